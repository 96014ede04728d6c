import type { QuestionWords } from "../law/questionnaire.ts";

/** Questions about: Critical infrastructure in German. */
export const de: Readonly<Record<string, QuestionWords>> = {
  "infrastructure.operates": {
    question: "Bei welchen dieser Infrastrukturen hilft das System, sie zu verwalten oder zu betreiben?",
    help: "Kritische digitale Infrastruktur sind etwa Internetknoten, DNS, Cloud, Rechenzentren und öffentliche Telekommunikation. Ob das System der Sicherheit dient, wird gesondert gefragt. Wählen Sie alles Zutreffende oder nichts.",
    example: "Ein System überwacht den Druck im Trinkwassernetz.",
  },
  "infrastructure.cybersecurityOnly": {
    question: "Dient das System in der Infrastruktur allein der Cybersicherheit?",
    help: "Cybersicherheit heißt: Angriffe auf Netze und Computer erkennen oder abwehren. Nein, wenn das System auch Anlagen, Menschen oder Sachen unmittelbar schützt, etwa vor Feuer, Überdruck oder Eindringlingen.",
    example: "Das System sucht im Datenverkehr eines Netzbetreibers nach Angriffen.",
  },
  "infrastructure.criticalEntity": {
    question: "Hat der Staat die Organisation, die die Infrastruktur betreibt, als kritische Einrichtung eingestuft?",
    help: "Nach dem Entwurf der Leitlinien zählen nur kritische Einrichtungen nach der Richtlinie (EU) 2022/2557; nur dafür ist die Antwort wichtig. Die Behörde teilt die Einstufung mit; fragen Sie die Leitung oder die Rechtsabteilung.",
    example: "Ein großer Wasserversorger hat den Bescheid der Behörde erhalten.",
  },
};

/** Questions about: Critical infrastructure in English. */
export const en: Readonly<Record<string, QuestionWords>> = {
  "infrastructure.operates": {
    question: "Which of these infrastructures does the system help to manage or operate?",
    help: "Critical digital infrastructure includes internet exchange points, DNS, cloud, data centres and public telecommunications. Whether the system serves safety is asked separately. Choose all that apply, or nothing.",
    example: "A system watches the pressure in a drinking water network.",
  },
  "infrastructure.cybersecurityOnly": {
    question: "Does the system serve cybersecurity alone in the infrastructure?",
    help: "Cybersecurity means detecting or fending off attacks on networks and computers. No, if the system also directly protects plants, people or things, from fire, overpressure or intruders for instance.",
    example: "The system looks for attacks in the data traffic of a grid operator.",
  },
  "infrastructure.criticalEntity": {
    question: "Has the state identified the organisation that runs the infrastructure as a critical entity?",
    help: "Under the draft guidelines only critical entities under Directive (EU) 2022/2557 count; the answer matters only for that. The authority notifies the entity; ask the management or the legal department.",
    example: "A large water supplier has received the notice of the authority.",
  },
};
