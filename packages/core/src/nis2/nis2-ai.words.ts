import type { RuleWords } from "../law/words.ts";

/** AI systems under the BSIG in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "bsig/30.2.1-ai": {
    title: "KI-System in Verzeichnis und Risikoanalyse",
    duty: "Tragen Sie das KI-System in das Verzeichnis Ihrer IT ein, benennen Sie eine verantwortliche Person und bewerten Sie seine Risiken. Das Gesetz nennt KI nicht; es erfasst die ganze IT Ihrer Dienste.",
  },
  "bsig/30.2.3-ai": {
    title: "Ersatz bei Ausfall des KI-Systems",
    duty: "Legen Sie fest, wie der Prozess ohne das KI-System weiterläuft, und proben Sie es.",
  },
  "bsig/30.2.4-ai": {
    title: "Anbieter des KI-Systems prüfen",
    duty: "Prüfen Sie die Sicherheit des Anbieters und vereinbaren Sie Sicherheitsklauseln: Meldung von Vorfällen, Schwachstellen, Unterauftragnehmer, Prüfrechte.",
  },
  "bsig/30.2.5-ai": {
    title: "Art. 15 KI-VO und BSIG verbinden",
    duty: "Ordnen Sie Robustheit und Cybersicherheit des Hochrisiko-Systems nach Art. 15 KI-VO Ihren Maßnahmen nach § 30 Abs. 2 Nr. 5 BSIG zu, damit beides einmal geprüft wird.",
  },
  "bsig/30.2.7-ai": {
    title: "Schatten-KI bewerten und entscheiden",
    duty: "Bewerten Sie das Risiko des nicht freigegebenen Systems, geben Sie es frei oder sperren Sie es, und schulen Sie die Nutzer.",
  },
  "bsig/30.2.9-ai": {
    title: "Rechte von Agenten begrenzen",
    duty: "Geben Sie dem System nur die nötigen Rechte, sichern Sie Verwaltung und Schlüssel mit Mehrfaktor-Anmeldung, lassen Sie wichtige Aktionen freigeben und protokollieren Sie alle.",
  },
  "bsig/32.1-ai": {
    title: "KI-Vorfall melden",
    duty: "Melden Sie den erheblichen Vorfall mit diesem System: binnen 24 Stunden, binnen 72 Stunden und abschließend einen Monat nach der zweiten Meldung. DSGVO und KI-VO können eigene Meldungen verlangen.",
  },
  "bsig/30.2.4-supplier": {
    title: "Nachweise für Kunden bereithalten",
    duty: "Rechnen Sie mit Sicherheitspflichten in den Verträgen Ihrer Kunden und halten Sie Nachweise bereit: Maßnahmen, Zertifikate, Tests, Kontakt für Vorfälle.",
  },
};

/** AI systems under the BSIG in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "bsig/30.2.1-ai": {
    title: "AI system in register and risk analysis",
    duty: "Enter the AI system in your asset register, name a person responsible and assess its risks. The act does not name AI; it covers the whole IT of your services.",
  },
  "bsig/30.2.3-ai": {
    title: "Fallback for an outage of the AI system",
    duty: "Settle how the process goes on without the AI system, and rehearse it.",
  },
  "bsig/30.2.4-ai": {
    title: "Assess the vendor of the AI system",
    duty: "Assess the vendor’s security and agree on security clauses: reporting of incidents, vulnerabilities, subcontractors, audit rights.",
  },
  "bsig/30.2.5-ai": {
    title: "Join Art. 15 AI Act and the BSIG",
    duty: "Map robustness and cybersecurity of the high-risk system under Art. 15 AI Act to your measures under § 30(2) no. 5 BSIG, so that both are checked once.",
  },
  "bsig/30.2.7-ai": {
    title: "Assess shadow AI and decide",
    duty: "Assess the risk of the system nobody approved, approve or block it, and train its users.",
  },
  "bsig/30.2.9-ai": {
    title: "Limit the permissions of agents",
    duty: "Give the system only the permissions it needs, secure administration and keys with multi-factor sign-in, have important actions approved and log all of them.",
  },
  "bsig/32.1-ai": {
    title: "Report an AI incident",
    duty: "Report the significant incident with this system: within 24 hours, within 72 hours, and finally one month after the second report. GDPR and AI Act may ask for reports of their own.",
  },
  "bsig/30.2.4-supplier": {
    title: "Keep evidence ready for customers",
    duty: "Expect security duties in your customers’ contracts and keep evidence ready: measures, certificates, tests, incident contact.",
  },
};
