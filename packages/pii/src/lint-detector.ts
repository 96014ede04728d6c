import { LONGEST_WORD } from "./context.ts";
import type { Detector, Words } from "./detector.ts";
import { compile } from "./scan.ts";

/** What a fault is about. */
export type DetectorRule = "kind" | "source" | "starts" | "cost" | "context" | "confidence" | "reach" | "example";

/** One thing that is wrong with a detector. */
export interface DetectorFault {
  readonly rule: DetectorRule;
  /** What is wrong and what would be right. */
  readonly message: string;
}

/**
 * Everything that is wrong with a detector of your own, at once; empty if nothing is. It belongs into the test of the
 * detector: `compile` refuses only what could never work. The example is looked for with this detector alone, as it is
 * and after each context word.
 *
 * @example
 * ```ts
 * import { iban, lintDetector } from "@kiregel/pii";
 *
 * lintDetector(iban); // => []
 * lintDetector({ ...iban, kind: "IBAN" })[0]?.rule; // => "kind"
 * ```
 */
export function lintDetector(detector: Detector): readonly DetectorFault[] {
  const faults = CHECKS.flatMap(([rule, faultsOf]) => faultsOf(detector).map((message) => ({ rule, message })));
  // With other faults it says nothing that the example is not found.
  return faults.some(({ rule }) => rule !== "cost" && rule !== "source")
    ? faults
    : [...faults, ...exampleFaults(detector).map((message) => ({ rule: "example" as const, message }))];
}

type Check = (detector: Detector) => readonly string[];

const CHECKS: readonly (readonly [DetectorRule, Check])[] = [
  ["kind", kindFaults],
  [
    "source",
    ({ source }) => told(source.trim() === "", "It names no source; say which norm or document defines the format."),
  ],
  ["starts", startFaults],
  ["cost", costFaults],
  ["context", contextFaults],
  ["confidence", confidenceFaults],
  ["reach", reachFaults],
];

function told(isWrong: boolean, message: string): readonly string[] {
  return isWrong ? [message] : [];
}

function kindFaults({ kind }: Detector): readonly string[] {
  const isKebabCase = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(kind);
  return told(!isKebabCase, `The kind ${JSON.stringify(kind)} is not in kebab-case, such as "customer-number".`);
}

function startFaults({ starts, digits }: Detector): readonly string[] {
  if (typeof starts === "string") return [];
  const withoutSign = starts.filter((literal) => /^[0-9]*$/.test(literal));
  return [
    ...told(starts.length === 0, 'Nothing wakes it; state literals in starts, or "digit".'),
    ...withoutSign.map(
      (literal) => `The literal ${JSON.stringify(literal)} has no character that is no digit; use starts: "digit".`,
    ),
    ...told(
      digits !== undefined,
      'It states digits, which are read only with starts: "digit" or "digit-after-letter".',
    ),
    ...repeated(starts).map((literal) => `The literal ${JSON.stringify(literal)} stands in starts twice.`),
  ];
}

// More than two thirds of German and English prose; a walk that stops at them stops everywhere.
const COMMON = /^[ enirsatdhulcogm]+$/;

function costFaults({ starts }: Detector): readonly string[] {
  const costly = typeof starts === "string" ? [] : starts.filter((literal) => COMMON.test(literal));
  return costly.map(
    (literal) =>
      `The literal ${JSON.stringify(literal)} has only characters that are most frequent in prose: every scan gets slower. ` +
      "Add a rarer one that always stands there, such as a capital, a sign or the end of the word before.",
  );
}

function contextFaults({ context, against }: Detector): readonly string[] {
  const supporting = [...context.de, ...context.en];
  const both = new Set(supporting.filter((word) => [...(against?.de ?? []), ...(against?.en ?? [])].includes(word)));
  return [
    ...wordFaults(context),
    ...(against === undefined ? [] : wordFaults(against)),
    ...[...both].map((word) => `The word ${JSON.stringify(word)} speaks for and against the kind.`),
  ];
}

function wordFaults({ de, en }: Words): readonly string[] {
  return [
    ...[de, en]
      .map((words) => words.map((word) => word.toLowerCase()))
      .flatMap(repeated)
      .map((word) => `The word ${JSON.stringify(word)} stands in one language twice.`),
    ...new Set([...de, ...en].flatMap(spellingFaults)),
  ];
}

function spellingFaults(word: string): readonly string[] {
  const name = `The word ${JSON.stringify(word)}`;
  if (word !== word.toLowerCase()) return [`${name} has upper case; write it in lower case, it is met in any.`];
  if (!/^[a-zäöüß]+(?:[ -]{1,2}[a-zäöüß]+)*$/.test(word))
    return [
      `${name} has other characters than a to z, ä, ö, ü, ß, and one or two blanks or hyphens between them; "-" stands for any separator.`,
    ];
  if (word.length < 2) return [`${name} is a single letter, which stands next to everything.`];
  return told(word.length > LONGEST_WORD, `${name} has more than ${LONGEST_WORD} characters, and is never met.`);
}

function confidenceFaults({ confidence, check, needsContext = false }: Detector): readonly string[] {
  const { checked, alone, withContext, failedWithContext } = confidence;
  const stated = Object.entries(confidence);
  const above = (name: string, value: number | undefined) =>
    told((value ?? 0) > withContext, `${name} is above withContext: a context word would make it less certain.`);
  return [
    ...stated.flatMap(([name, value]) => told(!(value >= 0 && value <= 1), `${name} is not between 0 and 1.`)),
    ...above("checked", checked),
    ...above("alone", alone),
    ...above("failedWithContext", failedWithContext),
    ...told(
      (failedWithContext ?? 0) > (checked ?? 1),
      "failedWithContext is above checked: a failed check would prove more than a passed one.",
    ),
    ...told(checked !== undefined && check === undefined, "checked is stated, but there is no check; state alone."),
    ...told(alone !== undefined && check !== undefined, "alone is stated, but there is a check; state checked."),
    ...told(
      failedWithContext !== undefined && check === undefined,
      "failedWithContext is stated, but there is no check.",
    ),
    ...told(
      !needsContext && (check === undefined ? alone : checked) === undefined,
      "Nothing is reported without a context word; state a confidence for that, or needsContext: true.",
    ),
  ];
}

// The longest of this package, a private key, looks at 8400 characters.
const FARTHEST = 10_000;

function reachFaults({ reach = 256 }: Detector): readonly string[] {
  if (!Number.isInteger(reach) || reach < 1) return ["reach is not a whole number of characters from 1 on."];
  return told(
    reach > FARTHEST,
    `reach is above ${FARTHEST}: a scan of a stream keeps that much text for every decision.`,
  );
}

function exampleFaults(detector: Detector): readonly string[] {
  const { example, context } = detector;
  if (example.trim() === "") return ["It has no example; give an invented or officially published specimen."];
  const labels = ["", ...[...context.de, ...context.en].map((word) => `${word}: `)];
  try {
    const { scan } = compile([detector]);
    const isFound = labels.some((label) => scan(label + example).some(({ end }) => end > label.length));
    return told(!isFound, "It does not find its own example, neither alone nor after any of its context words.");
  } catch {
    return ["It throws when it reads its own example."];
  }
}

function repeated(words: readonly string[]): readonly string[] {
  return [...new Set(words.filter((word, place) => words.indexOf(word) !== place))];
}
