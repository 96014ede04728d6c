import type { RuleWords } from "../law/words.ts";

/** Chapter V GDPR in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "gdpr/art-45.1": {
    title: "Angemessenheitsbeschluss als Grundlage",
    yes: "Die Übermittlung beruht auf einem Angemessenheitsbeschluss für das Land.",
    no: "Die Übermittlung beruht auf keinem Angemessenheitsbeschluss für das Land.",
  },
  "dpf/art-1": {
    title: "Data Privacy Framework als Grundlage",
    yes: "Der Empfänger war am Tag der Prüfung zertifiziert, für Gesellschaft, Dienst und gegebenenfalls Beschäftigtendaten.",
    no: "Das Data Privacy Framework trägt die Übermittlung nicht: Zertifizierung, Umfang oder festgehaltene Prüfung fehlen.",
  },
  "gdpr/art-46.1": {
    title: "Garantien als Grundlage",
    yes: "Standardvertragsklauseln oder interne Vorschriften tragen die Übermittlung; das Zielland ist geprüft.",
    no: "Es gibt keine solchen Garantien, oder Recht und Praxis des Ziellands sind nicht geprüft.",
  },
  "gdpr/art-49.1": {
    title: "Ausnahme als Grundlage",
    yes: "Eine Ausnahme nach Art. 49 DSGVO trägt die einzelne Übermittlung.",
    no: "Keine Ausnahme trägt die Übermittlung; für den Regelbetrieb gelten Ausnahmen nicht.",
  },
  "gdpr/art-44": {
    title: "Übermittlung in ein Drittland",
    yes: "Personenbezogene Daten gelangen über dieses System in ein Drittland. Das braucht eine tragfähige Grundlage.",
    no: "Über dieses System gelangen keine personenbezogenen Daten in ein Drittland.",
    duty: "Halten Sie eine Grundlage fest: Angemessenheitsbeschluss, geprüfte DPF-Zertifizierung oder Garantien wie Standardvertragsklauseln samt Prüfung des Ziellands. Bis dahin nichts übermitteln. Ausnahmen nach Art. 49 DSGVO tragen keinen Regelbetrieb.",
  },
  "scc/art-1": {
    title: "Standardvertragsklauseln vollständig",
    duty: "Wählen Sie das passende Modul, füllen Sie die Anhänge zu Parteien, Schutzmaßnahmen und Unterauftragsverarbeitern aus und ändern Sie den Text nicht (nach Sekundärquellen; prüfen Sie den Wortlaut).",
  },
  "edpb/01-2020": {
    title: "Transfer-Folgenabschätzung in sechs Schritten",
    duty: "Halten Sie die sechs Schritte fest: Übermittlung erfassen, Instrument wählen, Recht und Praxis prüfen, Maßnahmen ergänzen, Formales erledigen, erneut prüfen. Können Maßnahmen nicht schützen, übermitteln Sie nicht.",
  },
  "practice/adequacy-check": {
    title: "Angemessenheitsbeschluss prüfen",
    duty: "Gleichen Sie Land, Empfänger und Grenzen des Beschlusses mit der Liste der Kommission ab (Kanada und Japan etwa nur für private Stellen), halten Sie den Tag fest und prüfen Sie alle 6 bis 12 Monate erneut.",
  },
  "practice/framework-fallback": {
    title: "Rückfall für das Data Privacy Framework",
    duty: "Schließen Sie zusätzlich Standardvertragsklauseln mit kurzer Prüfung des Ziellands, damit die Übermittlung weitergehen kann, falls der Beschluss oder die Zertifizierung wegfällt.",
  },
};

/** Chapter V GDPR in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "gdpr/art-45.1": {
    title: "Adequacy decision as the basis",
    yes: "The transfer rests on an adequacy decision on the country.",
    no: "The transfer rests on no adequacy decision on the country.",
  },
  "dpf/art-1": {
    title: "Data Privacy Framework as the basis",
    yes: "The recipient was certified on the day of the check, for company, service and, where concerned, data of employees.",
    no: "The Data Privacy Framework does not carry the transfer: certification, coverage or a check on record is missing.",
  },
  "gdpr/art-46.1": {
    title: "Safeguards as the basis",
    yes: "Standard contractual clauses or binding corporate rules carry the transfer; the country is assessed.",
    no: "There are no such safeguards, or law and practice of the country are not assessed.",
  },
  "gdpr/art-49.1": {
    title: "Derogation as the basis",
    yes: "A derogation of Art. 49 GDPR carries the single transfer.",
    no: "No derogation carries the transfer; derogations do not hold for routine.",
  },
  "gdpr/art-44": {
    title: "Transfer to a third country",
    yes: "Personal data reach a third country through this system. That needs a basis that carries it.",
    no: "No personal data reach a third country through this system.",
    duty: "Record a basis: adequacy decision, a checked DPF certification, or safeguards such as standard contractual clauses with an assessment of the country. Transfer nothing until then. Derogations of Art. 49 GDPR do not carry routine transfers.",
  },
  "scc/art-1": {
    title: "Standard contractual clauses in full",
    duty: "Choose the fitting module, fill in the annexes on parties, security measures and sub-processors, and leave the text unchanged (taken from secondary sources; check the wording).",
  },
  "edpb/01-2020": {
    title: "Transfer impact assessment in six steps",
    duty: "Record the six steps: map the transfer, choose the tool, assess law and practice, add measures, do the formal steps, evaluate again. If measures cannot protect the data, do not transfer them.",
  },
  "practice/adequacy-check": {
    title: "Checking the adequacy decision",
    duty: "Compare country, recipient and limits of the decision with the Commission’s list (Canada and Japan, for instance, private bodies only), record the day, and check again every 6 to 12 months.",
  },
  "practice/framework-fallback": {
    title: "Fallback for the Data Privacy Framework",
    duty: "Also conclude standard contractual clauses with a short assessment of the country, so that the transfer can go on if the decision or the certification falls.",
  },
};
