import { companyAddress, privateAddress, roleAddress } from "./email.mjs";
import { writeIban } from "./iban.mjs";
import { writeCard } from "./payment-card.mjs";
import { writeName } from "./person.mjs";
import { workingDay, writeDay } from "./working-day.mjs";

/**
 * Turns marked-up text into plain text and the spans in it. A mark stands in double brackets:
 *
 *     [[me]] [[w1.family]] [[m1?]]      a person: the sender, a woman, a man; `?` says that no cue stands before it
 *     [[n1]] [[g1]]                     a man with w1's family name; a woman with w1's given name
 *     [[mail me]] [[mail m1 example]] [[mail role:accounts]] [[phone uk]]
 *     [[iban DE spaced]] [[card visa plain]] [[tax-id spaced]]
 *     [[date-of-birth: 14.03.1987]]     a kind and its text
 *     [[firm]] [[day -2 iso]]           not personal: no span
 *
 * The spans are exact by construction: each is the place at which its own piece was appended.
 */
export function write(markedUp, pointer, ticket) {
  let text = "";
  const spans = [];
  let end = 0;
  for (const mark of markedUp.matchAll(/\[\[([^\]]+)\]\]/g)) {
    text += markedUp.slice(end, mark.index);
    end = mark.index + mark[0].length;
    const piece = pieceOf(mark[1], ticket);
    const start = text.length;
    text += piece.text;
    if (piece.kind !== undefined) spans.push(spanOf(pointer, start, text.length, piece));
  }
  return { text: text + markedUp.slice(end), spans };
}

/** A piece as a span of a field; only persons carry a cue. */
export function spanOf(pointer, start, end, { kind, cue }) {
  return { pointer, start, end, kind, ...(kind === "person" ? { cue } : {}) };
}

function pieceOf(mark, ticket) {
  const literal = /^([a-z-]+): ([\s\S]+)$/.exec(mark);
  if (literal !== null) return { kind: literal[1], text: literal[2] };
  const [word, ...rest] = mark.split(" ");
  switch (word) {
    case "firm":
      return { text: ticket.company.name };
    case "day":
      return { text: writeDay(workingDay(ticket.receivedOn, Number(rest[0])), rest[1], ticket.language) };
    case "mail":
      return { kind: "email", text: addressOf(rest, ticket) };
    case "phone":
      return { kind: "phone", text: ticket.drawPhone(rest[0] ?? (ticket.language === "en" ? "uk" : "landline")) };
    case "iban":
      return { kind: "iban", text: writeIban(rest[0], rest[1], ticket.random) };
    case "card":
      return { kind: "payment-card", text: writeCard(rest[0], rest[1], ticket.random) };
    case "tax-id":
      return { kind: "de-tax-id", text: ticket.drawTaxId(rest[0]) };
    default:
      return nameOf(mark, ticket);
  }
}

function addressOf([whose, place], ticket) {
  if (whose.startsWith("role:")) return roleAddress(whose.slice("role:".length), ticket.company, place, ticket.random);
  const person = ticket.person(whose);
  if (place === undefined) return companyAddress(person, ticket.company);
  return privateAddress(person, ticket.random);
}

function nameOf(mark, ticket) {
  const name = /^(me|[mwng]\d)(?:\.([a-z]+))?(\?)?$/.exec(mark);
  if (name === null) throw new Error(`Unknown mark [[${mark}]].`);
  return { kind: "person", text: writeName(ticket.person(name[1]), name[2]), cue: name[3] === undefined };
}
