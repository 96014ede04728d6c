import * as z from "zod";
import { daySchema, doneOnSchema, idSchema, personSchema, textSchema } from "./record-part.schema.ts";

/** What a policy says about one class of data in one tool. */
export const permissionSchema = z.strictObject({
  dataClass: idSchema,
  system: idSchema,
  decision: z.enum(["allowed", "allowed-redacted", "ask", "forbidden"]),
  condition: textSchema.optional(),
});

/** The policy that says which class of data may go into which tool. A tool without a row in the matrix is not ruled. */
export const policySchema = z.strictObject({
  id: idSchema,
  version: textSchema,
  status: z.enum(["draft", "in-force", "withdrawn"]),
  validFrom: daySchema.optional(),
  validUntil: daySchema.optional(),
  nextReview: daySchema.optional(),
  contact: personSchema.optional(),
  approvedBy: personSchema.optional(),
  incidentContact: textSchema.optional(),
  requestPath: textSchema.optional(),
  bans: z.array(textSchema).optional(),
  matrix: z.array(permissionSchema).optional(),
});

/**
 * A class of data as the policy knows it, such as personal data or trade secrets. `level` says how sensitive it is;
 * `kinds` names the kinds of `@kiregel/pii` that put a text into this class.
 */
export const dataClassSchema = z.strictObject({
  id: idSchema,
  name: z.strictObject({ de: textSchema, en: textSchema }),
  level: z.enum(["public", "internal", "confidential", "personal", "special"]).optional(),
  kinds: z.array(idSchema).optional(),
});

/** A measure for AI literacy. `systems` lists what it covers; without it, every system. Without `heldOn` it is planned. */
export const trainingSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  audience: textSchema.optional(),
  /** Whom it is made for. */
  role: z.enum(["leadership", "staff", "everybody"]).optional(),
  topics: z
    .array(
      z.enum(["ai-basics", "tool-use", "law", "privacy", "ethics", "passwords", "phishing", "sensitive-data", "other"]),
    )
    .optional(),
  heldOn: daySchema.optional(),
  /** The day from which on it is due again. `null`: it is not to be repeated. */
  nextOn: doneOnSchema,
  systems: z.array(idSchema).optional(),
});
