import type { QuestionWords } from "../law/questionnaire.ts";

/** Questions about: Personal data, legal basis, rights and security, Art. 4 to 25 and 32 GDPR, in German. */
export const de: Readonly<Record<string, QuestionWords>> = {
  "privacy.dataKind": {
    question: "Welche Art von Angaben gelangt in das System oder kommt heraus?",
    help: "Bestimmbar ist jemand, wenn Sie oder andere ihn mit vertretbarem Aufwand ermitteln können. Ein-Personen-Firmen, E-Mail-Adressen, Stimmen und Protokolle mit Nutzerkennung zählen. Wissen Sie es nicht, behandeln Sie die Angaben als personenbezogen.",
    example: "Ein Chatverlauf, in dem ein Kunde seinen Namen nennt.",
  },
  "privacy.dataRelation": {
    question: "Wodurch beziehen sich die Angaben auf einen Menschen?",
    help: "Einer der drei Bezüge genügt. Auch eine falsche Ausgabe über einen Menschen bezieht sich auf ihn.",
    example: "Ein Wert, der die Leistung einer Mitarbeiterin misst: Zweck.",
  },
  "privacy.keyReachable": {
    question: "Haben Sie den Schlüssel zu pseudonymen Angaben, oder kommen Sie mit vertretbarem Aufwand an ihn heran?",
    help: "Nach einem Urteil des EuGH (C-413/23 P) kann es für Empfänger ohne Zugang zum Schlüssel an personenbezogenen Daten fehlen. Das ist hier eine Lesart nach Sekundärquellen; prüfen Sie den Wortlaut.",
    example: "Die Personalabteilung hält die Liste, die Nummern und Namen verbindet.",
  },
  "privacy.role": {
    question: "In welchen Rollen verarbeitet Ihre Organisation die personenbezogenen Daten dieses Systems?",
    help: "Wer ein KI-Werkzeug für eigene Zwecke einsetzt, ist Verantwortlicher, auch wenn ein Dienstleister es betreibt. Für eigene Zwecke, etwa das Training eigener Modelle, ist auch ein Dienstleister Verantwortlicher.",
    example: "Ein Betrieb nutzt einen Chatbot für Kundenanfragen: Verantwortlicher.",
  },
  "privacy.employeeData": {
    question: "Verarbeitet das System Daten von Beschäftigten oder Bewerbern für Zwecke der Beschäftigung?",
    help: "Dazu gehören auch ehemalige und geliehene Beschäftigte. Name und Konto beim Anmelden an einem Werkzeug sind Beschäftigtendaten.",
    example: "Ein Werkzeug fasst Bewerbungen zusammen.",
  },
  "privacy.largeScale": {
    question: "Ist die Verarbeitung umfangreich, gemessen an Personen, Datenmenge, Dauer und Gebiet?",
    help: "Eine Zahl nennt das Gesetz nicht. Eine einzelne Arztpraxis oder Kanzlei verarbeitet nach Erwägungsgrund 91 nicht umfangreich.",
    example: "Ein Krankenhaus verarbeitet die Daten aller Kranken.",
  },
  "privacy.principles": {
    question: "Welche Grundsätze halten Sie für dieses System nachweislich ein?",
    help: "Training, Test, Feinabstimmung, Betrieb, Protokollierung und Überwachung sind getrennte Zwecke. „Verbesserung unserer Dienste“ ist kein bestimmter Zweck. Was Sie nicht nennen, gilt als nicht eingehalten.",
    example: "Ein Vermerk nennt Zweck, Rechtsgrundlage und Löschfrist je Datenart.",
  },
  "privacy.outputCare": {
    question: "Wie gehen Sie mit den Ausgaben des Systems um?",
    help: "Korrigieren heißt je nach Ursache filtern, Quellen berichtigen, neu trainieren oder löschen. Aussagen eines Chatbots rechnen Gerichte dem Unternehmen zu (nach Sekundärquellen, nicht rechtskräftig).",
    example: "Eine Sachbearbeiterin prüft jede Aussage über einen Kunden.",
  },
  "privacy.bases": {
    question: "Auf welche Rechtsgrundlagen stützen Sie die Verarbeitung durch dieses System?",
    help: "Jeder Zweck braucht eine Grundlage. Für Beschäftigtendaten sollte § 26 Abs. 1 Satz 1 BDSG seit EuGH C-34/21 nicht die einzige sein.",
    example: "Kundenanfragen beantworten: Vertrag. Protokolle zur Sicherheit: berechtigtes Interesse.",
  },
  "privacy.consent": {
    question: "Welche Bedingungen erfüllt die Einwilligung?",
    help: "Die ersten sechs müssen immer vorliegen. Die beiden letzten betreffen Dienste, die sich im Netz direkt an Kinder richten; Deutschland hat keine niedrigere Altersgrenze festgelegt.",
    example: "Ein Haken je Zweck, nicht vorbelegt, mit Protokoll und Abmeldelink.",
  },
  "privacy.offeredToChildren": {
    question: "Wird der Dienst im Netz unmittelbar auch Kindern angeboten?",
    help: "Gemeint sind Dienste, die Kinder selbst nutzen. Ein Werkzeug nur für Beschäftigte gehört nicht dazu.",
    example: "Ein Lernchatbot für Schülerinnen und Schüler.",
  },
  "privacy.legitimateInterest": {
    question: "Was ergab die Prüfung des berechtigten Interesses?",
    help: "Die ersten drei Punkte verlangt Art. 6 DSGVO. Die übrigen entscheiden nach der Stellungnahme 28/2024 des EDSA bei KI-Modellen oft die Abwägung; sie ist hier nach Sekundärquellen wiedergegeben.",
    example: "Ein Vermerk mit Interesse, Alternativen, Abwägung und Schutzmaßnahmen.",
  },
  "privacy.newPurpose": {
    question: "Verwenden Sie die Daten für einen anderen Zweck als den, für den sie erhoben wurden?",
    help: "Mit Kundendaten ein Modell zu trainieren ist in der Regel ein neuer Zweck.",
    example: "Alte Support-Anfragen werden zum Training genutzt.",
  },
  "privacy.newPurposeBasis": {
    question: "Worauf stützen Sie den neuen Zweck?",
    help: "Ohne Einwilligung oder Gesetz müssen alle fünf Punkte geprüft sein, und der neue Zweck muss danach mit dem alten vereinbar sein.",
    example: "Einwilligung der Kunden in das Training.",
  },
  "privacy.specialCategories": {
    question: "Verarbeitet das System besonders geschützte Angaben, etwa zu Gesundheit, Religion oder Herkunft?",
    help: "Auch politische Meinung, Gewerkschaft, Genetik, Biometrie zur Identifizierung und Sexualleben. Nach EuGH C-184/20 (Sekundärquelle) genügt, dass sich solche Angaben mittelbar erschließen lassen.",
    example: "Eine Krankmeldung steht in der zusammengefassten E-Mail.",
  },
  "privacy.specialBases": {
    question: "Welche Ausnahme erlaubt Ihnen, die besonders geschützten Angaben zu verarbeiten?",
    help: "Ohne Ausnahme ist die Verarbeitung verboten. Die Ausnahme kommt zur Rechtsgrundlage nach Art. 6 DSGVO hinzu.",
    example: "Betriebsärztliche Untersuchung: Arbeitsmedizin.",
  },
  "privacy.specialSafeguards": {
    question: "Welche Schutzmaßnahmen nach § 22 Abs. 2 BDSG sind getroffen?",
    help: "Das Gesetz nennt diese zehn Beispiele und keine Mindestzahl. Welche angemessen sind, hängt vom Risiko ab; halten Sie die Auswahl fest.",
    example: "Zugang nur für zwei Personen, Verschlüsselung, Protokoll.",
  },
  "privacy.criminalData": {
    question: "Verarbeitet das System Daten über strafrechtliche Verurteilungen oder Straftaten?",
    help: "Dazu gehört auch der Verdacht einer Straftat, etwa in Meldungen eines Hinweisgebersystems.",
    example: "Ein Führungszeugnis in den Bewerbungsunterlagen.",
  },
  "privacy.criminalBasis": {
    question: "Was erlaubt Ihnen, Daten über Straftaten zu verarbeiten?",
    help: "Art. 10 DSGVO lässt es nur unter behördlicher Aufsicht zu oder wenn ein Gesetz mit Garantien es erlaubt.",
    example: "Ein Gesetz verlangt das Führungszeugnis für die Stelle.",
  },
  "privacy.collection": {
    question: "Woher stammen die personenbezogenen Daten?",
    help: "Auch Beobachten und Protokollieren ist Erheben bei der Person. Andere Quellen sind etwa Kundenlisten, das Internet oder ein Dienstleister.",
    example: "Eingaben im Chat: von der Person. Adressen aus dem Internet: andere Quelle.",
  },
  "privacy.notices": {
    question: "Was steht im Datenschutzhinweis zu diesem System?",
    help: "Rechtzeitig: bei der Erhebung; bei Daten aus anderen Quellen spätestens nach einem Monat, beim ersten Kontakt oder vor der ersten Weitergabe, je nachdem, was zuerst kommt.",
    example: "Der Hinweis im Chatfenster verweist auf die vollständige Fassung.",
  },
  "privacy.noticeException": {
    question: "Welche Ausnahme befreit Sie davon, die Betroffenen zu informieren?",
    help: "Bei Daten von der Person selbst gilt nur die erste Ausnahme, bei einem neuen Zweck auch die letzte. Ist es unverhältnismäßig, schützen Sie die Daten und veröffentlichen Sie den Hinweis.",
    example: "Die Person hat denselben Hinweis schon beim Vertrag erhalten.",
  },
  "privacy.rightsProcesses": {
    question: "Für welche Rechte der Betroffenen haben Sie ein Verfahren, das auch dieses System erfasst?",
    help: "Deutsches Recht begrenzt einige Rechte, siehe §§ 29 und 32 bis 37 BDSG. Empfänger sind auf Wunsch namentlich zu nennen (EuGH C-154/21, Sekundärquelle).",
    example: "Ein Postfach, ein Ablauf mit Fristen und eine Person, die antwortet.",
  },
  "privacy.erasureReach": {
    question: "An welchen Orten können Sie die Daten einer Person löschen?",
    help: "Nennen Sie auch Orte, die es bei Ihnen nicht gibt. Steckt etwas im Modell selbst, ist ein Ausgabefilter oft nur ein Notbehelf (DSK, nach Sekundärquellen).",
    example: "Der Dienst löscht Verläufe und den Eintrag in der Vektordatenbank.",
  },
  "privacy.directMarketing": {
    question: "Dienen die Daten der Direktwerbung?",
    help: "Dazu gehört auch Profiling, das mit der Werbung zusammenhängt. Ein Widerspruch dagegen gilt ohne Abwägung.",
    example: "Ein Modell wählt aus, wer einen Werbebrief erhält.",
  },
  "privacy.automatedDecision": {
    question: "Fällt eine Entscheidung über einen Menschen, ohne dass ein Mensch wirklich mitentscheidet?",
    help: "Auch Profiling zählt. Wer ein Ergebnis nur abnickt, entscheidet nicht mit.",
    example: "Das System lehnt Kreditanträge sofort ab.",
  },
  "privacy.effect": {
    question: "Wie wirkt sich die Entscheidung auf die betroffene Person aus?",
    help: "Erheblich sind etwa Ablehnung eines Kredits oder einer Bewerbung, Kündigung und Versicherungsschutz. Gibt es keine Entscheidung, wählen Sie „nichts davon“.",
    example: "Eine Absage auf eine Bewerbung wirkt ähnlich erheblich.",
  },
  "privacy.scoreDrivesDecision": {
    question: "Berechnen Sie einen Wert über Menschen, von dem die Entscheidung eines anderen maßgeblich abhängt?",
    help: "Nach EuGH C-634/21 (SCHUFA) ist dann schon der Wert die Entscheidung (nach Sekundärquellen). Das gilt auch für den, der den Wert liefert.",
    example: "Eine Bank lehnt in der Regel ab, wenn der Score niedrig ist.",
  },
  "privacy.humanInvolvement": {
    question: "Was trifft auf die Menschen zu, die über die Ergebnisse des Systems entscheiden?",
    help: "Nur wenn alle fünf Punkte zutreffen, entscheidet wirklich ein Mensch. Messen Sie, wie oft Ergebnisse geändert werden und wie lange ein Fall dauert.",
    example: "Die Sachbearbeiterin ändert jeden achten Vorschlag.",
  },
  "privacy.decisionBasis": {
    question: "Worauf stützen Sie die automatisierte Entscheidung?",
    help: "Ohne eine dieser Ausnahmen ist sie verboten. Für Versicherungsleistungen gilt § 37 BDSG.",
    example: "Der Kunde willigt ausdrücklich in die automatische Prüfung ein.",
  },
  "privacy.decisionSafeguards": {
    question: "Was kann die betroffene Person gegen eine automatisierte Entscheidung tun?",
    help: "Die ersten drei verlangt Art. 22 DSGVO. Den Hinweis auf diese Rechte verlangt § 37 BDSG bei Versicherungsleistungen zusätzlich.",
    example: "Ein Link im Bescheid führt zu einer Person, die neu entscheidet.",
  },
  "privacy.accountability": {
    question: "Wie stellen Sie sicher und weisen nach, dass die Verarbeitung rechtmäßig ist?",
    help: "Art. 24 DSGVO verlangt passende Maßnahmen, Nachweis und Überprüfung, Richtlinien nur, wo sie verhältnismäßig sind.",
    example: "Jährliche Durchsicht der Maßnahmen mit Protokoll.",
  },
  "privacy.byDesign": {
    question: "Was haben Sie bei der Gestaltung des Systems für den Datenschutz getan?",
    help: "Die Pflicht beginnt mit der Auswahl. Hersteller verpflichtet Art. 25 DSGVO nicht; nehmen Sie die Punkte in die Lieferantenprüfung auf.",
    example: "Der Vergleich der Anbieter bewertet auch den Datenschutz.",
  },
  "privacy.byDefault": {
    question: "Was begrenzen die Voreinstellungen des Systems auf das Nötige?",
    help: "Voreinstellung ist, was gilt, wenn niemand etwas ändert. Alle fünf Punkte müssen zutreffen.",
    example: "Neue Konten starten ohne Verlauf und ohne Freigaben.",
  },
  "privacy.serviceSettings": {
    question: "Wie ist der KI-Dienst eingestellt?",
    help: "Unsere Empfehlung zu Art. 25 DSGVO. Nennen Sie auch Punkte, die sich erübrigen, weil es die Funktion nicht gibt.",
    example: "Die Verwaltung hat Training und Freigabelinks abgeschaltet.",
  },
  "privacy.measures": {
    question: "Welche technischen und organisatorischen Maßnahmen schützen die Daten?",
    help: "Das sind die Überschriften üblicher Maßnahmenlisten. Art. 32 DSGVO fragt nach den Zielen: Vertraulichkeit, Integrität, Verfügbarkeit, Wiederherstellung, Prüfung. Was Sie nicht nennen, gilt als nicht vorhanden.",
    example: "Firmenkonten mit zweitem Faktor, Löschung der Verläufe nach 30 Tagen.",
  },
  "privacy.supplierGoals": {
    question: "Zu welchen Zielen haben Sie Maßnahmen des KI-Anbieters abgefragt?",
    help: "Die sieben Ziele stehen im Papier der DSK vom Juni 2025; es gilt für Design, Entwicklung, Einführung und Betrieb und richtet sich vor allem an Hersteller. Nach Sekundärquellen; prüfen Sie den Wortlaut.",
    example: "Der Fragebogen an den Anbieter hat sieben Abschnitte.",
  },
  "privacy.modelTrainedOnPersonalData": {
    question: "Wurde das Modell mit personenbezogenen Daten trainiert?",
    help: "Bei großen Sprachmodellen ist das die Regel, denn sie lernen aus Texten des Internets. Fragen Sie den Anbieter.",
    example: "Ein Modell, das mit Webseiten und Foren trainiert wurde.",
  },
  "privacy.modelAnonymity": {
    question: "Was ist zur Anonymität des Modells nachgewiesen?",
    help: "Nach Stellungnahme 28/2024 des EDSA müssen alle drei Punkte belegt sein (nach Sekundärquellen). Ohne Antwort des Anbieters bleibt die Frage offen.",
    example: "Der Anbieter legt Testergebnisse zu Angriffen auf das Modell vor.",
  },
  "privacy.modelCheck": {
    question: "Was haben Sie zur rechtmäßigen Entwicklung des Modells geprüft?",
    help: "Wie gründlich, hängt nach Stellungnahme 28/2024 des EDSA vom Risiko ab (nach Sekundärquellen).",
    example: "Ein Vermerk zur Modellkarte und zu Bußgeldverfahren.",
  },
  "privacy.conceptionChecks": {
    question: "Welche Punkte der Konzeption haben Sie nach der Orientierungshilfe der DSK geprüft?",
    help: "Orientierungshilfe KI und Datenschutz vom 6. Mai 2024, erster Teil. Kein Gesetz; nach Sekundärquellen, prüfen Sie den Wortlaut.",
    example: "Die Checkliste liegt dem Freigabeantrag bei.",
  },
  "privacy.implementationChecks": {
    question: "Welche Punkte der Einführung haben Sie nach der Orientierungshilfe der DSK geprüft?",
    help: "Orientierungshilfe KI und Datenschutz vom 6. Mai 2024, zweiter Teil. Kein Gesetz; nach Sekundärquellen, prüfen Sie den Wortlaut.",
    example: "Vor dem Start haken Datenschutz und IT die Liste ab.",
  },
  "privacy.useChecks": {
    question: "Welche Punkte der Nutzung beachten Sie nach der Orientierungshilfe der DSK?",
    help: "Orientierungshilfe KI und Datenschutz vom 6. Mai 2024, dritter Teil. Kein Gesetz; nach Sekundärquellen, prüfen Sie den Wortlaut.",
    example: "Die Richtlinie verlangt, jedes Ergebnis vor der Verwendung zu prüfen.",
  },
};

/** Questions about: Personal data, legal basis, rights and security, Art. 4 to 25 and 32 GDPR, in English. */
export const en: Readonly<Record<string, QuestionWords>> = {
  "privacy.dataKind": {
    question: "Which kind of information goes into the system or comes out of it?",
    help: "Somebody is identifiable if you or others can find out who it is by reasonable effort. One-person firms, e-mail addresses, voices and logs by user id count. If you do not know, treat the information as personal.",
    example: "A chat in which a customer gives a name.",
  },
  "privacy.dataRelation": {
    question: "By what does the information relate to a person?",
    help: "One of the three is enough. An output that is wrong about a person still relates to that person.",
    example: "A value that measures how an employee performs: purpose.",
  },
  "privacy.keyReachable": {
    question: "Do you hold the key to pseudonymous information, or can you get at it by reasonable effort?",
    help: "By a judgment of the CJEU (C-413/23 P), recipients without access to the key may have no personal data. Here this is a reading from secondary sources; check the wording.",
    example: "The HR department holds the list that links numbers and names.",
  },
  "privacy.role": {
    question: "In which roles does your organisation process the personal data of this system?",
    help: "Whoever uses an AI tool for purposes of its own is the controller, even if a vendor runs it. For its own purposes, such as training its models, a vendor is a controller too.",
    example: "A firm uses a chatbot for customer enquiries: controller.",
  },
  "privacy.employeeData": {
    question: "Does the system process data on employees or applicants for purposes of employment?",
    help: "Former staff and agency workers count too. Name and account for the log-in to a tool are employee data.",
    example: "A tool summarises job applications.",
  },
  "privacy.largeScale": {
    question: "Is the processing on a large scale, measured by persons, volume, duration and area?",
    help: "The law gives no number. By recital 91, one doctor or one lawyer does not process on a large scale.",
    example: "A hospital processes the data on all its patients.",
  },
  "privacy.principles": {
    question: "Which principles do you keep for this system, and can you show it?",
    help: "Training, testing, fine-tuning, operation, logging and monitoring are separate purposes. “Improving our services” is no specific purpose. What you do not name counts as not kept.",
    example: "A note states purpose, legal basis and deletion period for each kind of data.",
  },
  "privacy.outputCare": {
    question: "How do you handle the outputs of the system?",
    help: "To correct means to filter, to fix the source, to retrain or to delete, depending on the cause. Courts attribute what a chatbot says to the company (from secondary sources, decision open to appeal).",
    example: "A clerk checks every statement about a customer.",
  },
  "privacy.bases": {
    question: "On which legal bases does the processing by this system rest?",
    help: "Each purpose needs a basis. For employee data, § 26(1) sentence 1 BDSG should not be the only one since CJEU C-34/21.",
    example: "Answering customers: contract. Security logs: legitimate interest.",
  },
  "privacy.consent": {
    question: "Which conditions does the consent meet?",
    help: "The first six must always be there. The last two are about services offered online directly to children; Germany has set no lower age.",
    example: "A box for each purpose, not ticked in advance, logged, and a link to withdraw.",
  },
  "privacy.offeredToChildren": {
    question: "Is the service offered online directly to children, among others?",
    help: "This means services that children use themselves. A tool for staff only does not belong here.",
    example: "A study chatbot for pupils.",
  },
  "privacy.legitimateInterest": {
    question: "What did the assessment of the legitimate interest show?",
    help: "Art. 6 GDPR demands the first three. The others often decide the balance for AI models, by EDPB Opinion 28/2024; it is rendered here from secondary sources.",
    example: "A note on interest, alternatives, balance and safeguards.",
  },
  "privacy.newPurpose": {
    question: "Do you use the data for another purpose than the one they were collected for?",
    help: "Training a model on customer data is normally a new purpose.",
    example: "Old support tickets are used for training.",
  },
  "privacy.newPurposeBasis": {
    question: "On what does the new purpose rest?",
    help: "Without consent or a law, all five points must have been examined, and the new purpose must have turned out compatible.",
    example: "Customers consented to the training.",
  },
  "privacy.specialCategories": {
    question: "Does the system process specially protected information, on health, religion or origin for instance?",
    help: "Also political opinion, union membership, genetics, biometrics to identify, and sex life. By CJEU C-184/20 (secondary source) it is enough that such facts can be inferred.",
    example: "A sick note is part of the e-mail that is summarised.",
  },
  "privacy.specialBases": {
    question: "Which exception allows you to process the specially protected information?",
    help: "Without an exception the processing is prohibited. The exception comes on top of the legal basis of Art. 6 GDPR.",
    example: "Examination by the company doctor: occupational medicine.",
  },
  "privacy.specialSafeguards": {
    question: "Which safeguards of § 22(2) BDSG have been taken?",
    help: "The statute names these ten examples and no minimum. Which are fitting depends on the risk; record your choice.",
    example: "Access for two persons only, encryption, log.",
  },
  "privacy.criminalData": {
    question: "Does the system process data on criminal convictions or offences?",
    help: "The suspicion of an offence counts too, in a whistleblower report for instance.",
    example: "A criminal record certificate among the application papers.",
  },
  "privacy.criminalBasis": {
    question: "What allows you to process data on offences?",
    help: "Art. 10 GDPR allows it only under official control or where a law with safeguards does.",
    example: "A law demands the criminal record certificate for the post.",
  },
  "privacy.collection": {
    question: "Where do the personal data come from?",
    help: "Observing and logging also collect from the person. Other sources are customer lists, the internet or a vendor, for instance.",
    example: "Chat inputs: from the person. Addresses from the web: another source.",
  },
  "privacy.notices": {
    question: "What does the privacy notice on this system state?",
    help: "In time: at collection; for data from other sources after one month at the latest, at first contact or before first disclosure, whichever comes first.",
    example: "The note in the chat window links to the full version.",
  },
  "privacy.noticeException": {
    question: "Which exception frees you from informing the persons?",
    help: "For data from the person only the first exception holds, for a new purpose the last one too. If it is disproportionate, protect the data and publish the notice.",
    example: "The person received the same notice when signing the contract.",
  },
  "privacy.rightsProcesses": {
    question: "For which rights of data subjects do you have a process that covers this system?",
    help: "German law limits some rights, see §§ 29 and 32 to 37 BDSG. Recipients must be named on request (CJEU C-154/21, secondary source).",
    example: "A mailbox, a procedure that sets dates, and a person who answers.",
  },
  "privacy.erasureReach": {
    question: "In which places can you erase the data on a person?",
    help: "Name places that you do not have as well. If something is in the model itself, an output filter is often only a stop-gap (DSK, from secondary sources).",
    example: "The service deletes histories and the entry in the vector store.",
  },
  "privacy.directMarketing": {
    question: "Do the data serve direct marketing?",
    help: "Profiling linked to the marketing belongs to it. An objection to it holds without any balancing.",
    example: "A model selects who receives a promotional letter.",
  },
  "privacy.automatedDecision": {
    question: "Is a decision about a person taken without any person really taking part in it?",
    help: "Profiling counts too. Whoever merely nods a result through takes no part.",
    example: "The system rejects credit applications at once.",
  },
  "privacy.effect": {
    question: "What does the decision do to the person concerned?",
    help: "Significant are, for instance, refusal of a loan or an application, dismissal and insurance cover. If there is no decision, choose “neither”.",
    example: "A rejected job application has a similarly significant effect.",
  },
  "privacy.scoreDrivesDecision": {
    question: "Do you compute a value on people on which somebody else’s decision strongly depends?",
    help: "By CJEU C-634/21 (SCHUFA) the value itself is then the decision (from secondary sources). That holds for whoever supplies the value, too.",
    example: "A bank as a rule refuses if the score is low.",
  },
  "privacy.humanInvolvement": {
    question: "What is true of the people who decide on the results of the system?",
    help: "Only if all five are true does a person really decide. Measure how often results are changed and how long a case takes.",
    example: "The clerk changes one proposal in eight.",
  },
  "privacy.decisionBasis": {
    question: "On what does the automated decision rest?",
    help: "Without one of these exceptions it is prohibited. For insurance benefits § 37 BDSG holds.",
    example: "The customer explicitly consents to the automatic check.",
  },
  "privacy.decisionSafeguards": {
    question: "What can the person concerned do about an automated decision?",
    help: "Art. 22 GDPR demands the first three. § 37 BDSG demands notice of these rights on top, for insurance benefits.",
    example: "A link in the letter leads to a person who decides afresh.",
  },
  "privacy.accountability": {
    question: "How do you ensure and prove that the processing is lawful?",
    help: "Art. 24 GDPR demands fitting measures, proof and review; policies only where they are proportionate.",
    example: "A yearly review of the measures, on record.",
  },
  "privacy.byDesign": {
    question: "What did you do for data protection when the system was designed?",
    help: "The duty starts when the system is chosen. Art. 25 GDPR does not bind makers; put the points into your supplier check.",
    example: "The comparison of vendors also rates data protection.",
  },
  "privacy.byDefault": {
    question: "What do the default settings limit to what is needed?",
    help: "The default is what holds if nobody changes anything. All five must be true.",
    example: "New accounts start without history and without sharing.",
  },
  "privacy.serviceSettings": {
    question: "How is the AI service set up?",
    help: "Our recommendation on Art. 25 GDPR. Name points as well that are moot since the function does not exist.",
    example: "The administrator has switched training and sharing links off.",
  },
  "privacy.measures": {
    question: "Which technical and organisational measures protect the data?",
    help: "These are the headings of common lists of measures. Art. 32 GDPR asks for the goals: confidentiality, integrity, availability, recovery, testing. What you do not name counts as absent.",
    example: "Business accounts that need a second factor; histories deleted after 30 days.",
  },
  "privacy.supplierGoals": {
    question: "On which goals did you ask the AI vendor for measures?",
    help: "The seven goals stand in the DSK paper of June 2025; it covers design, development, introduction and operation and mainly addresses makers. From secondary sources; check the wording.",
    example: "The questionnaire to the vendor has seven sections.",
  },
  "privacy.modelTrainedOnPersonalData": {
    question: "Was the model trained on personal data?",
    help: "For large language models that is the rule, since they learn from texts on the internet. Ask the vendor.",
    example: "A model trained on web pages and forums.",
  },
  "privacy.modelAnonymity": {
    question: "What has been shown about the anonymity of the model?",
    help: "By EDPB Opinion 28/2024 all three must be shown (from secondary sources). Without an answer by the vendor the question stays open.",
    example: "The vendor presents test results on attacks against the model.",
  },
  "privacy.modelCheck": {
    question: "What did you check about the lawful development of the model?",
    help: "How thoroughly depends on the risk, by EDPB Opinion 28/2024 (from secondary sources).",
    example: "A note on the model card and on proceedings that led to fines.",
  },
  "privacy.conceptionChecks": {
    question: "Which points of the conception did you check under the DSK guide?",
    help: "Guide on AI and data protection of 6 May 2024, first part. No statute; from secondary sources, check the wording.",
    example: "The checklist is attached to the request for approval.",
  },
  "privacy.implementationChecks": {
    question: "Which points of the implementation did you check under the DSK guide?",
    help: "Guide on AI and data protection of 6 May 2024, second part. No statute; from secondary sources, check the wording.",
    example: "Before launch, data protection and IT tick the list.",
  },
  "privacy.useChecks": {
    question: "Which points of the use do you observe under the DSK guide?",
    help: "Guide on AI and data protection of 6 May 2024, third part. No statute; from secondary sources, check the wording.",
    example: "The policy demands to check each result before it is used.",
  },
};
