import type { RuleWords } from "../law/words.ts";

/** Art. 4 in German, for both wordings. */
export const de: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-4": {
    title: "KI-Kompetenz",
    yes: "Die Organisation ist Anbieter oder Betreiber und muss Maßnahmen zur KI-Kompetenz derer treffen, die mit dem System arbeiten.",
    no: "Die Organisation ist weder Anbieter noch Betreiber; die Pflicht richtet sich nicht an sie.",
    duty: "Anbieter und Betreiber unterstützen die Entwicklung von KI-Kompetenz bei allen, die für sie mit dem System umgehen. Vor dem 27. Juli 2026 war nach besten Kräften ein ausreichendes Maß sicherzustellen. Ein Zertifikat ist nicht verlangt.",
  },
};

/** Art. 4 in English, for both wordings. */
export const en: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-4": {
    title: "AI literacy",
    yes: "The organisation is a provider or deployer and has to take measures for the AI literacy of those who work with the system.",
    no: "The organisation is neither provider nor deployer; the duty does not address it.",
    duty: "Providers and deployers support the development of AI literacy of everyone who deals with the system for them. Before 27 July 2026 they had to ensure a sufficient level to their best extent. No certificate is required.",
  },
};
