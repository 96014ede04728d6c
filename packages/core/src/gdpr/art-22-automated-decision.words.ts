import type { RuleWords } from "../law/words.ts";

/** Art. 22 GDPR, § 37 BDSG, in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "gdpr/art-22.1": {
    title: "Automatisierte Entscheidung",
    yes: "Eine Entscheidung mit rechtlicher oder ähnlich erheblicher Wirkung beruht allein auf automatisierter Verarbeitung. Sie ist nur ausnahmsweise erlaubt.",
    no: "Keine solche Entscheidung: Ein Mensch entscheidet wirklich mit, oder die Wirkung ist nicht erheblich.",
  },
  "gdpr/art-22.2": {
    title: "Ausnahme vom Verbot der Entscheidung",
    duty: "Stützen Sie die Entscheidung auf einen Vertrag, ein Gesetz oder ausdrückliche Einwilligung, oder lassen Sie einen Menschen mit Befugnis, Sachkunde, Zeit und Akteneinsicht entscheiden. Sonst ist sie verboten.",
  },
  "gdpr/art-22.3": {
    title: "Schutz bei der Entscheidung",
    duty: "Sorgen Sie dafür, dass auf Wunsch ein Mensch eingreift, die Person ihren Standpunkt darlegen und die Entscheidung anfechten kann.",
  },
  "gdpr/art-22.4": {
    title: "Entscheidung mit besonderen Kategorien",
    duty: "Nutzen Sie besondere Kategorien für die Entscheidung nur mit ausdrücklicher Einwilligung oder aufgrund eines Gesetzes im erheblichen öffentlichen Interesse, und nur mit Schutzmaßnahmen.",
  },
  "bdsg/37.1": {
    title: "Entscheidung über Versicherungsleistungen",
    duty: "Lassen Sie auf Wunsch einen Menschen eingreifen, den Standpunkt darlegen und anfechten, und weisen Sie spätestens mit der Ablehnung auf diese Rechte hin.",
  },
};

/** Art. 22 GDPR, § 37 BDSG, in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "gdpr/art-22.1": {
    title: "Automated decision",
    yes: "A decision that has legal or similarly significant effect rests solely on automated processing. It is allowed by exception only.",
    no: "No such decision: a person really takes part in it, or the effect is not significant.",
  },
  "gdpr/art-22.2": {
    title: "Exception from the ban on the decision",
    duty: "Rest the decision on a contract, a law or explicit consent, or let a person decide who has authority, competence, time and the case file. Otherwise it is prohibited.",
  },
  "gdpr/art-22.3": {
    title: "Safeguards in the decision",
    duty: "See to it that a person steps in on request and that the person concerned can state a view and contest the decision.",
  },
  "gdpr/art-22.4": {
    title: "Decision on special categories",
    duty: "Use special categories for the decision only under explicit consent or a law in the substantial public interest, and only under safeguards.",
  },
  "bdsg/37.1": {
    title: "Decision on insurance benefits",
    duty: "Let a person step in on request, allow a view and a challenge, and tell of these rights when you refuse the request at the latest.",
  },
};
