// The Steuernummer: 13 digits as ELSTER writes it, and the forms of the Länder.
import { crossSum, crossWeighted, distance, weighted } from "./check-digit.ts";
import type { Random } from "./random.ts";

// Tax offices of published samples only: an office that does not exist would be no valid number.
const OFFICES =
  "3048 9181 9198 4079 1010 3201 3101 3198 4151 4198 2475 2202 2241 2324 2388 1113 1116 1121 5133 5400 2722 2799 2893 2866 2613 2653 2129 2138".split(
    " ",
  );

const ELEVEN = [0, 5, 4, 3, 0, 2, 7, 6, 5, 4, 3, 2];
const HANSEATIC = [0, 0, 4, 3, 0, 2, 7, 6, 5, 4, 3, 2];
const LOWER_SAXONY = [0, 0, 2, 9, 0, 8, 7, 6, 5, 4, 3, 2];
const BERLIN_A = [0, 0, 0, 0, 0, 7, 6, 5, 8, 4, 3, 2];
const WESTPHALIA = [0, 3, 2, 1, 0, 7, 6, 5, 4, 3, 2, 1];
const PALATINATE = [0, 0, 1, 2, 0, 1, 2, 1, 2, 1, 2, 1];
const SUMMANDS = [0, 0, 9, 8, 0, 7, 6, 5, 4, 3, 2, 1];
const POWERS = [0, 0, 512, 256, 0, 128, 64, 32, 16, 8, 4, 2];

export function makeTaxNumber(random: Random): string {
  for (;;) {
    const office = random.pick(OFFICES);
    const district = office.startsWith("5") ? random.integer(1000, 9979) : random.integer(1, 997);
    const digits = office.startsWith("5") ? 4 : 3;
    const head = `${office}0${String(district).padStart(digits, "0")}${random.text(7 - digits)}`;
    const check = random.pick(checksOf(head));
    if (check < 10) return head + String(check);
  }
}

export function isTaxNumber(value: string): boolean {
  if (!/^[0-9]{4}0[0-9]{8}$/.test(value)) return false;
  return checksOf(value.slice(0, 12)).includes(Number(value.charAt(12)));
}

/** `93815/08152`, `181/815/08155`, `75 815 08152`: as the tax office of the Land prints it. */
export function landForm(random: Random, value: string): string {
  const local = value.slice(5);
  const office = value.slice(value.startsWith("2") || value.startsWith("11") ? 2 : 1, 4);
  if (value.startsWith("28")) return `${office}${local.slice(0, 3)}/${local.slice(3)}`;
  if (value.startsWith("5")) return `${office}/${local.slice(0, 4)}/${local.slice(4)}`;
  const separator = value.startsWith("24") ? " " : "/";
  if (value.startsWith("26")) return `0${office} ${local.slice(0, 3)} ${local.slice(3)}`;
  return [office, local.slice(0, 3), local.slice(3)].join(random.chance(0.1) ? " " : separator);
}

/** Whether any Land could have issued it. */
export function isLandForm(written: string): boolean {
  const digits = written.replaceAll(/[/ ]/g, "");
  const isNorthRhine = /^[0-9]{3}[/ ]?[0-9]{4}[/ ]?[0-9]{4}$/.test(written);
  const prefixes = digits.length === 10 ? ["28", "11", "24", "22", "23", "27", "21"] : ["3", "4", "1", "9"];
  const heads = prefixes.map((prefix) => prefix + digits.slice(0, 4 - prefix.length));
  const rest = digits.slice(digits.length === 10 ? 2 : 3);
  const candidates = heads.map((head) => `${head}0${rest}`);
  if (digits.length === 11 && digits.startsWith("0")) candidates.push(`26${digits.slice(1, 3)}0${rest}`);
  if (isNorthRhine) candidates.push(`5${digits.slice(0, 3)}0${rest}`);
  return candidates.some(isTaxNumber);
}

function checksOf(head: string): readonly number[] {
  const eleven = (weights: readonly number[]): number => distance(weighted(head, weights), 11);
  if (/^(30|9|40|10|32|31|41)/.test(head)) return [eleven(ELEVEN)];
  if (/^2[24]/.test(head)) return [eleven(HANSEATIC)];
  if (head.startsWith("23")) return [eleven(LOWER_SAXONY)];
  if (head.startsWith("11")) return [eleven(BERLIN_A), eleven(LOWER_SAXONY)];
  if (head.startsWith("5")) return [weighted(head, WESTPHALIA) % 11];
  if (head.startsWith("27")) return [distance(crossWeighted(head, PALATINATE), 10)];
  if (/^(28|26|21)/.test(head)) return [distance(powersOfTwo(head), 10)];
  return [];
}

function powersOfTwo(head: string): number {
  return [...head].reduce((sum, digit, i) => {
    const product = ((Number(digit) + (SUMMANDS[i] ?? 0)) % 10) * (POWERS[i] ?? 0);
    return sum + repeatedCrossSum(product);
  }, 0);
}

function repeatedCrossSum(number: number): number {
  return number < 10 ? number : repeatedCrossSum(crossSum(number));
}
