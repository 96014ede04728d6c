import * as z from "zod";
import { organisationSchema } from "./organisation.schema.ts";
import { systemSchema } from "./system.schema.ts";

/** Everything about AI in one organisation. */
export const inventorySchema = z.strictObject({
  schema: z.literal("kiregel.inventory/1"),
  organisation: organisationSchema,
  systems: z.array(systemSchema),
});
