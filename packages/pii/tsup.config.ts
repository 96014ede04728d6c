import { defineConfig } from "tsup";
import { library } from "../../.ci/tsup.ts";
import manifest from "./package.json" with { type: "json" };

export default defineConfig(library(manifest));
