import type { QuestionWords } from "../law/questionnaire.ts";

/** Questions about: How the organisation runs its AI, in German. */
export const de: Readonly<Record<string, QuestionWords>> = {
  "governance.stage": {
    question: "Wie weit ist das System eingeführt?",
    help: "Pilot ist es, sobald jemand es für echte Aufgaben verwendet.",
    example: "Ein Pilot im Kundendienst mit echten Anfragen.",
  },
  "governance.ownerNamed": {
    question: "Ist genau eine Person benannt, die für das System geradesteht?",
    help: "Gute Praxis: eine Person aus dem Fachbereich. Ein Gremium, die IT allein oder der Datenschutzbeauftragte allein genügt nicht.",
    example: "Die Leiterin des Kundendienstes.",
  },
  "governance.policyInForce": {
    question: "Gilt in Ihrer Organisation eine schriftliche KI-Richtlinie?",
    help: "Eine Seite genügt: welche Daten in welches Werkzeug dürfen, was erlaubt und was untersagt ist. Sie muss freigegeben und bekannt sein.",
    example: "Von der Geschäftsführung freigegeben am 1. September 2026.",
  },
  "governance.literacyMeasures": {
    question: "Ist festgehalten, wie die Menschen, die mit dem System arbeiten, KI-Kompetenz erwerben?",
    help: "Zum Beispiel Schulung, Einweisung oder Anleitung, passend zu Aufgabe und Vorwissen. Ein Zertifikat verlangt das Gesetz nicht.",
    example: "Eine Schulung von zwei Stunden mit Teilnahmeliste.",
  },
  "workplace.councilExists": {
    question: "Gibt es einen Betriebsrat?",
    help: "Gemeint ist der Betriebsrat des Betriebs, in dem das System eingesetzt wird. Sind Gesamt- oder Konzernbetriebsrat zuständig, antworten Sie ebenfalls mit Ja.",
    example: "Ein gewählter Betriebsrat am Standort Leipzig.",
  },
  "workplace.usedByStaff": {
    question: "Arbeiten Beschäftigte mit dem System, oder ist das geplant?",
    help: "Auch der Einsatz in einzelnen Arbeitsabläufen zählt, und schon die Planung.",
    example: "Der Vertrieb soll Angebote mit einem Textassistenten schreiben.",
  },
  "workplace.canMonitorStaff": {
    question: "Lässt sich mit dem System nachvollziehen, was einzelne Beschäftigte tun oder leisten?",
    help: "Nach der Rechtsprechung genügt, dass das System dazu geeignet ist; eine Absicht ist nicht nötig. Firmenkonten mit Protokollen oder Administratorsicht sprechen für Ja.",
    example: "Die Verwaltungsoberfläche zeigt, wer wann welche Eingaben gemacht hat.",
  },
  "workplace.councilInformed": {
    question: "Haben Sie den Betriebsrat rechtzeitig und mit Unterlagen unterrichtet?",
    help: "Rechtzeitig heißt bei der Planung, solange seine Vorschläge noch berücksichtigt werden können. Danach sind die Folgen mit ihm zu beraten.",
    example: "Unterlagen übergeben und beraten, bevor der Vertrag geschlossen wurde.",
  },
  "workplace.agreementConcluded": {
    question: "Gibt es zu diesem System eine Betriebsvereinbarung oder eine andere Einigung mit dem Betriebsrat?",
    help: "Eine Rahmenvereinbarung genügt, wenn sie dieses System erfasst. Auch ein Spruch der Einigungsstelle zählt. Regelt ein Gesetz oder Tarifvertrag die Frage abschließend, antworten Sie mit Ja.",
    example: "Eine Rahmenbetriebsvereinbarung zu KI mit diesem System in der Anlage.",
  },
};

/** Questions about: How the organisation runs its AI, in English. */
export const en: Readonly<Record<string, QuestionWords>> = {
  "governance.stage": {
    question: "How far has the system been introduced?",
    help: "It is a pilot as soon as somebody uses it for real tasks.",
    example: "A pilot in customer support with real requests.",
  },
  "governance.ownerNamed": {
    question: "Is exactly one person named who answers for the system?",
    help: "Good practice: one person from the business side. A committee, IT alone or the data protection officer alone is not enough.",
    example: "The head of customer service.",
  },
  "governance.policyInForce": {
    question: "Does your organisation have a written AI policy in force?",
    help: "One page is enough: which data may go into which tool, what is allowed and what is not. It must be approved and known.",
    example: "Approved by the management on 1 September 2026.",
  },
  "governance.literacyMeasures": {
    question: "Is it on record how the people who work with the system gain AI literacy?",
    help: "For instance training, a briefing or a guide, fitting task and knowledge. The law requires no certificate.",
    example: "A training of two hours with a list of participants.",
  },
  "workplace.councilExists": {
    question: "Is there a works council (Betriebsrat)?",
    help: "This means the council of the establishment where the system is used. If a central or group works council is competent, answer yes as well.",
    example: "An elected works council at the Leipzig site.",
  },
  "workplace.usedByStaff": {
    question: "Do staff work with the system, or is that planned?",
    help: "Use in single work steps counts too, and so does the mere plan.",
    example: "Sales staff are to write offers with a text assistant.",
  },
  "workplace.canMonitorStaff": {
    question: "Can the system show what individual members of staff do or achieve?",
    help: "Under the case law it is enough that the system is able to; no intent is needed. Company accounts with logs or an administrator view speak for yes.",
    example: "The administration page shows who made which input when.",
  },
  "workplace.councilInformed": {
    question: "Have you informed the works council in good time and with documents?",
    help: "In good time means at the planning stage, while its views can still count. After that, the effects are to be discussed with it.",
    example: "Documents handed over and discussed before the contract was concluded.",
  },
  "workplace.agreementConcluded": {
    question: "Is there a works agreement or another agreement with the works council on this system?",
    help: "A framework agreement is enough if it covers this system. An award of the conciliation board counts too. If a law or collective agreement settles the matter conclusively, answer yes.",
    example: "A framework works agreement on AI that lists this system in its annex.",
  },
};
