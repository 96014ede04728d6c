import type { Language } from "../tree/envelope.ts";

/** Who states a fact, closes a gap or signs. */
export type RoleKey =
  | "ai-officer"
  | "data-protection-officer"
  | "legal"
  | "management"
  | "provider"
  | "purchasing"
  | "system-owner"
  | "works-council";

/** The names of the roles. */
export const roleNames: Readonly<Record<Language, Readonly<Record<RoleKey, string>>>> = {
  de: {
    "ai-officer": "KI-Verantwortliche Person",
    "data-protection-officer": "Datenschutzbeauftragte Person",
    legal: "Rechtliche Prüfung",
    management: "Geschäftsleitung",
    provider: "Anbieter des KI-Systems",
    purchasing: "Einkauf",
    "system-owner": "Verantwortliche Person des Systems",
    "works-council": "Betriebsrat",
  },
  en: {
    "ai-officer": "AI officer",
    "data-protection-officer": "Data protection officer",
    legal: "Legal review",
    management: "Management",
    provider: "Provider of the AI system",
    purchasing: "Purchasing",
    "system-owner": "Owner of the system",
    "works-council": "Works council",
  },
};
