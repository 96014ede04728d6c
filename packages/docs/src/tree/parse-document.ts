import { KiregelError } from "@kiregel/core";
import { assemble, type KiregelDocument } from "./document.ts";
import { kiregelDocumentSchema } from "./document-schema.ts";

/**
 * Reads a document back from JSON. The gaps and the completeness are counted again, so a list that was edited by hand
 * has no effect. Throws a KiregelError `invalid-document` that names the place, never the content.
 */
export function parseDocument(input: unknown): KiregelDocument {
  const parsed = kiregelDocumentSchema.safeParse(input);
  if (parsed.success) return assemble(parsed.data.envelope, parsed.data.sections);
  const places = parsed.error.issues.slice(0, 5).map((issue) => `/${issue.path.map(String).join("/")} (${issue.code})`);
  throw new KiregelError(
    "invalid-document",
    `The input is not a document of the form kiregel.document/1. Wrong at: ${places.join(", ")}. We refuse because a ` +
      "renderer must never guess.",
  );
}
