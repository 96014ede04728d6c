import type { QuestionWords } from "../law/questionnaire.ts";

/** Questions about: Scope in German. */
export const de: Readonly<Record<string, QuestionWords>> = {
  "operator.inUnion": {
    question: "Hat Ihre Organisation ihren Sitz oder eine Niederlassung in der EU?",
    help: "Es zählt die Einheit, die das System anbietet oder verwendet. Eine Zweigniederlassung in der EU genügt.",
    example: "Eine GmbH in Köln; die Berliner Niederlassung eines US-Unternehmens.",
  },
  "system.onUnionMarket": {
    question: "Wird das System in der EU angeboten oder dort für den eigenen Gebrauch in Betrieb genommen?",
    help: "Inverkehrbringen heißt: erstmals auf dem EU-Markt bereitstellen, auch kostenlos oder als Online-Dienst. Inbetriebnahme ist der erste Einsatz beim Betreiber oder im eigenen Haus.",
    example: "Ein Cloud-Dienst, den Kunden in Österreich buchen können.",
  },
  "system.outputUsedInUnion": {
    question: "Werden Ergebnisse des Systems in der EU verwendet?",
    help: "Wichtig für Organisationen außerhalb der EU. Es kommt darauf an, wo die Ergebnisse genutzt werden, nicht wo der Server steht.",
    example: "Ein Dienstleister in Indien bewertet Bewerbungen für einen Arbeitgeber in München.",
  },
  "system.militaryOnly": {
    question: "Dient das System ausschließlich dem Militär, der Verteidigung oder der nationalen Sicherheit?",
    help: "Nur bei „ausschließlich“ mit Ja antworten. Auch eine zivile Nutzung nebenher oder später bringt das System für diese Nutzung zurück in den Anwendungsbereich.",
    example: "Zielerfassung für eine Drohne, die nur die Streitkräfte einsetzen.",
  },
  "system.thirdCountryCooperation": {
    question:
      "Nutzt eine Behörde eines Drittstaats oder eine internationale Organisation das System zur Zusammenarbeit mit der EU?",
    help: "Gemeint ist nur die Zusammenarbeit mit der EU oder ihren Mitgliedstaaten bei Strafverfolgung und Justiz, aufgrund einer Übereinkunft. Unternehmen antworten in der Regel mit Nein.",
    example: "Die Polizei eines Drittstaats wertet Daten in einem gemeinsamen Verfahren mit Europol aus.",
  },
  "system.cooperationSafeguards": {
    question: "Bietet der Drittstaat oder die Organisation angemessene Garantien für die Grundrechte der Menschen?",
    help: "Ohne solche Garantien bleibt das System im Anwendungsbereich. Sehen Sie in die Übereinkunft mit der EU oder dem Mitgliedstaat. Im Zweifel antworten Sie mit Nein.",
    example: "Die Übereinkunft sichert Datenschutz, Aufsicht und Rechtsschutz zu.",
  },
  "system.researchOnly": {
    question:
      "Wurde das System allein für wissenschaftliche Forschung und Entwicklung gebaut und wird es nur dafür verwendet?",
    help: "Ein allgemeines Werkzeug, das auch in der Forschung genutzt wird, zählt nicht.",
    example: "Ein Modell, das ein Institut nur für eine Studie zur Proteinfaltung gebaut hat.",
  },
  "system.notYetReleased": {
    question: "Wird das System noch entwickelt oder erprobt, ohne auf dem Markt oder in Betrieb zu sein?",
    help: "Gemeint sind Forschung, Entwicklung und Tests vor dem Start. Sobald jemand das System für seinen Zweck einsetzt, auch im eigenen Haus, ist die Antwort Nein.",
    example: "Ein Prototyp, den nur das Entwicklungsteam mit Testdaten nutzt.",
  },
  "system.testedInRealWorld": {
    question: "Wird das System außerhalb des Labors mit echten Fällen oder echten Menschen getestet?",
    help: "Solche Tests fallen auch vor dem Start unter die KI-Verordnung. Tests mit erfundenen oder gespeicherten Daten im Labor zählen nicht.",
    example: "Ein Pilotversuch mit echten Anrufern in einer Filiale.",
  },
  "system.openSource": {
    question: "Ist das System selbst unter einer freien und quelloffenen Lizenz freigegeben?",
    help: "Die Lizenz muss erlauben, das System frei zu nutzen, zu verändern und weiterzugeben. Ein quelloffener Baustein genügt nicht. Hochrisiko-KI-Systeme, verbotene Praktiken und Transparenzpflichten nach Art. 50 bleiben trotzdem erfasst.",
    example: "Eine Bildsortierung, deren gesamter Code unter der MIT-Lizenz steht.",
  },
  "system.machineBased": {
    question: "Ist das System Software oder ein Gerät mit Software?",
    help: "Gemeint ist alles, was auf Computern läuft, auch in Geräten oder in der Cloud.",
    example: "Eine Web-Anwendung; eine Kamera mit eingebauter Auswertung.",
  },
  "system.autonomous": {
    question: "Arbeitet das System zumindest teilweise selbstständig?",
    help: "Ein geringer Grad genügt, etwa wenn Ergebnisse entstehen, ohne dass ein Mensch jeden Schritt vorgibt. Dass ein Mensch am Ende entscheidet, ändert nichts. Rein von Hand gesteuerte Systeme fallen heraus.",
    example: "Ein Assistent, der auf eine Frage selbst eine Antwort formuliert.",
  },
  "system.pursuesObjectives": {
    question: "Ist das System auf ein Ziel ausgerichtet, vorgegeben oder gelernt?",
    help: "Das Ziel kann programmiert sein oder sich aus Training und Daten ergeben. Bei trainierten Modellen ist das der Regelfall.",
    example: "Betrug möglichst oft erkennen; das nächste Wort vorhersagen.",
  },
  "system.infers": {
    question:
      "Beruht das System auf maschinellem Lernen oder auf Logik und Wissen, statt nur auf festen Regeln von Menschen?",
    help: "Dieses Merkmal trennt KI von einfacher Software. Maschinelles Lernen zählt, auch eine trainierte logistische Regression; ebenso Expertensysteme und automatisches Schließen. Fragen Sie Hersteller oder Entwicklung.",
    example: "Ein Sprachmodell; ein aus Daten gelernter Kreditscore.",
  },
  "system.generatesOutputs": {
    question: "Liefert das System Vorhersagen, Inhalte, Empfehlungen oder Entscheidungen?",
    help: "Eine Art von Ausgabe genügt. Auch Punktwerte, Ranglisten und Einordnungen zählen.",
    example: "Ein Antworttext; die Rangfolge von Bewerbungen; eine Absatzprognose.",
  },
  "system.influencesEnvironment": {
    question: "Können die Ergebnisse etwas bewirken, in der wirklichen Welt oder in digitalen Abläufen?",
    help: "Es genügt, dass Menschen oder andere Programme die Ergebnisse nutzen können.",
    example: "Eine Empfehlung, nach der ein Mensch handelt; ein Befehl an einen Roboter.",
  },
  "system.basicProcessingOnly": {
    question:
      "Leistet das System nur einfache Datenverarbeitung, klassische Heuristik, Optimierungshilfe oder einfache Statistik?",
    help: "Nach den Leitlinien der Kommission fallen solche Systeme in der Regel nicht unter den Begriff. Gemeint sind etwa feste Filter, beschreibende Dashboards, Durchschnitte als Prognose. Trainierte Modelle sind nicht gemeint.",
    example: "Eine Tabelle, die den Vorjahresdurchschnitt als Prognose übernimmt.",
  },
};

/** Questions about: Scope in English. */
export const en: Readonly<Record<string, QuestionWords>> = {
  "operator.inUnion": {
    question: "Does your organisation have its seat or an establishment in the EU?",
    help: "What counts is the unit that offers or uses the system. A branch in the EU is enough.",
    example: "A GmbH in Cologne; the Berlin branch of a US company.",
  },
  "system.onUnionMarket": {
    question: "Is the system offered in the EU or put into service there for your own use?",
    help: "Placing on the market means making available on the EU market for the first time, also free of charge or as an online service. Putting into service is the first use at the deployer or in your own house.",
    example: "A cloud service that customers in Austria can book.",
  },
  "system.outputUsedInUnion": {
    question: "Are results of the system used in the EU?",
    help: "This matters for organisations outside the EU. What counts is where the results are used, not where the server stands.",
    example: "A service firm in India scores applications for an employer in Munich.",
  },
  "system.militaryOnly": {
    question: "Does the system serve the military, defence or national security exclusively?",
    help: "Answer yes only if it is exclusive. A civilian use beside it or later brings the system back into scope for that use.",
    example: "Target detection for a drone that only the armed forces use.",
  },
  "system.thirdCountryCooperation": {
    question:
      "Does a public authority of a third country or an international organisation use the system to cooperate with the EU?",
    help: "This means only cooperation with the EU or its Member States in law enforcement and justice, under an agreement. Companies normally answer no.",
    example: "The police of a third country analyse data in a joint case with Europol.",
  },
  "system.cooperationSafeguards": {
    question: "Does the third country or organisation provide adequate safeguards for people’s fundamental rights?",
    help: "Without such safeguards the system stays in scope. Look into the agreement with the EU or the Member State. If in doubt, answer no.",
    example: "The agreement assures data protection, supervision and legal remedies.",
  },
  "system.researchOnly": {
    question: "Was the system built only for scientific research and development, and is it used only for that?",
    help: "A general tool that is also used in research does not count.",
    example: "A model that an institute built only for one study on protein folding.",
  },
  "system.notYetReleased": {
    question: "Is the system still being developed or tried out, and neither on the market nor in service?",
    help: "This means research, development and tests before the start. Once somebody uses the system for its purpose, in your own house too, the answer is no.",
    example: "A prototype that only the development team uses, with test data.",
  },
  "system.testedInRealWorld": {
    question: "Is the system tested outside the laboratory on real cases or real people?",
    help: "Such tests fall under the AI Act even before the start. Laboratory tests with invented or stored data do not count.",
    example: "A pilot with real callers in one branch.",
  },
  "system.openSource": {
    question: "Is the system itself released under a free and open-source licence?",
    help: "The licence must allow everybody to use, change and pass on the system freely. One open-source part is not enough. High-risk AI systems, prohibited practices and transparency duties under Art. 50 stay covered all the same.",
    example: "A picture sorter whose whole code is under the MIT licence.",
  },
  "system.machineBased": {
    question: "Is the system software, or a device with software?",
    help: "This means everything that runs on computers, in devices and in the cloud too.",
    example: "A web application; a camera with built-in analysis.",
  },
  "system.autonomous": {
    question: "Does the system work on its own at least in part?",
    help: "A small degree is enough, for instance results that arise without a person prescribing each step. A person who decides at the end changes nothing. Systems that are run wholly by hand fall out.",
    example: "An assistant that words an answer to a question by itself.",
  },
  "system.pursuesObjectives": {
    question: "Is the system directed at an objective, given or learned?",
    help: "The objective can be programmed or follow from training and data. With trained models this is the rule.",
    example: "Detecting as much fraud as possible; predicting the next word.",
  },
  "system.infers": {
    question:
      "Does the system rest on machine learning or on logic and knowledge, and not only on fixed rules set by people?",
    help: "This element separates AI from simple software. Machine learning counts, a trained logistic regression included; so do expert systems and automated reasoning. Ask the maker or the developers.",
    example: "A language model; a credit score learned from data.",
  },
  "system.generatesOutputs": {
    question: "Does the system deliver predictions, content, recommendations or decisions?",
    help: "One kind of output is enough. Scores, rankings and classifications count too.",
    example: "An answer in words; a ranking of applications; a sales forecast.",
  },
  "system.influencesEnvironment": {
    question: "Can the results have an effect, in the real world or in digital processes?",
    help: "It is enough that people or other programs can use the results.",
    example: "A recommendation that a person acts on; a command to a robot.",
  },
  "system.basicProcessingOnly": {
    question:
      "Does the system do no more than basic data processing, classical heuristics, help with optimisation or simple statistics?",
    help: "Under the Commission guidelines such systems normally fall outside the term. Examples are fixed filters, descriptive dashboards and averages as forecasts. Trained models are not meant.",
    example: "A spreadsheet that takes last year’s average as the forecast.",
  },
};
