import type { RuleWords } from "../law/words.ts";

/** Art. 86 in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-86": {
    title: "Recht auf Erläuterung",
    duty: "Der Betreiber erläutert betroffenen Personen auf Verlangen klar die Rolle des Systems und die wichtigsten Elemente der Entscheidung.",
  },
};

/** Art. 86 in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-86": {
    title: "Right to explanation",
    duty: "On request, the deployer explains clearly to affected persons the role of the system and the main elements of the decision.",
  },
};
