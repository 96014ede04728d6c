import { fc, it } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { weights } from "../data/names-model-lean.generated.ts";
import { commonDetectors } from "../detectors/common.ts";
import { compile } from "../scan.ts";
import { findAgain } from "./everywhere.ts";
import { loadNames } from "./load.ts";
import { unpackModel } from "./model.ts";

const once = compile(commonDetectors, { names: await loadNames() });
const everywhere = compile(commonDetectors, { names: await loadNames({ everywhere: true }) });

function persons(scanner: typeof once, text: string): readonly string[] {
  return scanner
    .scan(text)
    .filter(({ kind }) => kind === "person")
    .map(({ start, end }) => text.slice(start, end));
}

describe("what is found again", () => {
  const model = unpackModel(Uint8Array.from(Buffer.from(weights, "base64")));
  const again = (text: string, names: readonly (readonly [name: string, confidence: number])[]) => {
    const found = names.map(([name, confidence]) => {
      const start = text.indexOf(name);
      return { ...FINDING, start, end: start + name.length, confidence };
    });
    return findAgain(model, text, found).map(({ start, end }) => text.slice(start, end));
  };
  const FINDING = {
    kind: "person",
    check: "none",
    category: "ordinary",
    reason: { shape: "learned", check: "none", against: [] },
  } as const;

  test.each([
    {
      text: "Quirin Zwackl; Zwackl Quirin und Quirins Hut, Zwackl",
      names: [["Quirin Zwackl", 0.9]],
      found: ["Zwackl Quirin", "Quirins", "Zwackl"],
      because: "words side by side are one name, a genitive counts, and what was found is not found again",
    },
    { text: "Quirin; Zwackl; Quirin", names: [["Quirin", 0.89]], found: [], because: "the finding is not sure" },
    { text: "Bo Zwackl; Bo, Zwackl", names: [["Bo Zwackl", 1]], found: ["Zwackl"], because: "two letters are too few" },
    { text: "Quirin; quirin", names: [["Quirin", 1]], found: [], because: "lower case is left alone" },
    { text: "Anna Vertrag; Vertrag", names: [["Anna Vertrag", 1]], found: [], because: "a noun is left alone" },
    { text: "anna.zwackl@example.org Zwackl", names: [], found: ["Zwackl"], because: "one part is a listed name" },
    { text: "quirlig.zwackl@example.org Zwackl", names: [], found: [], because: "no part is a listed name" },
    { text: "anna.vertrag@example.org Anna", names: [], found: [], because: "one part is a noun" },
  ] as const)("$text: $because", ({ text, names, found }) => {
    expect(again(text, names)).toEqual(found);
  });
});

describe("what cannot be", () => {
  test.each([{ preset: "best" }, { size: "huge" }, { preset: "__proto__" }])(
    "%j is refused by name",
    async (options) => {
      const wrong = JSON.parse(JSON.stringify(options));
      await expect(loadNames(wrong)).rejects.toMatchObject({ code: "invalid-option" });
    },
  );

  test.each([{ names: null }, { names: {} }, { names: loadNames() }])("compile refuses $names for names", (options) => {
    expect(() => Reflect.apply(compile, undefined, [commonDetectors, options])).toThrow("await loadNames()");
  });
});

describe("the pass over the whole text", () => {
  test.each([
    {
      text: "Sehr geehrte Frau Özdemir,\nvielen Dank.\nÖzdemir 4711 offen",
      found: ["Özdemir", "Özdemir"],
      because: "the greeting is sure, and the table repeats it",
    },
    {
      text: "Von: jens.kramer@example.org\nVermerk Kramer 12 Kartons, Kramers Lager",
      found: ["Kramer", "Kramers"],
      because: "the address spells the name out, and the genitive is the same name",
    },
    {
      text: "Sehr geehrte Frau Sommer,\nIm Sommer ist zu.",
      found: ["Sommer"],
      because: "what is a noun as well is not looked for again",
    },
    {
      text: "Sehr geehrte Frau Katharina Lindner,\nbetrifft 17 Katharina Lindner 4711",
      found: ["Katharina Lindner", "Katharina Lindner"],
      because: "words that stand side by side are one finding",
    },
    {
      text: "Sehr geehrte Frau Ayşe Yılmaz,\nYILMAZ 4711; 17 Yilmaz",
      found: ["Ayşe Yılmaz", "YILMAZ", "Yilmaz"],
      because: "capitals and plain letters are the same name",
    },
    {
      text: "Von: vertrieb.sued@example.org\nVertrieb Sued",
      found: [],
      because: "neither part is a name",
    },
  ])("$text: $because", ({ text, found }) => {
    expect(persons(everywhere, text)).toEqual(found);
  });

  const piece = fc.constantFrom(
    "Sehr geehrte Frau Yılmaz,",
    "Yılmaz hat angerufen.",
    "YILMAZ / offen",
    "thomas.weber@example.org",
    "Weber & Weber GmbH",
    "Dear Mr Patel,",
    "Patel's order, Patel",
    "\n",
    "\n\n",
    " ",
    "\ud800",
    "😀",
  );

  it.prop([fc.array(piece, { maxLength: 12 })])("takes nothing away, and its findings do not overlap", (pieces) => {
    const text = pieces.join("");
    const more = everywhere.scan(text);
    for (const { start, end } of once.scan(text)) {
      expect(more.some((other) => other.start <= start && other.end >= end)).toBe(true);
    }
    for (const [place, { start }] of more.entries()) expect(start).toBeGreaterThanOrEqual(more[place - 1]?.end ?? 0);
  });

  it.prop([fc.array(piece, { maxLength: 12 })])("is left out of a scan in chunks", (pieces) => {
    const text = pieces.join("");
    const session = everywhere.startScan();
    expect([...session.push(text), ...session.end()]).toEqual(once.scan(text));
  });
});
