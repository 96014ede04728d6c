import * as fc from "fast-check";
import { aiActRules } from "../ai-act/ruleset.ts";
import { factsIn } from "../engine/condition.ts";
import type { Fact } from "../engine/fact.ts";
import { catalogue } from "../facts/catalogue.ts";
import type { Facts } from "../facts/facts.generated.ts";
import type { DecisionContext } from "./decide.ts";
import type { DecisionRequest, FoundKind } from "./decision.ts";
import type { Organisation, Permission, Policy, Supplier, System } from "./inventory.ts";

// Records and requests for the tests of decisions. No product imports this file.

/** Facts under which no practice is prohibited: every element of Art. 5 AI Act is denied. */
export const notProhibited: Facts = Object.fromEntries(
  elements().map(({ key, kind }) => [key, kind === "yes-no" ? false : []]),
);

function elements(): readonly Fact[] {
  const prohibited = aiActRules.filter(({ outcome }) => outcome === "prohibited").flatMap(({ when }) => factsIn(when));
  const facts = prohibited.map((key) => catalogue.facts.get(key)).filter((fact) => fact !== undefined);
  return facts.filter(({ kind }) => kind === "yes-no" || kind === "some-of");
}

/** Facts under which nothing that the law asks for before data flow is missing. */
export const lawful: Facts = {
  ...notProhibited,
  "privacy.role": ["controller"],
  "privacy.principles": ["basis-per-purpose"],
  "privacy.bases": ["contract"],
  "privacy.newPurpose": false,
  "privacy.specialBases": ["legal-claims"],
  "privacy.criminalBasis": "law",
  "secrecy.professional": false,
  "secrecy.secretElements": [],
  "secrecy.thirdPartySecrets": false,
};

/** The kinds that are scanned for, with how the GDPR treats them. */
export const kinds: readonly FoundKind[] = [
  { kind: "email", category: "ordinary" },
  { kind: "iban", category: "ordinary" },
  { kind: "person", category: "ordinary" },
  { kind: "health-indication", category: "special-category" },
  { kind: "criminal-record-indication", category: "criminal" },
  { kind: "api-key", category: "secret" },
  { kind: "customer-number" },
];

/** A coverage under which every kind was looked for. */
export const all: NonNullable<DecisionRequest["coverage"]> = Object.fromEntries(
  kinds.map(({ kind }) => [kind, "complete"]),
);

const processor: Supplier = {
  id: "northbeam",
  name: "Northbeam",
  country: "DE",
  processor: true,
  contract: { status: "signed" },
  transfer: { toThirdCountry: false },
};

/** A tool that is in use, with nothing missing. */
export const chat: System = {
  id: "chat",
  name: "Chat",
  provider: "Northbeam",
  intendedPurpose: "Drafts answers to customers",
  status: "productive",
  suppliers: ["northbeam"],
  facts: lawful,
};

/** A second tool, as clean as the first. */
export const mail: System = { ...chat, id: "mail", name: "Mail" };

/** A company whose policy has no rows yet. */
export const company: Organisation = {
  id: "acme",
  name: "Acme",
  country: "DE",
  suppliers: [processor],
  dataClasses: [
    { id: "open", name: { de: "Offen", en: "Open" }, level: "public", kinds: ["customer-number"] },
    { id: "customers", name: { de: "Kundschaft", en: "Customers" }, level: "personal", kinds: ["email", "iban"] },
    { id: "people", name: { de: "Personen", en: "People" }, level: "personal" },
    { id: "health", name: { de: "Gesundheit", en: "Health" }, level: "special" },
    { id: "secrets", name: { de: "Geheimnisse", en: "Secrets" }, level: "confidential", kinds: ["api-key"] },
    { id: "drafts", name: { de: "Entwürfe", en: "Drafts" }, level: "internal", kinds: [] },
  ],
};

/** A policy in force with these rows, each `system dataClass decision`. */
export function policyWith(rows: readonly (readonly [string, string, Permission["decision"]])[]): Policy {
  const matrix = rows.map(([system, dataClass, decision]) => ({ system, dataClass, decision }));
  return { id: "ai-use", version: "1", status: "in-force", matrix };
}

/** The decisions of a policy, the mildest first. */
export const DECISIONS: readonly Permission["decision"][] = ["allowed", "allowed-redacted", "ask", "forbidden"];

const classIds = (company.dataClasses ?? []).map(({ id }) => id);

/** Any request with these findings looked for. */
export const anyRequest: fc.Arbitrary<DecisionRequest & { readonly findings: readonly FoundKind[] }> = fc.record(
  {
    purpose: fc.oneof({ weight: 15, arbitrary: fc.constant(chat.intendedPurpose) }, fc.constant("something else")),
    findings: fc.subarray([...kinds]),
    dataClasses: fc.oneof({ weight: 6, arbitrary: fc.constant([]) }, fc.subarray(classIds, { maxLength: 2 })),
    coverage: fc.oneof(
      { weight: 12, arbitrary: fc.constant(all) },
      fc
        .subarray([...kinds])
        .map((sought) => Object.fromEntries(sought.map(({ kind }) => [kind, "complete" as const]))),
    ),
    person: fc.record({ id: fc.constant("p-17"), department: fc.constantFrom("Sales", "Legal") }, { requiredKeys: [] }),
  },
  { requiredKeys: ["purpose", "findings"] },
);

/** Any records, mild ones often. */
export const anyContext: fc.Arbitrary<DecisionContext> = fc
  .record({
    rows: fc.tuple(
      ...[chat, mail].flatMap(({ id }) =>
        classIds.map((dataClass) =>
          fc
            .option(
              fc.oneof(
                { weight: 24, arbitrary: fc.constantFrom<Permission["decision"]>("allowed", "allowed-redacted") },
                fc.constantFrom(...DECISIONS),
              ),
              { freq: 40 },
            )
            .map((decision) => (decision === null ? [] : [[id, dataClass, decision] as const])),
        ),
      ),
    ),
    policy: fc.oneof(
      { weight: 8, arbitrary: fc.constant({}) },
      fc.constantFrom<Partial<Policy>>({ status: "draft" }, { validFrom: "2027-01-01" }, { validUntil: "2026-01-01" }),
    ),
    contract: fc.oneof(
      { weight: 4, arbitrary: fc.constant<Partial<Supplier>>({}) },
      fc.constantFrom<Partial<Supplier>>({ contract: { status: "none" } }, { contract: undefined }),
    ),
    trainings: fc.oneof(
      {
        weight: 12,
        arbitrary: fc.constant<Partial<Organisation>>({
          trainings: [{ id: "basics", title: "Basics", heldOn: "2026-10-01" }],
        }),
      },
      fc.constantFrom<Partial<Organisation>>({}, { trainings: [] }),
    ),
    status: fc.oneof({ weight: 8, arbitrary: fc.constant("productive" as const) }, fc.constantFrom("idea", "pilot")),
    facts: fc.oneof({ weight: 4, arbitrary: fc.constant(lawful) }, fc.constantFrom(notProhibited, {})),
    textKinds: fc.option(fc.subarray(kinds.map(({ kind }) => kind)), { freq: 1 }),
    withSystems: fc.boolean(),
  })
  .map(({ rows, policy, contract, status, facts, textKinds, trainings, withSystems }) => {
    const system = { ...chat, status, facts, ...(textKinds === null ? {} : { textKinds }) };
    return {
      organisation: {
        ...company,
        ...trainings,
        suppliers: [{ ...processor, ...contract }],
        policies: [{ ...policyWith(rows.flat()), ...policy }],
      },
      system,
      asOf: "2026-11-21",
      ...(withSystems ? { systems: [system, mail] } : {}),
    };
  });
