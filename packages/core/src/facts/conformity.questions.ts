import type { QuestionWords } from "../law/questionnaire.ts";

/** Questions about: Conformity in German. */
export const de: Readonly<Record<string, QuestionWords>> = {
  "conformity.standardsApplied": {
    question: "Wendet der Anbieter harmonisierte Normen oder gemeinsame Spezifikationen vollständig an?",
    help: "Es zählen nur Normen zur KI-Verordnung, die im Amtsblatt der EU genannt sind, und gemeinsame Spezifikationen der Kommission. Im November 2026 war nichts davon bekannt; ISO/IEC 42001 zählt nicht. Ohne sie antworten Sie mit Nein.",
    example: "Die technische Dokumentation nennt alle angewandten Normen mit Fundstelle.",
  },
  "conformity.forAuthority": {
    question:
      "Sollen Behörden für Strafverfolgung, Einwanderung oder Asyl oder EU-Stellen das System in Betrieb nehmen?",
    help: "Bei biometrischen Systemen prüft dann die Marktüberwachungsbehörde anstelle einer notifizierten Stelle. Es zählt, wer als künftiger Nutzer vorgesehen ist.",
    example: "Ein System zur Gesichtssuche, das für die Polizei gebaut wird.",
  },
  "conformity.substantialModification": {
    question: "Wurde das System nach seiner Konformitätsbewertung wesentlich verändert?",
    help: "Wesentlich ist eine Änderung, die in der ersten Bewertung nicht vorgesehen war und den Zweck ändert oder die Erfüllung der Anforderungen berührt. Fragen Sie das Entwicklungsteam; vergleichen Sie mit der technischen Dokumentation.",
    example: "Ein Auswahlsystem erhält ein neues Modell, das die erste Bewertung nicht kannte.",
  },
  "conformity.predeterminedChange": {
    question: "Hatte der Anbieter die Änderung schon bei der ersten Bewertung festgelegt und dokumentiert?",
    help: "Das betrifft Systeme, die nach dem Start weiterlernen. Vorab festgelegte Änderungen, die in der technischen Dokumentation stehen, verlangen keine neue Konformitätsbewertung.",
    example: "Die Dokumentation beschreibt, wie sich das Modell monatlich anpasst.",
  },
  "conformity.cyberResilienceAct": {
    question: "Erfüllt das System die Cybersicherheitsanforderungen der Cyberresilienz-Verordnung?",
    help: "Die Verordnung (EU) 2024/2847 gilt für Produkte mit digitalen Elementen. Dann gilt auch die Cybersicherheit nach Art. 15 als erfüllt, soweit die EU-Konformitätserklärung nach dieser Verordnung reicht. Fragen Sie nach der Erklärung.",
    example: "Die EU-Konformitätserklärung eines Geräts nennt die Verordnung (EU) 2024/2847.",
  },
  "conformity.trainsWithData": {
    question: "Beruht das System auf Modellen, die mit Daten trainiert sind?",
    help: "Ja bei maschinellem Lernen, auch wenn ein anderer das Modell trainiert hat. Nein, wenn Menschen alle Regeln selbst schreiben; dann gelten die Vorgaben für Daten nur für Testdaten.",
    example: "Ein Modell lernt aus früheren Schadensfällen.",
  },
  "conformity.secureSection": {
    question: "Gehört das System zum Bereich Strafverfolgung, Migration, Asyl oder Grenzkontrolle?",
    help: "Dann wird es in einem gesicherten, nicht öffentlichen Teil der EU-Datenbank mit weniger Angaben registriert. Das gilt auch für Biometrie, aber nur in diesen Bereichen.",
    example: "Eine Gesichtssuche der Polizei; die Gesichtssuche in einem Filmarchiv nicht.",
  },
};

/** Questions about: Conformity in English. */
export const en: Readonly<Record<string, QuestionWords>> = {
  "conformity.standardsApplied": {
    question: "Does the provider apply harmonised standards or common specifications in full?",
    help: "Only standards for the AI Act cited in the Official Journal of the EU count, and common specifications of the Commission. In November 2026 none was known; ISO/IEC 42001 does not count. Without them answer no.",
    example: "The technical documentation lists all standards applied with their reference.",
  },
  "conformity.forAuthority": {
    question: "Are law enforcement, immigration or asylum authorities or EU bodies to put the system into service?",
    help: "For biometric systems the market surveillance authority then assesses in place of a notified body. What counts is who is intended as the future user.",
    example: "A system for face search that is built for the police.",
  },
  "conformity.substantialModification": {
    question: "Has the system been substantially modified after its conformity assessment?",
    help: "A change is substantial if the first assessment did not foresee it and it alters the purpose or affects how the requirements are met. Ask the development team; compare with the technical documentation.",
    example: "A selection system gets a new model that the first assessment did not know.",
  },
  "conformity.predeterminedChange": {
    question: "Had the provider determined and documented the change at the first assessment already?",
    help: "This concerns systems that go on learning after the start. Changes determined in advance that stand in the technical documentation call for no new conformity assessment.",
    example: "The documentation describes how the model adapts every month.",
  },
  "conformity.cyberResilienceAct": {
    question: "Does the system meet the cybersecurity requirements of the Cyber Resilience Act?",
    help: "Regulation (EU) 2024/2847 applies to products with digital elements. Cybersecurity under Art. 15 then counts as met too, as far as the EU declaration of conformity under that regulation goes. Ask for the declaration.",
    example: "The EU declaration of conformity of a device names Regulation (EU) 2024/2847.",
  },
  "conformity.trainsWithData": {
    question: "Does the system rest on models that are trained with data?",
    help: "Yes for machine learning, even if somebody else trained the model. No, if people write all rules themselves; then the rules on data hold for testing data only.",
    example: "A model learns from earlier insurance claims.",
  },
  "conformity.secureSection": {
    question: "Does the system belong to the area of law enforcement, migration, asylum or border control?",
    help: "It is then registered in a secure, non-public part of the EU database with less information. That holds for biometrics too, but only in these areas.",
    example: "A face search of the police; a face search in a film archive does not.",
  },
};
