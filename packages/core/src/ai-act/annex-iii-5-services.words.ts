import type { RuleWords } from "../law/words.ts";

/** Annex III, point 5, in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "ai-act/annex-iii.5.a": {
    title: "Öffentliche Leistungen",
    yes: "Das System prüft für Behörden Ansprüche auf grundlegende öffentliche Leistungen oder entscheidet über sie (Anhang III).",
    no: "Das System prüft für keine Behörde Ansprüche auf grundlegende öffentliche Leistungen und entscheidet nicht über sie.",
  },
  "ai-act/annex-iii.5.b": {
    title: "Kreditwürdigkeit",
    yes: "Das System bewertet die Kreditwürdigkeit natürlicher Personen oder ihre Bonität und steht damit in Anhang III.",
    no: "Das System bewertet nicht die Kreditwürdigkeit natürlicher Personen, oder es dient der Aufdeckung von Finanzbetrug.",
  },
  "ai-act/annex-iii.5.c": {
    title: "Lebens- und Krankenversicherung",
    yes: "Das System dient der Risikobewertung und Preisbildung in der Lebens- oder Krankenversicherung und steht damit in Anhang III.",
    no: "Das System dient nicht der Risikobewertung und Preisbildung für Personen in der Lebens- oder Krankenversicherung.",
  },
  "ai-act/annex-iii.5.d": {
    title: "Notrufe und Notfälle",
    yes: "Das System bewertet Notrufe, steuert Rettungseinsätze oder ordnet Notfallpatienten nach Dringlichkeit (Anhang III).",
    no: "Das System bewertet keine Notrufe, steuert keine Rettungseinsätze und ordnet keine Notfallpatienten.",
  },
};

/** Annex III, point 5, in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "ai-act/annex-iii.5.a": {
    title: "Public assistance and benefits",
    yes: "For public authorities, the system assesses claims to essential public assistance or decides on them (Annex III).",
    no: "The system neither assesses claims to essential public assistance for an authority nor decides on them.",
  },
  "ai-act/annex-iii.5.b": {
    title: "Creditworthiness",
    yes: "The system evaluates the creditworthiness or credit score of natural persons and so is listed in Annex III.",
    no: "The system does not evaluate the creditworthiness of natural persons, or it serves to detect financial fraud.",
  },
  "ai-act/annex-iii.5.c": {
    title: "Life and health insurance",
    yes: "The system serves risk assessment and pricing in life or health insurance and so is listed in Annex III.",
    no: "The system does not serve risk assessment and pricing for people in life or health insurance.",
  },
  "ai-act/annex-iii.5.d": {
    title: "Emergency calls and triage",
    yes: "The system classifies emergency calls, steers emergency services or triages patients (Annex III).",
    no: "The system neither classifies emergency calls nor steers emergency services nor triages patients.",
  },
};
