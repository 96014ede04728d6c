import type { Organisation, System } from "../governance/inventory.ts";
import type { Words } from "../law/words.ts";

/** A value of a JSON-LD document. */
export type JsonLdValue = string | boolean | JsonLdNode | readonly JsonLdValue[];
/** A node of a JSON-LD document, or its context. */
export interface JsonLdNode {
  readonly [key: string]: JsonLdValue;
}

/** What the document says beside the classification. */
export interface ClassificationJsonLdOptions {
  readonly system: Pick<System, "id" | "name">;
  /** The organisation whose roles were classified. Default: a node without a name. */
  readonly organisation?: Pick<Organisation, "id" | "name">;
  /**
   * What the addresses of our nodes begin with, such as `https://example.com/ai/`: an IRI of yours that ends in `/` or
   * `#`. Default: blank nodes, to which no other document can refer.
   */
  readonly base?: string;
  /** The titles of rules and the language of citations. Default: no titles, citations in English. */
  readonly words?: Words;
}

/** The address of a node of ours, or its label where no base was given. */
export function nodeId({ base }: ClassificationJsonLdOptions, kind: string, id: string, part?: string): string {
  const path = [kind, ...(id === "" ? [] : [encoded(id)])].join("/");
  if (base === undefined) return part === undefined ? `_:${kind}` : "_:classification";
  return part === undefined ? `${base}${path}` : `${base}${path}/${part}`;
}

/** The organisation, named where it is meant and described elsewhere. */
export function organisationReference(options: ClassificationJsonLdOptions): JsonLdNode {
  return { "@id": nodeId(options, "organisation", options.organisation?.id ?? "") };
}

// Half a surrogate pair cannot be encoded.
function encoded(id: string): string {
  return encodeURIComponent(id.replace(/\p{Surrogate}/gu, "\uFFFD"));
}
