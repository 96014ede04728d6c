import type { DocumentName, Reference } from "../tree/inline.ts";

/** What a renderer must know of the world around a document to set links into it. */
export interface Surroundings {
  /** The documents that lie beside this one. References to others are printed without a link. Default: none. */
  readonly documents?: readonly DocumentName[];
}

/**
 * The address if a document may link to it: `http` and `https` without user name, `mailto`, printable ASCII only.
 * Anything else is `undefined` and the renderer prints it as text.
 */
export function safeAddress(address: string): string | undefined {
  const web = /^https?:\/\/[A-Za-z0-9.-]+(:\d{1,5})?([/?#][!#$%&'()*+,./0-9:;=?@A-Z_a-z~[\]-]*)?$/i;
  const mail = /^mailto:[A-Za-z0-9.!#$'*+/_~-]+@[A-Za-z0-9.-]+$/i;
  return web.test(address) || mail.test(address) ? address : undefined;
}

/** The file name of a document in a dossier, such as `d02-applicant-ranking.html`. Lower case, no path, no surprise. */
export function fileName(document: DocumentName, extension: string): string {
  const slug = (text: string): string =>
    text.toLowerCase().replace(/[^a-z0-9-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}_`);
  return `${slug(document.id)}-${slug(document.instance)}.${extension}`;
}

/** The other document that a reference points to, if it lies beside this one. */
export function neighbour(reference: Reference, surroundings: Surroundings): DocumentName | undefined {
  const wanted = reference.document;
  return surroundings.documents?.find((known) => known.id === wanted?.id && known.instance === wanted?.instance);
}
