/** The goals of Art. 32 GDPR, and that of Art. 5(1)(b), under which the catalogue sorts its safeguards. */
export type SecurityGoal = "confidentiality" | "integrity" | "availability" | "resilience" | "purpose-limitation";

/** The goals of the Standard-Datenschutzmodell. */
export type ProtectionGoal =
  | "data-minimisation"
  | "availability"
  | "integrity"
  | "confidentiality"
  | "unlinkability"
  | "transparency"
  | "intervenability";

/** The seven goals of the Standard-Datenschutzmodell, which the DSK paper of June 2025 reads for AI. */
export const protectionGoals: readonly ProtectionGoal[] = [
  "data-minimisation",
  "availability",
  "integrity",
  "confidentiality",
  "unlinkability",
  "transparency",
  "intervenability",
];

/** The ids of the catalogue of technical and organisational measures. */
export const safeguardIds = [
  "TOM-1",
  "TOM-2",
  "TOM-3",
  "TOM-4",
  "TOM-5",
  "TOM-6",
  "TOM-7",
  "TOM-8",
  "TOM-9",
  "TOM-10",
  "TOM-11",
  "TOM-12",
  "TOM-13",
  "TOM-14",
] as const;

/** The fourteen technical and organisational measures (TOM) of the catalogue. */
export type SafeguardId = (typeof safeguardIds)[number];

/**
 * One technical and organisational measure: the old headings of the annex to § 9 BDSG (no longer law, but common in annexes
 * to processing contracts) and what is asked today.
 */
export interface Safeguard {
  readonly id: SafeguardId;
  /** The goals it serves. Empty where the GDPR names the measure itself. */
  readonly goals: readonly SecurityGoal[];
  readonly provisions: {
    readonly gdpr: readonly string[];
    readonly "iso-27001": readonly string[];
    readonly bsig: readonly string[];
  };
}

/** The catalogue, in its order. The mapping is our own, at the level of ideas, as that of the topics. */
export const safeguards: readonly Safeguard[] = [
  {
    id: "TOM-1",
    goals: ["confidentiality"],
    provisions: {
      gdpr: ["Art. 32(1)(b)"],
      // The whole theme of physical controls.
      "iso-27001": [
        "7.1",
        "7.2",
        "7.3",
        "7.4",
        "7.5",
        "7.6",
        "7.7",
        "7.8",
        "7.9",
        "7.10",
        "7.11",
        "7.12",
        "7.13",
        "7.14",
      ],
      bsig: ["§ 30(2) no. 9"],
    },
  },
  {
    id: "TOM-2",
    goals: ["confidentiality"],
    provisions: { gdpr: ["Art. 32(1)(b)"], "iso-27001": ["5.16", "5.17", "8.5"], bsig: ["§ 30(2) no. 10"] },
  },
  {
    id: "TOM-3",
    goals: ["confidentiality"],
    provisions: { gdpr: ["Art. 32(1)(b)"], "iso-27001": ["5.15", "5.18", "8.2", "8.3"], bsig: ["§ 30(2) no. 9"] },
  },
  {
    id: "TOM-4",
    goals: ["confidentiality"],
    provisions: { gdpr: ["Art. 32(1)(b)"], "iso-27001": ["5.14", "8.12", "8.24"], bsig: ["§ 30(2) no. 8"] },
  },
  {
    id: "TOM-5",
    goals: ["integrity"],
    provisions: { gdpr: ["Art. 32(1)(b)"], "iso-27001": ["8.15"], bsig: ["§ 30(2) no. 2", "§ 30(2) no. 6"] },
  },
  {
    id: "TOM-6",
    goals: ["confidentiality", "integrity", "availability", "resilience"],
    provisions: {
      gdpr: ["Art. 32(1)(b)"],
      "iso-27001": ["5.19", "5.20", "5.21", "5.22", "5.23"],
      bsig: ["§ 30(2) no. 4"],
    },
  },
  {
    id: "TOM-7",
    goals: ["availability", "resilience"],
    provisions: { gdpr: ["Art. 32(1)(b)"], "iso-27001": ["5.30", "8.13", "8.14"], bsig: ["§ 30(2) no. 3"] },
  },
  {
    id: "TOM-8",
    goals: ["purpose-limitation"],
    provisions: {
      gdpr: ["Art. 5(1)(b)"],
      "iso-27001": ["8.31", "8.22"],
      bsig: ["§ 30(2) no. 5", "§ 30(2) no. 9"],
    },
  },
  {
    id: "TOM-9",
    goals: [],
    provisions: { gdpr: ["Art. 32(1)(a)"], "iso-27001": ["8.11"], bsig: ["§ 30(2) no. 8"] },
  },
  {
    id: "TOM-10",
    goals: [],
    provisions: { gdpr: ["Art. 32(1)(a)"], "iso-27001": ["8.24"], bsig: ["§ 30(2) no. 8"] },
  },
  {
    id: "TOM-11",
    goals: [],
    provisions: { gdpr: ["Art. 32(1)(c)"], "iso-27001": ["8.13"], bsig: ["§ 30(2) no. 3"] },
  },
  {
    id: "TOM-12",
    goals: [],
    provisions: { gdpr: ["Art. 32(1)(d)"], "iso-27001": ["5.35", "8.29"], bsig: ["§ 30(2) no. 6"] },
  },
  {
    id: "TOM-13",
    goals: [],
    provisions: { gdpr: ["Art. 5(1)(e)"], "iso-27001": ["8.10"], bsig: ["§ 30(2) no. 9"] },
  },
  {
    id: "TOM-14",
    goals: [],
    provisions: { gdpr: ["Art. 32(4)"], "iso-27001": ["6.3", "6.6"], bsig: ["§ 30(2) no. 7"] },
  },
];

/** What we recommend at least for a generative AI service from outside that gets personal data. No law lists these. */
export const generativeAiSafeguards: readonly SafeguardId[] = [
  "TOM-2",
  "TOM-3",
  "TOM-4",
  "TOM-5",
  "TOM-6",
  "TOM-8",
  "TOM-10",
  "TOM-12",
  "TOM-13",
  "TOM-14",
];
