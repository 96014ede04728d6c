import type { RuleWords } from "../law/words.ts";

/** Arts 75 and 88 in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-75.1": {
    title: "Aufsicht durch das Büro für KI",
    yes: "Für die Aufsicht über den Anbieter dieses Systems ist allein das Büro für Künstliche Intelligenz der Kommission zuständig.",
    no: "Zuständig ist die nationale Marktüberwachungsbehörde, für EU-Stellen der Europäische Datenschutzbeauftragte.",
  },
  "ai-act/art-88": {
    title: "Aufsicht über KI-Modelle",
    yes: "Die Pflichten des Anbieters des KI-Modells mit allgemeinem Verwendungszweck überwacht allein die Kommission.",
    no: "Die Organisation bietet kein KI-Modell mit allgemeinem Verwendungszweck an, das die Kommission überwacht.",
  },
};

/** Arts 75 and 88 in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-75.1": {
    title: "Supervision by the AI Office",
    yes: "The AI Office of the Commission alone supervises the provider of this system.",
    no: "The national market surveillance authority is competent, for EU bodies the European Data Protection Supervisor.",
  },
  "ai-act/art-88": {
    title: "Supervision of AI models",
    yes: "The Commission alone supervises the duties of the provider of the general-purpose AI model.",
    no: "The organisation provides no general-purpose AI model that the Commission would supervise.",
  },
};
