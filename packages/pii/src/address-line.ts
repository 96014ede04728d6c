// What British and American addresses have in common. The lines of one are divided by commas, signs or line breaks.

/** What stands between two lines of an address: a sign, blanks, a line break, and no blank line. */
export const DIVIDER =
  "(?:\\p{Zs}[\\p{Pd}]\\p{Zs}|[,;|·•]?(?:\\p{Zs}{0,2}\\r?\\n[\\p{Zs}\\t]{0,8}|\\p{Zs}{1,2})|\\p{Zs}[|·•]\\p{Zs}|,)";

/** What divides lines, but not words: something more than a blank. */
export const STRONG_DIVIDER =
  "(?:\\p{Zs}[\\p{Pd}]\\p{Zs}|[,;|·•]?\\p{Zs}{0,2}\\r?\\n[\\p{Zs}\\t]{0,8}|[,;]\\p{Zs}{0,2}|\\p{Zs}[|·•]\\p{Zs})";

/** The name of a month, short or long, is no name of a street. */
export const NO_MONTH =
  "(?!(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|(?:Nov|Dec)(?:ember)?)(?!\\p{L}))";

/** "One Sample Square". */
export const NUMBER_WORD = "(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)";

/** "PO Box 123". */
export const BOX = "(?:P\\.?\\p{Zs}?O\\.?|Post\\p{Zs}Office)\\p{Zs}B(?:ox|OX)\\p{Zs}\\d{1,6}";

/** A word with a capital, initials too: "Queen's", "St.", "N.W.", "d'Alene". */
export const CAPITALISED = "(?:[dl]['’])?\\p{Lu}[\\p{L}.'’]{0,20}(?:-\\p{L}{1,15}){0,3}";
