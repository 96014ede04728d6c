import { fc, test } from "@fast-check/vitest";
import { expect, test as plainTest } from "vitest";
import type { Detector } from "./detector.ts";
import { isKiregelError } from "./error.ts";
import { longestMatch, patternMatcher } from "./pattern.ts";
import { type PatternNode, parsePattern } from "./pattern-syntax.ts";
import { redact } from "./redact.ts";
import { compile } from "./scan.ts";
import { countingText } from "./text.ts";

const faultOf = (pattern: string | RegExp): string => {
  try {
    patternMatcher(pattern);
    return "accepted";
  } catch (error) {
    return isKiregelError(error) ? error.code : String(error);
  }
};

plainTest.each([
  { pattern: "(a|a)*", fault: "unbounded-pattern", because: "a star has no end" },
  { pattern: "(\\d+)+", fault: "unbounded-pattern", because: "a plus has no end" },
  { pattern: "\\d{2,}", fault: "unbounded-pattern", because: "the count has no end" },
  { pattern: "[a-z]{255}", fault: "unbounded-pattern", because: "it is longer than a detector may look" },
  { pattern: "(?:a{1,30}b){10}", fault: "unbounded-pattern", because: "the counts multiply" },
  { pattern: "(a)\\1", fault: "unbounded-pattern", because: "a backreference" },
  { pattern: "(?<n>a)\\k<n>", fault: "unbounded-pattern", because: "a backreference by name" },
  { pattern: "(?<=KD)\\d{4}", fault: "unbounded-pattern", because: "it looks behind" },
  { pattern: "(?<!\\d{3})\\d{4}", fault: "unbounded-pattern", because: "it looks behind" },
  { pattern: "\\d{4}(?!\\d)", fault: "unbounded-pattern", because: "it looks ahead" },
  { pattern: "(?:a?){30}", fault: "ambiguous-pattern", because: "what is repeated can be empty" },
  { pattern: "(a|ab)(c|bcd)", fault: "ambiguous-pattern", because: "a is the beginning of ab" },
  { pattern: "(?:a|a)b", fault: "ambiguous-pattern", because: "the alternatives are the same" },
  { pattern: "(?:a|)b", fault: "ambiguous-pattern", because: "an alternative is empty" },
  { pattern: "(?:a{1,2}){3}", fault: "ambiguous-pattern", because: "aa is two rounds or one" },
  { pattern: "\\d{1,4}\\d{1,4}", fault: "ambiguous-pattern", because: "neighbours match the same digits" },
  { pattern: "\\d{1,4}-?\\d{1,4}", fault: "ambiguous-pattern", because: "what stands between may be missing" },
  { pattern: "\\w{2,5}_x", fault: "ambiguous-pattern", because: "an underscore is a word character" },
  { pattern: "(?:[a-c]x|[c-e]x)", fault: "ambiguous-pattern", because: "both match cx" },
  { pattern: "(?:a{1,3}|aaaab)", fault: "ambiguous-pattern", because: "a is the beginning of aaaab" },
  { pattern: /a?A/i, fault: "ambiguous-pattern", because: "case does not tell them apart" },
  { pattern: "", fault: "invalid-pattern", because: "it matches nothing at all" },
  { pattern: "a?", fault: "invalid-pattern", because: "it can match nothing" },
  { pattern: "\\b", fault: "invalid-pattern", because: "it can match nothing" },
  { pattern: "[]", fault: "invalid-pattern", because: "no character is in it" },
  { pattern: "a{0}b", fault: "invalid-pattern", because: "no times" },
  { pattern: "a{1,2}?b", fault: "invalid-pattern", because: "it is lazy" },
  { pattern: "^a", fault: "invalid-pattern", because: "an anchor" },
  { pattern: "a$", fault: "invalid-pattern", because: "an anchor" },
  { pattern: "a{", fault: "invalid-pattern", because: "a bracket that is not escaped" },
  { pattern: "(a", fault: "invalid-pattern", because: "the engine refuses it" },
  { pattern: "\\p{L}", fault: "invalid-pattern", because: "an escape that needs the flag u" },
  { pattern: "\\cA", fault: "invalid-pattern", because: "a control escape" },
  { pattern: "\\01", fault: "invalid-pattern", because: "an octal escape" },
  { pattern: /\p{L}/u, fault: "invalid-pattern", because: "the flag u" },
  { pattern: "x".repeat(1001), fault: "invalid-pattern", because: "it is too long to be read" },
  { pattern: `${"(".repeat(400)}a${")".repeat(400)}b`, fault: "accepted", because: "depth alone costs nothing" },
])("$pattern: $fault, because $because", ({ pattern, fault }) => {
  expect(faultOf(pattern)).toBe(fault);
});

plainTest.each([
  { pattern: "KD-\\d{6}", longest: 9 },
  { pattern: "(?:DE|DK|AT)\\d{8}", longest: 10 },
  { pattern: "\\d{1,3}(?:\\.\\d{3}){0,2}", longest: 11 },
  { pattern: "[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} \\d{1,4}[EH]?", longest: 12 },
  { pattern: "(?<year>20\\d{2})\\/(?:0[1-9]|1[0-2])", longest: 7 },
  { pattern: "PN\\b[ -]?\\d{4}\\b", longest: 7 },
  { pattern: "[^\\s\\]]{1,254}", longest: 254 },
  { pattern: "(?:ab|cd){1,20}", longest: 40 },
  { pattern: /kd-[a-f]{2}/i, longest: 5 },
  { pattern: /a.b/s, longest: 3 },
])("$pattern is accepted, at most $longest long", ({ pattern, longest }) => {
  expect(longestMatch(pattern)).toBe(longest);
});

plainTest.each([
  { pattern: "a\\d+", message: 'at character 4 ("+")' },
  { pattern: "a\\d{1,2}\\d", message: 'at character 2 ("\\d{1,2}\\d")' },
  { pattern: "ab{2,}", message: 'at character 3 ("{2,}")' },
  { pattern: "x(a|ab)", message: 'at character 5 ("ab)")' },
  { pattern: "x(a|ab)", message: 'can both read "a"' },
  { pattern: "\\d{1,2}\\d", message: '"0" can be more of it or what follows' },
])("the refusal of $pattern says $message", ({ pattern, message }) => {
  expect(() => patternMatcher(pattern)).toThrow(message);
});

plainTest.each([
  { text: "KD-004711", at: 0, end: 9 },
  { text: "(KD-004711)", at: 1, end: 10 },
  { text: "KD-0047", at: 0, end: undefined },
  { text: "KD-0047112", at: 0, end: undefined },
  { text: "XKD-004711", at: 1, end: undefined },
  { text: "KD-004711-2", at: 0, end: undefined },
])("KD- and six digits in $text: $end", ({ text, at, end }) => {
  expect(patternMatcher("KD-\\d{6}", { shape: "plain" })(text, at, at + 3)?.end).toBe(end);
});

plainTest("with mayTouch it may be part of something longer, and the shape is told", () => {
  const match = patternMatcher(/KD\d{2}/, { shape: "short", mayTouch: true });
  expect(match("XKD0047", 1, 3)).toEqual({ start: 1, end: 5, shape: "short" });
});

plainTest("a word boundary sees what stands before the match", () => {
  const match = patternMatcher("\\bKD\\d", { mayTouch: true });
  expect(match("XKD1", 1, 3)).toBeUndefined();
  expect(match(" KD1", 1, 3)?.end).toBe(4);
});

plainTest("half of a surrogate pair is never cut off", () => {
  expect(patternMatcher("#.{2}", { mayTouch: true })("#a😀", 0, 1)).toBeUndefined();
  expect(patternMatcher("#.{3}", { mayTouch: true })("#a😀", 0, 1)?.end).toBe(4);
});

plainTest("a detector of a pattern finds and redacts", () => {
  const detector: Detector = {
    kind: "customer-number",
    source: "an invented scheme",
    example: "KD-2024-004711",
    starts: ["KD-"],
    match: patternMatcher(/KD-20\d{2}-\d{6}/),
    context: { de: ["kunde"], en: ["customer"] },
    confidence: { alone: 0.8, withContext: 0.95 },
  };
  const text = "Kunde KD-2024-004711 und KD-2024-00471";
  const findings = compile([detector]).scan(text);
  expect(redact(text, findings, { default: { operator: "label" } }).text).toBe(
    "Kunde [CUSTOMER_NUMBER] und KD-2024-00471",
  );
});

const piece = fc.constantFrom("a", "b", "c", "d", "1", "2", "-", "_", "[ab]", "[^a]", "\\d");
const count = fc.constantFrom("", "", "", "?", "{2}", "{1,3}", "{0,4}", "{5,9}");
const { pattern: anyPattern } = fc.letrec<{ pattern: string; counted: string }>((tie) => ({
  counted: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    { weight: 4, arbitrary: fc.tuple(piece, count).map(([atom, times]) => atom + times) },
    { weight: 1, arbitrary: fc.constant("\\b") },
    { weight: 3, arbitrary: fc.tuple(tie("pattern"), count).map(([inner, times]) => `(?:${inner})${times}`) },
  ),
  pattern: fc
    .array(fc.array(tie("counted"), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })
    .map((choice) => choice.map((parts) => parts.join("")).join("|")),
}));
const accepted = anyPattern.filter((pattern) => faultOf(pattern) === "accepted");
const hostile = fc.oneof(
  fc
    .array(fc.constantFrom("a", "b", "c", "d", "1", "2", "-", " ", "_"), { maxLength: 300 })
    .map((parts) => parts.join("")),
  fc.constantFrom("a", "b", "ab", "1", "a1", "a-").map((unit) => unit.repeat(200)),
);
// The beginning of a text that the pattern matches, then something else: what misleads it longest.
const nearMiss = fc
  .tuple(accepted, fc.array(fc.nat(100), { minLength: 1, maxLength: 40 }), fc.nat(60), hostile)
  .map(([pattern, picks, kept, rest]) => [pattern, matched(pattern, picks).slice(0, kept) + rest] as const);
const read = fc.oneof(fc.tuple(accepted, hostile), nearMiss);

test.prop([read, fc.nat(20)])(
  "a matcher looks at no more than its longest match and ten more",
  ([pattern, text], at) => {
    const counting = countingText(text);
    patternMatcher(pattern)(counting, at, at + 1);
    expect(counting.looked()).toBeLessThanOrEqual(longestMatch(pattern) + 10);
  },
);

test.prop([read])(
  "a place is tried by each piece of the pattern once at most, whatever fails later",
  ([pattern, text]) => {
    expect(stepsOf(parsePattern(pattern, ""), text)).toBeLessThanOrEqual((longestMatch(pattern) + 1) * pattern.length);
  },
);

test.prop([read])("it matches what the engine matches, and no more than its longest match", ([pattern, text]) => {
  const engine = new RegExp(pattern, "y").exec(text)?.[0].length;
  expect(patternMatcher(pattern, { mayTouch: true })(text, 0, 1)?.end).toBe(engine);
  expect(engine ?? 0).toBeLessThanOrEqual(longestMatch(pattern));
});

test.prop([fc.string({ maxLength: 40 })])("whatever the pattern, it is accepted or refused with a code", (pattern) => {
  expect(["accepted", "unbounded-pattern", "ambiguous-pattern", "invalid-pattern"]).toContain(faultOf(pattern));
});

plainTest("the count of steps tells a pattern that explodes", () => {
  expect(stepsOf(parsePattern("(?:a?){12}a{12}", ""), "a".repeat(11))).toBeGreaterThan(2000);
});

// How often a backtracking engine tries a character, a boundary or a way on before it gives up on the whole pattern.
function stepsOf(pattern: PatternNode, text: string): number {
  let steps = 0;
  const tries = (node: PatternNode, at: number, onward: (at: number) => boolean): boolean => {
    steps++;
    if (node.type === "boundary") return onward(at);
    if (node.type === "character") {
      const code = at < text.length ? text.charCodeAt(at) : -1;
      return node.codes.some(([first, last]) => code >= first && code <= last) && onward(at + 1);
    }
    if (node.type === "choice") return node.alternatives.some((alternative) => tries(alternative, at, onward));
    if (node.type === "sequence")
      return node.parts.reduceRight((then, part) => (from: number) => tries(part, from, then), onward)(at);
    const { body, least, most } = node;
    const again = (from: number) =>
      most > 1 && tries({ ...node, least: Math.max(0, least - 1), most: most - 1 }, from, onward);
    return tries(body, at, (from) => (most > 1 ? again(from) : onward(from))) || (least === 0 && onward(at));
  };
  // It never succeeds, so that everything is tried.
  tries(pattern, 0, () => false);
  return steps;
}

// A text that the pattern matches, but for its word boundaries.
function matched(pattern: string, picks: readonly number[]): string {
  let used = 0;
  const pick = (from: number) => (picks[used++ % picks.length] ?? 0) % from;
  const write = (node: PatternNode): string => {
    if (node.type === "boundary") return "";
    if (node.type === "character") return String.fromCharCode(node.codes[pick(node.codes.length)]?.[0] ?? 0);
    if (node.type === "sequence") return node.parts.map(write).join("");
    if (node.type === "choice")
      return node.alternatives.slice(pick(node.alternatives.length)).slice(0, 1).map(write).join("");
    return Array.from({ length: node.least + pick(node.most - node.least + 1) }, () => write(node.body)).join("");
  };
  return write(parsePattern(pattern, ""));
}
