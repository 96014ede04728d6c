import { KiregelError } from "@kiregel/core";
import type { Element } from "hast";
import { h } from "hastscript";
import type { KiregelDocument } from "../tree/document.ts";
import type { FrameOptions } from "./frame.ts";
import { onLines } from "./html-inline.ts";
import { styleSheet } from "./html-style.ts";
import type { Surroundings } from "./link.ts";
import { singleLine } from "./printable.ts";
import { base64, sha256 } from "./sha256.ts";

/** What may differ from one HTML file to the next. */
export interface HtmlOptions extends FrameOptions, Surroundings {
  /** Who publishes the document. Default: no brand line. */
  readonly company?: Company;
  /** Default: a calm blue. */
  readonly colours?: { readonly accent?: string };
}

/** The sender of a document. */
export interface Company {
  readonly name: string;
  /** A picture as a data URL (PNG, JPEG, GIF, WebP or SVG in Base64). Default: none. */
  readonly logo?: string;
}

/** Refuses options that a browser would have to fetch or that would enter the style sheet. */
export function checkOptions({ company, colours }: HtmlOptions): void {
  if (
    company?.logo !== undefined &&
    !/^data:image\/(png|jpeg|gif|webp|svg\+xml);base64,[A-Za-z0-9+/]+={0,2}$/.test(company.logo)
  ) {
    throw new KiregelError(
      "invalid-logo",
      "The logo must be a data URL of a PNG, JPEG, GIF, WebP or SVG picture in Base64. We refuse other addresses because " +
        "the document must not fetch anything.",
    );
  }
  if (colours?.accent !== undefined && !/^#[0-9a-fA-F]{6}$/.test(colours.accent)) {
    throw new KiregelError(
      "invalid-colour",
      "The accent colour must be written #rrggbb. We refuse other text because it would enter the style sheet.",
    );
  }
}

/** The head of the file: a policy that allows the style sheet below it and nothing else, and the style sheet. */
export function htmlHead({ envelope }: KiregelDocument, options: HtmlOptions): Element {
  const css = styleSheet(options.colours?.accent);
  const hash = base64(sha256(Uint8Array.from(css, (character) => character.charCodeAt(0))));
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
  return h(
    "head",
    onLines([
      h("meta", { charSet: "utf-8" }),
      h("meta", { httpEquiv: "Content-Security-Policy", content: policy }),
      h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      h("meta", { name: "referrer", content: "no-referrer" }),
      h("title", shortened(singleLine(`${envelope.id} ${envelope.title}`))),
      h("style", css),
    ]),
  );
}

// A browser tab and a list of bookmarks show no more; html-validate counts a character reference in full.
function shortened(title: string): string {
  const isLong = (text: string): boolean => text.replace(/[&<]/g, "&#x26;").length > 70;
  if (!isLong(title)) return title;
  const characters = [...title].slice(0, 69);
  while (isLong(`${characters.join("")}…`)) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}
