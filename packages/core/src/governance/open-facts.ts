import { type Condition, testsIn } from "../engine/condition.ts";
import type { Finding } from "../engine/finding.ts";

/** Looks up the finding of a rule in one set of findings. */
export type FindingOf = (rule: string) => Finding | undefined;

/** What the rules of one set of findings wait for, as far as it was asked. Start with an empty one for each set. */
export type KnownOpenFacts = Map<string, ReadonlySet<string>>;

/**
 * The facts that a residual waits for; where it names other rules, those that these wait for, each looked at once. The
 * same set is given again where the same is left of all of them: very many systems are alike.
 */
export function openFactsIn(residual: Condition, findingOf: FindingOf, known: KnownOpenFacts): ReadonlySet<string> {
  const { facts, rules, before } = namedIn(residual);
  const parts = rules.map((rule) => openFactsOf(rule, findingOf, known));
  const same = before.find((one) => one.parts.every((part, at) => part === parts[at]));
  if (same !== undefined) return same.open;
  const open = new Set([...facts, ...parts.flatMap((part) => [...part])]);
  if (before.length < MOST) before.push({ parts, open });
  return open;
}

function openFactsOf(rule: string, findingOf: FindingOf, known: KnownOpenFacts): ReadonlySet<string> {
  const before = known.get(rule);
  if (before !== undefined) return before;
  const residual = findingOf(rule)?.residual;
  const open = residual === undefined ? NONE : openFactsIn(residual, findingOf, known);
  known.set(rule, open);
  return open;
}

const NONE: ReadonlySet<string> = /* @__PURE__ */ new Set();
const MOST = 16;

/** What a residual names itself, and what it came to before. */
interface Named {
  readonly facts: readonly string[];
  readonly rules: readonly string[];
  readonly before: { readonly parts: readonly ReadonlySet<string>[]; readonly open: ReadonlySet<string> }[];
}

// Findings are shared by systems that are alike, and so are their residuals.
const named = /* @__PURE__ */ new WeakMap<Condition, Named>();

function namedIn(residual: Condition): Named {
  const known = named.get(residual);
  if (known !== undefined) return known;
  const tests = testsIn(residual);
  const made: Named = {
    facts: [...new Set(tests.flatMap((test) => ("fact" in test ? [test.fact] : [])))],
    rules: [...new Set(tests.flatMap((test) => ("rule" in test ? [test.rule] : [])))],
    before: [],
  };
  named.set(residual, made);
  return made;
}
