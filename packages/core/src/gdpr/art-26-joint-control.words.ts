import type { RuleWords } from "../law/words.ts";

/** Art. 26 GDPR in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "gdpr/art-26": {
    title: "Gemeinsam Verantwortlicher",
    yes: "Sie und ein anderer legen Zwecke und Mittel der Verarbeitung zusammen fest: Sie sind gemeinsam verantwortlich.",
    no: "Zwecke und Mittel legen Sie nicht zusammen mit einem anderen fest.",
  },
  "gdpr/art-26.1": {
    title: "Vereinbarung der gemeinsam Verantwortlichen",
    duty: "Vereinbaren Sie vor dem Start, wer welche Pflicht erfüllt, vor allem bei Betroffenenrechten und Datenschutzhinweisen. Betroffene können sich trotzdem an jeden von Ihnen wenden, und Sie haften gemeinsam.",
  },
  "gdpr/art-26.2": {
    title: "Wesentliches der Vereinbarung offenlegen",
    duty: "Bilden Sie in der Vereinbarung die tatsächlichen Rollen ab und machen Sie das Wesentliche den Betroffenen zugänglich, etwa im Datenschutzhinweis.",
  },
};

/** Art. 26 GDPR in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "gdpr/art-26": {
    title: "Joint controller",
    yes: "You and another party determine purposes and means of the processing together: you are joint controllers.",
    no: "You do not determine purposes and means together with another party.",
  },
  "gdpr/art-26.1": {
    title: "Arrangement between joint controllers",
    duty: "Agree before the start who fulfils which duty, above all on data-subject rights and privacy notices. People may still turn to each of you, and you are liable together.",
  },
  "gdpr/art-26.2": {
    title: "Making the essence of the arrangement available",
    duty: "Reflect the real roles in the arrangement and make its essence available to the data subjects, in the privacy notice for instance.",
  },
};
