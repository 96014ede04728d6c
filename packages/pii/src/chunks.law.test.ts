import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import type { Detector, Match } from "./detector.ts";
import { allDetectors } from "./detectors/all.ts";
import { createMapping } from "./mapping.ts";
import { createPseudonyms } from "./pseudonym.ts";
import { type RedactionPolicy, type RedactOptions, redact } from "./redact.ts";
import { type RedactSessionOptions, startRedaction } from "./redact-session.ts";
import { compile, type ScanOptions } from "./scan.ts";
import type { Text } from "./text.ts";

// As many as the other laws are tried, more where a case is hard to meet, fewer where texts are long.
const RUNS = fc.readConfigureGlobal().numRuns ?? 25;

// Detectors that do what ours do as seldom as they can: look as far as they may, match inside numbers and inside
// each other, take their text, share a label.
const plain = {
  source: "invented",
  example: "",
  context: { de: [], en: [] },
  confidence: { alone: 0.5, withContext: 0.9 },
};
const span = (start: number, end: number): Match => ({ start, end });
const isLow = (code: number) => code >= 0xdc00 && code < 0xe000;
const within = (text: Text, start: number, end: number) =>
  start < 0 || end > text.length || isLow(text.charCodeAt(start)) || isLow(text.charCodeAt(end))
    ? undefined
    : span(start, end);
const spans = (
  kind: string,
  letter: string,
  { length, specificity = 0 }: { length: number; specificity?: number },
): Detector => ({
  ...plain,
  kind,
  starts: [letter],
  specificity,
  match: (text, at) => within(text, at, at + length),
  reach: length,
});
const toys: readonly Detector[] = [
  {
    ...plain,
    kind: "far",
    starts: ["@"],
    reach: 100,
    match: (text, at) =>
      text.slice(Math.max(0, at - 100), at).startsWith("<") && text.slice(at, at + 100).endsWith(">")
        ? span(at, at + 1)
        : undefined,
  },
  {
    ...plain,
    kind: "digits",
    starts: "digit",
    digits: [{ least: 3 }],
    // Also where a run goes on, which none of ours does.
    match: (text, at) => (/^\d{3}/.test(text.slice(at, at + 3)) ? within(text, at, at + 3) : undefined),
    reach: 8,
  },
  { ...plain, kind: "glued", starts: "digit-after-letter", match: (text, at) => within(text, at, at + 1), reach: 8 },
  {
    ...plain,
    kind: "labelled",
    starts: ["#"],
    reach: 4,
    match: (text, at) => within(text, at, at + 3),
    context: { de: ["geheim"], en: ["code", "secret"] },
    against: { de: ["nicht"], en: ["not"] },
    contextFollows: true,
    needsContext: true,
  },
  {
    ...plain,
    kind: "taking",
    starts: ["{"],
    match: (text, at) => within(text, at, at + 90),
    reach: 90,
    specificity: 2,
  },
  {
    ...plain,
    kind: "reaching-back",
    starts: ["}"],
    match: (text, at) => within(text, at - 95, at + 1),
    reach: 96,
  },
  { ...plain, kind: "label", starts: ["EMAIL"], match: (_, at, end) => span(at, end), reach: 8 },
  spans("one", "p", { length: 5 }),
  spans("two", "q", { length: 9 }),
  spans("three", "r", { length: 14 }),
  spans("four", "s", { length: 20, specificity: 1 }),
  spans("five", "t", { length: 27, specificity: 1 }),
  spans("six", "u", { length: 95, specificity: 1 }),
];

const labelled = allDetectors.map(({ example, context }) => `${context.en[0] ?? context.de[0] ?? ""}: ${example}`);
const REAL_PIECES = [
  ...labelled,
  "DE89 3704 0044 0532 0130 00",
  "4111 1111",
  "Steuer-ID 36574261809, 36574261809 und 36574261808",
  "Tel. 030 23125123, 030 23125124 oder 030 23125125",
  "a.b@c.de@f.gh.ij",
  "https://a:b@c.de/d?e=f@g.hi",
  "Frau ",
  "Müller ",
  "Grüßen\n",
  "Name: ",
  "geburts\u00addatum ",
  "[EMAIL_1_K3F9]",
];
const TOY_PIECES = [
  ..."<>@#{}pqrstu15",
  "code #1, #2 und #3 #4",
  "#1, #2 ",
  "und #3, ",
  "code #10 ab cd #20 ef gh #30 ij #40 ",
  "secret #10 ab #20 cd #30 ",
  `#11 x\u00adcode${".".repeat(36)}#12`,
  "code ",
  "secret: ",
  "x\u00adcode ",
  "secretCode ",
  "geheim\n\n",
  "not ",
  "1\u00ad",
  "p q r s t u",
  "1 1 1 ",
  `<${".".repeat(99)}@${".".repeat(98)}>`,
  `{${".".repeat(70)}`,
];
const SHARED_PIECES = [
  "\n",
  "\r\n",
  "\n\n",
  " \n \n",
  "\u00ad",
  "\u200b\u200b",
  "１",
  "\ud83d",
  "\ude00",
  "😀",
  "\u0000",
  " ",
  "-",
  ", ",
];
// Pieces, and what is longer than a window: runs of digits, blanks and emoji, the same piece over and over.
const textOf = (pieces: readonly string[], maxLength = 150) => {
  const piece = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...pieces) }, fc.constantFrom(...SHARED_PIECES));
  const run = fc.tuple(fc.constantFrom("1", "1\u00ad", "1-", "😀", ".", "p", "a@"), fc.nat(900));
  const repeated = fc.tuple(piece, fc.nat(40));
  const filler = fc.nat(60).map((times) => ".".repeat(times));
  return fc
    .array(
      fc.oneof(
        { weight: 12, arbitrary: piece },
        { weight: 2, arbitrary: filler },
        { weight: 1, arbitrary: fc.oneof(run, repeated).map(([unit, times]) => unit.repeat(times)) },
      ),
      { maxLength, size: "max" },
    )
    .map((parts) => parts.join(""));
};
// Most chunks short, some longer than a step; an empty one among them.
const sizes = fc.array(fc.oneof(fc.nat(3), fc.nat(60), fc.nat(700), fc.constantFrom(0, 16_384, 20_000)), {
  minLength: 1,
  maxLength: 30,
  size: "max",
});

// Without those whose reach is 20 times that of the others the window slides in short texts too.
const isNear = ({ reach = 0 }: Detector) => reach < 1000;
const near = compile(allDetectors.filter(isNear));
const SCANNERS = [
  {
    name: "the whole registry",
    scanner: compile(allDetectors),
    text: textOf(REAL_PIECES).map((text) => text.repeat(Math.ceil(40_000 / (text.length + 1)))),
    runs: 6,
  },
  {
    name: "the registry without keys",
    scanner: compile(allDetectors.filter(isNear)),
    text: textOf(REAL_PIECES),
    runs: 25,
  },
  { name: "all but secrets", scanner: near, text: textOf(REAL_PIECES), runs: 25 },
  { name: "invented detectors", scanner: compile(toys), text: textOf(TOY_PIECES, 400), runs: 60 },
].map((one) => ({ ...one, runs: { numRuns: Math.ceil((one.runs * RUNS) / 25) } }));

describe.each(SCANNERS)("a scan in chunks with $name", ({ scanner, text: anyText, runs }) => {
  const options = fc.constantFrom<ScanOptions>({}, { all: true }, { leastConfidence: 0.8 });

  test.prop([anyText, sizes, options], runs)(
    "finds what one scan finds, however the text is cut",
    (text, some, how) => {
      const session = scanner.startScan(how);
      const found = [...cut(text, some).flatMap((chunk) => session.push(chunk)), ...session.end()];
      expect(found).toEqual(scanner.scan(text, how));
    },
  );

  test.prop([anyText, sizes], runs)("gives no finding that begins before what was settled", (text, some) => {
    const session = scanner.startScan();
    for (const chunk of cut(text, some)) {
      const settled = session.settled();
      for (const { start } of session.push(chunk)) expect(start).toBeGreaterThanOrEqual(settled);
    }
  });
});

// Tokens that were issued before, tokens that will be, and pieces that only look like one.
const TOKEN_PIECES = [
  "[EMAIL_1_K3F9]",
  "[email_1_k3f9]",
  "\\[EMAIL\\_2\\_K3F9\\]",
  "[EMAIL_2_K3F9]",
  "[DIGITS_1_K3F9]",
  "[PHONE_77_ABCD]",
  `[${" ".repeat(60)}EMAIL_1_K3F9${" ".repeat(50)}]`,
  `[${" ".repeat(55)}DIGITS_2_K3F9${" ".repeat(56)}]`,
  "[EMAIL_2_K3F9",
  "[[",
  "\\[",
  "_K3F9]",
];
const mapping = {
  ...createMapping({ tag: "K3F9" }),
  entries: [{ token: "[EMAIL_1_K3F9]", kind: "email", value: "max@example.de" }],
};
const kinds = {
  iban: { operator: "mask", keep: 4 },
  person: { operator: "pseudonym" },
  digits: { operator: "pseudonym" },
} as const;
const WAYS: readonly { name: string; policy: RedactionPolicy; options: RedactSessionOptions & RedactOptions }[] = [
  { name: "tokens", policy: { default: { operator: "token" } }, options: { mapping } },
  {
    name: "tokens, masks and pseudonyms",
    policy: { default: { operator: "token" }, kinds },
    options: { mapping, pseudonyms: createPseudonyms() },
  },
  { name: "labels", policy: { default: { operator: "label" }, kinds }, options: {} },
  {
    name: "keyed hashes",
    policy: { default: { operator: "hmac" } },
    options: { key: new TextEncoder().encode("sixteen or more secret bytes") },
  },
];

describe.each([
  {
    name: "all but secrets",
    scanner: near,
    text: textOf([...REAL_PIECES, ...TOKEN_PIECES, ...TOKEN_PIECES]),
  },
  {
    name: "invented detectors",
    scanner: compile(toys),
    text: textOf([...TOY_PIECES, ...TOKEN_PIECES, ...TOKEN_PIECES], 300),
  },
])("a redaction in chunks with $name", ({ scanner, text: anyText }) => {
  test.prop([fc.constantFrom(...WAYS), anyText, sizes], { numRuns: RUNS * 2 })(
    "is the redaction of the whole text, however it is cut",
    ({ policy, options }, text, some) => {
      const session = startRedaction(scanner, policy, options);
      const parts = [...cut(text, some).map((chunk) => session.push(chunk)), session.end()];
      const together = {
        text: parts.map((part) => part.text).join(""),
        replacements: parts.flatMap(({ replacements }) => replacements),
        ...session.issued(),
      };
      expect(together).toEqual(redact(text, scanner.scan(text), policy, options));
    },
  );

  test.prop([fc.constantFrom(...WAYS), anyText, sizes])(
    "ends no stretch between the halves of a surrogate pair",
    ({ policy, options }, text, some) => {
      const session = startRedaction(scanner, policy, options);
      const parts = [...cut(text, some).map((chunk) => session.push(chunk).text), session.end().text].filter(Boolean);
      parts.slice(1).forEach((part, before) => {
        expect((parts[before] ?? "").slice(-1) + part.slice(0, 1)).not.toMatch(/^[\ud800-\udbff][\udc00-\udfff]$/);
      });
    },
  );
});

// Chunks of these sizes, over and over; a size of 0 gives an empty chunk.
function cut(text: string, some: readonly number[]): readonly string[] {
  const chunks: string[] = [];
  for (let at = 0, turn = 0; at < text.length; turn++) {
    const size = [...some, 100][turn % (some.length + 1)] ?? 0;
    chunks.push(text.slice(at, at + size));
    at += size;
  }
  return chunks;
}
