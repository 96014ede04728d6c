import { describe, expect, test } from "vitest";
import type { Facts } from "../index.ts";
import { allButOne, gapOn, type Row, verdictOn, without } from "./responsibility-case.ts";

const frame = [
  "subject-matter",
  "duration",
  "nature",
  "purpose",
  "data-types",
  "data-subjects",
  "controller-rights",
] as const;

const clauses = [
  { letter: "a", clause: "instructions" },
  { letter: "b", clause: "confidentiality" },
  { letter: "c", clause: "security" },
  { letter: "d", clause: "sub-processors" },
  { letter: "e", clause: "rights-support" },
  { letter: "f", clause: "duty-support" },
  { letter: "g", clause: "deletion" },
  { letter: "h", clause: "audit" },
  { letter: "h2", clause: "unlawful-instruction-warning" },
] as const;

const annexes = ["measures-annex", "sub-processor-list"] as const;
const aiTerms = [
  "no-training",
  "retention",
  "model-location",
  "model-change",
  "derived-data-deletion",
  "ai-act-information",
  "breach-hours",
] as const;

const signed: Facts = {
  "governance.stage": "productive",
  "processing.personalData": true,
  "processing.byProcessor": true,
  "processing.contractSigned": true,
  "privacy.role": ["controller"],
  "agreement.guaranteesChecked": true,
  "agreement.written": true,
  "agreement.frame": frame,
  "agreement.clauses": clauses.map(({ clause }) => clause),
  "agreement.extras": [...annexes, ...aiTerms],
};

const aboutTheContract = [
  "gdpr/art-28.3.frame",
  ...clauses.map(({ letter }) => `gdpr/art-28.3.${letter}`),
  "gdpr/art-28.9",
  "practice/agreement-annexes",
  "practice/agreement-ai-terms",
];

describe("Art. 28(3): the contract and its parts", () => {
  test.each(["gdpr/art-28.1", "gdpr/art-28.3", ...aboutTheContract])("%s is owed, and met by a full contract", (id) => {
    expect(verdictOn(id, signed)).toBe("yes");
    expect(gapOn(id, signed)).toBe("no");
  });

  test.each(aboutTheContract)("%s is not asked where there is no contract at all: that is a gap of its own", (id) => {
    const unsigned: Facts = { ...signed, "processing.contractSigned": false };
    expect(verdictOn(id, unsigned)).toBe("no");
    expect(gapOn("gdpr/art-28.3", unsigned)).toBe("yes");
  });

  test.each(
    ["gdpr/art-28.1", ...aboutTheContract].flatMap((id) => [
      { id, situation: "no personal data", facts: { ...signed, "processing.personalData": false }, verdict: "no" },
      { id, situation: "no processor", facts: { ...signed, "processing.byProcessor": false }, verdict: "no" },
      {
        id,
        situation: "personal data unstated",
        facts: without(signed, "processing.personalData"),
        verdict: "unknown",
      },
      { id, situation: "processor unstated", facts: without(signed, "processing.byProcessor"), verdict: "unknown" },
    ]),
  )("$id, $situation: $verdict", ({ id, facts, verdict }) => {
    expect(verdictOn(id, facts)).toBe(verdict);
  });

  test.each(aboutTheContract)("%s is open while nobody says whether there is a contract", (id) => {
    expect(verdictOn(id, without(signed, "processing.contractSigned"))).toBe("unknown");
  });

  test.each(allButOne(frame))("a contract that lacks its $lacking has a gap in the frame", ({ left }) => {
    expect(gapOn("gdpr/art-28.3.frame", { ...signed, "agreement.frame": left })).toBe("yes");
  });

  test.each(clauses)(
    "a contract that lacks clause $letter ($clause) has that gap and no other",
    ({ letter, clause }) => {
      const left = clauses.filter((one) => one.letter !== letter).map((one) => one.clause);
      const facts: Facts = { ...signed, "agreement.clauses": left };
      const gaps = clauses.filter((one) => gapOn(`gdpr/art-28.3.${one.letter}`, facts) === "yes");
      expect(gaps.map((one) => one.clause)).toEqual([clause]);
    },
  );

  test.each([
    { id: "gdpr/art-28.3.frame", key: "agreement.frame" },
    { id: "gdpr/art-28.3.a", key: "agreement.clauses" },
    { id: "gdpr/art-28.3.h2", key: "agreement.clauses" },
    { id: "gdpr/art-28.9", key: "agreement.written" },
    { id: "gdpr/art-28.1", key: "agreement.guaranteesChecked" },
    { id: "practice/agreement-annexes", key: "agreement.extras" },
    { id: "practice/agreement-ai-terms", key: "agreement.extras" },
  ] as const)("$id is unclear while $key is unstated", ({ id, key }) => {
    expect(gapOn(id, without(signed, key))).toBe("unknown");
  });

  test.each([
    { id: "gdpr/art-28.9", facts: { ...signed, "agreement.written": false } },
    { id: "gdpr/art-28.1", facts: { ...signed, "agreement.guaranteesChecked": false } },
  ] as const)("$id is a gap when the answer is no", ({ id, facts }) => {
    expect(gapOn(id, facts)).toBe("yes");
  });

  test.each(allButOne(annexes))("good practice: a contract without the $lacking", ({ left }) => {
    const facts: Facts = { ...signed, "agreement.extras": [...left, ...aiTerms] };
    expect(gapOn("practice/agreement-annexes", facts)).toBe("yes");
    expect(gapOn("practice/agreement-ai-terms", facts)).toBe("no");
  });

  test.each(allButOne(aiTerms))("good practice: a contract without $lacking", ({ left }) => {
    const facts: Facts = { ...signed, "agreement.extras": [...left, ...annexes] };
    expect(gapOn("practice/agreement-ai-terms", facts)).toBe("yes");
    expect(gapOn("practice/agreement-annexes", facts)).toBe("no");
  });

  test("a system that is only an idea has no gap yet", () => {
    expect(gapOn("gdpr/art-28.3", { ...signed, "governance.stage": "idea", "processing.contractSigned": false })).toBe(
      "no",
    );
  });
});

const processor: Facts = {
  ...signed,
  "privacy.role": ["processor"],
  "agreement.asProcessor": ["customer-contracts", "sub-processors-authorised", "sub-processors-bound"],
};
const noneOfIt: Facts = { ...processor, "agreement.asProcessor": [] };

describe("Art. 28(2)-(4), seen from the processor", () => {
  const asProcessor = [
    { id: "gdpr/art-28.3.processor", part: "customer-contracts" },
    { id: "gdpr/art-28.2", part: "sub-processors-authorised" },
    { id: "gdpr/art-28.4", part: "sub-processors-bound" },
  ] as const;

  test.each(asProcessor)("$id is met by $part and by nothing else", ({ id, part }) => {
    const others = asProcessor.map((one) => one.part).filter((one) => one !== part);
    expect(gapOn(id, processor)).toBe("no");
    expect(gapOn(id, { ...processor, "agreement.asProcessor": [part] })).toBe("no");
    expect(gapOn(id, { ...processor, "agreement.asProcessor": others })).toBe("yes");
    expect(gapOn(id, without(processor, "agreement.asProcessor"))).toBe("unknown");
  });

  test.each(asProcessor)("$id is no duty of who is no processor", ({ id }) => {
    expect(verdictOn(id, { ...noneOfIt, "privacy.role": ["controller"] })).toBe("no");
    expect(verdictOn(id, without(noneOfIt, "privacy.role"))).toBe("unknown");
    expect(verdictOn(id, { ...noneOfIt, "processing.personalData": false })).toBe("no");
    expect(verdictOn(id, without(noneOfIt, "processing.personalData"))).toBe("unknown");
  });

  test("only a processor that engages another owes what concerns sub-processors", () => {
    const alone: Facts = { ...noneOfIt, "processing.byProcessor": false };
    expect(gapOn("gdpr/art-28.3.processor", alone)).toBe("yes");
    expect(gapOn("gdpr/art-28.2", alone)).toBe("no");
    expect(gapOn("gdpr/art-28.4", alone)).toBe("no");
  });
});

const service: Facts = {
  "governance.stage": "productive",
  "processing.personalData": true,
  "processing.contractSigned": true,
  "agreement.vendorPurposes": ["service"],
};
const own = ["model-training", "analytics", "abuse-profiling", "other-own"] as const;

const vendors: readonly (Row & { readonly id: string })[] = [
  { id: "gdpr/art-28", situation: "a vendor that only serves, under a contract", facts: service, verdict: "yes" },
  {
    id: "gdpr/art-28",
    situation: "no contract",
    facts: { ...service, "processing.contractSigned": false },
    verdict: "no",
  },
  {
    id: "gdpr/art-28",
    situation: "a common purpose beside the service",
    facts: { ...service, "agreement.vendorPurposes": ["service", "common"] },
    verdict: "no",
  },
  {
    id: "gdpr/art-28",
    situation: "a vendor that gets no data",
    facts: { ...service, "agreement.vendorPurposes": [] },
    verdict: "no",
  },
  {
    id: "gdpr/art-28",
    situation: "no personal data",
    facts: { ...service, "processing.personalData": false },
    verdict: "no",
  },
  {
    id: "gdpr/art-28",
    situation: "purposes unstated",
    facts: without(service, "agreement.vendorPurposes"),
    verdict: "unknown",
  },
  {
    id: "gdpr/art-28",
    situation: "contract unstated",
    facts: without(service, "processing.contractSigned"),
    verdict: "unknown",
  },
  {
    id: "gdpr/art-28",
    situation: "personal data unstated",
    facts: without(service, "processing.personalData"),
    verdict: "unknown",
  },
  { id: "gdpr/art-28.10", situation: "a vendor that only serves", facts: service, verdict: "no" },
  {
    id: "gdpr/art-28.10",
    situation: "a common purpose only",
    facts: { ...service, "agreement.vendorPurposes": ["service", "common"] },
    verdict: "no",
  },
  {
    id: "gdpr/art-28.10",
    situation: "training, but no personal data",
    facts: { ...service, "processing.personalData": false, "agreement.vendorPurposes": ["model-training"] },
    verdict: "no",
  },
  {
    id: "gdpr/art-28.10",
    situation: "training, personal data unstated",
    facts: { "agreement.vendorPurposes": ["model-training"] },
    verdict: "unknown",
  },
  {
    id: "gdpr/art-28.10",
    situation: "purposes unstated",
    facts: without(service, "agreement.vendorPurposes"),
    verdict: "unknown",
  },
];

describe("Art. 28(1), (10): what the vendor of an AI service is", () => {
  test.each(vendors)("$id, $situation: $verdict", ({ id, facts, verdict }) => {
    expect(verdictOn(id, facts)).toBe(verdict);
  });

  test.each(own)(
    "a vendor that also does %s is a controller and no processor, and the disclosure needs a basis",
    (use) => {
      const facts: Facts = { ...service, "agreement.vendorPurposes": ["service", use] };
      expect(verdictOn("gdpr/art-28", facts)).toBe("no");
      expect(verdictOn("gdpr/art-28.10", facts)).toBe("yes");
      expect(gapOn("gdpr/art-6.1.vendor", { ...facts, "agreement.vendorBasis": false })).toBe("yes");
      expect(gapOn("gdpr/art-6.1.vendor", { ...facts, "agreement.vendorBasis": true })).toBe("no");
      expect(gapOn("gdpr/art-6.1.vendor", facts)).toBe("unknown");
    },
  );

  test("a vendor that only serves needs no basis of its own", () => {
    expect(gapOn("gdpr/art-6.1.vendor", { ...service, "agreement.vendorBasis": false })).toBe("no");
  });
});
