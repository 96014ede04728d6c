import { writeFileSync } from "node:fs";
import { chapters } from "./src/facts/catalogue.ts";
import { generatedTypes } from "./src/facts/generate.ts";

// Run by `npm run generate` from the root of the repository.
writeFileSync("packages/core/src/facts/facts.generated.ts", generatedTypes(chapters));
