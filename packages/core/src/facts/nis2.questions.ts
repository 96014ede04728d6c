import type { QuestionWords } from "../law/questionnaire.ts";

/** Questions about: Whether and how the BSIG applies, in German. */
export const de: Readonly<Record<string, QuestionWords>> = {
  "nis2.activities": {
    question: "Welche dieser Tätigkeiten üben Sie aus?",
    help: "Die Liste folgt den Anlagen 1 und 2 des BSIG. Kreuzen Sie alles an, was Sie für andere oder für sich betreiben. Wer nur Software-Lizenzen verkauft, steht nicht darin.",
    example: "Ein Maschinenbauer mit 300 Beschäftigten kreuzt Herstellung an.",
  },
  "nis2.saasCheck": {
    question: "Hat jemand rechtlich geprüft, ob Ihr SaaS ein Cloud-Computing-Dienst ist?",
    help: "Gemeint ist Zugriff auf Abruf, aus der Ferne, auf einen skalierbaren und elastischen Pool geteilter Ressourcen. Ob SaaS darunter fällt, ist umstritten; lassen Sie es prüfen.",
    example: "Eine Buchhaltung im Browser, die viele Mandanten auf denselben Servern bedient.",
  },
  "nis2.forPay": {
    question: "Bieten Sie anderen Waren oder Dienste gegen Entgelt an?",
    help: "Gewinn ist nicht nötig. Wer nur sich selbst versorgt, bietet nichts an.",
    example: "Ein kommunaler Versorger liefert gegen Gebühr.",
  },
  "nis2.negligible": {
    question: "Sind Ihre Tätigkeiten der Anlagen gegenüber dem ganzen Geschäft vernachlässigbar?",
    help: "Kreuzen Sie eine Anlage nur an, wenn das für alle Ihre Tätigkeiten darin gilt. Ob die Ausnahme mit EU-Recht vereinbar ist, ist umstritten. Halten Sie die Gründe schriftlich fest.",
    example: "Ein Händler verkauft den Strom vom eigenen Dach.",
  },
  "nis2.itIndependent": {
    question: "Ist Ihre IT nach Art und Betrieb von Partnern und verbundenen Unternehmen unabhängig?",
    help: "Unabhängig müssen Systeme, Komponenten und Prozesse sein, und zwar rechtlich, wirtschaftlich und tatsächlich. Dann zählen für das BSIG nur Ihre eigenen Zahlen.",
    example: "Die Tochter betreibt eigene Server mit eigenem Personal und eigenem Budget.",
  },
  "nis2.specialLaw": {
    question: "Gilt für Ihre IT-Sicherheit eines dieser Sondergesetze?",
    help: "Für öffentliche Telekommunikation, Energie nach dem EnWG, Finanzunternehmen nach DORA und die Telematikinfrastruktur treten viele Pflichten des BSIG zurück. Die Registrierung bleibt.",
    example: "Ein Stromnetzbetreiber folgt dem Katalog nach dem EnWG.",
  },
  "nis2.outsideSpecialLaw": {
    question: "Betreiben Sie daneben kritische Anlagen oder Tätigkeiten der Anlagen ohne Sondergesetz?",
    help: "Das Sondergesetz verdrängt das BSIG nur für seinen Teil. Für andere Anlagen und Tätigkeiten gelten die Pflichten weiter.",
    example: "Ein Telekommunikationsanbieter betreibt auch ein Rechenzentrum für Kunden.",
  },
  "nis2.landLaw": {
    question: "Welche dieser Merkmale treffen auf Ihre Einrichtung zu?",
    help: "Nur wenn alle drei zutreffen, gilt statt des BSIG das Landesrecht. Hält der Bund Anteile, zählt das erste Merkmal nicht.",
    example: "Das IT-Haus eines Landes, für das ein Landesgesetz gilt.",
  },
  "nis2.federalAdministration": {
    question: "Sind Sie eine Einrichtung der Bundesverwaltung?",
    help: "Für sie gelten eigene Regeln nach § 29 BSIG, außer sie betreibt eine kritische Anlage.",
    example: "Eine Bundesoberbehörde.",
  },
  "nis2.establishment": {
    question: "Wo sitzen Ihr Unternehmen, Ihre kritischen Anlagen und Ihr Vertreter?",
    help: "Die Hauptniederlassung ist der Ort, an dem überwiegend über Cybersicherheit entschieden wird. Einen Vertreter braucht nur, wer digitale Dienste in der EU ohne Niederlassung in der EU anbietet.",
    example: "Eine GmbH in Köln, deren Mutter in Paris über IT-Sicherheit entscheidet.",
  },
  "nis2.measures": {
    question: "Welche Maßnahmen der IT-Sicherheit haben Sie umgesetzt?",
    help: "Kreuzen Sie nur an, was wirklich gilt und was Sie belegen können. Die ersten zehn sind das Mindestmaß nach § 30 Abs. 2 BSIG; die letzten beiden betreffen kritische Anlagen.",
    example: "Backups werden täglich gemacht und jedes Quartal zurückgespielt.",
  },
  "nis2.registration": {
    question: "Welche Registrierungen haben Sie erledigt?",
    help: "Die Registrierung läuft über das Portal des BSI und das Unternehmenskonto (nach Sekundärquellen). Die Frist ist drei Monate ab dem Tag, an dem das Gesetz Sie erfasst.",
    example: "Registriert am 20. Februar 2026, Angaben im Mai geändert.",
  },
  "nis2.management": {
    question: "Was tut Ihre Geschäftsleitung selbst für die Sicherheit?",
    help: "Sie muss die Maßnahmen umsetzen, überwachen und sich regelmäßig schulen lassen. Das BSI empfiehlt Schulungen etwa alle drei Jahre (nach Sekundärquellen).",
    example: "Halbjährlicher Bericht im Vorstand und eine Schulung mit Nachweis.",
  },
  "nis2.proofCurrent": {
    question: "Liegt dem BSI der Nachweis über die kritische Anlage vor, der fällig ist?",
    help: "Fällig ist er alle drei Jahre; den ersten Tag setzt das BSI fest. Ist noch keiner fällig, antworten Sie mit Ja.",
    example: "Der Prüfbericht des Jahres 2025 ist eingereicht.",
  },
  "nis2.suppliesEntity": {
    question: "Liefern Sie unmittelbar an Unternehmen, für die das BSIG gilt?",
    help: "Diese Unternehmen müssen auf die Sicherheit ihrer Lieferanten achten und geben Pflichten im Vertrag weiter.",
    example: "Ein Softwarehaus liefert an ein Krankenhaus.",
  },
  "nis2.evidencePack": {
    question: "Haben Sie Nachweise bereit, mit denen Kunden Ihre Sicherheit prüfen können?",
    help: "Zum Beispiel eine Beschreibung der Maßnahmen, Zertifikate, Berichte von Tests, Ansprechpartner und Meldewege.",
    example: "Eine Mappe mit Zertifikat, Maßnahmenliste und Kontakt für Vorfälle.",
  },
  "nis2.supportsService": {
    question: "Trägt das KI-System zu einem Dienst oder Geschäftsprozess Ihres Unternehmens bei?",
    help: "Das BSIG erfasst die ganze IT, mit der Sie Ihre Dienste erbringen. So lesen wir es auch für KI-Systeme.",
    example: "Ein Modell plant die Wartung der Anlagen.",
  },
  "nis2.directSupplier": {
    question: "Beziehen Sie das System unmittelbar von seinem Anbieter oder über eine Schnittstelle?",
    help: "Unmittelbar ist ein Lieferant, mit dem Sie selbst einen Vertrag haben, auch für ein Modell aus der Cloud.",
    example: "Ein Vertrag über die API eines Sprachmodells.",
  },
  "nis2.canAct": {
    question: "Darf das System schreiben, Werkzeuge aufrufen oder als Agent handeln?",
    help: "Gemeint ist jede Wirkung außerhalb des Chats: Dateien ändern, Mails senden, Befehle ausführen, Bestellungen auslösen.",
    example: "Ein Agent legt Tickets an und ändert Stammdaten.",
  },
  "nis2.outageStopsProcess": {
    question: "Hält ein Ausfall des Systems einen wichtigen Prozess an?",
    help: "Wichtig ist ein Prozess, ohne den Sie Ihren Dienst nicht oder nicht rechtzeitig erbringen.",
    example: "Ohne das Modell werden keine Meldungen verteilt.",
  },
  "nis2.shadow": {
    question: "Wird dieses System genutzt, ohne dass es jemand freigegeben hat?",
    help: "Schatten-KI sind Werkzeuge, die Beschäftigte auf eigene Faust oder mit privaten Konten nutzen.",
    example: "Ein Übersetzungsdienst über ein privates Konto.",
  },
  "nis2.systemMeasures": {
    question: "Welche Sicherheitsmaßnahmen gelten für dieses System?",
    help: "Kreuzen Sie an, was belegt ist. Was Sie nicht ankreuzen, gilt als nicht vorhanden.",
    example: "Der Agent hat nur Leserechte, jede Aktion wird protokolliert.",
  },
  "nis2.incidentEffects": {
    question: "Welche Folgen hatte oder kann ein Sicherheitsvorfall mit diesem System haben?",
    help: "Gab es keinen Vorfall, lassen Sie die Liste leer. Die Schwellen der EU-Verordnung gelten nur für bestimmte digitale Dienste, etwa ein Verlust über 500.000 Euro oder 5 % des Umsatzes (nach Sekundärquellen).",
    example: "Ein Angreifer hat Kundendaten aus dem Chatbot gelesen.",
  },
};

/** Questions about: Whether and how the BSIG applies, in English. */
export const en: Readonly<Record<string, QuestionWords>> = {
  "nis2.activities": {
    question: "Which of these activities do you carry out?",
    help: "The list follows Annexes 1 and 2 of the BSIG. Tick everything that you run for others or for yourself. Whoever only sells software licences is not listed.",
    example: "A machine builder with 300 staff ticks manufacturing.",
  },
  "nis2.saasCheck": {
    question: "Has anybody checked in law whether your SaaS is a cloud computing service?",
    help: "That is on-demand remote access to a scalable and elastic pool of shared resources. Whether SaaS falls under it is disputed; have it checked.",
    example: "Accounting in the browser that serves many clients on the same servers.",
  },
  "nis2.forPay": {
    question: "Do you offer goods or services to others for pay?",
    help: "Profit is not needed. Whoever supplies only itself offers nothing.",
    example: "A municipal utility supplies against a fee.",
  },
  "nis2.negligible": {
    question: "Are your activities in the Annexes negligible against the whole business?",
    help: "Tick an Annex only if that is true of all your activities in it. Whether the exception is compatible with EU law is disputed. Record your reasons in writing.",
    example: "A retailer sells the electricity from its own roof.",
  },
  "nis2.itIndependent": {
    question: "Is your IT, in nature and operation, independent from partner and linked enterprises?",
    help: "Systems, components and processes must be independent in law, in economic terms and in fact. Then only your own figures count for the BSIG.",
    example: "The subsidiary runs its own servers with its own staff and budget.",
  },
  "nis2.specialLaw": {
    question: "Does one of these special laws govern your IT security?",
    help: "For public telecommunications, energy under the EnWG, financial entities under DORA and the telematics infrastructure many duties of the BSIG step back. Registration stays.",
    example: "A power grid operator follows the catalogue under the EnWG.",
  },
  "nis2.outsideSpecialLaw": {
    question: "Do you also run critical installations or activities of the Annexes without a special law?",
    help: "The special law replaces the BSIG only for its own part. For other installations and activities the duties stay.",
    example: "A telecommunications provider also runs a data centre for customers.",
  },
  "nis2.landLaw": {
    question: "Which of these features does your body have?",
    help: "Only if all three are true does Land law apply instead of the BSIG. Where the Federation holds a share, the first feature is not met.",
    example: "The IT house of a Land to which a Land act applies.",
  },
  "nis2.federalAdministration": {
    question: "Are you a body of the federal administration?",
    help: "It has rules of its own in § 29 BSIG, unless it operates a critical installation.",
    example: "A higher federal authority.",
  },
  "nis2.establishment": {
    question: "Where are your company, your critical installations and your representative?",
    help: "The main establishment is where cybersecurity is mostly decided on. A representative is needed only by those who offer digital services in the EU without an establishment there.",
    example: "A company in Cologne whose parent in Paris decides on IT security.",
  },
  "nis2.measures": {
    question: "Which measures of IT security have you put in place?",
    help: "Tick only what really holds and what you can prove. The first ten are the minimum of § 30(2) BSIG; the last two concern critical installations.",
    example: "Backups are made daily and restored as a test every quarter.",
  },
  "nis2.registration": {
    question: "Which registrations have you done?",
    help: "Registration runs through the portal of the BSI and the company account (by secondary sources). The period is three months from the day on which the act covers you.",
    example: "Registered on 20 February 2026, details changed in May.",
  },
  "nis2.management": {
    question: "What does your management itself do for security?",
    help: "It must implement and supervise the measures and be trained regularly. The BSI recommends training about every three years (by secondary sources).",
    example: "A half-yearly board report and a training course on record.",
  },
  "nis2.proofCurrent": {
    question: "Has the BSI received the proof that is due for the critical installation?",
    help: "It is due every three years; the BSI sets the first day. If none is due yet, answer yes.",
    example: "The audit report of 2025 has been filed.",
  },
  "nis2.suppliesEntity": {
    question: "Do you directly supply companies to which the BSIG applies?",
    help: "These companies must look to the security of their suppliers and hand duties on in the contract.",
    example: "A software house supplies a hospital.",
  },
  "nis2.evidencePack": {
    question: "Do you have evidence ready with which customers can check your security?",
    help: "For instance a description of measures, certificates, test reports, contacts and reporting channels.",
    example: "A folder with certificate, list of measures and incident contact.",
  },
  "nis2.supportsService": {
    question: "Does the AI system contribute to a service or business process of your company?",
    help: "The BSIG covers the whole IT with which you provide your services. We read it so for AI systems as well.",
    example: "A model plans the maintenance of plants.",
  },
  "nis2.directSupplier": {
    question: "Do you get the system directly from its vendor or through an interface?",
    help: "A direct supplier is one with whom you have a contract yourself, also for a model in the cloud.",
    example: "A contract for the API of a language model.",
  },
  "nis2.canAct": {
    question: "May the system write, call tools or act as an agent?",
    help: "That means any effect outside the chat: changing files, sending mail, running commands, placing orders.",
    example: "An agent opens tickets and changes master data.",
  },
  "nis2.outageStopsProcess": {
    question: "Does an outage of the system stop an important process?",
    help: "A process is important if you cannot provide your service, or not in time, without it.",
    example: "Without the model no alerts are distributed.",
  },
  "nis2.shadow": {
    question: "Is this system used although nobody has approved it?",
    help: "Shadow AI is what staff use on their own initiative or with private accounts.",
    example: "A translation service used through a private account.",
  },
  "nis2.systemMeasures": {
    question: "Which security measures are in place for this system?",
    help: "Tick what is on record. What you do not tick counts as missing.",
    example: "The agent may only read, and every action is logged.",
  },
  "nis2.incidentEffects": {
    question: "Which effects did or can a security incident with this system have?",
    help: "If there was no incident, leave the list empty. The thresholds of the EU regulation hold only for certain digital services, such as a loss above 500,000 euro or 5 % of turnover (by secondary sources).",
    example: "An attacker read customer data out of the chatbot.",
  },
};
