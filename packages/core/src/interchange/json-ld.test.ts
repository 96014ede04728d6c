import { test as law } from "@fast-check/vitest";
import * as fc from "fast-check";
import jsonld from "jsonld";
import { expect, test } from "vitest";
import { classify } from "../ai-act/classify.ts";
import { en } from "../ai-act/en.ts";
import { aiAct } from "../ai-act/ruleset.ts";
import type { Facts } from "../facts/facts.generated.ts";
import { instruments } from "../law/instrument.ts";
import { anyClassification } from "./any-classification.ts";
import { highRiskLevels, organisationRoles, riskLevels, systemClasses } from "./dpv-class.ts";
import { classificationJsonLd, type JsonLdNode, OWN_NAMESPACE, ownTerms, vocabularies } from "./json-ld.ts";
import { context } from "./json-ld-context.ts";

const base = "https://example.com/ai/";
const system = { id: "ranking", name: "Ranking of applicants" };
const organisation = { id: "lindhof", name: "Lindhof Systeme GmbH" };
const anyOptions = fc.record(
  {
    system: fc.record({ id: fc.string({ unit: "binary", minLength: 1 }), name: fc.string({ unit: "grapheme" }) }),
    organisation: fc.constant(organisation),
    base: fc.constant(base),
    words: fc.constant(en),
  },
  { requiredKeys: ["system"] },
);
const foreign = new Set(vocabularies.flatMap(({ namespace, terms }) => terms.map((term) => namespace + term)));
const own = new Set(Object.keys(ownTerms).map((term) => OWN_NAMESPACE + term));

law.prop([anyClassification, anyOptions])(
  "expansion fetches nothing and drops nothing",
  async (classification, options) => {
    const document = classificationJsonLd(classification, options);
    const expanded = await expand(document);
    expect(
      keysIn(expanded)
        .filter((key) => !key.startsWith("@"))
        .sort(),
    ).toEqual(
      keysIn(document)
        .filter((key) => !key.startsWith("@"))
        .map(inFull)
        .sort(),
    );
  },
);

law.prop([anyClassification, anyOptions])(
  "every address is a term of the tables, a provision, or a node of ours",
  async (classification, options) => {
    const addresses = addressesIn(await expand(classificationJsonLd(classification, options)));
    const known = (address: string): boolean =>
      foreign.has(address) ||
      own.has(address) ||
      address.startsWith("_:") ||
      address.startsWith(base) ||
      isProvision(address);
    expect(addresses.filter((address) => !known(address))).toEqual([]);
  },
);

law.prop([anyClassification, anyOptions])(
  "a round trip keeps every finding and every duty",
  async (classification, options) => {
    const expanded = await expand(classificationJsonLd(classification, options));
    const compacted = await jsonld.compact(expanded, context, { documentLoader: refuse });
    const nodes = nodesIn(compacted);
    const rulesOf = (type: string): readonly unknown[] =>
      nodes.filter((node) => node["@type"] === type).map((node) => node["kiregel:rule"]);
    expect(rulesOf("kiregel:Finding")).toEqual(classification.findings.map(({ rule }) => rule));
    expect(rulesOf("dpv:Obligation").toSorted()).toEqual(classification.obligations.map(({ rule }) => rule).toSorted());
    expect(rulesOf("kiregel:Gap").length).toBe(classification.notCovered.length);
  },
);

law.prop([anyClassification])("no class and no level is asserted that the headline does not bear", (classification) => {
  const { "@type": classes, "eu-aiact:hasRiskLevel": levels } = classificationJsonLd(classification, { system });
  const { headline } = classification;
  expect(String(levels).includes("RiskLevelProhibited")).toBe(headline === "prohibited");
  expect(String(levels).includes("RiskLevelHigh")).toBe(headline === "high-risk");
  if (headline === "out-of-scope") expect({ classes, levels }).toEqual({ classes: ["prov:Entity"], levels: [] });
  if (String(classes).includes("ProhibitedAISystem")) expect(headline).toBe("prohibited");
});

const recruiting: Facts = {
  "system.elements": [
    "system.machineBased",
    "system.autonomous",
    "system.pursuesObjectives",
    "system.infers",
    "system.generatesOutputs",
    "system.influencesEnvironment",
  ],
  "system.exclusions": [],
  "operator.uses": true,
  "operator.personalUse": false,
  "operator.inUnion": true,
  "employment.use": ["evaluate-candidates"],
  "derogation.profiling": true,
};

test("a ranking of applicants is a high-risk AI system of Annex III, point 4(a), used by a deployer", () => {
  const classification = classify(recruiting, { asOf: "2026-11-21" });
  const document = classificationJsonLd(classification, { system, organisation, base, words: en });
  expect(document).toMatchObject({
    "@id": "https://example.com/ai/system/ranking",
    "@type": [
      "prov:Entity",
      "eu-aiact:AISystem",
      "airo:AISystem",
      "eu-aiact:HighRiskAISystem",
      "eu-aiact:HighRiskAISystem-A6-2",
      "eu-aiact:HighRiskAISystem-AnnexIII-4-a",
    ],
    "dct:title": "Ranking of applicants",
    "airo:isDeployedBy": {
      "@id": "https://example.com/ai/organisation/lindhof",
      "@type": ["dpv:LegalEntity", "eu-aiact:AIDeployer", "airo:AIDeployer"],
      "dpv:hasName": "Lindhof Systeme GmbH",
    },
    "kiregel:hasClassification": {
      "@id": "https://example.com/ai/system/ranking/2026-11-21/statute",
      "kiregel:asOf": "2026-11-21",
    },
  });
  expect(document["airo:isProvidedBy"]).toBeUndefined();
  const duty = nodesIn(document).find(
    (node) => node["@type"] === "dpv:Obligation" && node["kiregel:rule"] === "ai-act/art-26.2",
  );
  expect(duty).toMatchObject({
    "dct:title": { "@language": "en", "@value": en.rules["ai-act/art-26.2"]?.title },
    "dct:source": "https://eur-lex.europa.eu/eli/reg/2024/1689/oj#art_26",
    "dct:bibliographicCitation": "Art. 26(2) AI Act",
    "dpv:hasResponsibleEntity": { "@id": "https://example.com/ai/organisation/lindhof" },
    "kiregel:appliesFrom": "2027-12-02",
  });
});

test("a use of Annex III that Art. 6(3) takes out is no high-risk system, and has no class of the annex", () => {
  const facts: Facts = {
    ...recruiting,
    "derogation.profiling": false,
    "derogation.influencesDecision": false,
    "derogation.significantRisk": false,
    "derogation.narrowTask": true,
  };
  const classification = classify(facts, { asOf: "2026-11-21" });
  const { "@type": classes } = classificationJsonLd(classification, { system });
  expect(classification.findings.find(({ rule }) => rule === "ai-act/annex-iii.4.a")?.verdict).toBe("yes");
  expect(classes).toEqual(["prov:Entity", "eu-aiact:AISystem", "airo:AISystem"]);
});

test("an open role and an open class are not asserted", () => {
  const { "@type": classes, ...rest } = classificationJsonLd(classify({}, { asOf: "2026-11-21" }), { system });
  expect(classes).toEqual(["prov:Entity"]);
  expect(Object.keys(rest).filter((key) => key.startsWith("airo:") || key.startsWith("dpv:"))).toEqual([]);
});

test("the stated facts stay out of the document", () => {
  const classification = classify(recruiting, { asOf: "2026-11-21" });
  expect(JSON.stringify(classificationJsonLd(classification, { system }))).not.toContain("evaluate-candidates");
});

test("every rule that a class or role hangs on is a rule, and every class is in the table", () => {
  const rows = [...systemClasses, ...organisationRoles];
  const rules = [
    ...rows.map(({ rule }) => rule),
    ...systemClasses.flatMap(({ only }) => only ?? []),
    ...Object.keys(highRiskLevels),
  ];
  const terms = [
    ...rows.flatMap(({ classes }) => classes),
    ...organisationRoles.map(({ relation }) => relation),
    ...Object.values(riskLevels).flat(),
    ...Object.values(highRiskLevels),
  ];
  expect(rules.filter((rule) => !aiAct.entries.has(rule))).toEqual([]);
  expect(terms.map(inFull).filter((term) => !foreign.has(term))).toEqual([]);
});

test("the table holds no term twice, and the context names the namespace of each vocabulary", () => {
  for (const { prefix, namespace, terms } of vocabularies) {
    expect(new Set(terms).size, prefix).toBe(terms.length);
    expect(context[prefix]).toBe(namespace);
  }
  expect(context["kiregel"]).toBe(OWN_NAMESPACE);
});

function expand(document: JsonLdNode): Promise<unknown> {
  return jsonld.expand(document, { documentLoader: refuse, safe: true });
}

async function refuse(address: string): Promise<never> {
  throw new Error(`nothing may be fetched, not even ${address}`);
}

type Node = Readonly<Record<string, unknown>>;

function nodesIn(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  return isNode(value) ? [value, ...Object.values(value).flatMap(nodesIn)] : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The keys of all nodes but those of the context. */
function keysIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(keysIn);
  if (!isNode(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === "@context" ? [] : [key, ...keysIn(inner)]));
}

/** All addresses of an expanded document: of properties, classes, datatypes and nodes. */
function addressesIn(expanded: unknown): readonly string[] {
  return nodesIn(expanded).flatMap((node) => [
    ...Object.keys(node).filter((key) => !key.startsWith("@")),
    ...["@id", "@type"].flatMap((key) => node[key] ?? []).map(String),
  ]);
}

function inFull(term: string): string {
  const [prefix = "", ...rest] = term.split(":");
  return `${context[prefix]}${rest.join(":")}`;
}

function isProvision(address: string): boolean {
  return instruments.some(({ link }) => address.startsWith(link));
}
