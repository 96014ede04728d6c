import type { QuestionWords } from "../law/questionnaire.ts";

/** Questions about: When a data protection impact assessment is owed, Art. 35 and 36 GDPR, in German. */
export const de: Readonly<Record<string, QuestionWords>> = {
  "impact.evaluatesExtensively": {
    question: "Bewertet das System persönliche Aspekte von Menschen automatisiert, systematisch und umfassend?",
    help: "Auch Profiling zählt: Leistung, wirtschaftliche Lage, Gesundheit, Vorlieben, Verhalten. Ob daraus Entscheidungen mit erheblicher Wirkung folgen, ist eine eigene Frage.",
    example: "Aus Kontobewegungen entsteht laufend ein Bild der Zahlungsfähigkeit.",
  },
  "impact.monitorsPublicArea": {
    question: "Überwacht das System systematisch Bereiche, die jeder betreten kann?",
    help: "Öffentlich zugänglich sind auch Läden, Bahnhöfe und Parkhäuser. Ob das umfangreich geschieht, ist eine eigene Frage.",
    example: "Kameras zählen und verfolgen Menschen in einem Einkaufszentrum.",
  },
  "impact.criteria": {
    question: "Welche der neun Risikokriterien der europäischen Aufsichtsbehörden treffen auf die Verarbeitung zu?",
    help: "Treffen zwei oder mehr zu, ist nach den Leitlinien WP248 in der Regel eine Datenschutz-Folgenabschätzung nötig. Das ist eine Vermutung und kein Gesetz; halten Sie Gründe dagegen fest. Nichts angekreuzt heißt: keines trifft zu.",
    example: "Ein KI-Werkzeug im Personalwesen: schutzbedürftige Menschen und neue Technik.",
  },
  "impact.mustList": {
    question: "Welche Verarbeitungen der Muss-Liste der deutschen Aufsichtsbehörden nehmen Sie vor?",
    help: "Die Liste der Datenschutzkonferenz (Version 1.1) gilt für nicht-öffentliche Stellen und ist nicht abschließend. Behörden nutzen die Liste ihrer Aufsicht. Nichts angekreuzt heißt: keine davon.",
    example: "Ein Chatbot berät Kundinnen und Kunden anhand ihrer Daten.",
  },
  "impact.circumstances": {
    question: "Welche dieser Umstände liegen bei der Verarbeitung vor?",
    help: "Viele Einträge der Muss-Liste gelten nur, wenn weitere Umstände hinzukommen. Nichts angekreuzt heißt: keiner davon liegt vor.",
    example: "Daten von Auskunfteien fließen ein, und das Ergebnis entscheidet über Rechnungskauf.",
  },
  "impact.exemption": {
    question: "Welche Gründe könnten Sie von der Datenschutz-Folgenabschätzung befreien?",
    help: "Eine Ausnahmeliste für deutsche Unternehmen ist nach Sekundärquellen nicht bekannt. Die Ausnahme für gesetzlich geregelte Verarbeitung braucht drei Dinge zugleich. Nichts angekreuzt heißt: keiner dieser Gründe liegt vor.",
    example: "Ein Gesetz regelt die Meldung genau, und seine Begründung schätzt die Folgen ab.",
  },
  "impact.screeningRecorded": {
    question: "Ist festgehalten, ob eine Datenschutz-Folgenabschätzung nötig ist und warum?",
    help: "Eine kurze Vorprüfung genügt, auch wenn sie mit Nein endet: Datum, Kriterien, Ergebnis, Name.",
    example: "Ein ausgefüllter Prüfbogen von einer Seite.",
  },
  "impact.reasonedAgainst": {
    question: "Haben Sie schriftlich begründet, warum trotz mehrerer Risikokriterien kein hohes Risiko besteht?",
    help: "Das widerlegt nur die Vermutung der Leitlinien. Gegen einen Fall des Gesetzes oder der Muss-Liste hilft keine Begründung.",
    example: "Ein Vermerk: Das Werkzeug schlägt nur Formulierungen vor und speichert keine Eingaben.",
  },
  "impact.state": {
    question: "Wie weit ist die Datenschutz-Folgenabschätzung für diese Verarbeitung?",
    help: "Sie muss vor der ersten Verarbeitung fertig sein. Eine Abschätzung darf mehrere ähnliche Verarbeitungen mit ähnlich hohen Risiken abdecken; die Pflicht bleibt dann bestehen, sie ist nur schon erfüllt.",
    example: "Die Abschätzung für den Chatbot der Tochterfirma deckt auch diesen ab.",
  },
  "impact.content": {
    question: "Was steht in der Datenschutz-Folgenabschätzung?",
    help: "Die ersten vier Teile verlangt das Gesetz immer. Rat und Standpunkte gehören dazu, soweit es Datenschutzbeauftragte gibt und soweit es passt. Die KI-Fragen empfehlen wir.",
    example: "Beschreibung, Prüfung der Notwendigkeit, Risikotabelle und Maßnahmenplan.",
  },
  "impact.residualHighRisk": {
    question: "Bleibt nach allen geplanten Maßnahmen ein hohes Risiko für die Betroffenen?",
    help: "Maßgeblich ist das Ergebnis der Folgenabschätzung. Bleibt das Risiko hoch, müssen Sie vor dem Start die Aufsichtsbehörde konsultieren.",
    example: "Gesundheitsdaten lassen sich nicht ausreichend schützen.",
  },
  "impact.consultation": {
    question: "Wie weit ist die Konsultation der Aufsichtsbehörde?",
    help: "Die Behörde hat acht Wochen und kann um sechs Wochen verlängern; fehlende Angaben halten die Frist an. Vor ihrem Ende darf die Verarbeitung nicht beginnen.",
    example: "Unterlagen am 3. März eingereicht, Antwort der Behörde am 20. April.",
  },
  "impact.consultationContent": {
    question: "Welche Angaben haben Sie der Aufsichtsbehörde übermittelt?",
    help: "Zuständigkeiten nennen Sie, wenn mehrere Verantwortliche oder Auftragsverarbeiter beteiligt sind. Die Behörde kann weitere Angaben verlangen.",
    example: "Zwecke, Mittel, Maßnahmen, Kontaktdaten und die Folgenabschätzung.",
  },
};

/** Questions about: When a data protection impact assessment is owed, Art. 35 and 36 GDPR, in English. */
export const en: Readonly<Record<string, QuestionWords>> = {
  "impact.evaluatesExtensively": {
    question: "Does the system evaluate personal aspects of people by automated means, systematically and extensively?",
    help: "Profiling counts too: performance, economic situation, health, preferences, behaviour. Whether decisions with significant effect follow from it is a question of its own.",
    example: "Account movements are turned into a running picture of the ability to pay.",
  },
  "impact.monitorsPublicArea": {
    question: "Does the system systematically monitor areas that anybody can enter?",
    help: "Shops, stations and car parks are publicly accessible too. Whether it happens on a large scale is a question of its own.",
    example: "Cameras count and follow people in a shopping centre.",
  },
  "impact.criteria": {
    question: "Which of the nine risk criteria of the European supervisory authorities does the processing meet?",
    help: "Where two or more are met, guidelines WP248 as a rule ask for a data protection impact assessment. That is a presumption and no statute; record reasons against it. Nothing ticked means: none is met.",
    example: "An AI tool in human resources: vulnerable people and new technology.",
  },
  "impact.mustList": {
    question: "Which processing operations on the list of the German supervisory authorities do you carry out?",
    help: "The list of the conference of authorities (DSK, version 1.1) is for private bodies and not exhaustive. Public bodies use the list of their own authority. Nothing ticked means: none of them.",
    example: "A chatbot advises customers on the basis of their data.",
  },
  "impact.circumstances": {
    question: "Which of these circumstances are there in the processing?",
    help: "Many entries of the list hold only where further circumstances come along. Nothing ticked means: there is none of them.",
    example: "Data of credit agencies flow in, and the result decides on payment by invoice.",
  },
  "impact.exemption": {
    question: "Which grounds could free you from the data protection impact assessment?",
    help: "According to secondary sources, no exemption list for German companies is known. The exemption for processing laid down by law needs three things at once. Nothing ticked means: none of these grounds is there.",
    example: "A law lays down the report in detail, and its explanatory memorandum assesses the impact.",
  },
  "impact.screeningRecorded": {
    question: "Is it on record whether an impact assessment is needed, and why?",
    help: "A short preliminary check is enough, also where it ends with a no: date, criteria, result, name.",
    example: "A completed check sheet of one page.",
  },
  "impact.reasonedAgainst": {
    question: "Have you given written reasons why there is no high risk in spite of several risk criteria?",
    help: "This rebuts the presumption of the guidelines only. Against a case of the law or of the authorities’ list no reasons help.",
    example: "A note: the tool only suggests wording and stores no inputs.",
  },
  "impact.state": {
    question: "How far is the data protection impact assessment for this processing?",
    help: "It must be finished before the first processing. One assessment may cover several similar processing operations with similar high risks; the duty then remains, it has just been met already.",
    example: "The assessment for the subsidiary’s chatbot covers this one too.",
  },
  "impact.content": {
    question: "What does the data protection impact assessment contain?",
    help: "The law always asks for the first four parts. Advice and views belong to it where there is a data protection officer and where it fits. The AI matters are our recommendation.",
    example: "Description, check of necessity, table of risks and plan of measures.",
  },
  "impact.residualHighRisk": {
    question: "Does a high risk to the people concerned remain after all planned measures?",
    help: "What counts is the result of the impact assessment. If the risk stays high, you must consult the supervisory authority before the start.",
    example: "Health data cannot be protected well enough.",
  },
  "impact.consultation": {
    question: "How far is the consultation of the supervisory authority?",
    help: "The authority has eight weeks and can add six; missing information stops the clock. The processing may not begin before the period ends.",
    example: "Papers handed in on 3 March, answer of the authority on 20 April.",
  },
  "impact.consultationContent": {
    question: "Which information have you given to the supervisory authority?",
    help: "State responsibilities where several controllers or a processor are involved. The authority can ask for more.",
    example: "Purposes, means, measures, contact details and the impact assessment.",
  },
};
