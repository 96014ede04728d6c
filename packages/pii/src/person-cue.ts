import { nameAfter } from "./person-name.ts";
import { AFTER_LABEL, GREETINGS, SALUTATIONS, SIGN_OFFS, SIGNATURES } from "./person-word.ts";

/** How a name is announced. */
export interface Cue {
  readonly shape: string;
  /** The cues of this shape with a bar between, as they are written. None is a part of another shape's words. */
  readonly words: string;
  /** Holds at the place where the cue begins; what it captures is the cue, if that is not the word itself. */
  readonly before: RegExp;
  /** What follows the cue up to the end of the name, which is the first group. */
  readonly after: RegExp;
}

const WORD_START = /(?<![\p{L}\p{N}_-])/uy;
const SENTENCE_START = /(?<![\p{L}\p{N}_-]\p{Zs}?)/uy;
const AFTER_BLANK = /* @__PURE__ */ nameAfter("[nr]?[.\\p{Zs}]\\p{Zs}?");

/** All cues: "Name:", "Herrn", "Lieber", "i. A.", "Mit freundlichen Grüßen". */
export const CUES: readonly Cue[] = [
  {
    shape: "field",
    words: ":",
    before: /* @__PURE__ */ new RegExp(AFTER_LABEL, "iuy"),
    after: /* @__PURE__ */ nameAfter("[^\\p{L}\\d\\n]{0,5}", "(?!:)", "(?=[\\t\\n\\r;|]|$)"),
  },
  { shape: "salutation", words: SALUTATIONS, before: WORD_START, after: AFTER_BLANK },
  { shape: "greeting", words: GREETINGS, before: SENTENCE_START, after: AFTER_BLANK },
  { shape: "signature", words: SIGNATURES, before: WORD_START, after: AFTER_BLANK },
  {
    // The name stands on the same line, or the rest of the line is words and it stands on the next; it fills its line.
    shape: "sign-off",
    words: SIGN_OFFS,
    before: WORD_START,
    after: /* @__PURE__ */ nameAfter(
      "(?:(?:[ns]| regards)?,?\\p{Zs}|[^\\d.:;?\\r\\n]{0,24}\\r?\\n[\\p{Zs}\\t]{0,4})(?=\\p{Lu})",
      "(?=\\p{Zs}{0,4}(?:[\\n\\r,|(]|$))",
    ),
  },
];
