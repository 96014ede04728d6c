import * as z from "zod";
import { statedFactsSchema } from "../facts/facts.schema.ts";

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, {
  error: "Expected an id of at most 64 lower-case letters, digits and hyphens.",
});
const country = z
  .string()
  .regex(/^[A-Z]{2}$/, { error: "Expected a country code of two capital letters, such as DE." });
const text = z.string().trim().min(1).max(20_000);
const day = z.iso.date();

/** A person as documents name one. */
export const personSchema = z.strictObject({
  name: text,
  function: text.optional(),
  organisation: text.optional(),
  contact: text.optional(),
});

/** A supplier of a system or a model, with the contract and the transfer of personal data. */
export const supplierSchema = z.strictObject({
  id,
  name: text,
  country,
  service: text.optional(),
  /** Whether the supplier processes personal data on our behalf, Art. 4(8) GDPR. */
  processor: z.boolean().optional(),
  contract: z
    .strictObject({ status: z.enum(["none", "draft", "signed"]), signedOn: day.optional(), reference: text.optional() })
    .optional(),
  transfer: z
    .strictObject({
      toThirdCountry: z.boolean().optional(),
      basis: z
        .enum([
          "adequacy",
          "data-privacy-framework",
          "standard-clauses",
          "binding-corporate-rules",
          "derogation",
          "none",
        ])
        .optional(),
      assessed: z.boolean().optional(),
      occasional: z.boolean().optional(),
      checkedOn: day.optional(),
    })
    .optional(),
});

/** What a policy says about one class of data in one tool. */
export const permissionSchema = z.strictObject({
  dataClass: id,
  system: id,
  decision: z.enum(["allowed", "allowed-redacted", "ask", "forbidden"]),
  condition: text.optional(),
});

/** The policy that says which class of data may go into which tool. */
export const policySchema = z.strictObject({
  id,
  version: text,
  status: z.enum(["draft", "in-force", "withdrawn"]),
  validFrom: day.optional(),
  contact: personSchema.optional(),
  approvedBy: personSchema.optional(),
  incidentContact: text.optional(),
  requestPath: text.optional(),
  bans: z.array(text).optional(),
  matrix: z.array(permissionSchema).optional(),
});

/** A measure for AI literacy. `systems` lists what it covers; without it, every system. */
export const trainingSchema = z.strictObject({
  id,
  title: text,
  audience: text.optional(),
  heldOn: day.optional(),
  systems: z.array(id).optional(),
});

/** A class of data as the policy knows it, such as personal data or trade secrets. */
const dataClassSchema = z.strictObject({ id, name: z.strictObject({ de: text, en: text }) });

/** The organisation: who answers, its suppliers, policies and trainings. An absent list is unknown, an empty one is none. */
export const organisationSchema = z.strictObject({
  id,
  name: text,
  legalForm: text.optional(),
  address: text.optional(),
  country,
  sector: text.optional(),
  staff: z.number().int().min(0).optional(),
  management: personSchema.optional(),
  aiOfficer: personSchema.optional(),
  dataProtectionOfficer: personSchema.optional(),
  worksCouncil: z.strictObject({ exists: z.boolean(), contact: personSchema.optional() }).optional(),
  dataClasses: z.array(dataClassSchema).optional(),
  suppliers: z.array(supplierSchema).optional(),
  policies: z.array(policySchema).optional(),
  trainings: z.array(trainingSchema).optional(),
  facts: statedFactsSchema.optional(),
});

/** One AI system as it is used or offered. `owner: null` says that nobody answers for it; absent says nobody asked. */
export const systemSchema = z.strictObject({
  id,
  name: text,
  version: text.optional(),
  provider: text,
  intendedPurpose: text,
  department: text.optional(),
  owner: personSchema.nullable().optional(),
  status: z.enum(["idea", "pilot", "productive", "stopped"]),
  since: day.optional(),
  suppliers: z.array(id).optional(),
  model: z.strictObject({ name: text, provider: text, generalPurpose: z.boolean().optional() }).optional(),
  hosting: text.optional(),
  decisionRole: z.enum(["none", "support", "decisive"]).optional(),
  useCase: z.strictObject({ automated: z.array(text), notAutomated: z.array(text) }).optional(),
  introduction: z
    .strictObject({
      humanReview: z.enum(["every-output", "samples", "none"]),
      until: day.optional(),
      exitCriterion: text.optional(),
    })
    .optional(),
  dataClasses: z.array(id).optional(),
  personalData: z.boolean().optional(),
  affectedGroups: z.array(text).optional(),
  /** Kinds of personal data that occur in the texts put into the system, as `@kiregel/pii` names them. */
  textKinds: z.array(id).optional(),
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
      fallbackContact: text.optional(),
      privacyLink: z.url({ protocol: /^https$/ }).optional(),
    })
    .optional(),
  /** How output is marked as generated, and the tool that detects the mark, Art. 50(2) AI Act. */
  marking: z.strictObject({ method: text.optional(), detector: text.optional() }).optional(),
  nextReview: day.optional(),
  remark: text.optional(),
  facts: statedFactsSchema.optional(),
});

/** Everything about AI in one organisation. */
export const inventorySchema = z.strictObject({
  schema: z.literal("kiregel.inventory/1"),
  organisation: organisationSchema,
  systems: z.array(systemSchema),
});
