import type { RuleWords } from "../law/words.ts";

/** Annex III, point 8, in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "ai-act/annex-iii.8.a": {
    title: "Rechtspflege",
    yes: "Das System unterstützt die Rechtsfindung von Gerichten oder die alternative Streitbeilegung und steht damit in Anhang III.",
    no: "Das System unterstützt weder die Rechtsfindung von Gerichten noch in gleicher Weise die alternative Streitbeilegung.",
  },
  "ai-act/annex-iii.8.b": {
    title: "Beeinflussung von Wahlen",
    yes: "Das System soll Wahlen, Abstimmungen oder das Wahlverhalten beeinflussen und steht damit in Anhang III.",
    no: "Das System soll keine Wahlen oder Abstimmungen beeinflussen, oder niemand ist seinen Ausgaben direkt ausgesetzt.",
  },
};

/** Annex III, point 8, in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "ai-act/annex-iii.8.a": {
    title: "Administration of justice",
    yes: "The system assists courts in finding the law, or alternative dispute resolution, and so is listed in Annex III.",
    no: "The system assists neither courts in finding the law nor, in a similar way, alternative dispute resolution.",
  },
  "ai-act/annex-iii.8.b": {
    title: "Influence on elections",
    yes: "The system is intended to influence elections, referendums or voting behaviour and so is listed in Annex III.",
    no: "The system is not intended to influence elections or referendums, or nobody is directly exposed to its output.",
  },
};
