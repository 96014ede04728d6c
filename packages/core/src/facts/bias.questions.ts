import type { QuestionWords } from "../law/questionnaire.ts";

/** Questions about: Work on bias in German. */
export const de: Readonly<Record<string, QuestionWords>> = {
  "bias.specialCategories": {
    question: "Sollen sensible Daten genutzt werden, um Verzerrungen (Bias) zu erkennen oder zu korrigieren?",
    help: "Gemeint sind besondere Kategorien nach Art. 9 DSGVO, etwa ethnische Herkunft, politische Meinung, Religion, Gewerkschaft, Gesundheit, Sexualleben. Verzerrt ist ein System etwa, wenn es Gruppen ohne Grund schlechter behandelt.",
    example: "Ein Test vergleicht die Fehlerquote nach ethnischer Herkunft.",
  },
  "bias.strictlyNecessary": {
    question: "Sind die sensiblen Daten unbedingt erforderlich, um die Verzerrungen zu erkennen oder zu korrigieren?",
    help: "Nützlich oder bequem genügt nicht. Prüfen Sie, ob sich die Verzerrung ohne diese Daten wirksam erkennen oder korrigieren lässt, und halten Sie die Gründe fest.",
    example: "Ohne Angaben zur Herkunft ist die Benachteiligung nicht messbar.",
  },
  "bias.harmLikely": {
    question:
      "Schaden die Verzerrungen wahrscheinlich Menschen, oder führen sie wahrscheinlich zu verbotener Diskriminierung?",
    help: "Schaden meint Gesundheit, Sicherheit oder Grundrechte. Bloße Ungenauigkeit ohne Folgen für Menschen genügt nicht. Die Frage ist wichtig für Betreiber und für Systeme, die keine Hochrisiko-KI-Systeme sind.",
    example: "Ein Hauttest erkennt Krankheiten auf dunkler Haut schlechter.",
  },
  "bias.safeguards": {
    question: "Welche Schutzmaßnahmen sind für diese Daten getroffen?",
    help: "Erlaubt ist die Verarbeitung nur, wenn alle sechs zutreffen. Wählen Sie nur, was umgesetzt und belegt ist. Zur Sicherheit gehört auch Pseudonymisierung. Fragen Sie Datenschutz und IT-Sicherheit.",
    example: "Pseudonyme Testdaten auf einem eigenen Server, die nach der Korrektur gelöscht werden.",
  },
};

/** Questions about: Work on bias in English. */
export const en: Readonly<Record<string, QuestionWords>> = {
  "bias.specialCategories": {
    question: "Are sensitive data to be used to detect or correct bias?",
    help: "This means special categories under Art. 9 GDPR, such as ethnic origin, political opinion, religion, trade union, health, sex life. A system is biased for instance if it treats groups worse without a reason.",
    example: "A test compares the error rate by ethnic origin.",
  },
  "bias.strictlyNecessary": {
    question: "Are the sensitive data strictly necessary to detect or correct the bias?",
    help: "Useful or convenient is not enough. Check whether the bias can be detected or corrected effectively without these data, and write down the reasons.",
    example: "Without data on origin the disadvantage cannot be measured.",
  },
  "bias.harmLikely": {
    question: "Is the bias likely to harm people or to lead to prohibited discrimination?",
    help: "Harm means health, safety or fundamental rights. Mere inaccuracy without effects on people is not enough. The question matters for deployers and for systems that are not high-risk AI systems.",
    example: "A skin test detects diseases on dark skin less well.",
  },
  "bias.safeguards": {
    question: "Which safeguards are in place for these data?",
    help: "The processing is permitted only if all six apply. Choose only what is done and documented. Security includes pseudonymisation. Ask data protection and IT security.",
    example: "Pseudonymous test data on a separate server, deleted after the correction.",
  },
};
