import type { RuleWords } from "../law/words.ts";

/** Art. 36 GDPR in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "gdpr/art-36.1": {
    title: "Vorherige Konsultation",
    duty: "Konsultieren Sie vor dem Start die Datenschutzaufsicht Ihres Landes, weil ein hohes Risiko bleibt. Sie hat acht Wochen und kann um sechs verlängern; beginnen Sie vorher nicht mit der Verarbeitung.",
  },
  "gdpr/art-36.3": {
    title: "Angaben zur Konsultation",
    duty: "Reichen Sie die fehlenden Angaben nach: Zwecke und Mittel, Maßnahmen, Folgenabschätzung, Kontaktdaten der Datenschutzbeauftragten und, bei mehreren Beteiligten, die Zuständigkeiten. Solange etwas fehlt, steht die Frist still.",
  },
};

/** Art. 36 GDPR in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "gdpr/art-36.1": {
    title: "Prior consultation",
    duty: "Consult your data protection authority before the start, because a high risk remains. It has eight weeks and can add six; do not begin the processing before that.",
  },
  "gdpr/art-36.3": {
    title: "Information for the consultation",
    duty: "Hand in what is missing: purposes and means, measures, impact assessment, contact details of the data protection officer and, where several are involved, the responsibilities. While something is missing, the clock stands still.",
  },
};
