/**
 * Where something is written: a Union act by CELEX number, a German statute by its abbreviation, or another document
 * by name. The pinpoint is in the Act's English notation, such as `Art. 5(1)(f)`, `Annex III, point 4(a)`, `§ 87(1) no. 6`.
 */
export type Source =
  | { readonly celex: string; readonly pinpoint: string }
  | { readonly statute: string; readonly pinpoint: string }
  | { readonly document: string; readonly pinpoint: string };
