import type { IsoDate } from "../engine/date.ts";
import type { Locale } from "./locale.ts";

/** An act, statute or guideline that a rule can cite. */
export interface Instrument {
  /** CELEX number of a Union act, or the abbreviation of a German statute. */
  readonly id: string;
  readonly short: Readonly<Record<Locale, string>>;
  readonly title: Readonly<Record<Locale, string>>;
  /** The address that pinpoints are appended to. */
  readonly link: string;
  /** The article whose numbers are definitions: `Art. 3(4)` is cited as "Art. 3 Nr. 4" in German, not "Abs. 4". */
  readonly definitions?: string;
  /** The acts that amended it so far, with the day on which each entered into force. */
  readonly amendments: readonly { readonly id: string; readonly from: IsoDate }[];
}

/** The acts and statutes that our rules cite, each with its address and amendments. */
export const instruments: readonly Instrument[] = [
  {
    id: "32024R1689",
    short: { de: "KI-VO", en: "AI Act" },
    title: { de: "Verordnung (EU) 2024/1689 (KI-Verordnung)", en: "Regulation (EU) 2024/1689 (AI Act)" },
    link: "https://eur-lex.europa.eu/eli/reg/2024/1689/oj",
    definitions: "Art. 3",
    amendments: [{ id: "32026R1744", from: "2026-07-27" }],
  },
  {
    id: "32026R1744",
    short: { de: "VO (EU) 2026/1744", en: "Regulation (EU) 2026/1744" },
    title: { de: "Verordnung (EU) 2026/1744 (KI-Omnibus)", en: "Regulation (EU) 2026/1744 (AI Omnibus)" },
    link: "https://eur-lex.europa.eu/eli/reg/2026/1744/oj",
    amendments: [],
  },
  {
    id: "32016R0679",
    short: { de: "DSGVO", en: "GDPR" },
    title: { de: "Verordnung (EU) 2016/679 (DSGVO)", en: "Regulation (EU) 2016/679 (GDPR)" },
    link: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    definitions: "Art. 4",
    amendments: [],
  },
  {
    id: "BetrVG",
    short: { de: "BetrVG", en: "BetrVG" },
    title: { de: "Betriebsverfassungsgesetz", en: "Works Constitution Act (Betriebsverfassungsgesetz)" },
    link: "https://www.gesetze-im-internet.de/betrvg/",
    amendments: [],
  },
];

/** The instrument with this id, or nothing. */
export function instrument(id: string): Instrument | undefined {
  return instruments.find((candidate) => candidate.id === id);
}
