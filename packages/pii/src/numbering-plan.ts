/** Whether digits begin with an assigned country code and are 8 to 15, as an international number has. */
export function isInternational(digits: string): boolean {
  return INTERNATIONAL.test(digits);
}

/** Whether a group with its leading 0 can be a German area, mobile or service code, or a British one. */
export function isAreaCode(group: string): boolean {
  return AREA_CODE.test(group);
}

/** Whether unbroken digits are a German mobile number: 015, 016 or 017, eleven or twelve digits. */
export function isGermanMobile(digits: string): boolean {
  return /^01[5-7]\d{8,9}$/.test(digits);
}

// ITU-T E.164 list of assigned country codes: none begins with 0, and 28, 83 and 89 are spare.
const INTERNATIONAL = /^(?!0|28|83|89)\d{8,15}$/;

// Bundesnetzagentur, Nummernplan: Ortsnetzkennzahlen of two to five digits (030 … 03xxxx), mobile, service.
// Ofcom, National Telephone Numbering Plan: 020, 023, 024, 028, 029; longer British codes look like German ones.
const AREA_CODE = /^0(?:3[02]|40|[68]9|2[03489]|[2-9]\d{2,3}|3[3-9]\d{3}|1(?:[5-7]\d|80|37)\d?)$/;
