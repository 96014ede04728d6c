import { fc, test } from "@fast-check/vitest";
import { describe, expect, test as plainTest } from "vitest";
import { scanCsv } from "../csv.ts";
import { commonDetectors } from "../detectors/common.ts";
import { email } from "../detectors/email.ts";
import { iban } from "../detectors/iban.ts";
import type { Finding } from "../finding.ts";
import { createMapping } from "../mapping.ts";
import { scanNdjson } from "../ndjson.ts";
import type { Recogniser } from "../recogniser.ts";
import { scanRecord } from "../record.ts";
import { type RedactionPolicy, redact } from "../redact.ts";
import { redactRecord } from "../redact-record.ts";
import { startRedaction } from "../redact-session.ts";
import { restore } from "../restore.ts";
import { compile, type ScanOptions } from "../scan.ts";
import { loadNames } from "./load.ts";

const names = await loadNames();
const everything = await loadNames({ preset: "recall", placesAndOrganisations: true });
const RECOGNISERS = {
  balanced: names,
  precise: await loadNames({ preset: "precise" }),
  recall: await loadNames({ preset: "recall" }),
};
const scanner = compile([email, iban], { names });
const withAll = compile(commonDetectors, { names: everything });

const NAMES = [
  "Anna Schmidt",
  "Öztürk-Lang",
  "Frau Dr. Müller",
  "Mu\u0308ller",
  "jens kramer",
  "KRAMER, JENS",
  "O'Brien",
  "Ms. Clark",
  "Thomas",
];
const SENTENCES = [
  ...NAMES.map((name) => `Gestern rief ${name} wegen der Rechnung an. `),
  ...NAMES.map((name) => `${name} has paid the invoice. `),
  "Mit freundlichen Grüßen\nThomas Weber\nUlm",
  "Kind regards,\r\nEmily Clark\r\n",
  "Name: Kramer, Jens",
  "Bitte an anna.schmidt@example.de oder Peter Müller, ",
  "IBAN DE89 3704 0044 0532 0130 00 von Frau Lang ",
  "Im Mai fährt der Zug um acht Uhr. ",
  "am 3. Mai z. B. mit Hrn. Prof. Weber ",
  "ohne Ende und ",
];
const TOKENS = { default: { operator: "token" } } as const;
// Before a name, the name, behind it.
const CLEAR = [
  ["Gestern rief Frau ", "Anna Schmidt", " wegen der Rechnung an."],
  ["Sehr geehrter Herr ", "Hoffmann", ","],
  ["Der Vertrag mit ", "Stefan Wagner", " läuft aus."],
  ["Please contact ", "Sarah Johnson", " about the invoice."],
  ["Mein Name ist ", "Oliver Zimmermann", " und ich habe eine Frage."],
] as const;
const BREAKS = ["\n", "\r\n", "\n\n", "\r\n\r\n", "\t", " ", ". ", "! ", "\u2028", "\u0000"];
const HOSTILE = [
  "\ud83d",
  "\ude00",
  "😀",
  "\u0308",
  "\u00ad",
  "\u200b\u200b",
  "A. ",
  "-",
  "'s ",
  "x".repeat(70),
  " ".repeat(70),
  "\u0301",
  "１",
  "@",
];
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...SENTENCES) },
  { weight: 2, arbitrary: fc.constantFrom(...BREAKS) },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
);
const repeated = fc.tuple(piece, fc.constantFrom(1, 1, 1, 1, 1, 1, 30)).map(([one, times]) => one.repeat(times));
const anyText = fc.array(repeated, { maxLength: 20, size: "max" }).map((pieces) => pieces.join(""));
const longText = fc.array(repeated, { maxLength: 120, size: "max" }).map((pieces) => pieces.join(""));
const sizes = fc.array(fc.oneof(fc.nat(3), fc.nat(60), fc.nat(5000), fc.constantFrom(0, 20_000)), {
  minLength: 1,
  maxLength: 20,
  size: "max",
});

describe("every scan with names", () => {
  test.prop([anyText], { numRuns: 100 })(
    "gives spans that are sorted, disjoint, in bounds and split no character",
    (text) => {
      let last = 0;
      for (const { start, end } of withAll.scan(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        for (const at of [start, end])
          expect(text.slice(at - 1, at + 1)).not.toMatch(/^[\ud800-\udbff][\udc00-\udfff]$/);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    },
  );

  test.prop([anyText])("gives confidences from 0 to 1, and findings that survive JSON", (text) => {
    const findings = withAll.scan(text);
    for (const { confidence } of findings) expect([confidence >= 0, confidence <= 1]).toEqual([true, true]);
    expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
  });

  test.prop([anyText, anyText, fc.constantFrom("\n\n", "\n \t\n", "\r\n\r\n")], { numRuns: 100 })(
    "across a blank line is the scan of both parts",
    (before, after, line) => {
      const shift = before.length + line.length;
      expect(scanner.scan(before + line + after)).toEqual([
        ...scanner.scan(before),
        ...shifted(scanner.scan(after), shift),
      ]);
    },
  );

  test.prop([anyText, anyText, fc.constantFrom(...SENTENCES)], { numRuns: 100 })(
    "finds in a line what it finds in that line alone",
    (before, after, sentence) => {
      const line = sentence.replaceAll(/[\r\n]/g, " ");
      const found = read(names, `${before}\n\n${line}\t${after}`);
      const from = before.length + 2;
      const inside = found.filter(({ start, end }) => start >= from && end <= from + line.length);
      expect(inside).toEqual(shifted(read(names, line), from));
    },
  );

  test.prop([anyText])("leaves out what has less confidence than is asked for, and nothing else", (text) => {
    const least = { leastConfidence: 0.9 };
    expect(scanner.scan(text, least)).toEqual(scanner.scan(text).filter(({ confidence }) => confidence >= 0.9));
  });

  test.prop([anyText])("reports nothing that the scan for all candidates lacks", (text) => {
    const all = withAll.scan(text, { all: true }).map(spanOf);
    for (const finding of withAll.scan(text)) expect(all).toContainEqual(spanOf(finding));
  });

  test.prop([anyText])("makes no match longer than its reach", (text) => {
    for (const { start, end } of withAll.scan(text, { all: true }))
      expect(end - start).toBeLessThanOrEqual(withAll.reach);
  });

  test.prop([fc.array(fc.constantFrom(...SENTENCES)).map((lines) => lines.join("\n\n"))])(
    "reads letters with their accents apart as those that have them",
    (text) => {
      const apart = text.normalize("NFD");
      const found = read(names, apart).map(({ start, end }) => apart.slice(start, end).normalize("NFC"));
      const composed = text.normalize("NFC");
      expect(found).toEqual(read(names, composed).map(({ start, end }) => composed.slice(start, end)));
    },
  );

  test.prop([anyText.filter((text) => !text.includes("\r"))])(
    "reads the line ends of Windows as all others",
    (text) => {
      const windows = text.replaceAll("\n", "\r\n");
      expect(read(names, windows).map(({ start, end }) => windows.slice(start, end).replaceAll("\r\n", "\n"))).toEqual(
        read(names, text).map(({ start, end }) => text.slice(start, end)),
      );
    },
  );
});

describe("a scan in chunks with names", () => {
  const options = fc.constantFrom<ScanOptions>({}, { all: true }, { leastConfidence: 0.9 });

  test.prop([longText, sizes, options, fc.constantFrom(scanner, withAll)])(
    "finds what one scan finds, however the text is cut",
    (text, some, how, by) => {
      const session = by.startScan(how);
      const found = [...cut(text, some).flatMap((chunk) => session.push(chunk)), ...session.end()];
      expect(found).toEqual(by.scan(text, how));
    },
  );

  test.prop([longText, sizes])("gives no finding that begins before what was settled", (text, some) => {
    const session = withAll.startScan();
    for (const chunk of cut(text, some)) {
      const settled = session.settled();
      for (const { start } of session.push(chunk)) expect(start).toBeGreaterThanOrEqual(settled);
    }
  });

  test.prop([longText, sizes], { numRuns: 15 })("writes what a redaction of the whole text writes", (text, some) => {
    const policy = { default: { operator: "token" } } as const;
    const mapping = createMapping({ tag: "K3F9" });
    const session = startRedaction(scanner, policy, { mapping });
    const written = [...cut(text, some).map((chunk) => session.push(chunk).text), session.end().text].join("");
    expect(written).toBe(redact(text, scanner.scan(text), policy, { mapping }).text);
  });

  plainTest.each([" ", "\n", "\u200b", "\u0308", "x", "Frau Müller ", "A. ", "😀", "Grüße\n", "a-"])(
    "holds no more of %j over and over than of any other text",
    (unit) => {
      const session = scanner.startScan();
      const chunk = unit.repeat(100);
      let held = 0;
      for (let pushed = 0; pushed < 20_000; pushed += chunk.length) {
        session.push(chunk);
        held = Math.max(held, session.held());
      }
      expect(held).toBeLessThanOrEqual(4 * (scanner.reach + 200) + chunk.length);
    },
  );

  plainTest("is not disturbed by other scans with the same recogniser", () => {
    const text = SENTENCES.join("").repeat(20);
    const [one, two] = [scanner.startScan(), withAll.startScan()];
    const found = { one: [...one.push(text.slice(0, 6000))], two: [...two.push(text.slice(0, 9000))] };
    scanner.scan("Gestern rief Eva Lang an.");
    found.one.push(...one.push(text.slice(6000)), ...one.end());
    found.two.push(...two.push(text.slice(9000)), ...two.end());
    expect(found).toEqual({ one: scanner.scan(text), two: withAll.scan(text) });
  });
});

describe("what was read before", () => {
  const words = fc.array(fc.tuple(fc.constantFrom("Kra", "Öz", "lan", "Mc", "O'"), fc.nat(9999)), {
    minLength: 100,
    maxLength: 100,
    size: "max",
  });

  test.prop([words, anyText], { numRuns: 10 })(
    "changes no answer, nor do words that take the place of others",
    async (some, text) => {
      const fresh = await loadNames();
      const expected = read(fresh, text);
      read(names, some.map(([head, number]) => `${head}${number.toString(36)}`).join(" "));
      expect(read(names, text)).toEqual(expected);
      expect(read(names, text)).toEqual(expected);
    },
  );

  plainTest("changes no answer when it was more words than are remembered", async () => {
    const reader = await loadNames();
    const text = SENTENCES.join("");
    const before = read(reader, text);
    read(reader, Array.from({ length: 20_000 }, (_, place) => `N${place.toString(36)}`).join(" "));
    expect(read(reader, text)).toEqual(before);
  });
});

describe("the presets", () => {
  // More bias where a name may begin never lowers the number of names in the best reading of a sentence.
  test.prop([anyText], { numRuns: 50 })("recall reports at least as many names as the other two", (text) => {
    const { balanced, precise, recall } = RECOGNISERS;
    const most = read(recall, text).length;
    expect(read(balanced, text).length).toBeLessThanOrEqual(most);
    expect(read(precise, text).length).toBeLessThanOrEqual(most);
  });

  test.prop([anyText], { numRuns: 50 })("agree on how probable a name is that two of them report", (text) => {
    const [one, two, three] = Object.values(RECOGNISERS).map((recogniser) => read(recogniser, text));
    const known = new Map(
      [...(one ?? []), ...(two ?? [])].map((finding) => [`${finding.start} ${finding.end}`, finding]),
    );
    for (const finding of three ?? []) {
      const other = known.get(`${finding.start} ${finding.end}`);
      expect(other ?? finding).toEqual(finding);
    }
  });

  // Not so of every text: with more bias, one name of two words may become two names.
  plainTest.each(CLEAR)("report the same of what is clear: %s%s%s", (before, name, behind) => {
    for (const recogniser of Object.values(RECOGNISERS)) {
      const found = read(recogniser, before + name + behind);
      expect(found.map(({ start, end }) => [start, end])).toEqual([[before.length, before.length + name.length]]);
    }
  });

  plainTest.each(["full", "lean"] as const)("each loads in the size %s", async (size) => {
    for (const preset of ["balanced", "precise", "recall"] as const) {
      const found = read(await loadNames({ preset, size }), "Gestern rief Frau Anna Schmidt an.");
      expect(found.map(({ kind }) => kind)).toEqual(["person"]);
    }
  });
});

describe("a recogniser", () => {
  test.prop([anyText])("gives its findings by start, places and organisations among them", (text) => {
    const starts = read(everything, text).map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  test.prop([anyText, fc.nat(400)])("goes on where it stopped as if it had not stopped", (text, known) => {
    const found: Finding[] = [];
    const add = (finding: Finding) => void found.push(finding);
    const stopped = names.read(text.slice(0, known), { from: 0, isWhole: false, add });
    expect(names.read(text, { from: stopped, isWhole: true, add })).toBe(text.length);
    expect(found).toEqual(read(names, text));
  });

  plainTest("tells its kinds, and that it was learned what they are", () => {
    expect([names.kinds, names.coverage]).toEqual([["person"], "learned"]);
    expect(everything.kinds).toEqual(["person", "location", "organization"]);
  });
});

describe("a scanner with names", () => {
  plainTest("tells kinds, coverage and reach of both", () => {
    expect(scanner.kinds).toEqual(["email", "iban", "person"]);
    expect(scanner.coverage).toEqual({ ...compile([email, iban]).coverage, person: "learned" });
    expect(scanner.reach).toBe(Math.max(names.reach, compile([email, iban]).reach));
    expect(compile([], { names }).reach).toBeGreaterThanOrEqual(names.reach);
  });

  plainTest("has each kind once", () => {
    expect(withAll.kinds).toHaveLength(new Set(withAll.kinds).size);
    expect(withAll.kinds).toEqual(expect.arrayContaining(["person", "location", "organization"]));
  });

  plainTest("keeps what a detector finds where a name lies inside it", () => {
    const text = "Mail an anna.schmidt@example.de";
    expect(scanner.scan(text).map(spanOf)).toEqual([{ kind: "email", start: 8, end: 31 }]);
  });
});

const POLICIES: readonly RedactionPolicy[] = [{ default: { operator: "remove" } }, { default: { operator: "label" } }];

describe("a redaction with names", () => {
  test.prop([anyText])("comes back as it was", (text) => {
    const { text: redacted, mapping } = redact(text, scanner.scan(text), TOKENS, {
      mapping: createMapping({ tag: "K3F9" }),
    });
    expect(restore(redacted, mapping, { inside: ["url", "code", "attribute"] }).text).toBe(text);
  });

  test.prop([fc.array(fc.constantFrom(...CLEAR), { maxLength: 5 }), fc.constantFrom(...POLICIES)])(
    "leaves nothing of clear names, and done twice changes nothing",
    (lines, policy) => {
      const text = lines.map(([before, name, behind]) => before + name + behind).join("\n");
      const once = redact(text, scanner.scan(text), policy).text;
      for (const [, name] of lines) expect(once).not.toContain(name);
      expect(redact(once, scanner.scan(once), policy).text).toBe(once);
    },
  );

  test.prop([fc.array(fc.constantFrom(...CLEAR), { maxLength: 5 })])(
    "with tokens, done twice changes nothing",
    (lines) => {
      const text = lines.map(([before, name, behind]) => before + name + behind).join("\n");
      const once = redact(text, scanner.scan(text), TOKENS, { mapping: createMapping({ tag: "K3F9" }) });
      expect(redact(once.text, scanner.scan(once.text), TOKENS, once).text).toBe(once.text);
    },
  );
});

describe("records with names", () => {
  const text = "Gestern rief Anna Schmidt an.";

  plainTest("a record is scanned value by value", () => {
    const [finding] = scanRecord(scanner, { notes: [text] });
    expect(finding).toMatchObject({ kind: "person", pointer: "/notes/0", start: 13, end: 25 });
  });

  plainTest("a record is redacted", () => {
    const { value } = redactRecord(scanner, { note: text, n: 1 }, { default: { operator: "label" } });
    expect(value).toEqual({ note: "Gestern rief [PERSON] an.", n: 1 });
  });

  plainTest("lines of JSON are scanned", () => {
    const found = scanNdjson(scanner, `{"n":1}\n${JSON.stringify({ note: text })}\n`);
    expect(found).toEqual([expect.objectContaining({ kind: "person", line: 2, pointer: "/note" })]);
  });

  plainTest("cells of CSV are scanned", () => {
    const found = scanCsv(scanner, `Nr;Notiz\r\n1;"${text}"\r\n`);
    expect(found).toEqual([expect.objectContaining({ kind: "person", pointer: "/2/Notiz" })]);
  });
});

describe("hostile text", () => {
  plainTest.each([
    { name: "nothing", text: "" },
    { name: "lone halves of surrogate pairs", text: "\ud83d\ude00".split("").reverse().join("").repeat(5000) },
    { name: "NUL", text: "Anna\u0000".repeat(5000) },
    { name: "a million characters without a blank", text: "x".repeat(1_000_000) },
    { name: "a million blanks", text: " ".repeat(1_000_000) },
    { name: "a name, a million blanks, a name", text: `Anna${" ".repeat(1_000_000)}Schmidt` },
    { name: "a hundred thousand initials", text: "A.".repeat(100_000) },
    { name: "initials with blanks between them", text: "A. ".repeat(20_000) },
    { name: "accents on nothing", text: "\u0308".repeat(100_000) },
    { name: "accents on one letter", text: `a${"\u0308".repeat(100_000)}` },
    { name: "hyphens and apostrophes", text: "a-b'c".repeat(20_000) },
    { name: "sign-offs without end", text: "Grüße\n".repeat(20_000) },
    { name: "titles without end", text: "Dr. ".repeat(20_000) },
    { name: "one long sentence of names", text: "Anna Schmidt und ".repeat(5000) },
  ])("$name: is read to its end", ({ text }) => {
    expect(names.read(text, { from: 0, isWhole: true, add: () => undefined })).toBe(text.length);
  });

  plainTest("ten million characters, most of them blanks, are read to their end, the last name as the first", () => {
    const line = "Gestern rief Anna Schmidt wegen der Rechnung an.".padEnd(1000);
    const found = read(names, line.repeat(10_000));
    expect(found).toHaveLength(10_000);
    expect(found.slice(-1)).toEqual(shifted(read(names, line), 9_999_000));
  });
});

function read(recogniser: Recogniser, text: string): readonly Finding[] {
  const found: Finding[] = [];
  recogniser.read(text, { from: 0, isWhole: true, add: (finding) => found.push(finding) });
  return found;
}

function spanOf({ kind, start, end }: Finding): unknown {
  return { kind, start, end };
}

function shifted(findings: readonly Finding[], by: number): readonly Finding[] {
  return findings.map((finding) => {
    const { context } = finding.reason;
    const reason =
      context === undefined ? finding.reason : { ...finding.reason, context: { ...context, at: context.at + by } };
    return { ...finding, start: finding.start + by, end: finding.end + by, reason };
  });
}

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
