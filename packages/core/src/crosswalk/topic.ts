import type { FrameworkId } from "./framework.ts";

/** The ids of the topics, in the order of the table. */
export const topicIds = [
  "ai-inventory",
  "roles",
  "policy",
  "literacy",
  "prohibited-use",
  "risk-class",
  "risk-management",
  "impact-on-persons",
  "data-quality",
  "technical-documents",
  "logs",
  "transparency",
  "human-oversight",
  "robustness",
  "suppliers",
  "access",
  "continuity",
  "incidents",
  "monitoring",
  "deletion",
  "management-duty",
] as const;

/** The 21 topics that the frameworks have in common. */
export type TopicId = (typeof topicIds)[number];

/** One topic and the provisions that are about it, by framework. An empty list: the framework has none. */
export interface Topic {
  readonly id: TopicId;
  readonly provisions: Readonly<Record<FrameworkId, readonly string[]>>;
}

/** On what a mapping rests. */
export interface Mapping {
  /** No body has issued or approved it. */
  readonly origin: "own mapping";
  /**
   * `idea`: two provisions under one topic are about the same subject. It does not show that who fulfils the one fulfils the
   * other.
   */
  readonly status: "idea";
}

/** What every row of `topics` and `safeguards` is: our own mapping, at the level of ideas. */
export const mapping: Mapping = { origin: "own mapping", status: "idea" };

/** The topics with their provisions, in the order from the inventory to the duty of the management. */
export const topics: readonly Topic[] = [
  {
    id: "ai-inventory",
    provisions: {
      "ai-act": ["Art. 26", "Art. 49"],
      gdpr: ["Art. 30"],
      bsig: ["§ 30(2) no. 9"],
      "iso-42001": ["A.4.2", "A.4.3", "A.4.4", "A.4.5"],
      "iso-27001": ["5.9"],
      "nist-ai-rmf": ["MAP"],
    },
  },
  {
    id: "roles",
    provisions: {
      "ai-act": ["Art. 17", "Art. 26(2)"],
      gdpr: ["Art. 24", "Art. 26", "Art. 28"],
      bsig: ["§ 30(2) no. 1", "§ 30(2) no. 9"],
      "iso-42001": ["A.3.2", "A.10.2"],
      "iso-27001": ["5.2"],
      "nist-ai-rmf": ["GOVERN"],
    },
  },
  {
    id: "policy",
    provisions: {
      "ai-act": ["Art. 17"],
      gdpr: ["Art. 24(2)"],
      bsig: ["§ 30(2) no. 1"],
      "iso-42001": ["A.2.2", "A.2.3", "A.2.4"],
      "iso-27001": ["5.1", "5.10"],
      "nist-ai-rmf": ["GOVERN"],
    },
  },
  {
    id: "literacy",
    provisions: {
      "ai-act": ["Art. 4", "Art. 26(2)"],
      gdpr: ["Art. 32(4)", "Art. 39"],
      bsig: ["§ 30(2) no. 7"],
      "iso-42001": ["A.4.6"],
      "iso-27001": ["6.3"],
      "nist-ai-rmf": ["GOVERN"],
    },
  },
  {
    id: "prohibited-use",
    provisions: {
      "ai-act": ["Art. 5"],
      gdpr: ["Art. 5", "Art. 6"],
      bsig: [],
      "iso-42001": ["A.5.2", "A.9.2"],
      "iso-27001": ["5.31"],
      "nist-ai-rmf": ["MAP"],
    },
  },
  {
    id: "risk-class",
    provisions: {
      "ai-act": ["Art. 6"],
      gdpr: ["Art. 35"],
      bsig: ["§ 30(2) no. 1"],
      "iso-42001": ["A.5.2", "A.5.3"],
      "iso-27001": ["5.31"],
      "nist-ai-rmf": ["MAP"],
    },
  },
  {
    id: "risk-management",
    provisions: {
      "ai-act": ["Art. 9"],
      gdpr: ["Art. 24", "Art. 32"],
      bsig: ["§ 30(2) no. 1"],
      "iso-42001": ["A.5.2", "A.5.3", "A.5.4", "A.5.5", "A.6.1.2", "A.6.1.3"],
      "iso-27001": ["clause 6.1"],
      "nist-ai-rmf": ["MAP", "MANAGE"],
    },
  },
  {
    id: "impact-on-persons",
    provisions: {
      "ai-act": ["Art. 27"],
      gdpr: ["Art. 35"],
      bsig: [],
      "iso-42001": ["A.5.4", "A.5.5"],
      "iso-27001": ["5.34"],
      "nist-ai-rmf": ["MAP"],
    },
  },
  {
    id: "data-quality",
    provisions: {
      "ai-act": ["Art. 10", "Art. 4a"],
      gdpr: ["Art. 5(1)(d)", "Art. 9"],
      bsig: ["§ 30(2) no. 5"],
      "iso-42001": ["A.7.2", "A.7.3", "A.7.4", "A.7.5", "A.7.6"],
      "iso-27001": ["5.12", "8.10", "8.11"],
      "nist-ai-rmf": ["MEASURE"],
    },
  },
  {
    id: "technical-documents",
    provisions: {
      "ai-act": ["Art. 11", "Art. 18"],
      gdpr: ["Art. 5(2)"],
      bsig: ["§ 30(2) no. 5"],
      "iso-42001": ["A.6.2.3", "A.6.2.7"],
      "iso-27001": ["5.33"],
      "nist-ai-rmf": ["GOVERN"],
    },
  },
  {
    id: "logs",
    provisions: {
      "ai-act": ["Art. 12", "Art. 19", "Art. 26(6)"],
      gdpr: ["Art. 5", "Art. 32"],
      bsig: ["§ 30(2) no. 2", "§ 30(2) no. 6"],
      "iso-42001": ["A.6.2.8"],
      "iso-27001": ["8.15", "8.16"],
      "nist-ai-rmf": ["MEASURE"],
    },
  },
  {
    id: "transparency",
    provisions: {
      "ai-act": ["Art. 13", "Art. 50", "Art. 26(7)", "Art. 26(11)", "Art. 86"],
      gdpr: ["Art. 13", "Art. 14", "Art. 15", "Art. 22"],
      bsig: [],
      "iso-42001": ["A.8.2", "A.8.5"],
      "iso-27001": ["5.31"],
      "nist-ai-rmf": ["GOVERN"],
    },
  },
  {
    id: "human-oversight",
    provisions: {
      "ai-act": ["Art. 14", "Art. 26(2)"],
      gdpr: ["Art. 22(3)"],
      bsig: [],
      "iso-42001": ["A.9.2", "A.9.4"],
      "iso-27001": ["5.2"],
      "nist-ai-rmf": ["MANAGE"],
    },
  },
  {
    id: "robustness",
    provisions: {
      "ai-act": ["Art. 15"],
      gdpr: ["Art. 32"],
      bsig: ["§ 30(2) no. 5", "§ 30(2) no. 6", "§ 30(2) no. 8", "§ 30(2) no. 10"],
      "iso-42001": ["A.6.2.4", "A.6.2.6"],
      "iso-27001": ["8.8", "8.25", "8.26", "8.27", "8.28", "8.29"],
      "nist-ai-rmf": ["MEASURE"],
    },
  },
  {
    id: "suppliers",
    provisions: {
      "ai-act": ["Art. 25", "Art. 26"],
      gdpr: ["Art. 28", "Art. 44", "Art. 45", "Art. 46", "Art. 47", "Art. 48", "Art. 49"],
      bsig: ["§ 30(2) no. 4"],
      "iso-42001": ["A.10.3"],
      "iso-27001": ["5.19", "5.20", "5.21", "5.22", "5.23"],
      "nist-ai-rmf": ["GOVERN", "MANAGE"],
    },
  },
  {
    id: "access",
    provisions: {
      "ai-act": ["Art. 15"],
      gdpr: ["Art. 32"],
      bsig: ["§ 30(2) no. 9", "§ 30(2) no. 10"],
      "iso-42001": ["A.4.5"],
      "iso-27001": ["5.15", "5.16", "5.17", "5.18", "8.2", "8.5"],
      "nist-ai-rmf": ["MANAGE"],
    },
  },
  {
    id: "continuity",
    provisions: {
      "ai-act": ["Art. 15"],
      gdpr: ["Art. 32(1)(b)", "Art. 32(1)(c)"],
      bsig: ["§ 30(2) no. 3"],
      "iso-42001": ["A.6.2.6"],
      "iso-27001": ["5.29", "5.30", "8.13"],
      "nist-ai-rmf": ["MANAGE"],
    },
  },
  {
    id: "incidents",
    provisions: {
      "ai-act": ["Art. 26(5)", "Art. 73"],
      gdpr: ["Art. 33", "Art. 34"],
      bsig: ["§ 30(2) no. 2", "§ 32"],
      "iso-42001": ["A.8.4", "A.3.3"],
      "iso-27001": ["5.24", "5.25", "5.26", "5.27", "5.28", "6.8"],
      "nist-ai-rmf": ["MANAGE"],
    },
  },
  {
    id: "monitoring",
    provisions: {
      "ai-act": ["Art. 26(5)", "Art. 72"],
      gdpr: ["Art. 32(1)(d)", "Art. 35(11)"],
      bsig: ["§ 30(2) no. 6"],
      "iso-42001": ["A.6.2.6", "clause 9"],
      "iso-27001": ["5.35", "5.36"],
      "nist-ai-rmf": ["MEASURE"],
    },
  },
  {
    id: "deletion",
    provisions: {
      "ai-act": ["Art. 10"],
      gdpr: ["Art. 5(1)(e)", "Art. 17"],
      bsig: ["§ 30(2) no. 9"],
      "iso-42001": ["A.7.2"],
      "iso-27001": ["8.10"],
      "nist-ai-rmf": ["MANAGE"],
    },
  },
  {
    id: "management-duty",
    provisions: {
      "ai-act": ["Art. 17"],
      gdpr: ["Art. 5(2)", "Art. 24"],
      bsig: ["§ 38"],
      "iso-42001": ["clause 5"],
      "iso-27001": ["clause 5"],
      "nist-ai-rmf": ["GOVERN"],
    },
  },
];
