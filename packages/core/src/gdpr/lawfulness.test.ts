import { expect, test } from "vitest";
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
