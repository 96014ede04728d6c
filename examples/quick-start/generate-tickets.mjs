// Writes the invented support tickets of the quick start and the truth about them. Same seed, same bytes.
//   node examples/quick-start/generate-tickets.mjs           writes tickets.ndjson and tickets.truth.ndjson
//   node examples/quick-start/generate-tickets.mjs --check   exits 1 if the files are stale
import { readFileSync, writeFileSync } from "node:fs";
import { companies } from "./tickets/company.mjs";
import { companyAddress } from "./tickets/email.mjs";
import { spanOf, write } from "./tickets/markup.mjs";
import { peopleFrom, writeName } from "./tickets/person.mjs";
import { phonesFrom } from "./tickets/phone.mjs";
import { randomFrom } from "./tickets/random.mjs";
import { taxIdsFrom } from "./tickets/tax-id.mjs";
import { topics } from "./tickets/topics.mjs";
import { workingDay } from "./tickets/working-day.mjs";

const files = { tickets: "tickets.ndjson", truth: "tickets.truth.ndjson" };
const seed = 20261001;
const workingDaysInOctober = 22;

const generated = generate();
const stale = Object.keys(files).filter((name) => read(name) !== generated[name]);
if (process.argv.includes("--check")) {
  for (const name of stale)
    console.error(`${files[name]} is stale. Run node examples/quick-start/generate-tickets.mjs.`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const name of stale) writeFileSync(pathOf(name), generated[name]);
}

function generate() {
  const random = randomFrom(seed);
  const dealers = { random, drawPerson: peopleFrom(random), drawPhone: phonesFrom(random), drawTaxId: taxIdsFrom() };
  const templates = random.shuffle(topics);
  const results = templates.map((template, i) => ticketOf(template, i, templates.length, dealers));
  return {
    tickets: ndjson(results.map((result) => result.ticket)),
    truth: ndjson(results.map((result) => result.truth)),
  };
}

function ticketOf(template, position, count, dealers) {
  const { language, channel } = template;
  const id = `T-${String(position + 1).padStart(4, "0")}`;
  const receivedOn = workingDay("2026-09-30", 1 + Math.floor((position * workingDaysInOctober) / count));
  const company = dealers.random.pick(companies[language]);
  const context = { ...dealers, language, receivedOn, company, person: castOf(language, dealers) };
  const subject = write(template.subject, "/subject", context);
  const body = write(template.text, "/text", context);
  const sender = senderOf(template, context);
  return {
    ticket: { id, receivedOn, language, channel, ...sender.fields, subject: subject.text, text: body.text },
    truth: { id, spans: [...sender.spans, ...subject.spans, ...body.spans] },
  };
}

// The people of one ticket: `me`, women w1 …, men m1 …, n1 with w1's family name, g1 with w1's given name.
function castOf(language, { random, drawPerson }) {
  const cast = new Map();
  const draw = (role) => {
    if (role === "me") return drawPerson(language, random.pick(["w", "m"]));
    if (role === "n1") return drawPerson(language, "m", { family: person("w1").family });
    if (role === "g1") return drawPerson(language, "w", { given: person("w1").given });
    return drawPerson(language, role[0]);
  };
  const person = (role) => {
    if (!cast.has(role)) cast.set(role, draw(role));
    return cast.get(role);
  };
  return person;
}

// Most mail programs send the name, some in reverse, some none.
function senderOf(template, { person, company, random }) {
  if (template.fields === "none") return { fields: {}, spans: [] };
  const email = companyAddress(person("me"), company);
  const emailSpan = spanOf("/email", 0, email.length, { kind: "email" });
  const habit = template.channel === "mail" ? random.below(10) : 9;
  if (template.fields === "email" || habit === 0) return { fields: { email }, spans: [emailSpan] };
  const name = writeName(person("me"), habit < 3 ? "reversed" : "full");
  const nameSpan = spanOf("/name", 0, name.length, { kind: "person", cue: true });
  return { fields: { name, email }, spans: [emailSpan, nameSpan] };
}

function ndjson(records) {
  return records.map((record) => `${JSON.stringify(record)}\n`).join("");
}

function read(name) {
  try {
    return readFileSync(pathOf(name), "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
}

function pathOf(name) {
  return new URL(files[name], import.meta.url);
}
