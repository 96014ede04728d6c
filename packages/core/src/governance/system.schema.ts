import * as z from "zod";
import { statedFactsSchema } from "../facts/facts.schema.ts";
import { EVIDENCE, PRACTICES, PROVIDER_EVIDENCE } from "../facts/management.ts";
import { daySchema, doneOnSchema, holderSchema, idSchema, personSchema, textSchema } from "./record-part.schema.ts";

/** Data that move from one place to another: a supplier by its id, anything else by its name. */
const dataFlowSchema = z.strictObject({
  from: textSchema,
  to: textSchema,
  dataClass: idSchema,
  purpose: textSchema.optional(),
  retention: textSchema.optional(),
});

/** A decision about whether a tool may be used. */
const decisionSchema = z.strictObject({
  decidedOn: daySchema.optional(),
  decision: z.enum(["approved", "approved-with-conditions", "rejected"]),
  by: personSchema.optional(),
  reason: textSchema.optional(),
});

/** Into which class somebody put the system, and why. */
const riskClassSchema = z.strictObject({
  value: z.enum(["prohibited", "high-risk", "transparency", "minimal"]),
  assessedBy: holderSchema,
  assessedOn: daySchema.optional(),
  reason: textSchema.nullable().optional(),
});

/** The first weeks of use: who looks at the output, until when, and when somebody decided about the time after. */
const introductionSchema = z.strictObject({
  humanReview: z.enum(["every-output", "samples", "none"]),
  until: daySchema.optional(),
  exitCriterion: textSchema.optional(),
  reviewedOn: daySchema.optional(),
  /** Whether output goes out without a person while the introduction is open. */
  automated: z.boolean().optional(),
});

/** One AI system as it is used or offered. `owner: null` says that nobody answers for it; absent says nobody asked. */
export const systemSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  version: textSchema.optional(),
  provider: textSchema,
  intendedPurpose: textSchema,
  department: textSchema.optional(),
  owner: holderSchema,
  /** Where the owner stands: on the business side, in IT, in data protection, or several people together. */
  ownerRole: z.enum(["business", "it", "data-protection", "committee"]).optional(),
  /** Who answers for what the system puts out. */
  outputOwner: holderSchema,
  status: z.enum(["idea", "pilot", "productive", "stopped"]),
  since: daySchema.optional(),
  suppliers: z.array(idSchema).optional(),
  model: z.strictObject({ name: textSchema, provider: textSchema, generalPurpose: z.boolean().optional() }).optional(),
  hosting: textSchema.optional(),
  decisionRole: z.enum(["none", "support", "decisive"]).optional(),
  useCase: z.strictObject({ automated: z.array(textSchema), notAutomated: z.array(textSchema) }).optional(),
  /** What the pilot is to show. `null`: nobody set a goal. */
  pilotGoal: textSchema.nullable().optional(),
  /** When needs and processes were analysed, and when it was decided to use the system. */
  analysisOn: doneOnSchema,
  decidedOn: daySchema.optional(),
  decisions: z.array(decisionSchema).optional(),
  introduction: introductionSchema.optional(),
  dataClasses: z.array(idSchema).optional(),
  dataFlows: z.array(dataFlowSchema).optional(),
  personalData: z.boolean().optional(),
  affectedGroups: z.array(textSchema).optional(),
  /** Who meets the system or its output. */
  audience: z.array(z.enum(["customers", "public", "staff"])).optional(),
  /** Kinds of personal data that occur in the texts put into the system, as `@kiregel/pii` names them. */
  textKinds: z.array(idSchema).optional(),
  riskClass: riskClassSchema.optional(),
  /** The data protection impact assessment: whether one is needed was decided, it was done, it is due again. */
  impactAssessment: z
    .strictObject({ decidedOn: doneOnSchema, doneOn: doneOnSchema, nextOn: daySchema.optional() })
    .optional(),
  /** When the data protection officer was first involved. */
  officerInvolvedOn: doneOnSchema,
  workplace: z
    .strictObject({
      usedByStaff: z.boolean().optional(),
      canMonitorStaff: z.boolean().optional(),
      councilInformed: z.boolean().optional(),
      agreementConcluded: z.boolean().optional(),
    })
    .optional(),
  notice: z
    .strictObject({
      channel: z.enum(["web", "voice", "mail", "messenger", "kiosk", "agent"]),
      fallbackContact: textSchema.optional(),
      privacyLink: z.url({ protocol: /^https$/ }).optional(),
    })
    .optional(),
  /** How output is marked as generated, and the tool that detects the mark, Art. 50(2) AI Act. */
  marking: z.strictObject({ method: textSchema.optional(), detector: textSchema.optional() }).optional(),
  /** What is done and on record. A list denies what it does not name; without the list nobody said. */
  practices: z.array(z.enum(PRACTICES)).optional(),
  /** The same for what the AI Act asks of those who use a system or show its output. */
  evidence: z.array(z.enum(EVIDENCE)).optional(),
  /** The same for what the AI Act asks of the provider of a high-risk system or a model, and of those who pass one on. */
  providerEvidence: z.array(z.enum(PROVIDER_EVIDENCE)).optional(),
  lastReview: doneOnSchema,
  nextReview: daySchema.optional(),
  remark: textSchema.optional(),
  facts: statedFactsSchema.optional(),
});
