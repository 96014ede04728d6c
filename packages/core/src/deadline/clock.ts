import type { IncidentKind } from "../ai-act/art-73-incident.ts";
import type { IsoDate } from "../engine/date.ts";
import type { Source } from "../engine/source.ts";
import type { Period, PeriodLaw } from "./period.ts";

/** A period that a statute sets, by act and place. */
export type ClockId =
  | "gdpr/art-12.3"
  | "gdpr/art-12.3.extended"
  | "gdpr/art-12.4"
  | "gdpr/art-14.3"
  | "gdpr/art-33.1"
  | "gdpr/art-33.2"
  | "gdpr/art-34.1"
  | "gdpr/art-36.2"
  | "gdpr/art-36.2.notice"
  | "gdpr/art-36.2.extended"
  | "bsig/32.1.1"
  | "bsig/32.1.2"
  | "bsig/32.1.4"
  | "bsig/32.2"
  | "bsig/32.2.final"
  | "bsig/33.1"
  | "bsig/33.5"
  | "bsig/34.2"
  | "ai-act/art-26.5"
  | "ai-act/art-73.2"
  | "ai-act/art-73.3"
  | "ai-act/art-73.4"
  | "betrvg/99.3"
  | "agg/15.4"
  | "arbgg/61b.1";

/** Who must act within a period, or to whom the act is addressed. */
export type Party =
  | "controller"
  | "processor"
  | "data-subject"
  | "data-protection-authority"
  | "nis2-entity"
  | "joint-reporting-office"
  | "information-security-office"
  | "ai-provider"
  | "ai-deployer"
  | "market-surveillance-authority"
  | "employer"
  | "works-council"
  | "disadvantaged-person"
  | "labour-court";

/** What starts a period. */
export type ClockStart =
  | "awareness"
  | "request-received"
  | "data-obtained"
  | "consultation-received"
  | "report-sent"
  | "handling-completed"
  | "in-scope"
  | "change"
  | "change-known"
  | "council-informed"
  | "rejection-received"
  | "claim-made";

/** A doubt or a condition that the number does not show. Its sentence stands in the words. */
export type ClockNote =
  | "two-working-days"
  | "later-with-reasons"
  | "reporting-channel"
  | "strict-count"
  | "end-not-moved"
  | "high-risk-only"
  | "incomplete-first"
  | "notice-in-first-month"
  | "earliest-of-three"
  | "suspended"
  | "final-by-secondary"
  | "complete-information"
  | "silence-is-consent"
  | "collective-agreement"
  | "provider-first"
  | "agreed-hours";

/** A part that the statute wants in a report, an answer or a notice. */
export type ClockContent =
  | "nature"
  | "contact"
  | "effects"
  | "measures"
  | "action-taken"
  | "reasons-for-delay"
  | "reasons-for-refusal"
  | "complaint"
  | "judicial-remedy"
  | "controller"
  | "purposes"
  | "categories"
  | "recipients"
  | "third-country"
  | "storage"
  | "rights"
  | "origin"
  | "logic"
  | "advice"
  | "extension"
  | "suspected-malice"
  | "cross-border"
  | "update"
  | "first-assessment"
  | "indicators"
  | "critical-installation"
  | "full-description"
  | "cause"
  | "remedies"
  | "progress"
  | "name"
  | "address"
  | "sector"
  | "member-states"
  | "authorities"
  | "changed-details"
  | "incident"
  | "causal-link"
  | "refusal-in-writing"
  | "claim-in-writing"
  | "suit";

/** A period that a statute sets: who must do what, from when and for how long. */
export interface Clock {
  readonly id: ClockId;
  readonly source: Source;
  /** The first day on which the provision is law. */
  readonly from: IsoDate;
  readonly by: Party;
  readonly to: Party;
  readonly start: ClockStart;
  /** Absent where the statute names no number: then the duty is to act at once. */
  readonly period?: Period;
  /** The law by which the end is computed. */
  readonly law: PeriodLaw;
  /** True where the duty is to act without undue delay and the number, if there is one, is only the outer limit. */
  readonly isOuterLimit: boolean;
  /** Set where Art. 73 AI Act counts calendar days for a kind of incident. */
  readonly incident?: IncidentKind;
  /** The provisions on events that end the period earlier. */
  readonly endsWith?: { readonly firstContact: Source; readonly firstDisclosure: Source };
  /** True where another reading counts the first day, and so ends a day earlier. */
  readonly hasStrictCount?: boolean;
  /** What the act must contain, as keys of the words. */
  readonly content: readonly ClockContent[];
  readonly notes: readonly ClockNote[];
}

const GDPR_FROM = "2018-05-25";
const BSIG_FROM = "2025-12-06";
const AI_ACT_FROM = "2024-08-01";
const breachContent: readonly ClockContent[] = ["nature", "contact", "effects", "measures"];

/** Every period that we know, in the order of the acts and their provisions. */
export const clocks: readonly Clock[] = [
  {
    id: "gdpr/art-12.3",
    source: { celex: "32016R0679", pinpoint: "Art. 12(3)" },
    from: GDPR_FROM,
    by: "controller",
    to: "data-subject",
    start: "request-received",
    period: { months: 1 },
    law: "union",
    isOuterLimit: true,
    content: ["action-taken"],
    notes: [],
  },
  {
    id: "gdpr/art-12.3.extended",
    source: { celex: "32016R0679", pinpoint: "Art. 12(3)" },
    from: GDPR_FROM,
    by: "controller",
    to: "data-subject",
    start: "request-received",
    // One month and two further ones, counted as one period from the receipt.
    period: { months: 3 },
    law: "union",
    isOuterLimit: true,
    content: ["action-taken", "reasons-for-delay"],
    notes: ["notice-in-first-month"],
  },
  {
    id: "gdpr/art-12.4",
    source: { celex: "32016R0679", pinpoint: "Art. 12(4)" },
    from: GDPR_FROM,
    by: "controller",
    to: "data-subject",
    start: "request-received",
    period: { months: 1 },
    law: "union",
    isOuterLimit: true,
    content: ["reasons-for-refusal", "complaint", "judicial-remedy"],
    notes: [],
  },
  {
    id: "gdpr/art-14.3",
    source: { celex: "32016R0679", pinpoint: "Art. 14(3)(a)" },
    from: GDPR_FROM,
    by: "controller",
    to: "data-subject",
    start: "data-obtained",
    period: { months: 1 },
    law: "union",
    isOuterLimit: true,
    endsWith: {
      firstContact: { celex: "32016R0679", pinpoint: "Art. 14(3)(b)" },
      firstDisclosure: { celex: "32016R0679", pinpoint: "Art. 14(3)(c)" },
    },
    content: [
      "controller",
      "purposes",
      "categories",
      "recipients",
      "third-country",
      "storage",
      "rights",
      "origin",
      "logic",
    ],
    notes: ["earliest-of-three"],
  },
  {
    id: "gdpr/art-33.1",
    source: { celex: "32016R0679", pinpoint: "Art. 33(1)" },
    from: GDPR_FROM,
    by: "controller",
    to: "data-protection-authority",
    start: "awareness",
    period: { hours: 72 },
    law: "union",
    isOuterLimit: true,
    content: breachContent,
    notes: ["later-with-reasons", "two-working-days"],
  },
  {
    id: "gdpr/art-33.2",
    source: { celex: "32016R0679", pinpoint: "Art. 33(2)" },
    from: GDPR_FROM,
    by: "processor",
    to: "controller",
    start: "awareness",
    law: "union",
    isOuterLimit: true,
    content: [],
    notes: ["agreed-hours"],
  },
  {
    id: "gdpr/art-34.1",
    source: { celex: "32016R0679", pinpoint: "Art. 34(1)" },
    from: GDPR_FROM,
    by: "controller",
    to: "data-subject",
    start: "awareness",
    law: "union",
    isOuterLimit: true,
    content: breachContent,
    notes: [],
  },
  {
    id: "gdpr/art-36.2",
    source: { celex: "32016R0679", pinpoint: "Art. 36(2)" },
    from: GDPR_FROM,
    by: "data-protection-authority",
    to: "controller",
    start: "consultation-received",
    period: { weeks: 8 },
    law: "union",
    isOuterLimit: false,
    content: ["advice"],
    notes: ["suspended"],
  },
  {
    id: "gdpr/art-36.2.notice",
    source: { celex: "32016R0679", pinpoint: "Art. 36(2)" },
    from: GDPR_FROM,
    by: "data-protection-authority",
    to: "controller",
    start: "consultation-received",
    period: { months: 1 },
    law: "union",
    isOuterLimit: false,
    content: ["extension", "reasons-for-delay"],
    notes: ["suspended"],
  },
  {
    id: "gdpr/art-36.2.extended",
    source: { celex: "32016R0679", pinpoint: "Art. 36(2)" },
    from: GDPR_FROM,
    by: "data-protection-authority",
    to: "controller",
    start: "consultation-received",
    // Eight weeks and six further ones.
    period: { weeks: 14 },
    law: "union",
    isOuterLimit: false,
    content: ["advice"],
    notes: ["suspended"],
  },
  {
    id: "bsig/32.1.1",
    source: { statute: "BSIG", pinpoint: "§ 32(1) sentence 1 no. 1" },
    from: BSIG_FROM,
    by: "nis2-entity",
    to: "joint-reporting-office",
    start: "awareness",
    period: { hours: 24 },
    law: "administrative",
    isOuterLimit: true,
    content: ["suspected-malice", "cross-border"],
    notes: ["reporting-channel"],
  },
  {
    id: "bsig/32.1.2",
    source: { statute: "BSIG", pinpoint: "§ 32(1) sentence 1 no. 2" },
    from: BSIG_FROM,
    by: "nis2-entity",
    to: "joint-reporting-office",
    start: "awareness",
    period: { hours: 72 },
    law: "administrative",
    isOuterLimit: true,
    content: ["update", "first-assessment", "indicators", "critical-installation"],
    notes: ["reporting-channel"],
  },
  {
    id: "bsig/32.1.4",
    source: { statute: "BSIG", pinpoint: "§ 32(1) sentence 1 no. 4" },
    from: BSIG_FROM,
    by: "nis2-entity",
    to: "joint-reporting-office",
    start: "report-sent",
    period: { months: 1 },
    law: "administrative",
    isOuterLimit: false,
    content: ["full-description", "cause", "remedies", "cross-border"],
    notes: [],
  },
  {
    id: "bsig/32.2",
    source: { statute: "BSIG", pinpoint: "§ 32(2)" },
    from: BSIG_FROM,
    by: "nis2-entity",
    to: "joint-reporting-office",
    start: "report-sent",
    period: { months: 1 },
    law: "administrative",
    isOuterLimit: false,
    content: ["progress"],
    notes: [],
  },
  {
    id: "bsig/32.2.final",
    source: { statute: "BSIG", pinpoint: "§ 32(2)" },
    from: BSIG_FROM,
    by: "nis2-entity",
    to: "joint-reporting-office",
    start: "handling-completed",
    period: { months: 1 },
    law: "administrative",
    isOuterLimit: false,
    content: ["full-description", "cause", "remedies", "cross-border"],
    notes: ["final-by-secondary"],
  },
  {
    id: "bsig/33.1",
    source: { statute: "BSIG", pinpoint: "§ 33(1)" },
    from: BSIG_FROM,
    by: "nis2-entity",
    to: "information-security-office",
    start: "in-scope",
    period: { months: 3 },
    law: "administrative",
    isOuterLimit: false,
    hasStrictCount: true,
    content: ["name", "address", "sector", "member-states", "authorities"],
    notes: ["strict-count"],
  },
  {
    id: "bsig/33.5",
    source: { statute: "BSIG", pinpoint: "§ 33(5)" },
    from: BSIG_FROM,
    by: "nis2-entity",
    to: "information-security-office",
    start: "change-known",
    period: { weeks: 2 },
    law: "administrative",
    isOuterLimit: true,
    content: ["changed-details"],
    notes: [],
  },
  {
    id: "bsig/34.2",
    source: { statute: "BSIG", pinpoint: "§ 34(2)" },
    from: BSIG_FROM,
    by: "nis2-entity",
    to: "information-security-office",
    start: "change",
    period: { months: 3 },
    law: "administrative",
    isOuterLimit: true,
    content: ["changed-details"],
    notes: [],
  },
  {
    id: "ai-act/art-26.5",
    source: { celex: "32024R1689", pinpoint: "Art. 26(5)" },
    from: AI_ACT_FROM,
    by: "ai-deployer",
    to: "ai-provider",
    start: "awareness",
    law: "union",
    isOuterLimit: true,
    content: ["incident"],
    notes: ["provider-first", "high-risk-only"],
  },
  {
    id: "ai-act/art-73.2",
    source: { celex: "32024R1689", pinpoint: "Art. 73(2)" },
    from: AI_ACT_FROM,
    by: "ai-provider",
    to: "market-surveillance-authority",
    start: "awareness",
    period: { days: 15 },
    law: "union",
    isOuterLimit: true,
    incident: "general",
    content: ["incident", "causal-link"],
    notes: ["incomplete-first", "end-not-moved", "high-risk-only"],
  },
  {
    id: "ai-act/art-73.3",
    source: { celex: "32024R1689", pinpoint: "Art. 73(3)" },
    from: AI_ACT_FROM,
    by: "ai-provider",
    to: "market-surveillance-authority",
    start: "awareness",
    period: { days: 2 },
    law: "union",
    isOuterLimit: true,
    incident: "widespread-or-critical-infrastructure",
    content: ["incident", "causal-link"],
    notes: ["incomplete-first", "end-not-moved", "high-risk-only"],
  },
  {
    id: "ai-act/art-73.4",
    source: { celex: "32024R1689", pinpoint: "Art. 73(4)" },
    from: AI_ACT_FROM,
    by: "ai-provider",
    to: "market-surveillance-authority",
    start: "awareness",
    period: { days: 10 },
    law: "union",
    isOuterLimit: true,
    incident: "death",
    content: ["incident", "causal-link"],
    notes: ["incomplete-first", "end-not-moved", "high-risk-only"],
  },
  {
    id: "betrvg/99.3",
    source: { statute: "BetrVG", pinpoint: "§ 99(3)" },
    from: "1972-01-19",
    by: "works-council",
    to: "employer",
    start: "council-informed",
    period: { weeks: 1 },
    law: "civil",
    isOuterLimit: false,
    content: ["refusal-in-writing"],
    notes: ["silence-is-consent", "complete-information"],
  },
  {
    id: "agg/15.4",
    source: { statute: "AGG", pinpoint: "§ 15(4)" },
    from: "2006-08-18",
    by: "disadvantaged-person",
    to: "employer",
    start: "rejection-received",
    period: { months: 2 },
    law: "civil",
    isOuterLimit: false,
    content: ["claim-in-writing"],
    notes: ["collective-agreement"],
  },
  {
    id: "arbgg/61b.1",
    source: { statute: "ArbGG", pinpoint: "§ 61b(1)" },
    from: "2006-08-18",
    by: "disadvantaged-person",
    to: "labour-court",
    start: "claim-made",
    period: { months: 3 },
    law: "civil",
    isOuterLimit: false,
    content: ["suit"],
    notes: [],
  },
];
