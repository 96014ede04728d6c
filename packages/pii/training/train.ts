import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Model, unpackModel } from "../src/names/model.ts";
import { calibrate, UNCALIBRATED } from "./calibrate.ts";
import { type LabelledText, readCorpora } from "./corpus.ts";
import { createField, type Field, pruned, train } from "./crf.ts";
import { encode, joined } from "./dataset.ts";
import { generate, namesOf, places } from "./generate.ts";
import { buildLexicon, type Lexicon } from "./lexicon.ts";
import { packModel } from "./pack.ts";

export interface Training {
  /** The folder of the corpora. */
  readonly corpora: string;
  readonly seed: number;
  readonly say: (line: string) => void;
}

/** What training gives. */
export interface Trained {
  readonly full: Uint8Array;
  readonly lean: Uint8Array;
  /** Texts held back, by corpus. */
  readonly dev: ReadonlyMap<string, readonly LabelledText[]>;
  /** SHA-256 of each file that was read. */
  readonly hashes: Readonly<Record<string, string>>;
}

/** Features that are kept of some hundred thousand. */
const KEPT = { full: 124_000, lean: 45_000 } as const;
const GENERATED = 26_000;
/** Share of names in generated text that the model is trained to find without knowing them. */
const HIDDEN = 0.35;
const HIDDEN_OTHERS = 0.3;

/** Trains the model; the same corpora and seed give the same bytes. */
export function trainModels({ corpora, seed, say }: Training): Trained {
  const { train: real, dev, court, hashes } = readCorpora(corpora);
  const made = generate({ count: GENERATED, seed, split: "train" });
  const { first, last } = namesOf("train");
  const lexicon = buildLexicon({ first, last, places }, [court, ...real.map(({ text }) => text)]);
  const listsOf = (id: number) => lexicon.get(id) ?? 0;
  // What people wrote is seen twice, each time with other words hidden, lest generated texts set the tone.
  const twice = [seed, seed + 1].map((one) => encode(real, listsOf, { share: 0.15, others: 0.1, seed: one }));
  const data = [encode(made, listsOf, { share: HIDDEN, others: HIDDEN_OTHERS, seed }), ...twice].reduce(joined);
  const field = createField([data], 2);
  say(`${data.labels.length} words, ${field.keys.length} features, ${lexicon.size} words in lists`);
  const report = (epoch: number, loss: number) => say(`epoch ${epoch + 1}: loss ${loss.toFixed(3)}`);
  train(field, data, { epochs: 6, rate: 0.05, decay: 1e-5, dropout: 0.05, seed, report });
  const texts = [...dev.values(), generate({ count: 1500, seed: seed + 1, split: "dev" })].flat();
  const finish = (kept: number): Uint8Array => {
    const smaller = pruned(field, kept);
    train(smaller, data, { epochs: 3, rate: 0.05, decay: 1e-5, dropout: 0, seed: seed + kept });
    return packed(smaller, lexicon, texts);
  };
  return { full: finish(KEPT.full), lean: finish(KEPT.lean), dev, hashes };
}

function packed(field: Field, lexicon: Lexicon, texts: readonly LabelledText[]): Uint8Array {
  const uncalibrated: Model = unpackModel(packModel(field, { lexicon, calibration: UNCALIBRATED }));
  return packModel(field, { lexicon, calibration: calibrate(uncalibrated, texts) });
}

/** Writes a model as a module. */
export function writeModel(folder: string, name: string, bytes: Uint8Array): void {
  mkdirSync(folder, { recursive: true });
  const note = "// Written by `npm run train`; docs/names-model-card.md tells from what.";
  const value = `/** Weights and lists, in base64. */\nexport const weights: string =\n  "${Buffer.from(bytes).toString("base64")}";`;
  writeFileSync(join(folder, name), `${note}\n${value}\n`);
}
