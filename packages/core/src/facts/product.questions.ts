import type { QuestionWords } from "../law/questionnaire.ts";

/** Questions about: Products in German. */
export const de: Readonly<Record<string, QuestionWords>> = {
  "product.legislation": {
    question: "Für welche dieser Produkte ist das System bestimmt, als Produkt selbst oder als Teil davon?",
    help: "Welche Vorschriften für ein Produkt gelten, steht in seiner EU-Konformitätserklärung oder Typgenehmigung; fragen Sie den Hersteller. Für Spielzeug zählt auch die neue Verordnung (EU) 2025/2509. Wählen Sie alles Zutreffende oder nichts.",
    example: "Ein Beatmungsgerät mit lernender Steuerung ist ein Medizinprodukt.",
  },
  "product.isProduct": {
    question: "Ist das KI-System selbst das Produkt, für das die EU-Produktvorschrift gilt?",
    help: "Ja, wenn die Software als solche unter die Vorschrift fällt, etwa als Medizinprodukt. Nein, wenn sie nur Teil eines anderen Produkts ist. Die EU-Konformitätserklärung nennt das Produkt.",
    example: "Eine Software wertet Röntgenbilder aus und trägt als Medizinprodukt selbst das CE-Zeichen.",
  },
  "safety.endangersHealth": {
    question: "Gefährdet es Gesundheit und Sicherheit von Menschen, wenn das System ausfällt oder Fehler macht?",
    help: "Denken Sie an falsche, späte und fehlende Ergebnisse; die Risikobeurteilung des Produkts hilft. Nach dem Entwurf der Leitlinien muss die Gefahr mehr als theoretisch sein; schwere psychische Schäden zählen, Geldverlust, Rufschaden und Ärger nicht.",
    example: "Die Türsteuerung eines Aufzugs übersieht ein Kind.",
  },
  "safety.endangersProperty": {
    question: "Gefährdet es Eigentum, wenn das System ausfällt oder Fehler macht?",
    help: "Gemeint sind Schäden an Sachen wie Gebäuden, Anlagen oder Fahrzeugen, auch ohne Gefahr für Menschen. Reiner Geldverlust zählt nach dem Entwurf der Leitlinien nicht. Die Risikobeurteilung des Produkts hilft.",
    example: "Eine Steuerung irrt sich, und ein Kessel in einer leeren Halle platzt.",
  },
  "safety.function": {
    question: "Ist es Aufgabe des Systems, Schaden von Menschen oder Eigentum abzuwenden oder zu mindern?",
    help: "Das ist eine Sicherheitsfunktion. Es zählt, was der Anbieter vorsieht; sehen Sie in Anleitung, Werbung und technische Dokumentation. Ob ein Ausfall gefährlich wäre, wird gesondert gefragt.",
    example: "Eine Kamera hält den Roboter an, wenn jemand in seinen Bereich tritt.",
  },
  "safety.unrelatedOnly": {
    question: "Dient das System nur Zwecken, die nichts mit dem Schutz von Menschen oder Eigentum zu tun haben?",
    help: "Das Gesetz nennt Hilfe für Nutzer, bessere Leistung, effizienten Betrieb, Automatisierung, Komfort und Qualitätskontrolle, soweit sie die Sicherheit nicht betreffen. Nein, sobald das System auch der Sicherheit dient.",
    example: "Ein Thermostat lernt, wann es im Büro warm sein soll.",
  },
  "product.thirdPartyAssessment": {
    question: "Muss eine unabhängige Stelle das Produkt prüfen, bevor es auf den Markt oder in Betrieb kommt?",
    help: "Gemeint ist die Konformitätsbewertung durch Dritte, etwa eine notifizierte Stelle. Der Hersteller kennt das Verfahren. Nach dem Entwurf der Leitlinien zählt auch eine Prüfung, die nur wegen voll angewandter Normen entfällt.",
    example: "Diagnosesoftware der Klasse IIa braucht eine notifizierte Stelle.",
  },
};

/** Questions about: Products in English. */
export const en: Readonly<Record<string, QuestionWords>> = {
  "product.legislation": {
    question: "Which of these products is the system meant for, as the product itself or as a part of it?",
    help: "The EU declaration of conformity or the type approval of a product names the rules that apply to it; ask the manufacturer. For toys the new Regulation (EU) 2025/2509 counts too. Choose all that apply, or nothing.",
    example: "A ventilator with a control that learns is a medical device.",
  },
  "product.isProduct": {
    question: "Is the AI system itself the product that the EU product law covers?",
    help: "Yes, if the software as such falls under that law, as a medical device for instance. No, if it is only a part of another product. The EU declaration of conformity names the product.",
    example: "Software evaluates X-ray images and bears the CE marking itself, as a medical device.",
  },
  "safety.endangersHealth": {
    question: "Does it endanger the health and safety of people if the system fails or makes errors?",
    help: "Think of wrong, late and missing results; the risk assessment of the product helps. Under the draft guidelines the danger must be more than theoretical; serious mental harm counts, loss of money, reputation or convenience does not.",
    example: "The door control of a lift overlooks a child.",
  },
  "safety.endangersProperty": {
    question: "Does it endanger property if the system fails or makes errors?",
    help: "What counts is damage to things such as buildings, plants or vehicles, also without danger to people. Under the draft guidelines a pure loss of money does not count. The risk assessment of the product helps.",
    example: "A control errs, and a boiler in an empty hall bursts.",
  },
  "safety.function": {
    question: "Is it the task of the system to keep people or property from harm or to limit harm?",
    help: "That is a safety function. What counts is what the provider intends; see instructions, advertising and technical documentation. Whether a failure would be dangerous is asked separately.",
    example: "A camera stops the robot when somebody enters its area.",
  },
  "safety.unrelatedOnly": {
    question: "Does the system serve only purposes that have nothing to do with protecting people or property?",
    help: "The Act names helping users, better performance, efficient service, automation, convenience and quality control, as far as they do not concern safety. No, as soon as the system serves safety too.",
    example: "A thermostat learns when an office should be warm.",
  },
  "product.thirdPartyAssessment": {
    question: "Must an independent body assess the product before it goes on the market or into service?",
    help: "This means conformity assessment by a third party, for instance a notified body. The product law sets it out; the manufacturer knows the procedure. Under the draft guidelines an assessment avoided only by applying standards in full counts too.",
    example: "Diagnostic software of class IIa needs a notified body.",
  },
};
