import { createReadStream, createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { finished } from "node:stream/promises";
import type { Organisation, System } from "./inventory.ts";
import { reviewInventory } from "./review.ts";
import { reviewLines } from "./review-lines.ts";

/** One measured figure against the bar that it has to hold. */
export interface Bar {
  readonly value: number;
  readonly unit: string;
  readonly bar: number;
  readonly ok: boolean;
  readonly method: string;
}

/** Reviews an inventory of 100 000 systems that comes from a file as NDJSON, and measures time and memory. */
export async function bars(): Promise<Record<string, Bar>> {
  const folder = mkdtempSync(join(tmpdir(), "kiregel-review-"));
  try {
    const file = join(folder, "inventory.ndjson");
    await writeLines(file);
    const { seconds, peak, gaps } = await measured(file);
    const method = `${SYSTEMS} systems of 48 shapes at 40 suppliers, NDJSON from a file, each line checked; ${gaps} gaps`;
    return {
      "review of 100 000 systems: time": { value: seconds, unit: "s", bar: 30, ok: seconds <= 30, method },
      "review of 100 000 systems: memory": {
        value: peak / 2 ** 20,
        unit: "MB",
        bar: 1024,
        ok: peak <= 2 ** 30,
        method: "most resident memory of the process, start included, sampled every 1000 systems",
      },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const SYSTEMS = 100_000;
const asOf = "2026-11-21";

async function measured(
  file: string,
): Promise<{ readonly seconds: number; readonly peak: number; readonly gaps: number }> {
  const start = performance.now();
  let peak = 0;
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });
  const { review, systems, problems } = await reviewLines(
    sampled(lines, (used) => (peak = Math.max(peak, used))),
    { asOf },
  );
  const seconds = (performance.now() - start) / 1000;
  if (review === undefined || systems !== SYSTEMS) throw new Error(`The lines were refused: ${problems[0]?.message}`);
  compareWithInventory();
  return { seconds, peak, gaps: review.gaps.length };
}

async function* sampled(lines: AsyncIterable<string>, take: (used: number) => void): AsyncIterable<string> {
  let number = 0;
  for await (const line of lines) {
    if (number++ % 1000 === 0) take(process.memoryUsage().rss);
    yield line;
  }
}

// A figure would mean little if the systems were all alike, or found nothing.
function compareWithInventory(): void {
  const some = Array.from({ length: 48 }, (_, at) => systemOf(at));
  const { gaps } = reviewInventory({ schema: "kiregel.inventory/1", organisation, systems: some }, { asOf });
  const shapes = new Set(
    some.map(({ id }) =>
      gaps
        .filter(({ systems }) => systems.includes(id))
        .map(({ rule }) => rule)
        .join(),
    ),
  );
  if (shapes.size < 24) throw new Error(`Only ${shapes.size} of 48 shapes of systems differ in their gaps.`);
}

async function writeLines(file: string): Promise<void> {
  const out = createWriteStream(file);
  out.write(`${JSON.stringify({ schema: "kiregel.inventory/1", organisation })}\n`);
  for (let at = 0; at < SYSTEMS; at++) {
    if (!out.write(`${JSON.stringify(systemOf(at))}\n`))
      await new Promise<void>((done) => out.once("drain", () => done()));
  }
  out.end();
  await finished(out);
}

const organisation: Organisation = {
  id: "group",
  name: "Group",
  country: "DE",
  figures: { staff: 4000, persons: 4200, turnover: 900_000_000, balanceSheet: 700_000_000, year: 2025 },
  worksCouncil: { exists: true },
  dataClasses: [{ id: "personal", name: { de: "Personenbezogen", en: "Personal" }, level: "personal" }],
  policies: [{ id: "policy", version: "1", status: "in-force", validFrom: "2026-01-01" }],
  trainings: [{ id: "basics", title: "Basics", heldOn: "2026-03-01" }],
  suppliers: Array.from({ length: 40 }, (_, at) => ({
    id: `supplier-${at}`,
    name: `Supplier ${at}`,
    country: at % 2 === 0 ? "DE" : "US",
    processor: true,
    contract: { status: at % 5 === 0 ? ("draft" as const) : ("signed" as const) },
    transfer: { toThirdCountry: at % 2 === 1, basis: "standard-clauses" as const, assessed: at % 3 === 0 },
  })),
  facts: { "operator.inUnion": true, "operator.nature": [], "privacy.role": ["controller"] },
};

function systemOf(at: number): System {
  const shape = at % 48;
  return {
    id: `system-${at}`,
    name: `System ${at}`,
    provider: "Provider",
    intendedPurpose: "Answers questions of staff and customers about orders, invoices and deliveries.",
    department: "Sales",
    owner: shape % 6 === 0 ? null : { name: "Owner" },
    status: (["pilot", "productive", "productive", "stopped"] as const)[shape % 4] ?? "pilot",
    suppliers: [`supplier-${at % 40}`],
    dataClasses: ["personal"],
    personalData: shape % 3 !== 0,
    workplace: {
      usedByStaff: true,
      canMonitorStaff: shape % 2 === 0,
      councilInformed: shape % 5 !== 0,
      agreementConcluded: shape % 4 === 0,
    },
    nextReview: shape % 7 === 0 ? "2026-06-30" : "2027-06-30",
    facts: {
      "operator.activities": ["operator.uses"],
      "system.practices": [],
      "system.fields": shape % 8 === 0 ? ["employment.use"] : [],
      ...(shape % 8 === 0 ? { "employment.use": ["evaluate-candidates"] } : {}),
      "interaction.direct": shape % 3 === 1,
      "content.generates": shape % 2 === 0 ? ["text"] : [],
      "privacy.specialCategories": shape % 12 === 0,
      "privacy.automatedDecision": shape % 16 === 0,
    },
  };
}
