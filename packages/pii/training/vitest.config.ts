import { defineConfig } from "vitest/config";

// The tests of the generator are run by name: npx vitest run --root packages/pii/training
export default defineConfig({ test: { include: ["*.test.ts"], testTimeout: 60_000 } });
