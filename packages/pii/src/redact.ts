import type { Detector } from "./detector.ts";
import { KiregelError } from "./error.ts";
import type { Finding } from "./finding.ts";
import type { Mapping } from "./mapping.ts";
import { type Operator, type OperatorName, prepare, type Replace, type Resources } from "./operator.ts";
import { createPseudonyms, openPseudonyms, type Pseudonyms } from "./pseudonym.ts";
import { comparable } from "./surrogate.ts";
import { findTokens } from "./token.ts";
import { LITERAL, openMapping, type TokenBook } from "./token-book.ts";

/** What is done with each kind. Plain data, so that it can stand in a file. */
export interface RedactionPolicy {
  /** For every kind that `kinds` does not name. */
  readonly default: Operator;
  readonly kinds?: Readonly<Record<string, Operator>>;
}

/** What a finding must say to be redacted. */
export type Redactable = Pick<Finding, "kind" | "start" | "end">;

/** What the operators token, pseudonym, hmac and surrogate draw on; the others need nothing. */
export interface RedactOptions {
  /** For the operator token. Default: none, and the operator is refused. */
  readonly mapping?: Mapping;
  /** For the operator pseudonym. Default: none yet, and the names hold for this text only. */
  readonly pseudonyms?: Pseudonyms;
  /** The secret of the operators hmac and surrogate, at least 16 bytes. Default: none, and they are refused. */
  readonly key?: Uint8Array;
  /** For the operator surrogate: the detectors that found the values. Default: none, and the operator is refused. */
  readonly detectors?: readonly Detector[];
}

/** Where one replacement stood and stands. It holds no text. */
export interface Replacement {
  /** The kind of the finding, or `"literal"` for text that looked like a token of the mapping. */
  readonly kind: string;
  readonly operator: OperatorName;
  /** The span in the text that came in. */
  readonly before: { readonly start: number; readonly end: number };
  /** The span in the text that goes out. */
  readonly after: { readonly start: number; readonly end: number };
}

/** A redacted text, and what was done to it. */
export interface Redaction {
  readonly text: string;
  readonly replacements: readonly Replacement[];
  /** The mapping that was given, with the tokens issued for this text; absent if none was given. */
  readonly mapping?: Mapping;
  /** The pseudonyms that were given, with the names given in this text; absent if none were given. */
  readonly pseudonyms?: Pseudonyms;
}

/**
 * Replaces every finding as the policy says. Nothing that is passed in is changed.
 *
 * With a mapping, a text that looks like one of its tokens comes back from `restore` as it was: no value ever gets
 * that token. A token that the mapping had issued before is redacted text already and stays as it is, so redacting
 * twice changes nothing.
 *
 * @example
 * ```ts
 * const findings = [{ kind: "email", start: 8, end: 22 }];
 * redact("Mail an max@example.de", findings, { default: { operator: "label" } }).text; // => "Mail an [EMAIL]"
 * ```
 */
export function redact(
  text: string,
  findings: readonly Redactable[],
  policy: RedactionPolicy,
  options: RedactOptions & { readonly mapping: Mapping },
): Redaction & { readonly mapping: Mapping };
export function redact(
  text: string,
  findings: readonly Redactable[],
  policy: RedactionPolicy,
  options?: RedactOptions,
): Redaction;
export function redact(
  text: string,
  findings: readonly Redactable[],
  policy: RedactionPolicy,
  options: RedactOptions = {},
): Redaction {
  checkSpans(text, findings);
  const { mapping, pseudonyms, key, detectors } = options;
  const tokens = mapping && openMapping(mapping);
  const names = openPseudonyms(pseudonyms ?? createPseudonyms());
  const taken = new Set(detectors && findings.map(({ start, end }) => comparable(text.slice(start, end))));
  const prepared = preparePolicy(policy, { tokens, pseudonyms: names, key, detectors, taken });
  const written = write(text, withoutIssued(text, findings, tokens), prepared, tokens);
  return {
    ...written,
    ...(tokens && { mapping: tokens.close() }),
    ...(pseudonyms && { pseudonyms: names.close() }),
  };
}

/** Refuses findings that are not sorted, disjoint, non-empty spans of this text. */
export function checkSpans(text: string, findings: readonly Redactable[]): void {
  let last = 0;
  for (const { kind, start, end } of findings) {
    if (typeof kind !== "string" || kind === "") throw invalidFindings("has no kind");
    if (!Number.isInteger(start) || !Number.isInteger(end)) throw invalidFindings("has an offset that is no integer");
    if (start < 0 || end > text.length) throw invalidFindings("reaches beyond the text");
    if (start >= end) throw invalidFindings("is empty");
    if (start < last) throw invalidFindings("overlaps the one before or stands before it");
    if (splitsPair(text, start) || splitsPair(text, end)) throw invalidFindings("cuts a surrogate pair in two");
    last = end;
  }
}

/** Whether a place lies between the two halves of a surrogate pair. */
export function splitsPair(text: string, at: number): boolean {
  const low = text.charCodeAt(at);
  const high = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low <= 0xdfff && high >= 0xd800 && high <= 0xdbff;
}

function invalidFindings(fault: string): KiregelError {
  return new KiregelError(
    "invalid-findings",
    `A finding ${fault}. Findings are sorted, disjoint, non-empty spans of UTF-16 offsets of this very text; ` +
      "others are refused because they would leave personal data behind.",
  );
}

/** Leaves out what a detector sees inside a token that the mapping has issued: it is not data of the text. */
export function withoutIssued(
  text: string,
  findings: readonly Redactable[],
  tokens: TokenBook | undefined,
): readonly Redactable[] {
  if (tokens === undefined) return findings;
  const issued = findTokens(text).filter(({ token }) => tokens.issuedBefore(token));
  let next = 0;
  return findings.filter(({ start, end }) => {
    while ((issued[next]?.end ?? end) < end) next++;
    const token = issued[next];
    return token === undefined || start < token.start;
  });
}

/** A policy whose operators are ready to be used. */
export interface PreparedPolicy {
  readonly default: Prepared;
  readonly kinds: ReadonlyMap<string, Prepared>;
}

interface Prepared {
  readonly operator: OperatorName;
  readonly replace: Replace;
}

/** Makes every operator ready before the text is read: whether a policy is refused depends on no text. */
export function preparePolicy(policy: RedactionPolicy, resources: Resources): PreparedPolicy {
  const ready = (operator: Operator): Prepared => ({
    replace: prepare(operator, resources),
    operator: operator.operator,
  });
  const kinds = Object.entries(policy.kinds ?? {}).map(([kind, operator]) => [kind, ready(operator)] as const);
  return { default: ready(policy.default), kinds: new Map(kinds) };
}

/** Writes a text, or a stretch of one that no token and no finding reaches out of. */
export function write(
  text: string,
  findings: readonly Redactable[],
  policy: PreparedPolicy,
  tokens: TokenBook | undefined,
): Pick<Redaction, "text" | "replacements"> {
  // These lists hold what is there anyway. Of a long text, ten thousands of objects made on the way would outlive it and
  // make the engine's space for young ones grow.
  const spans: Redactable[] = [];
  const operators: OperatorName[] = [];
  const pieces: string[] = [];
  let at = 0;
  const put = (span: Redactable, operator: OperatorName, replacement: string) => {
    spans.push(span);
    operators.push(operator);
    pieces.push(text.slice(at, span.start), replacement);
    at = span.end;
  };
  const putLiterals = (end: number) => {
    for (const { start, end: last, replacement } of tokens ? literals(text.slice(at, end), at, tokens) : []) {
      put({ kind: LITERAL, start, end: last }, "token", replacement);
    }
  };
  for (const finding of findings) {
    const { kind, start, end } = finding;
    putLiterals(start);
    const { operator, replace } = policy.kinds.get(kind) ?? policy.default;
    put(finding, operator, replace({ kind, value: text.slice(start, end) }));
  }
  putLiterals(text.length);
  pieces.push(text.slice(at));
  return { text: pieces.join(""), replacements: replacementsOf(spans, operators, pieces) };
}

// Behind each stretch of the text that stays stands one replacement.
function replacementsOf(
  spans: readonly Redactable[],
  operators: readonly OperatorName[],
  pieces: readonly string[],
): readonly Replacement[] {
  let shift = 0;
  return spans.map(({ kind, start, end }, place) => {
    const { length } = pieces[2 * place + 1] ?? "";
    const after = { start: start + shift, end: start + shift + length };
    shift += length - (end - start);
    return { kind, operator: operators[place] ?? "remove", before: { start, end }, after };
  });
}

// The pieces of a stretch that look like a token of the mapping but are none, and must be written otherwise.
function literals(stretch: string, offset: number, tokens: TokenBook) {
  return findTokens(stretch)
    .filter(({ tag, token }) => tag === tokens.tag && !tokens.issuedBefore(token))
    .map(({ start, end, token }) => {
      const piece = stretch.slice(start, end);
      return { start: start + offset, end: end + offset, piece, replacement: tokens.literalFor(piece, token) };
    })
    .filter(({ piece, replacement }) => piece !== replacement);
}
