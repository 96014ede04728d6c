import type { RuleWords } from "../law/words.ts";

/** Arts 72 and 73 in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-72": {
    title: "Beobachtung nach dem Inverkehrbringen",
    duty: "Der Anbieter beobachtet das System nach einem Plan über seine ganze Lebensdauer und wertet die Erfahrungen aus.",
  },
  "ai-act/art-73": {
    title: "Meldung schwerwiegender Vorfälle",
    duty: "Der Anbieter meldet der Behörde schwerwiegende Vorfälle sofort, spätestens nach 15 Tagen, bei Todesfällen 10, bei kritischer Infrastruktur 2.",
  },
};

/** Arts 72 and 73 in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-72": {
    title: "Post-market monitoring",
    duty: "The provider monitors the system by a plan over its whole lifetime and evaluates experience with it.",
  },
  "ai-act/art-73": {
    title: "Reporting serious incidents",
    duty: "The provider reports serious incidents to the authority at once, within 15 days at most, 10 for a death, 2 for critical infrastructure.",
  },
};
