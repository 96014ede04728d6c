import { sharedCode } from "./code-set.ts";
import type { PatternNode } from "./pattern-syntax.ts";

/**
 * A text that one of two patterns matches in full while the other matches it or can go on from it; nothing if there
 * is none. Patterns so large that the search would take long count as overlapping.
 */
export function textOfBoth(one: PatternNode, other: PatternNode): string | undefined {
  const seen = new Set<string>();
  const open: Pair[] = [{ left: push(one, undefined), right: push(other, undefined), text: "" }];
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    const { left, right, text } = pair;
    const [ones, others] = [begins(left), begins(right)];
    if (ones.isEnd || others.isEnd || seen.size > MOST_PAIRS) return text;
    for (const first of ones.steps)
      for (const second of others.steps) {
        const shared = sharedCode(first.codes, second.codes);
        const key = `${first.rest?.key} & ${second.rest?.key}`;
        if (shared < 0 || seen.has(key)) continue;
        seen.add(key);
        open.push({ left: first.rest, right: second.rest, text: text + String.fromCharCode(shared) });
      }
  }
  return undefined;
}

const MOST_PAIRS = 20_000;

// What each pattern still has to match after the same text.
interface Pair {
  readonly left: Todo | undefined;
  readonly right: Todo | undefined;
  readonly text: string;
}

/** What is still to be matched: a node and what follows it. Equal keys stand for equal lists. */
interface Todo {
  readonly key: string;
  readonly node: PatternNode;
  readonly rest: Todo | undefined;
}

interface Step {
  readonly codes: Extract<PatternNode, { readonly type: "character" }>["codes"];
  readonly rest: Todo | undefined;
}

function push(node: PatternNode, rest: Todo | undefined): Todo {
  const count = node.type === "repetition" ? `{${node.least},${node.most}}` : "";
  return { key: `${node.type}${node.at}${count};${rest?.key ?? ""}`, node, rest };
}

// The characters with which a list can go on, and whether it can end here.
function begins(todo: Todo | undefined): { readonly steps: readonly Step[]; readonly isEnd: boolean } {
  const steps: Step[] = [];
  const open = [todo];
  let isEnd = false;
  while (open.length > 0) {
    const list = open.pop();
    if (list === undefined) isEnd = true;
    else if (list.node.type === "character") steps.push({ codes: list.node.codes, rest: list.rest });
    else open.push(...opened(list.node, list.rest));
  }
  return { steps, isEnd };
}

function opened(node: PatternNode, rest: Todo | undefined): readonly (Todo | undefined)[] {
  if (node.type === "sequence")
    return [node.parts.reduceRight<Todo | undefined>((list, part) => push(part, list), rest)];
  if (node.type === "choice") return node.alternatives.map((alternative) => push(alternative, rest));
  if (node.type !== "repetition") return [rest];
  const { body, least, most } = node;
  const more = most > 1 ? push({ ...node, least: Math.max(0, least - 1), most: most - 1 }, rest) : rest;
  return least === 0 ? [rest, push(body, more)] : [push(body, more)];
}
