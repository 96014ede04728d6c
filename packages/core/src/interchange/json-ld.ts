import type { Classification, Obligation } from "../ai-act/classify.ts";
import type { Finding } from "../engine/finding.ts";
import { linkOf } from "../law/citation.ts";
import { highRiskLevels, organisationRoles, riskLevels, systemClasses } from "./dpv-class.ts";
import { context } from "./json-ld-context.ts";
import { findingNode, obligationNode } from "./json-ld-finding.ts";
import { type ClassificationJsonLdOptions, type JsonLdNode, nodeId, organisationReference } from "./json-ld-node.ts";

export type { ClassificationJsonLdOptions, JsonLdNode, JsonLdValue } from "./json-ld-node.ts";
export { OWN_NAMESPACE, ownTerms, type Vocabulary, vocabularies } from "./vocabulary-term.ts";

/**
 * A system and its classification as linked data (JSON-LD 1.1), in the terms of the W3C Data Privacy Vocabulary for the
 * AI Act and of AIRO where they have one, in our own otherwise. The context is part of it: nothing is fetched.
 *
 * It asserts only what is settled: a class or a role whose rule is open is not in it, its finding is. The stated facts
 * stay out.
 *
 * @example
 * ```ts
 * import { classify } from "@kiregel/core";
 * import { classificationJsonLd } from "@kiregel/core/json-ld";
 *
 * const classification = classify(
 *   { "operator.uses": true, "operator.personalUse": false, "system.machineBased": false },
 *   { asOf: "2026-11-21" },
 * );
 * const document = classificationJsonLd(classification, {
 *   system: { id: "payroll", name: "Payroll" },
 *   base: "https://example.com/ai/",
 * });
 * document["@id"]; // => "https://example.com/ai/system/payroll"
 * document["@type"]; // => ["prov:Entity"]
 * document["dct:title"]; // => "Payroll"
 * ```
 */
export function classificationJsonLd(classification: Classification, options: ClassificationJsonLdOptions): JsonLdNode {
  const { system } = options;
  const law = linkOf({ celex: "32024R1689", pinpoint: "" });
  const said = yesOf(classification.findings);
  const covered = said.has("ai-act/art-2") && said.has("ai-act/art-3.1");
  return {
    "@context": context,
    "@id": nodeId(options, "system", system.id),
    "@type": ["prov:Entity", ...(covered ? classesOf(said) : [])],
    "dct:identifier": system.id,
    "dct:title": system.name,
    ...(covered && law !== undefined ? { "dpv:hasApplicableLaw": law } : {}),
    "eu-aiact:hasRiskLevel": levelsOf(classification, said),
    ...(covered ? rolesOf(said, options) : {}),
    "kiregel:hasClassification": classificationNode(classification, options),
  };
}

function yesOf(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.filter(({ verdict }) => verdict === "yes").map(({ rule }) => rule));
}

function classesOf(said: ReadonlySet<string>): readonly string[] {
  const met = systemClasses.filter(({ rule, only }) => said.has(rule) && (only === undefined || said.has(only)));
  return [...new Set(met.flatMap(({ classes }) => classes))];
}

function levelsOf({ headline }: Classification, said: ReadonlySet<string>): readonly string[] {
  const routes = Object.entries(highRiskLevels).filter(([rule]) => headline === "high-risk" && said.has(rule));
  return [...riskLevels[headline], ...routes.map(([, level]) => level)];
}

function rolesOf(said: ReadonlySet<string>, options: ClassificationJsonLdOptions): JsonLdNode {
  const held = organisationRoles.filter(({ rule }) => said.has(rule));
  const organisation = organisationNode(options, ["dpv:LegalEntity", ...held.flatMap(({ classes }) => classes)]);
  return Object.fromEntries(held.map(({ relation }) => [relation, organisation]));
}

function organisationNode(options: ClassificationJsonLdOptions, classes: readonly string[]): JsonLdNode {
  const { organisation } = options;
  return {
    ...organisationReference(options),
    "@type": [...new Set(classes)],
    ...(organisation === undefined ? {} : { "dct:identifier": organisation.id, "dpv:hasName": organisation.name }),
  };
}

function classificationNode(classification: Classification, options: ClassificationJsonLdOptions): JsonLdNode {
  const { ruleset, asOf, layer, headline, range, findings, obligations, notices, notCovered } = classification;
  const dutiesWith = (verdict: Obligation["verdict"]): readonly JsonLdNode[] =>
    obligations.filter((duty) => duty.verdict === verdict).map((duty) => obligationNode(duty, options));
  return {
    "@id": nodeId(options, "system", options.system.id, `${asOf}/${layer}`),
    "@type": ["prov:Entity", "kiregel:Classification"],
    "prov:wasAttributedTo": {
      "@type": "prov:SoftwareAgent",
      "dct:title": "Kiregel",
      "kiregel:rulesetVersion": ruleset.version,
      "kiregel:checkedUntil": ruleset.checkedUntil,
    },
    "kiregel:asOf": asOf,
    "kiregel:basis": layer,
    "kiregel:headline": headline,
    "kiregel:possibleHeadline": range,
    "kiregel:notice": notices,
    "kiregel:hasFinding": findings.map((finding) => findingNode(finding, options)),
    "dpv:hasObligation": dutiesWith("yes"),
    "kiregel:hasPossibleObligation": dutiesWith("unknown"),
    "kiregel:hasGap": notCovered.map(({ provision, because }) => ({
      "@type": "kiregel:Gap",
      "dct:bibliographicCitation": provision,
      "dct:description": because,
    })),
  };
}
