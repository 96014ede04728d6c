import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fc, test as law } from "@fast-check/vitest";
import { checkInventory } from "@kiregel/core/inventory";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answersIn, emptyRecord, factsIn, withAnswer, withoutLastAnswer } from "./record.mjs";
import { readRecord, writeRecord } from "./record-file.mjs";

const answers = [
  [{ fact: "operator.inUnion", scope: "organisation" }, true],
  [{ fact: "system.practices", scope: "system" }, ["emotion.infers", "undecided"]],
  [{ fact: "operator.size", scope: "organisation" }, "sme"],
  [{ fact: "model.trainingCompute", scope: "model" }, 1e25],
  [{ fact: "market.placedOn", scope: "system" }, "2026-09-01"],
  [{ fact: "content.generates", scope: "system" }, []],
  [{ fact: "operator.nature", scope: "organisation" }, "undecided"],
];
const anyAnswers = fc.shuffledSubarray(answers);
const recordOf = (given) =>
  given.reduce((record, [question, value]) => withAnswer(record, question, value), emptyRecord);

law.prop([anyAnswers])("a record with any answers is a valid inventory, and its facts are the answers", (given) => {
  const { inventory, problems } = checkInventory(JSON.parse(JSON.stringify(recordOf(given))));
  expect(problems).toEqual([]);
  expect(factsIn(inventory)).toEqual({
    "governance.stage": "idea",
    ...Object.fromEntries(given.map(([{ fact }, value]) => [fact, value])),
  });
});

law.prop([anyAnswers])("facts of the organisation stand with the organisation, all others with the system", (given) => {
  const { organisation, systems } = recordOf(given);
  const keysOf = (wanted) =>
    given.filter(([{ scope }]) => (scope === "organisation") === wanted).map(([{ fact }]) => fact);
  expect(Object.keys(organisation.facts)).toEqual(keysOf(true));
  expect(Object.keys(systems[0].facts)).toEqual(keysOf(false));
});

law.prop([anyAnswers])(
  "answers are known in the order in which they were given, also after a detour through JSON",
  (given) => {
    const read = JSON.parse(JSON.stringify(recordOf(given)));
    expect(answersIn(read).map(({ fact, value }) => [fact, value])).toEqual(
      given.map(([{ fact }, value]) => [fact, value]),
    );
  },
);

law.prop([anyAnswers, fc.constantFrom(...answers)])(
  "taking an answer back restores the record before it",
  (given, [question, value]) => {
    const before = recordOf(given.filter(([{ fact }]) => fact !== question.fact));
    expect(withoutLastAnswer(withAnswer(before, question, value))).toEqual(before);
  },
);

test("what somebody wrote by hand is never taken back", () => {
  const [system] = emptyRecord.systems;
  const byHand = {
    ...emptyRecord,
    systems: [
      { ...system, facts: { "operator.uses": { value: true, evidence: "contract" }, "content.deepFake": false } },
    ],
  };
  expect(withoutLastAnswer(byHand)).toBeUndefined();
  const answered = withAnswer(byHand, { fact: "operator.inUnion", scope: "organisation" }, true);
  expect(withoutLastAnswer(answered)).toEqual(byHand);
});

let folder;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "interview-"));
});
afterAll(() => rm(folder, { recursive: true }));

test("a record is read as it was written, and nothing lies beside it", async () => {
  const file = join(folder, "written.json");
  const record = recordOf(answers);
  await writeRecord(file, emptyRecord);
  await writeRecord(file, record);
  expect(await readRecord(file)).toEqual({ record, problems: [] });
  expect((await readdir(folder)).filter((name) => name.startsWith("written"))).toEqual(["written.json"]);
});

test("where there is no file the record is empty", async () => {
  expect(await readRecord(join(folder, "none.json"))).toEqual({ record: emptyRecord, problems: [] });
});

test.each([
  { name: "half a file", text: '{"schema": "kiregel.inv' },
  { name: "another schema", text: JSON.stringify({ ...emptyRecord, schema: "other/1" }) },
  {
    name: "a fact that does not exist",
    text: JSON.stringify({
      ...emptyRecord,
      organisation: { ...emptyRecord.organisation, facts: { "operator.use": true } },
    }),
  },
])("$name is refused and stays as it is", async ({ text }) => {
  const file = join(folder, "bad.json");
  await writeFile(file, text);
  const { record, problems } = await readRecord(file);
  expect(record).toBeUndefined();
  expect(problems).not.toEqual([]);
  expect(await readFile(file, "utf8")).toBe(text);
});
