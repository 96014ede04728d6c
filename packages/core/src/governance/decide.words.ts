import type { Locale } from "../law/locale.ts";
import type { Addressee, DecisionOutcome, Presence, ReasonCode, Remedy } from "./decision.ts";

/** The sentences of a decision in one language. */
export interface DecisionWords {
  readonly outcomes: Readonly<Record<DecisionOutcome, string>>;
  /** Why, for each code. */
  readonly reasons: Readonly<Record<ReasonCode, string>>;
  /** How the data that a reason is about are in the text. */
  readonly presence: Readonly<Record<Presence, string>>;
  /** What stands behind a reason that is `conditional`. */
  readonly conditional: string;
  /** What to do. The kinds, systems and people stand in the remedy itself. */
  readonly remedies: Readonly<Record<Remedy["kind"], string>>;
  readonly addressees: Readonly<Record<Addressee["role"], string>>;
}

const de: DecisionWords = {
  outcomes: {
    allowed: "Erlaubt",
    "allowed-redacted": "Erlaubt nach Schwärzung",
    ask: "Erst fragen",
    forbidden: "Nicht erlaubt",
    unknown: "Nicht entscheidbar",
  },
  reasons: {
    "tool-idea": "Das Werkzeug ist noch nicht eingeführt.",
    "tool-stopped": "Das Werkzeug ist außer Betrieb genommen.",
    "prohibited-practice": "Das Werkzeug fällt unter ein Verbot der KI-Verordnung.",
    "prohibited-practice-unclear": "Ob das Werkzeug unter ein Verbot der KI-Verordnung fällt, ist noch offen.",
    "purpose-excluded": "Dieser Zweck ist für das Werkzeug oder im ganzen Unternehmen ausgeschlossen.",
    "purpose-unrecorded": "Dieser Zweck steht nicht im Verzeichnis. Ob er passt, muss ein Mensch beurteilen.",
    "training-missing": "Keine geltende Schulung für dieses Werkzeug und diese Person ist verzeichnet.",
    "training-unrecorded": "Ob es Schulungen gibt, ist nicht verzeichnet.",
    "no-policy": "An diesem Tag ist keine KI-Richtlinie in Kraft.",
    "tool-unruled": "Die KI-Richtlinie sagt zu diesem Werkzeug nichts.",
    "row-allowed": "Die KI-Richtlinie erlaubt diese Daten in diesem Werkzeug.",
    "row-redacted": "Die KI-Richtlinie erlaubt diese Daten in diesem Werkzeug nur nach Schwärzung.",
    "row-ask": "Die KI-Richtlinie verlangt, dass vor der Eingabe dieser Daten gefragt wird.",
    "row-forbidden": "Die KI-Richtlinie untersagt diese Daten in diesem Werkzeug.",
    "no-row":
      "Die KI-Richtlinie sagt zu diesen Daten in diesem Werkzeug nichts. Was nicht geregelt ist, ist nicht erlaubt.",
    "no-class": "Keine Datenklasse des Unternehmens erfasst diese Daten. Sie gelten als schutzbedürftig.",
    "law-gap": "Eine gesetzliche Voraussetzung für diese Daten in diesem Werkzeug fehlt.",
    "law-unclear":
      "Ob eine gesetzliche Voraussetzung für diese Daten in diesem Werkzeug vorliegt, ist nicht verzeichnet.",
    "nothing-found": "Im Text wurde nichts gefunden, und keine Datenklasse wurde angegeben.",
    "not-scanned": "Niemand hat den Text auf schutzbedürftige Daten durchsucht.",
  },
  presence: {
    found: "im Text gefunden",
    declared: "angegeben, die Stelle im Text ist nicht bekannt",
    possible: "möglich, danach konnte nicht vollständig gesucht werden",
  },
  conditional: "Die Richtlinie nennt dazu eine Bedingung. Prüfen Sie selbst, ob sie eingehalten ist.",
  remedies: {
    none: "Nichts zu tun.",
    scan: "Durchsuchen Sie den Text zuerst und fragen Sie dann erneut.",
    redact: "Schwärzen Sie die genannten Arten von Daten, dann ist die Eingabe erlaubt.",
    ask: "Fragen Sie die genannte Stelle, bevor Sie den Text eingeben.",
    "use-other-tool": "Verwenden Sie eines der genannten Werkzeuge.",
    "do-not-use": "Geben Sie diesen Text in kein KI-Werkzeug ein.",
  },
  addressees: {
    "policy-contact": "Ansprechperson der KI-Richtlinie",
    contact: "Ansprechperson für KI",
    "ai-officer": "KI-Beauftragte oder KI-Beauftragter",
    "data-protection-officer": "Datenschutzbeauftragte oder Datenschutzbeauftragter",
    "system-owner": "Verantwortliche Person für das Werkzeug",
    management: "Geschäftsleitung",
  },
};

const en: DecisionWords = {
  outcomes: {
    allowed: "Allowed",
    "allowed-redacted": "Allowed after redaction",
    ask: "Ask first",
    forbidden: "Not allowed",
    unknown: "Cannot be decided",
  },
  reasons: {
    "tool-idea": "The tool has not been introduced yet.",
    "tool-stopped": "The tool has been taken out of use.",
    "prohibited-practice": "The tool falls under a prohibition of the AI Act.",
    "prohibited-practice-unclear": "Whether the tool falls under a prohibition of the AI Act is still open.",
    "purpose-excluded": "This purpose is ruled out for the tool or in the whole company.",
    "purpose-unrecorded": "This purpose is not on record. Whether it fits is for a person to judge.",
    "training-missing": "No current training for this tool and this person is on record.",
    "training-unrecorded": "Whether there are any trainings is not on record.",
    "no-policy": "No AI policy is in force on this day.",
    "tool-unruled": "The AI policy says nothing about this tool.",
    "row-allowed": "The AI policy allows these data in this tool.",
    "row-redacted": "The AI policy allows these data in this tool after redaction only.",
    "row-ask": "The AI policy wants somebody to be asked before these data go in.",
    "row-forbidden": "The AI policy forbids these data in this tool.",
    "no-row": "The AI policy says nothing about these data in this tool. What is not written is not allowed.",
    "no-class": "No data class of the company covers these data. They count as in need of protection.",
    "law-gap": "Something that the law asks for before these data go into this tool is missing.",
    "law-unclear":
      "Whether something that the law asks for before these data go into this tool is there is not on record.",
    "nothing-found": "Nothing was found in the text, and no data class was named.",
    "not-scanned": "Nobody has looked for data in need of protection in the text.",
  },
  presence: {
    found: "found in the text",
    declared: "named, at an unknown place in the text",
    possible: "possible, no full search for it was made",
  },
  conditional: "The policy states a condition for this. See for yourself that it is kept.",
  remedies: {
    none: "Nothing to do.",
    scan: "Search the text first, then ask again.",
    redact: "Redact the kinds of data that are named, then the text may go in.",
    ask: "Ask the person named before the text goes in.",
    "use-other-tool": "Use one of the tools that are named.",
    "do-not-use": "Do not put this text into any AI tool.",
  },
  addressees: {
    "policy-contact": "Contact of the AI policy",
    contact: "Contact for AI",
    "ai-officer": "AI officer",
    "data-protection-officer": "Data protection officer",
    "system-owner": "Person who answers for the tool",
    management: "Management",
  },
};

/** The words of a decision in each language. */
export const decisionWords: Readonly<Record<Locale, DecisionWords>> = { de, en };
