import type { Policy } from "@kiregel/core";
import type { TemplateWords } from "./template.ts";

/** The words of the policy: those of the sections, the rules for everybody, and what the law forbids. */
export interface PolicyWords extends TemplateWords {
  readonly rules: readonly string[];
  readonly bans: readonly string[];
  /** Roles, copyright, records, sanctions and changes, on the page behind. */
  readonly annex: readonly string[];
  readonly statuses: Readonly<Record<Policy["status"], string>>;
  readonly mustNotBeUsed: (system: string) => string;
}

/** German. */
export const de: PolicyWords = {
  title: "KI-Richtlinie",
  sections: {
    head: {
      title: "Geltung",
      text: ["Diese Richtlinie gilt für alle, die bei uns oder für uns mit KI-Werkzeugen arbeiten."],
    },
    matrix: {
      title: "Welche Daten dürfen in welches Werkzeug?",
      caption: "Datenklasse und Werkzeug",
      text: ["Was hier nicht erlaubt ist, ist nicht erlaubt. Ein offenes Feld heißt: nicht eingeben und nachfragen."],
      empty: "Es sind keine Datenklassen erfasst.",
    },
    rules: { title: "Fünf Regeln" },
    forbidden: { title: "Verboten" },
    help: { title: "Neue Werkzeuge und Pannen" },
    acknowledgement: {
      title: "Kenntnisnahme",
      text: ["Gelesen und verstanden. Name: ………………………………………… Datum, Unterschrift: …………………………………………"],
    },
    tools: {
      title: "Anlage: Werkzeuge",
      caption: "Werkzeuge mit Zweck, Einstufung und Vertrag",
      empty: "Es ist kein Werkzeug erfasst.",
    },
    annex: { title: "Anlage: Was dazu gilt" },
    approval: { title: "Freigabe" },
  },
  fields: {
    policyStatus: "Stand der Richtlinie",
    tool: "Werkzeug",
    purpose: "Zweck",
    class: "Einstufung",
    owner: "Verantwortlich",
    contracts: "Verträge",
    nextReview: "Nächste Prüfung",
    validFrom: "Gültig ab",
    version: "Version",
    contact: "Ansprechperson",
    dataClass: "Datenklasse",
    requestPath: "Neues Werkzeug: Weg zur Freigabe",
    incidentContact: "Panne: wen Sie sofort anrufen",
  },
  rules: [
    "Nutzen Sie nur freigegebene Werkzeuge, nie private Konten.",
    "Geben Sie Geheimnisse und personenbezogene Daten nur ein, wenn die Tabelle es erlaubt.",
    "Prüfen Sie jedes Ergebnis. Für das, was Sie verwenden, stehen Sie ein.",
    "Kennzeichnen Sie KI-Inhalte, wo ein Transparenzhinweis vorgesehen ist.",
    "Über Menschen entscheidet ein Mensch, nie ein Werkzeug allein.",
  ],
  bans: [
    "Gefühle von Beschäftigten, Bewerbern oder Lernenden aus Gesicht, Stimme oder Körper ablesen.",
    "Menschen heimlich beeinflussen oder ihre Schwächen ausnutzen.",
    "Menschen über längere Zeit nach Verhalten oder Eigenschaften benoten und sie in fremdem Zusammenhang oder unverhältnismäßig benachteiligen.",
    "Gesichtsbilder wahllos aus dem Netz oder von Überwachungskameras sammeln, um eine Datenbank zur Gesichtserkennung zu füllen.",
    "Aus Körpermerkmalen auf Herkunft, Überzeugung, Gewerkschaft oder Sexualleben schließen.",
    "Ab dem 2. Dezember 2026: Intimbilder echter Menschen ohne deren ausdrückliche Einwilligung erzeugen, und Darstellungen sexuellen Kindesmissbrauchs in jedem Fall.",
  ],
  annex: [
    "Rollen: Für jedes Werkzeug steht eine Person ein. Über neue Werkzeuge entscheidet, wen der Weg zur Freigabe nennt.",
    "Urheberrecht: Geben Sie fremde Werke nur ein, wenn wir das dürfen. Prüfen Sie vor dem Veröffentlichen, wem das Ergebnis gehört und wem es ähnelt.",
    "Aufzeichnung: Wo ein Ergebnis eine Entscheidung über Menschen vorbereitet, halten Sie fest, wer es wann geprüft hat.",
    "Verstöße behandeln wir wie jeden Verstoß gegen betriebliche Anweisungen. Wer eine Panne sofort meldet, handelt richtig.",
    "Prüfung: Die Richtlinie wird jedes Jahr geprüft und bei jedem neuen Werkzeug. Änderungen werden bekannt gegeben.",
  ],
  statuses: { draft: "Entwurf, noch nicht in Kraft", "in-force": "in Kraft", withdrawn: "zurückgezogen" },
  mustNotBeUsed: (system) => `${system}: nicht verwenden. Der Einsatz ist nach Art. 5 KI-VO verboten.`,
};

/** English. */
export const en: PolicyWords = {
  title: "AI use policy",
  sections: {
    head: { title: "Scope", text: ["This policy holds for everybody who works with AI tools here or on our behalf."] },
    matrix: {
      title: "Which data may go into which tool?",
      caption: "Data class and tool",
      text: ["What is not allowed here is not allowed. An open field means: do not enter it, and ask."],
      empty: "No data classes are on record.",
    },
    rules: { title: "Five rules" },
    forbidden: { title: "Forbidden" },
    help: { title: "New tools and mishaps" },
    acknowledgement: {
      title: "Acknowledgement",
      text: ["Read and understood. Name: ………………………………………… Date, signature: …………………………………………"],
    },
    tools: {
      title: "Annex: tools",
      caption: "Tools with purpose, class and contract",
      empty: "No tool is on record.",
    },
    annex: { title: "Annex: what goes with it" },
    approval: { title: "Approval" },
  },
  fields: {
    policyStatus: "State of the policy",
    tool: "Tool",
    purpose: "Purpose",
    class: "Class",
    owner: "Owner",
    contracts: "Contracts",
    nextReview: "Next review",
    validFrom: "Valid from",
    version: "Version",
    contact: "Contact person",
    dataClass: "Data class",
    requestPath: "New tool: path to approval",
    incidentContact: "Mishap: whom to call at once",
  },
  rules: [
    "Use approved tools only, never private accounts.",
    "Enter secrets and personal data only where the table allows it.",
    "Check every result. You answer for what you use.",
    "Label AI content where a transparency notice is provided for.",
    "Decisions about people are made by a person, never by a tool alone.",
  ],
  bans: [
    "Reading the emotions of staff, applicants or learners from face, voice or body.",
    "Influencing people covertly or exploiting their weaknesses.",
    "Grading people over time by conduct or traits and treating them badly for it in an unrelated context or out of proportion.",
    "Collecting face images at random from the internet or from surveillance cameras to fill a face-recognition database.",
    "Inferring origin, belief, union membership or sex life from bodily features.",
    "From 2 December 2026: making intimate images of real people without their explicit consent, and depictions of child sexual abuse in any case.",
  ],
  annex: [
    "Roles: one person answers for each tool. New tools are decided on by whoever the path to approval names.",
    "Copyright: enter the works of others only where we may. Before you publish, check whose the result is and what it resembles.",
    "Records: where a result prepares a decision about people, record who reviewed it and when.",
    "Breaches are treated like any breach of workplace instructions. Whoever reports a mishap at once does the right thing.",
    "Review: the policy is reviewed every year and with each new tool. Changes are announced.",
  ],
  statuses: { draft: "draft, not yet in force", "in-force": "in force", withdrawn: "withdrawn" },
  mustNotBeUsed: (system) => `${system}: do not use. Art. 5 of the AI Act prohibits it.`,
};
