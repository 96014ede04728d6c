import { expect, test } from "vitest";
import { practice } from "../governance/practice.ts";
import { lawfulness } from "./lawfulness.ts";
import { verdictOn } from "./privacy-cases.ts";

/** What is law, or was published, on another day than the GDPR: its own tests say when. */
const later = /^(edpb|dsk|olg-hamm)\//;

test.each(lawfulness.map(({ id }) => id).filter((id) => !later.test(id)))("%s is asked from 25 May 2018 on", (id) => {
  expect(verdictOn(id, {}, { asOf: "2018-05-24" })).toBe("silent");
  expect(verdictOn(id, {}, { asOf: "2018-05-25" })).toBe("unknown");
});

test("a controller who has said nothing of data protection leaves every duty open and none vanishes", () => {
  const duties = lawfulness.filter(({ duty }) => duty !== undefined).map(({ id }) => id);
  const settled = duties.filter((id) => verdictOn(id, { "processing.personalData": true }) === "no");
  expect(settled).toEqual([]);
});

const fined = [
  // Basic principles, bases, special categories (with § 22 BDSG, which Art. 9 allows), and the rights of the persons.
  {
    tier: "gdpr/art-83.5",
    duties: [
      ...["5.1.a", "5.1.b", "5.1.c", "5.1.d", "5.1.e", "5.1.f", "5.2", "6.1", "6.4", "9.1"],
      ...["12.3", "12.4", "13", "13.3", "14", "15", "15.1.h", "16", "17", "18", "19", "20", "21.1", "21.2"],
      ...["22.2", "22.3", "22.4"],
    ].map((place) => `gdpr/art-${place}`),
  },
  { tier: "gdpr/art-83.5", duties: ["bdsg/22.2", "bdsg/37.1"] },
  // Art. 8 and Arts 25 to 39: what controllers and processors organise.
  { tier: "gdpr/art-83.4", duties: ["8.1", "25.1", "25.2", "32.1", "32.4"].map((place) => `gdpr/art-${place}`) },
];

test.each(fined.flatMap(({ tier, duties }) => duties.map((rule) => ({ rule, tier }))))(
  "a breach of $rule is fined under $tier",
  ({ rule, tier }) => {
    expect(practice.entries.get(rule)?.map(({ duty }) => duty?.fine)).toEqual([tier]);
  },
);

test("no other of these duties has a fine", () => {
  const ids = fined.flatMap(({ duties }) => duties);
  const others = lawfulness.filter(({ id }) => !ids.includes(id));
  expect(others.filter(({ duty }) => duty?.fine !== undefined)).toEqual([]);
});
