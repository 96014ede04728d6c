import { fc } from "@fast-check/vitest";

/** The pieces that `anyText` is put together from. */
export const PIECES = [
  "In Berlin traf Frau Schneider von der Siemens AG in Ulm Herrn Weber. ",
  "Gestern rief Anna Schmidt wegen der Rechnung an. ",
  "Ayşe Öztürk-Lang",
  "jens kramer",
  "MÜLLER, ANNA",
  "O'Brien",
  "Frau Dr. ",
  "Dear Ms. Clark, ",
  "Grüße\nThomas Weber",
  "am 3. Mai ",
  "und ",
  " ",
  ". ",
  "\n",
  "\r\n\r\n",
  "\t",
  "\ud83d",
  "😀",
  "\u0308",
  "\u00ad",
  "x".repeat(70),
  " ".repeat(70),
];
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
  fc.string({ unit: "binary", maxLength: 4 }),
);

/** For tests: names in sentences, sign-offs, line breaks, and what is hostile to a reader of words, in any order. */
export const anyText: fc.Arbitrary<string> = fc
  .array(piece, { maxLength: 40, size: "max" })
  .map((pieces) => pieces.join(""));

/** Names that every preset finds: what stands before, the name, what stands behind. */
export const CLEAR = [
  ["Gestern rief Frau ", "Anna Schmidt", " wegen der Rechnung an."],
  ["Sehr geehrter Herr ", "Hoffmann", ","],
  ["Der Vertrag mit ", "Stefan Wagner", " läuft aus."],
  ["Please contact ", "Sarah Johnson", " about the invoice."],
  ["Mein Name ist ", "Oliver Zimmermann", " und ich habe eine Frage."],
] as const;
