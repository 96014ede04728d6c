import { type Bar, medianTime } from "../../../.ci/by-turns.ts";
import { dossier } from "./dossier.ts";
import { fullInventory } from "./full-inventory.ts";
import { renderHtml } from "./render/html.ts";
import { renderMarkdown } from "./render/markdown.ts";

const DOCUMENTS = 30;

/** Measures a dossier of thirty documents in one language: classify, fill, and render as Markdown and HTML. */
export async function bars(): Promise<Record<string, Bar>> {
  const inventory = companyOf(DOCUMENTS);
  const write = () => {
    const documents = dossier(inventory, { asOf: "2026-11-21", languages: ["de"] });
    return documents.map((document) => renderMarkdown(document).length + renderHtml(document).length);
  };
  const written = write().length;
  const { ms, spread } = await medianTime(write, { rounds: 7, warmUp: 2 });
  const seconds = ms / 1000;
  const method =
    `${written} documents, German, classification included; median of 7 runs, ` +
    `quartiles ${spread.map((time) => (time / 1000).toFixed(2)).join(" to ")} s`;
  return {
    "dossier of 30 documents, Markdown and HTML": { value: seconds, unit: "s", bar: 1, ok: seconds <= 1, method },
  };
}

/** The company of the tests with just as many systems as give this many documents. */
function companyOf(documents: number) {
  const { systems, ...rest } = fullInventory();
  const copies = Array.from({ length: documents }, (_, round) =>
    systems.map((system) => (round === 0 ? system : { ...system, id: `${system.id}-${round}` })),
  ).flat();
  const count = copies.findIndex((_, size) => documentsOf(copies.slice(0, size)) >= documents);
  return { ...rest, systems: copies.slice(0, count) };

  function documentsOf(chosen: typeof systems): number {
    return dossier({ ...rest, systems: chosen }, { asOf: "2026-11-21", languages: ["de"] }).length;
  }
}
