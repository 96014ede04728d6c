// The words that names are read by, as alternatives of a regular expression: a stem stands for all its forms.

/** Forms of address and titles: they announce a name, and are none. */
export const SALUTATIONS = "Herr|Frau|Familie|Mr|Mrs|Ms|Miss|Mx|Sir|Dr|Prof|Dipl.-Ing";

/** Greetings that a name may follow. */
export const GREETINGS = "Dear|Hallo|Hello|Hi|Guten Tag|Guten Morgen|Sehr geehrte|Liebe";

/** How the line above a signature begins. */
export const SIGN_OFFS =
  "Grüße|Gruß|Grüsse|Gruss|Best regards|Best wishes|Best,|All the best|Kind|Warm|Yours sincerely|Yours|Regards|" +
  "Sincerely|Cheers|Many|Thank|Dank|MfG|LG";

/** What marks a name as signed or addressed. */
export const SIGNATURES = "gez.|i. A.|i.A.|i. V.|i.V.|ppa.|Hd.|c/o";

/**
 * The place after a label that announces a name, in any case. A label may be the end of a longer word, such as
 * "Kontoinhaber"; "name" may not, and needs one of these words before it or none: "Project name" is no person's.
 */
export const AFTER_LABEL =
  "(?<=((?:vor|nach|familien|geburts|voller|full|first|last|sur|given|family|ihr|mein|your|(?<![\\p{L}_-]\\p{Zs}?))" +
  "[ _-]?name|(?:partner|arbeiter|mieter|antragsteller|empfänger|inhaber|geschäftsführer|bewerber|patient|person|" +
  "absender|unterzeichner|versicherter?|contact|employee|customer|tenant|applicant|sender|recipient|holder|witness|attn|" +
  "(?<!\\p{L})(?:kund|zeug)e?)(?:in|e?n)?(?:[ _-]?name)?))";

/** Small words inside names: "von der Heide", "de la Cruz". */
export const PARTICLES = "(?:v[ao][mn]|zu[mr]?|d(?:[aeiou]|el|os)|della|l[ae]|te[nr]|[ae]l|b[ei]n|y)(?: de[mnr]| la)?";

/** How offices end: "Oberbürgermeisterin", "Staatsanwalt", "Geschäftsführer". They are titles when a name follows, else maybe surnames. */
export const OFFICE_ENDINGS =
  "(?:[eo]ktor|ssor|anw[aä]lt|otar|ichter|räsident|inister|kanzler|meister|farrer|sführer|leiter)(?:in)?";

/** Capitalised words that follow a cue in letters, forms and tickets and are no names. */
export const NO_NAMES =
  // Who is addressed without a name.
  "Damen|Herren|Team|Zusammen|Alle|Alles|Nachbarn|Eltern|Gäste|Welt|World|There|All|Madam|Hiring|Manager|Support|" +
  "Service|Sales|Editor|Valued|Parents|President|Minister|" +
  // How a sentence begins.
  "Sehr|Guten|Sie|Ich|Wir|Er|Es|Der|Die|Das|Den|Dem|Ein|Eine|Einen|Und|Oder|Hat|Ist|Kann|Bitte|Vielen|Mit|Am|An|Im|In|Auf|Von|Vom|Vor|Bei|" +
  "Beim|Für|Zu|Zum|Zur|Nach|Aus|Wenn|Wie|Was|Wer|Wo|Da|The|This|That|We|You|It|Please|Your|My|Our|From|Not|None|" +
  // Forms and business.
  "Termin|Tel|Fax|Mobil|Handy|Ort|Str|Uhr|Geb|März|GmbH|AG|KG|UG|Ltd|Inc|LLC|Name|Akte|Info|Re|Subject";

/** How such words begin, whatever follows. */
export const NO_NAME_BEGINNINGS =
  "Aller|Ihr|Ihn|Every|Unknown|Unbekannt|Kund|Kolleg|Freund|Mitarbeit|Mitglied|Customer|Colleague|Friend|" +
  "Mandant|Patient|Chef|Angebot|Bescheid|Telefon|Adress|Nachricht|Antwort|Hinweis|Betreff|Gespräch|Anruf|Unterlagen|" +
  "Beschwerde";

/** How nouns, weekdays and months end, but hardly any surname: "Rechnung" and "Bestellung", not "Hornung". */
export const NO_NAME_ENDINGS =
  "[hk]eit|schaft|tion|ungen|h[ln]ung|\\S{5}ung|tät|tra(?:ß|ss)e|nummer|name|trag|ragen?|onto|atum|chrift|" +
  "[Mm]ail|[^y]tag|woch|uar|ember|tober";
