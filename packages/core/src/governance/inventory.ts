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
export type Person = ReadonlyDeep<z.infer<typeof personSchema>>;
/** A supplier with its contract and its transfer of personal data. */
export type Supplier = ReadonlyDeep<z.infer<typeof supplierSchema>>;
/** What a policy says about one class of data in one tool. */
export type Permission = ReadonlyDeep<z.infer<typeof permissionSchema>>;
/** The policy that says which class of data may go into which tool. */
export type Policy = ReadonlyDeep<z.infer<typeof policySchema>>;
/** A measure for AI literacy. */
export type Training = ReadonlyDeep<z.infer<typeof trainingSchema>>;
/** The organisation: who answers, its suppliers, policies and trainings. */
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
