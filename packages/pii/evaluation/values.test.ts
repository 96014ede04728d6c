import { expect, test } from "vitest";
import { allForms, corpus } from "./corpus.ts";
import { quietPiece } from "./quiet-text.ts";
import { seeded } from "./random.ts";
import { nearMiss, type ValueForm } from "./value.ts";

const SMALL = { values: 3, nearMisses: 3, negatives: 3 };

// Published specimens and documentation examples; the second list is refused.
const SPECIMENS: readonly { form: string; right: readonly string[]; wrong: readonly string[]; source: string }[] = [
  {
    form: "de-tax-id",
    right: ["86095742719", "47036892816", "65929970489", "57549285017", "25768131411", "36574261809"],
    wrong: ["86095742718", "02476291358", "12345678901", "36574261890", "36554266806"],
    source: "ELSTER test document; python-stdnum",
  },
  {
    form: "de-tax-number, 13 digits",
    right:
      "2893081508152 9181081508155 1121081508150 3048081508155 2475081508152 2202081508156 2613081508153 4079081508151 2324081508151 5133081508159 2722081508154 1010081508182 3201012312340 3101081508154 2129081508158 4151081508156".split(
        " ",
      ),
    wrong: ["2893081508153", "9181081508156", "5133081508150", "3201012312341", "5400012345670", "9198012345678"],
    source: "the table of one sample per Land; rechtlogisch/steuernummer",
  },
  {
    form: "de-vat-id",
    right: ["DE136695976", "DE129274202"],
    wrong: ["DE136695978"],
    source: "python-stdnum; an imprint",
  },
  {
    form: "de-business-id",
    right: ["DE232637828-12345"],
    wrong: ["DE123456789-00001"],
    source: "lohnsteuer-kompakt.de",
  },
  {
    form: "de-pension-number",
    right: ["15070649C103", "10010490A443", "65180539W001"],
    wrong: ["15070649C102", "15990649C103", "65170839J008"],
    source: "technical example of the Deutsche Rentenversicherung",
  },
  {
    form: "de-health-insurance-number",
    right: ["A000500015", "C000500021", "A123456780"],
    wrong: ["A000500016", "A123456789"],
    source: "§ 290 SGB V, Anlage 1",
  },
  { form: "de-doctor-number", right: ["838382202", "123456601"], wrong: ["838382102"], source: "KBV" },
  {
    form: "de-institution-code",
    right: ["260326822", "260120196", "101575519"],
    wrong: ["260326823"],
    source: "ARGE IK",
  },
  { form: "de-employer-number", right: ["09912342", "15027365", "48698890"], wrong: ["09912343"], source: "insurers" },
  {
    form: "de-id-card, 10 with check digit",
    right: ["L01X00T471", "T220001293", "LZ6311T475"],
    wrong: ["L01X00T474"],
    source: "BSI",
  },
  { form: "de-id-card until 2010", right: ["1220001297D"], wrong: ["1220001296D"], source: "specimen" },
  {
    form: "de-passport, 10 with check digit",
    right: ["C01X00T478", "C11T002JM4", "C01X0006H1"],
    wrong: ["C01X00T471"],
    source: "BSI",
  },
  { form: "de-driver-licence", right: ["B072RRE2I55"], wrong: ["B072RRE2I45"], source: "KBA" },
  {
    form: "sepa-creditor-id",
    right: ["DE98ZZZ09999999999", "ES23ZZZ47690558N", "MT50ZZZ670169305T"],
    wrong: ["DE99ZZZ09999999999"],
    source: "Bundesbank",
  },
  {
    form: "iban",
    right: [
      "DE89370400440532013000",
      "AT611904300234573201",
      "LI21088100002324013AA",
      "MT84MALT011000012345MTLCAST001S",
    ],
    wrong: ["DE88370400440532013000"],
    source: "SWIFT registry",
  },
  {
    form: "payment-card",
    right: ["4111111111111111", "378282246310005", "6011111111111117", "30569309025904", "3530111333300000"],
    wrong: ["4111111111111112"],
    source: "test numbers of the card networks",
  },
  {
    form: "lei",
    right: ["213800KUD8LAJWSQ9D15", "5493001KJTIIGC8Y1R12"],
    wrong: ["213800KUD8LXJWSQ9D15"],
    source: "GLEIF",
  },
  {
    form: "bitcoin-address",
    right: [
      "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
      "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy",
      "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
      "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
    ],
    wrong: ["1NEDqZPvTWRaoho48qXuLLsrYomMXPABfX", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5"],
    source: "genesis block; BIP-173; BIP-350",
  },
  {
    form: "ethereum-address",
    right: ["0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359"],
    wrong: ["0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD"],
    source: "EIP-55",
  },
  { form: "at-social-security-number", right: ["1237010180"], wrong: ["2237010180"], source: "python-stdnum" },
  { form: "at-vat-id", right: ["ATU13585627"], wrong: ["ATU13585626"], source: "python-stdnum" },
  { form: "at-tax-number", right: ["591199013"], wrong: ["591199014"], source: "python-stdnum" },
  {
    form: "ch-social-security-number",
    right: ["7569217076985"],
    wrong: ["7569217076984"],
    source: "official specimen",
  },
  { form: "ch-business-id", right: ["CHE100155212", "CHE107787577"], wrong: ["CHE100155213"], source: "python-stdnum" },
  { form: "uk-nhs-number", right: ["9434765870", "4010232137"], wrong: ["9434765871"], source: "python-stdnum" },
  { form: "uk-tax-reference", right: ["1955839661"], wrong: ["2955839661"], source: "python-stdnum" },
  { form: "uk-vat-id", right: ["GB980780684"], wrong: ["GB802311781"], source: "python-stdnum" },
  { form: "us-bank-routing-number", right: ["111000025", "011000015"], wrong: ["112000025"], source: "python-stdnum" },
  { form: "us-npi", right: ["1234567893"], wrong: ["1234567890"], source: "CMS" },
  { form: "imei", right: ["490154203237518", "354178036859789"], wrong: ["354178036859781"], source: "python-stdnum" },
  {
    form: "vin",
    right: ["1M8GDM9AXKP042788", "11111111111111111"],
    wrong: ["1M8GDM9A1KP042788"],
    source: "49 CFR 565.15",
  },
  {
    form: "mrz",
    right: [
      "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nMUSTERMANN<<ERIKA<<<<<<<<<<<<<",
      "IDD<<T220001293<<<<<<<<<<<<<<<\n6408125<2010315D<<<<<<<<<<<<<4\nMUSTERMANN<<ERIKA<<<<<<<<<<<<<",
      `${"P<UTOMUSTERMANN<<ERIKA".padEnd(44, "<")}\nL898902C36UTO7408122F1204159ZE184226B<<<<<10`,
      `${"P<D<<MUSTERMANN<<ERIKA".padEnd(44, "<")}\nC11T002JM4D<<9608122F1310317<<<<<<<<<<<<<<<6`,
      `${"I<UTOMUSTERMANN<<ERIKA".padEnd(36, "<")}\nD231458907UTO7408122F1204159<<<<<<<6`,
    ],
    wrong: [`${"P<UTOMUSTERMANN<<ERIKA".padEnd(44, "<")}\nL898902C36UTO7408122F1204159ZE184226B<<<<<11`],
    source: "ICAO Doc 9303; German specimens",
  },
];

test.each(SPECIMENS)("our check of $form agrees with $source", ({ form, right, wrong }) => {
  const { isValid } = formOf(form);
  expect(right.filter((value) => !isValid(value))).toEqual([]);
  expect(wrong.filter((value) => isValid(value))).toEqual([]);
});

test.each(allForms)("every value made for $name passes its check", (form) => {
  const random = seeded(7);
  const values = Array.from({ length: 200 }, () => form.make(random));
  expect(values.filter((value) => !form.isValid(value))).toEqual([]);
});

test.each(allForms.filter(({ isChecksum }) => isChecksum))("every near miss of $name fails its check", (form) => {
  const random = seeded(8);
  const values = Array.from({ length: 100 }, () => nearMiss(random, form).value);
  expect(values.filter((value) => form.isValid(value))).toEqual([]);
});

test("the forms of the Länder pass, and fail with another last digit", () => {
  // The samples of the fact sheet, as the Länder print them.
  const { isValid } = formOf("de-tax-number, form of the Land");
  const samples = ["93815/08152", "181/815/08155", "75 815 08152", "013 815 08153", "133/8150/8159", "24/815/08151"];
  expect(samples.filter((value) => !isValid(value))).toEqual([]);
  expect(isValid("133/8150/8157")).toBe(false);
});

test("the same seed gives the same corpus, another one another", () => {
  const texts = (seed: number): string[] => [...corpus(seed, SMALL)].map(({ text }) => text);
  expect(texts(1)).toEqual(texts(1));
  expect(texts(2)).not.toEqual(texts(1));
});

test("every mark cuts out a value without a blank at its ends, and only values and near misses are marked", () => {
  for (const { text, marks } of corpus(3, SMALL)) {
    for (const { start, end } of marks) {
      expect(end).toBeLessThanOrEqual(text.length);
      expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
    }
  }
});

test("every slot of every template can be filled", () => {
  expect(() => [...corpus(4, { values: 150, nearMisses: 20, negatives: 60 })]).not.toThrow();
});

test("text without personal data depends on the seed alone and is as long as asked", () => {
  const text = quietPiece(seeded(5), 20_000);
  expect(text).toBe(quietPiece(seeded(5), 20_000));
  expect(text.length).toBeGreaterThanOrEqual(20_000);
});

function formOf(name: string): ValueForm {
  const form = allForms.find((one) => one.name === name);
  if (form === undefined) throw new RangeError(`No form is called "${name}".`);
  return form;
}
