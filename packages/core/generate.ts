import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { aiAct } from "./src/ai-act/ruleset.ts";
import { chapters } from "./src/facts/catalogue.ts";
import { generatedTypes } from "./src/facts/generate.ts";
import { practiceChapters } from "./src/facts/practice-catalogue.ts";
import { practiceIndex } from "./src/governance/index-of-law.ts";
import { practiceNotCovered } from "./src/governance/not-covered.ts";
import { practice, practiceRules } from "./src/governance/practice.ts";
import { coveragePage, inOrderOfTheAct } from "./src/law/coverage.ts";
import { type PendingLaw, pendingLaw } from "./src/law/pending.ts";

/** The files that `npm run generate` writes for this package, by their path from it. `folder` is where the package lies. */
export function generate(folder: string): Readonly<Record<string, string>> {
  const tests = testsIn(join(folder, "src"));
  return {
    "src/facts/facts.generated.ts": generatedTypes([...chapters, ...practiceChapters]),
    "../../docs/coverage.md": coveragePage({
      about: "the AI Act",
      ruleset: { ...aiAct, rules: [...aiAct.rules].sort(inOrderOfTheAct) },
      pending: pendingLaw.filter(touchesTheAct),
      tests,
    }),
    "../../docs/coverage-practice.md": coveragePage({
      about: "data protection, NIS2, workplace and good practice",
      ruleset: { ...practice, rules: practiceRules, notCovered: practiceNotCovered },
      index: practiceIndex,
      pending: pendingLaw.filter(touchesOtherActs),
      tests,
    }),
  };
}

function touchesTheAct({ affects }: PendingLaw): boolean {
  return affects.some((place) => !OTHER_ACT.test(place));
}

function touchesOtherActs({ affects }: PendingLaw): boolean {
  return affects.some((place) => OTHER_ACT.test(place));
}

const OTHER_ACT = / (GDPR|BDSG|TDDDG|BSIG|BetrVG)$/;

function testsIn(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
  const tests = names.filter((name) => name.endsWith(".test.ts")).sort();
  return Object.fromEntries(tests.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}
