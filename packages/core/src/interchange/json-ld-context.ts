import type { JsonLdNode } from "./json-ld-node.ts";

const day = { "@type": "xsd:date" };
const address = { "@type": "@id" };

/** The context of every document: the prefixes of the vocabularies, and which properties hold days and addresses. */
export const context: JsonLdNode = {
  airo: "https://w3id.org/airo#",
  dct: "http://purl.org/dc/terms/",
  dpv: "https://w3id.org/dpv#",
  "eu-aiact": "https://w3id.org/dpv/legal/eu/aiact#",
  kiregel: "https://kiregel.dev/ns#",
  prov: "http://www.w3.org/ns/prov#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  "dct:source": address,
  "dpv:hasApplicableLaw": address,
  "eu-aiact:hasRiskLevel": address,
  "kiregel:appliesFrom": day,
  "kiregel:asOf": day,
  "kiregel:checkedUntil": day,
  "kiregel:nominalFrom": day,
};
