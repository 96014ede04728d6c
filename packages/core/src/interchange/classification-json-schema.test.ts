import { test as law } from "@fast-check/vitest";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { classify } from "../ai-act/classify.ts";
import { anyClassification } from "./any-classification.ts";
import { classificationJsonSchema } from "./json-schema.ts";

const ajv = new Ajv2020({ strict: true });
formats(ajv);
const accepts = ajv.compile(classificationJsonSchema());
const today = classify({}, { asOf: "2026-11-21" });

/** Keys that not every node has. All others are needed where they stand. */
const OPTIONAL = ["value", "residual", "duty", "fine", "met", "scope", "since"];

law.prop([anyClassification])(
  "every classification validates, also after it was written and read",
  (classification) => {
    expect(accepts(classification), JSON.stringify(accepts.errors?.slice(0, 3))).toBe(true);
    expect(accepts(JSON.parse(JSON.stringify(classification)))).toBe(true);
  },
);

law.prop([anyClassification, fc.nat()])(
  "a key that the schema does not name is refused anywhere",
  (classification, at) => {
    const copy: unknown = JSON.parse(JSON.stringify(classification));
    const nodes = nodesIn(copy);
    const node = nodes[at % nodes.length];
    if (node !== undefined) node["surplus"] = true;
    expect(accepts(copy)).toBe(false);
  },
);

law.prop([anyClassification, fc.nat(), fc.nat()])(
  "a needed key that is missing is noticed anywhere",
  (classification, at, place) => {
    const copy: unknown = JSON.parse(JSON.stringify(classification));
    const nodes = nodesIn(copy);
    const node = nodes[at % nodes.length] ?? {};
    const needed = Object.keys(node).filter((key) => !OPTIONAL.includes(key));
    const key = needed[place % needed.length] ?? "";
    delete node[key];
    // A reading of a rule that ours asks has no source; documents are listed in every obligation, and in few duties.
    if ((key === "source" && isReading(node)) || (key === "documents" && isDuty(node))) return;
    expect(accepts(copy), key).toBe(false);
  },
);

test.each([
  { change: { schema: "kiregel.classification/2" }, because: "it is another version" },
  { change: { asOf: "2026-02-30" }, because: "the day does not exist" },
  { change: { headline: "harmless" }, because: "there is no such class" },
  { change: { range: [] }, because: "a system always has a class that it can turn out to have" },
  { change: { range: ["undetermined"] }, because: "a class is never open" },
  { change: { layer: "opinion" }, because: "there is no such layer" },
  {
    change: { obligations: [{ ...today.obligations[0], verdict: "no" }] },
    because: "a duty that does not exist is not listed",
  },
  { change: { findings: [{ ...today.findings[0], verdict: true }] }, because: "a verdict is a word" },
  { change: { notices: ["all-clear"] }, because: "there is no such notice" },
])("a classification is refused where $because", ({ change }) => {
  expect(accepts({ ...today, ...change })).toBe(false);
});

const duty = { addressees: ["ai-act/art-3.4"], met: { fact: "governance.literacyMeasures", is: true } };

test.each([
  { part: { met: { any: [] } }, accepted: true, because: "only the end of the use meets it" },
  { part: { met: { not: { rule: "ai-act/art-3.4" } } }, accepted: true, because: "that is a condition" },
  { part: { met: { fact: "governance.literacyMeasures" } }, accepted: false, because: "a test says what it asks for" },
  { part: { scope: "organisation", since: "plan" }, accepted: true, because: "both are known" },
  { part: { scope: "department" }, accepted: false, because: "there is no such scope" },
  { part: { since: "always" }, accepted: false, because: "there is no such stage" },
])("a duty with $part is accepted: $accepted, because $because", ({ part, accepted }) => {
  const [first] = today.findings;
  expect(accepts({ ...today, findings: [{ ...first, duty: { ...duty, ...part } }] })).toBe(accepted);
});

test("the version in the address of the schema is that of its results", () => {
  expect(classificationJsonSchema().$id).toBe(`https://kiregel.dev/schema/${today.schema.replace("kiregel.", "")}`);
});

type Node = Record<string, unknown>;

function nodesIn(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  return isNode(value) ? [value, ...Object.values(value).flatMap(nodesIn)] : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isReading(node: Node): boolean {
  return "basis" in node && !("rule" in node);
}

function isDuty(node: Node): boolean {
  return "addressees" in node && !("rule" in node);
}
