import type { RuleWords } from "../law/words.ts";

/** Art. 26 in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-26.1": {
    title: "Verwendung nach Betriebsanleitung",
    yes: "Betreiber dieses Hochrisiko-KI-Systems müssen die Betriebsanleitung befolgen.",
    no: "Keine Pflicht: Nach den geprüften Regeln ist das System kein Hochrisiko-KI-System.",
    duty: "Der Betreiber sorgt mit technischen und organisatorischen Maßnahmen dafür, dass das System nach der Betriebsanleitung verwendet wird.",
  },
  "ai-act/art-26.2": {
    title: "Menschliche Aufsicht",
    yes: "Dieses Hochrisiko-KI-System braucht beim Betreiber menschliche Aufsicht.",
    no: "Keine Pflicht: Nach den geprüften Regeln ist das System kein Hochrisiko-KI-System.",
    duty: "Der Betreiber überträgt die Aufsicht Personen, die dafür fähig, geschult und befugt sind und die nötige Unterstützung haben.",
  },
  "ai-act/art-26.4": {
    title: "Eingabedaten",
    yes: "Der Betreiber bestimmt die Eingabedaten dieses Hochrisiko-KI-Systems und steht für ihre Eignung ein.",
    no: "Keine Pflicht: kein Hochrisiko-KI-System nach den geprüften Regeln, oder der Betreiber bestimmt die Eingabedaten nicht.",
    duty: "Der Betreiber sorgt dafür, dass die Eingabedaten zur Zweckbestimmung passen und ausreichend repräsentativ sind.",
  },
  "ai-act/art-26.5": {
    title: "Beobachtung und Meldung",
    yes: "Betreiber dieses Hochrisiko-KI-Systems müssen den Betrieb beobachten und Risiken melden.",
    no: "Keine Pflicht: Nach den geprüften Regeln ist das System kein Hochrisiko-KI-System.",
    duty: "Der Betreiber beobachtet den Betrieb. Bei einem Risiko informiert er Anbieter oder Händler und die Behörde und setzt die Verwendung aus; einen schwerwiegenden Vorfall meldet er sofort, zuerst dem Anbieter.",
  },
  "ai-act/art-26.6": {
    title: "Protokolle aufbewahren",
    yes: "Die Protokolle dieses Hochrisiko-KI-Systems liegen beim Betreiber und sind aufzubewahren.",
    no: "Keine Pflicht: kein Hochrisiko-KI-System nach den geprüften Regeln, oder die Protokolle liegen nicht beim Betreiber.",
    duty: "Der Betreiber bewahrt die automatisch erzeugten Protokolle mindestens sechs Monate auf, soweit anderes Recht, vor allem der Datenschutz, nichts anderes bestimmt.",
  },
  "ai-act/art-26.7": {
    title: "Beschäftigte informieren",
    yes: "Das Hochrisiko-KI-System kommt am Arbeitsplatz zum Einsatz; der Arbeitgeber muss vorher informieren.",
    no: "Keine Pflicht: kein Hochrisiko-KI-System nach den geprüften Regeln, oder kein Einsatz am Arbeitsplatz.",
    duty: "Der Arbeitgeber informiert vor dem Einsatz die Arbeitnehmervertretung und die betroffenen Beschäftigten. Rechte des Betriebsrats bleiben daneben bestehen.",
  },
  "ai-act/art-26.8": {
    title: "Registrierung durch Behörden",
    yes: "Eine Behörde oder EU-Stelle verwendet das Hochrisiko-KI-System und muss die Verwendung registrieren.",
    no: "Keine Pflicht: kein Hochrisiko-KI-System nach den geprüften Regeln, oder der Betreiber ist keine Behörde.",
    duty: "Der Betreiber registriert die Verwendung. Fehlt das System in der EU-Datenbank, verwendet er es nicht und informiert Anbieter oder Händler.",
  },
  "ai-act/art-26.9": {
    title: "Angaben für die Datenschutz-Folgenabschätzung",
    yes: "Das Hochrisiko-KI-System verarbeitet personenbezogene Daten; die Angaben des Anbieters helfen bei der Folgenabschätzung.",
    no: "Keine Pflicht: kein Hochrisiko-KI-System nach den geprüften Regeln, oder keine personenbezogenen Daten.",
    duty: "Ist eine Datenschutz-Folgenabschätzung nötig, nutzt der Betreiber dafür die Angaben, die der Anbieter zum System liefert.",
  },
  "ai-act/art-26.11": {
    title: "Betroffene Personen informieren",
    yes: "Das Hochrisiko-KI-System trifft oder unterstützt Entscheidungen über Menschen; sie müssen davon erfahren.",
    no: "Keine Pflicht: kein Hochrisiko-KI-System nach den geprüften Regeln, oder keine Entscheidungen über Menschen.",
    duty: "Der Betreiber sagt den betroffenen Personen, dass sie einem Hochrisiko-KI-System unterliegen. Für die Strafverfolgung gelten eigene Regeln.",
  },
  "ai-act/art-26.12": {
    title: "Zusammenarbeit mit Behörden",
    yes: "Betreiber dieses Hochrisiko-KI-Systems müssen mit den Behörden zusammenarbeiten.",
    no: "Keine Pflicht: Nach den geprüften Regeln ist das System kein Hochrisiko-KI-System.",
    duty: "Der Betreiber arbeitet mit den zuständigen Behörden bei ihren Maßnahmen zu diesem System zusammen.",
  },
};

/** Art. 26 in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-26.1": {
    title: "Use according to the instructions",
    yes: "Deployers of this high-risk AI system have to follow its instructions for use.",
    no: "No duty: under the rules checked, the system is not a high-risk AI system.",
    duty: "The deployer takes technical and organisational measures so that the system is used according to its instructions for use.",
  },
  "ai-act/art-26.2": {
    title: "Human oversight",
    yes: "This high-risk AI system needs human oversight at the deployer.",
    no: "No duty: under the rules checked, the system is not a high-risk AI system.",
    duty: "The deployer assigns oversight to people who are able, trained and empowered to do it and have the support they need.",
  },
  "ai-act/art-26.4": {
    title: "Input data",
    yes: "The deployer controls the input data of this high-risk AI system and answers for their quality.",
    no: "No duty: not a high-risk AI system under the rules checked, or the deployer does not control the input data.",
    duty: "The deployer makes sure that the input data fit the intended purpose and are sufficiently representative.",
  },
  "ai-act/art-26.5": {
    title: "Monitoring and reporting",
    yes: "Deployers of this high-risk AI system have to monitor its operation and report risks.",
    no: "No duty: under the rules checked, the system is not a high-risk AI system.",
    duty: "The deployer monitors operation. If there is a risk, it informs provider or distributor and the authority and suspends use; it reports a serious incident at once, first to the provider.",
  },
  "ai-act/art-26.6": {
    title: "Keeping logs",
    yes: "The logs of this high-risk AI system are under the deployer’s control and have to be kept.",
    no: "No duty: not a high-risk AI system under the rules checked, or the logs are not under the deployer’s control.",
    duty: "The deployer keeps the automatic logs for at least six months, unless other law, data protection above all, provides otherwise.",
  },
  "ai-act/art-26.7": {
    title: "Informing workers",
    yes: "The high-risk AI system is used at the workplace; the employer has to inform beforehand.",
    no: "No duty: not a high-risk AI system under the rules checked, or no use at the workplace.",
    duty: "Before use, the employer informs the workers’ representatives and the affected workers. The rights of the works council stand beside this.",
  },
  "ai-act/art-26.8": {
    title: "Registration by authorities",
    yes: "A public authority or EU body uses the high-risk AI system and has to register that use.",
    no: "No duty: not a high-risk AI system under the rules checked, or the deployer is not a public authority.",
    duty: "The deployer registers its use. If the system is missing from the EU database, it does not use it and informs provider or distributor.",
  },
  "ai-act/art-26.9": {
    title: "Information for the data protection impact assessment",
    yes: "The high-risk AI system processes personal data; the provider’s information helps with the impact assessment.",
    no: "No duty: not a high-risk AI system under the rules checked, or no personal data.",
    duty: "If a data protection impact assessment is needed, the deployer uses for it the information that the provider supplies on the system.",
  },
  "ai-act/art-26.11": {
    title: "Informing affected persons",
    yes: "The high-risk AI system makes or assists decisions about people; they have to be told.",
    no: "No duty: not a high-risk AI system under the rules checked, or no decisions about people.",
    duty: "The deployer tells the people concerned that they are subject to a high-risk AI system. Law enforcement has rules of its own.",
  },
  "ai-act/art-26.12": {
    title: "Cooperation with authorities",
    yes: "Deployers of this high-risk AI system have to cooperate with the authorities.",
    no: "No duty: under the rules checked, the system is not a high-risk AI system.",
    duty: "The deployer cooperates with the competent authorities in their action on this system.",
  },
};
