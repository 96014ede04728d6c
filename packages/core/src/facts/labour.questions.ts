import type { QuestionWords } from "../law/questionnaire.ts";

/** Questions about: Works council, employee data and equal treatment, in German. */
export const de: Readonly<Record<string, QuestionWords>> = {
  "labour.votingEmployees": {
    question: "Wie viele wahlberechtigte Beschäftigte hat das Unternehmen in der Regel?",
    help: "Wahlberechtigt zum Betriebsrat sind Beschäftigte ab 16 Jahren, auch in Teilzeit; leitende Angestellte zählen nicht. Gezählt werden Köpfe im ganzen Unternehmen.",
    example: "34 Beschäftigte, davon 6 in Teilzeit: 34.",
  },
  "labour.establishmentEmployees": {
    question: "Wie viele Menschen arbeiten in dem Betrieb, in dem das System eingesetzt wird?",
    help: "Ein Betrieb ist ein Standort oder eine Einheit mit eigener Leitung und eigenem Betriebsrat, nicht das ganze Unternehmen. Bei mehreren zählt der größte, in dem das System läuft.",
    example: "Ein Werk mit 620 Beschäftigten.",
  },
  "labour.settledByCollectiveAgreement": {
    question: "Regelt ein Gesetz oder ein geltender Tarifvertrag die Sache bereits abschließend?",
    help: "Dann bestimmt der Betriebsrat nach § 87 Abs. 1 BetrVG nicht mit. Das ist selten: Die Regelung muss für Ihren Betrieb gelten und Ihnen keinen Spielraum lassen.",
    example: "Ein Tarifvertrag, der Auswertungen durch KI abschließend regelt.",
  },
  "labour.privateAccounts": {
    question: "Nutzen Beschäftigte das System nur freiwillig und über private Konten, ohne dass Sie Daten sehen?",
    help: "Das Arbeitsgericht Hamburg sah dann kein Mitbestimmungsrecht (24 BVGa 1/24, Sekundärquelle). Die Datenschutzbehörden raten von privaten Konten ab. Firmenkonten mit Protokollen fallen nicht darunter.",
    example: "Beschäftigte öffnen einen Chatbot im Browser mit eigenem Konto.",
  },
  "labour.effects": {
    question: "Was bringt das System für die Beschäftigten mit sich?",
    help: "Wählen Sie alles, was zutrifft. Verhaltensregeln betreffen das Miteinander im Betrieb, nicht die Arbeit selbst. Grundlegend ist eine Änderung, die den Betrieb im Ganzen prägt, auch bei schrittweiser Einführung.",
    example: "Ein Assistent ersetzt die Sachbearbeitung; alle lernen um.",
  },
  "labour.personnelRules": {
    question: "Welche Regeln für Personal enthält, wendet an oder entwirft das System?",
    help: "Als Fragebogen zählt jede feste Reihe von Fragen an Bewerber oder Beschäftigte, auch im Chat. Beurteilungsgrundsätze sind allgemeine Merkmale für Leistung oder Verhalten, auch in einer Rangliste.",
    example: "Ein Chatbot fragt Bewerber nach Berufserfahrung und Gehaltswunsch.",
  },
  "labour.measures": {
    question: "An welchen personellen Maßnahmen wirkt das System mit?",
    help: "Mitwirken heißt auch vorsortieren, bewerten oder empfehlen. Als Versetzung zählt ein anderer Arbeitsbereich für voraussichtlich mehr als einen Monat oder unter erheblich anderen Umständen.",
    example: "Das System bringt Bewerbungen in eine Reihenfolge.",
  },
  "labour.councilRequests": {
    question: "Was hat der Betriebsrat zu diesem System verlangt?",
    help: "Wählen Sie nichts aus, wenn er bisher nichts davon verlangt hat. Ein Sachverständiger gilt bei KI als erforderlich. Auswahlrichtlinien kann er nur in Betrieben mit mehr als 500 Beschäftigten verlangen.",
    example: "Der Betriebsrat bittet um eine Sachverständige für das neue System.",
  },
  "labour.councilSteps": {
    question: "Welche Schritte sind zu diesem System mit dem Betriebsrat getan?",
    help: "Wählen Sie nur, was belegt ist, etwa durch Protokoll, Schreiben oder Vereinbarung. Was Sie nicht wählen, gilt als nicht geschehen.",
    example: "Unterlagen übergeben am 3. März, Beratung am 20. März.",
  },
  "labour.staffInformed": {
    question: "Sind die Beschäftigten, die mit dem System arbeiten oder ihm unterliegen, unterrichtet?",
    help: "Sagen Sie ihnen vor dem Einsatz, was das System tut und was sich für sie ändert. Das gilt auch ohne Betriebsrat. Bei Hochrisiko-KI verlangt es zusätzlich Art. 26 Abs. 7 KI-VO.",
    example: "Eine Mitteilung an das Team mit Termin für Fragen.",
  },
  "labour.applicants": {
    question: "Verarbeitet das System Daten von Bewerberinnen und Bewerbern?",
    help: "Bewerber gelten im Datenschutz und bei der Gleichbehandlung als Beschäftigte. Auch Lebensläufe, die nur zur Vorsortierung gelesen werden, zählen.",
    example: "Ein Werkzeug fasst Lebensläufe zusammen.",
  },
  "labour.dataBases": {
    question: "Auf welche Grundlagen des § 26 BDSG stützen Sie die Verarbeitung von Daten der Beschäftigten?",
    help: "Wählen Sie nichts, wenn Sie sich allein auf die DSGVO stützen. Nach dem EuGH-Urteil C-34/21 soll die Erforderlichkeit nach Satz 1 nicht mehr allein stehen (Sekundärquellen).",
    example: "Die Auswertung der Zeiterfassung beruht auf einer Betriebsvereinbarung.",
  },
  "labour.crimeDetection": {
    question: "Welche Bedingungen für die Aufdeckung einer Straftat liegen vor?",
    help: "Das Gesetz verlangt alle vier, gegen bestimmte Personen und nicht auf Vorrat. Ein allgemeines Interesse an Vorbeugung genügt nicht.",
    example: "Fehlbestände sind dokumentiert, der Verdacht trifft eine Schicht.",
  },
  "labour.consent": {
    question: "Welche Bedingungen erfüllt die Einwilligung der Beschäftigten?",
    help: "Freiwillig ist sie im Arbeitsverhältnis vor allem bei einem Vorteil oder gleichen Interessen. Informieren Sie in Textform über Zweck und Widerruf.",
    example: "Freiwillige Teilnahme an einem Test, jederzeit widerruflich.",
  },
  "labour.dataConditions": {
    question: "Welche weiteren Bedingungen für Daten der Beschäftigten sind erfüllt?",
    help: "Vereinbarungen brauchen Maßnahmen zum Schutz von Würde und Rechten (Art. 88 Abs. 2 DSGVO) und unterliegen voller Kontrolle (EuGH C-65/23, Sekundärquelle). Die anderen betreffen Daten nach Art. 9 DSGVO.",
    example: "Die Betriebsvereinbarung begrenzt Zwecke und Zugriffe.",
  },
  "labour.equalityArea": {
    question: "In welchen Bereichen entscheidet das System über Menschen oder wirkt daran mit?",
    help: "Beruf umfasst Anzeigen, Auswahl, Entgelt, Aufstieg und Ende. Massengeschäfte sind Verträge, bei denen die Person kaum zählt, etwa im Handel. Wählen Sie nichts, wenn es nicht um Menschen geht.",
    example: "Das System setzt Preise in einem Onlineshop fest.",
  },
  "labour.grounds": {
    question: "Bei welchen geschützten Merkmalen kommt es zu einer Benachteiligung?",
    help: "Auch vermutete Merkmale zählen. Prüfen Sie Ersatzmerkmale wie Name, Foto, Postleitzahl, Lücken im Lebenslauf oder Sprache. Wählen Sie nichts, wenn Tests keine Benachteiligung zeigen.",
    example: "Lücken wegen Elternzeit senken die Bewertung.",
  },
  "labour.disadvantage": {
    question: "Auf welche Art benachteiligt das System Menschen wegen dieser Merkmale?",
    help: "Unmittelbar: Das Merkmal selbst führt zu schlechterer Behandlung. Mittelbar: Ein neutrales Kriterium trifft eine Gruppe besonders. Wählen Sie nichts, wenn es keine gibt.",
    example: "Eine Mindestgröße trifft Frauen besonders: mittelbar.",
  },
  "labour.justification": {
    question: "Was rechtfertigt die unterschiedliche Behandlung?",
    help: "Im Beruf gelten §§ 8 bis 10 AGG, in Verträgen § 20 AGG; § 5 AGG gilt überall. Bei mehreren Merkmalen muss die Rechtfertigung alle tragen. Wählen Sie nur, was Sie belegen können.",
    example: "Ein Höchstalter wegen langer Ausbildung vor der Rente.",
  },
  "labour.neutralCriterion": {
    question: "Welche Bedingungen erfüllt das neutrale Kriterium, das eine Gruppe besonders trifft?",
    help: "Alle drei müssen vorliegen. Erforderlich ist das Kriterium nur, wenn kein milderes denselben Zweck erreicht.",
    example: "Gute Sprachkenntnisse für eine Stelle in der Beratung.",
  },
  "labour.biasEvidence": {
    question: "Welche Vorbeugung und Nachweise gegen Benachteiligung gibt es?",
    help: "Tests vergleichen die Ergebnisse je Gruppe vor dem Einsatz und danach. Protokolle zeigen, wer wann worauf gestützt entschieden hat.",
    example: "Auswertung der Einladungsquoten je Geschlecht im Quartal.",
  },
};

/** Questions about: Works council, employee data and equal treatment, in English. */
export const en: Readonly<Record<string, QuestionWords>> = {
  "labour.votingEmployees": {
    question: "How many employees entitled to vote does the company have as a rule?",
    help: "Employees from the age of 16 may vote for the works council, part-time staff included; senior executives do not count. Heads in the whole company are counted.",
    example: "34 employees, 6 of them part-time: 34.",
  },
  "labour.establishmentEmployees": {
    question: "How many people work in the establishment where the system is used?",
    help: "An establishment is a site or unit that has its own management and works council, as opposed to the whole company. Where there are several, the largest one that uses the system counts.",
    example: "A plant of 620 employees.",
  },
  "labour.settledByCollectiveAgreement": {
    question: "Does a law or a collective agreement in force settle the matter conclusively already?",
    help: "Then the works council has no say under § 87(1) BetrVG. That is rare: the provision must bind your establishment and leave you no room.",
    example: "A collective agreement that rules conclusively on evaluations by AI.",
  },
  "labour.privateAccounts": {
    question: "Do staff use the system only of their own will and through private accounts, where you see no data?",
    help: "A labour court in Hamburg then saw no right of the works council (24 BVGa 1/24, secondary source). Data protection authorities advise against private accounts. Company accounts that log use are another case.",
    example: "Staff open a chatbot in the browser through an account of their own.",
  },
  "labour.effects": {
    question: "What does the system bring for staff?",
    help: "Choose all that apply. Rules of conduct concern how staff behave in the establishment, as opposed to the work itself. A change is basic if it shapes the establishment as a whole, also when made step by step.",
    example: "An assistant replaces manual case handling; everybody has to learn anew.",
  },
  "labour.personnelRules": {
    question: "Which rules on personnel does the system hold, apply or draft?",
    help: "A questionnaire is any fixed set of questions to applicants or staff, also in a chat. Principles of assessment are general criteria of performance or conduct, also in a ranking.",
    example: "A chatbot asks applicants about experience and pay.",
  },
  "labour.measures": {
    question: "In which personnel measures does the system take part?",
    help: "Sorting, rating or recommending counts as taking part. A transfer is another area of work that is to last more than a month or goes along with much changed circumstances.",
    example: "The system ranks applications.",
  },
  "labour.councilRequests": {
    question: "What has the works council asked for concerning this system?",
    help: "Choose nothing if it has asked for none of this so far. An expert is deemed necessary for AI. It can demand selection guidelines only in establishments of more than 500 employees.",
    example: "The works council asks to have an expert on the new system.",
  },
  "labour.councilSteps": {
    question: "Which steps concerning this system have been taken, works council and employer together?",
    help: "Choose only what is on paper, such as minutes, a letter or an agreement. What you leave out counts as undone.",
    example: "Documents handed over on 3 March, discussion on 20 March.",
  },
  "labour.staffInformed": {
    question: "Have the staff who work under or alongside the system been informed?",
    help: "Tell them before use what the system does and what changes. That holds without a works council too. For high-risk AI, Art. 26(7) AI Act demands it as well.",
    example: "A note to the team and a date to ask questions.",
  },
  "labour.applicants": {
    question: "Does the system process data on applicants?",
    help: "In data protection and equal treatment applicants count as staff. CVs that are only read to sort them count too.",
    example: "A tool sums up CVs.",
  },
  "labour.dataBases": {
    question: "On which bases of § 26 BDSG do you rest the processing of data on staff?",
    help: "Choose nothing if you rest on the GDPR alone. After CJEU C-34/21, necessity under sentence 1 should no longer stand alone (secondary sources).",
    example: "The evaluation of time records rests on a works agreement.",
  },
  "labour.crimeDetection": {
    question: "Which conditions to detect a crime are met?",
    help: "The law demands all four, against certain persons and never in advance. A general interest in prevention falls short.",
    example: "Missing stock is documented, one shift is suspected.",
  },
  "labour.consent": {
    question: "Which conditions does the consent of the staff meet?",
    help: "At work, consent is free above all where it brings an advantage or interests are the same. Inform in text form on purpose and withdrawal.",
    example: "Voluntary part in a trial that can be ended at any time.",
  },
  "labour.dataConditions": {
    question: "Which further conditions on data about staff are met?",
    help: "Agreements need measures that protect dignity and rights (Art. 88(2) GDPR) and are reviewed in full (CJEU C-65/23, secondary source). The others concern data of Art. 9 GDPR.",
    example: "The works agreement limits purposes and access.",
  },
  "labour.equalityArea": {
    question: "In which areas does the system decide on people or take part in deciding?",
    help: "Work covers job ads, selection, pay, promotion and its end. Mass contracts are those where the person hardly counts, in retail for instance. Choose nothing if people are no subject.",
    example: "The system sets prices in an online shop.",
  },
  "labour.grounds": {
    question: "On which protected grounds does a disadvantage occur?",
    help: "Grounds that are only assumed count too. Check proxies such as name, photo, postcode, gaps in a CV or language. Choose nothing if tests show no disadvantage.",
    example: "Gaps due to parental leave lower the score.",
  },
  "labour.disadvantage": {
    question: "In what way does the system put people at a disadvantage on these grounds?",
    help: "Direct: the ground itself leads to worse treatment. Indirect: a neutral criterion hits a group in particular. Choose nothing if there is none.",
    example: "A minimum height hits women in particular: indirect.",
  },
  "labour.justification": {
    question: "What justifies the different treatment?",
    help: "At work §§ 8 to 10 AGG apply, in contracts § 20 AGG; § 5 AGG applies everywhere. Where there are several grounds, each needs a justification. Choose only what you can prove.",
    example: "A maximum age because of long training before retirement.",
  },
  "labour.neutralCriterion": {
    question: "Which conditions does the neutral criterion meet that hits a group in particular?",
    help: "All three must be there. The criterion is necessary only if no milder one serves the same aim.",
    example: "Good language skills in a post that gives advice.",
  },
  "labour.biasEvidence": {
    question: "Which prevention and evidence against disadvantages exist?",
    help: "Tests compare results per group before use and after it. Logs show who decided when and on what.",
    example: "Invitation rates per sex, evaluated each quarter.",
  },
};
