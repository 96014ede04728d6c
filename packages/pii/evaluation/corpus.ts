import { fill } from "./fill.ts";
import { fillerOf, type Language } from "./filler.ts";
import { HARD_NEGATIVES, type HardNegative } from "./hard-negative.ts";
import { quietPiece } from "./quiet-text.ts";
import { type Random, seeded } from "./random.ts";
import type { Templates } from "./template.ts";
import { germanTemplates } from "./templates.de.ts";
import { englishTemplates } from "./templates.en.ts";
import { type NearMiss, nearMiss, type ValueForm } from "./value.ts";
import { foreignForms } from "./values-abroad.ts";
import { germanForms } from "./values-de.ts";
import { moneyForms } from "./values-money.ts";
import { thingForms } from "./values-things.ts";
import { uncheckedForms } from "./values-unchecked.ts";

/** A place in a document that the scanner must find (`"value"`) or must not believe (`"near-miss"`). */
export interface Mark {
  readonly role: "value" | "near-miss";
  readonly kind: string;
  readonly form: string;
  readonly start: number;
  readonly end: number;
  /** An earlier end that is right as well. */
  readonly earlierEnd?: number;
  readonly isLabelled: boolean;
  /** What is wrong with a near miss. */
  readonly fault?: string;
}

export interface Document {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** What the document is for: the name of a form, or of a kind of hard negative. */
  readonly about: string;
}

export interface CorpusSize {
  /** Documents with valid values, for each form. */
  readonly values: number;
  /** Documents with a near miss, for each form of a checksum kind; half of them have a label. */
  readonly nearMisses: number;
  /** Documents for each sort of hard negative. */
  readonly negatives: number;
}

const DEFAULT_SIZE: CorpusSize = { values: 300, nearMisses: 120, negatives: 300 };

export const allForms: readonly ValueForm[] = [
  ...germanForms,
  ...moneyForms,
  ...foreignForms,
  ...thingForms,
  ...uncheckedForms,
];

/** The kinds of the fact sheet that have an algorithm; every other kind is an unchecked one. */
export const checksumKinds: ReadonlySet<string> = new Set(
  allForms.filter(({ isChecksum }) => isChecksum).map(({ kind }) => kind),
);

const TEMPLATES: Readonly<Record<Language, Templates>> = { de: germanTemplates, en: englishTemplates };

/** The evaluation corpus: the same seed and size give the same documents. */
export function* corpus(seed: number, size: CorpusSize = DEFAULT_SIZE): Generator<Document> {
  const random = seeded(seed);
  for (const form of allForms) {
    for (let i = 0; i < size.values; i++) yield valueDocument(random, languageOf(i), form);
  }
  for (const form of allForms.filter(({ isChecksum }) => isChecksum)) {
    for (let i = 0; i < size.nearMisses; i++) yield nearMissDocument(random, languageOf(i), form);
  }
  for (const negative of HARD_NEGATIVES) {
    for (let i = 0; i < size.negatives; i++) yield negativeDocument(random, languageOf(i), negative);
  }
  for (let i = 0; i < size.negatives; i++)
    yield { text: quietPiece(random, 2000), marks: [], about: "text without personal data" };
}

function languageOf(index: number): Language {
  return index % 2 === 0 ? "de" : "en";
}

interface Entry {
  readonly form: ValueForm;
  readonly written: string;
  readonly fault?: string;
}

function valueDocument(random: Random, language: Language, form: ValueForm): Document {
  const { template, isLabelled, others } = templateFor(random, language, form);
  const entries = [form, ...others].map((one) => ({ form: one, written: written(random, one, one.make(random)) }));
  return documentOf({ random, language, template, entries, isLabelled });
}

function nearMissDocument(random: Random, language: Language, form: ValueForm): Document {
  const isLabelled = random.chance(0.5);
  const templates = TEMPLATES[language];
  const isLong = form.kind === "mrz";
  const labelled = isLong ? templates.lines : templates.labelled;
  const template = random.pick(isLabelled ? labelled : templates.alone);
  const { written: miss, fault } = otherwiseWorthless(random, form);
  const entries = [{ form, written: miss, fault }];
  return documentOf({ random, language, template, entries, isLabelled });
}

// What spoils one kind can make another one: a card number of 16 digits less one is a card number of 15 digits.
function otherwiseWorthless(random: Random, form: ValueForm): NearMiss {
  for (;;) {
    const miss = nearMiss(random, form);
    const rivals = allForms.filter(
      ({ kind, isChecksum, standsAlone }) => isChecksum && (standsAlone || kind === form.kind),
    );
    const isOther = rivals.some((rival) => rival.isValid(miss.value));
    if (!isOther) return miss;
  }
}

function negativeDocument(random: Random, language: Language, negative: HardNegative): Document {
  const template = random.pick(TEMPLATES[language].negative);
  const content = (slot: string): string | undefined => {
    if (slot === "number") return negative.make(random, language);
    if (slot === "name") return random.pick(negative.labels[language]);
    return fillerOf(slot, random, language);
  };
  return { text: fill(template, content).text, marks: [], about: negative.name };
}

interface Choice {
  readonly template: string;
  readonly isLabelled: boolean;
  readonly others: readonly ValueForm[];
}

function templateFor(random: Random, language: Language, form: ValueForm): Choice {
  const { alone, labelled, lines, own, several } = TEMPLATES[language];
  const ownOnes = own[form.kind] ?? [];
  const share = random.next();
  if (ownOnes.length > 0 && share < 0.35) return { template: random.pick(ownOnes), isLabelled: true, others: [] };
  if (form.kind === "mrz") return { template: random.pick(lines), isLabelled: true, others: [] };
  if (form.standsAlone && share < 0.6) return { template: random.pick(alone), isLabelled: false, others: [] };
  if (share > 0.9) {
    const others = [random.pick(shortForms), random.pick(shortForms)];
    return { template: random.pick(several), isLabelled: true, others };
  }
  return { template: random.pick(labelled), isLabelled: true, others: [] };
}

const shortForms = allForms.filter(({ kind }) => kind !== "mrz");

function written(random: Random, form: ValueForm, value: string): string {
  return form.write?.(random, value) ?? value;
}

interface Parts {
  readonly random: Random;
  readonly language: Language;
  readonly template: string;
  readonly entries: readonly Entry[];
  readonly isLabelled: boolean;
}

function documentOf({ random, language, template, entries, isLabelled }: Parts): Document {
  const content = (slot: string): string | undefined => {
    const entry = entries[numberOf(slot)];
    if (slot.startsWith("value")) return entry?.written;
    if (slot.startsWith("label")) return entry && random.pick(entry.form.labels[language]);
    return fillerOf(slot, random, language);
  };
  const { text, slots } = fill(template, content);
  const marks = slots.flatMap(({ slot, start, end }) => {
    const entry = slot.startsWith("value") ? entries[numberOf(slot)] : undefined;
    return entry === undefined ? [] : [markOf(entry, { start, end, isLabelled })];
  });
  return { text, marks, about: entries[0]?.form.name ?? "" };
}

function numberOf(slot: string): number {
  return Number(/\d+$/.exec(slot)?.[0] ?? "1") - 1;
}

function markOf({ form, written: value, fault }: Entry, place: Pick<Mark, "start" | "end" | "isLabelled">): Mark {
  const ending = form.optionalEnding?.exec(value)?.[0].length;
  return {
    role: fault === undefined ? "value" : "near-miss",
    kind: form.kind,
    form: form.name,
    ...place,
    ...(ending === undefined ? {} : { earlierEnd: place.end - ending }),
    ...(fault === undefined ? {} : { fault }),
  };
}
