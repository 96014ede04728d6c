/** How many digits the country code at the start of an international number has; 0 if none begins like this. */
export function countryCodeLength(digits: string): number {
  if (digits.startsWith("1") || digits.startsWith("7")) return 1;
  const two = digits.slice(0, 2);
  if (TWO_DIGIT_CODES.includes(two)) return two.length;
  return UNASSIGNED.includes(two) || two < "21" ? 0 : 3;
}

/** Whether a group with its leading 0 can be a German area, mobile or service code, or a British one. */
export function isAreaCode(group: string): boolean {
  return AREA_CODE.test(group);
}

/** Whether unbroken digits are a German mobile number: 015, 016 or 017, eleven or twelve digits. */
export function isGermanMobile(digits: string): boolean {
  return /^01[5-7]\d{8,9}$/.test(digits);
}

// ITU-T E.164 list of assigned country codes: two digits; what is in neither list has three.
const TWO_DIGIT_CODES =
  "20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98";
const UNASSIGNED = "28 83 89";

// Bundesnetzagentur, Nummernplan: Ortsnetzkennzahlen of two to five digits (030 … 03xxxx), mobile, service.
// Ofcom, National Telephone Numbering Plan: 020, 023, 024, 028, 029; longer British codes look like German ones.
const AREA_CODE = /^0(?:30|40|69|89|2[03489]|[2-9]\d{2,3}|3[3-9]\d{3}|1[5-7]\d{1,2}|800|180\d?|137\d?|900\d?|700|32)$/;
