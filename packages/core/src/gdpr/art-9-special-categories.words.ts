import type { RuleWords } from "../law/words.ts";

/** Art. 9 and 10 GDPR, § 22(2) BDSG, in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "gdpr/art-9.1": {
    title: "Besondere Kategorien",
    duty: "Verarbeiten Sie besondere Kategorien nur mit einer Ausnahme des Art. 9 Abs. 2 DSGVO und halten Sie fest, mit welcher. Ohne Ausnahme ist es verboten: Halten Sie diese Daten aus dem System heraus.",
  },
  "gdpr/art-9.2": {
    title: "Ausnahme für besondere Kategorien",
    yes: "Eine Ausnahme ist festgehalten. Eine Rechtsgrundlage nach Art. 6 DSGVO braucht die Verarbeitung trotzdem.",
    no: "Keine Ausnahme ist festgehalten, oder der ausdrücklichen Einwilligung fehlt eine Bedingung.",
  },
  "bdsg/22.2": {
    title: "Schutz besonderer Kategorien",
    duty: "Treffen Sie angemessene und spezifische Maßnahmen, etwa Zugangsbeschränkung, Protokoll der Änderungen, Verschlüsselung. Das Gesetz nennt zehn Beispiele und keine Mindestzahl; halten Sie fest, warum Ihre Auswahl genügt.",
  },
  "gdpr/art-10": {
    title: "Daten über Straftaten",
    duty: "Verarbeiten Sie Daten über Straftaten nur unter behördlicher Aufsicht oder wenn ein Gesetz es zulässt. Ein Verstoß wird über Art. 5 und 6 DSGVO geahndet.",
  },
};

/** Art. 9 and 10 GDPR, § 22(2) BDSG, in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "gdpr/art-9.1": {
    title: "Special categories",
    duty: "Process special categories only under an exception of Art. 9(2) GDPR, and record which one. Without an exception it is prohibited: keep these data out of the system.",
  },
  "gdpr/art-9.2": {
    title: "Exception for special categories",
    yes: "An exception is recorded. The processing still needs a legal basis under Art. 6 GDPR.",
    no: "No exception is recorded, or the explicit consent lacks a condition.",
  },
  "bdsg/22.2": {
    title: "Safeguards for special categories",
    duty: "Take fitting and specific measures such as limited access, a log of changes, encryption. The statute names ten examples and no minimum; record why your choice is enough.",
  },
  "gdpr/art-10": {
    title: "Data on offences",
    duty: "Process data on offences only under official control or where a law allows it. A breach is fined through Art. 5 and 6 GDPR.",
  },
};
