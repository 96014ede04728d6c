import type { RuleWords } from "../law/words.ts";

/** § 26 BDSG in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "bdsg/26.1.2": {
    title: "Aufdeckung von Straftaten",
    yes: "Daten von Beschäftigten werden verarbeitet, um eine Straftat aufzudecken, und alle Bedingungen dafür liegen vor.",
    no: "Die Daten dienen keiner Aufdeckung von Straftaten, oder eine der Bedingungen dafür fehlt.",
  },
  "bdsg/26.2": {
    title: "Einwilligung von Beschäftigten",
    yes: "Die Beschäftigten haben freiwillig, in der nötigen Form und nach Aufklärung eingewilligt.",
    no: "Es gibt keine Einwilligung, oder sie erfüllt nicht alle Bedingungen.",
  },
  "bdsg/26.4": {
    title: "Kollektivvereinbarung als Grundlage",
    yes: "Ein Tarifvertrag oder eine Betriebsvereinbarung mit Schutzmaßnahmen erlaubt die Verarbeitung.",
    no: "Es gibt keine solche Vereinbarung, oder ihr fehlen die Schutzmaßnahmen; Gerichte prüfen sie voll an der DSGVO.",
  },
  "bdsg/26.1": {
    title: "Grundlage für Beschäftigtendaten",
    duty: "Legen Sie für jeden Zweck fest, worauf Sie die Verarbeitung von Daten der Beschäftigten und Bewerber stützen, und halten Sie es im Verzeichnis fest. Ohne tragfähige Grundlage verarbeiten Sie die Daten nicht.",
  },
  "gdpr/art-88.2": {
    title: "Nicht allein auf § 26 BDSG stützen",
    duty: "Stützen Sie sich nicht allein auf § 26 Abs. 1 Satz 1 BDSG: Nach dem EuGH-Urteil C-34/21 trägt er verbreiteter Ansicht nach nicht (Sekundärquellen). Halten Sie Art. 6 Abs. 1 Buchst. b, c oder f DSGVO als Hauptgrundlage fest.",
  },
  "bdsg/26.3": {
    title: "Besondere Datenkategorien von Beschäftigten",
    duty: "Verarbeiten Sie Gesundheits- und andere Daten nach Art. 9 DSGVO nur, soweit Arbeits- oder Sozialrecht es erfordert und keine Interessen überwiegen, oder mit Einwilligung, die sie ausdrücklich nennt. Treffen Sie Schutzmaßnahmen.",
  },
};

/** § 26 BDSG in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "bdsg/26.1.2": {
    title: "Detection of crime",
    yes: "Data on staff are processed in order to detect a crime, and all conditions for that are met.",
    no: "The data do not serve to detect a crime, or one of the conditions for that is missing.",
  },
  "bdsg/26.2": {
    title: "Consent of staff",
    yes: "The staff have given consent of their own free will, in the form required and after being informed.",
    no: "There is no consent, or it does not meet all conditions.",
  },
  "bdsg/26.4": {
    title: "Collective agreement as a basis",
    yes: "A collective or works agreement with safeguards permits the processing.",
    no: "There is no such agreement, or it lacks the safeguards; courts test it against the whole of the GDPR.",
  },
  "bdsg/26.1": {
    title: "Basis for data on staff",
    duty: "Settle for each purpose on what you base the processing of data on staff and applicants, and put it into the record. Without a basis that holds, do not process the data.",
  },
  "gdpr/art-88.2": {
    title: "Not on § 26 BDSG alone",
    duty: "Do not rely on § 26(1) sentence 1 BDSG alone: after CJEU C-34/21 it is widely seen as inapplicable (secondary sources). Record Art. 6(1)(b), (c) or (f) GDPR as the main basis.",
  },
  "bdsg/26.3": {
    title: "Special categories of data on staff",
    duty: "Process health data and other data of Art. 9 GDPR only as far as labour or social law needs them and no interests prevail, or with consent that names them. Take protective measures.",
  },
};
