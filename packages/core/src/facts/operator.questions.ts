import type { QuestionWords } from "../law/questionnaire.ts";

/** Questions about: Roles in German. */
export const de: Readonly<Record<string, QuestionWords>> = {
  "operator.develops": {
    question: "Haben Sie das System entwickelt oder entwickeln lassen?",
    help: "Auch wer ein fremdes Modell in eine eigene Anwendung einbaut, entwickelt ein System. Wer ein fertiges Produkt nur kauft und einstellt, in der Regel nicht.",
    example: "Ein eigener Chatbot auf Grundlage eines Sprachmodells, das über eine API bezogen wird.",
  },
  "operator.ownName": {
    question:
      "Bieten Sie das System unter Ihrem Namen oder Ihrer Marke an, oder nehmen Sie es für sich selbst in Betrieb?",
    help: "Auch kostenlos. Wer ein System für den eigenen Gebrauch baut, nimmt es in Betrieb und ist damit Anbieter und Betreiber zugleich.",
    example: "Ein Unternehmen baut ein Werkzeug nur für die eigene Personalabteilung.",
  },
  "operator.uses": {
    question: "Verwenden Sie das System in eigener Verantwortung?",
    help: "Das tut, wer entscheidet, dass und wofür das System eingesetzt wird, auch wenn es ein Dienstleister betreibt. Die Nutzung durch Ihre Beschäftigten im Auftrag zählt als Ihre.",
    example: "Die Personalabteilung sichtet Bewerbungen mit einer gekauften Software.",
  },
  "operator.personalUse": {
    question: "Nutzt nur eine natürliche Person das System, rein persönlich und nicht beruflich?",
    help: "Für Unternehmen, Vereine und Behörden ist die Antwort Nein.",
    example: "Eine Geburtstagsrede mit einem Chatbot schreiben.",
  },
  "operator.representsProvider": {
    question: "Haben Sie von einem Anbieter außerhalb der EU ein schriftliches Mandat angenommen?",
    help: "Bevollmächtigter sitzt in der EU und handelt im Auftrag des Anbieters.",
    example: "Eine Kanzlei in Frankfurt vertritt einen Anbieter aus Kanada.",
  },
  "operator.imports": {
    question:
      "Bringen Sie als Erster in der EU ein System auf den Markt, das Namen oder Marke eines Anbieters von außerhalb trägt?",
    help: "Einführer sitzt in der EU und bringt das fremde System unter dessen Namen hier in Verkehr. Wer nur für sich kauft, ist kein Einführer.",
    example: "Ein deutscher Importeur vertreibt Kameras eines Herstellers aus Taiwan.",
  },
  "operator.distributes": {
    question: "Geben Sie das System an andere weiter, ohne Anbieter oder Einführer zu sein?",
    help: "Händler stellt ein System auf dem Markt bereit, entgeltlich oder nicht.",
    example: "Ein Systemhaus verkauft Lizenzen weiter.",
  },
  "operator.sellsWithProduct": {
    question: "Bringen Sie das System zusammen mit Ihrem Produkt unter Ihrem Namen auf den Markt oder in Betrieb?",
    help: "Gemeint ist der Hersteller eines Produkts, in dem das KI-System steckt.",
    example: "Eine Maschine mit eingebauter Bilderkennung.",
  },
  "operator.integratesModel": {
    question: "Bauen Sie ein KI-Modell in das System ein, ein eigenes oder ein fremdes?",
    help: "Auch der Aufruf über eine Schnittstelle (API) zählt. Wer so ein System anbietet, heißt nachgelagerter Anbieter. Anbieter des Modells wird man dadurch nicht.",
    example: "Ein Kundenchat ruft ein Sprachmodell über eine API auf.",
  },
  "operator.rebrands": {
    question:
      "Versehen Sie ein fremdes System, das schon auf dem Markt oder in Betrieb ist, mit Ihrem Namen oder Ihrer Marke?",
    help: "Bei einem Hochrisiko-KI-System werden Sie dadurch selbst zum Anbieter, auch ohne technische Änderung. Ein Vertrag kann die Pflichten anders verteilen.",
    example: "Eine zugekaufte Bewerbersoftware erscheint unter der Marke Ihres Hauses.",
  },
  "operator.modifiesSubstantially": {
    question: "Verändern Sie das System wesentlich, nachdem es auf den Markt oder in Betrieb gekommen ist?",
    help: "Wesentlich ist eine Änderung, die die erste Konformitätsbewertung nicht vorsah und die Anforderungen an Hochrisiko-KI-Systeme berührt oder die Zweckbestimmung ändert. Einstellungen, die der Anbieter vorgesehen hat, zählen nicht.",
    example: "Sie trainieren ein gekauftes Auswahlsystem neu, was der Anbieter nicht vorgesehen hat.",
  },
  "operator.changesPurpose": {
    question:
      "Setzen Sie ein System, das bisher nicht hochriskant war, zu einem anderen Zweck ein als vom Anbieter bestimmt?",
    help: "Zweckbestimmung ist, was der Anbieter in Anleitung, Werbung und technischer Dokumentation angibt. Auch Systeme mit allgemeinem Verwendungszweck zählen. Wird das System dadurch hochriskant, werden Sie Anbieter.",
    example: "Ein allgemeiner Chatbot soll nun Bewerbungen bewerten.",
  },
  "operator.formerProvider": {
    question: "Haben Sie das System zuerst angeboten, und ist jetzt ein anderer an Ihrer Stelle Anbieter?",
    help: "Das geschieht, wenn ein anderer seinen Namen auf Ihr Hochrisiko-KI-System setzt, es wesentlich verändert oder Ihr System durch einen neuen Zweck hochriskant macht. Sie müssen ihn dann mit Unterlagen und Auskünften unterstützen.",
    example: "Ein Kunde macht aus Ihrem Textwerkzeug ein System zur Bewerberauswahl.",
  },
  "operator.ruledOutHighRisk": {
    question: "Haben Sie klar festgelegt, dass Ihr System nicht in ein Hochrisiko-KI-System geändert werden darf?",
    help: "Sehen Sie in Vertrag, Lizenz und Gebrauchsanleitung nach. Die Festlegung muss eindeutig sein. Dann müssen Sie dem neuen Anbieter die Unterlagen nicht herausgeben.",
    example: "Die Lizenz untersagt jede Änderung, die das System hochriskant macht.",
  },
  "operator.usesSuppliedParts": {
    question: "Stecken in dem System fremde Systeme, Modelle, Werkzeuge, Dienste, Bauteile oder Verfahren?",
    help: "Es genügt, dass das System sie nutzt, etwa über eine API. Anbieter von Hochrisiko-KI-Systemen brauchen dazu einen schriftlichen Vertrag mit dem Zulieferer. Fragen Sie Entwicklung und Einkauf.",
    example: "Ein gemietetes Sprachmodell; eine zugekaufte Texterkennung.",
  },
  "operator.suppliesParts": {
    question:
      "Liefern Sie Systeme, Modelle, Werkzeuge, Dienste, Bauteile oder Verfahren für das KI-System eines anderen?",
    help: "Gemeint ist, was der andere in seinem System verwendet oder darin einbaut. Ist sein System ein Hochrisiko-KI-System, brauchen Sie beide einen schriftlichen Vertrag über Informationen, Fähigkeiten und technischen Zugang.",
    example: "Sie vermieten ein Modell zur Spracherkennung an den Hersteller eines Prüfungssystems.",
  },
  "operator.suppliesOpenTools": {
    question:
      "Werden nur Werkzeuge, Dienste, Verfahren oder Bauteile zugeliefert, die öffentlich und quelloffen lizenziert sind?",
    help: "Dann ist kein Vertrag nötig. Für KI-Modelle mit allgemeinem Verwendungszweck gilt die Ausnahme nicht. Andere Modelle und ganze KI-Systeme nennt sie nicht; gehören solche dazu, antworten Sie mit Nein.",
    example: "Eine freie Programmbibliothek zur Bildbearbeitung.",
  },
  "operator.size": {
    question: "Wie groß ist Ihr Unternehmen?",
    help: "KMU: unter 250 Beschäftigte und höchstens 50 Mio. Euro Umsatz oder 43 Mio. Euro Bilanzsumme. Kleines Midcap: kein KMU, unter 750 Beschäftigte und höchstens 150 Mio. Umsatz oder 129 Mio. Bilanzsumme. Partner- und verbundene Unternehmen zählen mit.",
    example: "Eine GmbH mit 80 Beschäftigten und 12 Mio. Euro Umsatz ist ein KMU.",
  },
  "operator.hasLinkedEnterprises": {
    question: "Hat Ihr Unternehmen Partnerunternehmen oder verbundene Unternehmen?",
    help: "Partner: ein Unternehmen hält am anderen mindestens 25 % des Kapitals oder der Stimmen. Verbunden: Mehrheit der Stimmen oder beherrschender Einfluss, etwa im Konzern. Für einige Investoren gibt es Ausnahmen. Fragen Sie die Buchhaltung.",
    example: "Eine Holding hält 60 % Ihrer Anteile.",
  },
  "operator.publicAuthority": {
    question: "Ist Ihre Organisation eine Behörde, oder handelt sie im Auftrag einer Behörde oder EU-Stelle?",
    help: "Im Auftrag handelt, wem eine öffentliche Aufgabe übertragen ist. Wer einer Behörde nur etwas verkauft, antwortet mit Nein. Eine eigene Pflicht, etwa gegen Geldwäsche, zählt nach dem Entwurf der Leitlinien der Kommission nicht.",
    example: "Eine Stadtverwaltung; ein Jobcenter.",
  },
  "operator.unionBody": {
    question: "Ist Ihre Organisation ein Organ oder eine Einrichtung oder sonstige Stelle der EU?",
    help: "Gemeint sind nur Stellen der Union selbst. Behörden der Mitgliedstaaten und Empfänger von EU-Fördermitteln antworten mit Nein.",
    example: "Die Europäische Kommission; Frontex; die Europäische Arzneimittel-Agentur.",
  },
  "operator.publicLawBody": {
    question: "Ist Ihre Organisation eine Einrichtung des öffentlichen Rechts?",
    help: "In Deutschland etwa Behörden sowie Körperschaften, Anstalten und Stiftungen des öffentlichen Rechts. Gesetz oder Satzung nennen die Rechtsform. Davon hängt ab, ob die Folgen für die Grundrechte abzuschätzen sind.",
    example: "Eine Gemeinde; eine staatliche Universität; eine gesetzliche Krankenkasse.",
  },
  "operator.providesPublicServices": {
    question: "Ist Ihre Organisation privat und erbringt sie öffentliche Dienste?",
    help: "Nach Erwägungsgrund 96 Dienste, die mit Aufgaben im öffentlichen Interesse verbunden sind, etwa Bildung, Gesundheit, Soziales, Wohnen oder Justiz. Davon hängt ab, ob die Folgen für die Grundrechte abzuschätzen sind.",
    example: "Ein privates Krankenhaus mit Versorgungsauftrag; ein freier Träger von Kindergärten.",
  },
  "operator.financialInstitution": {
    question: "Ist Ihre Organisation ein Finanzinstitut, für dessen interne Organisation EU-Finanzrecht gilt?",
    help: "Gemeint sind Institute mit Vorgaben für Unternehmensführung, Regelungen oder Verfahren, etwa Banken und Versicherer. Einige Pflichten gelten dann über dieses Recht als erfüllt. Fragen Sie die Rechtsabteilung.",
    example: "Eine Sparkasse; ein Lebensversicherer.",
  },
  "operator.usesAtWorkplace": {
    question: "Verwenden Sie das System als Arbeitgeber am Arbeitsplatz?",
    help: "Das gilt für jedes Hochrisiko-KI-System, nicht nur für Personalsoftware. Es genügt, dass Beschäftigte davon betroffen sind.",
    example: "Kameras in der Fabrik bewerten Arbeitsabläufe.",
  },
  "operator.decidesAboutPersons": {
    question: "Trifft das System Entscheidungen über Menschen oder hilft es dabei?",
    help: "Gemeint sind Systeme aus Anhang III in jedem Lebensbereich. Vorarbeit genügt, auch wenn ein Mensch entscheidet.",
    example: "Ein Punktwert, nach dem über eine Einladung entschieden wird.",
  },
  "operator.controlsInputData": {
    question: "Bestimmen Sie, welche Daten in das System eingegeben werden?",
    help: "Ja, wenn Sie Daten auswählen, hochladen oder Quellen anschließen. Nein, wenn der Anbieter alle Daten vorgibt.",
    example: "Sie laden Bewerbungen aus Ihrem Portal in das System.",
  },
  "operator.controlsLogs": {
    question:
      "Liegen die Protokolle, die das System automatisch schreibt, bei Ihnen oder können Sie über sie bestimmen?",
    help: "Gemeint sind technische Aufzeichnungen des Betriebs. Bei Cloud-Diensten sagt der Vertrag oder die Verwaltungsoberfläche, wer sie hält.",
    example: "Das System läuft auf eigenen Servern und schreibt dort Protokolle.",
  },
  "operator.decisionsAffectRights": {
    question:
      "Treffen Sie anhand der Ausgaben Entscheidungen mit rechtlichen oder ähnlich erheblichen Folgen für Menschen?",
    help: "Rechtliche Folgen hat etwa eine Kündigung oder ein Bescheid; ähnlich erheblich ist, was das Leben spürbar trifft. Wer sich dadurch in Gesundheit, Sicherheit oder Grundrechten beeinträchtigt sieht, kann eine Erläuterung verlangen.",
    example: "Ein Antrag auf einen Kredit wird wegen eines Punktwerts abgelehnt.",
  },
  "operator.explanationElsewhere": {
    question: "Regelt anderes Recht den Anspruch der Betroffenen auf Erläuterung der Entscheidung?",
    help: "Ja, wenn anderes EU-Recht diesen Anspruch schon gibt oder wenn EU-Recht oder damit vereinbares nationales Recht ihn ausnimmt oder einschränkt. Fragen Sie die Rechtsabteilung; im Zweifel antworten Sie mit Nein.",
    example: "Die Verbraucherkreditrichtlinie gibt einen Anspruch auf Erläuterung der Bonitätsprüfung.",
  },
  "system.onOwnModel": {
    question: "Beruht das System auf einem KI-Modell mit allgemeinem Verwendungszweck desselben Unternehmens?",
    help: "Ja nur, wenn Modell und System vom selben Anbieter oder Unternehmen kommen. Dann ist in der Regel die Kommission (Büro für Künstliche Intelligenz) zuständig.",
    example: "Ein Chatbot, dessen Anbieter auch das Sprachmodell dahinter anbietet.",
  },
  "system.inLargePlatform": {
    question:
      "Ist das System eine sehr große Online-Plattform oder Suchmaschine, oder ist es in eine solche eingebaut?",
    help: "Die Kommission benennt sie nach dem Gesetz über digitale Dienste, ab 45 Millionen monatlichen Nutzern in der EU; die Liste ist öffentlich. Ein Auftritt auf so einer Plattform genügt nicht.",
    example: "KI-Antworten in den Ergebnissen einer großen Suchmaschine.",
  },
};

/** Questions about: Roles in English. */
export const en: Readonly<Record<string, QuestionWords>> = {
  "operator.develops": {
    question: "Have you developed the system or had it developed?",
    help: "Building somebody else’s model into an application of your own is developing a system. Buying and configuring a finished product normally is not.",
    example: "Your own chatbot on top of a language model obtained through an API.",
  },
  "operator.ownName": {
    question: "Do you offer the system under your name or trademark, or put it into service for yourself?",
    help: "Free of charge counts too. Whoever builds a system for own use puts it into service and so is provider and deployer at once.",
    example: "A company builds a tool only for its own HR department.",
  },
  "operator.uses": {
    question: "Do you use the system under your own authority?",
    help: "You do if you decide that and for what the system is used, also when a service firm runs it. Use by your staff on your behalf counts as yours.",
    example: "The HR department screens applications with software it has bought.",
  },
  "operator.personalUse": {
    question: "Is the system used only by a natural person, purely personally and not for work?",
    help: "For companies, associations and authorities the answer is no.",
    example: "Writing a birthday speech with a chatbot.",
  },
  "operator.representsProvider": {
    question: "Have you accepted a written mandate from a provider outside the EU?",
    help: "An authorised representative is in the EU and acts for the provider.",
    example: "A law firm in Frankfurt that represents a Canadian provider.",
  },
  "operator.imports": {
    question:
      "Are you the first to place on the EU market a system that bears the name or mark of a provider from outside?",
    help: "An importer is in the EU and places somebody else’s system on the market under that name. Buying for your own use is not importing.",
    example: "A German importer sells cameras of a maker in Taiwan.",
  },
  "operator.distributes": {
    question: "Do you pass the system on to others without being its provider or importer?",
    help: "A distributor makes a system available on the market, paid or free.",
    example: "A reseller of software licences.",
  },
  "operator.sellsWithProduct": {
    question:
      "Do you place the system on the market or put it into service together with your product under your name?",
    help: "This is the manufacturer of a product that contains the AI system.",
    example: "A machine with built-in image recognition.",
  },
  "operator.integratesModel": {
    question: "Do you integrate an AI model into the system, your own or somebody else’s?",
    help: "Calling a model through an interface (API) counts too. Whoever offers such a system is called a downstream provider. That does not make you provider of the model.",
    example: "A customer chat calls a language model through an API.",
  },
  "operator.rebrands": {
    question:
      "Do you put your name or trademark on somebody else’s system that is already on the market or in service?",
    help: "With a high-risk AI system this makes you the provider yourself, even without a technical change. A contract may allocate the duties differently.",
    example: "Recruitment software from another maker appears under your brand.",
  },
  "operator.modifiesSubstantially": {
    question: "Do you substantially modify the system after it has been placed on the market or put into service?",
    help: "A change is substantial if the first conformity assessment did not foresee it and it affects the requirements for high-risk AI systems or changes the intended purpose. Settings that the provider has planned do not count.",
    example: "You retrain a selection system you bought, which the provider did not plan.",
  },
  "operator.changesPurpose": {
    question: "Do you use a system that was not high-risk so far for another purpose than the provider intended?",
    help: "The intended purpose is what the provider states in instructions, advertising and technical documentation. General-purpose systems count too. If the change makes the system high-risk, you become its provider.",
    example: "A general chatbot is now to score job applications.",
  },
  "operator.formerProvider": {
    question: "Did you offer the system first, and is somebody else its provider now in your place?",
    help: "This happens when somebody else puts their name on your high-risk AI system, substantially modifies it, or makes your system high-risk by a new purpose. You must then support them with documents and information.",
    example: "A customer turns your writing tool into a system that selects applicants.",
  },
  "operator.ruledOutHighRisk": {
    question: "Have you clearly stated that your system must not be changed into a high-risk AI system?",
    help: "Look into contract, licence and instructions for use. The statement must be clear. You then do not have to hand over the documents to the new provider.",
    example: "The licence rules out every change that makes the system high-risk.",
  },
  "operator.usesSuppliedParts": {
    question: "Does the system contain systems, models, tools, services, components or processes of somebody else?",
    help: "It is enough that the system uses them, through an API for instance. Providers of high-risk AI systems need a written agreement with the supplier for this. Ask development and purchasing.",
    example: "A rented language model; text recognition bought from a supplier.",
  },
  "operator.suppliesParts": {
    question: "Do you supply systems, models, tools, services, components or processes for somebody else’s AI system?",
    help: "This means what the other uses in their system or builds into it. If their system is a high-risk AI system, you both need a written agreement on information, capabilities and technical access.",
    example: "You rent a speech recognition model to the maker of an examination system.",
  },
  "operator.suppliesOpenTools": {
    question:
      "Are only tools, services, processes or components supplied that are public and under an open-source licence?",
    help: "Then no agreement is needed. The exemption does not cover general-purpose AI models. It does not name other models and whole AI systems; if such are supplied, answer no.",
    example: "A free program library for image editing.",
  },
  "operator.size": {
    question: "How large is your enterprise?",
    help: "SME: fewer than 250 staff and at most EUR 50 million turnover or EUR 43 million balance sheet. Small mid-cap: no SME, fewer than 750 staff and at most 150 million turnover or 129 million balance sheet. Partner and linked enterprises are counted in.",
    example: "A company with 80 staff and EUR 12 million turnover is an SME.",
  },
  "operator.hasLinkedEnterprises": {
    question: "Does your enterprise have partner enterprises or linked enterprises?",
    help: "Partner: one enterprise holds at least 25 % of the capital or votes of the other. Linked: majority of votes or dominant influence, as in a group. Some investors are excepted. Ask your accountants.",
    example: "A holding company owns 60 % of your shares.",
  },
  "operator.publicAuthority": {
    question: "Is your organisation a public authority, or does it act on behalf of a public authority or EU body?",
    help: "Acting on behalf means that a public task is delegated to you. Whoever only sells something to an authority answers no. A duty of your own, against money laundering say, does not count under the draft Commission guidelines.",
    example: "A city administration; a job centre.",
  },
  "operator.unionBody": {
    question: "Is your organisation an institution, body, office or agency of the EU?",
    help: "This means entities of the Union itself only. Authorities of the Member States and recipients of EU grants answer no.",
    example: "The European Commission; Frontex; the European Medicines Agency.",
  },
  "operator.publicLawBody": {
    question: "Is your organisation a body governed by public law?",
    help: "For instance authorities, and corporations, institutions and foundations under public law. Statute or founding document name the legal form. On this depends whether the impact on fundamental rights has to be assessed.",
    example: "A municipality; a state university; a statutory health insurance fund.",
  },
  "operator.providesPublicServices": {
    question: "Is your organisation private and does it provide public services?",
    help: "Under recital 96 services linked to tasks in the public interest, such as education, health care, social services, housing or the administration of justice. On this depends whether the impact on fundamental rights has to be assessed.",
    example: "A private hospital with a public care mandate; a charity that runs kindergartens.",
  },
  "operator.financialInstitution": {
    question:
      "Is your organisation a financial institution whose internal governance is regulated by EU financial law?",
    help: "This means institutions with requirements on governance, arrangements or processes, such as banks and insurers. Some duties are then deemed met through that law. Ask your legal department.",
    example: "A savings bank; a life insurer.",
  },
  "operator.usesAtWorkplace": {
    question: "Do you use the system as an employer at the workplace?",
    help: "This goes for every high-risk AI system, not only for HR software. It is enough that workers are affected.",
    example: "Cameras in a factory assess work steps.",
  },
  "operator.decidesAboutPersons": {
    question: "Does the system make decisions about people or help with them?",
    help: "This means systems of Annex III in every field of life. Preparing is enough, also when a person decides.",
    example: "A score by which somebody decides on an invitation.",
  },
  "operator.controlsInputData": {
    question: "Do you decide which data are put into the system?",
    help: "Yes, if you select or upload data or connect sources. No, if the provider sets all data.",
    example: "You load applications from your portal into the system.",
  },
  "operator.controlsLogs": {
    question: "Are the logs that the system writes automatically with you, or can you decide about them?",
    help: "This means technical records of operation. With cloud services, the contract or the administration page says who holds them.",
    example: "The system runs on your own servers and writes its logs there.",
  },
  "operator.decisionsAffectRights": {
    question:
      "Do you take decisions on the basis of the output that have legal or similarly significant effects on people?",
    help: "A dismissal or an official decision has legal effects; similarly significant is what noticeably affects somebody’s life. Those who see their health, safety or fundamental rights impaired by it can ask for an explanation.",
    example: "A loan is refused because of a score.",
  },
  "operator.explanationElsewhere": {
    question: "Does other law govern the right of the people concerned to an explanation of the decision?",
    help: "Yes, if other EU law already gives this right, or if EU law, or national law in line with it, excepts or restricts it. Ask your legal department; if in doubt, answer no.",
    example: "The Consumer Credit Directive gives a right to an explanation of the credit assessment.",
  },
  "system.onOwnModel": {
    question: "Is the system based on a general-purpose AI model of the same undertaking?",
    help: "Such models can do many different tasks, as large language models can. Yes only if model and system come from the same provider or undertaking. Then the Commission (AI Office) is normally competent.",
    example: "A chatbot whose provider also offers the language model behind it.",
  },
  "system.inLargePlatform": {
    question: "Is the system a very large online platform or search engine, or is it integrated in one?",
    help: "The Commission designates them under the Digital Services Act, from 45 million monthly users in the EU; the list is public. A page of yours on such a platform is not enough.",
    example: "AI answers in the results of a large search engine.",
  },
};
