import type { RuleWords } from "../law/words.ts";

/** Annex III, point 6, in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "ai-act/annex-iii.6.a": {
    title: "Risiko, Opfer von Straftaten zu werden",
    yes: "Das System bewertet für Strafverfolgungsbehörden das Opferrisiko von Personen (Anhang III). Ob der Einsatz erlaubt ist, bleibt offen.",
    no: "Das System bewertet für keine Strafverfolgungsbehörde, ob Personen Opfer von Straftaten werden.",
  },
  "ai-act/annex-iii.6.b": {
    title: "Lügendetektor bei der Strafverfolgung",
    yes: "Strafverfolgungsbehörden sollen das System als Lügendetektor oder Ähnliches nutzen (Anhang III). Ob der Einsatz erlaubt ist, bleibt offen.",
    no: "Keine Strafverfolgungsbehörde soll das System als Lügendetektor oder ähnliches Instrument nutzen.",
  },
  "ai-act/annex-iii.6.c": {
    title: "Verlässlichkeit von Beweismitteln",
    yes: "Das System bewertet für Strafverfolgungsbehörden, wie verlässlich Beweise sind (Anhang III). Ob der Einsatz erlaubt ist, bleibt offen.",
    no: "Das System bewertet für keine Strafverfolgungsbehörde die Verlässlichkeit von Beweismitteln.",
  },
  "ai-act/annex-iii.6.d": {
    title: "Risiko von Straftaten",
    yes: "Das System bewertet für Strafverfolger Straftatrisiko, Persönlichkeit oder frühere Taten (Anhang III). Ob der Einsatz erlaubt ist, bleibt offen.",
    no: "Das System fällt nicht unter die Bewertung von Straftatrisiko, Persönlichkeit oder früheren Taten für Behörden.",
  },
  "ai-act/annex-iii.6.e": {
    title: "Profiling bei der Strafverfolgung",
    yes: "Das System erstellt Profile von Personen für die Strafverfolgung (Anhang III). Ob der Einsatz erlaubt ist, bleibt offen.",
    no: "Das System erstellt keine Profile von Personen für die Strafverfolgung.",
  },
};

/** Annex III, point 6, in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "ai-act/annex-iii.6.a": {
    title: "Risk of becoming a victim",
    yes: "For law enforcement, the system assesses the risk of becoming a victim (Annex III). That does not say that its use is permitted.",
    no: "The system does not assess for law enforcement who may become a victim.",
  },
  "ai-act/annex-iii.6.b": {
    title: "Polygraphs in law enforcement",
    yes: "Law enforcement is to use the system as a polygraph or similar tool (Annex III). That does not say that its use is permitted.",
    no: "The system is not for law enforcement to use as a polygraph or similar tool.",
  },
  "ai-act/annex-iii.6.c": {
    title: "Reliability of evidence",
    yes: "For law enforcement, the system evaluates how reliable evidence is (Annex III). That does not say that its use is permitted.",
    no: "The system does not evaluate the reliability of evidence for law enforcement.",
  },
  "ai-act/annex-iii.6.d": {
    title: "Risk of offending",
    yes: "For law enforcement, the system assesses personality, past crimes or risk of offending (Annex III). That does not say that its use is permitted.",
    no: "The system does not fall under assessing risk of offending, personality or past crimes for law enforcement.",
  },
  "ai-act/annex-iii.6.e": {
    title: "Profiling in law enforcement",
    yes: "The system profiles people for law enforcement (Annex III). That does not say that its use is permitted.",
    no: "The system does not profile people for law enforcement.",
  },
};
