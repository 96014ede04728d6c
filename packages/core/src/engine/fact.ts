import { KiregelError, printable } from "../error.ts";
import type { Checklist } from "./checklist.ts";
import type { Condition, FactValue } from "./condition.ts";
import { isIsoDate } from "./date.ts";
import type { Source } from "./source.ts";

/**
 * How a fact is answered. Every kind also takes `"undecided"`; the list of a `some-of` may hold it, beside the options
 * that are known to apply: about the others nothing is known.
 */
export type FactKind = "yes-no" | "one-of" | "some-of" | "number" | "date";

/** What a fact is about, and so how often it is asked. */
export type FactScope = "organisation" | "system" | "model" | "processing";

/** One legal element that a person can answer. Its words (question, help, options, example) stand beside the chapter. */
export interface Fact {
  readonly key: string;
  readonly kind: FactKind;
  readonly scope: FactScope;
  /** The provision that the element comes from. */
  readonly source: Source;
  /** The answers of `one-of` and `some-of`, in the order in which they are shown. */
  readonly options?: readonly string[];
  /** The unit of a number, such as `persons` or `EUR`. */
  readonly unit?: string;
}

/** Facts that are asked together, in the order of the law. */
export interface Chapter {
  readonly id: string;
  readonly facts: readonly Fact[];
  /** Questions that ask for several facts at once, of this chapter or of others. */
  readonly checklists?: readonly Checklist[];
  /** What cannot be true at once: each condition is met only by facts that contradict one another. */
  readonly contradictions?: readonly Condition[];
}

/**
 * The value of a fact; a list is copied while it is read, so that what was checked is what is used. Throws a KiregelError
 * `invalid-fact` for a value of the wrong kind that names the fact and never the value.
 */
export function checkedValue(fact: Fact, value: FactValue | undefined): FactValue | undefined {
  if (value === undefined || value === "undecided") return value;
  const own = fact.kind === "some-of" && Array.isArray(value) ? chosenFrom(fact.options ?? [], value) : value;
  if (own !== undefined && (own !== value || fits(fact, own))) return own;
  throw new KiregelError("invalid-fact", `The fact "${fact.key}" must be ${expected(fact)}, or "undecided".`);
}

/** The error for a fact that no rule reads, with the key that is nearest, so that a misspelling cannot change a result. */
export function unknownFact(known: readonly string[], key: string): KiregelError {
  const near = nearest(key, known);
  const hint = near === undefined ? "" : ` Did you mean "${near}"?`;
  return new KiregelError(
    "unknown-fact",
    `The fact ${printable(key)} is not one that any rule reads.${hint} ` +
      "Unread facts are refused so that a misspelling cannot change a result.",
  );
}

/** True when a value is a possible answer to a fact. */
export function fits(fact: Fact, value: FactValue): boolean {
  if (fact.kind === "yes-no") return typeof value === "boolean";
  if (fact.kind === "number") return typeof value === "number" && Number.isFinite(value) && value >= 0;
  if (fact.kind === "date") return isIsoDate(value);
  const options = fact.options ?? [];
  if (fact.kind === "one-of") return typeof value === "string" && options.includes(value);
  return Array.isArray(value) && chosenFrom(options, value) !== undefined;
}

/** A copy of a list of options; nothing if something else stands in it. A hole is read as undefined, which is no option. */
function chosenFrom(options: readonly string[], list: readonly string[]): readonly string[] | undefined {
  const chosen: string[] = [];
  for (let at = 0; at < list.length; at++) {
    const option = list[at] ?? "";
    if (option !== "undecided" && !options.includes(option)) return undefined;
    chosen.push(option);
  }
  return chosen;
}

/** What a fact may be, in words, for a message. */
export function expected(fact: Fact): string {
  if (fact.kind === "yes-no") return "true or false";
  if (fact.kind === "number") return `a number of 0 or more${fact.unit === undefined ? "" : ` (${fact.unit})`}`;
  if (fact.kind === "date") return "a day that exists, written YYYY-MM-DD";
  const options = (fact.options ?? []).join(", ");
  return fact.kind === "one-of" ? `one of: ${options}` : `a list of any of: ${options}`;
}

/** The candidate that differs in the fewest letters, if it differs in at most a third of them. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > 64) return undefined;
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((one, other) => one.distance - other.distance);
  const [best] = ranked;
  return best !== undefined && best.distance <= Math.max(2, Math.floor(word.length / 3)) ? best.candidate : undefined;
}

function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (const [column, against] of [...other].entries()) {
      const changed = (row[column] ?? 0) + (letter === against ? 0 : 1);
      next.push(Math.min(changed, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
