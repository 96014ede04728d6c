/** One size of a machine-readable zone. */
export interface MrzFormat {
  readonly shape: string;
  /** Its groups in this order are what the last check digit stands for, and that digit. */
  readonly pattern: RegExp;
  /** Groups that end with a check digit of their own. */
  readonly checked: readonly number[];
}

/** The three sizes. */
export const MRZ_FORMATS: readonly MrzFormat[] = /* @__PURE__ */ formats();

// Number, nationality, birth, sex, expiry, optional data. The line with the name may be missing.
function formats(): readonly MrzFormat[] {
  const number = "([A-Z\\d<]{9}[\\d<])";
  const birth = "([\\d<]{6}\\d)[MFX<]";
  const head = `${number}[A-Z<]{3}${birth}(\\d{7})`;
  // A line break, also as JSON or HTML writes it, a blank or nothing; never a blank line.
  const next = "[ \\t\\xa0]{0,2}(?:\\r?\\n|(?:\\\\r)?\\\\n|<br ?/?>)?[ \\t\\xa0]{0,8}";
  const end = "(?![A-Za-z\\d_]|<(?![a-z/!]))";
  return [
    {
      shape: "td3",
      pattern: new RegExp(`^(?:P[A-Z<]{43}${next})?${head}([A-Z\\d<]{14}[\\d<])(\\d)${end}`),
      checked: [1, 2, 3, 4],
    },
    {
      shape: "td2",
      pattern: new RegExp(`^(?:[ACI][A-Z<]{35}${next})?${head}([A-Z\\d<]{7})(\\d)${end}`),
      checked: [1, 2, 3],
    },
    {
      shape: "td1",
      pattern: new RegExp(
        `^[ACI][A-Z<]{4}${number}([A-Z\\d<]{15})${next}${birth}(\\d{7})[A-Z<]{3}([A-Z\\d<]{11})(\\d)${end}` +
          `(?:${next}[A-Z][A-Z<]{29}${end})?`,
      ),
      checked: [1, 3, 4],
    },
  ];
}
