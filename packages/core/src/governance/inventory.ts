import type * as z from "zod";
import type { inventorySchema } from "./inventory.schema.ts";
import type { auditSchema, incidentSchema, measureSchema, organisationSchema } from "./organisation.schema.ts";
import type { permissionSchema, policySchema, trainingSchema } from "./policy.schema.ts";
import type { personSchema } from "./record-part.schema.ts";
import type { supplierSchema } from "./supplier.schema.ts";
import type { systemSchema } from "./system.schema.ts";

/** A person as documents name one. */
export type Person = ReadonlyDeep<z.infer<typeof personSchema>>;
/** A supplier with its contract and its transfer of personal data. */
export type Supplier = ReadonlyDeep<z.infer<typeof supplierSchema>>;
/** What a policy says about one class of data in one tool. */
export type Permission = ReadonlyDeep<z.infer<typeof permissionSchema>>;
/** The policy that says which class of data may go into which tool. */
export type Policy = ReadonlyDeep<z.infer<typeof policySchema>>;
/** A measure for AI literacy. */
export type Training = ReadonlyDeep<z.infer<typeof trainingSchema>>;
/** A technical or organisational measure. */
export type Measure = ReadonlyDeep<z.infer<typeof measureSchema>>;
/** An audit or a test. */
export type Audit = ReadonlyDeep<z.infer<typeof auditSchema>>;
/** An incident and what was learnt from it. */
export type Incident = ReadonlyDeep<z.infer<typeof incidentSchema>>;
/** The organisation: its figures, who answers, suppliers, policies, trainings, measures, concepts, audits and incidents. */
export type Organisation = ReadonlyDeep<z.infer<typeof organisationSchema>>;
/** One AI system as it is used or offered. */
export type System = ReadonlyDeep<z.infer<typeof systemSchema>>;
/** Everything about AI in one organisation. */
export type Inventory = ReadonlyDeep<z.infer<typeof inventorySchema>>;

/** A type whose every level is readonly: records come in as data and are never changed. */
type ReadonlyDeep<T> = T extends readonly (infer Item)[]
  ? readonly ReadonlyDeep<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: ReadonlyDeep<T[Key]> }
    : T;
