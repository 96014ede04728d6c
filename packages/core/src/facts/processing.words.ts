import type { FactWords } from "../law/words.ts";

/** Personal data, processors and transfers in German. */
export const de: Readonly<Record<string, FactWords>> = {
  "processing.personalData": {
    label: "das System verarbeitet personenbezogene Daten",
    question: "Verarbeitet das System Angaben zu bestimmten oder bestimmbaren Menschen?",
    help: "Namen, E-Mail-Adressen, Kundennummern und Stimmen zählen, auch in Prompts, Anhängen und Protokollen. Pseudonyme Daten bleiben personenbezogen.",
    example: "Eine Kundenbeschwerde wird in einen Chatbot kopiert.",
  },
  "processing.byProcessor": {
    label: "ein Auftragsverarbeiter verarbeitet die Daten",
    question: "Verarbeitet ein Dienstleister die Daten nach Ihrer Weisung?",
    help: "Typisch für Cloud-Dienste. Nutzt der Dienst die Daten auch für eigene Zwecke, etwa zum Training, ist er insoweit selbst verantwortlich; das ist gesondert zu prüfen.",
    example: "Ein KI-Dienst in der Cloud, dessen Anbieter keine Kundendaten für sich nutzt.",
  },
  "processing.contractSigned": {
    label: "der Vertrag zur Auftragsverarbeitung ist geschlossen",
    question: "Ist mit dem Dienstleister ein Vertrag zur Auftragsverarbeitung geschlossen?",
    help: "Er muss vor der ersten Verarbeitung stehen; elektronisch genügt. Oft ist er Teil der Geschäftsbedingungen und in der Verwaltungsoberfläche zu bestätigen.",
    example: "Ein in der Verwaltungsoberfläche angenommener Zusatz zum Datenschutz.",
  },
  "transfer.toThirdCountry": {
    label: "personenbezogene Daten gelangen in ein Drittland",
    question: "Gelangen personenbezogene Daten in ein Land außerhalb des EWR?",
    help: "Auch Fernzugriff zählt, etwa für Support. Hosting in der EU durch einen US-Konzern ist für sich noch keine Übermittlung. Ort und Unterauftragnehmer nennt der Vertrag.",
    example: "Das Support-Team in den USA kann Eingaben lesen.",
  },
  "transfer.basis": {
    label: "Grundlage der Übermittlung",
    question: "Auf welche Grundlage stützen Sie die Übermittlung in das Drittland?",
    help: "Für die USA gilt der Angemessenheitsbeschluss nur, wenn der Empfänger nach dem Data Privacy Framework zertifiziert ist; prüfen Sie die Liste. Ausnahmen tragen keinen Regelbetrieb.",
    example: "Standardvertragsklauseln, Modul 2, mit Prüfung des Ziellands.",
    options: {
      adequacy: "Angemessenheitsbeschluss für das Land",
      "data-privacy-framework": "Zertifizierung nach dem Data Privacy Framework (USA)",
      "standard-clauses": "Standardvertragsklauseln",
      "binding-corporate-rules": "verbindliche interne Datenschutzvorschriften",
      derogation: "Ausnahme nach Art. 49 DSGVO",
      none: "keine",
    },
  },
  "transfer.assessed": {
    label: "Recht und Praxis des Ziellands sind geprüft",
    question: "Haben Sie Recht und Praxis des Ziellands geprüft und nötige Zusatzmaßnahmen getroffen?",
    help: "Nötig bei Standardvertragsklauseln und internen Datenschutzvorschriften (Transfer Impact Assessment). Halten Sie Ergebnis und Datum fest.",
    example: "Ein Vermerk mit Rechtslage, Verschlüsselung und Ergebnis.",
  },
  "transfer.occasional": {
    label: "die Übermittlung kommt nur ausnahmsweise vor",
    question: "Kommt die Übermittlung in das Drittland nur in Einzelfällen vor?",
    help: "Die Ausnahmen des Art. 49 DSGVO sind eng. Wer ein Werkzeug laufend nutzt, übermittelt regelmäßig und nicht ausnahmsweise.",
    example: "Eine einzelne Anfrage zur Durchsetzung eines Anspruchs.",
  },
};

/** Personal data, processors and transfers in English. */
export const en: Readonly<Record<string, FactWords>> = {
  "processing.personalData": {
    label: "the system processes personal data",
    question: "Does the system process information on identified or identifiable people?",
    help: "Names, e-mail addresses, customer numbers and voices count, also in prompts, attachments and logs. Pseudonymous data remain personal data.",
    example: "A customer’s complaint is copied into a chatbot.",
  },
  "processing.byProcessor": {
    label: "a processor processes the data",
    question: "Does a service provider process the data on your instructions?",
    help: "Typical of cloud services. If the service also uses the data for its own purposes, training for instance, it is itself the controller to that extent; check that separately.",
    example: "An AI service in the cloud whose vendor makes no use of customer data for itself.",
  },
  "processing.contractSigned": {
    label: "the data processing agreement has been concluded",
    question: "Has a data processing agreement been concluded with the service provider?",
    help: "It must stand before the first processing; electronic form is enough. Often it is part of the terms and has to be accepted on the administration page.",
    example: "A data protection addendum accepted on the administration page.",
  },
  "transfer.toThirdCountry": {
    label: "personal data reach a third country",
    question: "Do personal data reach a country outside the EEA?",
    help: "Remote access counts too, for support say. Hosting in the EU by a US group is not yet a transfer by itself. The contract names place and sub-processors.",
    example: "The support team in the US can read inputs.",
  },
  "transfer.basis": {
    label: "basis of the transfer",
    question: "On which basis do you transfer data to the third country?",
    help: "For the US the adequacy decision holds only if the recipient is certified under the Data Privacy Framework; check the list. Derogations do not carry routine transfers.",
    example: "Standard contractual clauses, module 2, with an assessment of the country.",
    options: {
      adequacy: "adequacy decision for the country",
      "data-privacy-framework": "certification under the Data Privacy Framework (US)",
      "standard-clauses": "standard contractual clauses",
      "binding-corporate-rules": "binding corporate rules",
      derogation: "derogation of Art. 49 GDPR",
      none: "none",
    },
  },
  "transfer.assessed": {
    label: "law and practice of the third country are assessed",
    question: "Have you assessed law and practice of the country and taken the supplementary measures needed?",
    help: "Needed with standard contractual clauses and binding corporate rules (transfer impact assessment). Record result and date.",
    example: "A note with the legal situation, encryption and result.",
  },
  "transfer.occasional": {
    label: "the transfer happens only in single cases",
    question: "Does the transfer to the third country happen in single cases only?",
    help: "The derogations of Art. 49 GDPR are narrow. Whoever uses a tool all the time transfers as a routine and not as an exception.",
    example: "One request in order to enforce a claim.",
  },
};
