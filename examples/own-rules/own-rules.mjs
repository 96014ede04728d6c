// Prints what the AI Act and the house rules say about one system: node examples/own-rules/own-rules.mjs [de]
import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { explain } from "@kiregel/core";
import { assess, questions, questionsAbout, words } from "./house.mjs";

/** The chat of an invented optician: built on somebody else's model, hosted in the US, answering by itself. */
export const chat = {
  "operator.inUnion": true,
  "operator.activities": ["operator.develops", "operator.ownName", "operator.uses"],
  "system.elements": [
    "system.machineBased",
    "system.autonomous",
    "system.pursuesObjectives",
    "system.infers",
    "system.generatesOutputs",
    "system.influencesEnvironment",
  ],
  "system.exclusions": [],
  "system.practices": [],
  "system.fields": [],
  "system.onUnionMarket": true,
  "interaction.direct": true,
  "content.generates": ["text"],
  "content.exceptions": [],
  "brillenhaus.releasesTexts": false,
  "brillenhaus.customerData": true,
  "brillenhaus.hosting": "adequate",
};

const headings = {
  de: { house: "Hausregeln", act: "KI-Verordnung", open: "Noch zu fragen", more: (count) => `… und ${count} weitere` },
  en: { house: "House rules", act: "AI Act", open: "Still to be asked", more: (count) => `… and ${count} more` },
};

/** The answer in one language. */
export function report(facts, { asOf, locale }) {
  const heading = headings[locale];
  const findings = assess(facts, { asOf });
  const act = findings.filter(({ outcome, verdict }) => outcome === "transparency" && verdict === "yes");
  const open = questionsAbout(facts, { asOf });
  const ofTheHouse = open.filter(({ chapter }) => chapter === "brillenhaus");
  return [
    heading.house,
    ...findings.filter(({ outcome }) => outcome === "house-rule").flatMap((finding) => lines(finding, words[locale])),
    heading.act,
    ...act.flatMap((finding) => lines(finding, words[locale])),
    heading.open,
    ...ofTheHouse.map(({ fact }) => `  ${questions[locale][fact].question}`),
    `  ${heading.more(open.length - ofTheHouse.length)}`,
  ].join("\n");
}

function lines(finding, inWords) {
  const { citation, title, verdict, sentence } = explain(finding, inWords);
  const { duty } = inWords.rules[finding.rule];
  return [
    `  ${citation}: ${title}: ${verdict}`,
    `    ${sentence}`,
    ...(finding.verdict === "yes" ? [`    → ${duty}`] : []),
  ];
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const locale = process.argv[2] === "de" ? "de" : "en";
  console.log(report(chat, { asOf: "2026-11-21", locale }));
}
