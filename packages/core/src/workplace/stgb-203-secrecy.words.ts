import type { RuleWords } from "../law/words.ts";

/** § 203 StGB and § 43e BRAO in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "stgb/203.3.2": {
    title: "Offenbarung nur, soweit erforderlich",
    duty: "Geben Sie Berufsgeheimnisse an den Dienstleister nur, soweit seine Leistung es erfordert; schwärzen oder verschlüsseln Sie den Rest. Sonst droht Freiheitsstrafe bis zu einem Jahr oder Geldstrafe.",
  },
  "stgb/203.4.1": {
    title: "Dienstleister zur Geheimhaltung verpflichten",
    duty: "Verpflichten Sie den Dienstleister zur Geheimhaltung, zusätzlich zum Vertrag zur Auftragsverarbeitung, der nicht genügt. Ohne das machen Sie sich strafbar, sobald er etwas offenbart.",
  },
  "stgb/203.4.2": {
    title: "Weitere Mitwirkende zur Geheimhaltung verpflichten",
    duty: "Sorgen Sie dafür, dass der Dienstleister seine Unterauftragnehmer ebenfalls zur Geheimhaltung verpflichtet, und lassen Sie sich das bis zum letzten Glied der Kette nachweisen.",
  },
  "brao/43e.3": {
    title: "Vertrag mit dem Dienstleister nach Berufsrecht",
    duty: "Schließen Sie den Vertrag in Textform: Geheimhaltung mit Belehrung über die Strafbarkeit, Kenntnis nur soweit nötig, Regel zu Unterauftragnehmern. § 43e BRAO steht für ähnliche Regeln (Sekundärquellen); prüfen Sie Ihren Wortlaut.",
  },
  "brao/43e.4": {
    title: "Dienstleister im Ausland nach Berufsrecht",
    duty: "Nutzen Sie Dienste aus dem Ausland nur, wenn der Geheimnisschutz dort dem deutschen vergleichbar ist, und halten Sie die Prüfung fest. Nach Sekundärquellen; prüfen Sie den Wortlaut Ihres Berufsrechts.",
  },
  "practice/secrets-abroad": {
    title: "Berufsgeheimnisse im Ausland",
    duty: "Prüfen Sie vor dem Einsatz, ob Berufsgeheimnisse im Land des Dienstleisters vergleichbar geschützt sind, und halten Sie das Ergebnis fest. Ihr Berufsrecht verlangt es womöglich nicht; es ist gute Praxis.",
  },
};

/** § 203 StGB and § 43e BRAO in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "stgb/203.3.2": {
    title: "Disclosure only as far as needed",
    duty: "Let the provider see professional secrets only as far as its service needs them; redact or encrypt the rest. Otherwise up to one year in prison or a criminal fine threatens.",
  },
  "stgb/203.4.1": {
    title: "Binding the provider to secrecy",
    duty: "Bind the provider to secrecy, in addition to the data processing agreement, which does not suffice. Without that you are liable to punishment as soon as it discloses something.",
  },
  "stgb/203.4.2": {
    title: "Binding further helpers to secrecy",
    duty: "See to it that the provider binds its sub-contractors to secrecy as well, and have that proved to you down to the last link of the chain.",
  },
  "brao/43e.3": {
    title: "Contract under the professional code",
    duty: "Conclude the contract in text form: secrecy with instruction on the penalty, knowledge only as needed, a rule on helpers. § 43e BRAO stands for like codes (secondary sources); check yours.",
  },
  "brao/43e.4": {
    title: "Providers abroad under the professional code",
    duty: "Use services from abroad only if secrets are protected there in a way comparable to Germany, and record the check. From secondary sources; check the wording of your code.",
  },
  "practice/secrets-abroad": {
    title: "Professional secrets abroad",
    duty: "Before use, check whether professional secrets are protected comparably in the provider’s country, and record the result. Your code may not demand it; it is good practice.",
  },
};
