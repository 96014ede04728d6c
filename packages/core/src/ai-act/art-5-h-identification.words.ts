import type { RuleWords } from "../law/words.ts";

/** Art. 5(1)(h), 5(2) and 5(4) in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-5.1.h": {
    title: "Biometrische Echtzeit-Fernidentifizierung",
    yes: "Das System identifiziert Menschen zur Strafverfolgung in Echtzeit im öffentlichen Raum, ohne dass alle Bedingungen dafür erfüllt sind. Das ist verboten.",
    no: "Dieses Verbot greift nicht: Ein Merkmal fehlt, oder eine Ausnahme gilt.",
    duty: "Betreiber dürfen das System so nicht verwenden. Entwicklung und Verkauf verbietet diese Vorschrift nicht.",
  },
  "ai-act/art-5.2": {
    title: "Erlaubte Echtzeit-Fernidentifizierung",
    yes: "Ein erlaubtes Ziel liegt vor, und alle Bedingungen für den Einsatz sind erfüllt.",
    no: "Der Einsatz ist nicht erlaubt: Ein zulässiges Ziel oder eine Bedingung fehlt.",
  },
  "ai-act/art-5.4": {
    title: "Mitteilung jeder Echtzeit-Fernidentifizierung",
    yes: "Jede Verwendung ist den Behörden mitzuteilen.",
    no: "Keine Pflicht: Das System identifiziert niemanden zur Strafverfolgung in Echtzeit im öffentlichen Raum.",
    duty: "Der Betreiber teilt jede Verwendung der Marktüberwachungsbehörde und der Datenschutzbehörde mit.",
  },
};

/** Art. 5(1)(h), 5(2) and 5(4) in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-5.1.h": {
    title: "Real-time remote biometric identification",
    yes: "The system identifies people in public in real time for law enforcement, and not all conditions for it are met. That is prohibited.",
    no: "This prohibition does not apply: an element is missing, or an exception applies.",
    duty: "Deployers may not use the system in this way. This provision does not prohibit development and sale.",
  },
  "ai-act/art-5.2": {
    title: "Permitted real-time remote identification",
    yes: "There is a permitted objective, and all conditions for the use are met.",
    no: "The use is not permitted: a permitted objective or a condition is missing.",
  },
  "ai-act/art-5.4": {
    title: "Notification of each real-time identification",
    yes: "Each use has to be notified to the authorities.",
    no: "No duty: the system identifies nobody in public in real time for law enforcement.",
    duty: "The deployer notifies each use to the market surveillance authority and the data protection authority.",
  },
};
