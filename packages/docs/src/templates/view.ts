import type { FactValue } from "@kiregel/core";
import type { Inline } from "../tree/inline.ts";
import type { AuthorKind, Content, Signal } from "../tree/value.ts";

/** A fact as a template prints it: the content, who stated it, and the place in the records. */
export interface Stated {
  readonly leaf: "stated";
  readonly content: Content;
  readonly author: AuthorKind;
  readonly record: string;
  /** JSON pointer in the record. */
  readonly pointer: string;
  readonly signal?: Signal;
}

/** A field that nothing asks for in this case. */
export interface Inapplicable {
  readonly leaf: "not-applicable";
  readonly reason: string;
}

/** What a path of a template can lead to. `undefined` is a gap. */
export type Leaf = Stated | Inapplicable | undefined;

/** The facts of one document by path. Lists are the rows of tables. */
export interface View {
  readonly [key: string]: Leaf | View | readonly View[];
}

/** The records that a value can come from. */
export interface Origin {
  readonly record: string;
  readonly pointer: string;
}

/** A value that a person recorded; `undefined` stays a gap, and so does a list that says nothing. */
export function recorded(content: Content | undefined, { record, pointer }: Origin): Leaf {
  if (content === undefined || saysNothing(content)) return undefined;
  return { leaf: "stated", content, author: "human", record, pointer };
}

/** A list that a person recorded. An empty one says that there is none; only an absent one is a gap. */
export function recordedList(list: readonly Inline[] | undefined, none: string, origin: Origin): Leaf {
  return recorded(list?.length === 0 ? none : list, origin);
}

/** A value that a rule derived; a list that says nothing is none. */
export function derived(content: Content, { record, pointer }: Origin, signal?: Signal): Leaf {
  if (saysNothing(content)) return undefined;
  return { leaf: "stated", content, author: "rule", record, pointer, ...(signal === undefined ? {} : { signal }) };
}

function saysNothing(content: Content): boolean {
  return Array.isArray(content) && content.length === 0;
}

/** Follows a path such as `system.owner`; nothing when a step is missing. */
function resolve(view: View, path: string): Leaf | View | readonly View[] {
  let place: Leaf | View | readonly View[] = view;
  for (const step of path.split(".")) {
    if (place === undefined || isRows(place) || isLeaf(place) || !Object.hasOwn(place, step)) return undefined;
    place = place[step];
  }
  return place;
}

/** The leaf at a path; nothing for lists and groups. */
export function leafAt(view: View, path: string): Leaf {
  const found = resolve(view, path);
  return found !== undefined && !isRows(found) && isLeaf(found) ? found : undefined;
}

/** The rows at a path; none when nothing is there. */
export function rowsAt(view: View, path: string): readonly View[] {
  const found = resolve(view, path);
  return found !== undefined && isRows(found) ? found : [];
}

/** True for a value that counts as an answer: stated, and not "I don't know". */
export function isAnswer(value: FactValue | undefined): value is FactValue {
  return value !== undefined && value !== "undecided";
}

function isRows(place: Leaf | View | readonly View[]): place is readonly View[] {
  return Array.isArray(place);
}

function isLeaf(place: Stated | Inapplicable | View): place is Stated | Inapplicable {
  return typeof place["leaf"] === "string";
}
