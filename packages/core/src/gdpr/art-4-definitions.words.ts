import type { RuleWords } from "../law/words.ts";

/** Art. 4 GDPR, in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "gdpr/art-4.1": {
    title: "Personenbezogene Daten",
    yes: "Das System verarbeitet personenbezogene Daten. Die Datenschutz-Grundverordnung ist zu beachten.",
    no: "Nach den Angaben zum System verarbeitet es keine personenbezogenen Daten.",
  },
  "gdpr/recital-26": {
    title: "Prüfung: personenbezogen oder nicht",
    yes: "Die Angaben beziehen sich auf einen bestimmten oder bestimmbaren Menschen. Halten Sie fest, dass das System personenbezogene Daten verarbeitet.",
    no: "Die Angaben sind anonym, betreffen keinen lebenden Menschen oder beziehen sich auf niemanden.",
  },
  "gdpr/art-4.7": {
    title: "Verantwortlicher",
    yes: "Ihre Organisation entscheidet, allein oder mit anderen, über Zwecke und Mittel: Sie ist Verantwortlicher.",
    no: "Ihre Organisation entscheidet nicht über Zwecke und Mittel der Verarbeitung.",
  },
  "gdpr/art-4.8": {
    title: "Auftragsverarbeiter",
    yes: "Ihre Organisation verarbeitet Daten im Auftrag eines anderen: Sie ist Auftragsverarbeiter.",
    no: "Ihre Organisation verarbeitet keine Daten im Auftrag eines anderen.",
  },
};

/** Art. 4 GDPR, in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "gdpr/art-4.1": {
    title: "Personal data",
    yes: "The system processes personal data. The GDPR has to be observed.",
    no: "According to what was stated, the system processes no personal data.",
  },
  "gdpr/recital-26": {
    title: "Test: personal or not",
    yes: "The information relates to an identified or identifiable person. Record that the system processes personal data.",
    no: "The information is anonymous, concerns no living person or relates to nobody.",
  },
  "gdpr/art-4.7": {
    title: "Controller",
    yes: "Your organisation decides on purposes and means, alone or with others: it is a controller.",
    no: "Your organisation does not decide on the purposes and means of the processing.",
  },
  "gdpr/art-4.8": {
    title: "Processor",
    yes: "Your organisation processes data on behalf of somebody else: it is a processor.",
    no: "Your organisation processes no data on behalf of anybody else.",
  },
};
