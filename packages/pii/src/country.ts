/** Whether two upper-case letters are a country of ISO 3166-1 alpha-2, or Kosovo as banks write it. */
export function isCountry(code: string): boolean {
  const row = COUNTRIES.indexOf(` ${code.charAt(0)}`);
  const second = COUNTRIES.indexOf(code.charAt(1), row + 2);
  return row >= 0 && second >= 0 && second < COUNTRIES.indexOf(" ", row + 1);
}

// Per first letter, after a blank, the second ones.
const COUNTRIES =
  " ADEFGILMOQRSTUWXZ BABDEFGHIJLMNOQRSTVWYZ CACDFGHIKLMNORUVWXYZ DEJKMOZ ECEGHRST FIJKMOR GABDEFGHILMNPQRSTUWY" +
  " HKMNRTU IDELMNOQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY MACDEFGHKLMNOPQRSTUVWXYZ NACEFGILOPRUZ OM PAEFGHKLMNRSTWY" +
  " QA REOSUW SABCDEGHIJKLMNORSTVXYZ TCDFGHJKLMNORTVWZ UAGMSYZ VACEGINU WFS XK YET ZAMW ";
