import type { Detector } from "../detector.ts";
import { type LabelledValue, labelPattern, REFERENCE_TOKEN, readLabelled } from "../labelled-value.ts";

/** Reference of a SCHUFA report or customer: what stands right after its label, beginning with a digit. */
export const deSchufaReference: Detector = {
  kind: "de-schufa-reference",
  source: "Art. 4(1) GDPR (identification number); the form is SCHUFA's own and not published",
  example: "1234-5678-90",
  starts: "digit",
  digits: [{ least: 6 }],
  match: (text, at) => readLabelled(text, at, FORM),
  reach: 112,
  context: { de: ["schufa"], en: ["schufa id"] },
  confidence: { withContext: 0.9 },
  needsContext: true,
  readsCue: true,
  coverage: "cue-only",
  specificity: 1,
};

const FORM: LabelledValue = {
  label: /* @__PURE__ */ labelPattern(
    "schufa[-.\\p{Zs}_]{0,2}(?:referenz|auskunfts|kunden|reference)?[-.\\p{Zs}_]{0,2}(?:nummer|number|nr|no|id|referenz|reference)",
    "iu",
  ),
  lastPairs: "nz ce id er nr no is st et",
  token: REFERENCE_TOKEN,
  longest: 40,
  leastDigits: 6,
};
