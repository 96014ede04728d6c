/** The languages of every sentence we ship. */
export type Locale = "de" | "en";

/** All languages, in the order in which a dossier is written. */
export const LOCALES: readonly Locale[] = ["de", "en"];
