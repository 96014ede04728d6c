import * as z from "zod";
import { safeguardIds } from "../crosswalk/safeguard.ts";
import { topicIds } from "../crosswalk/topic.ts";
import { statedFactsSchema } from "../facts/facts.schema.ts";
import { dataClassSchema, policySchema, trainingSchema } from "./policy.schema.ts";
import {
  countrySchema,
  daySchema,
  doneOnSchema,
  holderSchema,
  idSchema,
  personSchema,
  textSchema,
} from "./record-part.schema.ts";
import { supplierSchema } from "./supplier.schema.ts";

/** The figures of the last closed year, partner and linked enterprises counted in; amounts in euro. */
const figuresSchema = z.strictObject({
  /** Annual work units, Art. 5 of the annex to Recommendation 2003/361/EC. */
  staff: z.number().min(0).optional(),
  /** Heads employed. */
  persons: z.number().int().min(0).optional(),
  turnover: z.number().min(0).optional(),
  balanceSheet: z.number().min(0).optional(),
  year: z.number().int().min(1900).max(2200).optional(),
});

/** A technical or organisational measure. Without `implementedOn` it is planned; without `coversSystems` it covers all. */
export const measureSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  kind: z.enum([
    "encryption",
    "access",
    "backup",
    "monitoring",
    "vulnerability-scan",
    "firewall",
    "endpoint",
    "logging",
    "masking",
    "other",
  ]),
  coversSystems: z.array(idSchema).optional(),
  implementedOn: daySchema.optional(),
  reviewedOn: daySchema.optional(),
  /** The subjects and safeguards of the crosswalk that it is about: recorded once, it counts in every framework. */
  topics: z.array(z.enum(topicIds)).optional(),
  safeguards: z.array(z.enum(safeguardIds)).optional(),
});

/** A written concept. Without `approvedOn` it is a draft. */
const conceptSchema = z.strictObject({
  kind: z.enum([
    "access",
    "deletion",
    "security",
    "ai-security",
    "incident",
    "cooperation",
    "strategy",
    "roles",
    "feedback",
    "procurement",
    "other",
  ]),
  approvedOn: daySchema.optional(),
  document: textSchema.optional(),
});

/** An audit or a test. Without `heldOn` it is planned; `next` is the day of the next one. */
export const auditSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(["audit", "penetration-test", "red-team", "review"]),
  heldOn: daySchema.optional(),
  next: daySchema.optional(),
  systems: z.array(idSchema).optional(),
});

/** An incident. `lessons` holds what was learnt; an empty list says that it was not evaluated. */
export const incidentSchema = z.strictObject({
  id: idSchema,
  happenedOn: daySchema.optional(),
  /** The moment at which somebody knew: hours are counted from it. */
  becameAwareAt: z.iso
    .datetime({ offset: true, error: "Expected a moment with its time zone, such as 2026-11-21T17:20:00+01:00." })
    .optional(),
  systems: z.array(idSchema).optional(),
  personalData: z.boolean().optional(),
  notified: z.boolean().optional(),
  lessons: z.array(textSchema).optional(),
});

/** A standard that the organisation follows or is certified for. */
const certificateSchema = z.strictObject({
  standard: z.enum(["iso-27001", "it-grundschutz", "iso-42001", "nist-ai-rmf", "c5", "tisax", "other"]),
  status: z.enum(["followed", "certified"]),
  validUntil: daySchema.optional(),
  reference: textSchema.optional(),
});

/** The organisation: who answers, its suppliers, policies and trainings. An absent list is unknown, an empty one is none. */
export const organisationSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  legalForm: textSchema.optional(),
  address: textSchema.optional(),
  country: countrySchema,
  sector: textSchema.optional(),
  staff: z.number().int().min(0).optional(),
  figures: figuresSchema.optional(),
  management: personSchema.optional(),
  aiOfficer: holderSchema,
  dataProtectionOfficer: holderSchema,
  itSecurity: holderSchema,
  /** Whom staff ask about AI. */
  contact: holderSchema,
  worksCouncil: z.strictObject({ exists: z.boolean(), contact: personSchema.optional() }).optional(),
  dataClasses: z.array(dataClassSchema).optional(),
  suppliers: z.array(supplierSchema).optional(),
  policies: z.array(policySchema).optional(),
  trainings: z.array(trainingSchema).optional(),
  measures: z.array(measureSchema).optional(),
  concepts: z.array(conceptSchema).optional(),
  audits: z.array(auditSchema).optional(),
  incidents: z.array(incidentSchema).optional(),
  /** When somebody last looked for tools that are used without approval, and whether private accounts are ruled. */
  shadowAi: z.strictObject({ lastCheckOn: doneOnSchema, privateAccountsRuled: z.boolean().optional() }).optional(),
  certificates: z.array(certificateSchema).optional(),
  facts: statedFactsSchema.optional(),
});
