import type { RuleWords } from "../law/words.ts";

/** Art. 35 GDPR in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "gdpr/art-35.1": {
    title: "Datenschutz-Folgenabschätzung",
    yes: "Die Verarbeitung birgt voraussichtlich ein hohes Risiko; eine Folgenabschätzung ist Pflicht. Damit brauchen Sie auch Datenschutzbeauftragte.",
    no: "Keine Pflicht zur Folgenabschätzung: kein Fall des Gesetzes und der Muss-Liste, oder eine Ausnahme greift.",
    duty: "Führen Sie vor dem Start eine Datenschutz-Folgenabschätzung durch oder halten Sie fest, welche Abschätzung einer ähnlichen Verarbeitung diese abdeckt. Starten Sie bis dahin nicht.",
  },
  "gdpr/art-35.2": {
    title: "Rat der Datenschutzbeauftragten",
    duty: "Holen Sie zur Folgenabschätzung den Rat der oder des Datenschutzbeauftragten ein und halten Sie fest, was Sie daraus gemacht haben.",
  },
  "gdpr/art-35.3.a": {
    title: "Umfassende automatisierte Bewertung",
    yes: "Menschen werden systematisch und umfassend bewertet, und darauf beruhen Entscheidungen mit erheblicher Wirkung: ein Fall des Gesetzes.",
    no: "Keine umfassende Bewertung, oder keine Entscheidung mit rechtlicher oder ähnlich erheblicher Wirkung.",
  },
  "gdpr/art-35.3.b": {
    title: "Umfangreiche sensible Daten",
    yes: "Besondere Kategorien oder Daten über Straftaten werden in großem Umfang verarbeitet: ein Fall des Gesetzes.",
    no: "Keine solchen Daten, oder nicht in großem Umfang.",
  },
  "gdpr/art-35.3.c": {
    title: "Überwachung öffentlicher Bereiche",
    yes: "Öffentlich zugängliche Bereiche werden systematisch und umfangreich überwacht: ein Fall des Gesetzes.",
    no: "Keine systematische Überwachung öffentlich zugänglicher Bereiche, oder nicht umfangreich.",
  },
  "gdpr/art-35.5": {
    title: "Ausnahmeliste der Aufsichtsbehörde",
    yes: "Die Verarbeitung steht auf einer Ausnahmeliste; eine Folgenabschätzung ist nicht nötig.",
    no: "Die Verarbeitung steht auf keiner Ausnahmeliste. Für deutsche Unternehmen ist nach Sekundärquellen keine bekannt.",
  },
  "gdpr/art-35.7": {
    title: "Inhalt der Folgenabschätzung",
    duty: "Ergänzen Sie die Folgenabschätzung um die fehlenden Teile: Beschreibung und Zwecke, Notwendigkeit und Verhältnismäßigkeit, Risiken für die Betroffenen, Maßnahmen samt Nachweisen.",
  },
  "gdpr/art-35.9": {
    title: "Standpunkt der Betroffenen",
    duty: "Holen Sie den Standpunkt der Betroffenen oder ihrer Vertretung ein, etwa des Betriebsrats. Passt das nicht, halten Sie die Gründe fest.",
  },
  "gdpr/art-35.10": {
    title: "Gesetzlich geregelte Verarbeitung",
    yes: "Ein Gesetz regelt die Verarbeitung, und der Gesetzgeber hat die Folgen abgeschätzt; eine eigene Abschätzung ist nicht nötig.",
    no: "Diese Ausnahme greift nicht: Ein Merkmal fehlt, oder nationales Recht verlangt die Abschätzung trotzdem.",
  },
  "gdpr/art-35.11": {
    title: "Überprüfung der Folgenabschätzung",
    duty: "Überprüfen Sie die Folgenabschätzung, weil sich das Risiko geändert hat, und bringen Sie sie auf den heutigen Stand.",
  },
  "gdpr/art-35.presumed": {
    title: "Vermutete Folgenabschätzung",
    yes: "Zwei oder mehr Risikokriterien treffen zu. Eine Folgenabschätzung wird vermutet; Sie können begründen, warum sie nicht nötig ist.",
    no: "Keine Vermutung: höchstens ein Risikokriterium, keine personenbezogenen Daten, oder eine Ausnahme greift.",
    duty: "Führen Sie eine Datenschutz-Folgenabschätzung durch oder halten Sie schriftlich fest, warum trotz der Kriterien kein hohes Risiko besteht. Das folgt aus Leitlinien (WP248, nach Sekundärquellen), nicht aus dem Wortlaut des Gesetzes.",
  },
  "practice/dpia-screening": {
    title: "Vorprüfung festhalten",
    duty: "Prüfen Sie kurz, ob eine Datenschutz-Folgenabschätzung nötig ist, und bewahren Sie Datum, Kriterien, Ergebnis und Namen auf, auch bei einem Nein.",
  },
  "practice/dpia-ai": {
    title: "KI-Fragen in der Folgenabschätzung",
    duty: "Nehmen Sie die KI-Fragen auf: Herkunft von Modell und Daten, Genauigkeit, Test auf Verzerrung, menschliche Aufsicht, Rückfallplan, Protokolle, Löschung, Angaben des Anbieters.",
  },
};

/** Art. 35 GDPR in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "gdpr/art-35.1": {
    title: "Data protection impact assessment",
    yes: "The processing is likely to result in a high risk; an impact assessment is a must. So you need a data protection officer too.",
    no: "No duty to assess the impact: no case of the law or of the authorities’ list, or an exemption applies.",
    duty: "Carry out a data protection impact assessment before the start, or record which assessment of a similar processing covers this one. Do not start until then.",
  },
  "gdpr/art-35.2": {
    title: "Advice of the data protection officer",
    duty: "Seek the advice of the data protection officer on the impact assessment and record what you made of it.",
  },
  "gdpr/art-35.3.a": {
    title: "Extensive automated evaluation",
    yes: "People are evaluated systematically and extensively, and decisions with significant effect rest on it: a case of the law.",
    no: "No extensive evaluation, or no decision with legal or similarly significant effect.",
  },
  "gdpr/art-35.3.b": {
    title: "Sensitive data on a large scale",
    yes: "Special categories or data on offences are processed on a large scale: a case of the law.",
    no: "No such data, or not on a large scale.",
  },
  "gdpr/art-35.3.c": {
    title: "Monitoring of public areas",
    yes: "Publicly accessible areas are monitored systematically on a large scale: a case of the law.",
    no: "No systematic monitoring of publicly accessible areas, or not on a large scale.",
  },
  "gdpr/art-35.5": {
    title: "Exemption list of the authority",
    yes: "The processing is on an exemption list; no impact assessment is needed.",
    no: "The processing is on no exemption list. According to secondary sources none is known for German companies.",
  },
  "gdpr/art-35.7": {
    title: "Content of the impact assessment",
    duty: "Add the parts that are missing to the impact assessment: description and purposes, necessity and proportionality, risks to the people concerned, measures with proof.",
  },
  "gdpr/art-35.9": {
    title: "Views of the people concerned",
    duty: "Seek the views of the people concerned or their representatives, such as the works council. Where that does not fit, record the reasons.",
  },
  "gdpr/art-35.10": {
    title: "Processing laid down by law",
    yes: "A law governs the processing, and the legislator has assessed the impact; no assessment of your own is needed.",
    no: "This exemption does not apply: an element is missing, or national law demands the assessment all the same.",
  },
  "gdpr/art-35.11": {
    title: "Review of the impact assessment",
    duty: "Review the impact assessment, because the risk has changed, and bring it up to date.",
  },
  "gdpr/art-35.presumed": {
    title: "Presumed impact assessment",
    yes: "Two or more risk criteria are met. An impact assessment is presumed; you can give reasons why it is not needed.",
    no: "No presumption: at most one risk criterion, no personal data, or an exemption applies.",
    duty: "Carry out a data protection impact assessment, or record in writing why there is no high risk in spite of the criteria. This follows from guidelines (WP248, by secondary sources), not from the wording of the law.",
  },
  "practice/dpia-screening": {
    title: "Preliminary check on record",
    duty: "Check briefly whether a data protection impact assessment is needed, and keep date, criteria, result and name, also where the answer is no.",
  },
  "practice/dpia-ai": {
    title: "AI matters in the impact assessment",
    duty: "Take in the AI matters: origin of model and data, accuracy, test for bias, human oversight, fallback, logs, deletion, information from the provider.",
  },
};
