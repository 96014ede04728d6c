// Every single change that this makes to the data of the rules, one at a time: what a slip of the pen could have done.
// A mutant is the text of the change, the rules that it touches, and the rules as they are after it.

import { changesOf, neighbours, within } from "./condition-changes.mjs";

/**
 * All mutants of a list of rules, with the dates they can name and the facts they read. `partsOf` says what of a rule is
 * changed: its `text`, the `evidence` that its duty is met, or both. Default: the text.
 */
export function mutantsOf(rules, { timetable, catalogue, partsOf = () => ["text"] }) {
  const keys = [...new Set(timetable.map(({ key }) => key))];
  const context = { keys, optionsOf: (fact) => catalogue.facts.get(fact).options };
  const isText = (rule) => partsOf(rule).includes("text");
  const own = rules.flatMap((rule, at) =>
    [
      ...(isText(rule) ? changesOfRule(rule, context) : []),
      ...(partsOf(rule).includes("evidence") ? changesOfEvidence(rule, context) : []),
    ].map(({ change, value }) => ({
      rules: [rule.id],
      source: rule,
      change: `${rule.id} (${rule.from}): ${change}`,
      after: rules.with(at, value),
    })),
  );
  return [...own, ...mutantsOfLegacy(rules, isText, context)];
}

// Transitional rules are lists that many rules share: a change of one is a change in all of them.
function mutantsOfLegacy(rules, isText, context) {
  const lists = [...new Set(rules.filter(isText).map(({ legacy }) => legacy))].filter((legacy) => legacy !== undefined);
  return lists.flatMap((list) => {
    const sharers = rules.filter(({ legacy }) => legacy === list);
    const places = list.length > 1 ? list.map((_, at) => at) : [];
    const changes = [
      ...places.map((at) => ({ change: `${named(list, at)} dropped`, value: list.toSpliced(at, 1) })),
      ...list.flatMap((entry, at) =>
        within(changesOfLegacy(entry, context), named(list, at), (one) => list.with(at, one)),
      ),
    ];
    return changes.map(({ change, value }) => ({
      rules: sharers.map(({ id }) => id),
      source: list,
      change: `legacy of ${sharers[0].id}${sharers.length > 1 ? ` and ${sharers.length - 1} more` : ""}: ${change}`,
      after: rules.map((rule) => (rule.legacy === list ? { ...rule, legacy: value } : rule)),
    }));
  });
}

function named(list, at) {
  return `entry ${at + 1} of ${list.length} (${list[at].applies}, ${list[at].from})`;
}

function changesOfRule(rule, context) {
  const { when, unless, readings = [], duty } = rule;
  return [
    ...within(changesOf(when, context), "when", (value) => ({ ...rule, when: value })),
    ...(unless === undefined ? [] : [{ change: "unless dropped", value: without(rule, "unless") }]),
    ...(unless === undefined
      ? []
      : within(changesOf(unless, context), "unless", (value) => ({ ...rule, unless: value }))),
    ...readings.map(({ basis }, at) => ({
      change: `reading ${at + 1} (${basis}) dropped`,
      value: { ...rule, readings: readings.toSpliced(at, 1) },
    })),
    ...readings.flatMap((reading, at) =>
      within(changesOfReading(reading, context), `reading ${at + 1} (${reading.basis})`, (value) => ({
        ...rule,
        readings: readings.with(at, value),
      })),
    ),
    ...(rule.legacy === undefined ? [] : [{ change: "legacy dropped", value: without(rule, "legacy") }]),
    ...changesOfPeriod(rule),
    ...(rule.applies === undefined ? [] : changesOfDate(rule, context)),
    ...(rule.applies === undefined ? [] : [{ change: "applies dropped", value: without(rule, "applies") }]),
    ...(duty === undefined ? [] : within(changesOfDuty(duty), "duty", (value) => ({ ...rule, duty: value }))),
  ];
}

function changesOfReading(reading, context) {
  const parts = ["narrows", "widens", "unless"].filter((part) => reading[part] !== undefined);
  const droppable = parts.length > 1 ? parts : [];
  return [
    ...droppable.map((part) => ({ change: `${part} dropped`, value: without(reading, part) })),
    ...parts.flatMap((part) =>
      within(changesOf(reading[part], context), part, (value) => ({ ...reading, [part]: value })),
    ),
  ];
}

function changesOfLegacy(entry, context) {
  return [
    ...within(changesOf(entry.when, context), "when", (value) => ({ ...entry, when: value })),
    ...changesOfPeriod(entry),
    ...changesOfDate(entry, context),
  ];
}

function changesOfDuty(duty) {
  const addressees = duty.addressees.map((role, at) => ({
    change: `addressee ${role} dropped`,
    value: { ...duty, addressees: duty.addressees.toSpliced(at, 1) },
  }));
  return duty.fine === undefined
    ? addressees
    : [{ change: "fine dropped", value: without(duty, "fine") }, ...addressees];
}

// What shows that a duty is met, whether it is owed once or for each system, and from which stage on. Only the rule that
// finds the gap reads it; what the whole organisation owes hangs on no stage.
function changesOfEvidence(rule, context) {
  const { duty } = rule;
  if (duty?.met === undefined) return [];
  const isOwedOnce = duty.scope === "organisation";
  const changes = [
    { change: "met dropped", value: without(duty, "met") },
    ...within(changesOf(duty.met, context), "met", (met) => ({ ...duty, met })),
    isOwedOnce
      ? { change: "scope dropped", value: without(duty, "scope") }
      : { change: "scope organisation", value: { ...duty, scope: "organisation" } },
    ...(isOwedOnce ? [] : [changeOfStage(duty)]),
  ];
  return within(changes, "duty", (value) => ({ ...rule, duty: value }));
}

function changeOfStage(duty) {
  return duty.since === "plan"
    ? { change: "since dropped", value: without(duty, "since") }
    : { change: "since plan", value: { ...duty, since: "plan" } };
}

function changesOfPeriod(text) {
  return ["from", "until"]
    .filter((end) => text[end] !== undefined)
    .flatMap((end) =>
      neighbours(text[end]).map((day) => ({ change: `${end} ${day}`, value: { ...text, [end]: day } })),
    );
}

function changesOfDate(text, { keys }) {
  const next = keys[(keys.indexOf(text.applies) + 1) % keys.length];
  return [{ change: `applies ${next}`, value: { ...text, applies: next } }];
}

function without(object, key) {
  const { [key]: _dropped, ...rest } = object;
  return rest;
}
