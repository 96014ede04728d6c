// The suite of the practice: the rules of data protection, NIS2, workplace and good practice, what shows that a duty of the
// AI Act is met, and the tests that ask these rules and the gaps that follow from them.
import { dirname, join } from "node:path";
import { mutantsOf } from "./mutants.mjs";
import { bundleTests, sources, testsIn } from "./mutation-bundle.mjs";
import { root } from "./workspace.mjs";

const files = [
  ...["gdpr", "nis2", "workplace"].flatMap((folder) => testsIn(folder, /./)),
  ...testsIn("governance", /^(evidence|management|prohibited-in-use)\./),
];

/**
 * Writes a module that exports `tests`, `folders` (the rules of each), `timetable`, `catalogue`, and what
 * mutable-practice.mjs does.
 */
export async function bundle(outfile) {
  await bundleTests(files, { lines, plugin: mutablePractice, outfile });
}

/** All mutants of the rules of that module. */
export function mutantsIn({ rules, practiceRules, timetable, catalogue }) {
  const own = new Set(practiceRules);
  const partsOf = (rule) => (own.has(rule) ? ["text", "evidence"] : ["evidence"]);
  return mutantsOf(rules, { timetable, catalogue, partsOf });
}

// The lists of rules that a test may look through, by file.
const lists = {
  "ai-act/ruleset.ts": "aiActRules",
  "gdpr/lawfulness.ts": "lawfulness",
  "gdpr/responsibility.ts": "responsibility",
  "gdpr/impact-assessment.ts": "impactAssessments",
  "nis2/bsig.ts": "bsig",
  "workplace/labour.ts": "labourLaw",
  "workplace/secrecy.ts": "secrecyLaw",
  "workplace/ki-mig.ts": "germanAiLaw",
  "governance/management.ts": "managementRules",
};
const mutable = join(root, ".ci", "mutable-practice.mjs");
const folders = [...new Set(Object.keys(lists).map((file) => file.split("/")[0]))];

const lines = [
  `export * from ${JSON.stringify(mutable)};`,
  ...Object.entries(lists).map(([file, list]) => `import { ${list} } from "./${file}";`),
  `export const folders = {`,
  ...folders.map((folder) => {
    const own = Object.keys(lists).filter((file) => file.startsWith(`${folder}/`));
    return `  "${folder}": [${own.map((file) => `...${lists[file]}`).join(", ")}],`;
  }),
  `};`,
  `export { timetable } from "./ai-act/art-113-application.ts";`,
  `export { practiceCatalogue as catalogue } from "./facts/practice-catalogue.ts";`,
];

const mutablePractice = {
  name: "mutable-practice",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.ts$/ }, ({ path, resolveDir, importer }) => {
      const file = join(resolveDir, path);
      if (isReplaced(file) && !keepsTheRules(importer)) return { path: mutable };
      const list = /\.test\.ts$/.test(importer) && Object.keys(lists).find((one) => file === join(sources, one));
      return list ? { path: list, namespace: "list" } : undefined;
    });
    onLoad({ filter: /./, namespace: "list" }, ({ path }) => ({
      contents: [
        `import { listOf } from ${JSON.stringify(mutable)};`,
        `import { ${lists[path]} as rules } from "./${path}";`,
        `export const ${lists[path]} = listOf(rules);`,
      ].join("\n"),
      loader: "js",
      resolveDir: sources,
    }));
  },
};

function isReplaced(file) {
  return ["governance/practice.ts", "engine/evaluate.ts", "engine/witness.ts"].some(
    (one) => file === join(sources, one),
  );
}

function keepsTheRules(importer) {
  return importer === mutable || dirname(importer) === join(sources, "engine");
}
