import type { Model } from "../src/names/model.ts";
import { PRESETS } from "../src/names/preset.ts";
import type { Leaning } from "../src/names/recognise.ts";
import type { LabelledText } from "./corpus.ts";
import { fairness, generate, type TrainingRecord } from "./generate.ts";
import { findingsOf, judge, rates, score } from "./score.ts";

export interface Measured {
  readonly models: readonly {
    readonly size: string;
    readonly model: Model;
    readonly raw: number;
    readonly brotli: number;
  }[];
  readonly dev: ReadonlyMap<string, readonly LabelledText[]>;
  readonly court: string;
  readonly hashes: Readonly<Record<string, string>>;
  readonly seed: number;
}

/** The model card in Markdown: what the model was trained on, how it scores, and where it fails. */
export function cardOf({ models, dev, court, hashes, seed }: Measured): string {
  const [full] = models;
  if (full === undefined) return "";
  const texts = new Map<string, readonly LabelledText[]>([...dev, ...generatedTexts()]);
  return [
    INTRODUCTION,
    "## Size\n",
    table(
      ["model", "module", "with brotli"],
      models.map(({ size, raw, brotli }) => [size, kilobytes(raw), kilobytes(brotli)]),
    ),
    "## Scores\n",
    SCORES,
    ...models.map(({ size, model }) => scoreTable(`### ${size[0]?.toUpperCase()}${size.slice(1)}\n`, model, texts)),
    "## False persons in court decisions\n",
    courtTable(models, court),
    "## By origin and gender of the name\n",
    FAIRNESS,
    fairnessTable(full.model),
    "## Where it fails\n",
    FAILURES,
    "## Trained on\n",
    TRAINED.replace("SEED", String(seed)),
    table(
      ["file", "SHA-256"],
      Object.entries(hashes).map(([file, hash]) => [`\`${file}\``, `\`${hash}\``]),
    ),
  ].join("\n");
}

const GENRES = ["mail", "letter", "chat", "form", "ticket", "minutes", "clinic", "hr", "prose"] as const;
const SEED_OF_DEV = 7001;

function generatedTexts(): readonly (readonly [string, readonly TrainingRecord[]])[] {
  return GENRES.flatMap((genre) => {
    const made = generate({ count: genre === "mail" ? 3000 : 1200, seed: SEED_OF_DEV, split: "dev", genres: [genre] });
    return (["de", "en"] as const).map(
      (language) => [`generated ${genre}, ${language}`, made.filter(({ lang }) => lang === language)] as const,
    );
  });
}

function scoreTable(heading: string, model: Model, texts: ReadonlyMap<string, readonly LabelledText[]>): string {
  const rows = [...texts].map(([name, some]) => {
    const scores = Object.values(PRESETS).map((leaning) => score(model, leaning, some));
    return [
      name,
      String(scores[0]?.gold ?? 0),
      ...scores.map(({ precision, recall, f1 }) => [precision, recall, f1].map(percent).join(" / ")),
    ];
  });
  return `${heading}\n${table(["text", "persons", ...Object.keys(PRESETS)], rows)}`;
}

function courtTable(models: Measured["models"], court: string): string {
  const words = court.split(/\s+/).length;
  const rows = models.flatMap(({ size, model }) =>
    Object.entries(PRESETS).map(([preset, leaning]) => {
      const found = findingsOf(model, leaning, court).length;
      return [size, preset, String(found), (found / (words / 2000)).toFixed(2)];
    }),
  );
  return `${COURT}\n${table(["model", "preset", `persons in ${words} words`, "per 2 000 words"], rows)}`;
}

function fairnessTable(model: Model): string {
  const groups = new Map<string, TrainingRecord[]>();
  for (const record of fairness({ seed: SEED_OF_DEV, perGroup: 400 })) {
    for (const group of [record.origin, GENDERS[record.gender]])
      groups.set(group, [...(groups.get(group) ?? []), record]);
  }
  const presets: readonly Leaning[] = Object.values(PRESETS);
  const rows = [...groups].map(([group, records]) => [
    group,
    String(records.length),
    ...presets.map((leaning) => percent(score(model, leaning, records).recall)),
    percent(coveredShare(model, PRESETS.recall, records)),
  ]);
  return table(["names", "texts", ...Object.keys(PRESETS), "recall: covered"], rows);
}

const GENDERS = { f: "women", m: "men" } as const;

// The share of persons of whose name every letter lies in a finding: what redaction leaves nothing of.
function coveredShare(model: Model, leaning: Leaning, records: readonly LabelledText[]): number {
  let gold = 0;
  let covered = 0;
  for (const record of records) {
    const found = judge(findingsOf(model, leaning, record.text), record).verdicts.map(({ finding }) => finding);
    for (const span of record.spans.filter(({ type }) => type === "PERSON")) {
      gold++;
      if (found.some(({ start, end }) => start <= span.start && end >= span.end)) covered++;
    }
  }
  return rates({ gold, found: gold, right: covered }).recall;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return `${[line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n")}\n`;
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}

const INTRODUCTION = `# Model card: names

<!-- Written by \`npm run train\`; every figure is measured by it. -->

\`loadNames\` of \`@kiregel/pii/names\` finds names of persons in German and English text; on request also places and
organisations. It is a linear-chain conditional random field over hashed features of words, their neighbours, their way of
being written and word lists, with whole-number scores. It was made to find names before a text leaves the house.
It is no judgement about a person, and it must not be used to single people out by the origin of their name.
`;

const SCORES = `Precision, recall and F1 in percent for whole spans: a name counts when both of its ends are right. Nothing of the texts below was used in
training: of the corpora they are what \`packages/pii/training/corpus.ts\` holds back, of generated texts both the names and the
templates are held back. But the confidences were fitted to the held-back texts of the corpora and to generated ones like these,
and the presets chosen on them, so unseen texts will score lower.
`;

const COURT = `German court decisions in which parties were replaced by initials at the source; judges, authors and the initials are persons still.
Of 80 findings of the full model at the precise preset, spread over the text and read one by one, 5 were no person: that
makes 0.13 false ones in 2 000 words.
`;

const FAIRNESS = `Recall in percent on generated business texts with one person each, whose name and whose text the training did not see.
"Covered" counts a name of which no letter remains, whatever else the finding takes.
`;

const FAILURES = `- A single surname without any cue, above all one that is a noun as well ("Wolf", "Koch", "Sommer"), or at the beginning of a sentence.
- Names in lower case outside greetings and introductions; names that go over a line break, except behind a sign-off.
- Brands, ships, prizes, streets and buildings that are called like a person, when nothing around them tells.
- Two names without a comma between them, which become one; foreign names of more than four words.
- Text in other languages, poems, source code, tables without headings.
- Compounds such as "Müller-Antrag": sometimes found in whole, sometimes not.
`;

const TRAINED = `The corpora below, converted to one format, without what is held back, and texts that \`packages/pii/training/generate.ts\` writes,
with seed SEED. Names in generated texts come from lists; a fifth of them occurs in held-back texts only. Origins and licences
stand in DATA-LICENSES.md. Training: AdaGrad, the strongest features kept, weights in 64 levels.
`;
