import type { FactWords } from "../law/words.ts";

/** Processors, joint control, records, breaches, officers and transfers, Art. 26 to 49 GDPR in German. */
export const de: Readonly<Record<string, FactWords>> = {
  "agreement.vendorPurposes": {
    label: "Zwecke, für die der Anbieter die Daten verwendet",
    options: {
      service: "nur zur Erbringung des Dienstes für Sie",
      "model-training": "Training oder Verbesserung eigener Modelle",
      analytics: "eigene Auswertungen über den Dienst hinaus",
      "abuse-profiling": "Missbrauchsprofile über die Sicherheit des Dienstes hinaus",
      "other-own": "andere eigene Zwecke",
      common: "Zwecke, die Sie und der Anbieter zusammen festlegen",
    },
  },
  "agreement.vendorBasis": {
    label: "die Weitergabe für eigene Zwecke des Anbieters hat eine Rechtsgrundlage und steht im Datenschutzhinweis",
  },
  "agreement.jointMeans": { label: "über die wesentlichen Mittel entscheiden Sie und ein anderer zusammen" },
  "agreement.jointArrangement": {
    label: "Inhalt der Vereinbarung zur gemeinsamen Verantwortlichkeit",
    options: {
      responsibilities: "wer welche Pflicht erfüllt",
      "rights-and-information": "wer Betroffenenrechte und Information übernimmt",
      "real-roles": "die tatsächlichen Rollen gegenüber den Betroffenen",
      "essence-available": "das Wesentliche ist den Betroffenen zugänglich",
      "contact-point": "eine Anlaufstelle (freiwillig)",
    },
  },
  "agreement.guaranteesChecked": { label: "die Eignung des Auftragsverarbeiters ist geprüft" },
  "agreement.frame": {
    label: "Angaben zum Gegenstand im Vertrag zur Auftragsverarbeitung",
    options: {
      "subject-matter": "Gegenstand",
      duration: "Dauer",
      nature: "Art der Verarbeitung",
      purpose: "Zweck",
      "data-types": "Art der personenbezogenen Daten",
      "data-subjects": "Kategorien betroffener Personen",
      "controller-rights": "Pflichten und Rechte des Verantwortlichen",
    },
  },
  "agreement.clauses": {
    label: "Klauseln im Vertrag zur Auftragsverarbeitung",
    options: {
      instructions: "nur auf dokumentierte Weisung, auch bei Drittländern",
      confidentiality: "Vertraulichkeit der befugten Personen",
      security: "Sicherheit der Verarbeitung nach Art. 32 DSGVO",
      "sub-processors": "Unterauftragsverarbeiter nur nach Genehmigung, mit gleichen Pflichten",
      "rights-support": "Hilfe bei Anträgen betroffener Personen",
      "duty-support": "Hilfe bei Sicherheit, Meldungen, Folgenabschätzung",
      deletion: "Löschung oder Rückgabe am Ende, nach Ihrer Wahl",
      audit: "Nachweise, Überprüfungen und Inspektionen",
      "unlawful-instruction-warning": "Warnung vor rechtswidrigen Weisungen",
    },
  },
  "agreement.written": { label: "der Vertrag zur Auftragsverarbeitung liegt schriftlich oder elektronisch vor" },
  "agreement.extras": {
    label: "Anlagen und KI-Zusätze zum Vertrag zur Auftragsverarbeitung",
    options: {
      "measures-annex": "Anlage mit technischen und organisatorischen Maßnahmen",
      "sub-processor-list": "Liste der Unterauftragsverarbeiter mit Orten",
      "no-training": "kein Training mit Ihren Daten",
      retention: "Aufbewahrung von Eingaben und Protokollen",
      "model-location": "Ort des Modells, Cloud und Modellanbieter",
      "model-change": "Ankündigung neuer Modellversionen",
      "derived-data-deletion": "Löschung von Einbettungen und angepassten Modellen",
      "ai-act-information": "Angaben nach Art. 13 und 26 KI-VO",
      "breach-hours": "Frist in Stunden für die Meldung von Datenpannen an Sie",
    },
  },
  "agreement.asProcessor": {
    label: "was Sie als Auftragsverarbeiter geregelt haben",
    options: {
      "customer-contracts": "Vertrag zur Auftragsverarbeitung mit jedem Kunden",
      "sub-processors-authorised": "Genehmigung der Kunden für jeden Unterauftragsverarbeiter",
      "sub-processors-bound": "Unterauftragsverarbeiter tragen dieselben Pflichten",
    },
  },
  "agreement.recordFields": {
    label: "Angaben im Verzeichnis von Verarbeitungstätigkeiten",
    options: {
      parties: "Namen und Kontakt der Verantwortlichen und Beauftragten",
      purposes: "Zwecke",
      "persons-and-data": "Kategorien von Personen und Daten",
      recipients: "Kategorien von Empfängern",
      transfers: "Übermittlungen in Drittländer mit Land",
      "deletion-periods": "Löschfristen, oder warum keine möglich sind",
      measures: "allgemeine Beschreibung der Schutzmaßnahmen",
    },
  },
  "agreement.processorRecord": {
    label: "Angaben im Verzeichnis als Auftragsverarbeiter",
    options: {
      parties: "Namen und Kontakt aller Auftragsverarbeiter und Verantwortlichen",
      categories: "Kategorien von Verarbeitungen je Verantwortlichem",
      transfers: "Übermittlungen in Drittländer mit Land",
      measures: "allgemeine Beschreibung der Schutzmaßnahmen",
    },
  },
  "agreement.riskLikely": { label: "die Verarbeitung birgt voraussichtlich ein Risiko für Menschen" },
  "agreement.occasional": { label: "die Verarbeitung geschieht nur gelegentlich" },
  "agreement.breach": {
    label: "Stand eines Datenvorfalls",
    options: {
      security: "die Sicherheit wurde verletzt",
      aware: "Sie wissen von der Verletzung",
    },
  },
  "agreement.breachEffect": {
    label: "Folge des Vorfalls für personenbezogene Daten",
    options: {
      destruction: "Vernichtung",
      loss: "Verlust",
      alteration: "Veränderung",
      disclosure: "unbefugte Offenlegung",
      access: "unbefugter Zugang",
    },
  },
  "agreement.breachRisk": {
    label: "Risiko des Vorfalls für die betroffenen Personen",
    options: {
      unlikely: "voraussichtlich kein Risiko",
      risk: "Risiko, aber kein hohes",
      high: "voraussichtlich hohes Risiko",
    },
  },
  "agreement.breachCircumstances": {
    label: "Umstände, die eine Benachrichtigung entbehrlich machen können",
    options: {
      unreadable: "die Daten sind für Unbefugte unlesbar, etwa verschlüsselt",
      "risk-removed": "spätere Maßnahmen haben das hohe Risiko beseitigt",
      disproportionate: "die Benachrichtigung wäre unverhältnismäßig aufwendig",
      secret: "sie würde Geheimes offenbaren",
      "interest-prevails": "das Interesse der Betroffenen überwiegt das Geheimnis",
    },
  },
  "agreement.breachRegister": { label: "Datenpannen werden in einem internen Verzeichnis festgehalten" },
  "agreement.judicialCapacity": { label: "die Stelle ist ein Gericht und handelt nur justiziell" },
  "agreement.coreActivity": {
    label: "Kerntätigkeit der Organisation",
    options: {
      monitoring: "Überwachung von Personen",
      "special-data": "Verarbeitung besonderer Kategorien oder von Strafdaten",
    },
  },
  "agreement.monitoring": {
    label: "Art der Überwachung von Personen",
    options: { regular: "regelmäßig", systematic: "systematisch", "large-scale": "umfangreich" },
  },
  "agreement.automatedStaff": {
    label: "Personen, die in der Regel ständig mit automatisierter Verarbeitung beschäftigt sind",
  },
  "agreement.commercialUse": {
    label: "geschäftsmäßige Verarbeitung",
    options: {
      transfer: "um Daten weiterzugeben",
      "anonymised-transfer": "um Daten anonymisiert weiterzugeben",
      "market-research": "für Markt- oder Meinungsforschung",
    },
  },
  "agreement.officerDesignated": { label: "eine Datenschutzbeauftragte oder ein Datenschutzbeauftragter ist benannt" },
  "agreement.officerStanding": {
    label: "Stellung der oder des Datenschutzbeauftragten",
    options: {
      expertise: "Fachwissen ist vorhanden",
      "no-conflict": "kein Interessenkonflikt",
      "contact-published": "Kontaktdaten sind veröffentlicht",
      "authority-told": "die Aufsichtsbehörde kennt die Kontaktdaten",
      "involved-early": "früh in alle Datenschutzfragen eingebunden",
    },
  },
  "agreement.framework": {
    label: "Ergebnis der Prüfung zum Data Privacy Framework",
    options: {
      active: "der Empfänger steht als aktiv auf der Liste",
      entity: "genau diese Gesellschaft ist erfasst",
      service: "genau dieser Dienst ist erfasst",
      "staff-data": "Beschäftigtendaten (HR data) sind erfasst",
    },
  },
  "agreement.adequacyChecked": { label: "die Liste ist geprüft und der Tag der Prüfung festgehalten" },
  "agreement.fallbackClauses": { label: "Standardvertragsklauseln sind als Rückfall unterschrieben" },
  "agreement.clauseSet": {
    label: "Stand der Standardvertragsklauseln",
    options: {
      "right-module": "das passende Modul ist gewählt",
      "annex-parties": "Anhang I: Parteien, Übermittlung, Behörde",
      "annex-measures": "Anhang II: Schutzmaßnahmen",
      "annex-sub-processors": "Anhang III: Unterauftragsverarbeiter, soweit nötig",
      unchanged: "der Text ist unverändert",
    },
  },
  "agreement.assessmentSteps": {
    label: "erledigte Schritte der Transfer-Folgenabschätzung",
    options: {
      "transfer-known": "Übermittlung erfasst",
      "tool-chosen": "Instrument gewählt",
      "law-assessed": "Recht und Praxis des Landes geprüft",
      "measures-added": "zusätzliche Maßnahmen getroffen",
      "formal-steps": "formale Schritte erledigt",
      "re-evaluation": "erneute Prüfung geplant",
    },
  },
  "agreement.foreignAccess": {
    label: "Zugriff aus einem Drittland durch Konzern oder Gesetz",
    options: { none: "nicht möglich", open: "möglich und nicht geregelt", addressed: "möglich, bewertet und geregelt" },
  },
  "agreement.foreignOrder": {
    label: "Anordnung eines Gerichts oder einer Behörde aus einem Drittland",
    options: {
      none: "keine",
      "without-agreement": "ja, ohne internationale Übereinkunft",
      "under-agreement": "ja, aufgrund einer internationalen Übereinkunft",
    },
  },
  "agreement.damage": {
    label: "Umstände eines Schadensersatzanspruchs",
    options: {
      "caused-by-infringement": "der Schaden beruht auf einem Verstoß gegen die DSGVO",
      material: "Vermögensschaden",
      immaterial: "immaterieller Schaden",
      "loss-of-control": "Verlust der Kontrolle über die Daten",
      "not-responsible": "Sie sind nachweislich in keiner Hinsicht verantwortlich",
    },
  },
};

/** Processors, joint control, records, breaches, officers and transfers, Art. 26 to 49 GDPR in English. */
export const en: Readonly<Record<string, FactWords>> = {
  "agreement.vendorPurposes": {
    label: "purposes for which the vendor uses the data",
    options: {
      service: "only to provide the service to you",
      "model-training": "training or improving models of its own",
      analytics: "analytics of its own beyond the service",
      "abuse-profiling": "abuse profiles beyond the security of the service",
      "other-own": "other purposes of its own",
      common: "purposes that you and the vendor determine together",
    },
  },
  "agreement.vendorBasis": {
    label: "disclosure for the vendor’s own purposes has a legal basis and stands in the privacy notice",
  },
  "agreement.jointMeans": { label: "you and another party decide together on the essential means" },
  "agreement.jointArrangement": {
    label: "content of the arrangement between joint controllers",
    options: {
      responsibilities: "who fulfils which duty",
      "rights-and-information": "who takes on data-subject rights and information",
      "real-roles": "the real roles towards the data subjects",
      "essence-available": "the essence is available to the data subjects",
      "contact-point": "a contact point (optional)",
    },
  },
  "agreement.guaranteesChecked": { label: "the suitability of the processor is checked" },
  "agreement.frame": {
    label: "what the data processing agreement says about its subject",
    options: {
      "subject-matter": "subject matter",
      duration: "duration",
      nature: "nature of the processing",
      purpose: "purpose",
      "data-types": "type of personal data",
      "data-subjects": "categories of data subjects",
      "controller-rights": "duties and rights of the controller",
    },
  },
  "agreement.clauses": {
    label: "clauses in the data processing agreement",
    options: {
      instructions: "only on documented instructions, third countries included",
      confidentiality: "confidentiality of those with access",
      security: "security of processing under Art. 32 GDPR",
      "sub-processors": "sub-processors only when authorised, with the same duties",
      "rights-support": "help with requests of data subjects",
      "duty-support": "help with security, breach notices, impact assessment",
      deletion: "deletion or return at the end, as you choose",
      audit: "proof, audits and inspections",
      "unlawful-instruction-warning": "warning of unlawful instructions",
    },
  },
  "agreement.written": { label: "the data processing agreement exists in writing or electronically" },
  "agreement.extras": {
    label: "annexes and AI terms of the data processing agreement",
    options: {
      "measures-annex": "annex with technical and organisational measures",
      "sub-processor-list": "list of sub-processors with places",
      "no-training": "no training on your data",
      retention: "retention of prompts and logs",
      "model-location": "place of the model, cloud and model vendor",
      "model-change": "notice of new model versions",
      "derived-data-deletion": "deletion of embeddings and fine-tuned models",
      "ai-act-information": "information under Arts 13 and 26 AI Act",
      "breach-hours": "hours within which breaches are reported to you",
    },
  },
  "agreement.asProcessor": {
    label: "what you have settled as a processor",
    options: {
      "customer-contracts": "a data processing agreement with each customer",
      "sub-processors-authorised": "the customers’ authorisation of each sub-processor",
      "sub-processors-bound": "sub-processors carry the same duties",
    },
  },
  "agreement.recordFields": {
    label: "fields in the record of processing activities",
    options: {
      parties: "names and contact of controllers and officers",
      purposes: "purposes",
      "persons-and-data": "categories of people and data",
      recipients: "categories of recipients",
      transfers: "transfers to third countries, naming the country",
      "deletion-periods": "deletion periods, or why none is possible",
      measures: "general description of the security measures",
    },
  },
  "agreement.processorRecord": {
    label: "fields in the record as a processor",
    options: {
      parties: "names and contact of all processors and controllers",
      categories: "categories of processing per controller",
      transfers: "transfers to third countries, naming the country",
      measures: "general description of the security measures",
    },
  },
  "agreement.riskLikely": { label: "the processing is likely to result in a risk to people" },
  "agreement.occasional": { label: "the processing is only occasional" },
  "agreement.breach": {
    label: "state of a data incident",
    options: {
      security: "security was breached",
      aware: "you know of the breach",
    },
  },
  "agreement.breachEffect": {
    label: "effect of the incident on personal data",
    options: {
      destruction: "destruction",
      loss: "loss",
      alteration: "alteration",
      disclosure: "unauthorised disclosure",
      access: "unauthorised access",
    },
  },
  "agreement.breachRisk": {
    label: "risk of the incident to the people concerned",
    options: {
      unlikely: "a risk is unlikely",
      risk: "a risk, but not a high one",
      high: "a high risk is likely",
    },
  },
  "agreement.breachCircumstances": {
    label: "circumstances that may make a communication unnecessary",
    options: {
      unreadable: "the data are unreadable to outsiders, encrypted for instance",
      "risk-removed": "later measures removed the high risk",
      disproportionate: "telling each person would take disproportionate effort",
      secret: "it would reveal what must stay secret",
      "interest-prevails": "the interest of the people prevails over the secret",
    },
  },
  "agreement.breachRegister": { label: "data breaches are documented in an internal register" },
  "agreement.judicialCapacity": { label: "the body is a court and acts only in its judicial capacity" },
  "agreement.coreActivity": {
    label: "core activity of the organisation",
    options: {
      monitoring: "monitoring of people",
      "special-data": "processing of special categories or criminal data",
    },
  },
  "agreement.monitoring": {
    label: "how people are monitored",
    options: { regular: "regularly", systematic: "systematically", "large-scale": "on a large scale" },
  },
  "agreement.automatedStaff": {
    label: "persons who as a rule are constantly busy with automated processing",
  },
  "agreement.commercialUse": {
    label: "commercial processing",
    options: {
      transfer: "in order to pass data on",
      "anonymised-transfer": "in order to pass data on in anonymised form",
      "market-research": "in market or opinion research",
    },
  },
  "agreement.officerDesignated": { label: "a data protection officer is designated" },
  "agreement.officerStanding": {
    label: "position of the data protection officer",
    options: {
      expertise: "expert knowledge is there",
      "no-conflict": "no conflict of interest",
      "contact-published": "contact details are published",
      "authority-told": "the supervisory authority knows the contact details",
      "involved-early": "involved early in all data protection matters",
    },
  },
  "agreement.framework": {
    label: "result of the check of the Data Privacy Framework",
    options: {
      active: "the recipient is active on the list",
      entity: "this very company is covered",
      service: "this very service is covered",
      "staff-data": "data of employees (HR data) are covered",
    },
  },
  "agreement.adequacyChecked": { label: "the list is checked and the day of the check is on record" },
  "agreement.fallbackClauses": { label: "standard contractual clauses are signed as a fallback" },
  "agreement.clauseSet": {
    label: "state of the standard contractual clauses",
    options: {
      "right-module": "the fitting module is chosen",
      "annex-parties": "Annex I: parties, transfer, authority",
      "annex-measures": "Annex II: security measures",
      "annex-sub-processors": "Annex III: sub-processors, where needed",
      unchanged: "the text is unchanged",
    },
  },
  "agreement.assessmentSteps": {
    label: "steps of the transfer impact assessment that are done",
    options: {
      "transfer-known": "transfer mapped",
      "tool-chosen": "tool chosen",
      "law-assessed": "law and practice of the country assessed",
      "measures-added": "supplementary measures taken",
      "formal-steps": "formal steps done",
      "re-evaluation": "next evaluation planned",
    },
  },
  "agreement.foreignAccess": {
    label: "access from a third country through the group or by law",
    options: {
      none: "not possible",
      open: "possible and not addressed",
      addressed: "possible, assessed and addressed",
    },
  },
  "agreement.foreignOrder": {
    label: "order of a court or authority of a third country",
    options: {
      none: "none",
      "without-agreement": "yes, without an international agreement",
      "under-agreement": "yes, under an international agreement",
    },
  },
  "agreement.damage": {
    label: "circumstances of a claim for damages",
    options: {
      "caused-by-infringement": "an infringement of the GDPR caused the damage",
      material: "material damage",
      immaterial: "non-material damage",
      "loss-of-control": "loss of control over the data",
      "not-responsible": "you can prove that you are in no way responsible",
    },
  },
};
