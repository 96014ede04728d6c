import { isDash, isSpace } from "../character.ts";
import { type Detector, digitRun, type Match, type Words } from "../detector.ts";
import { tiedAfter, tiedBefore } from "../separator.ts";
import { codeAt, type Text } from "../text.ts";

const SOURCE = "§ 3 HRV, VRV, PRV, GenRegV, GesRV; register signs of the Aktenordnung";
const CONTEXT: Words = {
  de: [
    "handelsregister",
    "registergericht",
    "amtsgericht",
    "vereinsregister",
    "partnerschaftsregister",
    "genossenschaftsregister",
    "gesellschaftsregister",
    "registernummer",
    "register-nr",
  ],
  en: ["commercial register", "register court", "register number"],
};

/** German register entry: HRA, HRB, GnR, GsR, VR or PR and up to six digits. */
export const deCommercialRegister: Detector = {
  kind: "de-commercial-register",
  source: SOURCE,
  example: "HRB 123456",
  starts: "digit",
  digits: [{ least: 1, first: [1, 2, 3, 4, 5, 6], after: "ABRr" }],
  match: matchRegister,
  reach: 64,
  context: CONTEXT,
  confidence: { alone: 0.85, withContext: 0.97 },
};

/** The same without a blank: another character wakes it. */
export const deCommercialRegisterGlued: Detector = {
  kind: "de-commercial-register",
  source: SOURCE,
  example: "HRB123456",
  starts: "digit-after-letter",
  digits: [{ least: 1, first: [1, 2, 3, 4, 5, 6], after: "ABR" }],
  match: matchRegister,
  reach: 64,
  context: CONTEXT,
  confidence: { alone: 0.85, withContext: 0.97 },
};

function matchRegister(text: Text, at: number, first: number): Match | undefined {
  const last = registerEnd(text, at);
  const code = codeAt(text, last - 1);
  // Most numbers are refused here: what they follow ends with none of these letters.
  if (code !== UPPER_R && code !== UPPER_A && code !== UPPER_B) return undefined;
  const kind = REGISTERS.find((register) => text.slice(last - register.length, last) === register);
  const start = last - (kind?.length ?? 0);
  // After a dot it is the second half of a European identifier.
  if (kind === undefined || tiedBefore(text, start) || codeAt(text, start - 1) === DOT) return undefined;
  const end = numberEnd(text, at, first);
  if (tiedAfter(text, end)) return undefined;
  // "PR 12" is a pull request and "VR 2" a headset.
  return { start, end: formerCourtEnd(text, end), needsContext: kind.length < 3 };
}

const DOT = 46;
const UPPER_A = 65;
const UPPER_B = 66;
const UPPER_R = 82;

const REGISTERS: readonly string[] = ["HRA", "HRB", "GnR", "GsR", "VR", "PR"];

// Goes back over blanks, signs and "Nr." to the end of the register's letters.
function registerEnd(text: Text, at: number): number {
  const letter = beforeSigns(text, at);
  const isNumber = codeAt(text, letter - 1) === 114 && codeAt(text, letter - 2) === 78;
  return isNumber ? beforeSigns(text, letter - 2) : letter;
}

function beforeSigns(text: Text, at: number): number {
  let end = at;
  while (at - end < 3 && isSign(codeAt(text, end - 1))) end--;
  return end;
}

function isSign(code: number): boolean {
  return code === 32 || code === 46 || code === 58 || isSpace(code) || isDash(code);
}

// "123 456" and "123.456" too.
function numberEnd(text: Text, at: number, first: number): number {
  const sign = codeAt(text, first);
  const thousands = first - at <= 3 && (sign === 46 || isSpace(sign)) ? digitRun(text, first + 1, 3) : -1;
  return thousands < 0 ? first : thousands;
}

// Letters of a court whose register another one goes on with, as in "HRB 395 KI".
function formerCourtEnd(text: Text, end: number): number {
  const from = isSpace(codeAt(text, end)) ? end + 1 : end;
  const size = FORMER_COURTS.includes(` ${text.slice(from, from + 2)} `) ? 2 : codeAt(text, from) === UPPER_B ? 1 : 0;
  return from > end && size > 0 && !tiedAfter(text, from + size) ? from + size : end;
}

const FORMER_COURTS = " EL FL HL HU IZ KI ME NM NI OL PI PL RD RZ SL ";
