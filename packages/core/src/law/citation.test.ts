import { expect, test } from "vitest";
import type { Source } from "../engine/source.ts";
import { cite, linkOf } from "./citation.ts";

const act = "32024R1689";
const gdpr = "32016R0679";

test.each([
  { celex: act, pinpoint: "Art. 2", de: "Art. 2 KI-VO", en: "Art. 2 AI Act" },
  { celex: act, pinpoint: "Art. 4a", de: "Art. 4a KI-VO", en: "Art. 4a AI Act" },
  { celex: act, pinpoint: "Art. 3(1)", de: "Art. 3 Nr. 1 KI-VO", en: "Art. 3(1) AI Act" },
  { celex: act, pinpoint: "Art. 3(39)", de: "Art. 3 Nr. 39 KI-VO", en: "Art. 3(39) AI Act" },
  { celex: act, pinpoint: "Art. 4(1)", de: "Art. 4 Abs. 1 KI-VO", en: "Art. 4(1) AI Act" },
  { celex: act, pinpoint: "Art. 5(1)(f)", de: "Art. 5 Abs. 1 Buchst. f KI-VO", en: "Art. 5(1)(f) AI Act" },
  { celex: act, pinpoint: "Art. 5(1)(ba)", de: "Art. 5 Abs. 1 Buchst. ba KI-VO", en: "Art. 5(1)(ba) AI Act" },
  {
    celex: act,
    pinpoint: "Art. 5(1)(h)(iii)",
    de: "Art. 5 Abs. 1 Buchst. h Ziff. iii KI-VO",
    en: "Art. 5(1)(h)(iii) AI Act",
  },
  {
    celex: act,
    pinpoint: "Art. 6(3), third subparagraph",
    de: "Art. 6 Abs. 3 Unterabs. 3 KI-VO",
    en: "Art. 6(3), third subparagraph AI Act",
  },
  {
    celex: act,
    pinpoint: "Art. 50(4), first subparagraph",
    de: "Art. 50 Abs. 4 Unterabs. 1 KI-VO",
    en: "Art. 50(4), first subparagraph AI Act",
  },
  { celex: act, pinpoint: "Art. 99(6a)", de: "Art. 99 Abs. 6a KI-VO", en: "Art. 99(6a) AI Act" },
  { celex: act, pinpoint: "Art. 113(c)", de: "Art. 113 Buchst. c KI-VO", en: "Art. 113(c) AI Act" },
  {
    celex: act,
    pinpoint: "Annex III, point 4(a)",
    de: "Anhang III Nr. 4 Buchst. a KI-VO",
    en: "Annex III, point 4(a) AI Act",
  },
  { celex: act, pinpoint: "Annex I, Section A", de: "Anhang I Abschnitt A KI-VO", en: "Annex I, Section A AI Act" },
  {
    celex: act,
    pinpoint: "Annex VIII, Section B, point 3",
    de: "Anhang VIII Abschnitt B Nr. 3 KI-VO",
    en: "Annex VIII, Section B, point 3 AI Act",
  },
  { celex: act, pinpoint: "recital 53", de: "Erwägungsgrund 53 KI-VO", en: "recital 53 AI Act" },
  { celex: act, pinpoint: "", de: "KI-VO", en: "AI Act" },
  { celex: gdpr, pinpoint: "Art. 4(8)", de: "Art. 4 Nr. 8 DSGVO", en: "Art. 4(8) GDPR" },
  { celex: gdpr, pinpoint: "Art. 28(3)", de: "Art. 28 Abs. 3 DSGVO", en: "Art. 28(3) GDPR" },
  { celex: gdpr, pinpoint: "Art. 3(1)", de: "Art. 3 Abs. 1 DSGVO", en: "Art. 3(1) GDPR" },
  { celex: "32030R0001", pinpoint: "Art. 1(1)", de: "Art. 1 Abs. 1 32030R0001", en: "Art. 1(1) 32030R0001" },
])("$celex $pinpoint is cited as $de", ({ celex, pinpoint, de, en }) => {
  expect([cite({ celex, pinpoint }, "de"), cite({ celex, pinpoint }, "en")]).toEqual([de, en]);
});

test.each([
  { statute: "BetrVG", pinpoint: "§ 87(1) no. 6", de: "§ 87 Abs. 1 Nr. 6 BetrVG", en: "§ 87(1) no. 6 BetrVG" },
  { statute: "BetrVG", pinpoint: "§ 1(1)", de: "§ 1 Abs. 1 BetrVG", en: "§ 1(1) BetrVG" },
  { statute: "BDSG", pinpoint: "§ 26(1) sentence 1", de: "§ 26 Abs. 1 Satz 1 BDSG", en: "§ 26(1) sentence 1 BDSG" },
])("$statute $pinpoint is cited as $de", ({ statute, pinpoint, de, en }) => {
  expect([cite({ statute, pinpoint }, "de"), cite({ statute, pinpoint }, "en")]).toEqual([de, en]);
});

test.each([
  { pinpoint: "paras 41-51", de: "Leitfaden, Rn. 41-51", en: "Leitfaden, paras 41-51" },
  { pinpoint: "para 88", de: "Leitfaden, Rn. 88", en: "Leitfaden, para 88" },
  { pinpoint: "Annex III, point 4", de: "Leitfaden, Anhang III Nr. 4", en: "Leitfaden, Annex III, point 4" },
  { pinpoint: "", de: "Leitfaden", en: "Leitfaden" },
])("a document with the place $pinpoint is cited as $de", ({ pinpoint, de, en }) => {
  const source = { document: "Leitfaden", pinpoint };
  expect([cite(source, "de"), cite(source, "en")]).toEqual([de, en]);
});

test.each<{ source: Source; link: string | undefined }>([
  { source: { celex: act, pinpoint: "Art. 50(4), first subparagraph" }, link: `${eli("2024/1689")}#art_50` },
  { source: { celex: act, pinpoint: "Art. 4a" }, link: `${eli("2024/1689")}#art_4a` },
  { source: { celex: act, pinpoint: "Annex III, point 4(a)" }, link: `${eli("2024/1689")}#anx_III` },
  { source: { celex: act, pinpoint: "" }, link: eli("2024/1689") },
  { source: { celex: gdpr, pinpoint: "Art. 28(3)" }, link: `${eli("2016/679")}#art_28` },
  { source: { celex: "32030R0001", pinpoint: "Art. 1" }, link: undefined },
  {
    source: { statute: "BetrVG", pinpoint: "§ 87(1) no. 6" },
    link: "https://www.gesetze-im-internet.de/betrvg/__87.html",
  },
  { source: { statute: "BetrVG", pinpoint: "" }, link: "https://www.gesetze-im-internet.de/betrvg/" },
  { source: { statute: "ABC", pinpoint: "§ 1" }, link: undefined },
  { source: { document: "Leitfaden", pinpoint: "para 1" }, link: undefined },
])("$source links to $link", ({ source, link }) => {
  expect(linkOf(source)).toBe(link);
});

function eli(number: string): string {
  return `https://eur-lex.europa.eu/eli/reg/${number}/oj`;
}
