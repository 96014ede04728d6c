import { defineConfig } from "vitest/config";

const conditions = ["@kiregel/source", "module", "node", "development|production"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // Laws try hundreds of cases; a busy machine with coverage needs longer than the five seconds of the default.
    testTimeout: 60_000,
    setupFiles: [".ci/laws.ts"],
    // Our functions keep no state, so files can share a worker and import everything once.
    isolate: false,
    // By default one core is left idle, which on a machine with two is half of it.
    maxWorkers: "100%",
    include: [
      "packages/*/src/**/*.test.ts",
      "packages/*/evaluation/*.test.ts",
      ".ci/*.test.mjs",
      "examples/*/*.test.mjs",
    ],
    coverage: {
      provider: "v8",
      include: ["packages/*/src/**/*.ts"],
      exclude: ["**/*.test.ts", "**/*.test-d.ts", "**/*.bench.ts"],
      reportsDirectory: "coverage",
      reporter: ["text-summary", "html"],
    },
  },
});
