import type { RuleWords } from "../law/words.ts";

/** Art. 26 in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-26.1": {
    title: "Verwendung nach Betriebsanleitung",
    duty: "Der Betreiber sorgt mit technischen und organisatorischen Maßnahmen dafür, dass das System nach der Betriebsanleitung verwendet wird.",
  },
  "ai-act/art-26.2": {
    title: "Menschliche Aufsicht",
    duty: "Der Betreiber überträgt die Aufsicht Personen, die dafür fähig, geschult und befugt sind und die nötige Unterstützung haben.",
  },
  "ai-act/art-26.4": {
    title: "Eingabedaten",
    duty: "Der Betreiber sorgt dafür, dass die Eingabedaten zur Zweckbestimmung passen und ausreichend repräsentativ sind.",
  },
  "ai-act/art-26.5": {
    title: "Beobachtung und Meldung",
    duty: "Der Betreiber beobachtet den Betrieb. Bei einem Risiko informiert er Anbieter oder Händler und die Behörde und setzt die Verwendung aus; einen schwerwiegenden Vorfall meldet er sofort, zuerst dem Anbieter.",
  },
  "ai-act/art-26.6": {
    title: "Protokolle aufbewahren",
    duty: "Der Betreiber bewahrt die automatisch erzeugten Protokolle mindestens sechs Monate auf, soweit anderes Recht, vor allem der Datenschutz, nichts anderes bestimmt.",
  },
  "ai-act/art-26.7": {
    title: "Beschäftigte informieren",
    duty: "Der Arbeitgeber informiert vor dem Einsatz die Arbeitnehmervertretung und die betroffenen Beschäftigten. Rechte des Betriebsrats bleiben daneben bestehen.",
  },
  "ai-act/art-26.8": {
    title: "Registrierung durch Behörden",
    duty: "Der Betreiber registriert die Verwendung. Fehlt das System in der EU-Datenbank, verwendet er es nicht und informiert Anbieter oder Händler.",
  },
  "ai-act/art-26.9": {
    title: "Angaben für die Folgenabschätzung",
    duty: "Der Betreiber nutzt für die Datenschutz-Folgenabschätzung die Angaben, die der Anbieter zum System liefert.",
  },
  "ai-act/art-26.10": {
    title: "Genehmigung der Fernidentifizierung",
    yes: "Das System sucht in Ermittlungen nachträglich nach verdächtigen oder verurteilten Personen; das braucht eine Genehmigung.",
    no: "Keine Genehmigung nötig. Polizeiakte und Jahresbericht schuldet jeder, der nachträglich aus der Ferne identifiziert.",
    duty: "Der Betreiber beantragt vorab oder binnen 48 Stunden eine Genehmigung, hält jede Verwendung fest und berichtet jährlich. Wird sie abgelehnt, beendet er die Suche und löscht die Daten.",
  },
  "ai-act/art-26.11": {
    title: "Betroffene Personen informieren",
    duty: "Der Betreiber sagt den betroffenen Personen, dass sie einem Hochrisiko-KI-System unterliegen. Für die Strafverfolgung gelten eigene Regeln.",
  },
  "ai-act/art-26.12": {
    title: "Zusammenarbeit mit Behörden",
    duty: "Der Betreiber arbeitet mit den zuständigen Behörden bei ihren Maßnahmen zu diesem System zusammen.",
  },
};

/** Art. 26 in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-26.1": {
    title: "Use according to the instructions",
    duty: "The deployer takes technical and organisational measures so that the system is used according to its instructions for use.",
  },
  "ai-act/art-26.2": {
    title: "Human oversight",
    duty: "The deployer assigns oversight to people who are competent, trained and empowered for it and have the support they need.",
  },
  "ai-act/art-26.4": {
    title: "Input data",
    duty: "The deployer ensures that input data fit the intended purpose and are sufficiently representative.",
  },
  "ai-act/art-26.5": {
    title: "Monitoring and reporting",
    duty: "The deployer monitors operation. On a risk, it informs provider or distributor and the authority and suspends use; a serious incident it reports at once, to the provider first.",
  },
  "ai-act/art-26.6": {
    title: "Keeping logs",
    duty: "The deployer keeps the automatic logs for at least six months, unless other law, above all data protection, says otherwise.",
  },
  "ai-act/art-26.7": {
    title: "Informing workers",
    duty: "Before use, the employer informs the workers’ representatives and the affected workers. The rights of the works council stand beside this.",
  },
  "ai-act/art-26.8": {
    title: "Registration by authorities",
    duty: "The deployer registers its use. If the system is missing from the EU database, it does not use it and informs provider or distributor.",
  },
  "ai-act/art-26.9": {
    title: "Data for the impact assessment",
    duty: "For the data protection impact assessment, the deployer uses the information that the provider supplies on the system.",
  },
  "ai-act/art-26.10": {
    title: "Authorisation of post-remote identification",
    yes: "In investigations, the system searches afterwards for suspected or convicted persons; that needs an authorisation.",
    no: "No authorisation needed. Police file and annual report are owed by everyone who identifies people remotely afterwards.",
    duty: "The deployer requests an authorisation beforehand or within 48 hours, records each use and reports every year. If refused, it stops the search and deletes the data.",
  },
  "ai-act/art-26.11": {
    title: "Informing affected persons",
    duty: "The deployer tells the people concerned that they are subject to a high-risk AI system. Law enforcement has rules of its own.",
  },
  "ai-act/art-26.12": {
    title: "Cooperation with authorities",
    duty: "The deployer cooperates with the competent authorities in their action on this system.",
  },
};
