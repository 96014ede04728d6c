import type { QuestionWords } from "../law/questionnaire.ts";

/** Questions about: Personal data, processors and transfers in German. */
export const de: Readonly<Record<string, QuestionWords>> = {
  "processing.personalData": {
    question: "Verarbeitet das System Angaben zu bestimmten oder bestimmbaren Menschen?",
    help: "Namen, E-Mail-Adressen, Kundennummern und Stimmen zählen, auch in Prompts, Anhängen und Protokollen. Pseudonyme Daten bleiben personenbezogen.",
    example: "Eine Kundenbeschwerde wird in einen Chatbot kopiert.",
  },
  "processing.byProcessor": {
    question: "Verarbeitet ein Dienstleister die Daten nach Ihrer Weisung?",
    help: "Typisch für Cloud-Dienste. Nutzt der Dienst die Daten auch für eigene Zwecke, etwa zum Training, ist er insoweit selbst verantwortlich; das ist gesondert zu prüfen.",
    example: "Ein KI-Dienst in der Cloud, dessen Anbieter keine Kundendaten für sich nutzt.",
  },
  "processing.contractSigned": {
    question: "Ist mit dem Dienstleister ein Vertrag zur Auftragsverarbeitung geschlossen?",
    help: "Er muss vor der ersten Verarbeitung stehen; elektronisch genügt. Oft ist er Teil der Geschäftsbedingungen und in der Verwaltungsoberfläche zu bestätigen.",
    example: "Ein in der Verwaltungsoberfläche angenommener Zusatz zum Datenschutz.",
  },
  "processing.impactAssessmentRequired": {
    question: "Ist für diese Verarbeitung eine Datenschutz-Folgenabschätzung erforderlich?",
    help: "Art. 35 DSGVO verlangt sie, wenn die Verarbeitung voraussichtlich ein hohes Risiko für Rechte und Freiheiten von Menschen birgt. Die Aufsichtsbehörden führen Listen; fragen Sie die Person, die bei Ihnen für Datenschutz zuständig ist.",
    example: "Eine Software bewertet automatisch alle Bewerberinnen und Bewerber.",
  },
  "transfer.toThirdCountry": {
    question: "Gelangen personenbezogene Daten in ein Land außerhalb des EWR?",
    help: "Auch Fernzugriff zählt, etwa für Support. Hosting in der EU durch einen US-Konzern ist für sich noch keine Übermittlung. Ort und Unterauftragnehmer nennt der Vertrag.",
    example: "Das Support-Team in den USA kann Eingaben lesen.",
  },
  "transfer.basis": {
    question: "Auf welche Grundlage stützen Sie die Übermittlung in das Drittland?",
    help: "Für die USA gilt der Angemessenheitsbeschluss nur, wenn der Empfänger nach dem Data Privacy Framework zertifiziert ist; prüfen Sie die Liste. Ausnahmen tragen keinen Regelbetrieb.",
    example: "Standardvertragsklauseln, Modul 2, mit Prüfung des Ziellands.",
  },
  "transfer.assessed": {
    question: "Haben Sie Recht und Praxis des Ziellands geprüft und nötige Zusatzmaßnahmen getroffen?",
    help: "Nötig bei Standardvertragsklauseln und internen Datenschutzvorschriften (Transfer Impact Assessment). Halten Sie Ergebnis und Datum fest.",
    example: "Ein Vermerk mit Rechtslage, Verschlüsselung und Ergebnis.",
  },
  "transfer.occasional": {
    question: "Kommt die Übermittlung in das Drittland nur in Einzelfällen vor?",
    help: "Die Ausnahmen des Art. 49 DSGVO sind eng. Wer ein Werkzeug laufend nutzt, übermittelt regelmäßig und nicht ausnahmsweise.",
    example: "Eine einzelne Anfrage zur Durchsetzung eines Anspruchs.",
  },
};

/** Questions about: Personal data, processors and transfers in English. */
export const en: Readonly<Record<string, QuestionWords>> = {
  "processing.personalData": {
    question: "Does the system process information on identified or identifiable people?",
    help: "Names, e-mail addresses, customer numbers and voices count, also in prompts, attachments and logs. Pseudonymous data remain personal data.",
    example: "A customer’s complaint is copied into a chatbot.",
  },
  "processing.byProcessor": {
    question: "Does a service provider process the data on your instructions?",
    help: "Typical of cloud services. If the service also uses the data for its own purposes, training for instance, it is itself the controller to that extent; check that separately.",
    example: "An AI service in the cloud whose vendor makes no use of customer data for itself.",
  },
  "processing.contractSigned": {
    question: "Has a data processing agreement been concluded with the service provider?",
    help: "It must stand before the first processing; electronic form is enough. Often it is part of the terms and has to be accepted on the administration page.",
    example: "A data protection addendum accepted on the administration page.",
  },
  "processing.impactAssessmentRequired": {
    question: "Is a data protection impact assessment required for this processing?",
    help: "Art. 35 GDPR requires it where the processing is likely to result in a high risk to the rights and freedoms of people. The supervisory authorities keep lists; ask your data protection officer.",
    example: "Software evaluates all applicants automatically.",
  },
  "transfer.toThirdCountry": {
    question: "Do personal data reach a country outside the EEA?",
    help: "Remote access counts too, for support say. Hosting in the EU by a US group is not yet a transfer by itself. The contract names place and sub-processors.",
    example: "The support team in the US can read inputs.",
  },
  "transfer.basis": {
    question: "On which basis do you transfer data to the third country?",
    help: "For the US the adequacy decision holds only if the recipient is certified under the Data Privacy Framework; check the list. Derogations do not carry routine transfers.",
    example: "Standard contractual clauses, module 2, with an assessment of the country.",
  },
  "transfer.assessed": {
    question: "Have you assessed law and practice of the country and taken the supplementary measures needed?",
    help: "Needed with standard contractual clauses and binding corporate rules (transfer impact assessment). Record result and date.",
    example: "A note with the legal situation, encryption and result.",
  },
  "transfer.occasional": {
    question: "Does the transfer to the third country happen in single cases only?",
    help: "The derogations of Art. 49 GDPR are narrow. Whoever uses a tool all the time transfers as a routine and not as an exception.",
    example: "One request in order to enforce a claim.",
  },
};
