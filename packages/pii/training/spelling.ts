/** ä is ae, ß is ss: the way a German does without umlauts. */
export function withoutUmlauts(text: string): string {
  return text.replace(/[äöüÄÖÜß]/gu, (letter) => UMLAUTS[letter] ?? letter);
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", Ä: "Ae", Ö: "Oe", Ü: "Ue", ß: "ss" };

/** Letters without marks: Yılmaz is Yilmaz, Wałęsa is Walesa. */
export function plainLatin(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[ıłŁđĐøØæÆœßə]/gu, (letter) => PLAIN[letter] ?? letter);
}

const PLAIN: Readonly<Record<string, string>> = {
  ı: "i",
  ł: "l",
  Ł: "L",
  đ: "d",
  Đ: "D",
  ø: "o",
  Ø: "O",
  æ: "ae",
  Æ: "Ae",
  œ: "oe",
  ß: "ss",
  ə: "e",
};
