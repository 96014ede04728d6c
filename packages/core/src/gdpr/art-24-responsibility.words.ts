import type { RuleWords } from "../law/words.ts";

/** Art. 24 GDPR, in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "gdpr/art-24.1": {
    title: "Maßnahmen, Nachweis, Überprüfung",
    duty: "Treffen Sie Maßnahmen, die zum Risiko passen, weisen Sie sie nach und überprüfen Sie sie. Ein eigener Bußgeldtatbestand fehlt; ein Verstoß zeigt sich bei Art. 5 Abs. 2 oder 32 DSGVO.",
  },
  "gdpr/art-24.2": {
    title: "Datenschutzrichtlinien",
    duty: "Setzen Sie Datenschutzrichtlinien in Kraft, wo sie im Verhältnis zur Verarbeitung stehen. Halten Sie sonst fest, warum Sie darauf verzichten.",
  },
};

/** Art. 24 GDPR, in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "gdpr/art-24.1": {
    title: "Measures, proof, review",
    duty: "Take measures that fit the risk, prove them and review them. There is no fine of its own; a breach shows under Art. 5(2) or 32 GDPR.",
  },
  "gdpr/art-24.2": {
    title: "Data protection policies",
    duty: "Put data protection policies in force where they are proportionate to the processing. Otherwise record why you do without.",
  },
};
