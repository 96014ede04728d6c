import { KiregelError } from "../error.ts";
import type { DataLevel, DecisionRequest, FoundKind, Presence, TextClass } from "./decision.ts";
import type { Organisation, System } from "./inventory.ts";

/** What the law may ask about data: personal data, special categories, criminal data, confidential data. */
export type Sensitivity = "personal" | "special" | "criminal" | "confidential";

/** One thing that is or may be in a text: a kind in a class. */
export interface Content {
  readonly presence: Presence;
  /** Absent where the caller named the class. */
  readonly kind?: string;
  /** `null`: no class claims the kind. */
  readonly dataClass: string | null;
  readonly level?: DataLevel;
  readonly sensitivities: readonly Sensitivity[];
}

type DataClass = NonNullable<Organisation["dataClasses"]>[number];
type Category = NonNullable<FoundKind["category"]>;

/** Everything that is or may be in the text, by class. Throws a KiregelError `unknown-reference` for a class that is none. */
export function contentsOf(
  request: DecisionRequest,
  { dataClasses = [] }: Organisation,
  { textKinds = [] }: System,
): readonly Content[] {
  const declared = (request.dataClasses ?? []).map((id) => declaredContent(dataClasses, id));
  const found = (request.findings ?? []).flatMap((finding) => foundContents(dataClasses, finding));
  const mayOccur = [...textKinds, ...dataClasses.flatMap(({ kinds = [] }) => kinds)];
  const unseen = [...new Set(mayOccur)].filter((kind) => !isSought(kind, request.coverage));
  return [...found, ...declared, ...unseen.flatMap((kind) => possibleContents(dataClasses, kind))];
}

/** The classes that the text is known to belong to, each once for each way it came in. */
export function classesIn(contents: readonly Content[]): readonly TextClass[] {
  return grouped(contents).flatMap(({ presence, dataClass, level, kinds }) =>
    presence === "possible" ? [] : [{ dataClass, ...(level === undefined ? {} : { level }), presence, kinds }],
  );
}

/** Contents of one class and presence together. */
export interface ContentGroup extends Pick<Content, "presence" | "dataClass" | "level"> {
  readonly kinds: readonly string[];
}

/** Contents by class, level and presence, with their kinds. Kinds that no class claims stay apart by level. */
export function grouped(contents: readonly Content[]): readonly ContentGroup[] {
  const keys = contents.map(({ presence, dataClass, level }) => JSON.stringify([presence, dataClass, level]));
  return contents.flatMap(({ presence, dataClass, level }, index) => {
    const key = keys[index];
    if (key === undefined || keys.indexOf(key) !== index) return [];
    const kinds = kindsOf(contents.filter((_, other) => keys[other] === key));
    return [{ presence, dataClass, ...(level === undefined ? {} : { level }), kinds }];
  });
}

/** The kinds of contents, each once, sorted. */
export function kindsOf(contents: readonly Content[]): readonly string[] {
  return [...new Set(contents.flatMap(({ kind }) => kind ?? []))].sort();
}

function declaredContent(dataClasses: readonly DataClass[], id: string): Content {
  const known = dataClasses.find((dataClass) => dataClass.id === id);
  if (known === undefined) {
    throw new KiregelError(
      "unknown-reference",
      "A data class of the request is not among the data classes of the organisation. Add it there, or correct the id; " +
        "a misspelled class must not be decided more mildly than the one that was meant.",
    );
  }
  return { presence: "declared", ...ofClass(known), sensitivities: ofLevel(known.level) };
}

function foundContents(dataClasses: readonly DataClass[], { kind, category }: FoundKind): readonly Content[] {
  const own = ofCategory(category);
  return placesOf(dataClasses, kind, LEVELS[category ?? "ordinary"]).map((place) => ({
    presence: "found",
    kind,
    ...place,
    sensitivities: [...new Set([...own, ...(place.level === undefined ? [] : ofLevel(place.level))])],
  }));
}

function possibleContents(dataClasses: readonly DataClass[], kind: string): readonly Content[] {
  return placesOf(dataClasses, kind, "personal").map((place) => ({
    presence: "possible",
    kind,
    ...place,
    sensitivities: ofLevel(place.level),
  }));
}

// The classes that claim a kind; else those of its level that claim no kinds at all, which stand for the whole level.
function placesOf(
  dataClasses: readonly DataClass[],
  kind: string,
  level: DataLevel,
): readonly Pick<Content, "dataClass" | "level">[] {
  const claiming = dataClasses.filter(({ kinds }) => kinds?.includes(kind));
  const general = dataClasses.filter((dataClass) => dataClass.kinds === undefined && dataClass.level === level);
  const places = claiming.length > 0 ? claiming : general;
  return places.length > 0 ? places.map(ofClass) : [{ dataClass: null, level }];
}

function ofClass({ id, level }: DataClass): Pick<Content, "dataClass" | "level"> {
  return { dataClass: id, ...(level === undefined ? {} : { level }) };
}

/** The level of a kind that no class claims. */
const LEVELS: Readonly<Record<Category, DataLevel>> = {
  ordinary: "personal",
  "special-category": "special",
  criminal: "special",
  secret: "confidential",
};

function ofCategory(category: Category | undefined): readonly Sensitivity[] {
  if (category === "secret") return ["confidential"];
  if (category === "special-category") return ["personal", "special"];
  return category === "criminal" ? ["personal", "criminal"] : ["personal"];
}

/** What a class of a level holds. A class whose level nobody stated may hold personal data and secrets. */
function ofLevel(level: DataLevel | undefined): readonly Sensitivity[] {
  if (level === "special") return ["personal", "special"];
  if (level === "personal" || level === "confidential") return [level];
  return level === undefined ? ["personal", "confidential"] : [];
}

// What is found beside a cue only, such as a salutation, is missed everywhere else.
function isSought(kind: string, coverage: DecisionRequest["coverage"]): boolean {
  if (coverage === undefined || !Object.hasOwn(coverage, kind)) return false;
  return coverage[kind] !== "cue-only";
}
