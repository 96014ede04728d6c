import type { Words } from "./detector.ts";

/** How labels of reference numbers begin. */
export const REFERENCE_STEMS: Words = {
  de: [
    "kunden",
    "kd",
    "kdnr",
    "vertrags",
    "personal",
    "pers",
    "persnr",
    "mitarbeiter",
    "matrikel",
    "mitglieds",
    "patienten",
    "policen",
    "versicherungsschein",
  ],
  en: [
    "customer",
    "client",
    "contract",
    "employee",
    "personnel",
    "staff",
    "student",
    "matriculation",
    "policy",
    "member",
    "membership",
    "patient",
  ],
};

/** What stands before a number of reference; its first group is the label. It ends where the number begins. */
export const REFERENCE_LABEL: RegExp = /* @__PURE__ */ label();

function label(): RegExp {
  const stems = [...REFERENCE_STEMS.de, ...REFERENCE_STEMS.en].join("|");
  const blanks = "[\\p{Zs}\\t]{0,3}";
  // What may stand between label and number: "Kundennummer ist: 4711", "<td>Kundennummer</td><td>4711".
  return new RegExp(
    `((?:${stems})[-.\\p{Zs}_]{0,2}(?:nummer|number|nr|no|id))` +
      `\\.?["']?${blanks}(?:(?:is|ist|lautet|[:=#|]|</?[a-z][^<>\\n]{0,12}>)${blanks}){0,3}(?:\\r?\\n${blanks})?["'„(]?$`,
    "iu",
  );
}
