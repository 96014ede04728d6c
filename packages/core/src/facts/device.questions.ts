import type { QuestionWords } from "../law/questionnaire.ts";

/** Questions about: Storing on and reading from the devices of users, § 25 TDDDG, in German. */
export const de: Readonly<Record<string, QuestionWords>> = {
  "device.accesses": {
    question: "Speichert das System etwas auf Geräten der Nutzer, oder liest es dort etwas aus?",
    help: "Cookies, lokaler Speicher, Gerätekennungen und Telemetrie zählen, auch ohne Personenbezug. Typisch für Chat-Fenster auf Websites, Apps und Browser-Erweiterungen.",
    example: "Ein Chat-Fenster setzt beim Laden der Seite ein Cookie.",
  },
  "device.purpose": {
    question: "Wozu wird auf das Gerät zugegriffen?",
    help: "Die Sitzungskennung eines geöffneten Chats ist meist unbedingt nötig. Das Laden eines fremden Chat-Fensters oder einer Analyse, bevor der Nutzer es öffnet, meist nicht.",
    example: "Eine Sitzungskennung, nachdem der Nutzer den Chat geöffnet hat.",
  },
  "device.consent": {
    question: "Wie ist die Einwilligung in den Zugriff auf das Gerät ausgestaltet?",
    help: "Es gelten die Maßstäbe der DSGVO; alle Punkte müssen zusammenkommen. Nichts angekreuzt heißt: keine Einwilligung.",
    example: "Ein Banner, dessen zwei Schaltflächen gleich groß sind.",
  },
};

/** Questions about: Storing on and reading from the devices of users, § 25 TDDDG, in English. */
export const en: Readonly<Record<string, QuestionWords>> = {
  "device.accesses": {
    question: "Does the system store something on users’ devices or read something from them?",
    help: "Cookies, local storage, device identifiers and telemetry count, also without personal data. Typical of chat widgets on websites, apps and browser extensions.",
    example: "A chat widget sets a cookie while the page loads.",
  },
  "device.purpose": {
    question: "What is the access to the device for?",
    help: "The session identifier of an opened chat is mostly strictly necessary. Loading a third party’s chat widget or analytics before the user opens it mostly is not.",
    example: "A session identifier after the user has opened the chat.",
  },
  "device.consent": {
    question: "How is the consent to the access to the device arranged?",
    help: "The standard of the GDPR holds; all points must come together. Nothing ticked means: no consent.",
    example: "A banner with two buttons of equal size.",
  },
};
