import { flatPattern, HOUSE_NUMBER_TAIL } from "./house-number.ts";
import { latin } from "./latin-pattern.ts";
import { codeAndPlacePattern, GAP, PLACE_WORD } from "./postal-place.ts";
import { NO_FIRST_WORDS, PREPOSITION } from "./street-pattern.ts";

// Where no name of a person ends: not behind another capitalised word. "wohnhaft Köpenicker Landstraße", "Frau Müller Hauptstraße".
const NO_NAME_BEFORE = "(?<=(?:^|[^\\p{L}\\d.\\p{Zs}]|(?<!\\p{L})\\p{Ll}{1,12}\\p{Zs})\\p{Zs}{0,8})";

// What is numbered and no street, even if a postal code seems to follow.
const NUMBERED =
  "\\p{L}{1,20}\\p{Lu}\\p{L}{0,20}|Seite|Kapitel|Abschnitt|Art(?:ikel)?|N(?:umme)?r|Pos(?:ition)?|Version|Tabelle|Ziffer|Abs(?:atz)?|Teil|Band|Zeile|Etage|Raum|Zimmer|Halle|Saal|Gleis|" +
  "Lager|Menge|Kunde|Punkt|Schritt|Stufe|Phase|Klasse|Gruppe|Los|Blatt|Heft|Jahr|Tel(?:efon)?|Fax|Mobil|Konto|Modell|Typ|Preis|Betrag|Summe|Code|" +
  "Order|Room|Page|Chapter|Section|Item|Line|Figure|Table|Invoice|Step|Day|Week|Level|" +
  "Zu|Nach|Bis|Mit|Von|Ab|Um|Für|Über|Etwa|Rund|(?:Jan|Febr)uary?|März|March|April|Ma[iy]|Ju(?:[nl]i|ne|ly)|August|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|O[ck]t|Nov|De[cz])|\\p{Lu}\\p{L}{1,8}(?:ember|ober)|" +
  "\\p{Lu}\\p{L}{1,20}(?:ung|heit|keit|tion|preis|nummer|nr|betrag|tag)";

// Streets of French and Italian Switzerland: the kind stands first.
const ROMANCE =
  "(?:[Rr](?:ue(?:lle)?|oute)|[Aa]venue|[Cc]hemin|[Pp]lace|[Qq]uai|[Bb]oulevard|[Ii]mpasse|[Aa]llée|[Ss]entier|[Pp]romenade|" +
  "[Vv]i(?:a|ale|colo)|[Pp]iazza|[Cc]orso|[Ss]trada|[Ss]alita|[Cc]ontrada)\\p{Zs}";

// What is counted by the thousand and stands behind a number as a place does.
const COUNTED =
  "Anl|Art(?!\\p{L})|Rn|Rd|Nr|Abs|UTC|GMT|Exemplar|Besuch|Gäste|Teilnehm|Zuschauer|Seiten|Zeilen|Zeichen|Wörter|Punkte|Artikel|Autos|Fahr|Liter|Tonnen|Flaschen|Kisten|Datei|Daten|Anfrage|Frau|Herr|" +
  "Dollar|Franken|Pfund|Members|People|Units|Copies|Miles|\\p{L}{2,20}(?:ungen|plätze|sätze|zeuge|zahlen|meter|stunden|karten|teile|nummern?)(?!\\p{L})";

// "Postfach", "Postfach 10 20 30", "Case postale 12".
const BOX = "(?:Postfach|Cas(?:e|ella)\\p{Zs}[Pp]ostale)(?:\\p{Zs}\\d{1,6}){0,3}";

// "Schwäbisch Hall", "La Chaux-de-Fonds".
const FIRST =
  "Bad|Sankt|St\\.|Alt|Neu|Groß|Klein|Nord|Süd|Ost|West|Hohen|Königs|Maria|Wiener|Markt|Lutherstadt|L[ae]s?|\\p{Lu}\\p{L}{2,12}isch";

// "Zell am See", "Landau i. d. Pfalz", "Muri bei Bern", "Hall in Tirol", "Freiburg im Breisgau", "Wil SG", "Bern 14".
const LAST =
  "am\\p{Zs}(?:Main|Rhein|Neckar|Inn|Lech|\\p{Lu}?\\p{L}{0,20}[Ss]ee)|[aA]\\.\\p{Zs}?(?!D)\\p{Lu}\\.|" +
  "(?:an|ob|[ivaIVA]\\.)\\p{Zs}?[dD](?:er|\\.)\\p{Zs}?WORD|b(?:ei|\\.)\\p{Zs}(?!Frau|Herrn?|Fam|Dr|Bedarf|Interesse|Fragen|Rück|\\p{L}{1,20}ung)WORD(?!\\p{Zs}\\p{Lu})|unter\\p{Zs}Teck|in\\p{Zs}(?:Tirol|Oldenburg|Holstein)|" +
  "im\\p{Zs}\\p{Lu}\\p{L}{0,15}(?:gau|kreis|tal|wald)|" +
  "(?:A[GIR]|B[ELS]|FR|G[ELR]|JU|LU|N[EW]|OW|S[GHOZ]|T[GI]|UR|V[DS]|Z[GH])(?:(?![\\p{L}\\d]|\\p{Zs}[\\p{Lu}\\d])|\\p{Zs}OFFICE)|OFFICE";

// The number of the post office, and nothing that is counted behind.
const OFFICE = '\\d{1,2}(?=[\\r\\n,;|)"]|\\.(?!\\d)|\\p{Zs}[|·•\\p{Pd}]\\s|$)';

/** Patterns of addresses that their place proves. All are bounded and read from one place. */
export const BEFORE_PLACE: {
  /** Street and number, or a box, up to the postal code; the first group is all, the second the street without its number, the third "in". */
  readonly street: RegExp;
  /** The sign of a country before the code: "D-", "CH – ". */
  readonly sign: RegExp;
  /** Behind a place: a comma, street and number; the first group is the street without its number. */
  readonly streetBehind: RegExp;
  /** Code and place. */
  readonly place: RegExp;
  /** The end of what is numbered and no street: "Seite", "Rechnung". */
  readonly numbered: RegExp;
  /** A number and what it counts. */
  readonly counted: RegExp;
} = /* @__PURE__ */ patterns();

function patterns(): typeof BEFORE_PLACE {
  const word = "\\p{Lu}[\\p{L}'’.-]{1,30}";
  const preposition = `${PREPOSITION}(?:(?:\\p{L}{2,20}|\\d{1,2}\\.(?=\\p{Zs}(?:J[au]|F|M[aä]|A|Se|O|N|D)))\\p{Zs}){0,2}`;
  const romance = `${ROMANCE}(?:(?:d[eiu]s?|l[ae]s?|del|all[ao]|della|${word})\\p{Zs}){0,3}(?:[dl]['’])?`;
  const adjectives = `${NO_NAME_BEFORE}(?!${NO_FIRST_WORDS})(?:\\p{Lu}[\\p{L}-]{1,20}[ersnm]\\p{Zs}){1,2}`;
  const name = `((?:${preposition}|${romance}|${adjectives}|S(?:t\\.|ankt)\\p{Zs})?${word})`;
  const street = `${name}\\p{Zs}?(?!19\\d\\d|20\\d\\d)[1-9]\\d{0,3}${HOUSE_NUMBER_TAIL}${flatPattern()}`;
  const block = "[A-U]\\p{Zs}?\\d,\\p{Zs}\\d{1,2}[a-hA-H]?(?=[^\\d]{1,10}68\\d{3}\\p{Zs}{1,2}Mannheim)";
  return {
    street: new RegExp(
      latin(`(?<=(?<![\\p{L}\\d_-])((?:${BOX}|${street}|${block})(?:(\\p{Zs}in\\p{Zs})|${GAP}(?:${BOX}${GAP})?)))`),
      "y",
    ),
    sign: /(?<=(?<![\p{L}\d_])((?:DE?|AT?|CH|FL)\p{Zs}?\p{Pd}\p{Zs}?))/uy,
    place: new RegExp(
      latin(`^${codeAndPlacePattern(FIRST, LAST.replaceAll("WORD", PLACE_WORD).replaceAll("OFFICE", OFFICE))}`),
    ),
    streetBehind: new RegExp(latin(`^,\\p{Zs}?${street}`)),
    numbered: new RegExp(latin(`(?<=(?<!\\p{L})(?:${NUMBERED})\\.?|^(?:Platz|Ring|Weg|Straße|Str\\.))`), "y"),
    counted: new RegExp(latin(`^\\d{4,5}\\p{Zs}(?:${COUNTED})`)),
  };
}
