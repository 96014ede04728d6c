// What is shown for a question, and what an answer means. Pure: text in, values out.
import { aiAct, catalogue, formatDay, isIsoDate } from "@kiregel/core";
import { wrapped } from "./wrap.mjs";

const MOST_REASONS = 3;
// The gravest reasons are shown first.
const GRAVITY = ["prohibited", "high-risk", "annex-iii", "transparency", "exclusion", "obligation"];

/** A question as it stands on the screen: chapter, question, help, example, options, and why it is asked. */
export function questionText(question, language) {
  const { phrases, questions, words } = language;
  const { fact, kind, options, unit, chapter, asks, settles, remaining } = question;
  const { question: text, help, example } = questions[fact];
  const labels = (options ?? []).map((option) => optionLabel(fact, option, words));
  const width = String(labels.length).length;
  const titles = (rules) => titlesOf(rules, language);
  return [
    `── ${phrases.chapters[chapter]} · ${phrases.atMost(remaining)}`,
    ...wrapped(text, ""),
    ...wrapped(help, "  "),
    ...wrapped(`${phrases.example} ${example}`, "  "),
    "",
    ...labels.flatMap((label, at) => wrapped(label, `  ${String(at + 1).padStart(width)}  `)),
    ...(labels.length === 0 ? [] : [""]),
    ...wrapped(`${phrases.asked} ${titles(asks)}`, "  "),
    ...(settles.length === 0 ? [] : wrapped(`${phrases.settles} ${titles(settles)}`, "  ")),
    "",
    `  ${formText({ kind, unit }, phrases)}`,
    `  ${phrases.ways}`,
  ].join("\n");
}

/** A typed line: `{ answer }`, `{ command: "back" }`, `{ command: "stop" }`, or `{ problem }` in words. */
export function parseAnswer(question, line, { phrases }) {
  const typed = line.trim().toLowerCase();
  if (typed === "z") return { command: "back" };
  if (typed === "q") return { command: "stop" };
  if (typed === "?") return { answer: "undecided" };
  return readers[question.kind](typed, question, phrases) ?? misread(question, phrases);
}

/** An answer in words, for somebody who is to see it again. */
export function answerText(fact, answer, { words, phrases, locale }) {
  if (answer === "undecided") return phrases.undecided;
  if (typeof answer === "boolean") return answer ? phrases.yes : phrases.no;
  if (typeof answer === "number") return String(answer);
  if (typeof answer === "string")
    return isIsoDate(answer) ? formatDay(answer, locale) : optionLabel(fact, answer, words);
  if (answer.length === 0) return phrases.none;
  return answer
    .map((option) => (option === "undecided" ? phrases.othersUnknown : optionLabel(fact, option, words)))
    .join("; ");
}

/** What an option is called: that of a fact by its own label, that of a checklist by the label of the fact it names. */
export function optionLabel(fact, option, words) {
  return catalogue.checklists.has(fact) ? words.facts[option].label : words.facts[fact].options[option];
}

const readers = { "yes-no": readYesNo, "one-of": readChoice, "some-of": readList, number: readNumber, date: readDay };
const YES = ["y", "yes", "j", "ja"];
const NO = ["n", "no", "nein"];
const NONE = ["0", "-", "none", "keine", "keins", "nichts"];

function readYesNo(typed) {
  if (YES.includes(typed)) return { answer: true };
  return NO.includes(typed) ? { answer: false } : undefined;
}

function readChoice(typed, { options }, phrases) {
  if (!/^\d+$/.test(typed)) return undefined;
  const chosen = options[Number(typed) - 1];
  return chosen === undefined ? { problem: phrases.outOfRange(options.length) } : { answer: chosen };
}

function readList(typed, { options }, phrases) {
  if (NONE.includes(typed)) return { answer: [] };
  const parts = typed.split(/[\s,;]+/).filter((part) => part !== "");
  if (parts.length === 0 || !parts.every((part) => /^(\d+|\?)$/.test(part))) return undefined;
  const numbers = parts.filter((part) => part !== "?").map(Number);
  if (numbers.some((number) => number < 1 || number > options.length)) {
    return { problem: phrases.outOfRange(options.length) };
  }
  if (numbers.length === 0) return { answer: "undecided" };
  const chosen = options.filter((_, at) => numbers.includes(at + 1));
  return { answer: parts.includes("?") ? [...chosen, "undecided"] : chosen };
}

function readNumber(typed, { unit }, phrases) {
  const [, digits, power, rest] =
    /^(\d+(?:[.,]\d+)*(?:e[+-]?\d+)?)(?:\s*[x*×·]\s*10\^(\d+))?\s*(.*)$/.exec(typed) ?? [];
  if (digits === undefined || !unitNames(unit, phrases).includes(rest)) return readPower(typed, unit, phrases);
  if (/^[1-9]\d{0,2}([.,]\d{3})+$/.test(digits)) return { problem: phrases.thousands };
  const number = Number(`${digits.replace(",", ".")}${power === undefined ? "" : `e${power}`}`);
  return Number.isFinite(number) ? { answer: number } : undefined;
}

/** `10^25`, as the Act writes it. */
function readPower(typed, unit, phrases) {
  const [, power, rest] = /^10\^(\d{1,3})\s*(.*)$/.exec(typed) ?? [];
  const number = Number(`1e${power}`);
  return unitNames(unit, phrases).includes(rest) && Number.isFinite(number) ? { answer: number } : undefined;
}

function unitNames(unit, { units }) {
  return unit === undefined ? [""] : ["", unit.toLowerCase(), ...units[unit].map((name) => name.toLowerCase())];
}

function readDay(typed, _question, phrases) {
  const [, date, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(typed) ?? [];
  const day = date === undefined ? typed : `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
  return isIsoDate(day) ? { answer: day } : { problem: phrases.noSuchDay };
}

function misread(question, phrases) {
  return { problem: phrases.misread(formText(question, phrases)) };
}

function formText({ kind, unit }, { forms, units }) {
  return unit === undefined ? forms[kind] : `${forms[kind]} (${units[unit][0]})`;
}

function titlesOf(rules, { words, phrases }) {
  const gravest = [...rules].sort((one, other) => gravity(one) - gravity(other));
  const titles = [...new Set(gravest.map((rule) => words.rules[rule].title))];
  const more = titles.length - MOST_REASONS;
  const shown = titles.slice(0, MOST_REASONS).join(" · ");
  return more > 0 ? `${shown} · ${phrases.andMore(more)}` : shown;
}

function gravity(rule) {
  const place = GRAVITY.indexOf(aiAct.entries.get(rule)[0].outcome);
  return place === -1 ? GRAVITY.length : place;
}
