import type { FactWords } from "../law/words.ts";

/** Works council, employee data and equal treatment in German. */
export const de: Readonly<Record<string, FactWords>> = {
  "labour.votingEmployees": { label: "wahlberechtigte Beschäftigte im Unternehmen" },
  "labour.establishmentEmployees": { label: "Beschäftigte im Betrieb" },
  "labour.settledByCollectiveAgreement": { label: "Gesetz oder Tarifvertrag regeln die Sache schon abschließend" },
  "labour.privateAccounts": {
    label: "Beschäftigte nutzen das System freiwillig über private Konten, der Arbeitgeber sieht keine Daten",
  },
  "labour.effects": {
    label: "Folgen des Systems für die Beschäftigten",
    options: {
      "conduct-rules": "Regeln für das Verhalten, etwa Kennzeichnung oder Verbote privater Werkzeuge",
      "health-strain": "psychische oder körperliche Belastung",
      "changed-tasks": "geänderte Aufgaben",
      "skills-gap": "Kenntnisse, die für die neuen Aufgaben nicht reichen",
      "basic-organisation": "grundlegend geänderte Organisation oder Anlagen des Betriebs",
      "basic-methods": "grundlegend neue Arbeitsmethoden",
      "major-disadvantages": "mögliche wesentliche Nachteile für erhebliche Teile der Belegschaft",
    },
  },
  "labour.personnelRules": {
    label: "Regeln für Personal, die das System enthält oder anwendet",
    options: {
      questionnaire: "Personalfragebogen",
      "contract-details": "persönliche Angaben in Musterarbeitsverträgen",
      "assessment-principles": "allgemeine Beurteilungsgrundsätze",
      "selection-guidelines": "Auswahlrichtlinien",
      "ai-drafted-guidelines": "Auswahlrichtlinien, die eine KI mit aufgestellt hat",
    },
  },
  "labour.measures": {
    label: "personelle Maßnahmen, an denen das System mitwirkt",
    options: {
      hiring: "Einstellung",
      grading: "Eingruppierung",
      regrading: "Umgruppierung",
      transfer: "Versetzung",
      dismissal: "Kündigung",
    },
  },
  "labour.councilRequests": {
    label: "was der Betriebsrat verlangt hat",
    options: {
      expert: "einen Sachverständigen",
      "selection-guidelines": "Auswahlrichtlinien aufzustellen",
    },
  },
  "labour.councilSteps": {
    label: "Schritte mit dem Betriebsrat",
    options: {
      documents: "Unterlagen übergeben",
      "contact-person": "sachkundige Auskunftsperson benannt",
      consultation: "Folgen für die Beschäftigten beraten",
      "expert-agreed": "Sachverständiger, Umfang und Vergütung vereinbart",
      "conduct-agreed": "Verhaltensregeln vereinbart",
      "health-agreed": "Gesundheitsschutz vereinbart",
      "questionnaire-consent": "Zustimmung zum Fragebogen",
      "assessment-consent": "Zustimmung zu den Beurteilungsgrundsätzen",
      "guidelines-consent": "Zustimmung zu den Auswahlrichtlinien",
      "measure-consent": "Unterlagen und Zustimmung vor jeder einzelnen Maßnahme",
      "training-agreed": "Schulung vereinbart",
      "change-consulted": "Betriebsänderung unterrichtet und beraten",
      "reconciliation-sought": "Interessenausgleich versucht, Sozialplan verhandelt",
    },
  },
  "labour.staffInformed": { label: "die betroffenen Beschäftigten sind unterrichtet" },
  "labour.applicants": { label: "das System verarbeitet Daten von Bewerbern" },
  "labour.dataBases": {
    label: "Grundlagen nach § 26 BDSG",
    options: {
      necessity: "für Einstellung, Durchführung, Ende oder Rechte der Vertretung erforderlich",
      "crime-detection": "Aufdeckung von Straftaten",
      consent: "Einwilligung der Beschäftigten",
      "collective-agreement": "Tarifvertrag oder Betriebsvereinbarung",
    },
  },
  "labour.crimeDetection": {
    label: "Bedingungen für die Aufdeckung einer Straftat",
    options: {
      "documented-facts": "tatsächliche Anhaltspunkte sind dokumentiert",
      suspicion: "Verdacht einer Straftat im Beschäftigungsverhältnis",
      necessary: "die Verarbeitung ist zur Aufdeckung erforderlich",
      balanced: "Interessen der Person überwiegen nicht",
    },
  },
  "labour.consent": {
    label: "Bedingungen der Einwilligung von Beschäftigten",
    options: {
      voluntary: "freiwillig trotz Abhängigkeit",
      "written-or-electronic": "schriftlich oder elektronisch",
      "other-form-justified": "andere Form, durch besondere Umstände gerechtfertigt",
      informed: "in Textform über Zweck und Widerruf informiert",
      "special-categories-named": "besondere Datenkategorien ausdrücklich genannt",
    },
  },
  "labour.dataConditions": {
    label: "weitere Bedingungen für Beschäftigtendaten",
    options: {
      "agreement-safeguards": "die Vereinbarung schützt nach Art. 88 Abs. 2 DSGVO",
      "special-data-needed": "Arbeits- oder Sozialrecht erfordert die besonderen Daten",
      "special-data-balanced": "kein überwiegendes Interesse der Person steht entgegen",
    },
  },
  "labour.equalityArea": {
    label: "Bereich des Gleichbehandlungsrechts",
    options: {
      work: "Beruf und Beschäftigung",
      "mass-contracts": "Massengeschäfte des täglichen Lebens",
      insurance: "private Versicherungen",
      "other-offers": "sonstige Angebote an die Öffentlichkeit, etwa Wohnraum",
    },
  },
  "labour.grounds": {
    label: "Merkmale, bei denen eine Benachteiligung vorkommt",
    options: {
      "race-or-ethnic-origin": "rassistische Zuschreibung oder ethnische Herkunft",
      sex: "Geschlecht",
      religion: "Religion der Person",
      belief: "Weltanschauung",
      disability: "Behinderung",
      age: "Alter",
      "sexual-identity": "sexuelle Identität",
    },
  },
  "labour.disadvantage": {
    label: "Art der Benachteiligung",
    options: {
      direct: "unmittelbar, wegen des Merkmals",
      indirect: "mittelbar, durch ein neutrales Kriterium",
    },
  },
  "labour.justification": {
    label: "Rechtfertigung der unterschiedlichen Behandlung",
    options: {
      "occupational-requirement": "wesentliche berufliche Anforderung, angemessen",
      "religious-community": "Religions- oder Weltanschauungsgemeinschaft als Arbeitgeber",
      "age-objective": "legitimes Ziel bei Altersgrenzen, Mittel angemessen",
      "positive-action": "Ausgleich bestehender Nachteile",
      "objective-reason": "sachlicher Grund in Verträgen",
      "risk-calculation": "anerkannte Kalkulation des Risikos in Versicherungen",
    },
  },
  "labour.neutralCriterion": {
    label: "Rechtfertigung des neutralen Kriteriums",
    options: {
      "legitimate-aim": "rechtmäßiges Ziel",
      appropriate: "angemessenes Mittel",
      necessary: "erforderliches Mittel",
    },
  },
  "labour.biasEvidence": {
    label: "Nachweise zur Gleichbehandlung",
    options: {
      "bias-tests": "Bias-Tests mit Datum und Ergebnis",
      "decision-logs": "Protokolle der Entscheidungen",
      "staff-trained": "Beschäftigte sind zum Thema geschult",
      "kept-until-claims-lapse": "aufbewahrt, bis Ansprüche erloschen sind",
    },
  },
};

/** Works council, employee data and equal treatment in English. */
export const en: Readonly<Record<string, FactWords>> = {
  "labour.votingEmployees": { label: "employees entitled to vote in the company" },
  "labour.establishmentEmployees": { label: "employees in the establishment" },
  "labour.settledByCollectiveAgreement": { label: "a law or collective agreement settles the matter already" },
  "labour.privateAccounts": {
    label: "staff use the system of their own will through private accounts, and the employer sees no data",
  },
  "labour.effects": {
    label: "what the system brings for staff",
    options: {
      "conduct-rules": "rules of conduct, such as labelling or a ban of private tools",
      "health-strain": "mental or physical strain",
      "changed-tasks": "changed tasks",
      "skills-gap": "skills that fall short of the new tasks",
      "basic-organisation": "a basic change of organisation or plant",
      "basic-methods": "work methods that are new at their base",
      "major-disadvantages": "possible major disadvantages to large parts of the staff",
    },
  },
  "labour.personnelRules": {
    label: "rules on personnel that the system holds or applies",
    options: {
      questionnaire: "staff questionnaire",
      "contract-details": "personal details in standard employment contracts",
      "assessment-principles": "general principles of assessment",
      "selection-guidelines": "guidelines on selection",
      "ai-drafted-guidelines": "guidelines on selection that an AI helped to draw up",
    },
  },
  "labour.measures": {
    label: "personnel measures in which the system takes part",
    options: {
      hiring: "hiring people",
      grading: "grading",
      regrading: "regrading",
      transfer: "transfer of staff",
      dismissal: "dismissal",
    },
  },
  "labour.councilRequests": {
    label: "what the works council has asked for",
    options: {
      expert: "an expert",
      "selection-guidelines": "to draw up selection guidelines",
    },
  },
  "labour.councilSteps": {
    label: "steps taken together, works council and employer",
    options: {
      documents: "documents handed over",
      "contact-person": "knowledgeable contact named",
      consultation: "effects on staff discussed",
      "expert-agreed": "expert, scope and fee agreed",
      "conduct-agreed": "rules of conduct agreed",
      "health-agreed": "protection of health agreed",
      "questionnaire-consent": "consent to the questionnaire",
      "assessment-consent": "consent to the principles of assessment",
      "guidelines-consent": "consent to the selection guidelines",
      "measure-consent": "documents and consent before each single measure",
      "training-agreed": "training agreed",
      "change-consulted": "change of operations explained and discussed",
      "reconciliation-sought": "reconciliation of interests sought, social plan negotiated",
    },
  },
  "labour.staffInformed": { label: "the staff affected have been informed" },
  "labour.applicants": { label: "the system processes data on applicants" },
  "labour.dataBases": {
    label: "bases under § 26 BDSG",
    options: {
      necessity: "needed to hire, employ or dismiss, or to meet rights of representatives",
      "crime-detection": "to detect a crime",
      consent: "consent of the staff",
      "collective-agreement": "collective or works agreement",
    },
  },
  "labour.crimeDetection": {
    label: "conditions to detect a crime",
    options: {
      "documented-facts": "facts are documented",
      suspicion: "suspicion of a crime in employment",
      necessary: "the processing is needed to detect it",
      balanced: "interests of the person do not prevail",
    },
  },
  "labour.consent": {
    label: "conditions of consent by staff",
    options: {
      voluntary: "given freely despite dependence",
      "written-or-electronic": "written or electronic",
      "other-form-justified": "another form, justified in the circumstances",
      informed: "informed in text form on purpose and withdrawal",
      "special-categories-named": "special categories of data named expressly",
    },
  },
  "labour.dataConditions": {
    label: "further conditions on data about staff",
    options: {
      "agreement-safeguards": "the agreement protects as Art. 88(2) GDPR demands",
      "special-data-needed": "labour or social law needs the special data",
      "special-data-balanced": "no prevailing interest of the person stands against it",
    },
  },
  "labour.equalityArea": {
    label: "area of equal treatment law",
    options: {
      work: "work and occupation",
      "mass-contracts": "mass contracts of daily life",
      insurance: "private insurance contracts",
      "other-offers": "other offers to the public, such as housing",
    },
  },
  "labour.grounds": {
    label: "grounds on which a disadvantage occurs",
    options: {
      "race-or-ethnic-origin": "race or ethnic origin",
      sex: "sex or gender",
      religion: "religion",
      belief: "belief",
      disability: "disability",
      age: "age of the person",
      "sexual-identity": "sexual identity",
    },
  },
  "labour.disadvantage": {
    label: "kind of disadvantage",
    options: {
      direct: "direct, on the ground itself",
      indirect: "indirect, through a neutral criterion",
    },
  },
  "labour.justification": {
    label: "justification of different treatment",
    options: {
      "occupational-requirement": "genuine occupational requirement, proportionate",
      "religious-community": "religious or belief community as employer",
      "age-objective": "legitimate aim of an age limit, means proportionate",
      "positive-action": "making up existing disadvantages",
      "objective-reason": "objective reason in contracts",
      "risk-calculation": "recognised calculation of the risk in insurance",
    },
  },
  "labour.neutralCriterion": {
    label: "justification of the neutral criterion",
    options: {
      "legitimate-aim": "legitimate aim",
      appropriate: "appropriate means",
      necessary: "necessary means",
    },
  },
  "labour.biasEvidence": {
    label: "evidence on equal treatment",
    options: {
      "bias-tests": "bias tests, each dated and recorded",
      "decision-logs": "logs of decisions",
      "staff-trained": "staff are trained on the subject",
      "kept-until-claims-lapse": "kept until claims lapse",
    },
  },
};
