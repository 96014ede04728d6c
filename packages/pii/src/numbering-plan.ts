/** Whether the digits of an international number begin with an assigned country code. */
export function hasCountryCode(digits: string): boolean {
  return !UNASSIGNED.test(digits);
}

/** Whether a group with its leading 0 can be a German area, mobile or service code, or a British one. */
export function isAreaCode(group: string): boolean {
  return AREA_CODE.test(group);
}

/** Whether a number that begins with these digits is a German mobile one: 015, 016 or 017, eleven or twelve in all. */
export function isGermanMobile(digits: string, count: number): boolean {
  return (count === 11 || count === 12) && /^01[5-7]/.test(digits);
}

// ITU-T E.164 list of assigned country codes: none begins with 0, and 28, 83 and 89 are spare.
const UNASSIGNED = /^(0|28|83|89)/;

// Bundesnetzagentur, Nummernplan: Ortsnetzkennzahlen of two to five digits (030 … 03xxxx), mobile, service.
// Ofcom, National Telephone Numbering Plan: 020, 023, 024, 028, 029; longer British codes look like German ones.
const AREA_CODE = /^0(?:3[02]|40|[68]9|2[03489]|[2-9]\d{2,3}|3[3-9]\d{3}|1(?:[5-7]\d|80|37)\d?)$/;
