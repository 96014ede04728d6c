// The words that streets are read by, as alternatives of a regular expression.

/** How streets end. */
export const STREETS = "stra(?:ß|ss)e|str\\.?|gasse|allee|chaussee|ufer|damm|stieg";

/** The same, but other things end so too. */
export const WEAK_STREETS = "weg|platz|ring|markt|steig|hof|pfad";

/** What ends like a street and is none: roads, seats, rings, ways to a solution. */
export const NO_STREETS =
  "(?:bundes|landes|kreis|einbahn|sack|fertigungs|produktions|wasch)str|" +
  "(?:arbeits|stell|park|sitz|steh|start|listen|tabellen|studien|ausbildungs|kita|speicher|lager|steck|zelt|schlaf|" +
  "lade|warte|pflege|heim|flug)platz|(?:um|rad|rück|hin|lösungs|aus|schul|wander|geh|fuß)weg|" +
  "(?:jahr|weihnachts|super|floh|bau|arbeits|aktien|wohnungs|welt)markt|" +
  "(?:bahn|hauptbahn|bauern|fried|flug|bau)hof|bahnsteig|(?:an|auf|ab|ein|aus|um)stieg|(?:ehe|he|dicht)ring|" +
  "(?:datei|such|lern)pfad";

/** How a street begins that is named after its place: "Am Markt 12". */
export const PREPOSITION =
  "(?:A[mn]|Im|Zu[mr]|Beim|(?:An|In|Auf|Unter|Vor|Bei)\\p{Zs}(?:der|den|dem)|(?:Straße|Platz|Allee)\\p{Zs}de[rs])\\p{Zs}";

/** Adjectives before a compound: "Alte Poststraße". */
export const ADJECTIVES =
  "Alte|Neue|Große|Kleine|Obere|Untere|Lange|Kurze|Breite|Hohe|Innere|Äußere|Mittlere|Vordere|Hintere";

/** Capitalised words before "Straße" that name no street. */
export const NO_FIRST_WORDS =
  "(?:D(?:ie|er|as|e[nmrs]|iese[rnms]?)|[MDSEK]?e?ine[rnms]?|(?:Unse|Ih)re?[nrms]?|Jede[rnms]?|Welche[rnms]?|" +
  "Vor|Unter|Hinter|Über|(?:Nächs|Ers|Letz)te[rnms]?|Für|Nummer)(?!\\p{L})";

/** What a house number is not followed by. */
export const UNITS =
  "km|c?m|mm|meter|uhr|euro|eur|chf|prozent|grad|min|minuten|stunden|tagen?|wochen|monate|jahren?|personen|menschen|" +
  "mal|mio|kg|seiten|punkte|teilnehmer|stände";
