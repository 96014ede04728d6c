import { de as wordsDe } from "@kiregel/core/ai-act/de";
import { en as wordsEn } from "@kiregel/core/ai-act/en";
import { de as questionnaireDe } from "@kiregel/core/questionnaire/de";
import { en as questionnaireEn } from "@kiregel/core/questionnaire/en";
import { de, en } from "./dialogue.words.mjs";

/** All that is said in one language: the words of the law, its questions, and the phrases of the dialogue. */
export const languages = {
  de: { locale: "de", words: wordsDe, questions: questionnaireDe.questions, phrases: de },
  en: { locale: "en", words: wordsEn, questions: questionnaireEn.questions, phrases: en },
};
