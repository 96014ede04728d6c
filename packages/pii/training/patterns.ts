import * as chat from "./templates/chat.ts";
import * as clinic from "./templates/clinic.ts";
import * as contract from "./templates/contract.ts";
import * as court from "./templates/court.ts";
import * as form from "./templates/form.ts";
import * as frame from "./templates/frame.ts";
import * as hr from "./templates/hr.ts";
import * as invoice from "./templates/invoice.ts";
import * as letter from "./templates/letter.ts";
import * as log from "./templates/log.ts";
import * as mail from "./templates/mail.ts";
import * as markup from "./templates/markup.ts";
import * as minutes from "./templates/minutes.ts";
import * as note from "./templates/note.ts";
import * as prose from "./templates/prose.ts";
import * as germanSentences from "./templates/sentence.de.ts";
import * as englishSentences from "./templates/sentence.en.ts";
import * as solo from "./templates/solo.ts";
import * as table from "./templates/table.ts";
import * as ticket from "./templates/ticket.ts";
import * as trap from "./templates/trap.ts";

/** The patterns of a language by pool, both halves. */
export const patterns: Readonly<Record<"de" | "en", Readonly<Record<string, readonly string[]>>>> = {
  de: {
    plain: germanSentences.plain,
    named: germanSentences.named,
    chatplain: germanSentences.chatty.filter((pattern) => !namesSomeone(pattern)),
    chatnamed: germanSentences.chatty.filter(namesSomeone),
    ...mail.de,
    ...letter.de,
    ...chat.de,
    ...form.de,
    ...table.de,
    ...ticket.de,
    ...log.de,
    ...minutes.de,
    ...clinic.de,
    ...court.de,
    ...contract.de,
    ...hr.de,
    ...prose.de,
    ...trap.de,
    ...frame.de,
    ...solo.de,
    ...note.de,
    ...invoice.de,
    ...markup.de,
  },
  en: {
    plain: englishSentences.plain,
    named: englishSentences.named,
    chatplain: englishSentences.chatty.filter((pattern) => !namesSomeone(pattern)),
    chatnamed: englishSentences.chatty.filter(namesSomeone),
    ...mail.en,
    ...letter.en,
    ...chat.en,
    ...form.en,
    ...table.en,
    ...ticket.en,
    ...log.en,
    ...minutes.en,
    ...clinic.en,
    ...court.en,
    ...contract.en,
    ...hr.en,
    ...prose.en,
    ...trap.en,
    ...frame.en,
    ...solo.en,
    ...note.en,
    ...invoice.en,
    ...markup.en,
  },
};

function namesSomeone(pattern: string): boolean {
  return /\{[x-z]\./u.test(pattern);
}
