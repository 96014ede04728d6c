import type { Chapter, Fact, FactScope } from "../engine/fact.ts";
import type { Source } from "../engine/source.ts";

/** Trade secrets, professional secrets and copyright. */
export const secrecy: Chapter = {
  id: "secrecy",
  facts: [
    /* @__PURE__ */ yesNo("secretsEntered", "GeschGehG § 2 no. 1"),
    /* @__PURE__ */ some("secretElements", "GeschGehG § 2 no. 1", [
      "unknown-and-valuable",
      "protected",
      "legitimate-interest",
    ]),
    /* @__PURE__ */ some("safeguards", "GeschGehG § 2 no. 1", [
      "approved-tool",
      "confidentiality",
      "no-training",
      "deletion",
      "access-limits",
      "need-to-know",
      "owner-permits",
    ]),
    /* @__PURE__ */ yesNo("thirdPartySecrets", "GeschGehG § 4(2)"),
    /* @__PURE__ */ yesNo("professional", "StGB § 203(1)", "organisation"),
    /* @__PURE__ */ yesNo("professionalCode", "BRAO § 43e(1)", "organisation"),
    /* @__PURE__ */ yesNo("toProvider", "StGB § 203(3) sentence 2"),
    /* @__PURE__ */ some("provider", "StGB § 203(4)", ["bound-by-law", "uses-others", "abroad"]),
    /* @__PURE__ */ some("providerConditions", "StGB § 203(3) sentence 2", [
      "necessary",
      "pledged",
      "others-pledged",
      "comparable-protection",
      "text-form",
      "instructed",
      "knowledge-limited",
      "others-settled",
    ]),
    /* @__PURE__ */ yesNo("copiesWorks", "UrhG § 44b(2)"),
    /* @__PURE__ */ some("copyingBasis", "UrhG § 44b(2)", ["own-works", "licence", "research", "lawful-access"]),
    {
      key: "secrecy.reservation",
      kind: "one-of",
      scope: "system",
      source: { statute: "UrhG", pinpoint: "§ 44b(3)" },
      options: ["none", "machine-readable", "otherwise-online", "otherwise-offline"],
    },
    /* @__PURE__ */ yesNo("publishesOutput", "UrhG § 97(1)"),
    /* @__PURE__ */ some("worksCare", "UrhG § 44b(2)", [
      "copies-deleted",
      "input-rights",
      "similarity-check",
      "provenance",
    ]),
  ],
};

function yesNo(name: string, place: string, scope: FactScope = "system"): Fact {
  return { key: `secrecy.${name}`, kind: "yes-no", scope, source: sourceOf(place) };
}

function some(name: string, place: string, options: readonly string[]): Fact {
  return { ...yesNo(name, place), kind: "some-of", options };
}

/** The place with its statute in front, such as `StGB § 203(1)`. */
function sourceOf(place: string): Source {
  const gap = place.indexOf(" ");
  return { statute: place.slice(0, gap), pinpoint: place.slice(gap + 1) };
}
