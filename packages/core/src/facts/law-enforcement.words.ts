import type { FactWords } from "../law/words.ts";

/** Law enforcement in German. */
export const de: Readonly<Record<string, FactWords>> = {
  "lawEnforcement.use": {
    label: "das System dient der Polizeiarbeit oder anderer Strafverfolgung",
    options: {
      "victim-risk": "das Risiko bewerten, dass ein Mensch Opfer einer Straftat wird",
      polygraph: "Lügendetektoren oder ähnliche Instrumente",
      "evidence-reliability": "bewerten, wie verlässlich Beweismittel sind",
      "offending-risk": "das Risiko bewerten, dass ein Mensch straffällig oder rückfällig wird",
      "traits-or-past-behaviour": "Charakterzüge oder früheres kriminelles Verhalten von Menschen bewerten",
      profiling: "Profiling von Menschen bei der Aufdeckung oder Verfolgung von Straftaten",
    },
  },
  "lawEnforcement.byAuthority": { label: "eine Strafverfolgungsbehörde oder jemand für sie soll das System verwenden" },
  "lawEnforcement.placesOnly": { label: "das System bewertet nur Orte und keine Menschen" },
  "lawEnforcement.administrativeOnly": {
    label: "die Behörde handelt nur in einem Verwaltungsverfahren, nicht zur Strafverfolgung",
  },
};

/** Law enforcement in English. */
export const en: Readonly<Record<string, FactWords>> = {
  "lawEnforcement.use": {
    label: "the system is used for police work or other law enforcement",
    options: {
      "victim-risk": "assessing the risk that a person becomes the victim of an offence",
      polygraph: "polygraphs or similar tools",
      "evidence-reliability": "evaluating how reliable evidence is",
      "offending-risk": "assessing the risk that a person offends or reoffends",
      "traits-or-past-behaviour": "assessing personality traits or past criminal behaviour of people",
      profiling: "profiling of people in the detection or prosecution of offences",
    },
  },
  "lawEnforcement.byAuthority": { label: "a law enforcement authority or somebody for it is to use the system" },
  "lawEnforcement.placesOnly": { label: "the system assesses only places and no people" },
  "lawEnforcement.administrativeOnly": {
    label: "the authority acts only in an administrative procedure, not in law enforcement",
  },
};
