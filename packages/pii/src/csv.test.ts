import { fc, test as law } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { redactCsv, scanCsv } from "./csv.ts";
import { type CsvCell, readCsvCells, readCsvForm } from "./csv-cell.ts";
import { allDetectors } from "./detectors/all.ts";
import { isKiregelError } from "./error.ts";
import { createMapping } from "./mapping.ts";
import { restore } from "./restore.ts";
import { compile } from "./scan.ts";

const scanner = compile(allDetectors);
const label = { default: { operator: "label" } } as const;
// Asterisks are no name to a column called "name"; the word in a label is one.
const mask = { default: { operator: "mask" } } as const;
const redacted = (text: string, options = {}) => redactCsv(scanner, text, label, options).text;
const pointers = (text: string, options = {}) => scanCsv(scanner, text, options).map(({ pointer }) => pointer);
const cellsOf = (text: string, separator?: string) => {
  const cells: CsvCell[] = [];
  readCsvCells(text, readCsvForm(text, separator), (cell) => cells.push(cell));
  return cells;
};
const rowsOf = (text: string, separator?: string) => {
  const rows: string[][] = [];
  for (const { row, value } of cellsOf(text, separator)) rows[row - 1] = [...(rows[row - 1] ?? []), value];
  return rows;
};
const codeOf = (run: () => unknown) => {
  try {
    run();
    return "none";
  } catch (error) {
    return isKiregelError(error) ? `${error.code}: ${error.message}` : "untyped";
  }
};

const nasty = fc
  .array(
    fc.constantFrom(
      ";",
      ",",
      "\t",
      '"',
      '""',
      "\r",
      "\n",
      "\r\n",
      "\ufeff",
      "sep=;\n",
      "a",
      "=",
      "é",
      "\ud800",
      "\0",
      " ",
    ),
    {
      maxLength: 24,
    },
  )
  .map((pieces) => pieces.join(""));
const cell = fc.oneof(nasty, fc.string(), fc.constantFrom("erika@example.org", "DE02120300000000202051", "1,5", ""));
const separator = fc.constantFrom(";", ",", "\t", "|");
const write = (rows: readonly (readonly string[])[], by: string, lineEnd: string) =>
  rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(by) + lineEnd).join("");

law.prop([nasty, fc.option(separator, { nil: undefined })])(
  "any text is refused for an open quote, or its cells, separators and line ends are the whole text",
  (text, by) => {
    const refusal = codeOf(() => cellsOf(text, by));
    if (refusal !== "none") {
      expect(refusal).toMatch(/^invalid-csv: .*row \d/);
      return;
    }
    const form = readCsvForm(text, by);
    let at = form.start;
    for (const { start, end } of cellsOf(text, by)) {
      expect(["", form.separator, "\r", "\n", "\r\n"]).toContain(text.slice(at, start));
      at = end;
    }
    expect(["", "\r", "\n", "\r\n"]).toContain(text.slice(at));
  },
);

law.prop([
  fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 4 }),
  separator,
  fc.constantFrom("\n", "\r\n", "\r"),
])("what is written as the norm says is read back", (rows, by, lineEnd) => {
  expect(rowsOf(write(rows, by, lineEnd), by)).toEqual(rows);
});

law.prop([fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 4 }), separator])(
  "redaction changes only the cells that it names, keeps rows and columns, and leaves nothing to find",
  (rows, by) => {
    const text = write(rows, by, "\r\n");
    const { text: after, replacements } = redactCsv(scanner, text, mask, { separator: by });
    const changed = new Set(replacements.map(({ pointer }) => pointer.split("/")[1]));
    const read = rowsOf(after, by);
    expect(read.map(({ length }) => length)).toEqual(rows.map(({ length }) => length));
    for (const [at, row] of rows.entries()) if (!changed.has(String(at + 1))) expect(read[at]).toEqual(row);
    if (changed.size === 0) expect(after).toBe(text);
    expect(scanCsv(scanner, after, { separator: by })).toEqual([]);
  },
);

law.prop([nasty])("a text with nothing to find comes back to the byte", (text) => {
  if (codeOf(() => redacted(text)) === "none" && pointers(text).length === 0) expect(redacted(text)).toBe(text);
});

law.prop([
  fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", "＝", "x", "["),
  fc.constantFrom("a@example.org", "b", "="),
])("no replaced cell begins a formula that it did not begin before", (noun, head) => {
  const value = `${head === "a@example.org" ? head : `${head} a@example.org`}`;
  const policy = { default: { operator: "pseudonym", noun } } as const;
  const after = rowsOf(redactCsv(scanner, `m;n\n${value};1\n`, policy).text)[1]?.[0] ?? "";
  if (!/^[=+\-@\t\r\n＝]/.test(value)) expect(after).not.toMatch(/^[=+\-@\t\r\n＝]/);
  expect(after).toContain(noun.trim());
});

law.prop([
  fc.array(
    fc.constantFrom("a@example.org", 'b"@x.de', "c@example.org;[EMAIL_1_K3F9]", "[EMAIL_1_K3F9]", "[EMAIL_2_K3F9]"),
  ),
])("every cell comes back from its tokens, also one that looks like a token", (values) => {
  const text = write([["n"], ...values.map((value) => [value])], ";", "\n");
  const mapping = createMapping({ tag: "K3F9" });
  const tokens = redactCsv(scanner, text, { default: { operator: "token" } }, { mapping, separator: ";" });
  expect(restore(tokens.text, tokens.mapping ?? mapping).text).toBe(text);
});

test.each([
  {
    text: "a;b\r\n1;2\r\n",
    rows: [
      ["a", "b"],
      ["1", "2"],
    ],
    because: "two rows",
  },
  {
    text: "a,b\n1,2",
    rows: [
      ["a", "b"],
      ["1", "2"],
    ],
    because: "no line end at the end",
  },
  { text: "\ufeffa;b", rows: [["a", "b"]], because: "the byte order mark is no part of the first cell" },
  { text: '\ufeff"a";b', rows: [["a", "b"]], because: "nor of a quoted one" },
  {
    text: "Betrag, EUR;Ort\n1,50;Köln",
    rows: [
      ["Betrag, EUR", "Ort"],
      ["1,50", "Köln"],
    ],
    because: "of equals ; is taken",
  },
  { text: 'a;"b\r\nc";d', rows: [["a", "b\r\nc", "d"]], because: "a line break in quotes" },
  { text: 'a;"say ""no""";', rows: [["a", 'say "no"', ""]], because: "doubled quotes and an empty last cell" },
  { text: 'a;5" disk;c', rows: [["a", '5" disk', "c"]], because: "a quote inside is only a character" },
  { text: 'a;"b"c;d', rows: [["a", '"b"c', "d"]], because: "text behind a closing quote" },
  { text: "a;b\n\n1;2", rows: [["a", "b"], [""], ["1", "2"]], because: "a blank line is a row" },
  {
    text: "a;b\r1;2\r",
    rows: [
      ["a", "b"],
      ["1", "2"],
    ],
    because: "old line ends",
  },
  { text: "a\tb;c\td", rows: [["a", "b;c", "d"]], because: "tab is the most frequent" },
  { text: '"a;b;c",d', rows: [["a;b;c", "d"]], because: "what stands in quotes does not count" },
  { text: "", rows: [], because: "no text, no row" },
])("$text is read as $rows: $because", ({ text, rows }) => {
  expect(rowsOf(text)).toEqual(rows);
});

test("a line that names the separator is kept and is the first row", () => {
  const text = "sep=|\r\nNr|Geburtsdatum\r\nMuster|12.03.1980\r\n";
  expect(pointers(text)).toEqual(["/3/Geburtsdatum"]);
  expect(redacted(text)).toBe("sep=|\r\nNr|Geburtsdatum\r\nMuster|[DATE_OF_BIRTH]\r\n");
});

test.each([
  { text: "Kundenname;Geburtsdatum\nErika Muster;1980-03-12\n", expected: ["/2/Kundenname", "/2/Geburtsdatum"] },
  { text: "datum;text\n1980-03-12;x\n", expected: [] },
  { text: '"steuer-id"\n"36 574 261 809"\n', expected: ["/2/steuer-id"] },
  { text: "a/b~c;x\nerika@example.org;1", expected: ["/2/a~1b~0c"] },
  {
    text: "mail;mail;3;\na@example.org;b@example.org;c@example.org;d@example.org",
    expected: ["/2/1", "/2/2", "/2/3", "/2/4"],
  },
  { text: "mail\n1;a@example.org", expected: ["/2/2"] },
  { text: "erika@example.org;x\nmax@example.org;y", expected: ["/1/1", "/2/1"] },
])("$text: found at $expected", ({ text, expected }) => {
  expect(pointers(text)).toEqual(expected);
});

test("repeated columns lend their name as context all the same", () => {
  expect(scanCsv(scanner, "Geburtsdatum;Geburtsdatum\n12.03.1980;13.04.1981").map(({ kind }) => kind)).toEqual([
    "date-of-birth",
    "date-of-birth",
  ]);
});

test("without a header the first row is data and no name counts", () => {
  expect(pointers("Geburtsdatum;x\n12.03.1980;a@example.org", { header: false })).toEqual(["/2/2"]);
});

test("the span in the text leads over doubled quotes", () => {
  const text = 'n;mail\n1;"""E"" <erika@example.org>"\n';
  const [finding] = scanCsv(scanner, text);
  expect(text.slice(finding?.inText.start, finding?.inText.end)).toBe("erika@example.org");
  expect('"E" <erika@example.org>'.slice(finding?.start, finding?.end)).toBe("erika@example.org");
});

test.each([
  { operator: { operator: "pseudonym", noun: 'a;"b' }, expected: 'm;n\n"a;""b A";1\n', because: "it must be quoted" },
  { operator: { operator: "pseudonym", noun: "=SUM(1)" }, expected: "m;n\n'=SUM(1) A;1\n", because: "it would be run" },
  { operator: { operator: "label" }, expected: "m;n\n[EMAIL];1\n", because: "it needs nothing" },
] as const)("a cell becomes $expected: $because", ({ operator, expected }) => {
  expect(redactCsv(scanner, "m;n\nerika@example.org;1\n", { default: operator }).text).toBe(expected);
});

test("a quoted cell stays quoted, and a cell that was a formula before is not touched for it", () => {
  expect(redacted('m;n\n"erika@example.org";=1+1\n=1 erika@example.org;2')).toBe('m;n\n"[EMAIL]";=1+1\n=1 [EMAIL];2');
});

test("an open quote is refused with its row and without its text", () => {
  expect(codeOf(() => redacted('a;b\n1;2\n"erika@example.org;3\n4;5'))).toMatch(
    /^invalid-csv: A quoted cell in row 3 has no/,
  );
  expect(codeOf(() => redacted('a\n"erika@example.org'))).not.toContain("erika");
});

test.each(["", ";;", '"', "\n", "\r", "😀"])("%j is no separator", (wrong) => {
  expect(codeOf(() => scanCsv(scanner, "a", { separator: wrong }))).toMatch(/^invalid-separator/);
});
