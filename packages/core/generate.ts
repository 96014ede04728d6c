import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { aiAct } from "./src/ai-act/ruleset.ts";
import { chapters } from "./src/facts/catalogue.ts";
import { generatedTypes } from "./src/facts/generate.ts";
import { coveragePage } from "./src/law/coverage.ts";
import { pendingLaw } from "./src/law/pending.ts";

/** The files that `npm run generate` writes for this package, by their path from it. `folder` is where the package lies. */
export function generate(folder: string): Readonly<Record<string, string>> {
  return {
    "src/facts/facts.generated.ts": generatedTypes(chapters),
    "../../docs/coverage.md": coveragePage({
      ruleset: aiAct,
      pending: pendingLaw,
      tests: testsIn(join(folder, "src")),
    }),
  };
}

function testsIn(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
  const tests = names.filter((name) => name.endsWith(".test.ts")).sort();
  return Object.fromEntries(tests.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}
