import type * as z from "zod";
import type {
  inventorySchema,
  organisationSchema,
  permissionSchema,
  personSchema,
  policySchema,
  supplierSchema,
  systemSchema,
  trainingSchema,
} from "./inventory.schema.ts";

/** A person as documents name one. */
export type Person = z.infer<typeof personSchema>;
/** A supplier with its contract and its transfer of personal data. */
export type Supplier = z.infer<typeof supplierSchema>;
/** What a policy says about one class of data in one tool. */
export type Permission = z.infer<typeof permissionSchema>;
/** The policy that says which class of data may go into which tool. */
export type Policy = z.infer<typeof policySchema>;
/** A measure for AI literacy. */
export type Training = z.infer<typeof trainingSchema>;
/** The organisation: who answers, its suppliers, policies and trainings. */
export type Organisation = z.infer<typeof organisationSchema>;
/** One AI system as it is used or offered. */
export type System = z.infer<typeof systemSchema>;
/** Everything about AI in one organisation. */
export type Inventory = z.infer<typeof inventorySchema>;
