// Finds the outcome test of the practice that fails with a mutant.

/** A function that says which test kills a mutant; nothing for a mutant that survives. */
export function searchIn({ tests, useRules, listenTo, askersOf, ALL }) {
  const askedBy = idsAskedBy(tests, { useRules, listenTo });
  const [every, some] = [tests.filter(asksAll), tests.filter((test) => !asksAll(test))];
  // A test that asks few rules is quick.
  some.sort((one, other) => askedBy.get(one).size - askedBy.get(other).size);
  // The tests that failed last: what kills a mutant often kills the next one of the same rule.
  let latest = [];
  return killerOf;

  function killerOf(mutant) {
    useRules(mutant);
    const killer = inOrder(mutant).find(fails);
    if (killer === undefined) return undefined;
    latest = [killer, ...latest.filter((test) => test !== killer)].slice(0, 40);
    return `${killer.file}: ${killer.title}`;
  }

  // A finding can differ where the changed rule is asked, or a rule that asks it. Those who look at all rules come last:
  // these have to be put together for them first.
  function inOrder({ rules: touched }) {
    const own = new Set(touched.flatMap((id) => [...askersOf.get(id)]));
    const asking = some.filter((test) => asksOneOf(test, own));
    const near = new Set(touched.flatMap((id) => [id, `${id}.gap`]));
    const first = asking.filter((test) => asksOneOf(test, near));
    const known = latest.filter((test) => asksAll(test) || asksOneOf(test, own));
    return [...new Set([...known.filter((test) => !asksAll(test)), ...first, ...asking, ...known, ...every])];
  }

  function asksAll(test) {
    return askedBy.get(test).has(ALL);
  }

  function asksOneOf(test, ids) {
    const asked = askedBy.get(test);
    return [...ids].some((id) => asked.has(id));
  }
}

function idsAskedBy(tests, { useRules, listenTo }) {
  useRules();
  const byTest = new Map();
  for (const test of tests) {
    const asked = new Set();
    listenTo((id) => asked.add(id));
    // The tests have to hold without a change.
    test.run();
    byTest.set(test, asked);
  }
  listenTo(() => {});
  return byTest;
}

function fails({ run }) {
  try {
    run();
    return false;
  } catch {
    return true;
  }
}
