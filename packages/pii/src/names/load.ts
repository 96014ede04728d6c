import { KiregelError } from "../error.ts";
import type { Finding } from "../finding.ts";
import type { Recogniser } from "../recogniser.ts";
import { findAgain } from "./everywhere.ts";
import { type Model, unpackModel } from "./model.ts";
import { type NamesPreset, PRESETS } from "./preset.ts";
import { createReader, readNames } from "./recognise.ts";
import { LONGEST_STRETCH, LONGEST_WORD } from "./segment.ts";

/** What is asked of the recogniser. */
export interface NamesOptions {
  /** Default `"balanced"`. The figures of each stand in the model card. */
  readonly preset?: NamesPreset;
  /** `"lean"` has half the weights and is a little less exact; default `"full"`. */
  readonly size?: "full" | "lean";
  /** Places and organisations as well, as kinds `"location"` and `"organization"`; default false. */
  readonly placesAndOrganisations?: boolean;
  /**
   * A second pass: what was found once with a confidence of 0.9 or more, or stands in an e-mail address as in
   * "jens.kramer@", is found everywhere in the text. Then a sentence has a say in what is found in others; a scan in
   * chunks leaves the pass out. Default false.
   */
  readonly everywhere?: boolean;
}

/**
 * Loads the learned recogniser of names in German and English text. Its data is a module of its own, which is imported
 * and decoded at the first call; from then on everything is synchronous.
 *
 * It reads one sentence at a time, to a line break, a tab or the end of the sentence, at most 120 words and 1000
 * characters; the line below a sign-off such as "Viele Grüße" belongs to it. Nothing beyond changes what is found in it,
 * so the text may come in chunks of any size. Words it has met are remembered to save time, 32,768 at most; no answer
 * depends on that. An option that does not exist is a KiregelError `invalid-option`.
 *
 * @example
 * import { compile, commonDetectors } from "@kiregel/pii";
 * import { loadNames } from "@kiregel/pii/names";
 *
 * const scanner = compile(commonDetectors, { names: await loadNames() });
 * const text = "Gestern rief Ayşe Öztürk-Lang wegen der Rechnung an.";
 * scanner.scan(text).map(({ start, end }) => text.slice(start, end)); // => ["Ayşe Öztürk-Lang"]
 */
export async function loadNames(options: NamesOptions = {}): Promise<Recogniser> {
  const { preset = "balanced", size = "full", placesAndOrganisations = false, everywhere = false } = options;
  if (!Object.hasOwn(PRESETS, preset)) throw unknown("preset", Object.keys(PRESETS));
  if (!Object.hasOwn(MODELS, size)) throw unknown("size", Object.keys(MODELS));
  const model = await MODELS[size]();
  const reader = createReader(model, PRESETS[preset], placesAndOrganisations);
  return {
    kinds: placesAndOrganisations ? ["person", "location", "organization"] : ["person"],
    coverage: "learned",
    reach: LONGEST_STRETCH + LONGEST_WORD,
    read: (text, { from, isWhole, isAll = false, add: report }) => {
      const found: Finding[] = [];
      const isTwice = everywhere && isAll;
      const add = isTwice ? (finding: Finding) => found.push(finding) : report;
      let at = from;
      const { segment } = reader;
      const known = isWhole ? text.length : text.length - AHEAD;
      while (at < text.length) {
        const pending: Finding[] = [];
        const next = readNames(reader, text, { from: at, add: (finding) => pending.push(finding) });
        if (next > known) return segment.count > 0 ? (segment.starts[0] ?? at) : next;
        if (placesAndOrganisations) pending.sort((one, other) => one.start - other.start);
        for (const finding of pending) add(finding);
        at = next;
      }
      if (isTwice) for (const finding of withAgain(model, text, found)) report(finding);
      return at;
    },
  };
}

function withAgain(model: Model, text: string, found: readonly Finding[]): readonly Finding[] {
  return [...found, ...findAgain(model, text, found)].sort((one, other) => one.start - other.start);
}

// The end of a sentence is told by the word behind it.
const AHEAD = LONGEST_WORD + 8;

// Decoded at the first call; they never change.
let fullModel: Promise<Model> | undefined;
let leanModel: Promise<Model> | undefined;

const MODELS = {
  full: () => {
    fullModel ??= import("../data/names-model.generated.ts").then(({ weights }) => unpackModel(fromBase64(weights)));
    return fullModel;
  },
  lean: () => {
    leanModel ??= import("../data/names-model-lean.generated.ts").then(({ weights }) =>
      unpackModel(fromBase64(weights)),
    );
    return leanModel;
  },
} as const;

function unknown(option: string, known: readonly string[]): KiregelError {
  return new KiregelError(
    "invalid-option",
    `The option ${option} of loadNames is none of ${known.join(", ")}. Without it the default holds.`,
  );
}

function fromBase64(encoded: string): Uint8Array {
  const characters = atob(encoded);
  const bytes = new Uint8Array(characters.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = characters.charCodeAt(at);
  return bytes;
}
