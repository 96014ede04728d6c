import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { unpackModel } from "../src/names/model.ts";
import { cardOf } from "./card.ts";
import { readCorpora } from "./corpus.ts";
import { trainModels, writeModel } from "./train.ts";

export interface Order {
  readonly corpora: string;
  readonly seed: number;
  /** Where the weights are. */
  readonly data: string;
  /** Whether they are trained; else those that are there are scored. */
  readonly trains: boolean;
  readonly say: (line: string) => void;
}

/** Trains the models and gives the text of their card. */
export async function main({ corpora, seed, data, trains, say }: Order): Promise<string> {
  if (trains) {
    const { full, lean } = trainModels({ corpora, seed, say });
    writeModel(data, FILES.full, full);
    writeModel(data, FILES.lean, lean);
  }
  const read = readCorpora(corpora);
  const models = Object.entries(FILES).map(([size, file]) => {
    const module = readFileSync(join(data, file));
    const [, weights = ""] = /"([^"]*)";/.exec(module.toString("latin1")) ?? [];
    const model = unpackModel(new Uint8Array(Buffer.from(weights, "base64")));
    return { size, model, raw: module.length, brotli: brotliCompressSync(module).length };
  });
  const card = cardOf({ models, dev: read.dev, court: read.court, hashes: read.hashes, seed });
  for (const line of card.split("\n")) if (line.startsWith("|")) say(line);
  return card;
}

const FILES = { full: "names-model.generated.ts", lean: "names-model-lean.generated.ts" } as const;
