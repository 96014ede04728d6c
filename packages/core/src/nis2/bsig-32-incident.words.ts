import type { RuleWords } from "../law/words.ts";

/** § 32 and § 2 no. 11 BSIG in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "bsig/2.11": {
    title: "Erheblicher Sicherheitsvorfall",
    yes: "Der Vorfall ist erheblich; die Meldefristen laufen ab Kenntnis.",
    no: "Nach den Angaben ist der Vorfall nicht erheblich, oder es gab keinen.",
  },
  "bsig/32.1.1": {
    title: "Frühe Erstmeldung binnen 24 Stunden",
    duty: "Melden Sie einen erheblichen Vorfall unverzüglich, spätestens 24 Stunden nach Kenntnis, über das Portal des BSI: Verdacht auf eine Straftat, mögliche Wirkung über Grenzen. Wochenenden zählen mit.",
  },
  "bsig/32.1.2": {
    title: "Meldung binnen 72 Stunden",
    duty: "Bestätigen oder ergänzen Sie die Erstmeldung spätestens 72 Stunden nach Kenntnis: erste Bewertung, Schwere, Folgen, technische Spuren. Art. 33 DSGVO kann daneben eine eigene Meldung verlangen.",
  },
  "bsig/32.1.3": {
    title: "Zwischenmeldung auf Verlangen",
    duty: "Berichten Sie dem BSI über den Stand, wenn es danach fragt.",
  },
  "bsig/32.1.4": {
    title: "Abschlussmeldung binnen eines Monats",
    duty: "Legen Sie spätestens einen Monat nach der 72-Stunden-Meldung den Abschluss vor: Ablauf, Ursache, Abhilfe, Folgen über Grenzen. Die Frist läuft ab der Meldung, nicht ab dem Vorfall.",
  },
  "bsig/32.2": {
    title: "Fortschrittsmeldung bei längerem Vorfall",
    duty: "Dauert der Vorfall noch an, wenn die Abschlussmeldung fällig ist, melden Sie den Fortschritt und nach dem Ende den Abschluss.",
  },
  "bsig/32.3": {
    title: "Zusatzangaben zu kritischen Anlagen",
    duty: "Nennen Sie in den Meldungen auch die betroffene Anlage, die kritische Dienstleistung und die Wirkung auf sie.",
  },
};

/** § 32 and § 2 no. 11 BSIG in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "bsig/2.11": {
    title: "Significant security incident",
    yes: "The incident is significant; the reporting periods run from awareness.",
    no: "As stated, the incident is below the threshold, or there was none.",
  },
  "bsig/32.1.1": {
    title: "Early first report within 24 hours",
    duty: "Report a significant incident at once, at the latest 24 hours after awareness, through the BSI portal: suspicion of a malicious act, possible effect across borders. Weekends count.",
  },
  "bsig/32.1.2": {
    title: "Report within 72 hours",
    duty: "Confirm or update the first report at the latest 72 hours after awareness: first assessment, severity, effects, technical traces. Art. 33 GDPR may ask for a report of its own.",
  },
  "bsig/32.1.3": {
    title: "Interim report on request",
    duty: "Report the state of things to the BSI when it asks.",
  },
  "bsig/32.1.4": {
    title: "Final report within one month",
    duty: "Submit the final report within one month after the 72-hour report: course, cause, remedies, effects across borders. The period runs from that report, not from the incident.",
  },
  "bsig/32.2": {
    title: "Progress report in a long incident",
    duty: "If the incident still goes on when the final report is due, report the progress, and the final report after its end.",
  },
  "bsig/32.3": {
    title: "Further details on critical installations",
    duty: "Also name in the reports the installation concerned, the critical service and the effect on it.",
  },
};
