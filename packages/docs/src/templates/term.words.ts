import type { Basis, GapState, Headline, Permission, Severity, System } from "@kiregel/core";
import type { Language } from "../tree/envelope.ts";

/** The terms that several documents and the command line share, so that the same fact reads the same everywhere. */
export interface Terms {
  readonly headlines: Readonly<Record<Headline, string>>;
  readonly statuses: Readonly<Record<System["status"], string>>;
  readonly decisionRoles: Readonly<Record<NonNullable<System["decisionRole"]>, string>>;
  readonly roles: Readonly<Record<string, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly states: Readonly<Record<GapState, string>>;
  readonly kinds: { readonly law: string; readonly "good-practice": string };
  readonly verdicts: { readonly yes: string; readonly no: string; readonly unknown: string };
  readonly ours: { readonly yes: string; readonly no: string; readonly unknown: string };
  readonly goodPractice: string;
  /** Stands in the place of systems where the organisation owes something once. */
  readonly wholeOrganisation: string;
  readonly none: string;
  readonly or: string;
  readonly notExamined: string;
  readonly layers: Readonly<Record<Basis, string>>;
  readonly reviews: Readonly<Record<NonNullable<System["introduction"]>["humanReview"], string>>;
  readonly channels: Readonly<Record<NonNullable<System["notice"]>["channel"], string>>;
  readonly decisions: Readonly<Record<Permission["decision"], string>>;
}

/** German. */
const de: Terms = {
  headlines: {
    prohibited: "verboten",
    "high-risk": "hochriskant",
    transparency: "Transparenzpflicht",
    "no-specific-duty": "keine besondere Pflicht gefunden",
    "out-of-scope": "nicht erfasst",
    undetermined: "offen",
  },
  statuses: { idea: "Idee", pilot: "Pilot", productive: "im Betrieb", stopped: "abgeschaltet" },
  decisionRoles: { none: "keine", support: "unterstützt die Entscheidung", decisive: "entscheidet" },
  roles: {
    "ai-act/art-3.3": "Anbieter",
    "ai-act/art-3.4": "Betreiber",
    "ai-act/art-3.5": "Bevollmächtigter",
    "ai-act/art-3.6": "Einführer",
    "ai-act/art-3.7": "Händler",
    "ai-act/art-3.68": "nachgelagerter Anbieter",
    "ai-act/art-3.3.model": "Anbieter eines KI-Modells mit allgemeinem Verwendungszweck",
    "ai-act/art-2.1.e": "Produkthersteller",
    "ai-act/art-25.1": "Anbieter nach Art. 25 Abs. 1",
    "ai-act/art-25.2.initial-provider": "früherer Anbieter",
    "ai-act/art-25.3": "Anbieter nach Art. 25 Abs. 3",
  },
  severities: { high: "hoch", medium: "mittel", low: "niedrig" },
  states: { gap: "fehlt", unclear: "unklar", upcoming: "künftig" },
  kinds: { law: "Rechtspflicht", "good-practice": "gute Praxis" },
  verdicts: { yes: "ja", no: "nein", unknown: "offen" },
  ours: { yes: "wir", no: "ein anderer", unknown: "offen, ob wir" },
  goodPractice: "gute Praxis, keine Rechtspflicht",
  wholeOrganisation: "ganze Organisation",
  none: "keine",
  or: "oder",
  notExamined: "von diesem Regelwerk noch nicht geprüft",
  layers: {
    statute: "Gesetzestext",
    guideline: "Leitlinien der Kommission",
    "draft-guideline": "Leitlinienentwurf",
    contested: "umstrittene Auslegung",
  },
  reviews: { "every-output": "jede Ausgabe wird geprüft", samples: "Stichproben", none: "keine" },
  channels: {
    web: "Web-Chat",
    voice: "Telefon",
    mail: "E-Mail",
    messenger: "Messenger",
    kiosk: "Terminal",
    agent: "KI-Agent",
  },
  decisions: {
    allowed: "erlaubt",
    "allowed-redacted": "nur nach Schwärzung",
    ask: "vorher fragen",
    forbidden: "verboten",
  },
};

/** English. */
const en: Terms = {
  headlines: {
    prohibited: "prohibited",
    "high-risk": "high-risk",
    transparency: "transparency duty",
    "no-specific-duty": "no specific duty found",
    "out-of-scope": "not covered",
    undetermined: "open",
  },
  statuses: { idea: "idea", pilot: "pilot", productive: "in operation", stopped: "stopped" },
  decisionRoles: { none: "none", support: "supports the decision", decisive: "decides" },
  roles: {
    "ai-act/art-3.3": "provider",
    "ai-act/art-3.4": "deployer",
    "ai-act/art-3.5": "authorised representative",
    "ai-act/art-3.6": "importer",
    "ai-act/art-3.7": "distributor",
    "ai-act/art-3.68": "downstream provider",
    "ai-act/art-3.3.model": "provider of a general-purpose AI model",
    "ai-act/art-2.1.e": "product manufacturer",
    "ai-act/art-25.1": "provider under Art. 25(1)",
    "ai-act/art-25.2.initial-provider": "initial provider",
    "ai-act/art-25.3": "provider under Art. 25(3)",
  },
  severities: { high: "high", medium: "medium", low: "low" },
  states: { gap: "missing", unclear: "unclear", upcoming: "upcoming" },
  kinds: { law: "legal duty", "good-practice": "good practice" },
  verdicts: { yes: "yes", no: "no", unknown: "open" },
  ours: { yes: "we", no: "somebody else", unknown: "open whether we" },
  goodPractice: "good practice, no legal duty",
  wholeOrganisation: "whole organisation",
  none: "none",
  or: "or",
  notExamined: "not yet examined by these rules",
  layers: {
    statute: "the statute",
    guideline: "the Commission's guidelines",
    "draft-guideline": "a draft guideline",
    contested: "a contested reading",
  },
  reviews: { "every-output": "every output is reviewed", samples: "samples", none: "none" },
  channels: {
    web: "web chat",
    voice: "telephone",
    mail: "e-mail",
    messenger: "messenger",
    kiosk: "kiosk",
    agent: "AI agent",
  },
  decisions: {
    allowed: "allowed",
    "allowed-redacted": "only after redaction",
    ask: "ask first",
    forbidden: "forbidden",
  },
};

/** The terms of each language. */
export const terms: Readonly<Record<Language, Terms>> = { de, en };
