// Lists of @faker-js/faker (MIT), in Latin letters; Cyrillic and Greek ones are romanised both ways.
import * as faker from "@faker-js/faker";
import { romaniseCyrillic, romaniseGreek } from "../romanise.ts";
import type { NameLists, Origin } from "./origin.ts";

/** What faker has for an origin; empty lists where it has nothing in Latin letters. */
export function fakerNames(origin: Origin): NameLists {
  const locales = LOCALES[origin] ?? [];
  const lists = locales.map(listsOf);
  return {
    female: lists.flatMap(({ female }) => female),
    male: lists.flatMap(({ male }) => male),
    last: lists.flatMap(({ last }) => last),
  };
}

type Locale = faker.LocaleDefinition;

const LOCALES: Readonly<Partial<Record<Origin, readonly Locale[]>>> = {
  german: [faker.de, faker.de_AT, faker.de_CH],
  turkish: [faker.tr, faker.ku_kmr_latin, faker.az],
  polish: [faker.pl],
  russian: [faker.ru],
  vietnamese: [faker.vi],
  indian: [faker.en_IN, faker.en_NP],
  italian: [faker.it],
  english: [faker.en, faker.en_AU, faker.en_ZA],
  french: [faker.fr, faker.fr_CH],
  spanish: [faker.es, faker.es_MX],
  greek: [faker.el],
  balkan: [faker.hr, faker.sr_RS_latin, faker.sl_SI],
  romanian: [faker.ro, faker.ro_MD],
  ukrainian: [faker.uk],
  african: [faker.en_NG, faker.en_GH, faker.yo_NG, faker.zu_ZA, faker.fr_SN],
  dutch: [faker.nl, faker.nl_BE, faker.af_ZA],
  scandinavian: [faker.da, faker.sv, faker.nb_NO, faker.fi],
  portuguese: [faker.pt_PT, faker.pt_BR],
  czech: [faker.cs_CZ, faker.sk],
  hungarian: [faker.hu],
};

function listsOf(locale: Locale): NameLists {
  const first = locale.person?.first_name;
  const last = locale.person?.last_name;
  const shared = first?.female === undefined || first.male === undefined ? (first?.generic ?? []) : [];
  return {
    female: latin([...(first?.female ?? []), ...shared]),
    male: latin([...(first?.male ?? []), ...shared]),
    last: latin([...(last?.generic ?? []), ...(last?.male ?? [])]),
  };
}

function latin(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => {
    if (/\p{Script=Cyrillic}/u.test(name)) return [romaniseCyrillic(name, "de"), romaniseCyrillic(name, "en")];
    if (/\p{Script=Greek}/u.test(name)) return [romaniseGreek(name)];
    return /^\p{Lu}[\p{Script=Latin}\p{M} '’-]+$/u.test(name) ? [name] : [];
  });
}
