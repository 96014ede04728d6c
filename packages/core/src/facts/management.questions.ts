import type { QuestionWords } from "../law/questionnaire.ts";

/** Questions about: How the organisation runs its AI, as its records tell it, in German. */
export const de: Readonly<Record<string, QuestionWords>> = {
  "management.aiOfficerNamed": {
    question: "Ist eine Person für KI im ganzen Haus zuständig?",
    help: "Gute Praxis: eine Person, die den Überblick hält und der Leitung berichtet. Das Gesetz verlangt sie nicht.",
    example: "Die Leiterin der Digitalisierung, benannt im September 2026.",
  },
  "management.contactNamed": {
    question: "Wissen Ihre Beschäftigten, wen sie zu KI fragen können?",
    help: "Name und Kontakt sollen bekannt sein, etwa in der KI-Richtlinie oder im Intranet.",
    example: "Ein Postfach mit einer benannten Person dahinter.",
  },
  "management.policyApproved": {
    question: "Hat die Leitung die KI-Richtlinie freigegeben, und steht fest, ab wann sie gilt?",
    help: "Tragen Sie bei der Richtlinie ein, wer sie freigegeben hat, und den ersten Tag der Geltung.",
    example: "Freigegeben von der Geschäftsführung, gültig ab 1. Oktober 2026.",
  },
  "management.policyReviewed": {
    question: "Liegt der Termin für die nächste Überprüfung der KI-Richtlinie in der Zukunft?",
    help: "Die Richtlinie soll Recht, Technik und Bedrohungen folgen. Ein verstrichener Termin ist eine Lücke.",
    example: "Nächste Überprüfung am 1. März 2027.",
  },
  "management.concepts": {
    question: "Welche Konzepte sind geschrieben und freigegeben?",
    help: "Ein Konzept zählt, sobald es an einem Tag freigegeben wurde. Entwürfe zählen nicht.",
    example: "Ein Löschkonzept, freigegeben am 12. Mai 2026.",
  },
  "management.audits": {
    question: "Welche Prüfungen haben einen nächsten Termin, ohne dass eine überfällig ist?",
    help: "Maßgeblich sind die Tage im Verzeichnis der Prüfungen. Ist eine Prüfung überfällig, zählt ihre Art nicht.",
    example: "Ein Penetrationstest im Juni 2026, der nächste im Juni 2027.",
  },
  "management.incidentsEvaluated": {
    question: "Ist bei jedem Vorfall festgehalten, was Sie daraus gelernt haben?",
    help: "Gemeint sind Vorfälle mit KI und mit Daten, auch kleine. Gab es keinen, ist nichts offen.",
    example: "Nach einer falsch versandten Antwort prüft nun ein Mensch jede E-Mail.",
  },
  "management.frameworks": {
    question: "Nach welchem anerkannten Rahmen richten Sie sich?",
    help: "Es genügt, dass Sie dem Rahmen folgen. Ein abgelaufenes Zertifikat zählt nicht.",
    example: "IT-Grundschutz ohne Zertifikat.",
  },
  "management.shadowAiChecked": {
    question: "Haben Sie im letzten Jahr nachgesehen, welche KI ohne Freigabe genutzt wird?",
    help: "Etwa durch eine Umfrage, die Auswertung von Rechnungen oder eine Sicht auf Zugriffe im Netz, soweit das zulässig ist.",
    example: "Eine Umfrage in allen Abteilungen im Herbst 2026.",
  },
  "management.privateAccountsRuled": {
    question: "Ist geregelt, ob Beschäftigte private KI-Konten beruflich nutzen dürfen?",
    help: "Bei privaten Konten fehlen Vertrag und Kontrolle über die Eingaben. Sagen Sie ausdrücklich ja oder nein.",
    example: "Die Richtlinie untersagt private Konten für Daten des Unternehmens.",
  },
  "management.dataSorted": {
    question: "Haben alle Ihre Datenklassen eine Stufe des Schutzbedarfs?",
    help: "Die Stufen reichen von öffentlich bis besonders geschützt. Ohne Stufe lässt sich kaum entscheiden, was in ein Werkzeug darf.",
    example: "Angebote sind vertraulich, Pressetexte öffentlich.",
  },
  "management.trainedRoles": {
    question: "Wen haben Sie zu KI geschult?",
    help: "Führungskräfte brauchen andere Inhalte als Beschäftigte, die mit dem Werkzeug arbeiten. Geplante Schulungen zählen nicht.",
    example: "Eine Schulung für die Leitung und eine für den Kundendienst.",
  },
  "management.trainingTopics": {
    question: "Welche dieser Themen kamen in den Schulungen vor?",
    help: "Es zählen die Themen, die bei gehaltenen Schulungen eingetragen sind.",
    example: "Datenschutz und Phishing in einer Schulung von zwei Stunden.",
  },
  "management.trainingScheduled": {
    question: "Steht der nächste Termin für eine Schulung fest?",
    help: "Einmal zu schulen genügt selten: Werkzeuge und Gefahren ändern sich.",
    example: "Die Auffrischung ist für den 1. März 2027 geplant.",
  },
  "management.ownerRole": {
    question: "Welche Stellung hat die Person, die für das System geradesteht?",
    help: "Gute Praxis ist eine Person aus dem Fachbereich. Datenschutzbeauftragte dürfen nicht über das entscheiden, was sie selbst überwachen.",
    example: "Die Leiterin des Kundendienstes steht für den Fachbereich.",
  },
  "management.outputOwnerNamed": {
    question: "Ist benannt, wer für die Ergebnisse des Systems einsteht?",
    help: "Das kann dieselbe Person sein, die für das System geradesteht. Tragen Sie sie trotzdem ein.",
    example: "Der Teamleiter gibt jede Woche die Antwortvorlagen frei.",
  },
  "management.audience": {
    question: "Wer erlebt das System oder seine Ergebnisse?",
    help: "Kunden erleben es auch, wenn sie nur eine Antwort lesen, die das System geschrieben hat.",
    example: "Ein Chatbot auf der Website: Kunden und Öffentlichkeit.",
  },
  "management.scopeStated": {
    question: "Ist aufgeschrieben, welche Anfragen das System bearbeitet und welche nicht?",
    help: "Beide Listen sollen etwas enthalten. Sie begrenzen den Zweck und helfen den Beschäftigten.",
    example: "Bearbeitet Fragen zur Lieferung, aber keine Beschwerden.",
  },
  "management.decisionRole": {
    question: "Welche Rolle spielt das System bei Entscheidungen?",
    help: "Entscheidend ist, was tatsächlich geschieht: Wer Vorschläge ungeprüft übernimmt, lässt das System entscheiden.",
    example: "Das System ordnet Anfragen vor, ein Mensch entscheidet.",
  },
  "management.dataNamed": {
    question: "Ist festgehalten, welche Datenklassen in das System gelangen?",
    help: "Auch Anhänge, Verläufe und Protokolle gehören dazu.",
    example: "Kundendaten und interne Dokumente.",
  },
  "management.flowsRecorded": {
    question: "Ist festgehalten, welche Daten von wo nach wo gelangen?",
    help: "Dazu gehören Empfänger, Zweck und Dauer. Das hilft auch beim Verzeichnis der Verarbeitungstätigkeiten.",
    example: "Aus dem Postfach an den KI-Dienst, dort 30 Tage gespeichert.",
  },
  "management.dataRuled": {
    question: "Sagt die KI-Richtlinie für jede Datenklasse des Systems, ob sie hinein darf?",
    help: "Die Tabelle der Richtlinie braucht für jede Klasse eine Zeile mit diesem System.",
    example: "Kundendaten nur bereinigt, Geschäftsgeheimnisse untersagt.",
  },
  "management.measures": {
    question: "Welche technischen Maßnahmen sind für das System umgesetzt?",
    help: "Es zählen Maßnahmen mit einem Tag der Umsetzung, die für alle Systeme oder für dieses gelten.",
    example: "Verschlüsselung seit 2024, Protokollierung seit 2025.",
  },
  "management.officerFirst": {
    question: "War die oder der Datenschutzbeauftragte beteiligt, bevor über das System entschieden wurde?",
    help: "Verglichen werden der Tag der ersten Beteiligung und der Tag der Entscheidung.",
    example: "Beteiligt am 3. Februar, entschieden am 20. März.",
  },
  "management.analysedFirst": {
    question: "Haben Sie Abläufe und Bedarf untersucht, bevor Sie sich für das Werkzeug entschieden haben?",
    help: "Verglichen werden der Tag der Analyse und der Tag der Entscheidung.",
    example: "Analyse im Januar, Entscheidung im März.",
  },
  "management.reviewedBeforeChoice": {
    question: "Waren die Fragen zu Daten und Vertrag geklärt, bevor Sie die Anbieter gewählt haben?",
    help: "Verglichen werden bei jedem Anbieter zwei Tage. Danach zu fragen kostet Zeit und Verhandlungsspielraum.",
    example: "Vertrag geprüft am 5. Mai, Anbieter gewählt am 20. Mai.",
  },
  "management.suppliersChecked": {
    question: "Haben Sie im letzten Jahr jeden Anbieter hinter dem System geprüft?",
    help: "Fragen Sie nach Rolle, Sicherheit, Unterlagen und Nutzung der Eingaben. Der Tag der letzten Prüfung zählt.",
    example: "Fragebogen an den Anbieter, beantwortet im Oktober 2026.",
  },
  "management.transferChecked": {
    question: "Haben Sie im letzten Jahr geprüft, ob die Grundlage jeder Übermittlung noch trägt?",
    help: "Zertifizierungen laufen ab, und Angemessenheitsbeschlüsse können fallen.",
    example: "Der Empfänger stand im August 2026 auf der Liste.",
  },
  "management.pilotGoalSet": {
    question: "Hat der Pilot ein Ziel, das sich prüfen lässt?",
    help: "Ohne Ziel lässt sich nicht sagen, ob der Pilot gelungen ist.",
    example: "Jede zweite Anfrage wird am selben Tag beantwortet.",
  },
  "management.humanReview": {
    question: "Prüfen Menschen die Ergebnisse während der Einführung?",
    help: "Am Anfang ist die Fehlerquote unbekannt. Was Kunden sehen, soll zuerst ein Mensch sehen.",
    example: "In den ersten acht Wochen liest ein Mensch jede Antwort.",
  },
  "management.introduction": {
    question: "Wie steht es um die Einführungsphase des Systems?",
    help: "Die Phase läuft bis zu dem Tag, der eingetragen ist. Danach gehört eine Auswertung dazu.",
    example: "Geplant bis 31. Januar 2027, noch nicht ausgewertet.",
  },
  "management.automatedEarly": {
    question: "Gehen Ergebnisse schon während der Einführung ohne Menschen hinaus?",
    help: "Volle Automatik soll erst nach der Auswertung beginnen.",
    example: "Antworten gehen ohne Prüfung an Kunden.",
  },
  "management.classReasoned": {
    question: "Hat eine benannte Person die Risikoklasse festgestellt und begründet?",
    help: "Wer sich als Anbieter auf Art. 6 Abs. 3 der KI-Verordnung beruft, muss das dokumentieren; sonst ist es gute Praxis.",
    example: "Geringes Risiko, weil das System nur Texte übersetzt.",
  },
  "management.reviewCurrent": {
    question: "Ist die Überprüfung des Systems aktuell?",
    help: "Aktuell ist sie, wenn der nächste Termin in der Zukunft liegt oder die letzte Überprüfung höchstens ein Jahr her ist.",
    example: "Nächste Überprüfung am 30. Juni 2027.",
  },
  "management.evidence": {
    question: "Welche Pflichten beim Einsatz sind erfüllt und belegt?",
    help: "Was Sie nicht nennen, gilt als nicht belegt. Welche Pflicht das System überhaupt trifft, sagt die Einstufung.",
    example: "Aufsicht übertragen, Protokolle aufbewahrt.",
  },
  "management.providerEvidence": {
    question: "Welche Pflichten als Anbieter oder in der Lieferkette sind erfüllt und belegt?",
    help: "Nur nötig, wenn Sie ein System oder Modell anbieten, einführen, vertreiben oder den Anbieter vertreten.",
    example: "Technische Dokumentation erstellt, Risikomanagement eingerichtet.",
  },
  "management.practices": {
    question: "Welche gute Praxis ist beim System belegt?",
    help: "Was Sie nicht nennen, gilt als nicht belegt. Nichts davon verlangt das Gesetz allgemein.",
    example: "Beschäftigte in einem Workshop gehört.",
  },
};

/** Questions about: How the organisation runs its AI, as its records tell it, in English. */
export const en: Readonly<Record<string, QuestionWords>> = {
  "management.aiOfficerNamed": {
    question: "Is one person in charge of AI in the whole organisation?",
    help: "Good practice: a person who keeps the overview and reports to the management. The law does not require it.",
    example: "The head of digitalisation, appointed in September 2026.",
  },
  "management.contactNamed": {
    question: "Do your staff know whom to ask about AI?",
    help: "Name and contact should be known, for instance from the AI policy or the intranet.",
    example: "A mailbox with a named person behind it.",
  },
  "management.policyApproved": {
    question: "Has the management approved the AI policy, and is it clear from when on it is valid?",
    help: "Record with the policy who approved it and the first day on which it is valid.",
    example: "Approved by the management, valid from 1 October 2026.",
  },
  "management.policyReviewed": {
    question: "Does the day of the next review of the AI policy lie ahead?",
    help: "The policy should follow law, technology and threats. A day that has passed is a gap.",
    example: "Next review on 1 March 2027.",
  },
  "management.concepts": {
    question: "Which concepts are written and approved?",
    help: "A concept counts as soon as it was approved on a day. Drafts do not count.",
    example: "A deletion concept, approved on 12 May 2026.",
  },
  "management.audits": {
    question: "Which audits have a next day without one of them being overdue?",
    help: "The days in the list of audits count. If one is overdue, its kind does not count.",
    example: "A penetration test in June 2026, the next one in June 2027.",
  },
  "management.incidentsEvaluated": {
    question: "Is it on record for every incident what you have learnt from it?",
    help: "This means incidents with AI and with data, small ones too. If there was none, nothing is open.",
    example: "After an answer sent by mistake, a person now checks every mail.",
  },
  "management.frameworks": {
    question: "Which recognised frame do you follow?",
    help: "It is enough that you follow it. A certificate that has expired does not count.",
    example: "The BSI’s IT-Grundschutz without a certificate.",
  },
  "management.shadowAiChecked": {
    question: "Have you looked within the last year which AI is used without approval?",
    help: "For instance by a survey, by going through invoices or by a view of network access, as far as permitted.",
    example: "A survey of all departments in autumn 2026.",
  },
  "management.privateAccountsRuled": {
    question: "Is it ruled whether staff may use private AI accounts for work?",
    help: "With private accounts there is no contract and no control over inputs. Say yes or no expressly.",
    example: "The policy forbids private accounts for company data.",
  },
  "management.dataSorted": {
    question: "Do all of your data classes have a level of sensitivity?",
    help: "Levels go from public to specially protected. Without a level it is hard to decide what may go into a tool.",
    example: "Offers are confidential, press releases public.",
  },
  "management.trainedRoles": {
    question: "Whom have you trained in AI?",
    help: "Leaders need other content than staff who work with the tool. Planned training does not count.",
    example: "One training for the management and one for customer service.",
  },
  "management.trainingTopics": {
    question: "Which of these topics were part of the training?",
    help: "The topics on record for training that was held count.",
    example: "Data protection and phishing in a training of two hours.",
  },
  "management.trainingScheduled": {
    question: "Is the day of the next training set?",
    help: "Training once is rarely enough: tools and dangers change.",
    example: "The refresher is planned for 1 March 2027.",
  },
  "management.ownerRole": {
    question: "Which position does the person have who answers for the system?",
    help: "Good practice is a person from the business side. Data protection officers must not decide about what they supervise themselves.",
    example: "The head of customer service stands for the business side.",
  },
  "management.outputOwnerNamed": {
    question: "Is it named who answers for the output of the system?",
    help: "It can be the person who answers for the system. Record it all the same.",
    example: "The team lead approves the answer templates every week.",
  },
  "management.audience": {
    question: "Who meets the system or its output?",
    help: "Customers meet it too if they only read an answer that the system has written.",
    example: "A chatbot on the website: customers and general public.",
  },
  "management.scopeStated": {
    question: "Is it written down which requests the system handles and which it does not?",
    help: "Both lists should hold something. They limit the purpose and help staff.",
    example: "Handles questions about delivery, but no complaints.",
  },
  "management.decisionRole": {
    question: "Which role does the system play in decisions?",
    help: "What really happens counts: those who adopt suggestions unchecked let the system decide.",
    example: "The system sorts requests, a person decides.",
  },
  "management.dataNamed": {
    question: "Is it on record which data classes go into the system?",
    help: "Attachments, histories and logs belong to it too.",
    example: "Customer data and internal documents.",
  },
  "management.flowsRecorded": {
    question: "Is it on record which data go from where to where?",
    help: "Recipients, purpose and duration belong to it. That helps with the record of processing activities too.",
    example: "From the mailbox to the AI service, stored there for 30 days.",
  },
  "management.dataRuled": {
    question: "Does the AI policy say for each data class of the system whether it may go in?",
    help: "The table of the policy needs a row for each class with this system.",
    example: "Customer data only redacted, trade secrets forbidden.",
  },
  "management.measures": {
    question: "Which technical measures are implemented for the system?",
    help: "Measures with a day of implementation count that hold for all systems or for this one.",
    example: "Encryption since 2024, logging since 2025.",
  },
  "management.officerFirst": {
    question: "Was the data protection officer involved before it was decided to use the system?",
    help: "The day of first involvement and the day of the decision are compared.",
    example: "Involved on 3 February, decided on 20 March.",
  },
  "management.analysedFirst": {
    question: "Did you examine processes and needs before you decided on the tool?",
    help: "The day of the analysis and the day of the decision are compared.",
    example: "Analysis in January, decision in March.",
  },
  "management.reviewedBeforeChoice": {
    question: "Were the questions about data and contract settled before you chose the suppliers?",
    help: "Two days are compared for each supplier. Asking later costs time and room to negotiate.",
    example: "Contract reviewed on 5 May, supplier chosen on 20 May.",
  },
  "management.suppliersChecked": {
    question: "Have you checked every supplier behind the system within the last year?",
    help: "Ask about role, security, documents and use of inputs. The day of the last check counts.",
    example: "Questionnaire to the vendor, answered in October 2026.",
  },
  "management.transferChecked": {
    question: "Have you checked within the last year whether the basis of each transfer still holds?",
    help: "Certifications expire, and adequacy decisions can fall.",
    example: "The recipient was on the list in August 2026.",
  },
  "management.pilotGoalSet": {
    question: "Does the pilot have a goal that can be checked?",
    help: "Without a goal, nobody can say whether the pilot has succeeded.",
    example: "Every second request is answered on the same day.",
  },
  "management.humanReview": {
    question: "Do people review the output during introduction?",
    help: "At the start the error rate is unknown. What customers see, a person should see first.",
    example: "In the first eight weeks a person reads every answer.",
  },
  "management.introduction": {
    question: "How far is the introduction of the system?",
    help: "It runs until the day on record. After that, an evaluation belongs to it.",
    example: "Planned until 31 January 2027, not evaluated yet.",
  },
  "management.automatedEarly": {
    question: "Does output go out without people while the introduction is still running?",
    help: "Full automation should only begin after the evaluation.",
    example: "Answers go to customers unchecked.",
  },
  "management.classReasoned": {
    question: "Has a named person determined the risk class and given reasons?",
    help: "Providers who rely on Art. 6(3) AI Act must document this; otherwise it is good practice.",
    example: "Minimal risk because the system only translates texts.",
  },
  "management.reviewCurrent": {
    question: "Is the review of the system up to date?",
    help: "It is if the next day lies ahead, or if the last review is at most a year old.",
    example: "Next review on 30 June 2027.",
  },
  "management.evidence": {
    question: "Which duties in the use are met and on record?",
    help: "What you do not name counts as not shown. Which duty concerns the system at all follows from its classification.",
    example: "Oversight assigned, logs kept.",
  },
  "management.providerEvidence": {
    question: "Which duties as a provider or in the supply chain are met and on record?",
    help: "Only needed if you provide, import or distribute a system or model, or represent its provider.",
    example: "Technical documentation drawn up, risk management set up.",
  },
  "management.practices": {
    question: "Which good practice is on record for the system?",
    help: "What you do not name counts as not shown. The law does not generally require any of it.",
    example: "Staff heard in a workshop.",
  },
};
