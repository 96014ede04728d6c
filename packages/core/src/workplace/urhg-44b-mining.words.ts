import type { RuleWords } from "../law/words.ts";

/** §§ 16 and 44b UrhG in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "urhg/44b.2": {
    title: "Text und Data Mining erlaubt",
    yes: "Die Werke sind rechtmäßig zugänglich und kein wirksamer Vorbehalt steht entgegen; Kopien für die Analyse sind erlaubt.",
    no: "Es werden keine Werke kopiert, der Zugang ist nicht rechtmäßig, oder ein Vorbehalt gilt.",
  },
  "urhg/16": {
    title: "Kopieren fremder Werke",
    duty: "Kopieren Sie fremde Werke, etwa für das Training, nur mit Lizenz oder gesetzlicher Erlaubnis (§§ 44b, 60d UrhG). Prüfen Sie Zugang und Vorbehalte und halten Sie die Herkunft fest; sonst drohen Unterlassung und Schadensersatz.",
  },
  "urhg/44b.2.2": {
    title: "Kopien nach der Analyse löschen",
    duty: "Löschen Sie die Kopien, sobald das Text und Data Mining sie nicht mehr braucht, und halten Sie Tag und Umfang fest.",
  },
  "practice/copyright-checks": {
    title: "Rechte an Ein- und Ausgaben prüfen",
    duty: "Prüfen Sie vor der Veröffentlichung die Rechte an den Eingaben und die Nähe zu bekannten Werken, halten Sie die Herkunft fest und lassen Sie sich vom Anbieter freistellen. Ausgaben können fremde Werke verletzen.",
  },
};

/** §§ 16 and 44b UrhG in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "urhg/44b.2": {
    title: "Text and data mining permitted",
    yes: "The works are lawfully accessible and no effective reservation stands against it; copies for the analysis are permitted.",
    no: "No works are copied, access is not lawful, or a reservation applies.",
  },
  "urhg/16": {
    title: "Copying works of others",
    duty: "Copy works of others, for training say, only under a licence or a permission of the law (§§ 44b, 60d UrhG). Check access and reservations and record the origin; otherwise injunction and damages threaten.",
  },
  "urhg/44b.2.2": {
    title: "Deleting copies after the analysis",
    duty: "Delete the copies as soon as the text and data mining needs them no longer, and record day and extent.",
  },
  "practice/copyright-checks": {
    title: "Checking rights in input and output",
    duty: "Before you publish, check the rights in the input and the likeness to known works, record the origin and have the vendor indemnify you. Output can infringe works of others.",
  },
};
