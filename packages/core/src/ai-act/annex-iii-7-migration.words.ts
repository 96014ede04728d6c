import type { RuleWords } from "../law/words.ts";

/** Annex III, point 7, in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "ai-act/annex-iii.7.a": {
    title: "Lügendetektor bei Migration und Asyl",
    yes: "Behörden sollen das System bei Migration oder Asyl als Lügendetektor nutzen (Anhang III). Ob der Einsatz erlaubt ist, bleibt offen.",
    no: "Keine Behörde soll das System bei Migration oder Asyl als Lügendetektor oder Ähnliches nutzen.",
  },
  "ai-act/annex-iii.7.b": {
    title: "Risikobewertung bei der Einreise",
    yes: "Das System bewertet für Behörden Risiken, die von Einreisenden ausgehen (Anhang III). Ob der Einsatz erlaubt ist, bleibt offen.",
    no: "Das System bewertet für keine Behörde Risiken, die von einreisenden Personen ausgehen.",
  },
  "ai-act/annex-iii.7.c": {
    title: "Asyl-, Visum- und Aufenthaltsanträge",
    yes: "Das System hilft Behörden, Anträge auf Asyl, Visum oder Aufenthalt zu prüfen (Anhang III). Ob der Einsatz erlaubt ist, bleibt offen.",
    no: "Das System hilft keiner Behörde, Anträge auf Asyl, Visum oder Aufenthalt zu prüfen.",
  },
  "ai-act/annex-iii.7.d": {
    title: "Identifizierung bei der Grenzkontrolle",
    yes: "Das System erkennt für Behörden Personen bei Migration oder Grenzkontrolle (Anhang III). Ob der Einsatz erlaubt ist, bleibt offen.",
    no: "Das System erkennt für keine Behörde Personen bei Migration oder Grenzkontrolle, oder es prüft nur Reisedokumente.",
  },
};

/** Annex III, point 7, in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "ai-act/annex-iii.7.a": {
    title: "Polygraphs in migration and asylum",
    yes: "Authorities are to use the system as a polygraph in migration or asylum (Annex III). That does not say that its use is permitted.",
    no: "The system is not for authorities to use as a polygraph or similar tool in migration or asylum.",
  },
  "ai-act/annex-iii.7.b": {
    title: "Risk assessment at entry",
    yes: "For authorities, the system assesses risks posed by people who enter (Annex III). That does not say that its use is permitted.",
    no: "The system does not assess for authorities what risks people pose who enter.",
  },
  "ai-act/annex-iii.7.c": {
    title: "Asylum, visa and residence applications",
    yes: "The system helps authorities examine asylum, visa or residence claims (Annex III). That does not say that its use is permitted.",
    no: "The system does not help authorities examine applications for asylum, visas or residence.",
  },
  "ai-act/annex-iii.7.d": {
    title: "Identification at borders",
    yes: "For authorities, the system detects or identifies people at borders (Annex III). That does not say that its use is permitted.",
    no: "The system does not detect or identify people in migration or at borders, or it only verifies travel documents.",
  },
};
