import type { RuleWords } from "../law/words.ts";

/** Privileges in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-10.6": {
    title: "Systeme ohne Training",
    yes: "Das System wird nicht mit Daten trainiert: Die Anforderungen an Daten gelten nur für die Testdaten.",
    no: "Die Erleichterung für Systeme ohne Training greift nicht.",
  },
  "ai-act/art-11.1.simplified": {
    title: "Vereinfachte technische Dokumentation",
    yes: "Der Anbieter darf die technische Dokumentation vereinfacht auf dem Formular der Kommission vorlegen.",
    no: "Das vereinfachte Formular steht nicht offen: kein Hochrisiko-KI-System, nicht Anbieter oder zu groß.",
  },
  "ai-act/art-17.2": {
    title: "Qualitätsmanagement nach Größe",
    yes: "Das Qualitätsmanagement richtet sich nach der Größe des Anbieters, ohne dass der Schutz geringer wird.",
    no: "Die Erleichterung nach Größe greift nicht: kein Hochrisiko-KI-System, nicht Anbieter oder zu groß.",
  },
  "ai-act/art-17.4": {
    title: "Qualitätsmanagement der Finanzinstitute",
    yes: "Das Qualitätsmanagement gilt durch das Finanzrecht als erfüllt, außer Risikomanagement, Beobachtung und Vorfallmeldung.",
    no: "Die Erleichterung für Finanzinstitute als Anbieter greift nicht.",
  },
  "ai-act/art-26.5.financial": {
    title: "Beobachtung durch Finanzinstitute",
    yes: "Die Beobachtungspflicht gilt durch das Finanzrecht als erfüllt; Vorfälle sind trotzdem zu melden.",
    no: "Die Erleichterung für Finanzinstitute als Betreiber greift nicht.",
  },
  "ai-act/art-42.3": {
    title: "Cybersicherheit durch Cyberresilienz",
    yes: "Die Anforderungen an die Cybersicherheit gelten als erfüllt, soweit die Konformität nach der Cyberresilienz-Verordnung reicht.",
    no: "Die Cyberresilienz-Verordnung ersetzt hier keinen Nachweis der Cybersicherheit.",
  },
  "ai-act/art-57.3a": {
    title: "EU-Reallabor des Büros für KI",
    yes: "Richtet das Büro für Künstliche Intelligenz ein KI-Reallabor ein, hat die Organisation dort Vorrang.",
    no: "Kein Vorrang in einem KI-Reallabor des Büros für Künstliche Intelligenz.",
  },
  "ai-act/art-62.1": {
    title: "Vorrang im nationalen KI-Reallabor",
    yes: "Als KMU in der EU hat die Organisation vorrangigen und kostenlosen Zugang zum KI-Reallabor.",
    no: "Kein Vorrang: Die Organisation ist kein KMU oder sitzt nicht in der EU.",
  },
  "ai-act/art-62.2": {
    title: "Geringere Gebühren für KMU",
    yes: "Gebühren der Konformitätsbewertung berücksichtigen, dass der Anbieter ein KMU ist.",
    no: "Keine geringere Gebühr: kein Hochrisiko-KI-System, nicht Anbieter oder kein KMU.",
  },
  "ai-act/art-63.1": {
    title: "Vereinfachtes Qualitätsmanagement",
    yes: "Als KMU ohne Partner- oder verbundene Unternehmen darf der Anbieter Teile des Qualitätsmanagements vereinfachen.",
    no: "Die Vereinfachung steht nicht offen: kein Hochrisiko-KI-System, nicht Anbieter, kein KMU oder verbundene Unternehmen.",
  },
};

/** Privileges in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-10.6": {
    title: "Systems without training",
    yes: "The system is not trained with data: the requirements on data apply to the test data only.",
    no: "The privilege of systems without training does not apply.",
  },
  "ai-act/art-11.1.simplified": {
    title: "Simplified technical documentation",
    yes: "The provider may submit the technical documentation in the simplified form of the Commission.",
    no: "The simplified form is not open: not a high-risk AI system, not the provider, or too large.",
  },
  "ai-act/art-17.2": {
    title: "Quality management by size",
    yes: "Quality management is proportionate to the size of the provider, without lowering protection.",
    no: "The privilege by size does not apply: not a high-risk AI system, not the provider, or too large.",
  },
  "ai-act/art-17.4": {
    title: "Quality management of financial institutions",
    yes: "Financial law counts as quality management, except for risk management, monitoring and incident reporting.",
    no: "The privilege of financial institutions as providers does not apply.",
  },
  "ai-act/art-26.5.financial": {
    title: "Monitoring by financial institutions",
    yes: "Financial law counts as monitoring; incidents have to be reported all the same.",
    no: "The privilege of financial institutions as deployers does not apply.",
  },
  "ai-act/art-42.3": {
    title: "Cybersecurity by the Cyber Resilience Act",
    yes: "The cybersecurity requirements count as met as far as conformity under the Cyber Resilience Act covers them.",
    no: "The Cyber Resilience Act replaces no proof of cybersecurity here.",
  },
  "ai-act/art-57.3a": {
    title: "EU sandbox of the AI Office",
    yes: "If the AI Office establishes a regulatory sandbox, the organisation has priority access to it.",
    no: "No priority access to a regulatory sandbox of the AI Office.",
  },
  "ai-act/art-62.1": {
    title: "Priority in the national sandbox",
    yes: "As an SME in the EU, the organisation has priority access to the sandbox, free of charge.",
    no: "No priority: the organisation is not an SME or not in the EU.",
  },
  "ai-act/art-62.2": {
    title: "Lower fees for SMEs",
    yes: "Fees for conformity assessment take into account that the provider is an SME.",
    no: "No lower fee: not a high-risk AI system, not the provider, or not an SME.",
  },
  "ai-act/art-63.1": {
    title: "Simplified quality management",
    yes: "As an SME without partner or linked enterprises, the provider may simplify parts of its quality management.",
    no: "The simplification is not open: not a high-risk AI system, not the provider, not an SME, or linked enterprises.",
  },
};
