import * as fc from "fast-check";
import { safeguardIds } from "../crosswalk/safeguard.ts";
import { topicIds } from "../crosswalk/topic.ts";
import type { Fact } from "../engine/fact.ts";
import { contradictionsIn } from "../engine/statement.ts";
import { anyAnswer } from "../facts/any-facts.ts";
import { chapters } from "../facts/catalogue.ts";
import { EVIDENCE, PRACTICES, PROVIDER_EVIDENCE } from "../facts/management.ts";
import { practiceCatalogue, practiceChapters } from "../facts/practice-catalogue.ts";
import { factsOf } from "./facts-of.ts";
import type { Inventory, Organisation, Permission, Person, Policy, Supplier, System, Training } from "./inventory.ts";

/**
 * Any valid inventory: optional keys absent or present, ids that other programs stumble over, text that is meant to
 * break renderers. For property tests only; no product imports this file.
 */
export function anyInventory(): fc.Arbitrary<Inventory> {
  return fc
    .record({
      systems: anyIds({ maxLength: 3 }),
      suppliers: anyIds({ maxLength: 3 }),
      classes: anyIds({ maxLength: 3 }),
    })
    .chain((ids) => {
      const systems = fc.tuple(...ids.systems.map((id) => anySystem(id, ids)));
      return fc.record({ schema: fc.constant("kiregel.inventory/1"), organisation: anyOrganisation(ids), systems });
    })
    .map(consistent);
}

/** The inventory without stated facts that contradict one another, as a person would leave it after a check. */
function consistent<Stated extends Inventory>(inventory: Stated): Stated {
  const found = inventory.systems.flatMap((system) =>
    contradictionsIn(practiceCatalogue, { ...factsOf(inventory.organisation, system) }),
  );
  if (found.length === 0) return inventory;
  const refused = new Set(found.flatMap(({ facts }) => facts));
  const left = <Record extends { readonly facts?: object | undefined }>(record: Record): Record =>
    record.facts === undefined
      ? record
      : { ...record, facts: Object.fromEntries(Object.entries(record.facts).filter(([key]) => !refused.has(key))) };
  return consistent({ ...inventory, organisation: left(inventory.organisation), systems: inventory.systems.map(left) });
}

/** The facts that a person states about an organisation or a system. */
const statable: readonly Fact[] = [...chapters, ...practiceChapters]
  .filter(({ id }) => id !== "governance" && id !== "processing" && id !== "management")
  .flatMap(({ facts }) => facts);

/** Any stated facts, bare or with who stated them. */
function anyStatedFacts(): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  return fc
    .subarray([...statable], { maxLength: 40 })
    .chain((facts) => fc.record(Object.fromEntries(facts.map((fact) => [fact.key, anyStated(fact)]))));
}

/** Any text that a record may hold, the hostile sort often. */
const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    "Say \"no\" and 'no'",
    "<script>alert(1)</script>",
    "</td></table><img src=x onerror=alert(1)>",
    "a | b | c",
    "`code` ```fence```",
    "=cmd|' /C calc'!A0",
    "+49 721 5550100",
    "@SUM(1+1)",
    "[link](javascript:alert(1))",
    "invoice\u202Egpj.exe",
    "zero\u200Bwidth\u00ADsoft",
    "# heading\n\n- list\n1. one",
    "{system.name} {id} {x}",
    "$& $1 $$",
    "Größe Äußerung ﬁ ǅ",
    "👩‍💻🇪🇺",
    "\uD83D",
    "--- | ---",
    "%00 \u0007 \u001b[31m",
    "w".repeat(3000),
    "a long sentence ".repeat(120).trim(),
  ),
  fc.string({ minLength: 1, maxLength: 40, unit: "binary" }).filter((text) => text.trim() === text && text !== ""),
  fc.constantFrom("Lindhof", "Support", "Karlsruhe"),
);

interface Ids {
  readonly systems: readonly string[];
  readonly suppliers: readonly string[];
  readonly classes: readonly string[];
}

const anyId = fc.oneof(
  // Names that objects have already, and names that templates use for columns.
  fc.constantFrom("constructor", "version", "contact", "name", "0", "1", "a"),
  fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/),
);

function anyIds(constraints: { readonly maxLength: number }): fc.Arbitrary<readonly string[]> {
  return fc.uniqueArray(anyId, constraints);
}

/** Figures around those that our rules compare with. */
const anyAmount = fc.constantFrom(0, 10, 249, 250, 749.5, 2_000_000, 43_000_000, 50_000_001, 200_000_000);

/** Any list of these options, each at most once. */
function anyOf<Option extends string>(options: readonly Option[]): fc.Arbitrary<Option[]> {
  return fc.subarray([...options]);
}

const anyDay = fc.constantFrom("2024-02-29", "2025-12-31", "2026-08-01", "2026-08-02", "2026-11-21", "2027-12-02");

const anyPerson: fc.Arbitrary<Person> = fc.record(
  { name: anyText, function: anyText, organisation: anyText, contact: anyText },
  { requiredKeys: ["name"] },
);

/** A day, or that it never came. */
const anyDayOrNever = fc.option(anyDay, { freq: 4 });

/** A person, or nobody. */
const anyHolder = fc.option(anyPerson, { freq: 4 });

function anyStated(fact: Fact): fc.Arbitrary<unknown> {
  const value = fc.oneof({ weight: 6, arbitrary: anyAnswer(fact) }, fc.constant("undecided"));
  const provenance = { value, statedBy: anyText, statedOn: anyDay, evidence: anyText };
  return fc.oneof(value, fc.record(provenance, { requiredKeys: ["value"] }));
}

function anyOrganisation(ids: Ids): fc.Arbitrary<Organisation> {
  const model = {
    id: anyId,
    name: anyText,
    legalForm: anyText,
    address: anyText,
    country: fc.constantFrom("DE", "AT", "US"),
    sector: anyText,
    staff: fc.nat(),
    management: anyPerson,
    figures: fc.record(
      { staff: anyAmount, persons: fc.nat(), turnover: anyAmount, balanceSheet: anyAmount, year: fc.constant(2025) },
      { requiredKeys: [] },
    ),
    aiOfficer: anyHolder,
    dataProtectionOfficer: anyHolder,
    itSecurity: anyHolder,
    contact: anyHolder,
    worksCouncil: fc.record({ exists: fc.boolean(), contact: anyPerson }, { requiredKeys: ["exists"] }),
    dataClasses: fc.tuple(
      ...ids.classes.map((id) =>
        fc.record(
          {
            id: fc.constant(id),
            name: fc.record({ de: anyText, en: anyText }),
            level: fc.constantFrom("public", "internal", "confidential", "personal", "special"),
            kinds: fc.uniqueArray(anyId, { maxLength: 2 }),
          },
          { requiredKeys: ["id", "name"] },
        ),
      ),
    ),
    suppliers: fc.tuple(...ids.suppliers.map((id, at) => anySubProcessor(id, ids.suppliers.slice(0, at)))),
    policies: fc.uniqueArray(anyPolicy(ids), { maxLength: 2, selector: ({ id }) => id }),
    trainings: fc.uniqueArray(anyTraining(ids), { maxLength: 2, selector: ({ id }) => id }),
    ...anyManagement(ids),
    facts: anyStatedFacts(),
  };
  // What systems refer to has to be there.
  const required = [
    "id",
    "name",
    "country",
    ...(ids.classes.length > 0 ? (["dataClasses"] as const) : []),
    ...(ids.suppliers.length > 0 ? (["suppliers"] as const) : []),
  ] as const;
  return fc.record(model, { requiredKeys: [...required] });
}

/** Measures, concepts, audits, incidents, shadow AI and certificates. */
function anyManagement(ids: Ids) {
  const systems = fc.subarray([...ids.systems]);
  const byId = { selector: ({ id }: { readonly id: string }) => id, maxLength: 3 };
  return {
    measures: fc.uniqueArray(
      fc.record(
        {
          id: anyId,
          title: anyText,
          kind: fc.constantFrom("encryption", "access", "backup", "monitoring", "firewall", "other"),
          coversSystems: systems,
          implementedOn: anyDay,
          reviewedOn: anyDay,
          topics: fc.subarray([...topicIds], { maxLength: 2 }),
          safeguards: fc.subarray([...safeguardIds], { maxLength: 2 }),
        },
        { requiredKeys: ["id", "title", "kind"] },
      ),
      byId,
    ),
    concepts: fc.array(
      fc.record(
        { kind: fc.constantFrom("access", "deletion", "strategy", "other"), approvedOn: anyDay, document: anyText },
        { requiredKeys: ["kind"] },
      ),
      { maxLength: 3 },
    ),
    audits: fc.uniqueArray(
      fc.record(
        {
          id: anyId,
          kind: fc.constantFrom("audit", "penetration-test", "red-team", "review"),
          heldOn: anyDay,
          next: anyDay,
          systems,
        },
        { requiredKeys: ["id", "kind"] },
      ),
      byId,
    ),
    incidents: fc.uniqueArray(
      fc.record(
        {
          id: anyId,
          happenedOn: anyDay,
          becameAwareAt: fc.constantFrom("2026-11-20T17:20:00+01:00", "2026-08-01T00:00:00Z"),
          systems,
          personalData: fc.boolean(),
          notified: fc.boolean(),
          lessons: fc.array(anyText, { maxLength: 2 }),
        },
        { requiredKeys: ["id"] },
      ),
      byId,
    ),
    shadowAi: fc.record({ lastCheckOn: anyDayOrNever, privateAccountsRuled: fc.boolean() }, { requiredKeys: [] }),
    certificates: fc.array(
      fc.record(
        {
          standard: fc.constantFrom("iso-27001", "iso-42001", "other"),
          status: fc.constantFrom("followed", "certified"),
          validUntil: anyDay,
          reference: anyText,
        },
        { requiredKeys: ["standard", "status"] },
      ),
      { maxLength: 2 },
    ),
  } as const;
}

/** Any supplier with this id, now and then a sub-processor of one before it. */
function anySubProcessor(id: string, before: readonly string[]): fc.Arbitrary<Supplier> {
  if (before.length === 0) return anySupplier(id);
  return fc
    .tuple(anySupplier(id), fc.option(fc.constantFrom(...before)))
    .map(([supplier, parent]) => (parent === null ? supplier : { ...supplier, parent }));
}

/** Any supplier with this id. */
export function anySupplier(id: string): fc.Arbitrary<Supplier> {
  const contract = fc.record(
    {
      status: fc.constantFrom("none", "draft", "signed"),
      signedOn: anyDay,
      reference: anyText,
      clauses: anyOf(["instructions", "security", "deletion"]),
    },
    { requiredKeys: ["status"] },
  );
  const basis = fc.constantFrom(
    "adequacy",
    "data-privacy-framework",
    "standard-clauses",
    "binding-corporate-rules",
    "derogation",
    "none",
  );
  const transfer = fc.record(
    { toThirdCountry: fc.boolean(), basis, assessed: fc.boolean(), occasional: fc.boolean(), checkedOn: anyDayOrNever },
    { requiredKeys: [] },
  );
  return fc.record(
    {
      id: fc.constant(id),
      name: anyText,
      country: fc.constantFrom("DE", "US"),
      service: anyText,
      processor: fc.boolean(),
      contract,
      transfer,
      dataReviewedOn: anyDayOrNever,
      chosenOn: anyDay,
      checkedOn: anyDayOrNever,
    },
    { requiredKeys: ["id", "name", "country"] },
  );
}

function anyPolicy(ids: Ids): fc.Arbitrary<Policy> {
  const cells = ids.systems.flatMap((system) => ids.classes.map((dataClass) => ({ system, dataClass })));
  const decision = fc.constantFrom("allowed", "allowed-redacted", "ask", "forbidden");
  const row = ({ system, dataClass }: (typeof cells)[number]): fc.Arbitrary<Permission> =>
    fc.record(
      { system: fc.constant(system), dataClass: fc.constant(dataClass), decision, condition: anyText },
      { requiredKeys: ["system", "dataClass", "decision"] },
    );
  return fc.record(
    {
      id: anyId,
      version: anyText,
      status: fc.constantFrom("draft", "in-force", "withdrawn"),
      validFrom: anyDay,
      validUntil: anyDay,
      nextReview: anyDay,
      contact: anyPerson,
      approvedBy: anyPerson,
      incidentContact: anyText,
      requestPath: anyText,
      bans: fc.array(anyText, { maxLength: 2 }),
      matrix: fc.subarray(cells).chain((chosen) => fc.tuple(...chosen.map(row))),
    },
    { requiredKeys: ["id", "version", "status"] },
  );
}

function anyTraining(ids: Ids): fc.Arbitrary<Training> {
  return fc.record(
    {
      id: anyId,
      title: anyText,
      audience: anyText,
      role: fc.constantFrom("leadership", "staff", "everybody"),
      topics: anyOf(["privacy", "ethics", "phishing", "other"]),
      heldOn: anyDay,
      nextOn: anyDayOrNever,
      systems: fc.subarray([...ids.systems]),
    },
    { requiredKeys: ["id", "title"] },
  );
}

function anyFlows(ids: Ids): fc.Arbitrary<NonNullable<System["dataFlows"]>> {
  if (ids.classes.length === 0) return fc.constant([]);
  const flow = fc.record(
    {
      from: anyText,
      to: fc.oneof(anyText, fc.constantFrom("office", ...ids.suppliers)),
      dataClass: fc.constantFrom(...ids.classes),
      purpose: anyText,
      retention: anyText,
    },
    { requiredKeys: ["from", "to", "dataClass"] },
  );
  return fc.array(flow, { maxLength: 2 });
}

function anySystem(id: string, ids: Ids): fc.Arbitrary<System> {
  const yesNo = fc.boolean();
  const texts = fc.array(anyText, { maxLength: 2 });
  return fc.record(
    {
      id: fc.constant(id),
      name: anyText,
      version: anyText,
      provider: anyText,
      intendedPurpose: anyText,
      department: anyText,
      owner: anyHolder,
      ownerRole: fc.constantFrom("business", "it", "data-protection", "committee"),
      outputOwner: anyHolder,
      status: fc.constantFrom("idea", "pilot", "productive", "stopped"),
      since: anyDay,
      suppliers: fc.subarray([...ids.suppliers]),
      model: fc.record(
        { name: anyText, provider: anyText, generalPurpose: yesNo },
        { requiredKeys: ["name", "provider"] },
      ),
      hosting: anyText,
      decisionRole: fc.constantFrom("none", "support", "decisive"),
      useCase: fc.record({ automated: texts, notAutomated: texts }),
      introduction: fc.record(
        {
          humanReview: fc.constantFrom("every-output", "samples", "none"),
          until: anyDay,
          exitCriterion: anyText,
          reviewedOn: anyDay,
          automated: yesNo,
        },
        { requiredKeys: ["humanReview"] },
      ),
      pilotGoal: fc.option(anyText, { freq: 4 }),
      analysisOn: anyDayOrNever,
      decidedOn: anyDay,
      decisions: fc.array(
        fc.record(
          {
            decidedOn: anyDay,
            decision: fc.constantFrom("approved", "approved-with-conditions", "rejected"),
            by: anyPerson,
            reason: anyText,
          },
          { requiredKeys: ["decision"] },
        ),
        { maxLength: 2 },
      ),
      dataClasses: fc.subarray([...ids.classes]),
      dataFlows: anyFlows(ids),
      personalData: yesNo,
      affectedGroups: texts,
      audience: anyOf(["customers", "public", "staff"]),
      textKinds: fc.uniqueArray(anyId, { maxLength: 2 }),
      riskClass: fc.record(
        {
          value: fc.constantFrom("prohibited", "high-risk", "transparency", "minimal"),
          assessedBy: anyHolder,
          assessedOn: anyDay,
          reason: fc.option(anyText, { freq: 4 }),
        },
        { requiredKeys: ["value"] },
      ),
      impactAssessment: fc.record(
        { decidedOn: anyDayOrNever, doneOn: anyDayOrNever, nextOn: anyDay },
        { requiredKeys: [] },
      ),
      officerInvolvedOn: anyDayOrNever,
      workplace: fc.record(
        { usedByStaff: yesNo, canMonitorStaff: yesNo, councilInformed: yesNo, agreementConcluded: yesNo },
        { requiredKeys: [] },
      ),
      notice: fc.record(
        {
          channel: fc.constantFrom("web", "voice", "mail", "messenger", "kiosk", "agent"),
          fallbackContact: anyText,
          privacyLink: fc.constantFrom("https://example.org/privacy", "https://example.org/?a=1&b=%22|%3E"),
        },
        { requiredKeys: ["channel"] },
      ),
      marking: fc.record({ method: anyText, detector: anyText }, { requiredKeys: [] }),
      practices: anyOf(PRACTICES),
      evidence: anyOf(EVIDENCE),
      providerEvidence: anyOf(PROVIDER_EVIDENCE),
      lastReview: anyDayOrNever,
      nextReview: anyDay,
      remark: anyText,
      facts: anyStatedFacts(),
    },
    { requiredKeys: ["id", "name", "provider", "intendedPurpose", "status"] },
  );
}
