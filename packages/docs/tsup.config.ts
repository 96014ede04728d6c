import { defineConfig } from "tsup";
import { command, library } from "../../.ci/tsup.ts";
import manifest from "./package.json" with { type: "json" };

export default defineConfig([library(manifest), command(manifest)]);
