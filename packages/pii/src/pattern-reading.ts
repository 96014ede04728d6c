import { type CodeSet, sharedCode, union } from "./code-set.ts";
import { textOfBoth } from "./pattern-overlap.ts";
import { refusal } from "./pattern-refusal.ts";
import { firstOf, type PatternNode } from "./pattern-syntax.ts";

/**
 * Refuses a pattern that could read one text in two ways. In what is left, at most one alternative can match at any
 * place, and the next character says whether a repetition goes on: what the engine tries in vain, it drops at once.
 * `after` is what can follow the node inside the pattern.
 */
export function refuseAmbiguous(source: string, node: PatternNode, after: CodeSet = []): void {
  if (node.type === "sequence")
    node.parts.forEach((part, place) => {
      refuseAmbiguous(source, part, firstOf(node.parts.slice(place + 1), after));
    });
  if (node.type === "choice") {
    for (const alternative of node.alternatives) refuseAmbiguous(source, alternative, after);
    refuseAlike(source, node.alternatives);
  }
  if (node.type === "repetition") {
    refuseIdle(source, node);
    refuseAmbiguous(source, node.body, node.most > 1 ? union(node.body.first, after) : after);
    refuseRunningOn(source, node, after);
  }
}

type Repetition = Extract<PatternNode, { readonly type: "repetition" }>;

function refuseIdle(source: string, { body, at }: Repetition): void {
  if (!body.canBeEmpty) return;
  throw refusal(
    "ambiguous-pattern",
    source,
    at,
    "what is repeated can be empty, so that it can be read any number of times; make one character of it obligatory.",
  );
}

function refuseRunningOn(source: string, { body, least, most, at }: Repetition, after: CodeSet): void {
  const shared = least < most ? sharedCode(body.first, after) : -1;
  if (shared < 0) return;
  throw refusal(
    "ambiguous-pattern",
    source,
    at,
    `after ${most > 1 ? "this repetition" : "this optional part"} ${quote(String.fromCharCode(shared))} can be more of it or what ` +
      "follows; state one count, or put a separator between them.",
  );
}

function refuseAlike(source: string, alternatives: readonly PatternNode[]): void {
  alternatives.forEach((one, place) => {
    for (const other of alternatives.slice(place + 1)) {
      const shared = textOfBoth(one, other);
      if (shared === undefined) continue;
      throw refusal(
        "ambiguous-pattern",
        source,
        other.at,
        shared === ""
          ? "an alternative can be empty; make the group optional with ? instead."
          : `this alternative and one before it can both read ${quote(shared)}, so that a text can fit both; ` +
              "write what they share once, before the group.",
      );
    }
  });
}

function quote(text: string): string {
  return JSON.stringify(text);
}
