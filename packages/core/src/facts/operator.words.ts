import type { FactWords } from "../law/words.ts";

/** Roles in German. */
export const de: Readonly<Record<string, FactWords>> = {
  "operator.develops": {
    label: "die Organisation entwickelt das System oder lässt es entwickeln",
    question: "Haben Sie das System entwickelt oder entwickeln lassen?",
    help: "Auch wer ein fremdes Modell in eine eigene Anwendung einbaut, entwickelt ein System. Wer ein fertiges Produkt nur kauft und einstellt, in der Regel nicht.",
    example: "Ein eigener Chatbot auf Grundlage eines Sprachmodells, das über eine API bezogen wird.",
  },
  "operator.ownName": {
    label: "die Organisation bringt das System unter eigenem Namen in Verkehr oder nimmt es so in Betrieb",
    question:
      "Bieten Sie das System unter Ihrem Namen oder Ihrer Marke an, oder nehmen Sie es für sich selbst in Betrieb?",
    help: "Auch kostenlos. Wer ein System für den eigenen Gebrauch baut, nimmt es in Betrieb und ist damit Anbieter und Betreiber zugleich.",
    example: "Ein Unternehmen baut ein Werkzeug nur für die eigene Personalabteilung.",
  },
  "operator.uses": {
    label: "die Organisation verwendet das System in eigener Verantwortung",
    question: "Verwenden Sie das System in eigener Verantwortung?",
    help: "Das tut, wer entscheidet, dass und wofür das System eingesetzt wird, auch wenn es ein Dienstleister betreibt. Die Nutzung durch Ihre Beschäftigten im Auftrag zählt als Ihre.",
    example: "Die Personalabteilung sichtet Bewerbungen mit einer gekauften Software.",
  },
  "operator.personalUse": {
    label: "eine natürliche Person nutzt das System rein persönlich",
    question: "Nutzt nur eine natürliche Person das System, rein persönlich und nicht beruflich?",
    help: "Für Unternehmen, Vereine und Behörden ist die Antwort Nein.",
    example: "Eine Geburtstagsrede mit einem Chatbot schreiben.",
  },
  "operator.imports": {
    label: "die Organisation führt das System ein",
    question:
      "Bringen Sie als Erster in der EU ein System auf den Markt, das Namen oder Marke eines Anbieters von außerhalb trägt?",
    help: "Einführer sitzt in der EU und bringt das fremde System unter dessen Namen hier in Verkehr. Wer nur für sich kauft, ist kein Einführer.",
    example: "Ein deutscher Importeur vertreibt Kameras eines Herstellers aus Taiwan.",
  },
  "operator.distributes": {
    label: "die Organisation vertreibt das System als Händler",
    question: "Geben Sie das System an andere weiter, ohne Anbieter oder Einführer zu sein?",
    help: "Händler stellt ein System auf dem Markt bereit, entgeltlich oder nicht.",
    example: "Ein Systemhaus verkauft Lizenzen weiter.",
  },
  "operator.sellsWithProduct": {
    label: "die Organisation verkauft das System als Teil ihres eigenen Produkts",
    question: "Bringen Sie das System zusammen mit Ihrem Produkt unter Ihrem Namen auf den Markt oder in Betrieb?",
    help: "Gemeint ist der Hersteller eines Produkts, in dem das KI-System steckt.",
    example: "Eine Maschine mit eingebauter Bilderkennung.",
  },
  "operator.representsProvider": {
    label: "die Organisation ist Bevollmächtigter des Anbieters",
    question: "Haben Sie von einem Anbieter außerhalb der EU ein schriftliches Mandat angenommen?",
    help: "Bevollmächtigter sitzt in der EU und handelt im Auftrag des Anbieters.",
    example: "Eine Kanzlei in Frankfurt vertritt einen Anbieter aus Kanada.",
  },
  "operator.usesAtWorkplace": {
    label: "das System wird am Arbeitsplatz verwendet",
    question: "Verwenden Sie das System als Arbeitgeber am Arbeitsplatz?",
    help: "Das gilt für jedes Hochrisiko-KI-System, nicht nur für Personalsoftware. Es genügt, dass Beschäftigte davon betroffen sind.",
    example: "Kameras in der Fabrik bewerten Arbeitsabläufe.",
  },
  "operator.decidesAboutPersons": {
    label: "das System trifft oder unterstützt Entscheidungen über natürliche Personen",
    question: "Trifft das System Entscheidungen über Menschen oder hilft es dabei?",
    help: "Gemeint sind Systeme aus Anhang III in jedem Lebensbereich. Vorarbeit genügt, auch wenn ein Mensch entscheidet.",
    example: "Ein Punktwert, nach dem über eine Einladung entschieden wird.",
  },
  "operator.controlsInputData": {
    label: "der Betreiber bestimmt die Eingabedaten",
    question: "Bestimmen Sie, welche Daten in das System eingegeben werden?",
    help: "Ja, wenn Sie Daten auswählen, hochladen oder Quellen anschließen. Nein, wenn der Anbieter alle Daten vorgibt.",
    example: "Sie laden Bewerbungen aus Ihrem Portal in das System.",
  },
  "operator.controlsLogs": {
    label: "die Protokolle unterliegen der Kontrolle des Betreibers",
    question:
      "Liegen die Protokolle, die das System automatisch schreibt, bei Ihnen oder können Sie über sie bestimmen?",
    help: "Gemeint sind technische Aufzeichnungen des Betriebs. Bei Cloud-Diensten sagt der Vertrag oder die Verwaltungsoberfläche, wer sie hält.",
    example: "Das System läuft auf eigenen Servern und schreibt dort Protokolle.",
  },
  "operator.publicAuthority": {
    label: "die Organisation ist eine Behörde oder EU-Stelle",
    question: "Ist Ihre Organisation eine Behörde oder eine Stelle der EU?",
    help: "Die Registrierung nach Art. 49 trifft auch, wer in ihrem Auftrag handelt. Private Unternehmen antworten sonst mit Nein.",
    example: "Eine Stadtverwaltung; ein Jobcenter.",
  },
};

/** Roles in English. */
export const en: Readonly<Record<string, FactWords>> = {
  "operator.develops": {
    label: "the organisation develops the system or has it developed",
    question: "Have you developed the system or had it developed?",
    help: "Building somebody else’s model into an application of your own is developing a system. Buying and configuring a finished product normally is not.",
    example: "Your own chatbot on top of a language model obtained through an API.",
  },
  "operator.ownName": {
    label: "the organisation places the system on the market or puts it into service under its own name",
    question: "Do you offer the system under your name or trademark, or put it into service for yourself?",
    help: "Free of charge counts too. Whoever builds a system for own use puts it into service and so is provider and deployer at once.",
    example: "A company builds a tool only for its own HR department.",
  },
  "operator.uses": {
    label: "the organisation uses the system under its own authority",
    question: "Do you use the system under your own authority?",
    help: "You do if you decide that and for what the system is used, also when a service firm runs it. Use by your staff on your behalf counts as yours.",
    example: "The HR department screens applications with software it has bought.",
  },
  "operator.personalUse": {
    label: "a natural person uses the system purely personally",
    question: "Is the system used only by a natural person, purely personally and not for work?",
    help: "For companies, associations and authorities the answer is no.",
    example: "Writing a birthday speech with a chatbot.",
  },
  "operator.imports": {
    label: "the organisation imports the system",
    question:
      "Are you the first to place on the EU market a system that bears the name or mark of a provider from outside?",
    help: "An importer is in the EU and places somebody else’s system on the market under that name. Buying for your own use is not importing.",
    example: "A German importer sells cameras of a maker in Taiwan.",
  },
  "operator.distributes": {
    label: "the organisation distributes the system",
    question: "Do you pass the system on to others without being its provider or importer?",
    help: "A distributor makes a system available on the market, paid or free.",
    example: "A reseller of software licences.",
  },
  "operator.sellsWithProduct": {
    label: "the organisation sells the system as part of its own product",
    question:
      "Do you place the system on the market or put it into service together with your product under your name?",
    help: "This is the manufacturer of a product that contains the AI system.",
    example: "A machine with built-in image recognition.",
  },
  "operator.representsProvider": {
    label: "the organisation is the provider’s authorised representative",
    question: "Have you accepted a written mandate from a provider outside the EU?",
    help: "An authorised representative is in the EU and acts for the provider.",
    example: "A law firm in Frankfurt that represents a Canadian provider.",
  },
  "operator.usesAtWorkplace": {
    label: "the system is used at the workplace",
    question: "Do you use the system as an employer at the workplace?",
    help: "This goes for every high-risk AI system, not only for HR software. It is enough that workers are affected.",
    example: "Cameras in a factory assess work steps.",
  },
  "operator.decidesAboutPersons": {
    label: "the system makes or assists decisions about natural persons",
    question: "Does the system make decisions about people or help with them?",
    help: "This means systems of Annex III in every field of life. Preparing is enough, also when a person decides.",
    example: "A score by which somebody decides on an invitation.",
  },
  "operator.controlsInputData": {
    label: "the deployer controls the input data",
    question: "Do you decide which data are put into the system?",
    help: "Yes, if you select or upload data or connect sources. No, if the provider sets all data.",
    example: "You load applications from your portal into the system.",
  },
  "operator.controlsLogs": {
    label: "the logs are under the control of the deployer",
    question: "Are the logs that the system writes automatically with you, or can you decide about them?",
    help: "This means technical records of operation. With cloud services, the contract or the administration page says who holds them.",
    example: "The system runs on your own servers and writes its logs there.",
  },
  "operator.publicAuthority": {
    label: "the organisation is a public authority or EU body",
    question: "Is your organisation a public authority or a body of the EU?",
    help: "Registration under Art. 49 also binds whoever acts on their behalf. Other private companies answer no.",
    example: "A city administration; a job centre.",
  },
};
