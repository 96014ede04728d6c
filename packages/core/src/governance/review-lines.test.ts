import { test as law } from "@fast-check/vitest";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { anyInventory } from "./any-inventory.ts";
import type { Inventory } from "./inventory.ts";
import { reviewInventory } from "./review.ts";
import { reviewLines } from "./review-lines.ts";

const asOf = "2026-11-21";
const system = { id: "chat", name: "Chat", provider: "P", intendedPurpose: "Answers", status: "pilot" };
const head = { schema: "kiregel.inventory/1", organisation: { id: "acme", name: "Acme", country: "DE" } };

law.prop([anyInventory()], { numRuns: 20 })(
  "lines give the review that the whole inventory gives",
  async (inventory) => {
    const { review, systems } = await reviewLines(linesOf(inventory), { asOf });
    expect(systems).toBe(inventory.systems.length);
    expect(review).toEqual(reviewInventory(inventory, { asOf }));
  },
);

law.prop([
  fc.array(fc.oneof(fc.json(), fc.string(), fc.constant(JSON.stringify(head)), fc.constant(JSON.stringify(system)))),
])("any lines at all are answered, and either with a review or with problems that name a line", async (lines) => {
  const { review, problems } = await reviewLines(lines, { asOf });
  expect(review === undefined).toBe(problems.length > 0);
  for (const { line } of problems) expect(line).toBeGreaterThan(0);
});

test.each<{ what: string; lines: readonly unknown[]; line: number; path: string; says: string }>([
  { what: "nothing at all", lines: [], line: 1, path: "", says: "found nothing" },
  {
    what: "a head without an organisation",
    lines: [{ schema: head.schema }],
    line: 1,
    path: "organisation",
    says: "found nothing",
  },
  {
    what: "systems in the head",
    lines: [{ ...head, systems: [system] }],
    line: 1,
    path: "systems",
    says: "a line of its own",
  },
  {
    what: "a system of another form",
    lines: [head, { ...system, status: "live" }],
    line: 2,
    path: "status",
    says: 'Expected "idea"',
  },
  { what: "an id that stands there twice", lines: [head, system, system], line: 3, path: "id", says: "twice" },
  {
    what: "a supplier who is nowhere",
    lines: [head, { ...system, suppliers: ["nobody"] }],
    line: 2,
    path: "suppliers.0",
    says: "organisation.suppliers",
  },
  {
    what: "facts that contradict one another",
    lines: [head, { ...system, facts: { "biometrics.verifiesOnly": true, "biometrics.identifiesRemotely": true } }],
    line: 2,
    path: "",
    says: "cannot be true at once",
  },
  {
    what: "a training for a system that never came",
    lines: [
      { ...head, organisation: { ...head.organisation, trainings: [{ id: "t", title: "T", systems: ["gone"] }] } },
      system,
    ],
    line: 1,
    path: "organisation.trainings.0.systems.0",
    says: '"systems"',
  },
])("$what is named with its line and place", async ({ lines, line, path, says }) => {
  const { review, problems } = await reviewLines(
    lines.map((value) => JSON.stringify(value)),
    { asOf },
  );
  expect(review).toBeUndefined();
  expect(problems).toHaveLength(1);
  expect([problems[0]?.line, problems[0]?.path.join(".")]).toEqual([line, path]);
  expect(problems[0]?.message).toContain(says);
});

test("a line that is no JSON is named, blank lines are passed over, and no message repeats a value", async () => {
  const { problems } = await reviewLines(["", JSON.stringify(head), "  ", "{Erika Xq7", JSON.stringify(system)], {
    asOf,
  });
  expect(problems).toEqual([{ line: 4, path: [], message: expect.stringContaining("no JSON") }]);
  expect(JSON.stringify(problems)).not.toContain("Xq7");
});

test("all mistakes are named at once", async () => {
  const lines = [head, { ...system, id: "A" }, { ...system, status: 1 }, system, system].map((value) =>
    JSON.stringify(value),
  );
  const { problems } = await reviewLines(lines, { asOf });
  expect(problems.map(({ line }) => line)).toEqual([2, 3, 5]);
});

test("a day that does not exist is refused", async () => {
  const lines = linesOf({ ...head, systems: [] } as Inventory);
  await expect(reviewLines(lines, { asOf: "2026-02-30" })).rejects.toMatchObject({ code: "invalid-date" });
});

function linesOf({ systems, ...rest }: Inventory): readonly string[] {
  return [rest, ...systems].map((value) => JSON.stringify(value));
}
