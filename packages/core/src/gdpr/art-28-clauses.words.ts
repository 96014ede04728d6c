import type { RuleWords } from "../law/words.ts";

/** What the data processing agreement must hold, Art. 28(3) GDPR, in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "gdpr/art-28.3.frame": {
    title: "AVV: Gegenstand der Verarbeitung",
    duty: "Ergänzen Sie im Vertrag Gegenstand, Dauer, Art und Zweck der Verarbeitung, Datenarten, Kategorien betroffener Personen sowie Pflichten und Rechte des Verantwortlichen.",
  },
  "gdpr/art-28.3.a": {
    title: "AVV: Weisungen",
    duty: "Vereinbaren Sie, dass nur auf dokumentierte Weisung verarbeitet wird, auch bei Übermittlungen in Drittländer. Zwingt ein Gesetz zu anderem, ist das vorher mitzuteilen, soweit erlaubt.",
  },
  "gdpr/art-28.3.b": {
    title: "AVV: Vertraulichkeit",
    duty: "Vereinbaren Sie, dass alle Personen mit Zugang zu den Daten zur Vertraulichkeit verpflichtet sind oder einer gesetzlichen Verschwiegenheit unterliegen.",
  },
  "gdpr/art-28.3.c": {
    title: "AVV: Sicherheit",
    duty: "Vereinbaren Sie, dass der Auftragsverarbeiter alle Maßnahmen nach Art. 32 DSGVO trifft.",
  },
  "gdpr/art-28.3.d": {
    title: "AVV: Unterauftragsverarbeiter",
    duty: "Vereinbaren Sie, dass Unterauftragsverarbeiter Ihre vorherige schriftliche Genehmigung brauchen, Änderungen angekündigt werden, Sie widersprechen können und dieselben Pflichten weitergegeben werden.",
  },
  "gdpr/art-28.3.e": {
    title: "AVV: Rechte der Betroffenen",
    duty: "Vereinbaren Sie, dass der Auftragsverarbeiter Ihnen mit geeigneten Maßnahmen hilft, Anträge betroffener Personen zu erfüllen, etwa auf Auskunft oder Löschung.",
  },
  "gdpr/art-28.3.f": {
    title: "AVV: Hilfe bei Ihren Pflichten",
    duty: "Vereinbaren Sie Unterstützung bei den Pflichten der Art. 32 bis 36 DSGVO: Sicherheit, Meldung von Datenpannen, Datenschutz-Folgenabschätzung, Konsultation der Behörde.",
  },
  "gdpr/art-28.3.g": {
    title: "AVV: Löschung oder Rückgabe",
    duty: "Vereinbaren Sie, dass am Ende nach Ihrer Wahl gelöscht oder zurückgegeben wird und auch Kopien verschwinden, soweit kein Gesetz die Speicherung verlangt.",
  },
  "gdpr/art-28.3.h": {
    title: "AVV: Nachweise und Überprüfungen",
    duty: "Vereinbaren Sie, dass der Auftragsverarbeiter Ihnen alle nötigen Nachweise gibt und Überprüfungen einschließlich Inspektionen ermöglicht und unterstützt.",
  },
  "gdpr/art-28.3.h2": {
    title: "AVV: Warnung vor rechtswidrigen Weisungen",
    duty: "Vereinbaren Sie, dass der Auftragsverarbeiter Sie unverzüglich warnt, wenn er eine Weisung für rechtswidrig hält.",
  },
  "practice/agreement-annexes": {
    title: "AVV: Anlagen",
    duty: "Nehmen Sie eine Anlage mit technischen und organisatorischen Maßnahmen und eine Liste der Unterauftragsverarbeiter mit Orten auf. Prüfer vermissen beides am häufigsten.",
  },
  "practice/agreement-ai-terms": {
    title: "AVV: Zusätze für KI",
    duty: "Regeln Sie auch: kein Training mit Ihren Daten, Aufbewahrung von Eingaben und Protokollen, Ort und Wechsel des Modells, Löschung von Einbettungen und angepassten Modellen, Angaben nach der KI-VO, Meldefrist für Pannen.",
  },
};

/** What the data processing agreement must hold, Art. 28(3) GDPR, in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "gdpr/art-28.3.frame": {
    title: "Agreement: subject of the processing",
    duty: "Complete the contract with subject matter, duration, nature and purpose of the processing, types of data, categories of data subjects, and duties and rights of the controller.",
  },
  "gdpr/art-28.3.a": {
    title: "Agreement: instructions",
    duty: "Agree that data are processed on documented instructions only, transfers to third countries included. If a law demands otherwise, notice is due beforehand where permitted.",
  },
  "gdpr/art-28.3.b": {
    title: "Agreement: confidentiality",
    duty: "Agree that everybody with access to the data is committed to confidentiality or under a statutory duty of secrecy.",
  },
  "gdpr/art-28.3.c": {
    title: "Agreement: security",
    duty: "Agree that the processor takes all measures under Art. 32 GDPR.",
  },
  "gdpr/art-28.3.d": {
    title: "Agreement: sub-processors",
    duty: "Agree that sub-processors need your prior written authorisation, changes are announced, you can object, and the same duties are passed on.",
  },
  "gdpr/art-28.3.e": {
    title: "Agreement: data-subject rights",
    duty: "Agree that the processor helps you with suitable measures to answer requests of data subjects, such as access or erasure.",
  },
  "gdpr/art-28.3.f": {
    title: "Agreement: help with your duties",
    duty: "Agree help with the duties of Arts 32 to 36 GDPR: security, breach notices, data protection impact assessment, consultation of the authority.",
  },
  "gdpr/art-28.3.g": {
    title: "Agreement: deletion or return",
    duty: "Agree that at the end data are deleted or returned as you choose and copies disappear too, unless a law demands storage.",
  },
  "gdpr/art-28.3.h": {
    title: "Agreement: proof and audits",
    duty: "Agree that the processor gives you all proof you need and allows and supports audits, inspections included.",
  },
  "gdpr/art-28.3.h2": {
    title: "Agreement: warning of unlawful instructions",
    duty: "Agree that the processor warns you at once if it considers an instruction unlawful.",
  },
  "practice/agreement-annexes": {
    title: "Agreement: annexes",
    duty: "Include an annex with technical and organisational measures and a list of sub-processors with places. Auditors most often miss these two.",
  },
  "practice/agreement-ai-terms": {
    title: "Agreement: terms on AI",
    duty: "Settle as well: no training on your data, retention of prompts and logs, place and change of the model, deletion of embeddings and fine-tuned models, information under the AI Act, hours to report breaches.",
  },
};
