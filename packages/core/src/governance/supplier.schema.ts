import * as z from "zod";
import { countrySchema, daySchema, doneOnSchema, idSchema, textSchema } from "./record-part.schema.ts";

/** A supplier of a system or a model, with the contract and the transfer of personal data. */
export const supplierSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  country: countrySchema,
  service: textSchema.optional(),
  /** The supplier that this one works for, where it is a sub-processor, Art. 28(2) and (4) GDPR. */
  parent: idSchema.optional(),
  /** Whether the supplier processes personal data on our behalf, Art. 4(8) GDPR. */
  processor: z.boolean().optional(),
  contract: z
    .strictObject({
      status: z.enum(["none", "draft", "signed"]),
      signedOn: daySchema.optional(),
      reference: textSchema.optional(),
      /** Which of the clauses of Art. 28(3) GDPR it has. The list denies what it does not name. */
      clauses: z
        .array(
          z.enum([
            "instructions",
            "confidentiality",
            "security",
            "sub-processors",
            "rights-support",
            "duty-support",
            "deletion",
            "audit",
            "unlawful-instruction-warning",
          ]),
        )
        .optional(),
    })
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
      checkedOn: doneOnSchema,
    })
    .optional(),
  /** When the questions about data and contract were answered, and when the supplier was chosen. */
  dataReviewedOn: doneOnSchema,
  chosenOn: daySchema.optional(),
  /** When the supplier was last checked: guarantees, security, use of inputs, role under the AI Act. */
  checkedOn: doneOnSchema,
});
