import { HOUSE_NUMBER_TAIL } from "./house-number.ts";

// How streets end.
const STREETS = "stra(?:ß|ss)e|str\\.?|gasse|allee|chaussee|ufer|damm|stieg";

// The same, but other things end so too.
const WEAK_STREETS = "weg|platz|ring|markt|steig|hof|pfad";

// What ends like a street and is none: roads, seats, rings, ways to a solution.
const NO_STREETS =
  "(?:bundes|landes|kreis|einbahn|sack|fertigungs|produktions|wasch)str|" +
  "(?:arbeits|stell|park|sitz|steh|start|listen|tabellen|studien|ausbildungs|kita|speicher|lager|steck|zelt|schlaf|" +
  "lade|warte|pflege|heim|flug)platz|(?:um|rad|rück|hin|lösungs|aus|schul|wander|geh|fuß)weg|" +
  "(?:jahr|weihnachts|super|floh|bau|arbeits|aktien|wohnungs|welt)markt|" +
  "(?:bahn|hauptbahn|bauern|fried|flug|bau)hof|bahnsteig|(?:an|auf|ab|ein|aus|um)stieg|(?:\\p{L}*[eo]|s[pt]|b|dicht)ring|" +
  "(?:datei|such|lern)pfad";

/** How a street begins that is named after its place: "Am Markt 12". */
export const PREPOSITION =
  "(?:A[mn]|Im|Zu[mr]|Beim|(?:An|In|Auf|Unter|Vor|Bei|Hinter)\\p{Zs}(?:der|den|dem)|(?:Straße|Platz|Allee)\\p{Zs}de[rs])\\p{Zs}";

// Adjectives before a compound: "Alte Poststraße".
const ADJECTIVES = "Alte|Neue|Große|Kleine|Obere|Untere|Lange|Kurze|Breite|Hohe|Innere|Äußere|Mittlere|Vordere|Hintere";

/** Capitalised words before "Straße" that name no street. */
export const NO_FIRST_WORDS =
  "(?:D(?:ie|er|as|e[nmrs]|iese[rnms]?)|[MDSEK]?e?ine[rnms]?|(?:Unse|Ih)re?[nrms]?|Jede[rnms]?|Welche[rnms]?|" +
  "Vor|Unter|Hinter|Über|(?:Nächs|Ers|Letz)te[rnms]?|Für|Nummer)(?!\\p{L})";

// What a house number is not followed by.
const UNITS =
  "km|c?m|mm|meter|uhr|euro|eur|chf|prozent|grad|min|minuten|stunden|tagen?|wochen|monate|jahren?|personen|menschen|" +
  "mal|mio|kg|seiten|punkte|teilnehmer|stände";

/** Patterns that streets are read by. All are bounded and read from one place. */
export const STREET: {
  /** How streets end, read backwards; the second group: but other things end so too. */
  readonly suffix: RegExp;
  /** What ends like a street and is none: roads, seats, rings, ways to a solution. */
  readonly no: RegExp;
  /** Before "Straße" alone: "Lange", "Berliner", "An der Alten". */
  readonly wordLead: RegExp;
  /** Before "Hauptstraße": "Alte", "An der", "St.". */
  readonly compoundLead: RegExp;
  /** "Am", "An der Alten", "Straße des 17."; the last word follows. */
  readonly prepositionLead: RegExp;
  /** What follows the first digits of a house number: "12a", "12-14". */
  readonly numberTail: RegExp;
  /** What a house number is not followed by. */
  readonly unit: RegExp;
} = /* @__PURE__ */ patterns();

function patterns(): typeof STREET {
  return {
    suffix: new RegExp(`(?<=(${STREETS}|(${WEAK_STREETS})))`, "iuy"),
    no: new RegExp(`^(?:${NO_STREETS})(?:a(?:ß|ss)e|\\.)?$`, "iu"),
    wordLead: lead(`(?:${PREPOSITION})?(?:(?!${NO_FIRST_WORDS})\\p{Lu}[\\p{L}-]{0,20}[ersnm]\\p{Zs}){0,2}`),
    compoundLead: lead(`(?:${PREPOSITION})?(?:(?:(?:${ADJECTIVES})[rnms]?|St\\.)\\p{Zs})?`),
    prepositionLead: lead(`${PREPOSITION}(?:(?:\\p{L}{2,20}|\\d{1,2}\\.)\\p{Zs}){0,2}`),
    numberTail: new RegExp(`^${HOUSE_NUMBER_TAIL}`, "u"),
    unit: new RegExp(`^\\p{Zs}?(?:[%€$]|(?:${UNITS})(?!\\p{L}))`, "iu"),
  };
}

function lead(words: string): RegExp {
  return new RegExp(`(?<=(?<![\\p{L}\\d_-])(${words}))`, "uy");
}
