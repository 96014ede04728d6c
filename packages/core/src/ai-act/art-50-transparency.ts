import type { Duty, Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { markingLegacy } from "./art-111-legacy.ts";

const celex = "32024R1689";
const fine = "ai-act/art-99.4";
const documents = ["D16"];
const roles = { provider: "ai-act/art-3.3", deployer: "ai-act/art-3.4" } as const;

/** Art. 50: five duties, each on its own, and the lighter form for works of art. */
export const transparency: readonly Rule<FactKey>[] = [
  {
    from: "2024-08-01",
    applies: "general",
    id: "ai-act/art-50.1",
    source: { celex, pinpoint: "Art. 50(1)" },
    outcome: "transparency",
    when: { fact: "interaction.direct", is: true },
    unless: {
      any: [
        { fact: "interaction.obvious", is: true },
        {
          all: [
            { fact: "interaction.permittedForOffences", is: true },
            { not: { fact: "interaction.publicReporting", is: true } },
          ],
        },
      ],
    },
    duty: /* @__PURE__ */ dutyOf("provider", "interaction-notice"),
  },
  {
    from: "2024-08-01",
    applies: "general",
    id: "ai-act/art-50.2",
    source: { celex, pinpoint: "Art. 50(2)" },
    outcome: "transparency",
    when: { fact: "content.generates", includes: ["text", "image", "audio", "video"] },
    unless: {
      any: [
        { fact: "content.standardEditing", is: true },
        { fact: "content.inputKept", is: true },
        { fact: "content.permittedForOffences", is: true },
      ],
    },
    readings: [
      {
        basis: "guideline",
        source: { document: "Guidelines on Art. 50 AI Act, C(2026) 5054", pinpoint: "paras 64-68" },
        narrows: { not: { fact: "content.technicalOnly", is: true } },
      },
    ],
    legacy: markingLegacy,
    duty: /* @__PURE__ */ dutyOf("provider", "output-marked"),
  },
  {
    from: "2024-08-01",
    applies: "general",
    id: "ai-act/art-50.3",
    source: { celex, pinpoint: "Art. 50(3)" },
    outcome: "transparency",
    when: { any: [{ rule: "ai-act/art-3.39" }, { rule: "ai-act/art-3.40" }] },
    unless: { fact: "biometrics.permittedForOffences", is: true },
    duty: /* @__PURE__ */ dutyOf("deployer", "recognition-notice"),
  },
  {
    from: "2024-08-01",
    applies: "general",
    id: "ai-act/art-50.4.1",
    source: { celex, pinpoint: "Art. 50(4), first subparagraph" },
    outcome: "transparency",
    when: { fact: "content.deepFake", is: true },
    unless: { fact: "content.permittedForOffences", is: true },
    duty: /* @__PURE__ */ dutyOf("deployer", "deep-fake-labelled"),
  },
  {
    from: "2024-08-01",
    applies: "general",
    id: "ai-act/art-50.4.1.artistic",
    source: { celex, pinpoint: "Art. 50(4), first subparagraph" },
    outcome: "reduction",
    when: { all: [{ rule: "ai-act/art-50.4.1" }, { fact: "content.evidentlyArtistic", is: true }] },
  },
  {
    from: "2024-08-01",
    applies: "general",
    id: "ai-act/art-50.4.2",
    source: { celex, pinpoint: "Art. 50(4), second subparagraph" },
    outcome: "transparency",
    when: {
      all: [
        { fact: "content.generates", includes: ["text"] },
        { fact: "content.publishedOnPublicInterest", is: true },
      ],
    },
    unless: {
      any: [
        { fact: "content.permittedForOffences", is: true },
        {
          all: [
            { fact: "content.humanReview", is: true },
            { fact: "content.editorialResponsibility", is: true },
          ],
        },
      ],
    },
    duty: /* @__PURE__ */ dutyOf("deployer", "text-labelled"),
  },
];

/** The duty of a role, and what on record shows that it is met. */
function dutyOf(role: keyof typeof roles, evidence: string): Duty<FactKey> {
  return { addressees: [roles[role]], fine, documents, met: { fact: "management.evidence", includes: [evidence] } };
}
