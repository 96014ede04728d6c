import type { RuleWords } from "../law/words.ts";

/** Art. 28(3) GDPR in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "gdpr/art-28.3": {
    title: "Vertrag zur Auftragsverarbeitung",
    yes: "Ein Auftragsverarbeiter erhält personenbezogene Daten, aber ein Vertrag zur Auftragsverarbeitung ist nicht geschlossen.",
    no: "Keine Lücke: Der Vertrag ist geschlossen, oder kein Auftragsverarbeiter erhält über dieses System personenbezogene Daten.",
    duty: "Schließen Sie den Vertrag zur Auftragsverarbeitung mit allen Klauseln des Art. 28 Abs. 3 DSGVO; elektronisch genügt. Geben Sie bis dahin keine personenbezogenen Daten in das System.",
  },
};

/** Art. 28(3) GDPR in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "gdpr/art-28.3": {
    title: "Data processing agreement",
    yes: "A processor receives personal data, but no data processing agreement has been concluded.",
    no: "No gap: the agreement has been concluded, or no processor receives personal data through this system.",
    duty: "Conclude the data processing agreement with every clause of Art. 28(3) GDPR; electronic form is enough. Until then, put no personal data into the system.",
  },
};
