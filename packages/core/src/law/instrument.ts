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
    id: "31971R1182",
    short: { de: "VO 1182/71", en: "Regulation 1182/71" },
    title: {
      de: "Verordnung (EWG, Euratom) Nr. 1182/71 über Fristen, Daten und Termine",
      en: "Regulation (EEC, Euratom) No 1182/71 on periods, dates and time limits",
    },
    link: "https://eur-lex.europa.eu/eli/reg/1971/1182/oj",
    amendments: [],
  },
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
    id: "32022L2555",
    short: { de: "NIS-2-Richtlinie", en: "NIS 2 Directive" },
    title: { de: "Richtlinie (EU) 2022/2555 (NIS 2)", en: "Directive (EU) 2022/2555 (NIS 2)" },
    link: "https://eur-lex.europa.eu/eli/dir/2022/2555/oj",
    amendments: [],
  },
  {
    id: "32021D0914",
    short: { de: "Beschluss (EU) 2021/914", en: "Decision (EU) 2021/914" },
    title: {
      de: "Durchführungsbeschluss (EU) 2021/914 (Standardvertragsklauseln)",
      en: "Implementing Decision (EU) 2021/914 (standard contractual clauses)",
    },
    link: "https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj",
    amendments: [],
  },
  {
    id: "32023D1795",
    short: { de: "Beschluss (EU) 2023/1795", en: "Decision (EU) 2023/1795" },
    title: {
      de: "Durchführungsbeschluss (EU) 2023/1795 (Data Privacy Framework)",
      en: "Implementing Decision (EU) 2023/1795 (Data Privacy Framework)",
    },
    link: "https://eur-lex.europa.eu/eli/dec_impl/2023/1795/oj",
    amendments: [],
  },
  {
    id: "AGG",
    short: { de: "AGG", en: "AGG" },
    title: {
      de: "Allgemeines Gleichbehandlungsgesetz",
      en: "General Equal Treatment Act (Allgemeines Gleichbehandlungsgesetz)",
    },
    link: "https://www.gesetze-im-internet.de/agg/",
    amendments: [],
  },
  {
    id: "ArbGG",
    short: { de: "ArbGG", en: "ArbGG" },
    title: { de: "Arbeitsgerichtsgesetz", en: "Labour Courts Act (Arbeitsgerichtsgesetz)" },
    link: "https://www.gesetze-im-internet.de/arbgg/",
    amendments: [],
  },
  {
    id: "BDSG",
    short: { de: "BDSG", en: "BDSG" },
    title: { de: "Bundesdatenschutzgesetz", en: "Federal Data Protection Act (Bundesdatenschutzgesetz)" },
    link: "https://www.gesetze-im-internet.de/bdsg_2018/",
    amendments: [],
  },
  {
    id: "BetrVG",
    short: { de: "BetrVG", en: "BetrVG" },
    title: { de: "Betriebsverfassungsgesetz", en: "Works Constitution Act (Betriebsverfassungsgesetz)" },
    link: "https://www.gesetze-im-internet.de/betrvg/",
    amendments: [],
  },
  {
    id: "BGB",
    short: { de: "BGB", en: "BGB" },
    title: { de: "Bürgerliches Gesetzbuch", en: "Civil Code (Bürgerliches Gesetzbuch)" },
    link: "https://www.gesetze-im-internet.de/bgb/",
    amendments: [],
  },
  {
    id: "BRAO",
    short: { de: "BRAO", en: "BRAO" },
    title: { de: "Bundesrechtsanwaltsordnung", en: "Federal Lawyers’ Act (Bundesrechtsanwaltsordnung)" },
    link: "https://www.gesetze-im-internet.de/brao/",
    amendments: [],
  },
  {
    id: "BSIG",
    short: { de: "BSIG", en: "BSIG" },
    title: { de: "BSI-Gesetz von 2025", en: "BSI Act of 2025 (BSI-Gesetz)" },
    link: "https://www.gesetze-im-internet.de/bsig_2025/",
    amendments: [],
  },
  {
    id: "EinigVtr",
    short: { de: "EinigVtr", en: "EinigVtr" },
    title: { de: "Einigungsvertrag", en: "Unification Treaty (Einigungsvertrag)" },
    link: "https://www.gesetze-im-internet.de/einigvtr/",
    amendments: [],
  },
  {
    id: "GeschGehG",
    short: { de: "GeschGehG", en: "GeschGehG" },
    title: {
      de: "Gesetz zum Schutz von Geschäftsgeheimnissen",
      en: "Trade Secrets Act (Gesetz zum Schutz von Geschäftsgeheimnissen)",
    },
    link: "https://www.gesetze-im-internet.de/geschgehg/",
    amendments: [],
  },
  {
    id: "HinSchG",
    short: { de: "HinSchG", en: "HinSchG" },
    title: { de: "Hinweisgeberschutzgesetz", en: "Whistleblower Protection Act (Hinweisgeberschutzgesetz)" },
    link: "https://www.gesetze-im-internet.de/hinschg/",
    amendments: [],
  },
  {
    id: "KI-MIG",
    short: { de: "KI-MIG", en: "KI-MIG" },
    title: {
      de: "KI-Marktüberwachungs- und Innovationsförderungsgesetz",
      en: "AI Market Surveillance and Innovation Act (KI-MIG)",
    },
    link: "https://www.gesetze-im-internet.de/ki-mig/",
    amendments: [],
  },
  {
    id: "KRITISDachG",
    short: { de: "KRITISDachG", en: "KRITISDachG" },
    title: { de: "KRITIS-Dachgesetz", en: "Critical Installations Act (KRITIS-Dachgesetz)" },
    link: "https://www.gesetze-im-internet.de/kritisdachg/",
    amendments: [],
  },
  {
    id: "OWiG",
    short: { de: "OWiG", en: "OWiG" },
    title: { de: "Gesetz über Ordnungswidrigkeiten", en: "Act on Regulatory Offences (OWiG)" },
    link: "https://www.gesetze-im-internet.de/owig_1968/",
    amendments: [],
  },
  {
    id: "StGB",
    short: { de: "StGB", en: "StGB" },
    title: { de: "Strafgesetzbuch", en: "Criminal Code (Strafgesetzbuch)" },
    link: "https://www.gesetze-im-internet.de/stgb/",
    amendments: [],
  },
  {
    id: "TDDDG",
    short: { de: "TDDDG", en: "TDDDG" },
    title: {
      de: "Telekommunikation-Digitale-Dienste-Datenschutz-Gesetz",
      en: "Telecommunications and Digital Services Data Protection Act (TDDDG)",
    },
    // The address keeps the old short name, TTDSG.
    link: "https://www.gesetze-im-internet.de/ttdsg/",
    amendments: [],
  },
  {
    id: "UrhG",
    short: { de: "UrhG", en: "UrhG" },
    title: { de: "Urheberrechtsgesetz", en: "Copyright Act (Urheberrechtsgesetz)" },
    link: "https://www.gesetze-im-internet.de/urhg/",
    amendments: [],
  },
  {
    id: "VwVfG",
    short: { de: "VwVfG", en: "VwVfG" },
    title: { de: "Verwaltungsverfahrensgesetz", en: "Administrative Procedure Act (Verwaltungsverfahrensgesetz)" },
    link: "https://www.gesetze-im-internet.de/vwvfg/",
    amendments: [],
  },
];

/** The instrument with this id, or nothing. */
export function instrument(id: string): Instrument | undefined {
  return instruments.find((candidate) => candidate.id === id);
}
