import { arabic } from "./arabic.ts";
import { chinese } from "./chinese.ts";
import { english } from "./english.ts";
import { fakerNames } from "./faker-names.ts";
import { german } from "./german.ts";
import { greek } from "./greek.ts";
import { indian } from "./indian.ts";
import { iranian } from "./iranian.ts";
import { italian } from "./italian.ts";
import type { NameLists, Origin } from "./origin.ts";
import { polish } from "./polish.ts";
import { russian } from "./russian.ts";
import { turkish } from "./turkish.ts";
import { vietnamese } from "./vietnamese.ts";

/** Every name of an origin: our own list, then faker's. */
export function listsOf(origin: Origin): NameLists {
  const faker = fakerNames(origin);
  const own = OWN[origin];
  return {
    female: unique([...(own?.female ?? []), ...faker.female]),
    male: unique([...(own?.male ?? []), ...faker.male]),
    last: unique([...(own?.last ?? []), ...faker.last]).filter((name) => !NO_SURNAMES.has(name)),
  };
}

// Words that faker lists as surnames, and that texts have as other words far more often.
const NO_SURNAMES: ReadonlySet<string> = new Set("Co Da De Lg Ne Von KC Frau Lord Re Man".split(" "));

const OWN: Readonly<Partial<Record<Origin, NameLists>>> = {
  arabic,
  chinese,
  english,
  german,
  greek,
  indian,
  iranian,
  italian,
  polish,
  russian,
  turkish,
  vietnamese,
};

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names.map((name) => name.normalize("NFC").trim()))].filter((name) => name.length > 1);
}
