// The answers of an interview as an inventory record, and back. Pure: records in, records out.
import { factsOf } from "@kiregel/core";

/** An inventory with one organisation and one system that nobody has named yet. ZZ is no country: it is unknown. */
export const emptyRecord = {
  schema: "kiregel.inventory/1",
  organisation: { id: "organisation", name: "(name of the organisation)", country: "ZZ", facts: {} },
  systems: [
    {
      id: "system",
      name: "(name of the system)",
      provider: "(name of the provider)",
      intendedPurpose: "(what the system is for)",
      status: "idea",
      facts: {},
    },
  ],
};

/** All facts that the record holds about its first system, also those that nobody was asked for. */
export function factsIn({ organisation, systems: [system] }) {
  return factsOf(organisation, system);
}

/** The record with one more answer. What is true of the organisation stands there, all else stands with the system. */
export function withAnswer(record, { fact, scope }, value) {
  const place = (answersIn(record).at(-1)?.place ?? 0) + 1;
  const holder = scope === "organisation" ? "organisation" : "system";
  return withFacts(record, holder, {
    ...factsOfHolder(record, holder),
    [fact]: { value, evidence: `Interview #${place}` },
  });
}

/** The record without the answer that was given last; nothing when no answer is left. Facts written by hand stay. */
export function withoutLastAnswer(record) {
  const last = answersIn(record).at(-1);
  if (last === undefined) return undefined;
  const kept = Object.entries(factsOfHolder(record, last.holder)).filter(([fact]) => fact !== last.fact);
  return withFacts(record, last.holder, Object.fromEntries(kept));
}

/** The answers of the interview in the order in which they were given. */
export function answersIn(record) {
  return ["organisation", "system"]
    .flatMap((holder) =>
      Object.entries(factsOfHolder(record, holder)).flatMap(([fact, stated]) => {
        const [, place] = /^Interview #(\d+)$/.exec(stated?.evidence ?? "") ?? [];
        return place === undefined ? [] : [{ fact, holder, value: stated.value, place: Number(place) }];
      }),
    )
    .sort((one, other) => one.place - other.place);
}

function factsOfHolder({ organisation, systems: [system] }, holder) {
  return (holder === "organisation" ? organisation : system).facts ?? {};
}

function withFacts(record, holder, facts) {
  if (holder === "organisation") return { ...record, organisation: { ...record.organisation, facts } };
  const [system, ...others] = record.systems;
  return { ...record, systems: [{ ...system, facts }, ...others] };
}
