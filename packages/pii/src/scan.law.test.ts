import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { luhn, mod11_10, mod97 } from "./checksum.ts";
import { allDetectors } from "./detectors/all.ts";
import { compile } from "./scan.ts";

/** What a valid value of a kind looks like, and what else belongs to its laws. */
interface Specimen {
  readonly kind: string;
  readonly valid: fc.Arbitrary<string>;
  /** What must stand before a value that is not found without. */
  readonly label?: string;
  /** The same value with one wrong check digit. */
  readonly spoil?: (value: string) => string;
}

const scanner = compile(allDetectors);
const runs = { numRuns: 150 };
const digits = (count: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map((list) => list.join(""));
const completed = (body: string, passes: (whole: string) => boolean) =>
  [..."0123456789"].map((check) => body + check).find(passes) ?? "";
const lastChanged = (value: string) => value.slice(0, -1) + ((Number(value.slice(-1)) + 1) % 10);
// An address of four one-digit numbers needs a label: it looks like a version.
const oneDigitEach = /^\d(?:\.\d){3}$/;
const blank = fc.constantFrom(" ", "\u00a0", "\u202f", "\u2009");

// Ten digits of which one value occurs twice: nine different ones in some order, one of them again.
const taxId = fc
  .tuple(fc.shuffledSubarray([..."0123456789"], { minLength: 9, maxLength: 9 }), fc.nat(8), fc.nat(9))
  .map(([nine, again, at]) => [...nine.slice(0, at), nine[again] ?? "", ...nine.slice(at)].join(""))
  .filter((head) => !head.startsWith("0"))
  .map((head) => completed(head, mod11_10));
const iban = fc.tuple(digits(18), fc.constantFrom("DE")).map(([account, country]) => {
  const check = 98 - mod97(`${account}131400`);
  return `${country}${String(check).padStart(2, "0")}${account}`;
});
const card = fc
  .oneof(
    digits(14).map((rest) => `4${rest}`),
    fc.tuple(fc.integer({ min: 51, max: 55 }), digits(13)).map(([head, rest]) => `${head}${rest}`),
    fc.tuple(fc.constantFrom("34", "37"), digits(12)).map(([head, rest]) => `${head}${rest}`),
  )
  .map((body) => completed(body, luhn));
const grouped = (value: fc.Arbitrary<string>, sizes: readonly number[]) =>
  fc.tuple(value, blank).map(([text, separator]) => {
    const groups: string[] = [];
    let rest = text;
    for (const size of sizes) {
      groups.push(rest.slice(0, size));
      rest = rest.slice(size);
    }
    return [...groups, rest].filter((group) => group !== "").join(separator);
  });
const letters = (least: number, most: number) =>
  fc
    .array(fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz"), { minLength: least, maxLength: most })
    .map((list) => list.join(""));
const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2020-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const surname = letters(2, 9).map((rest) => `Ü${rest}`);

const SPECIMENS: readonly Specimen[] = [
  { kind: "iban", valid: iban, spoil: lastChanged },
  { kind: "iban", valid: grouped(iban, [4, 4, 4, 4, 4]), spoil: lastChanged },
  { kind: "de-tax-id", valid: taxId, spoil: lastChanged },
  { kind: "de-tax-id", valid: grouped(taxId, [2, 3, 3]), spoil: lastChanged },
  { kind: "payment-card", valid: card, spoil: lastChanged },
  {
    kind: "payment-card",
    valid: grouped(
      card.filter(({ length }) => length === 16),
      [4, 4, 4],
    ),
    spoil: lastChanged,
  },
  {
    kind: "email",
    valid: fc
      .tuple(letters(1, 20), letters(2, 20), letters(2, 6))
      .map(([local, name, top]) => `${local}@${name}.${top}`)
      .filter((address) => !/\.(png|jpe?g|gif|svg|webp|avif|css|js)$/.test(address)),
  },
  {
    kind: "phone",
    valid: fc.tuple(fc.constantFrom("30", "151", "721"), digits(7)).map(([area, rest]) => `+49 ${area} ${rest}`),
  },
  {
    kind: "phone",
    valid: fc.tuple(fc.integer({ min: 1, max: 9 }), digits(7)).map(([first, rest]) => `0${first}${rest}`),
    label: "Tel. ",
  },
  { kind: "date-of-birth", valid: day, label: "geboren am " },
  { kind: "ip-address", valid: fc.ipV4().filter((address) => !oneDigitEach.test(address)) },
  {
    kind: "ip-address",
    label: "IP ",
    valid: fc.array(fc.nat(9), { minLength: 4, maxLength: 4 }).map((numbers) => numbers.join(".")),
  },
  {
    kind: "ip-address",
    valid: fc.tuple(fc.nat(65535), fc.nat(65535)).map(([a, b]) => `2001:db8::${a.toString(16)}:${b.toString(16)}`),
  },
  { kind: "person", valid: surname, label: "Frau " },
];

// Pieces that look like the beginning, middle or end of what we find, between all kinds of text.
const PIECES = [
  "DE89",
  "DE89 3704 0044 0532 0130 00",
  "4111 1111",
  "36 574",
  "@",
  "a@b.de",
  "+49",
  "030/",
  "(0)",
  "Tel. ",
  "IBAN ",
  "Frau ",
  "Müller ",
  "Grüßen\n",
  "Name: ",
  "geb. ",
  "12.03.1980",
  "1.2.3.4",
  "::1",
  "\n",
  "\r\n",
  "\n\n",
  " \n \n",
  "\u00ad",
  "\u200b",
  "１２",
  "\ud83d",
  "😀",
  "\u0000",
  "-",
  "und ",
];
const anyText = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), { maxLength: 16 })
      .map((list) => list.join("")),
  },
);
// Lone halves of surrogate pairs too, as a cut stream has them.
const utf16 = fc
  .array(fc.oneof(fc.nat(0xffff), fc.integer({ min: 32, max: 126 })), { maxLength: 60 })
  .map((codes) => String.fromCharCode(...codes));

describe("every scan", () => {
  test.prop([fc.oneof(anyText, utf16)], { numRuns: 600 })(
    "gives spans that are sorted, disjoint, in bounds and split no character",
    (text) => {
      let last = 0;
      for (const { start, end } of scanner.scan(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect([splits(text, start), splits(text, end)]).toEqual([false, false]);
        last = end;
      }
    },
  );

  test.prop([anyText], runs)("gives findings that survive JSON", (text) => {
    const findings = scanner.scan(text);
    expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
  });

  test.prop([anyText, anyText, fc.constantFrom("\n\n", "\n \t\n", "\r\n\r\n")], { numRuns: 600 })(
    "across a blank line is the scan of both parts",
    (before, after, line) => {
      const shift = before.length + line.length;
      const parts = [...scanner.scan(before), ...scanner.scan(after).map((finding) => shifted(finding, shift))];
      expect(scanner.scan(before + line + after)).toEqual(parts);
    },
  );

  test.prop([anyText], runs)("reports nothing that the scan for all candidates lacks", (text) => {
    const all = scanner.scan(text, { all: true }).map(({ kind, start, end }) => `${kind} ${start} ${end}`);
    for (const { kind, start, end } of scanner.scan(text)) expect(all).toContain(`${kind} ${start} ${end}`);
  });

  test.prop([anyText], runs)("makes no match longer than its reach", (text) => {
    for (const { start, end } of scanner.scan(text, { all: true }))
      expect(end - start).toBeLessThanOrEqual(scanner.reach);
  });
});

// Text before a value must not belong to it: no letter, digit or sign that goes on into the value.
const surroundings = fc.oneof(
  fc.constant(""),
  anyText.map((text) => `${text}\n`),
  fc.lorem().map((words) => `${words} `),
);

describe.each(SPECIMENS)("a valid $kind (label: $label)", ({ kind, valid, label = "", spoil }) => {
  test.prop([surroundings, valid, fc.constantFrom("", ".", ",", "\n", " und", ";x", ")", "!")], runs)(
    "is found in any text",
    (before, value, after) => {
      const start = before.length + label.length;
      const found = scanner.scan(before + label + value + after, { all: true });
      expect(found).toContainEqual(expect.objectContaining({ kind, start, end: start + value.length }));
    },
  );

  if (spoil !== undefined) {
    test.prop([valid, fc.lorem()], runs)("with one wrong check digit is not found without label", (value, words) => {
      const found = scanner.scan(`${words} ${spoil(value)} ${words}`, { all: true });
      expect(found.filter((finding) => finding.kind === kind)).toEqual([]);
    });
  }
});

test.prop([fc.constantFrom(...SPECIMENS.filter(({ spoil }) => spoil !== undefined)), fc.nat()], runs)(
  "a value with a wrong check digit is found next to its label, with less confidence",
  (specimen, seed) => {
    const [value = ""] = fc.sample(specimen.valid, { numRuns: 1, seed });
    const label = allDetectors.find(({ kind }) => kind === specimen.kind)?.context.de[0] ?? "";
    const [finding] = scanner.scan(`${label}: ${specimen.spoil?.(value)}`);
    expect(finding).toMatchObject({ kind: specimen.kind, check: "failed" });
    expect(finding?.confidence).toBeLessThan(0.7);
  },
);

// Units that, repeated, make matchers start, retry or read far.
const HOSTILE = [
  ..."aA10@.- \n\tä1:/_+()'\"#",
  "\u00a0",
  "😀",
  "\u00ad",
  "\u200b",
  "１",
  "1-",
  "1 ",
  "1.",
  "1/",
  "12 ",
  "01 ",
  "1234 ",
  "4111 ",
  "12 345 678 901 ",
  "4111 1111 1111 ",
  "01.01.",
  "1.1.1.1.",
  "1\u00ad",
  "1\u200b\u200b",
  "a.",
  "a@",
  "a@b.",
  "@a.",
  "a.a@a.a ",
  '"@',
  `${"a".repeat(64)}@`,
  "+49 ",
  "+49",
  "0049",
  "0049 ",
  "(0)",
  "+49 (0)30 ",
  "030/",
  "Tel 1 ",
  "DE",
  "DE89 ",
  "DE89 3704 0044 ",
  "GB29 NWBK ",
  "IBAN ",
  "A1",
  "Aa ",
  "Ab Cd ",
  "1::",
  "::",
  "ff:",
  "1:2:3:4:5:6:7:",
  "Dr. ",
  "Frau ",
  "Frau Müller ",
  "Herr von der ",
  "Name: ",
  "Regards\n",
  "Prof. Dr. ",
  "123456789 ",
  "36574261809 ",
  "1234567890123456",
  "geboren 1. ",
  "geb. 31.02.1980 ",
  "1. Januar ",
  "Steuer-Identifikations",
  "Steuer-ID 1 ",
];

// The fast tier reads half as much.
const LENGTH = (fc.readConfigureGlobal()?.numRuns ?? 100) < 100 ? 4000 : 8000;

describe.each(HOSTILE)("text of nothing but %j", (unit) => {
  const once = unit.repeat(Math.ceil(LENGTH / unit.length));
  const work = scanner.countWork(once);

  test("costs at most 2.3 times as much at twice the length", () => {
    expect(scanner.countWork(once + once) / work).toBeLessThanOrEqual(2.3);
  });

  test("costs at most 120 looks a character", () => {
    expect(work / once.length).toBeLessThanOrEqual(120);
  });
});

test("counting the work twice gives the same number", () => {
  expect(scanner.countWork("IBAN DE89 3704 0044")).toBe(scanner.countWork("IBAN DE89 3704 0044"));
});

function splits(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
}

function shifted(
  finding: ReturnType<typeof scanner.scan>[number],
  by: number,
): ReturnType<typeof scanner.scan>[number] {
  const { context } = finding.reason;
  const reason =
    context === undefined ? finding.reason : { ...finding.reason, context: { ...context, at: context.at + by } };
  return { ...finding, start: finding.start + by, end: finding.end + by, reason };
}
