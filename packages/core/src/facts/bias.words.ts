import type { FactWords } from "../law/words.ts";

/** Work on bias in German. */
export const de: Readonly<Record<string, FactWords>> = {
  "bias.specialCategories": {
    label: "besondere Kategorien von Daten werden genutzt, um Verzerrungen zu erkennen oder zu korrigieren",
  },
  "bias.strictlyNecessary": {
    label: "die sensiblen Daten sind für die Arbeit gegen Verzerrungen unbedingt erforderlich",
  },
  "bias.harmLikely": {
    label: "die Verzerrungen schaden wahrscheinlich Gesundheit, Sicherheit oder Grundrechten oder diskriminieren",
  },
  "bias.safeguards": {
    label: "Schutzmaßnahmen für die sensiblen Daten",
    options: {
      "other-data-insufficient": "andere Daten, auch synthetische oder anonymisierte, reichen nicht aus",
      "reuse-limited": "Weiterverwendung technisch begrenzt, Sicherheit auf dem Stand der Technik",
      "access-controlled": "Zugriff kontrolliert, dokumentiert und vertraulich",
      "not-shared": "keine Weitergabe an Dritte und kein Zugriff durch sie",
      deleted: "Löschung nach der Korrektur, spätestens am Ende der Speicherfrist",
      recorded: "Verzeichnis begründet, warum diese Daten nötig waren und andere nicht genügten",
    },
  },
};

/** Work on bias in English. */
export const en: Readonly<Record<string, FactWords>> = {
  "bias.specialCategories": { label: "special categories of personal data are used to detect or correct bias" },
  "bias.strictlyNecessary": { label: "the sensitive data are strictly necessary for the work against bias" },
  "bias.harmLikely": { label: "the bias is likely to harm health, safety or fundamental rights or to discriminate" },
  "bias.safeguards": {
    label: "safeguards for the sensitive data",
    options: {
      "other-data-insufficient": "other data, also synthetic or anonymised, do not suffice",
      "reuse-limited": "technical limits on reuse, state-of-the-art security",
      "access-controlled": "access controlled, documented and confidential",
      "not-shared": "no transmission to other parties and no access by them",
      deleted: "deletion after the correction, at the latest when retention ends",
      recorded: "records state why these data were necessary and others not enough",
    },
  },
};
