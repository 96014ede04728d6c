import * as z from "zod";

/** The id of a record, by which others refer to it. */
export const idSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, {
  error: "Expected an id of at most 64 lower-case letters, digits and hyphens.",
});

/** A country by its two letters of ISO 3166-1. */
export const countrySchema = z
  .string()
  .regex(/^[A-Z]{2}$/, { error: "Expected a country code of two capital letters, such as DE." });

/** Any text but an empty one. */
export const textSchema = z.string().trim().min(1).max(20_000);

/** A calendar day, written YYYY-MM-DD. */
export const daySchema = z.iso.date();

/** The day on which something was done. `null` says that it was not done; absent says that nobody recorded it. */
export const doneOnSchema = daySchema.nullable().optional();

/** A person as documents name one. */
export const personSchema = z.strictObject({
  name: textSchema,
  function: textSchema.optional(),
  organisation: textSchema.optional(),
  contact: textSchema.optional(),
});

/** Who holds a task. `null` says that nobody does; absent says that nobody recorded it. */
export const holderSchema = personSchema.nullable().optional();
