import { type Acceptance, accept } from "./accept.ts";
import { digitOf, isDash, isIgnorable, isSpace, isWordCharacter } from "./character.ts";
import { hasWordBefore, isNamedBehind } from "./label.ts";
import { DIGIT, followingOf, NO_SECOND, numberClass, UNCLEAR, type Wanting } from "./plan.ts";
import { skipIgnorable } from "./separator.ts";
import { codeAt, type Text } from "./text.ts";

/** What visiting a number reads and writes. */
export interface NumberVisit extends Acceptance {
  /** Where the numbers that stand in one row end, and how many of their digits and runs of digits lie ahead at most. */
  rowEnd: number;
  digitsLeft: number;
  runsLeft: number;
}

/** Wakes who wants a number that begins here, and returns where its first unbroken run ends and what is tied to that. */
export function visitNumber(visit: NumberVisit, at: number): number {
  const { text } = visit;
  const { stops } = visit.plan;
  const length = text.length;
  let end = at + 1;
  while (end < length && stops[text.charCodeAt(end)] === DIGIT) end++;
  let run = end - at;
  const after = end < length ? text.charCodeAt(end) : 0;
  if (after >= FIRST_INVISIBLE && isIgnorable(after)) ({ end, run } = invisiblyJoined(text, at));
  const before = at > 0 ? text.charCodeAt(at - 1) : 0;
  const following = after < 128 ? (visit.plan.follows[after] ?? 0) : followingOf(text, end);
  const second = secondRun(stops, text, end);
  const some = visit.plan.wantingOf(numberClass(run, following, second, before !== 32 && isWordCharacter(before)));
  const tie = before === 32 || some.length === 0 ? UNTIED : tieOf(text, at, before);
  if (some.length > 0 && tie !== TO_NUMBER) {
    if (second === NO_SECOND) {
      visit.digitsLeft = run;
      visit.runsLeft = 1;
    } else if (at >= visit.rowEnd) countRow(visit, end, run);
    wake(visit, some, { at, end, isTied: tie === TO_WORD });
  }
  passRun(visit, at, run);
  // What a sign ties to this number wakes nobody, unless the sign itself wakes somebody.
  if (second === NO_SECOND || second === UNCLEAR || !ties(after) || stops[after] !== 0) return end;
  passRun(visit, end + 1, second);
  return end + 1 + second;
}

function passRun(visit: NumberVisit, at: number, run: number): void {
  if (at >= visit.rowEnd) return;
  visit.digitsLeft -= run;
  visit.runsLeft--;
}

function ties(sign: number): boolean {
  return sign === 46 || sign === 47 || isDash(sign);
}

interface NumberPlace {
  readonly at: number;
  readonly end: number;
  /** Whether a hyphen ties it to the word before. */
  readonly isTied: boolean;
}

function wake(visit: NumberVisit, some: readonly Wanting[], { at, end, isTied }: NumberPlace): void {
  let isLabelled: boolean | undefined;
  let lead = -1;
  for (let place = 0; place < some.length; place++) {
    const one = some[place];
    if (one === undefined || one.least > visit.digitsLeft || one.runs > visit.runsLeft) continue;
    if ((isTied && !one.mayBeTied) || (visit.takenUntil > at && !one.checks)) continue;
    if (lead < 0 && (one.after !== undefined || one.cueEnds !== undefined)) lead = leadOf(visit.text, at);
    if (one.after !== undefined && !isAmong(one.after, lead)) continue;
    if (one.needsLabel && (one.cueEnds === undefined || !isAmong(one.cueEnds, lead))) {
      isLabelled ??= hasWordBefore(visit.reader, at) || isNamedBehind(visit.text, Math.max(end, visit.rowEnd));
      if (!isLabelled) continue;
    }
    const match = one.match(visit.text, at, end);
    if (match !== undefined) accept(visit, one.detector, match);
  }
}

const FIRST_INVISIBLE = 0xad;

/** How long the run of digits after the next character is, or that there is none or none so plain. */
function secondRun(stops: Uint8Array, text: Text, end: number): number {
  const length = text.length;
  const limit = Math.min(end + LONGEST_GAP + 1, length);
  let next = end;
  while (next < limit && stops[text.charCodeAt(next)] !== DIGIT) next++;
  if (next === limit) return NO_SECOND;
  if (next !== end + 1) return UNCLEAR;
  let last = next + 1;
  while (last < length && last - next < UNCLEAR && stops[text.charCodeAt(last)] === DIGIT) last++;
  return last < length && isIgnorable(text.charCodeAt(last)) ? UNCLEAR : last - next;
}

/** So far is counted at once: no detector wants more digits than that holds. */
const LONGEST_ROW = 128;
/** Digits stand in one row with so many other characters between two of them at most. */
const LONGEST_GAP = 3;

// "1.2", "3/4", "a-5": what follows the sign goes on from what stands before it.
function tieOf(text: Text, at: number, before: number): number {
  const further = codeAt(text, at - 2);
  if (!ties(before)) return UNTIED;
  if (digitOf(further) >= 0) return TO_NUMBER;
  return isDash(before) && isWordCharacter(further) ? TO_WORD : UNTIED;
}

const UNTIED = 0;
const TO_WORD = 1;
const TO_NUMBER = 2;

// Of other scripts, full-width letters and typographic quotes the tables say nothing.
function isAmong(marks: Uint8Array, code: number): boolean {
  return code >= marks.length || marks[code] === 1;
}

// The character before a number and the signs between.
function leadOf(text: Text, at: number): number {
  let before = at - 1;
  while (at - before <= 3 && isSign(codeAt(text, before))) before--;
  return codeAt(text, before);
}

function isSign(code: number): boolean {
  return code === 46 || code === 58 || isSpace(code) || isDash(code);
}

// A run of digits with up to three invisible characters between two of them.
function invisiblyJoined(text: Text, at: number): { readonly end: number; readonly run: number } {
  let end = at;
  let run = 0;
  for (let next = at; digitOf(codeAt(text, next)) >= 0; next = skipIgnorable(text, next + 1)) {
    run++;
    end = next + 1;
  }
  return { end, run };
}

// Counts the digits of all numbers that follow one another in one row, and their runs.
function countRow(visit: NumberVisit, from: number, run: number): void {
  const { plan, text } = visit;
  let digits = run;
  let runs = 1;
  let end = from;
  const limit = Math.min(text.length, from + LONGEST_ROW);
  for (let next = from; next < limit && next - end <= LONGEST_GAP; next++) {
    if (plan.stops[text.charCodeAt(next)] !== DIGIT) continue;
    if (next > end) runs++;
    digits++;
    end = next + 1;
  }
  visit.rowEnd = end;
  visit.digitsLeft = digits;
  visit.runsLeft = runs;
}
