// Every single change of a condition: what a slip of the pen could have done to it.

/** All single changes of a condition. */
export function changesOf(condition, context) {
  for (const list of ["all", "any"]) if (list in condition) return changesOfList(condition[list], list, context);
  if (!("not" in condition)) return changesOfTest(condition, context);
  const inner = changesOf(condition.not, context);
  // `not` over a negated test is the test again, as is `not` dropped.
  const other = inner.filter(
    ({ value }) => !("not" in value && value.not === condition.not) && !isFlipped(value, condition.not),
  );
  return [{ change: "not dropped", value: condition.not }, ...within(other, "not", (value) => ({ not: value }))];
}

/** The changes of a part, named and put back into what it is a part of. */
export function within(changes, part, put) {
  return changes.map(({ change, value }) => ({ change: `${part}: ${change}`, value: put(value) }));
}

/** The days before and after. */
export function neighbours(day) {
  return [-1, 1].map((days) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10));
}

function changesOfList(parts, list, context) {
  const other = list === "all" ? "any" : "all";
  return [
    ...(parts.length === 1 ? [] : [{ change: `${list} is ${other}`, value: { [other]: parts } }]),
    ...parts.map((part, at) => ({
      change: `${list} without ${shown(part)}`,
      value: { [list]: parts.toSpliced(at, 1) },
    })),
    ...parts.flatMap((part, at) =>
      within(changesOf(part, context), `${list}[${at}]`, (value) => ({ [list]: parts.with(at, value) })),
    ),
  ];
}

function changesOfTest(test, { optionsOf }) {
  if (typeof test.is === "boolean") return [{ change: `${shown(test)} flipped`, value: { ...test, is: !test.is } }];
  return [
    { change: `${shown(test)} negated`, value: { not: test } },
    ...othersOf(test, optionsOf).map((value) => ({ change: `${shown(test)} is ${shown(value)}`, value })),
  ];
}

function othersOf(test, optionsOf) {
  const { fact } = test;
  if ("is" in test) {
    const options = optionsOf(fact);
    return [{ fact, is: options[(options.indexOf(test.is) + 1) % options.length] }];
  }
  if ("includes" in test && test.includes.length > 1)
    return test.includes.map((_, at) => ({ fact, includes: test.includes.toSpliced(at, 1) }));
  if ("before" in test) return neighbours(test.before).map((before) => ({ fact, before }));
  if ("asOfFrom" in test) return neighbours(test.asOfFrom).map((asOfFrom) => ({ asOfFrom }));
  if ("atLeast" in test)
    return [{ fact, moreThan: test.atLeast }, ...around(test.atLeast).map((atLeast) => ({ fact, atLeast }))];
  if ("moreThan" in test)
    return [{ fact, atLeast: test.moreThan }, ...around(test.moreThan).map((moreThan) => ({ fact, moreThan }))];
  return [];
}

// By one, or by a tenth where one is too little to be seen.
function around(bound) {
  const step = Math.max(1, bound > 1e6 ? bound / 10 : 0);
  return [bound - step, bound + step];
}

function isFlipped(value, test) {
  return value.fact !== undefined && value.fact === test.fact && typeof value.is === "boolean" && value.is !== test.is;
}

function shown(condition) {
  return JSON.stringify(condition).replaceAll('"', "");
}
