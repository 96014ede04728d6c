import { assemble, type EnvelopeInput, type KiregelDocument } from "./document.ts";
import type { Provenance } from "./value.ts";
import { filled, label, missing, notApplicable } from "./value.ts";

const human: Provenance = {
  author: "human",
  source: { record: "system/applicant-ranking", pointer: "/facts/purpose" },
};
const rule: Provenance = { author: "rule", source: { record: "system/applicant-ranking", pointer: "/findings/0" } };
const draft: Provenance = { author: "ai-draft", source: { record: "system/applicant-ranking", pointer: "/notes" } };
const article6 = { citation: "Art. 6(3) AI Act", url: "http://data.europa.eu/eli/reg/2024/1689/oj#art_6" };

/** An envelope of an invented company, for tests of the tree and the renderers. */
export const sampleEnvelope: EnvelopeInput = {
  id: "D02",
  instance: "applicant-ranking",
  title: "Classification record: Applicant ranking",
  version: "0.3.0",
  status: "draft",
  asOf: "2026-11-21",
  lawVersion: "2024/1689@2026-07-27",
  language: "en",
  confidentiality: "internal",
  subject: {
    organisation: "Musterwerk GmbH",
    system: { id: "applicant-ranking", name: "Applicant ranking", version: "2.1" },
  },
  owner: { name: "Erika Mustermann", function: "AI officer", contact: "ki@musterwerk.example" },
  changeLog: [{ version: "0.3.0", date: "2026-11-20", author: "Erika Mustermann", change: "Purpose stated" }],
  ruleset: { version: "2026.11", checkedUntil: "2026-11-21" },
};

/** A document that uses each kind of block and each kind of value. */
export const sample: KiregelDocument = assemble(sampleEnvelope, [
  {
    id: "subject",
    title: "Subject",
    blocks: [
      {
        kind: "notice",
        tone: "draft",
        inlines: ["The guidelines to Art. 6(5) are a draft of ", { kind: "date", date: "2026-05-19" }, "."],
      },
      { kind: "notice", tone: "unofficial", inlines: ["There is no official form for this record."] },
      { kind: "legal-basis", references: [article6, { citation: "§ 26 BDSG" }] },
      {
        kind: "paragraph",
        inlines: [
          "The record is kept by ",
          { kind: "strong", text: "the provider" },
          ", see ",
          { kind: "reference", text: "the reasons", section: "reasons" },
          " and ",
          { kind: "emphasis", text: "the file" },
          " at ",
          { kind: "link", text: "the intranet", href: "https://intranet.musterwerk.example/ki?a=1&b=2" },
          ".",
        ],
      },
      {
        kind: "fields",
        fields: [
          {
            id: "purpose",
            label: "Intended purpose",
            value: filled("Ranks applications for open positions.\nA person decides.", human, {
              requirement: "required",
            }),
          },
          { id: "classes", label: "Data classes", value: filled(["personal data", "applications"], human) },
          {
            id: "profiling",
            label: "Profiling",
            value: missing({
              id: "profiling",
              what: "Whether people are profiled",
              requirement: "required",
              role: "data protection officer",
              basis: [article6],
            }),
          },
          {
            id: "limit",
            label: "Highest fine",
            value: filled({ kind: "quantity", amount: 15000000, unit: "EUR" }, rule),
          },
          { id: "registered", label: "Registered", value: notApplicable("The system is not on the market yet") },
          { id: "remark", label: "Remark", value: filled("The tool does not decide alone.", draft) },
        ],
      },
    ],
    sections: [
      {
        id: "reasons",
        title: "Reasons",
        blocks: [
          {
            kind: "table",
            caption: "Elements of the provision",
            rowHeader: "element",
            columns: [
              { id: "element", header: "Element" },
              { id: "met", header: "Met" },
              { id: "count", header: "Cases", align: "end" },
            ],
            rows: [
              { cells: [label("Recruitment"), filled(true, rule, { signal: "positive" }), filled(1234.5, rule)] },
              {
                cells: [
                  label("Emotion | face"),
                  missing({
                    id: "emotion",
                    what: "Use of emotions",
                    requirement: "recommended",
                    role: "AI officer",
                    basis: [],
                  }),
                  filled([1, 2], rule),
                ],
              },
            ],
          },
          { kind: "list", ordered: true, items: [filled("first", human), label("second")] },
          { kind: "list", ordered: false, items: [label("third")] },
          {
            kind: "gap",
            gap: {
              id: "review",
              what: "The review by the works council",
              requirement: "required",
              role: "management",
              basis: [{ citation: "§ 87(1) no. 6 BetrVG" }],
            },
          },
        ],
      },
    ],
  },
  {
    id: "sign-off",
    title: "Sign-off",
    number: "15",
    blocks: [
      { kind: "page-break" },
      { kind: "signatures", signatories: [{ role: "Author", name: "Erika Mustermann" }, { role: "Management" }] },
    ],
  },
]);
