import type { Obligation } from "../ai-act/classify.ts";
import type { Application, Finding } from "../engine/finding.ts";
import type { Source } from "../engine/source.ts";
import { cite, linkOf } from "../law/citation.ts";
import { type ClassificationJsonLdOptions, type JsonLdNode, organisationReference } from "./json-ld-node.ts";

/** What one rule says, without its trace. */
export function findingNode(finding: Finding, options: ClassificationJsonLdOptions): JsonLdNode {
  const { rule, outcome, source, verdict, basis, otherReadings, applies } = finding;
  return {
    "@type": "kiregel:Finding",
    ...ruleNode(rule, source, options),
    "kiregel:outcome": outcome,
    "kiregel:verdict": verdict,
    "kiregel:basis": basis,
    ...applicationNode(applies),
    "kiregel:hasOtherReading": otherReadings.map((reading) => ({
      "@type": "kiregel:Reading",
      "kiregel:basis": reading.basis,
      "kiregel:verdict": reading.verdict,
      ...(reading.source === undefined ? {} : sourceNode(reading.source, options)),
    })),
  };
}

/** A duty, whom it addresses, and from when. */
export function obligationNode(duty: Obligation, options: ClassificationJsonLdOptions): JsonLdNode {
  const { rule, source, verdict, addressees, applies, fine, documents } = duty;
  const ours = ["yes", "unknown", "no"].find((held) => addressees.some((addressee) => addressee.ours === held)) ?? "no";
  return {
    "@type": "dpv:Obligation",
    ...ruleNode(rule, source, options),
    "kiregel:verdict": verdict,
    "kiregel:addressee": addressees.map(({ role }) => role),
    "kiregel:ours": ours,
    ...(ours === "yes" ? { "dpv:hasResponsibleEntity": organisationReference(options) } : {}),
    ...applicationNode(applies),
    ...(fine === undefined ? {} : { "kiregel:fineTier": fine }),
    "kiregel:document": documents,
  };
}

function ruleNode(rule: string, source: Source, options: ClassificationJsonLdOptions): JsonLdNode {
  const { words } = options;
  const title = words !== undefined && Object.hasOwn(words.rules, rule) ? words.rules[rule]?.title : undefined;
  return {
    "kiregel:rule": rule,
    ...(words === undefined || title === undefined
      ? {}
      : { "dct:title": { "@language": words.locale, "@value": title } }),
    ...sourceNode(source, options),
  };
}

function sourceNode(source: Source, { words }: ClassificationJsonLdOptions): JsonLdNode {
  const link = linkOf(source);
  return {
    "dct:bibliographicCitation": cite(source, words?.locale ?? "en"),
    ...(link === undefined ? {} : { "dct:source": link }),
  };
}

// JSON-LD has no null: a provision that never applies says so in a word of its own.
function applicationNode({ nominal, effective, reached }: Application): JsonLdNode {
  if (nominal === null || effective === null) return { "kiregel:exempt": true };
  return {
    "kiregel:appliesFrom": effective,
    ...(nominal === effective ? {} : { "kiregel:nominalFrom": nominal }),
    "kiregel:reached": reached,
  };
}
