import type { IsoDate } from "../engine/date.ts";
import type { Source } from "../engine/source.ts";
import type { Locale } from "./locale.ts";

/** How far a text is: proposed, due by law, a draft, or adopted and not yet taken up by the act that it touches. */
export type PendingStatus = "proposed" | "due" | "draft" | "adopted";

/** A text that may change what rules say. It is listed and never applied: no rule rests on it. */
export interface PendingLaw {
  readonly id: string;
  readonly title: Readonly<Record<Locale, string>>;
  readonly status: PendingStatus;
  /** The day by which the law wants the text. */
  readonly due?: IsoDate;
  /** The provisions that it would touch, of the AI Act where no other act is named. */
  readonly affects: readonly string[];
  readonly source: Source;
}

/** What was pending on the day up to which the law was checked, nearest to the rules first. */
export const pendingLaw: readonly PendingLaw[] = [
  {
    id: "art-6.5-guidelines",
    title: {
      de: "Leitlinien zur Einstufung als Hochrisiko-KI-System, endgültige Fassung",
      en: "Guidelines on the classification as high-risk, final text",
    },
    status: "draft",
    affects: ["Art. 6", "Annex I", "Annex III"],
    source: { document: "Guidelines under Art. 6(5) AI Act, final text", pinpoint: "" },
  },
  {
    id: "art-73-guidance",
    title: { de: "Leitlinien zu schwerwiegenden Vorfällen", en: "Guidance on serious incidents" },
    status: "draft",
    affects: ["Art. 73"],
    source: { document: "Guidance on serious incidents, draft of 2025-09-26", pinpoint: "" },
  },
  {
    id: "art-2.13-delegated-acts",
    title: {
      de: "Delegierte Rechtsakte zur Überschneidung mit Anhang I Abschnitt A",
      en: "Delegated acts on the overlap with Annex I, Section A",
    },
    status: "due",
    due: "2027-08-02",
    affects: ["Arts 9-15", "Arts 17-25"],
    source: { document: "Delegated acts under Art. 2(13) AI Act", pinpoint: "" },
  },
  {
    id: "machinery-delegated-acts",
    title: {
      de: "Delegierte Rechtsakte mit KI-Anforderungen zur Maschinenverordnung",
      en: "Delegated acts that put AI requirements into the Machinery Regulation",
    },
    status: "due",
    due: "2028-08-02",
    affects: ["Annex I, Section B, point 21"],
    source: { document: "Delegated acts under Regulation (EU) 2023/1230 on AI", pinpoint: "" },
  },
  {
    id: "toys-regulation",
    title: {
      de: "Verordnung (EU) 2025/2509 über Spielzeug; Anhang I nennt noch die Richtlinie 2009/48/EG",
      en: "Regulation (EU) 2025/2509 on toys; Annex I still names Directive 2009/48/EC",
    },
    status: "adopted",
    affects: ["Annex I, Section A, point 2"],
    source: { celex: "32025R2509", pinpoint: "" },
  },
  {
    id: "medical-devices-reform",
    title: {
      de: "Reform der Verordnungen über Medizinprodukte und In-vitro-Diagnostika",
      en: "Reform of the regulations on medical devices and in vitro diagnostics",
    },
    status: "proposed",
    affects: ["Annex I, Section A, point 11", "Annex I, Section A, point 12", "Annex I, Section B"],
    source: { document: "COM(2025) 1023", pinpoint: "" },
  },
  {
    id: "digital-omnibus",
    title: {
      de: "Digitaler Omnibus: DSGVO, ePrivacy, Datenverordnung, NIS-2-Meldungen",
      en: "Digital Omnibus: GDPR, ePrivacy, Data Act, NIS2 reporting",
    },
    status: "proposed",
    affects: [
      "Art. 2(7)",
      "Art. 4a",
      "Art. 26(9)",
      "Art. 27(4)",
      "Art. 4(1) GDPR",
      "Art. 9(2) GDPR",
      "Art. 12(5) GDPR",
      "Art. 22 GDPR",
      "Art. 33 GDPR",
      "Art. 35(4) GDPR",
      "§ 25 TDDDG",
    ],
    source: { document: "Commission proposal for a Digital Omnibus beside Regulation (EU) 2026/1744", pinpoint: "" },
  },
  {
    id: "records-omnibus",
    title: {
      de: "Omnibus IV: höhere Grenze für die Ausnahme vom Verarbeitungsverzeichnis",
      en: "Omnibus IV: a higher limit in the exemption from records of processing",
    },
    status: "proposed",
    affects: ["Art. 30(5) GDPR"],
    source: { document: "COM(2025) 501", pinpoint: "" },
  },
  {
    id: "gdpr-procedure",
    title: {
      de: "Verordnung (EU) 2025/2518 über das Verfahren in grenzüberschreitenden Fällen, gilt ab 2. April 2027",
      en: "Regulation (EU) 2025/2518 on the procedure in cross-border cases, applies from 2 April 2027",
    },
    status: "adopted",
    affects: ["Art. 60 GDPR", "Art. 77 GDPR"],
    source: { celex: "32025R2518", pinpoint: "" },
  },
  {
    id: "employee-data-act",
    title: {
      de: "Beschäftigtendatengesetz, Entwurf vom 8. Oktober 2024, nicht beschlossen",
      en: "German employee data act, draft of 8 October 2024, not adopted",
    },
    status: "draft",
    affects: ["Art. 88 GDPR", "§ 26 BDSG"],
    source: { document: "Beschäftigtendatengesetz (draft of 2024-10-08)", pinpoint: "" },
  },
  {
    id: "nis2-simplification",
    title: {
      de: "Änderung der NIS-2-Richtlinie zur Vereinfachung",
      en: "Amendment of the NIS2 Directive in order to simplify it",
    },
    status: "proposed",
    affects: ["§ 28 BSIG", "§ 30 BSIG", "§ 32 BSIG"],
    source: { document: "COM(2026) 13", pinpoint: "" },
  },
];
