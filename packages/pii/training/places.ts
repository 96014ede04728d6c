import { bigCities } from "./words/big-city.ts";
import { cities } from "./words/city.generated.ts";
import { germanWords } from "./words/words.de.ts";
import { englishWords } from "./words/words.en.ts";

const countries = [...(germanWords["country"] ?? []), ...(englishWords["country"] ?? [])].map((country) =>
  country.replace(/^the /u, "").replace(/^\{l=|\}$/gu, ""),
);

/** Cities of Germany, Austria, Switzerland, Britain and the USA, large ones elsewhere, and countries. */
export const places: readonly string[] = [
  ...new Set([...bigCities.de, ...bigCities.en, ...Object.values(cities).flat(), ...countries]),
];
