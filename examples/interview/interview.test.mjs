import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { fileURLToPath } from "node:url";
import { openQuestions } from "@kiregel/core";
import { checkInventory } from "@kiregel/core/inventory";
import { afterAll, beforeAll, expect, test } from "vitest";
import { conduct } from "./conduct.mjs";
import { run } from "./interview.mjs";
import { languages } from "./language.mjs";
import { answersIn, emptyRecord, factsIn } from "./record.mjs";
import { resultText } from "./result.mjs";
import { applicationRanking, lineFor, shopChatbot } from "./scripted.mjs";

const asOf = "2026-11-21";
const language = languages.en;

let shop;
beforeAll(async () => {
  shop = await interview({ truth: shopChatbot });
});

test.each([
  { who: "the chatbot of a shop", truth: shopChatbot, most: 12, headline: "TRANSPARENCY DUTY" },
  { who: "a tool that ranks applications", truth: applicationRanking, most: 25, headline: "HIGH-RISK AI SYSTEM" },
])("$who is settled in at most $most questions: $headline", async ({ truth, most, headline }) => {
  const { record, asked, finished } = await interview({ truth });
  expect(finished).toBe(true);
  expect(resultText(record, { asOf, layer: "statute", language })).toContain(`══ ${headline} (`);
  expect(asked.length, asked.map(({ fact, line }) => `${fact}: ${line}`).join("\n")).toBeLessThanOrEqual(most);
});

test.each([
  { who: "the chatbot of a shop", truth: shopChatbot },
  { who: "a tool that ranks applications", truth: applicationRanking },
])("the record about $who is an inventory that can be checked and gone on with", async ({ truth }) => {
  const { record } = await interview({ truth });
  expect(checkInventory(record).problems).toEqual([]);
});

test("no question is asked twice, also when several fields of a checklist apply", async () => {
  const truth = { ...applicationRanking, "education.use": ["admission"] };
  const { asked } = await interview({ truth, most: 30 });
  const facts = asked.map(({ fact }) => fact);
  expect(facts).toEqual([...new Set(facts)]);
});

test("interrupted after every answer and resumed from the file, the record is the same", async () => {
  const { record, asked } = shop;
  let kept = emptyRecord;
  for (let turn = 0; turn < asked.length; turn += 1) {
    const one = await interview({ truth: shopChatbot, record: JSON.parse(JSON.stringify(kept)), most: 1 });
    kept = one.record;
  }
  expect(kept).toEqual(record);
});

test("what is mistyped or taken back leaves no trace", async () => {
  const { record } = shop;
  const detours = new Map();
  const detour = await interview({
    truth: shopChatbot,
    type: (question) => {
      const turn = (detours.get(question.fact) ?? 0) + 1;
      detours.set(question.fact, turn);
      // A wrong line, “I don't know” about it, and back again.
      return turn === 1 ? ["what?", "?"] : [lineFor(question, shopChatbot)];
    },
    backAfter: "?",
  });
  expect(detour.record).toEqual(record);
  expect(detour.printed).toContain(language.phrases.takenBack);
});

test("every answer is saved before the next question", async () => {
  const { asked, saved, record } = shop;
  expect(saved.map((one) => answersIn(one).length)).toEqual([0, ...asked.map((_, at) => at + 1)]);
  expect(saved.at(-1)).toEqual(record);
});

test("an answer that contradicts an earlier one is explained and asked again", async () => {
  const truth = { ...shopChatbot, "system.notYetReleased": true };
  const { printed, record } = await interview({
    truth,
    type: (question) => {
      const first = lineFor(question, truth);
      return question.fact === "system.unionLinks"
        ? [first, lineFor(question, { ...truth, "system.onUnionMarket": false })]
        : [first];
    },
  });
  expect(printed).toContain(language.phrases.contradicts);
  expect(printed).toContain(language.questions["system.exclusions"].question);
  expect(factsIn(record)["system.unionLinks"]).toEqual(["operator.inUnion", "system.outputUsedInUnion"]);
});

test("an answer that contradicts itself is explained and asked again", async () => {
  const both = { ...shopChatbot, "system.militaryOnly": true, "system.researchOnly": true };
  const { printed, record } = await interview({
    truth: shopChatbot,
    type: (question) =>
      question.fact === "system.exclusions" ? [lineFor(question, both), "0"] : [lineFor(question, shopChatbot)],
  });
  expect(printed).toContain(
    `${language.phrases.contradictsItself}\n  ${language.words.facts["system.militaryOnly"].label}\n`,
  );
  expect(factsIn(record)["system.exclusions"]).toEqual([]);
});

test("what somebody did not know stands at the end, in the words of its question", async () => {
  const type = (question) => [question.fact === "content.generates" ? "?" : lineFor(question, shopChatbot)];
  const { record, finished } = await interview({ truth: shopChatbot, type });
  expect(finished).toBe(true);
  const { phrases, questions } = language;
  const end = resultText(record, { asOf, layer: "statute", language }).replace(/\s+/g, " ");
  expect(end).toContain(`${phrases.leftOpen} (1) ${questions["content.generates"].question}`);
  expect(end).toContain(phrases.possibleDuties(1));
});

test("the first question is the first open one of @kiregel/core, in the language and under the layer asked for", async () => {
  const { asked } = await interview({ truth: {}, most: 1, layer: "guideline" });
  expect(asked[0].fact).toBe(openQuestions({ "governance.stage": "idea" }, { asOf, layer: "guideline" })[0].fact);
});

let folder;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "interview-"));
});
afterAll(() => rm(folder, { recursive: true }));

test("from a pipe: lines are read, the end of input saves and ends cleanly, and the same command goes on", async () => {
  const file = join(folder, "piped.json");
  const first = await piped(["--file", file], "1,2,3\nnonsense\n");
  expect(first.code).toBe(0);
  expect(first.out).toContain("> 1,2,3\n");
  expect(first.out).toContain("Saved.");
  const saved = JSON.parse(await readFile(file, "utf8"));
  expect(checkInventory(saved).problems).toEqual([]);
  expect(answersIn(saved).map(({ fact }) => fact)).toEqual(["operator.activities"]);
  const second = await piped(["--file", file, "--lang", "de"], "z\nz");
  expect(second.out).toContain(languages.de.phrases.resumed(1));
  expect(second.out).toContain(languages.de.phrases.nothingToTakeBack);
  expect(answersIn(JSON.parse(await readFile(file, "utf8")))).toEqual([]);
});

test("a whole interview through a pipe ends with the headline, the duties and the file", async () => {
  const file = join(folder, "whole.json");
  const { code, out } = await piped(
    ["--file", file, "--as-of", asOf],
    shop.asked.map(({ line }) => `${line}\n`).join(""),
  );
  expect(code).toBe(0);
  for (const part of ["══ TRANSPARENCY DUTY", "Art. 50(1) AI Act", "Duties that are yours", "whole.json"])
    expect(out).toContain(part);
});

test.each([
  { name: "an unknown option", args: ["--fiel", "x.json"] },
  { name: "an unknown language", args: ["--lang", "fr"] },
  { name: "a name that every object has", args: ["--lang", "constructor"] },
  { name: "an unknown layer", args: ["--layer", "law"] },
  { name: "a day before the Act", args: ["--as-of", "2024-07-31"] },
  { name: "a day that does not exist", args: ["--as-of", "2026-02-30"] },
])("$name is answered with the usage and exit code 2", async ({ args }) => {
  const { code, err } = await piped(args, "");
  expect(code).toBe(2);
  expect(err).toContain("npm run interview");
});

test.each([
  { name: "no JSON", text: "systems: []" },
  { name: "an inventory without a system", text: JSON.stringify({ ...emptyRecord, systems: [] }) },
  { name: "facts that contradict one another", text: JSON.stringify(contradictory()) },
])("$name is refused with exit code 1 and stays as it is", async ({ text }) => {
  const file = join(folder, "refused.json");
  await writeFile(file, text);
  const { code, err } = await piped(["--file", file], "0\n");
  expect(code).toBe(1);
  expect(err).toContain("refused.json");
  expect(await readFile(file, "utf8")).toBe(text);
});

test("a folder that does not exist is named, with exit code 1", async () => {
  const { code, err } = await piped(["--file", join(folder, "missing", "record.json")], "0\n");
  expect(code).toBe(1);
  expect(err).toContain("ENOENT");
});

test("the README shows what the interview says today", async () => {
  const file = fileURLToPath(new URL("README.md", import.meta.url));
  const { out } = await piped(["--file", join(folder, "record.json")], "1,2,3\nq\n");
  const shown = {
    beginning: out.trim().replaceAll(/\S*record\.json/g, "examples/interview/record.json"),
    end: resultText(shop.record, { asOf, layer: "statute", language }),
  };
  const readme = (await readFile(file, "utf8")).replaceAll(
    /(<!-- (\w+) -->\n+```text\n)[^`]*(```)/g,
    (_, opening, name, closing) => `${opening}${shown[name]}\n${closing}`,
  );
  // After a change of rules or words: vitest run examples/interview --update
  await expect(readme).toMatchFileSnapshot(file);
});

/**
 * An interview with somebody who types what `type` says about each question, in order; after the line `backAfter` they
 * take the answer back. It is cut off when `most` questions were answered.
 */
async function interview({ truth, record = emptyRecord, layer = "statute", most = 60, type, backAfter, ...options }) {
  const asked = [];
  const saved = [];
  const printed = [];
  const waiting = [];
  let current;
  const read = async (question) => {
    if (backAfter !== undefined && asked.at(-1)?.line === backAfter) {
      asked.pop();
      return "z";
    }
    if (current !== question.fact) waiting.length = 0;
    current = question.fact;
    if (asked.length >= most) return undefined;
    if (waiting.length === 0) waiting.push(...(type?.(question) ?? [lineFor(question, truth)]));
    const line = waiting.shift();
    asked.push({ fact: question.fact, line });
    return line;
  };
  const print = (text) => printed.push(text);
  const result = await conduct({
    record,
    language,
    asOf,
    layer,
    ...options,
    read,
    print,
    save: async (one) => saved.push(one),
  });
  return { ...result, asked, saved, printed: printed.join("\n") };
}

async function piped(args, input) {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  stdin.end(input);
  const code = await run(args, { stdin, stdout, stderr });
  return { code, out: await textOf(stdout), err: await textOf(stderr) };
}

async function textOf(stream) {
  stream.end();
  return Buffer.concat(await stream.toArray()).toString();
}

function contradictory() {
  const facts = { "system.militaryOnly": true, "system.researchOnly": true };
  return { ...emptyRecord, systems: [{ ...emptyRecord.systems[0], facts }] };
}
