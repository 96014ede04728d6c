import type { RuleWords } from "../law/words.ts";

/** Art. 27 in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-27": {
    title: "Grundrechte-Folgenabschätzung",
    duty: "Der Betreiber bewertet vor der ersten Verwendung die Folgen für die Grundrechte und teilt der Behörde das Ergebnis mit. Die Datenschutz-Folgenabschätzung darf einfließen.",
  },
};

/** Art. 27 in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-27": {
    title: "Fundamental rights impact assessment",
    duty: "Before first use, the deployer assesses the impact on fundamental rights and notifies the authority of the result. It may build on the data protection impact assessment.",
  },
};
