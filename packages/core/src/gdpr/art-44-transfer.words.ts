import type { RuleWords } from "../law/words.ts";

/** Art. 44 GDPR in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "gdpr/art-44": {
    title: "Übermittlung in ein Drittland",
    yes: "Personenbezogene Daten gelangen in ein Drittland, ohne dass eine tragfähige Grundlage festgehalten ist.",
    no: "Keine Lücke: Eine Grundlage ist festgehalten, oder über dieses System gelangen keine personenbezogenen Daten in ein Drittland.",
    duty: "Halten Sie eine Grundlage fest: Angemessenheitsbeschluss, Data Privacy Framework oder Garantien wie Standardvertragsklauseln samt Prüfung des Ziellands. Bis dahin nichts übermitteln. Ausnahmen nach Art. 49 DSGVO tragen keinen Regelbetrieb.",
  },
};

/** Art. 44 GDPR in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "gdpr/art-44": {
    title: "Transfer to a third country",
    yes: "Personal data reach a third country although no basis that carries the transfer is on record.",
    no: "No gap: a basis is on record, or no personal data reach a third country through this system.",
    duty: "Record a basis: adequacy decision, Data Privacy Framework, or safeguards such as standard contractual clauses with an assessment of the country. Transfer nothing until then. Derogations of Art. 49 GDPR do not carry routine transfers.",
  },
};
