import { chapters } from "./src/facts/catalogue.ts";
import { generatedTypes } from "./src/facts/generate.ts";

/** The files of this package that `npm run generate` writes, by their path in it. */
export function generate(): Readonly<Record<string, string>> {
  return { "src/facts/facts.generated.ts": generatedTypes(chapters) };
}
