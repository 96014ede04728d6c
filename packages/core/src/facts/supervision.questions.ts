import type { QuestionWords } from "../law/questionnaire.ts";

/** Questions about: German supervision of AI, in German. */
export const de: Readonly<Record<string, QuestionWords>> = {
  "supervision.sector": {
    question: "In welchem dieser Bereiche wird das System eingesetzt?",
    help: "Wählen Sie nichts, wenn keiner zutrifft. Finanztätigkeit meint, was BaFin oder andere Finanzaufsicht überwachen und womit das System unmittelbar zusammenhängt. Nach Sekundärquellen zum KI-MIG.",
    example: "Eine Bank prüft damit Kreditanträge.",
  },
};

/** Questions about: German supervision of AI, in English. */
export const en: Readonly<Record<string, QuestionWords>> = {
  "supervision.sector": {
    question: "In which of these sectors is the system used?",
    help: "Choose nothing if none applies. Financial activity means what BaFin or another financial supervisor oversees and what the system is tied to directly. From secondary sources on the German act.",
    example: "A bank checks loan applications through it.",
  },
};
