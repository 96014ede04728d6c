import { REFERENCE_STEMS } from "./reference-label.ts";

// What stands before a value right after its label. The first group is the label; the pattern ends where the value begins.

/** "Kundennummer: ", "staff id ". */
export const REFERENCE_LABEL: RegExp = /* @__PURE__ */ reference();

/** "Kassenzeichen ". */
export const PAYMENT_LABEL: RegExp = /* @__PURE__ */ before("kassen(?:zeichen|-z)", "iu");

/** "SCHUFA-Referenznummer ". */
export const SCHUFA_LABEL: RegExp = /* @__PURE__ */ before(
  "schufa[-.\\p{Zs}_]{0,2}(?:referenz|auskunfts|kunden|reference)?[-.\\p{Zs}_]{0,2}(?:nummer|number|nr|no|id|referenz|reference)",
  "iu",
);

/** "Mandatsreferenz: ", "MREF+". */
export const MANDATE_LABEL: RegExp = /* @__PURE__ */ before(
  "mandat[se]?[-.\\p{Zs}_]{0,2}(?:ref(?:erenz|erence)?(?:[-.\\p{Zs}_]{0,2}(?:nummer|number|nr|no|id))?|id)|mref\\+?|mndtid>?",
  "iu",
);

/** "CAN ", in capitals only: otherwise it is the English verb. */
export const CARD_ACCESS_LABEL: RegExp = /* @__PURE__ */ before("(?<![\\p{L}\\d_])CAN(?:-Nr)?", "u");

function reference(): RegExp {
  const stems = [...REFERENCE_STEMS.de, ...REFERENCE_STEMS.en].join("|");
  return before(`(?:${stems})[-.\\p{Zs}_]{0,2}(?:nummer|number|nr|no|id)`, "iu");
}

function before(label: string, flags: string): RegExp {
  const blanks = "[\\p{Zs}\\t]{0,3}";
  // What may stand between label and value: "Mandatsreferenz ist: 4711", "<td>Mandatsreferenz</td><td>4711".
  return new RegExp(
    `(${label})\\.?["']?${blanks}(?:(?:is|ist|lautet|[:=#|]|</?[a-z][^<>\\n]{0,12}>)${blanks}){0,3}` +
      `(?:\\r?\\n${blanks})?["'„(]?$`,
    flags,
  );
}
