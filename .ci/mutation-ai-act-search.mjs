// Finds the outcome test of the AI Act that fails with a mutant.
import { texts } from "./mutation-ai-act.mjs";

/** A function that says which test kills a mutant; nothing for a mutant that survives. */
export function searchIn(bundle) {
  const { tests, rules, useRules, evaluateRule } = bundle;
  const { questions, askedBy } = questionsOfTests(bundle);
  const original = useRules(rules);
  const groupsFor = grouping({ ...bundle, questions, original });
  // The rule that is looked at: which questions are one to it, and what it says to them without a change.
  let before = { rule: undefined, groups: [], answers: [] };
  // The tests that failed last: what kills a mutant often kills the next one of the same rule.
  let latest = [];
  return killerOf;

  function killerOf({ rules: touched, after }) {
    let changed;
    try {
      changed = useRules(after);
    } catch (error) {
      return `defineRuleset: ${error.code}`;
    }
    const naming = new Set(
      [...texts].filter(([, text]) => touched.some((id) => text.includes(`"${id}"`))).map(([file]) => file),
    );
    const [first, rest] = [tests.filter(({ file }) => naming.has(file)), tests.filter(({ file }) => !naming.has(file))];
    const canFail = touched.length > 1 ? () => true : differsIn(changed, touched[0]);
    const killer = [...latest, ...first, ...rest].find((test) => canFail(test) && fails(test));
    if (killer === undefined) return undefined;
    latest = [killer, ...latest.filter((test) => test !== killer)].slice(0, 40);
    return `${killer.file}: ${killer.title}`;
  }

  // Other rules know of a rule only what is left of its condition. Where that is what it was under every layer, all
  // findings are what they were, and a test that asks nothing else cannot fail.
  function differsIn(changed, rule) {
    if (before.rule !== rule) before = { rule, groups: groupsFor(rule), answers: [] };
    const { groups, answers } = before;
    const known = [];
    const differs = (at) => {
      const group = groups[at];
      answers[group] ??= answer(original, rule, questions[at]);
      known[group] ??= answer(changed, rule, questions[at]) !== answers[group];
      return known[group];
    };
    return (test) => askedBy.get(test).some(differs);
  }

  function answer(ruleset, rule, { facts, asOf }) {
    const layers = layersOf(original, rule);
    return JSON.stringify(layers.map((layer) => evaluateRule(ruleset, rule, { facts, asOf, layer }) ?? null));
  }
}

function questionsOfTests({ tests, rules, useRules, listenTo }) {
  const numbers = new Map();
  const list = [];
  const byTest = new Map();
  useRules(rules);
  for (const test of tests) {
    const asked = new Set();
    listenTo(({ stated: { numbers: places, values }, asOf }) => {
      const key = JSON.stringify([asOf, values]);
      const facts = () => Object.fromEntries(Array.from(places, ([fact, place]) => [fact, values[place]]));
      if (!numbers.has(key)) numbers.set(key, list.push({ facts: facts(), asOf }) - 1);
      asked.add(numbers.get(key));
    });
    // The tests have to hold without a change.
    test.run();
    byTest.set(test, [...asked]);
  }
  listenTo(() => {});
  return { questions: list, askedBy: byTest };
}

// Questions with the same day, the same answers to what the rule wants to know, and the same left of the rules that it
// asks are one question.
function grouping({ questions, original, evaluate, conditionsOf, testsIn }) {
  const ids = [...original.entries.keys()];
  const leftOf = {};
  const residuals = new Map();
  return groupsFor;

  function groupsFor(rule) {
    const read = original.entries.get(rule).flatMap(conditionsOf).flatMap(testsIn);
    const facts = [...new Set(read.flatMap((test) => ("fact" in test ? [test.fact] : [])))];
    const asked = [...new Set(read.flatMap((test) => ("rule" in test ? [ids.indexOf(test.rule)] : [])))];
    const numbers = new Map();
    return questions.map((question, at) => {
      const values = facts.map((fact) => question.facts[fact] ?? null);
      const left = layersOf(original, rule).map((layer) => asked.map((place) => leftUnder(layer)[at][place]));
      return numberOf(JSON.stringify([question.asOf, values, left]), numbers);
    });
  }

  /** For each question a number for what is left of each rule, without a change. */
  function leftUnder(layer) {
    leftOf[layer] ??= questions.map((question) => {
      const numbers = new Int32Array(ids.length);
      for (const { rule, verdict, residual } of evaluate(original, { ...question, layer })) {
        numbers[ids.indexOf(rule)] = numberOf(residual === undefined ? verdict : JSON.stringify(residual), residuals);
      }
      return numbers;
    });
    return leftOf[layer];
  }
}

function layersOf(ruleset, rule) {
  return ["statute", ...ruleset.layers.get(rule)];
}

// From 1 on: 0 is a rule that is not law on the day.
function numberOf(text, numbers) {
  if (!numbers.has(text)) numbers.set(text, numbers.size + 1);
  return numbers.get(text);
}

function fails({ run }) {
  try {
    run();
    return false;
  } catch {
    return true;
  }
}
