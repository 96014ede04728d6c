import { defineConfig } from "vitest/config";

const conditions = ["@kiregel/source", "module", "node", "development|production"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["packages/*/src/**/*.test.ts"],
    typecheck: { include: ["packages/*/src/**/*.test-d.ts"] },
    coverage: { provider: "v8", include: ["packages/*/src/**/*.ts"], exclude: ["**/*.test.ts", "**/*.bench.ts"] },
  },
});
