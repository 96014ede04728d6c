import type { Inventory, Organisation, Supplier, System } from "@kiregel/core";

/** An invented company that recorded everything: no required fact is open but what the rules do not examine. For tests. */
export function fullInventory(): Inventory {
  return {
    schema: "kiregel.inventory/1",
    organisation: organisation(),
    systems: [ranking(), chat(), tool("translator", "Wortbrücke"), tool("writer", "Textwerk")],
  };
}

function organisation(): Organisation {
  const classes = [
    { id: "public", name: { de: "Öffentlich", en: "Public" } },
    { id: "internal", name: { de: "Intern", en: "Internal" } },
    {
      id: "confidential",
      name: { de: "Vertraulich und Geschäftsgeheimnisse", en: "Confidential and trade secrets" },
    },
    { id: "personal", name: { de: "Personenbezogene Daten", en: "Personal data" } },
    { id: "special", name: { de: "Besondere Kategorien (Art. 9 DSGVO)", en: "Special categories (Art. 9 GDPR)" } },
    { id: "employee", name: { de: "Beschäftigtendaten", en: "Employee data" } },
    { id: "customer-nda", name: { de: "Kundendaten unter NDA", en: "Customer data under NDA" } },
    { id: "professional", name: { de: "Berufsgeheimnis (§ 203 StGB)", en: "Professional secrecy (§ 203 StGB)" } },
    { id: "source-code", name: { de: "Quellcode und Zugangsdaten", en: "Source code and credentials" } },
  ];
  const matrix = ["ranking", "chat", "translator", "writer"].flatMap((system) =>
    classes.map(({ id }, index) =>
      index === 3
        ? ({ system, dataClass: id, decision: "allowed-redacted", condition: "vorher pseudonymisieren" } as const)
        : ({ system, dataClass: id, decision: index < 2 ? "allowed" : "forbidden" } as const),
    ),
  );
  return {
    id: "muster",
    name: "Muster Software GmbH",
    country: "DE",
    management: { name: "Adele Muster", function: "Geschäftsführerin" },
    aiOfficer: { name: "Bernd Beispiel", function: "KI-Verantwortlicher" },
    worksCouncil: { exists: true },
    dataClasses: classes,
    suppliers: [supplier("northbeam"), supplier("wortbruecke")],
    policies: [
      {
        id: "ai-policy",
        version: "1.2",
        status: "in-force",
        validFrom: "2026-09-01",
        contact: { name: "Bernd Beispiel", function: "KI-Verantwortlicher" },
        approvedBy: { name: "Adele Muster", function: "Geschäftsführerin" },
        incidentContact: "Bernd Beispiel, Durchwahl 17, sofort und noch am selben Tag",
        requestPath: "Antrag an ki@muster.example; Entscheidung in fünf Arbeitstagen",
        bans: ["KI-Werkzeuge auf privaten Geräten für dienstliche Daten."],
        matrix,
      },
    ],
    trainings: [{ id: "basics", title: "KI-Grundlagen", audience: "Alle", heldOn: "2026-09-10" }],
    facts: { "operator.inUnion": true, "operator.publicAuthority": false },
  };
}

function supplier(id: string): Supplier {
  return {
    id,
    name: id,
    country: "DE",
    processor: true,
    contract: { status: "signed", signedOn: "2026-03-01", reference: `AVV-${id}` },
    transfer: { toThirdCountry: false },
  };
}

const machine = {
  "system.machineBased": true,
  "system.autonomous": true,
  "system.pursuesObjectives": true,
  "system.infers": true,
  "system.generatesOutputs": true,
  "system.influencesEnvironment": true,
  "system.onUnionMarket": true,
  "system.militaryOnly": false,
  "system.researchOnly": false,
  "system.notYetReleased": false,
  "system.thirdCountryCooperation": false,
  "system.openSource": false,
  "system.practices": [],
  "product.legislation": [],
  "infrastructure.operates": [],
  "education.use": [],
  "services.use": [],
  "lawEnforcement.use": [],
  "migration.use": [],
  "justice.use": [],
  "model.provides": false,
  "operator.personalUse": false,
  "emotion.infers": false,
  "emotion.infersIntentions": false,
  "biometrics.categorises": false,
  "content.deepFake": false,
  "content.publishedOnPublicInterest": false,
};

function common(id: string, name: string): System {
  return {
    id,
    name,
    version: "2.1",
    provider: "Muster Software GmbH",
    intendedPurpose: `${name} hilft bei der täglichen Arbeit.`,
    department: "Alle Bereiche",
    owner: { name: "Clara Test", function: "Produktverantwortliche" },
    status: "productive",
    since: "2026-09-01",
    suppliers: ["northbeam"],
    model: { name: "Northbeam Large 3", provider: "Northbeam", generalPurpose: true },
    hosting: "Deutschland",
    decisionRole: "none",
    useCase: { automated: ["Entwürfe"], notAutomated: ["Versand"] },
    introduction: {
      humanReview: "every-output",
      until: "2027-01-31",
      exitCriterion: "Weniger als 2 von 100 berichtigt",
    },
    dataClasses: ["internal"],
    personalData: false,
    affectedGroups: [],
    workplace: { usedByStaff: true, canMonitorStaff: false, councilInformed: true, agreementConcluded: true },
    nextReview: "2027-03-01",
  };
}

function tool(id: string, name: string): System {
  const facts = { ...machine, "operator.develops": false, "operator.ownName": false, "operator.uses": true };
  const quiet = { "interaction.direct": false, "content.generates": [], "employment.use": [] };
  return { ...common(id, name), facts: { ...facts, ...quiet } };
}

/** A chat of our own: Art. 50(1) and (2) are ours. */
function chat(): System {
  return {
    ...common("chat", "Muster Hilfe"),
    notice: {
      channel: "web",
      fallbackContact: "hilfe@muster.example",
      privacyLink: "https://muster.example/datenschutz",
    },
    marking: { method: "Wasserzeichen des Modells", detector: "https://northbeam.example/detect" },
    facts: {
      ...machine,
      "operator.develops": true,
      "operator.ownName": true,
      "operator.formerProvider": false,
      "operator.uses": true,
      "market.placedOn": "2026-10-05",
      "market.ownUseOnly": false,
      "interaction.direct": true,
      "interaction.obvious": false,
      "interaction.permittedForOffences": false,
      "content.generates": ["text"],
      "content.standardEditing": false,
      "content.inputKept": false,
      "content.permittedForOffences": false,
      "content.technicalOnly": false,
      "employment.use": [],
    },
  };
}

/** A system of Annex III for which its provider, our company, claims Art. 6(3). */
function ranking(): System {
  return {
    ...common("ranking", "Muster Sortierer"),
    facts: {
      ...machine,
      "operator.develops": true,
      "operator.ownName": true,
      "operator.formerProvider": false,
      "operator.uses": true,
      "market.placedOn": "2026-10-05",
      "market.ownUseOnly": true,
      "interaction.direct": false,
      "content.generates": [],
      "employment.use": ["filter-applications"],
      "employment.beneficiary": "employer",
      "derogation.profiling": { value: false, statedBy: "Dora Datenschutz", evidence: "Keine Bewertung von Personen" },
      "derogation.narrowTask": true,
      "derogation.influencesDecision": false,
      "derogation.significantRisk": {
        value: false,
        statedBy: "Bernd Beispiel",
        statedOn: "2026-10-01",
        evidence: "Sortiert nach Eingangsdatum; jede Bewerbung wird gelesen",
      },
    },
  };
}
