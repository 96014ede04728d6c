import type { RuleWords } from "../law/words.ts";

/** Art. 49 in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-49.1": {
    title: "Registrierung durch den Anbieter",
    duty: "Der Anbieter oder sein Bevollmächtigter registriert sich und das System vor dem Inverkehrbringen in der EU-Datenbank.",
  },
  "ai-act/art-49.3": {
    title: "Registrierung der Verwendung",
    duty: "Behörden und EU-Stellen registrieren sich vor der Verwendung in der EU-Datenbank und tragen dort das System ein.",
  },
  "ai-act/art-49.4": {
    title: "Nicht öffentlicher Teil der Datenbank",
    yes: "Die Registrierung erfolgt im sicheren, nicht öffentlichen Teil der EU-Datenbank und mit weniger Angaben.",
    no: "Der nicht öffentliche Teil der EU-Datenbank steht für dieses System nicht offen.",
  },
  "ai-act/art-49.5": {
    title: "Registrierung auf nationaler Ebene",
    duty: "Systeme für kritische Infrastruktur werden national registriert, nicht in der EU-Datenbank.",
  },
};

/** Art. 49 in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-49.1": {
    title: "Registration by the provider",
    duty: "Before release, the provider or its representative registers itself and the system in the EU database.",
  },
  "ai-act/art-49.3": {
    title: "Registration of use",
    duty: "Before use, authorities and EU bodies register themselves in the EU database and select the system there.",
  },
  "ai-act/art-49.4": {
    title: "Non-public part of the database",
    yes: "Registration is made in the secure, non-public part of the EU database and with fewer data.",
    no: "The non-public part of the EU database is not open to this system.",
  },
  "ai-act/art-49.5": {
    title: "Registration at national level",
    duty: "Systems for critical infrastructure are registered at national level, not in the EU database.",
  },
};
