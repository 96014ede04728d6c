import { fold, type Split, splitOfSpelling } from "./fold.ts";
import type { Origin } from "./names/origin.ts";
import { chance, pick, type Random } from "./random.ts";

/**
 * A surname that stands in no list: a made-up stem with an ending usual for the origin. Half the names that a reader
 * meets are in no lexicon either. Undefined where no such endings are known, or none of the half was found.
 */
export function inventedSurname(random: Random, origin: Origin, split: Split): string | undefined {
  const endings = ENDINGS[origin];
  if (endings === undefined) return undefined;
  for (let i = 0; i < 20; i++) {
    const name = capitalised(stem(random, origin) + pick(random, endings));
    if (splitOfSpelling(fold(name)) === split) return name;
  }
  return undefined;
}

function stem(random: Random, origin: Origin): string {
  const nuclei = UMLAUTS.has(origin) ? NUCLEI : NUCLEI.slice(0, -3);
  const start = pick(random, ONSETS) + pick(random, nuclei);
  return chance(random, 0.25)
    ? start + pick(random, LINKS) + pick(random, nuclei) + pick(random, CODAS)
    : start + pick(random, CODAS);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const ONSETS = "b bl br d dr f fl fr g gl gr h j k kl kn kr l m n p pf pr r s sch schm schn schw st t tr v w z".split(
  " ",
);
const NUCLEI = "a a e e i i o o u u ei au ie ä ö ü".split(" ");
const UMLAUTS: ReadonlySet<Origin> = new Set(["german", "turkish", "scandinavian", "hungarian"]);
const LINKS = "b d g k l m n r s t".split(" ");
const CODAS = "b ch ck d f g k l ll lm ln m mm n nd ng nk nn p r rb rd rg rk rl rm rn rs rt s ss st t tt tz".split(" ");

const ENDINGS: Readonly<Partial<Record<Origin, readonly string[]>>> = {
  german:
    "mann meier er ke ner ler el sen hoff stedt inger ow itz witz feld berg hauser dorf dorfer bach brecht hard ich ert schmidt ing".split(
      " ",
    ),
  turkish: "oğlu gil er taş kaya soy demir ay can türk dağ".split(" "),
  arabic: "awi ani oui i ali eddine".split(" "),
  polish: "owski ewski iński czyk ak ek icz owicz kiewicz".split(" "),
  russian: "ow ov in jew ev enko skij sky itsch".split(" "),
  ukrainian: "enko chuk tschuk uk yk skyj".split(" "),
  balkan: "ić ović ević čić ak".split(" "),
  indian: "kar nathan war wala pati jee swamy gupta rajan".split(" "),
  italian: "elli etti ini oni ucci aro ese ano azzo".split(" "),
  english: "ton ley ford worth son well wood field by ham ington bury man".split(" "),
  greek: "opoulos idis akis ou iadis atos".split(" "),
  romanian: "escu eanu aru oiu ache".split(" "),
  scandinavian: "sson sen qvist gren dahl berg nen lund".split(" "),
  dutch: "ma stra man mans huis veld sma inga".split(" "),
  african: "wale aba nji kwe mba diop uku ele".split(" "),
  iranian: "zadeh pour nia i ian far nejad".split(" "),
  hungarian: "házi falvi i ai esi vári".split(" "),
};
