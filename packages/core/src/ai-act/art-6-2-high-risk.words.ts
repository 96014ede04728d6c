import type { RuleWords } from "../law/words.ts";

/** Art. 6(2), 6(4) and 49(2) in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-6.2": {
    title: "Hochrisiko nach Anhang III",
    yes: "Das System ist ein Hochrisiko-KI-System: Sein Einsatz steht in Anhang III, und die Ausnahme nach Art. 6 Abs. 3 greift nicht.",
    no: "Kein Punkt des Anhangs III macht das System zum Hochrisiko-KI-System, oder die Ausnahme nach Art. 6 Abs. 3 greift.",
  },
  "ai-act/art-6.4": {
    title: "Einstufung als nicht hochriskant dokumentieren",
    yes: "Das System steht in Anhang III, gilt aber wegen der Ausnahme als nicht hochriskant. Das ist zu belegen.",
    no: "Keine Pflicht: Das System steht in keinem Punkt des Anhangs III, oder die Ausnahme greift nicht.",
    duty: "Der Anbieter hält vor Inverkehrbringen oder Inbetriebnahme schriftlich fest, warum das System nicht hochriskant ist, und legt dies der Behörde auf Anfrage vor.",
  },
  "ai-act/art-49.2": {
    title: "Registrierung trotz Ausnahme",
    yes: "Das System steht in Anhang III, gilt aber wegen der Ausnahme als nicht hochriskant. Es ist trotzdem zu registrieren.",
    no: "Keine Pflicht: Das System steht in keinem Punkt des Anhangs III, oder die Ausnahme greift nicht.",
    duty: "Der Anbieter oder sein Bevollmächtigter registriert sich und das System vor Inverkehrbringen oder Inbetriebnahme in der EU-Datenbank. Ab wann das gilt, ist nicht eindeutig geregelt.",
  },
};

/** Art. 6(2), 6(4) and 49(2) in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-6.2": {
    title: "High-risk under Annex III",
    yes: "The system is a high-risk AI system: its use is listed in Annex III and the derogation of Art. 6(3) does not apply.",
    no: "No point of Annex III makes the system high-risk, or the derogation of Art. 6(3) applies.",
  },
  "ai-act/art-6.4": {
    title: "Record of the assessment as not high-risk",
    yes: "The system is listed in Annex III but counts as not high-risk because of the derogation. That has to be shown.",
    no: "No duty: the system is in no point of Annex III, or the derogation does not apply.",
    duty: "Before placing on the market or putting into service, the provider records in writing why the system is not high-risk, and shows this to the authority on request.",
  },
  "ai-act/art-49.2": {
    title: "Registration despite the derogation",
    yes: "The system is listed in Annex III but counts as not high-risk because of the derogation. It still has to be registered.",
    no: "No duty: the system is in no point of Annex III, or the derogation does not apply.",
    duty: "Before placing on the market or putting into service, the provider or its representative registers itself and the system in the EU database. From when this applies is not settled.",
  },
};
