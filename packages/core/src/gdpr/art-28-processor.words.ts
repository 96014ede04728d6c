import type { RuleWords } from "../law/words.ts";

/** Art. 28 GDPR in German: that there is a contract, and with whom. */
export const de: Readonly<Record<string, RuleWords>> = {
  "gdpr/art-28.1": {
    title: "Eignung des Auftragsverarbeiters",
    duty: "Prüfen Sie vor dem Vertrag, ob der Auftragsverarbeiter Fachwissen, Zuverlässigkeit, Ressourcen und Schutzmaßnahmen hinreichend nachweist, etwa mit Zertifikaten, und halten Sie das Ergebnis fest.",
  },
  "gdpr/art-28.2": {
    title: "Genehmigung von Unterauftragsverarbeitern",
    duty: "Setzen Sie als Auftragsverarbeiter Unterauftragsverarbeiter nur mit vorheriger schriftlicher Genehmigung des Kunden ein. Ist sie allgemein erteilt, kündigen Sie Änderungen an und lassen Sie Einspruch zu.",
  },
  "gdpr/art-28.3": {
    title: "Vertrag zur Auftragsverarbeitung",
    yes: "Ein Auftragsverarbeiter erhält über dieses System personenbezogene Daten. Das geht nur mit einem Vertrag.",
    no: "Über dieses System erhält kein Auftragsverarbeiter personenbezogene Daten.",
    duty: "Schließen Sie den Vertrag zur Auftragsverarbeitung mit allen Klauseln des Art. 28 Abs. 3 DSGVO; elektronisch genügt. Geben Sie bis dahin keine personenbezogenen Daten in das System.",
  },
  "gdpr/art-28.3.processor": {
    title: "Verträge mit Ihren Auftraggebern",
    duty: "Verarbeiten Sie Daten für Kunden nur auf der Grundlage eines Vertrags zur Auftragsverarbeitung. Holen Sie fehlende Verträge ein; auch Sie als Auftragsverarbeiter können sonst mit einem Bußgeld belegt werden.",
  },
  "gdpr/art-28.4": {
    title: "Pflichten der Unterauftragsverarbeiter",
    duty: "Geben Sie jedem Unterauftragsverarbeiter vertraglich dieselben Pflichten auf, die Sie selbst gegenüber dem Kunden haben. Für seine Fehler haften Sie.",
  },
  "gdpr/art-28.9": {
    title: "Form des Vertrags zur Auftragsverarbeitung",
    duty: "Halten Sie den Vertrag schriftlich oder elektronisch fest und bewahren Sie die geschlossene Fassung mit Datum auf.",
  },
};

/** Art. 28 GDPR in English: that there is a contract, and with whom. */
export const en: Readonly<Record<string, RuleWords>> = {
  "gdpr/art-28.1": {
    title: "Suitability of the processor",
    duty: "Before the contract, check whether the processor shows enough expertise, reliability, resources and security measures, by certificates for instance, and record the result.",
  },
  "gdpr/art-28.2": {
    title: "Authorisation of sub-processors",
    duty: "As a processor, engage sub-processors only with the customer’s prior written authorisation. If it is general, announce changes and let the customer object.",
  },
  "gdpr/art-28.3": {
    title: "Data processing agreement",
    yes: "A processor receives personal data through this system. That needs a contract.",
    no: "No processor receives personal data through this system.",
    duty: "Conclude the data processing agreement with every clause of Art. 28(3) GDPR; electronic form is enough. Until then, put no personal data into the system.",
  },
  "gdpr/art-28.3.processor": {
    title: "Agreements with your customers",
    duty: "Process data on behalf of customers only under a data processing agreement. Obtain those that are missing; you can be fined as a processor too.",
  },
  "gdpr/art-28.4": {
    title: "Duties of sub-processors",
    duty: "Bind each sub-processor by contract to the same duties that you have towards the customer. You are liable if it fails.",
  },
  "gdpr/art-28.9": {
    title: "Form of the data processing agreement",
    duty: "Put the agreement in writing or electronic form and keep the concluded version with its date.",
  },
};
