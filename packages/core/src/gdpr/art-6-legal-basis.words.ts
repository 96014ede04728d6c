import type { RuleWords } from "../law/words.ts";

/** Art. 6 to 8 GDPR, in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "gdpr/art-6.1": {
    title: "Rechtsgrundlage je Zweck",
    duty: "Halten Sie vor Beginn für jeden Zweck eine Rechtsgrundlage fest. Einwilligung und berechtigtes Interesse tragen nur, wenn ihre eigenen Bedingungen belegt sind. Verarbeiten Sie bis dahin keine personenbezogenen Daten.",
  },
  "gdpr/art-6.1.f": {
    title: "Berechtigtes Interesse",
    yes: "Interesse, Erforderlichkeit und Abwägung sind geprüft: Das berechtigte Interesse trägt die Verarbeitung.",
    no: "Ein Teil der Prüfung fehlt, oder eine Behörde handelt: Das berechtigte Interesse trägt die Verarbeitung nicht.",
  },
  "gdpr/art-6.4": {
    title: "Neuer Zweck",
    duty: "Nutzen Sie die Daten für den neuen Zweck nur mit Einwilligung, aufgrund eines Gesetzes oder nach bestandener Prüfung der Vereinbarkeit. Das Training eines Modells mit Kundendaten ist in der Regel ein neuer Zweck.",
  },
  "gdpr/art-7": {
    title: "Wirksame Einwilligung",
    yes: "Die Einwilligung erfüllt alle Bedingungen.",
    no: "Der Einwilligung fehlt eine Bedingung: Sie trägt die Verarbeitung nicht.",
  },
  "gdpr/art-8.1": {
    title: "Einwilligung von Kindern",
    duty: "Lassen Sie Kinder im Netz erst ab 16 Jahren selbst einwilligen. Holen Sie darunter die Einwilligung der Eltern ein und prüfen Sie sie mit angemessenem Aufwand nach.",
  },
};

/** Art. 6 to 8 GDPR, in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "gdpr/art-6.1": {
    title: "Legal basis for each purpose",
    duty: "Record a legal basis for each purpose before the start. Consent and legitimate interest hold only if their own conditions are shown. Until then, process no personal data.",
  },
  "gdpr/art-6.1.f": {
    title: "Legitimate interest",
    yes: "Interest, necessity and balance have been examined: the legitimate interest carries the processing.",
    no: "A part of the assessment is missing, or a public authority acts: the legitimate interest does not carry the processing.",
  },
  "gdpr/art-6.4": {
    title: "New purpose",
    duty: "Use the data for the new purpose only by consent, under a law or after a compatibility test that was passed. Training a model on customer data is normally a new purpose.",
  },
  "gdpr/art-7": {
    title: "Valid consent",
    yes: "The consent meets every condition.",
    no: "The consent lacks a condition: it does not carry the processing.",
  },
  "gdpr/art-8.1": {
    title: "Consent of children",
    duty: "Let children consent online for themselves only from the age of 16. Below that, obtain the consent of a parent and verify it by reasonable effort.",
  },
};
