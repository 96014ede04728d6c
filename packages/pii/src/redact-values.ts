import {
  type Redactable,
  type Redaction,
  type RedactionPolicy,
  type RedactOptions,
  type Replacement,
  redact,
} from "./redact.ts";

/** One of several texts that are redacted together. */
export interface Value {
  readonly value: string;
  readonly findings: readonly Redactable[];
}

/** What became of one of them. The spans of its replacements count in it. */
export interface RedactedValue {
  readonly value: string;
  readonly replacements: readonly Replacement[];
}

/** The redacted values, in the order they came in, and what was issued for them. */
export interface ValuesRedaction extends Pick<Redaction, "mapping" | "pseudonyms"> {
  readonly values: readonly RedactedValue[];
}

/**
 * Redacts many values as one text: a mapping is opened once, tokens and pseudonyms run through, and a surrogate
 * equals none of them.
 */
export function redactValues(
  values: readonly Value[],
  policy: RedactionPolicy,
  options: RedactOptions,
): ValuesRedaction {
  const findings: Redactable[] = [];
  let offset = 0;
  for (const { value, findings: own } of values) {
    for (const { kind, start, end } of own) findings.push({ kind, start: start + offset, end: end + offset });
    offset += value.length + JOINT.length;
  }
  const joined = values.map(({ value }) => value).join(JOINT);
  const { text, replacements, ...issued } = redact(joined, findings, policy, options);
  return { values: cut(values, text, replacements), ...issued };
}

// No token reaches over a line feed, and no half of a surrogate pair meets the other half.
const JOINT = "\n";

function cut(values: readonly Value[], text: string, replacements: readonly Replacement[]): readonly RedactedValue[] {
  let before = 0;
  let after = 0;
  let next = 0;
  return values.map(({ value }) => {
    const own: Replacement[] = [];
    let length = value.length;
    for (let one = replacements[next]; one !== undefined && one.before.end <= before + value.length; ) {
      own.push({ ...one, before: moved(one.before, before), after: moved(one.after, after) });
      length += one.after.end - one.after.start - (one.before.end - one.before.start);
      one = replacements[++next];
    }
    const redacted = text.slice(after, after + length);
    before += value.length + JOINT.length;
    after += length + JOINT.length;
    return { value: redacted, replacements: own };
  });
}

function moved({ start, end }: Replacement["before"], by: number): Replacement["before"] {
  return { start: start - by, end: end - by };
}
