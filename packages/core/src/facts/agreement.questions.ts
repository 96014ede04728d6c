import type { QuestionWords } from "../law/questionnaire.ts";

/** Questions about: Processors, joint control, records, breaches, officers and transfers, Art. 26 to 49 GDPR, in German. */
export const de: Readonly<Record<string, QuestionWords>> = {
  "agreement.vendorPurposes": {
    question: "Wofür verwendet der Anbieter die personenbezogenen Daten, die er über das System erhält?",
    help: "Lesen Sie Vertrag und Datenschutzhinweis des Anbieters. Für jeden eigenen Zweck ist er selbst verantwortlich. Gemeinsam ist ein Zweck, wenn sich die Entscheidungen beider ergänzen und keiner ohne den anderen auskommt. Erhält er keine Daten, wählen Sie nichts.",
    example: "Der Anbieter trainiert mit den Eingaben sein nächstes Modell.",
  },
  "agreement.vendorBasis": {
    question: "Haben Sie für die Weitergabe an den Anbieter zu dessen eigenen Zwecken eine Rechtsgrundlage?",
    help: "Die Weitergabe ist eine eigene Verarbeitung nach Art. 6 DSGVO. Sie gehört auch in den Datenschutzhinweis.",
    example: "Ein Vermerk mit Interessenabwägung und ein Absatz im Datenschutzhinweis.",
  },
  "agreement.jointMeans": {
    question: "Entscheiden Sie und ein anderer zusammen über die wesentlichen Mittel der Verarbeitung?",
    help: "Wesentlich ist, welche Daten von wem wie lange verarbeitet werden und wer sie erhält. Aufeinander abgestimmte Entscheidungen genügen. Wer nur zwischen Einstellungen eines fertigen Dienstes wählt, entscheidet in der Regel allein.",
    example: "Zwei Firmen bauen zusammen eine Datenbank und nutzen sie beide.",
  },
  "agreement.jointArrangement": {
    question: "Was regelt Ihre Vereinbarung mit dem anderen gemeinsam Verantwortlichen?",
    help: "Art. 26 DSGVO verlangt die ersten vier Punkte; eine Anlaufstelle ist freiwillig. Gibt es keine Vereinbarung, wählen Sie nichts.",
    example: "Eine unterschriebene Vereinbarung; das Wesentliche steht auf der Website.",
  },
  "agreement.guaranteesChecked": {
    question: "Haben Sie geprüft, ob der Auftragsverarbeiter hinreichende Garantien bietet?",
    help: "Es geht um Fachwissen, Zuverlässigkeit, Ressourcen und Schutzmaßnahmen. Zertifikate und Verhaltensregeln helfen, ersetzen aber die Prüfung nicht. Halten Sie das Ergebnis fest.",
    example: "Ein Lieferantencheck mit Zertifikaten und Maßnahmen vom März.",
  },
  "agreement.frame": {
    question: "Welche dieser Angaben enthält der Vertrag zur Auftragsverarbeitung?",
    help: "Art. 28 Abs. 3 DSGVO verlangt alle. Oft stehen sie in einer Anlage; bei Mustern bleiben dort Felder leer.",
    example: "Anlage 1 nennt Zweck, Datenarten, Personen und Laufzeit.",
  },
  "agreement.clauses": {
    question: "Welche dieser Klauseln enthält der Vertrag zur Auftragsverarbeitung?",
    help: "Art. 28 Abs. 3 DSGVO verlangt alle neun. Die Standardvertragsklauseln des Beschlusses (EU) 2021/915 enthalten sie; die Module 2 und 3 des Beschlusses (EU) 2021/914 ebenso.",
    example: "Alle außer der Warnung vor rechtswidrigen Weisungen.",
  },
  "agreement.written": {
    question: "Liegt der Vertrag zur Auftragsverarbeitung schriftlich oder in elektronischer Form vor?",
    help: "Eine Bestätigung in der Verwaltungsoberfläche genügt, wenn Sie den Text mit Datum aufbewahren. Eine mündliche Absprache genügt nicht.",
    example: "Das PDF der Bedingungen mit der Bestätigung vom 3. März.",
  },
  "agreement.extras": {
    question: "Welche Anlagen und Zusätze für KI hat der Vertrag zur Auftragsverarbeitung?",
    help: "Das Gesetz verlangt diese Punkte nicht einzeln. Prüfer vermissen aber am häufigsten die Maßnahmen und die Liste der Unterauftragsverarbeiter, und für KI fehlen oft Regeln zu Training, Aufbewahrung und Modellwechsel.",
    example: "Eine Maßnahmenliste und der Satz, dass nicht trainiert wird.",
  },
  "agreement.asProcessor": {
    question: "Was haben Sie geregelt, wenn Sie selbst im Auftrag anderer Daten verarbeiten?",
    help: "Ein Auftragsverarbeiter braucht einen Vertrag mit jedem Kunden. Unterauftragsverarbeiter setzt er nur nach Genehmigung ein und gibt ihnen dieselben Pflichten weiter; für sie haftet er.",
    example: "Verträge mit allen Kunden; der Cloud-Anbieter ist genehmigt und gebunden.",
  },
  "agreement.recordFields": {
    question: "Welche Angaben enthält der Eintrag dieser Verarbeitung in Ihrem Verzeichnis?",
    help: "Gemeint ist das Verzeichnis von Verarbeitungstätigkeiten nach Art. 30 Abs. 1 DSGVO. Die Übermittlungen gehören nur hinein, wenn es welche gibt. Gibt es keinen Eintrag, wählen Sie nichts.",
    example: "Alle außer den Löschfristen.",
  },
  "agreement.processorRecord": {
    question: "Welche Angaben enthält Ihr Verzeichnis der Verarbeitungen im Auftrag?",
    help: "Art. 30 Abs. 2 DSGVO trifft jeden, der im Auftrag anderer Daten verarbeitet, etwa Anbieter von KI-Diensten. Die Übermittlungen gehören nur hinein, wenn es welche gibt. Gibt es kein Verzeichnis, wählen Sie nichts.",
    example: "Eine Tabelle mit Kunden, Diensten und Maßnahmen.",
  },
  "agreement.riskLikely": {
    question: "Birgt die Verarbeitung voraussichtlich ein Risiko für Rechte und Freiheiten von Menschen?",
    help: "Ein einfaches Risiko genügt; ein hohes ist nicht nötig. Risiken sind etwa Diskriminierung, Identitätsdiebstahl, Rufschaden oder Verlust der Kontrolle über die Daten.",
    example: "Gehaltsdaten könnten an Unbefugte gelangen.",
  },
  "agreement.occasional": {
    question: "Verarbeiten Sie die Daten mit dem System nur gelegentlich?",
    help: "Gelegentlich heißt: selten und nicht als Teil des Tagesgeschäfts. Gehaltsabrechnung, Kundenverwaltung, E-Mail und ein KI-Werkzeug im Alltag sind nicht gelegentlich.",
    example: "Nein: Das Team nutzt den Assistenten jeden Tag.",
  },
  "agreement.breach": {
    question: "Gab es mit dem System eine Verletzung der Sicherheit, und wissen Sie davon?",
    help: "Beispiele sind Daten in einem nicht freigegebenen Werkzeug, ein offen geteilter Chat, Antworten mit Daten anderer Kunden oder eine Panne beim Anbieter. Gab es nichts, wählen Sie nichts.",
    example: "Ein Link zu einem Chat mit Kundendaten war öffentlich; seit heute bekannt.",
  },
  "agreement.breachEffect": {
    question: "Was geschah bei der Verletzung mit personenbezogenen Daten?",
    help: "Eine Folge genügt, ob unbeabsichtigt oder unrechtmäßig. Waren keine personenbezogenen Daten betroffen, wählen Sie nichts.",
    example: "Unbefugte konnten Protokolle mit Namen lesen.",
  },
  "agreement.breachRisk": {
    question: "Wie groß ist das Risiko, das die Verletzung für die betroffenen Menschen bedeutet?",
    help: "Schwere und Wahrscheinlichkeit zählen: Welche Daten, wie viele Menschen, wer hat sie, was kann folgen? Im Zweifel gehen Sie von einem Risiko aus und fragen die oder den Datenschutzbeauftragten.",
    example: "Gesundheitsdaten waren offen im Netz: hohes Risiko.",
  },
  "agreement.breachCircumstances": {
    question: "Welche Umstände sprechen gegen eine Benachrichtigung der betroffenen Menschen?",
    help: "Art. 34 Abs. 3 DSGVO nennt drei, § 29 Abs. 1 BDSG die Geheimhaltung. Ist die Benachrichtigung nur zu aufwendig, machen Sie die Panne öffentlich bekannt. Trifft nichts zu, wählen Sie nichts.",
    example: "Der verlorene Laptop war verschlüsselt und der Schlüssel sicher.",
  },
  "agreement.breachRegister": {
    question: "Halten Sie jede Datenpanne intern mit Tatsachen, Folgen und Abhilfe fest?",
    help: "Art. 33 Abs. 5 DSGVO verlangt das auch für Pannen, die nicht zu melden sind. Eine Tabelle genügt.",
    example: "Eine Tabelle mit Tag, Vorfall, Folgen, Maßnahmen und Entscheidung.",
  },
  "agreement.judicialCapacity": {
    question: "Ist Ihre Stelle ein Gericht, das die Daten nur für seine justizielle Tätigkeit verarbeitet?",
    help: "Nur dann entfällt bei öffentlichen Stellen die Pflicht, eine oder einen Datenschutzbeauftragten zu benennen. Die Verwaltung eines Gerichts zählt nicht dazu.",
    example: "Nein: Das System hilft in der Personalverwaltung des Gerichts.",
  },
  "agreement.coreActivity": {
    question: "Was davon gehört zur Kerntätigkeit Ihrer Organisation?",
    help: "Kerntätigkeit ist, womit die Organisation ihr Ziel erreicht, und was untrennbar dazugehört. Die eigene Gehaltsabrechnung zählt nicht. Trifft nichts zu, wählen Sie nichts.",
    example: "Ein Krankenhaus verarbeitet Gesundheitsdaten als Kerntätigkeit.",
  },
  "agreement.monitoring": {
    question: "Wie überwacht Ihre Organisation Menschen?",
    help: "Auch Tracking und Profile im Netz sind Überwachung. Nur wenn alle drei Punkte und eine Kerntätigkeit zusammentreffen, folgt daraus die Pflicht. Trifft nichts zu, wählen Sie nichts.",
    example: "Eine App wertet laufend die Standorte vieler Nutzer aus.",
  },
  "agreement.automatedStaff": {
    question: "Wie viele Personen sind in der Regel ständig mit automatisierter Verarbeitung beschäftigt?",
    help: "Ab 20 ist eine Benennung Pflicht (§ 38 BDSG). Nach verbreiteter Ansicht zählen Köpfe, auch in Teilzeit, Ausbildung und Leihe, und tägliche E-Mail genügt; das ist nach Sekundärquellen wiedergegeben.",
    example: "23 von 40 Beschäftigten arbeiten täglich mit Kundendaten am Rechner.",
  },
  "agreement.commercialUse": {
    question: "Verarbeiten Sie geschäftsmäßig personenbezogene Daten zu einem dieser Zwecke?",
    help: "Dann ist unabhängig von der Größe eine Benennung Pflicht (§ 38 Abs. 1 Satz 2 BDSG). Beispiele sind Adresshandel, Auskunfteien und Umfragen. Trifft nichts zu, wählen Sie nichts.",
    example: "Ein Institut befragt Verbraucher im Auftrag von Firmen.",
  },
  "agreement.officerDesignated": {
    question: "Ist bei Ihnen eine Person zur oder zum Datenschutzbeauftragten benannt?",
    help: "Sie kann intern oder extern sein. Eine Benennung mit Datum und Unterschrift genügt als Nachweis.",
    example: "Eine externe Beraterin, benannt am 1. Februar.",
  },
  "agreement.officerStanding": {
    question: "Was trifft auf Ihre Datenschutzbeauftragte oder Ihren Datenschutzbeauftragten zu?",
    help: "Ein Konflikt besteht etwa bei Inhabern, Geschäftsführung, Leitung von IT oder Personal. Die Kontaktdaten sind zu veröffentlichen und der Aufsichtsbehörde mitzuteilen.",
    example: "Fachkundig, ohne Konflikt, gemeldet und veröffentlicht.",
  },
  "agreement.framework": {
    question: "Was hat die Prüfung des Empfängers auf der Liste des Data Privacy Framework ergeben?",
    help: "Die Liste steht auf dataprivacyframework.gov. Prüfen Sie jeden Empfänger in den USA einzeln. Beschäftigtendaten müssen eigens erfasst sein. Der Beschluss war zuletzt im Oktober 2026 als gültig geprüft; die Berufung C-703/25 P ist offen.",
    example: "Aktiv, Gesellschaft und Dienst erfasst, Beschäftigtendaten nicht.",
  },
  "agreement.adequacyChecked": {
    question: "Haben Sie die Liste geprüft, auf die Sie sich stützen, und den Tag festgehalten?",
    help: "Gemeint ist die Liste der Angemessenheitsbeschlüsse oder des Data Privacy Framework. Prüfen Sie alle 6 bis 12 Monate und bei Neuigkeiten erneut.",
    example: "Geprüft am 12. Oktober 2026, Bildschirmfoto abgelegt.",
  },
  "agreement.fallbackClauses": {
    question: "Sind für den Fall, dass das Data Privacy Framework wegfällt, Standardvertragsklauseln geschlossen?",
    help: "Zwei frühere Abkommen hat der Gerichtshof gekippt. Viele Anbieter schließen die Klauseln bedingt mit ab; dazu gehört eine kurze Prüfung des Ziellands.",
    example: "Der Vertrag vereinbart die Klauseln, falls die Zertifizierung endet.",
  },
  "agreement.clauseSet": {
    question: "Was davon trifft auf Ihre Standardvertragsklauseln zu?",
    help: "Modul 1: Verantwortliche untereinander, 2: an Auftragsverarbeiter, 3: zwischen Auftragsverarbeitern, 4: zurück an Verantwortliche. Der Text bleibt unverändert; die Kopplungsklausel ist freiwillig. Angaben nach Sekundärquellen.",
    example: "Modul 2 mit ausgefüllten Anhängen I bis III.",
  },
  "agreement.assessmentSteps": {
    question: "Welche Schritte der Transfer-Folgenabschätzung sind erledigt und festgehalten?",
    help: "Die sechs Schritte stammen aus den Empfehlungen 01/2020 des EDSA. Typische Maßnahmen sind Verschlüsselung mit Schlüsseln in der EU und Pseudonymisierung. Muss der Empfänger alles lesen können, reicht das unter Umständen nicht.",
    example: "Alle sechs; die nächste Prüfung ist im Mai.",
  },
  "agreement.foreignAccess": {
    question: "Kann der Konzern des Anbieters oder das Recht eines Drittlands Zugriff auf die Daten verlangen?",
    help: "Hosting in der EU ist allein noch keine Übermittlung. Hat der Anbieter aber eine Mutter etwa in den USA, kann deren Recht Zugriff verlangen (CLOUD Act). Das ist zu bewerten und zu regeln.",
    example: "EU-Tochter eines US-Konzerns; Zugriffe der Mutter sind ausgeschlossen.",
  },
  "agreement.foreignOrder": {
    question: "Verlangt ein Gericht oder eine Behörde aus einem Drittland die Herausgabe personenbezogener Daten?",
    help: "Eine solche Anordnung ist nach Art. 48 DSGVO nur anzuerkennen, wenn sie auf einer geltenden internationalen Übereinkunft beruht, etwa einem Rechtshilfeabkommen.",
    example: "Eine US-Behörde verlangt Chatprotokolle direkt vom Anbieter.",
  },
  "agreement.damage": {
    question: "Was davon liegt vor, wenn jemand wegen der Verarbeitung Schadensersatz verlangt?",
    help: "Art. 82 DSGVO kennt keine Bagatellgrenze; der Schaden ist aber nachzuweisen. Nach dem Bundesgerichtshof (18.11.2024) kann schon der Verlust der Kontrolle ein Schaden sein. Verlangt niemand etwas, wählen Sie nichts.",
    example: "Daten lagen durch einen Verstoß offen; der Betroffene verlor die Kontrolle.",
  },
};

/** Questions about: Processors, joint control, records, breaches, officers and transfers, Art. 26 to 49 GDPR, in English. */
export const en: Readonly<Record<string, QuestionWords>> = {
  "agreement.vendorPurposes": {
    question: "For what does the vendor use the personal data that it receives through the system?",
    help: "Read the vendor’s contract and privacy notice. It is itself the controller for each purpose of its own. A purpose is common if the decisions of both complement one another and neither works without the other. If it receives no data, choose nothing.",
    example: "The vendor trains its next model on the inputs.",
  },
  "agreement.vendorBasis": {
    question: "Do you have a legal basis for disclosing data to the vendor for its own purposes?",
    help: "The disclosure is a processing of its own under Art. 6 GDPR. It also belongs in the privacy notice.",
    example: "A note that weighs the interests, and a paragraph in the privacy notice.",
  },
  "agreement.jointMeans": {
    question: "Do you and another party decide together on the essential means of the processing?",
    help: "Essential is which data are processed, whose, for how long, and who receives them. Converging decisions are enough. Whoever only chooses between settings of a finished service as a rule decides alone.",
    example: "Two companies build a database together and both use it.",
  },
  "agreement.jointArrangement": {
    question: "What does your arrangement with the other joint controller settle?",
    help: "Art. 26 GDPR requires the first four points; a contact point is optional. If there is no arrangement, choose nothing.",
    example: "A signed arrangement; its essence stands on the website.",
  },
  "agreement.guaranteesChecked": {
    question: "Have you checked whether the processor offers sufficient assurances?",
    help: "This is about expertise, reliability, resources and security measures. Certificates and codes of conduct help but do not replace the check. Record the result.",
    example: "A supplier check with certificates and measures, done in March.",
  },
  "agreement.frame": {
    question: "Which of these particulars does the data processing agreement contain?",
    help: "Art. 28(3) GDPR requires all of them. They often stand in an annex; in templates, fields remain empty there.",
    example: "Annex 1 names purpose, data types, people and term.",
  },
  "agreement.clauses": {
    question: "Which of these clauses does the data processing agreement contain?",
    help: "Art. 28(3) GDPR requires all nine. The standard clauses of Decision (EU) 2021/915 contain them; so do modules 2 and 3 of Decision (EU) 2021/914.",
    example: "All but the warning of unlawful instructions.",
  },
  "agreement.written": {
    question: "Does the data processing agreement exist in writing or in electronic form?",
    help: "A confirmation on the administration page is enough if you keep the text with its date. An oral arrangement is not.",
    example: "The PDF of the terms with the confirmation of 3 March.",
  },
  "agreement.extras": {
    question: "Which annexes and terms on AI does the data processing agreement have?",
    help: "The law does not ask for each of these points. But auditors most often miss the measures and the list of sub-processors, and for AI, terms on training, retention and model changes are often missing.",
    example: "A list of measures and the sentence that nothing is trained.",
  },
  "agreement.asProcessor": {
    question: "What have you settled where you process data on behalf of others yourself?",
    help: "A processor needs a contract with each customer. It engages sub-processors only when authorised and passes the same duties on to them; it is liable for them.",
    example: "Contracts with all customers; the cloud vendor is authorised and bound.",
  },
  "agreement.recordFields": {
    question: "Which fields does the entry of this processing in your record contain?",
    help: "This means the record of processing activities under Art. 30(1) GDPR. Transfers belong in it only if there are any. If there is no entry, choose nothing.",
    example: "All but the deletion periods.",
  },
  "agreement.processorRecord": {
    question: "Which fields does your record of processing on behalf of others contain?",
    help: "Art. 30(2) GDPR reaches everybody who processes data on behalf of others, vendors of AI services for instance. Transfers belong in it only if there are any. If there is no record, choose nothing.",
    example: "A table with customers, services and measures.",
  },
  "agreement.riskLikely": {
    question: "Is the processing likely to result in a risk to the rights and freedoms of people?",
    help: "A simple risk is enough; it need not be high. Risks are for instance discrimination, identity theft, damage to reputation or loss of control over the data.",
    example: "Salary data could reach outsiders.",
  },
  "agreement.occasional": {
    question: "Do you process data with the system only occasionally?",
    help: "Occasional means: rarely and not as part of daily business. Payroll, customer management, e-mail and an AI tool in daily use are not occasional.",
    example: "No: the team uses the assistant every day.",
  },
  "agreement.breach": {
    question: "Was there a breach of security with the system, and do you know of it?",
    help: "Examples are data in a tool that is not approved, a chat shared openly, answers with data of other customers, or a breach at the vendor. If there was none, choose nothing.",
    example: "A link to a chat with customer data was public; known since today.",
  },
  "agreement.breachEffect": {
    question: "What happened to personal data in the breach?",
    help: "One effect is enough, accidental or unlawful. If no personal data were affected, choose nothing.",
    example: "Outsiders could read logs with names.",
  },
  "agreement.breachRisk": {
    question: "How great is the risk that the breach means for the people concerned?",
    help: "Severity and likelihood count: which data, how many people, who has them, what may follow? If in doubt, assume a risk and ask your data protection officer.",
    example: "Health data were open on the internet: high risk.",
  },
  "agreement.breachCircumstances": {
    question: "Which circumstances speak against telling the people concerned?",
    help: "Art. 34(3) GDPR names three, § 29(1) BDSG secrecy. If telling each person merely takes too much effort, make the breach public instead. If none applies, choose nothing.",
    example: "The lost laptop was encrypted and the key safe.",
  },
  "agreement.breachRegister": {
    question: "Do you document each data breach internally with facts, effects and remedy?",
    help: "Art. 33(5) GDPR requires that also for breaches that need no notification. A table is enough.",
    example: "A table with day, incident, effects, measures and decision.",
  },
  "agreement.judicialCapacity": {
    question: "Is your body a court that processes the data only in its judicial capacity?",
    help: "Only then are public bodies freed from designating a data protection officer. The administration of a court does not count.",
    example: "No: the system helps in the court’s staff administration.",
  },
  "agreement.coreActivity": {
    question: "Which of these belongs to the core activity of your organisation?",
    help: "Core activity is how the organisation reaches its aim, and what inseparably belongs to it. Your own payroll does not count. If none applies, choose nothing.",
    example: "A hospital processes health data as its core activity.",
  },
  "agreement.monitoring": {
    question: "How does your organisation monitor people?",
    help: "Tracking and profiles online are monitoring too. The duty follows only if all three points and a core activity come together. If none applies, choose nothing.",
    example: "An app evaluates the locations of many users all the time.",
  },
  "agreement.automatedStaff": {
    question: "How many persons are as a rule constantly busy with automated processing of personal data?",
    help: "From 20 on a designation is mandatory (§ 38 BDSG). On a common view heads count, also part-time, trainees and temps, and daily e-mail is enough; we take this from secondary sources.",
    example: "23 of 40 employees work on customer data at a computer every day.",
  },
  "agreement.commercialUse": {
    question: "Do you process personal data commercially for one of these purposes?",
    help: "Then a designation is mandatory whatever your size (§ 38(1) sentence 2 BDSG). Examples are address trading, credit agencies and surveys. If none applies, choose nothing.",
    example: "An institute interviews consumers on behalf of companies.",
  },
  "agreement.officerDesignated": {
    question: "Is a person designated as your data protection officer?",
    help: "The person may be internal or external. A designation with date and signature is enough as proof.",
    example: "An external consultant, designated on 1 February.",
  },
  "agreement.officerStanding": {
    question: "What is true of your data protection officer?",
    help: "A conflict exists for instance with owners, managing directors and heads of IT or human resources. Contact details have to be published and communicated to the supervisory authority.",
    example: "Expert, without conflict, notified and published.",
  },
  "agreement.framework": {
    question: "What did the check of the recipient on the Data Privacy Framework list show?",
    help: "The list stands on dataprivacyframework.gov. Check each recipient in the US on its own. Data of employees must be covered expressly. The decision was last checked as valid in October 2026; the appeal C-703/25 P is pending.",
    example: "Active, company and service covered, data of employees not.",
  },
  "agreement.adequacyChecked": {
    question: "Have you checked the list that you rely on, and recorded the day?",
    help: "This means the list of adequacy decisions or of the Data Privacy Framework. Check again every 6 to 12 months and when there is news.",
    example: "Checked on 12 October 2026, screenshot filed.",
  },
  "agreement.fallbackClauses": {
    question: "Have you concluded standard contractual clauses in case the Data Privacy Framework falls?",
    help: "The Court struck down two earlier arrangements. Many vendors conclude the clauses conditionally as well; a short assessment of the country belongs to it.",
    example: "The contract agrees the clauses if the certification ends.",
  },
  "agreement.clauseSet": {
    question: "Which of these is true of your standard contractual clauses?",
    help: "Module 1: between controllers, 2: to a processor, 3: between processors, 4: back to a controller. The text stays unchanged; the docking clause is optional. Taken from secondary sources.",
    example: "Module 2 with Annexes I to III filled in.",
  },
  "agreement.assessmentSteps": {
    question: "Which steps of the transfer impact assessment are done and recorded?",
    help: "The six steps come from EDPB Recommendations 01/2020. Typical measures are encryption with keys held in the EU and pseudonymisation. If the recipient must be able to read everything, that may not be enough.",
    example: "All six; the next evaluation is in May.",
  },
  "agreement.foreignAccess": {
    question: "Can the vendor’s group or the law of a third country demand access to the data?",
    help: "Hosting in the EU is not a transfer by itself. But if the vendor has a parent in the US for instance, its law may demand access (CLOUD Act). That has to be assessed and addressed.",
    example: "EU subsidiary of a US group; access by the parent is excluded.",
  },
  "agreement.foreignOrder": {
    question: "Does a court or authority of a third country demand personal data?",
    help: "Under Art. 48 GDPR such an order is recognised only if it rests on an international agreement in force, such as a mutual legal assistance treaty.",
    example: "A US authority demands chat logs directly from the vendor.",
  },
  "agreement.damage": {
    question: "Which of these is there if somebody claims damages because of the processing?",
    help: "Art. 82 GDPR has no threshold of severity; but the damage must be shown. Under the Federal Court of Justice (18.11.2024) loss of control alone can be damage. If nobody claims anything, choose nothing.",
    example: "An infringement exposed data; the person lost control over them.",
  },
};
