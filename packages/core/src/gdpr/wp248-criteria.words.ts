import type { RuleWords } from "../law/words.ts";

/** The nine criteria of WP248 in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "wp248/scoring": {
    title: "Bewerten oder Einstufen",
    yes: "Das System bewertet, stuft ein oder sagt Verhalten voraus: ein Risikokriterium.",
    no: "Das System bewertet keine Menschen und stuft sie nicht ein.",
  },
  "wp248/automated-decision": {
    title: "Automatisierte Entscheidung",
    yes: "Eine automatisierte Entscheidung hat rechtliche oder ähnlich erhebliche Wirkung: ein Risikokriterium.",
    no: "Keine automatisierte Entscheidung mit rechtlicher oder ähnlich erheblicher Wirkung.",
  },
  "wp248/monitoring": {
    title: "Systematische Überwachung",
    yes: "Menschen werden systematisch überwacht: ein Risikokriterium.",
    no: "Niemand wird systematisch überwacht.",
  },
  "wp248/sensitive-data": {
    title: "Sensible Daten",
    yes: "Sensible oder höchst persönliche Daten werden verarbeitet: ein Risikokriterium.",
    no: "Keine sensiblen oder höchst persönlichen Daten.",
  },
  "wp248/large-scale": {
    title: "Großer Umfang",
    yes: "Daten werden in großem Umfang verarbeitet: ein Risikokriterium.",
    no: "Die Verarbeitung ist nicht umfangreich.",
  },
  "wp248/combined-data": {
    title: "Zusammenführen von Datensätzen",
    yes: "Datensätze werden unerwartet zusammengeführt: ein Risikokriterium.",
    no: "Keine Datensätze werden unerwartet zusammengeführt.",
  },
  "wp248/vulnerable-persons": {
    title: "Schutzbedürftige Menschen",
    yes: "Es geht um schutzbedürftige Menschen oder ein Machtgefälle, etwa um Beschäftigte: ein Risikokriterium.",
    no: "Weder schutzbedürftige Menschen noch ein Machtgefälle.",
  },
  "wp248/new-technology": {
    title: "Neue Technik",
    yes: "Neue Technik oder eine neue Organisationsform wird genutzt, etwa generative KI: ein Risikokriterium.",
    no: "Weder neue Technik noch eine neue Organisationsform.",
  },
  "wp248/blocks-right": {
    title: "Versperrte Rechte oder Verträge",
    yes: "Die Verarbeitung kann ein Recht, eine Leistung oder einen Vertrag versperren: ein Risikokriterium.",
    no: "Die Verarbeitung versperrt weder Rechte noch Leistungen oder Verträge.",
  },
  "wp248/two": {
    title: "Zwei oder mehr Risikokriterien",
    yes: "Mindestens zwei der neun Kriterien treffen zu. Nach den Leitlinien ist ein hohes Risiko zu vermuten.",
    no: "Höchstens eines der neun Kriterien trifft zu. Auch eines kann genügen; entscheiden Sie im Einzelfall.",
  },
};

/** The nine criteria of WP248 in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "wp248/scoring": {
    title: "Evaluation or scoring",
    yes: "The system evaluates or scores people or predicts conduct: one risk criterion.",
    no: "The system neither evaluates nor scores people.",
  },
  "wp248/automated-decision": {
    title: "Automated decision",
    yes: "An automated decision has legal or similarly significant effect: one risk criterion.",
    no: "No automated decision with legal or similarly significant effect.",
  },
  "wp248/monitoring": {
    title: "Systematic monitoring",
    yes: "People are monitored systematically: one risk criterion.",
    no: "Nobody is monitored systematically.",
  },
  "wp248/sensitive-data": {
    title: "Sensitive data",
    yes: "Sensitive or highly personal data are processed: one risk criterion.",
    no: "No sensitive or highly personal data.",
  },
  "wp248/large-scale": {
    title: "Large scale",
    yes: "Data are processed on a large scale: one risk criterion.",
    no: "The processing is not on a large scale.",
  },
  "wp248/combined-data": {
    title: "Combining data sets",
    yes: "Data sets are matched or combined unexpectedly: one risk criterion.",
    no: "No data sets are combined unexpectedly.",
  },
  "wp248/vulnerable-persons": {
    title: "Vulnerable people",
    yes: "Vulnerable people or an imbalance of power are involved, such as employees: one risk criterion.",
    no: "Neither vulnerable people nor an imbalance of power.",
  },
  "wp248/new-technology": {
    title: "New technology",
    yes: "New technology or a new form of organisation is used, such as generative AI: one risk criterion.",
    no: "Neither new technology nor a new form of organisation.",
  },
  "wp248/blocks-right": {
    title: "Rights or contracts barred",
    yes: "The processing can bar a right, a service or a contract: one risk criterion.",
    no: "The processing bars no right, service or contract.",
  },
  "wp248/two": {
    title: "Two or more risk criteria",
    yes: "At least two of the nine criteria are met. By the guidelines a high risk is presumed.",
    no: "At most one of the nine criteria is met. One can be enough; decide in the single case.",
  },
};
