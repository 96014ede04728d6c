import type { FactWords } from "../law/words.ts";

/** Roles in German. */
export const de: Readonly<Record<string, FactWords>> = {
  "operator.develops": { label: "die Organisation entwickelt das System oder lässt es entwickeln" },
  "operator.ownName": {
    label: "die Organisation bringt das System unter eigenem Namen in Verkehr oder nimmt es so in Betrieb",
  },
  "operator.uses": { label: "die Organisation verwendet das System in eigener Verantwortung" },
  "operator.personalUse": { label: "eine natürliche Person nutzt das System rein persönlich" },
  "operator.representsProvider": {
    label: "die Organisation ist Bevollmächtigter eines Anbieters von außerhalb der EU",
  },
  "operator.imports": {
    label: "die Organisation bringt das System eines Anbieters von außerhalb der EU hier in Verkehr (Einfuhr)",
  },
  "operator.distributes": { label: "die Organisation vertreibt das System als Händler" },
  "operator.sellsWithProduct": {
    label: "die Organisation bringt das System mit ihrem eigenen Produkt auf den Markt oder in Betrieb",
  },
  "operator.integratesModel": {
    label: "die Organisation baut ein KI-Modell in das System ein, ein eigenes oder ein fremdes",
  },
  "operator.rebrands": {
    label: "die Organisation gibt einem fremden System, das schon auf dem Markt ist, ihren Namen oder ihre Marke",
  },
  "operator.modifiesSubstantially": {
    label: "die Organisation verändert ein System wesentlich, das schon auf dem Markt oder in Betrieb ist",
  },
  "operator.changesPurpose": {
    label: "die Organisation ändert die Zweckbestimmung eines Systems, das bisher kein Hochrisiko-KI-System war",
  },
  "operator.formerProvider": {
    label: "die Organisation war zuerst Anbieter des Systems, und ein anderer ist an ihre Stelle getreten",
  },
  "operator.ruledOutHighRisk": {
    label: "die Organisation hat klar festgelegt, dass ihr System kein Hochrisiko-KI-System werden darf",
  },
  "operator.usesSuppliedParts": {
    label: "das System enthält oder nutzt Systeme, Modelle, Werkzeuge, Dienste oder Bauteile von Zulieferern",
  },
  "operator.suppliesParts": {
    label: "die Organisation liefert Systeme, Modelle, Werkzeuge, Dienste oder Bauteile für ein fremdes KI-System",
  },
  "operator.suppliesOpenTools": {
    label: "zugeliefert werden nur öffentlich zugängliche Werkzeuge oder Bauteile unter quelloffener Lizenz",
  },
  "operator.size": {
    label: "Größe des Unternehmens",
    options: {
      sme: "kleines oder mittleres Unternehmen, auch Start-up (KMU)",
      "small-mid-cap": "kleines Midcap-Unternehmen",
      larger: "größer, oder kein Unternehmen",
    },
  },
  "operator.hasLinkedEnterprises": { label: "die Organisation hat Partnerunternehmen oder verbundene Unternehmen" },
  "operator.publicAuthority": {
    label: "die Organisation ist eine Behörde oder handelt im Auftrag einer Behörde oder EU-Stelle",
  },
  "operator.unionBody": { label: "die Organisation ist ein Organ oder eine Einrichtung oder sonstige Stelle der EU" },
  "operator.publicLawBody": { label: "die Organisation ist eine Einrichtung des öffentlichen Rechts" },
  "operator.providesPublicServices": { label: "die Organisation ist privat und erbringt öffentliche Dienste" },
  "operator.financialInstitution": {
    label: "die Organisation ist ein Finanzinstitut, dessen interne Organisation EU-Finanzrecht regelt",
  },
  "operator.usesAtWorkplace": { label: "das System wird am Arbeitsplatz verwendet" },
  "operator.decidesAboutPersons": {
    label: "das System trifft oder unterstützt Entscheidungen über natürliche Personen",
  },
  "operator.controlsInputData": { label: "der Betreiber bestimmt die Eingabedaten" },
  "operator.controlsLogs": { label: "die Protokolle unterliegen der Kontrolle der Organisation" },
  "operator.decisionsAffectRights": {
    label: "Entscheidungen anhand der Ausgaben wirken rechtlich oder ähnlich erheblich auf Menschen",
  },
  "operator.explanationElsewhere": {
    label: "anderes Recht gewährt den Anspruch auf Erläuterung schon oder schränkt ihn ein",
  },
  "system.onOwnModel": {
    label: "das System und das KI-Modell mit allgemeinem Verwendungszweck dahinter sind vom selben Unternehmen",
  },
  "system.inLargePlatform": {
    label: "das System ist eine sehr große Online-Plattform oder Suchmaschine oder darin eingebaut",
  },
};

/** Roles in English. */
export const en: Readonly<Record<string, FactWords>> = {
  "operator.develops": { label: "the organisation develops the system or has it developed" },
  "operator.ownName": {
    label: "the organisation places the system on the market or puts it into service under its own name",
  },
  "operator.uses": { label: "the organisation uses the system under its own authority" },
  "operator.personalUse": { label: "a natural person uses the system purely personally" },
  "operator.representsProvider": {
    label: "the organisation is the authorised representative of a provider outside the EU",
  },
  "operator.imports": {
    label: "the organisation places the system of a provider outside the EU on the EU market (import)",
  },
  "operator.distributes": { label: "the organisation distributes the system" },
  "operator.sellsWithProduct": {
    label: "the organisation places the system on the market or in service with its own product",
  },
  "operator.integratesModel": {
    label: "the organisation integrates an AI model into the system, its own or somebody else’s",
  },
  "operator.rebrands": {
    label: "the organisation puts its name or trademark on somebody else’s system that is on the market",
  },
  "operator.modifiesSubstantially": {
    label: "the organisation substantially modifies a system that is already on the market or in service",
  },
  "operator.changesPurpose": {
    label: "the organisation changes the intended purpose of a system that was not high-risk so far",
  },
  "operator.formerProvider": {
    label: "the organisation was the first provider of the system, and somebody else has taken its place",
  },
  "operator.ruledOutHighRisk": {
    label: "the organisation has clearly stated that its system must not be turned into a high-risk AI system",
  },
  "operator.usesSuppliedParts": {
    label: "the system contains or uses systems, models, tools, services or components of suppliers",
  },
  "operator.suppliesParts": {
    label: "the organisation supplies systems, models, tools, services or components for another’s AI system",
  },
  "operator.suppliesOpenTools": {
    label: "only publicly accessible tools or components under an open-source licence are supplied",
  },
  "operator.size": {
    label: "size of the enterprise",
    options: {
      sme: "small or medium-sized enterprise, start-ups included (SME)",
      "small-mid-cap": "small mid-cap enterprise",
      larger: "larger, or not an enterprise",
    },
  },
  "operator.hasLinkedEnterprises": { label: "the organisation has partner or linked enterprises" },
  "operator.publicAuthority": {
    label: "the organisation is a public authority or acts on behalf of a public authority or EU body",
  },
  "operator.unionBody": { label: "the organisation is an institution, body, office or agency of the EU" },
  "operator.publicLawBody": { label: "the organisation is a body governed by public law" },
  "operator.providesPublicServices": { label: "the organisation is private and provides public services" },
  "operator.financialInstitution": {
    label: "the organisation is a financial institution whose internal governance EU financial law regulates",
  },
  "operator.usesAtWorkplace": { label: "the system is used at the workplace" },
  "operator.decidesAboutPersons": { label: "the system makes or assists decisions about natural persons" },
  "operator.controlsInputData": { label: "the deployer controls the input data" },
  "operator.controlsLogs": { label: "the logs are under the control of the organisation" },
  "operator.decisionsAffectRights": {
    label: "decisions based on the output have legal or similarly significant effects on people",
  },
  "operator.explanationElsewhere": { label: "other law already grants the right to explanation or restricts it" },
  "system.onOwnModel": {
    label: "the system and the general-purpose AI model behind it come from the same undertaking",
  },
  "system.inLargePlatform": {
    label: "the system is a very large online platform or search engine or is integrated in one",
  },
};
