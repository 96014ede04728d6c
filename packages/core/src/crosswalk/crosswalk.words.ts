import type { Locale } from "../law/locale.ts";
import type { ProtectionGoal, SafeguardId, SecurityGoal } from "./safeguard.ts";
import type { TopicId } from "./topic.ts";

/** The crosswalk in one language. What a control of a standard is about stands in our own words, never in its text. */
export interface CrosswalkWords {
  /** What has to stand beside every table that is made from the crosswalk. */
  readonly notice: string;
  readonly topics: Readonly<Record<TopicId, string>>;
  /** What each control of ISO/IEC 42001 Annex A is about, in our own words. */
  readonly iso42001: Readonly<Record<string, string>>;
  /** The themes of ISO/IEC 27001 Annex A. */
  readonly iso27001Themes: Readonly<Record<string, string>>;
  /** The functions of the NIST AI RMF. */
  readonly nistFunctions: Readonly<Record<string, string>>;
  readonly safeguards: Readonly<Record<SafeguardId, SafeguardWords>>;
  readonly securityGoals: Readonly<Record<SecurityGoal, string>>;
  readonly protectionGoals: Readonly<Record<ProtectionGoal, string>>;
}

/** A technical and organisational measure in one language. */
export interface SafeguardWords {
  readonly title: string;
  /** What to look at where AI is used. */
  readonly checks: string;
}

const de: CrosswalkWords = {
  notice:
    "Eigene Zuordnung: Die Vorschriften einer Zeile behandeln dasselbe Thema. Wer eine davon umsetzt, erfüllt damit nicht ohne Weiteres die anderen.",
  topics: {
    "ai-inventory": "Verzeichnis der KI-Systeme",
    roles: "Verantwortliche und Rollen",
    policy: "Richtlinie",
    literacy: "KI-Kompetenz und Schulung",
    "prohibited-use": "Prüfung auf verbotene Praktiken",
    "risk-class": "Risikoklasse mit Begründung",
    "risk-management": "Risikomanagement",
    "impact-on-persons": "Folgen für Menschen",
    "data-quality": "Datenqualität und Verzerrung",
    "technical-documents": "Technische Unterlagen",
    logs: "Protokolle",
    transparency: "Transparenz und Hinweise",
    "human-oversight": "Menschliche Aufsicht",
    robustness: "Genauigkeit, Robustheit, Sicherheit",
    suppliers: "Lieferanten",
    access: "Zugriff und Mehr-Faktor-Anmeldung",
    continuity: "Fortführung des Betriebs",
    incidents: "Vorfälle",
    monitoring: "Beobachtung und Überprüfung",
    deletion: "Löschung",
    "management-duty": "Pflicht der Geschäftsleitung",
  },
  iso42001: {
    "A.2.2": "es gibt eine KI-Richtlinie",
    "A.2.3": "sie passt zu den anderen Richtlinien",
    "A.2.4": "sie wird regelmäßig überprüft",
    "A.3.2": "Rollen und Aufgaben sind verteilt",
    "A.3.3": "Bedenken lassen sich melden",
    "A.4.2": "die eingesetzten Mittel sind erfasst",
    "A.4.3": "die Datenbestände sind erfasst",
    "A.4.4": "die Werkzeuge sind erfasst",
    "A.4.5": "Systeme und Rechenleistung sind erfasst",
    "A.4.6": "Personen und Fähigkeiten sind erfasst",
    "A.5.2": "ein Ablauf für Folgenabschätzungen",
    "A.5.3": "die Abschätzung ist festgehalten",
    "A.5.4": "Folgen für Einzelne und Gruppen",
    "A.5.5": "Folgen für die Gesellschaft",
    "A.6.1.2": "Ziele für verantwortungsvolle Entwicklung",
    "A.6.1.3": "Abläufe für verantwortungsvollen Entwurf",
    "A.6.2.2": "Anforderungen an das System",
    "A.6.2.3": "Entwurf und Entwicklung sind festgehalten",
    "A.6.2.4": "Prüfung und Validierung",
    "A.6.2.5": "Plan für die Einführung",
    "A.6.2.6": "Betrieb und Beobachtung",
    "A.6.2.7": "technische Unterlagen",
    "A.6.2.8": "Ereignisprotokolle",
    "A.7.2": "Daten für die Entwicklung",
    "A.7.3": "wie Daten beschafft werden",
    "A.7.4": "Güte der Daten",
    "A.7.5": "Herkunft der Daten",
    "A.7.6": "Aufbereitung der Daten",
    "A.8.2": "Informationen für Nutzende",
    "A.8.3": "Außenstehende können Schäden melden",
    "A.8.4": "Mitteilung von Vorfällen",
    "A.8.5": "Informationspflichten gegenüber Beteiligten",
    "A.9.2": "ein Ablauf für verantwortungsvolle Nutzung",
    "A.9.3": "Ziele für verantwortungsvolle Nutzung",
    "A.9.4": "Nutzung nur wie vorgesehen",
    "A.10.2": "Aufgaben sind zwischen den Parteien verteilt",
    "A.10.3": "Anforderungen an Lieferanten",
    "A.10.4": "Erwartungen der Kundschaft",
  },
  iso27001Themes: { "5": "organisatorisch", "6": "Personal", "7": "physisch", "8": "technisch" },
  nistFunctions: {
    GOVERN: "Kultur, Rollen und Regeln festlegen",
    MAP: "Umfeld, Zweck und Folgen beschreiben",
    MEASURE: "testen und messen",
    MANAGE: "behandeln, reagieren und verbessern",
  },
  safeguards: {
    "TOM-1": { title: "Zutritt", checks: "Serverräume und Geräte, auf denen Modelle laufen" },
    "TOM-2": {
      title: "Zugang",
      checks: "Firmenkonto mit zentraler Anmeldung und zweitem Faktor, keine geteilten Konten, API-Schlüssel im Tresor",
    },
    "TOM-3": {
      title: "Zugriff",
      checks: "Rechte je Datenklasse, die Suche in Dokumenten beachtet deren Rechte, Agenten dürfen nur das Nötigste",
    },
    "TOM-4": {
      title: "Weitergabe",
      checks:
        "verschlüsselte Übertragung, Filter für Personendaten vor der Eingabe, keine öffentlichen Links, Schutz vor Abfluss",
    },
    "TOM-5": {
      title: "Eingabe",
      checks: "Protokoll der Eingaben mit verantwortlicher Person, Stempel auf Ausgaben, Protokoll der Änderungen",
    },
    "TOM-6": {
      title: "Auftrag",
      checks: "Vertrag zur Auftragsverarbeitung, Weisungen, Liste der Unterauftragnehmer, Kontrollen",
    },
    "TOM-7": { title: "Verfügbarkeit", checks: "Sicherung, Ausweichweg ohne KI, Grenzen für Abrufe" },
    "TOM-8": {
      title: "Trennung",
      checks:
        "Mandanten getrennt, Test und Betrieb getrennt, eigene Vektorspeicher, kein Training über Mandanten hinweg",
    },
    "TOM-9": {
      title: "Pseudonymisierung",
      checks: "Ersetzung vor der Eingabe, die Zuordnung für den Rückweg bleibt in der EU",
    },
    "TOM-10": { title: "Verschlüsselung", checks: "gespeichert und unterwegs, mit eigenen Schlüsseln" },
    "TOM-11": { title: "Wiederherstellung", checks: "geprobte Wiederherstellung" },
    "TOM-12": {
      title: "Regelmäßige Prüfung",
      checks: "jährlicher Test, Angriffstest auf das Modell, Penetrationstest",
    },
    "TOM-13": { title: "Löschung", checks: "Fristen für Eingaben und Verläufe, auch für abgeleitete Vektoren" },
    "TOM-14": { title: "Schulung und Vertraulichkeit", checks: "Einführung für Neue, Auffrischung" },
  },
  securityGoals: {
    confidentiality: "Vertraulichkeit",
    integrity: "Integrität",
    availability: "Verfügbarkeit",
    resilience: "Belastbarkeit",
    "purpose-limitation": "Zweckbindung",
  },
  protectionGoals: {
    "data-minimisation": "Datenminimierung: so wenig Eingabe wie möglich",
    availability: "Verfügbarkeit: ein Ausweichweg besteht",
    integrity: "Integrität: richtige, unverfälschte Ausgaben",
    confidentiality: "Vertraulichkeit: nichts fließt ab",
    unlinkability: "Nichtverkettung: keine Verwendung oder Verknüpfung über Zwecke hinweg",
    transparency: "Transparenz: erklären, protokollieren, hinweisen",
    intervenability: "Intervenierbarkeit: anhalten, berichtigen, widersprechen, löschen",
  },
};

const en: CrosswalkWords = {
  notice:
    "Our own mapping: the provisions of one row are about the same subject. Whoever puts one of them into practice does not thereby fulfil the others.",
  topics: {
    "ai-inventory": "Inventory of AI systems",
    roles: "Owner and roles",
    policy: "Policy",
    literacy: "AI literacy and training",
    "prohibited-use": "Check for prohibited practices",
    "risk-class": "Risk class and its reason",
    "risk-management": "Risk management",
    "impact-on-persons": "Impact on persons",
    "data-quality": "Data quality and bias",
    "technical-documents": "Technical documents",
    logs: "Logs",
    transparency: "Transparency and notices",
    "human-oversight": "Human oversight",
    robustness: "Accuracy, robustness, security",
    suppliers: "Suppliers",
    access: "Access and multi-factor sign-in",
    continuity: "Continuity",
    incidents: "Incidents",
    monitoring: "Monitoring and review",
    deletion: "Deletion",
    "management-duty": "Duty of the management",
  },
  iso42001: {
    "A.2.2": "there is an AI policy",
    "A.2.3": "it fits the other policies",
    "A.2.4": "it is reviewed again and again",
    "A.3.2": "roles and duties are given out",
    "A.3.3": "concerns can be reported",
    "A.4.2": "the resources in use are recorded",
    "A.4.3": "the data in use are recorded",
    "A.4.4": "the tools in use are recorded",
    "A.4.5": "systems and computing power are recorded",
    "A.4.6": "people and skills are recorded",
    "A.5.2": "a way to assess impacts",
    "A.5.3": "the assessment is written down",
    "A.5.4": "impact on persons and groups",
    "A.5.5": "impact on society",
    "A.6.1.2": "aims for responsible development",
    "A.6.1.3": "steps for responsible design",
    "A.6.2.2": "what the system has to do",
    "A.6.2.3": "design and development are written down",
    "A.6.2.4": "tests and validation",
    "A.6.2.5": "a plan for the roll-out",
    "A.6.2.6": "operation and monitoring",
    "A.6.2.7": "technical documents",
    "A.6.2.8": "logs of events",
    "A.7.2": "data for development",
    "A.7.3": "how data are obtained",
    "A.7.4": "how good the data are",
    "A.7.5": "where the data come from",
    "A.7.6": "how data are prepared",
    "A.8.2": "information for users",
    "A.8.3": "outsiders can report harm",
    "A.8.4": "telling about incidents",
    "A.8.5": "duties to inform interested parties",
    "A.9.2": "a way to use AI responsibly",
    "A.9.3": "aims for responsible use",
    "A.9.4": "use as intended only",
    "A.10.2": "duties are split among the parties",
    "A.10.3": "what is asked of suppliers",
    "A.10.4": "what customers may expect",
  },
  iso27001Themes: { "5": "organisational", "6": "people", "7": "physical", "8": "technological" },
  nistFunctions: {
    GOVERN: "set culture, roles and policy",
    MAP: "describe context, purpose and impact",
    MEASURE: "test and measure",
    MANAGE: "treat, respond and improve",
  },
  safeguards: {
    "TOM-1": { title: "Entry to rooms", checks: "server rooms and devices on which models run" },
    "TOM-2": {
      title: "Sign-in",
      checks: "business account with single sign-on and a second factor, no shared accounts, API keys in a vault",
    },
    "TOM-3": {
      title: "Access rights",
      checks:
        "rights for each data class, retrieval respects the rights of its sources, agents get the least they need",
    },
    "TOM-4": {
      title: "Transfer",
      checks: "encrypted transfer, a filter for personal data before the prompt, no public links, leakage prevention",
    },
    "TOM-5": { title: "Input", checks: "a log of prompts with their owner, a stamp on output, a log of changes" },
    "TOM-6": {
      title: "Control of processors",
      checks: "processing contract, instructions, list of sub-processors, audits",
    },
    "TOM-7": { title: "Availability", checks: "backup, a way to work without AI, rate limits" },
    "TOM-8": {
      title: "Separation",
      checks: "tenants apart, test and operation apart, vector stores of their own, no training across clients",
    },
    "TOM-9": {
      title: "Pseudonymisation",
      checks: "replacement before the prompt, the mapping for the way back stays inside the EU",
    },
    "TOM-10": { title: "Encryption", checks: "at rest and in transit, with keys of our own" },
    "TOM-11": { title: "Restoring", checks: "a restore that was tried" },
    "TOM-12": { title: "Regular tests", checks: "a yearly test, attacks on the model, a penetration test" },
    "TOM-13": { title: "Erasing", checks: "periods for prompts and histories, for derived vectors too" },
    "TOM-14": { title: "Training and secrecy", checks: "a start for new people, a refresher" },
  },
  securityGoals: {
    confidentiality: "confidentiality",
    integrity: "integrity",
    availability: "availability",
    resilience: "resilience",
    "purpose-limitation": "purpose limitation",
  },
  protectionGoals: {
    "data-minimisation": "data minimisation: as little input as possible",
    availability: "availability: there is another way",
    integrity: "integrity: right, unaltered output",
    confidentiality: "confidentiality: nothing leaks",
    unlinkability: "unlinkability: no use or linking across purposes",
    transparency: "transparency: explain, log, give notice",
    intervenability: "intervenability: stop, correct, object, delete",
  },
};

/** The words of each language. */
export const crosswalkWords: Readonly<Record<Locale, CrosswalkWords>> = { de, en };
