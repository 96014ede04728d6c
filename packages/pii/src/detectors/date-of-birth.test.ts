import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { dateOfBirth } from "./date-of-birth.ts";

const scanner = compile([dateOfBirth]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "geboren am 12.03.1980", expected: ["12.03.1980"] },
  { text: "geboren am 12. 3. 1980", expected: ["12. 3. 1980"] },
  { text: "geboren am 1.2.80", expected: ["1.2.80"] },
  { text: "geboren am 12/03/1980", expected: ["12/03/1980"] },
  { text: "geboren am 12-03-1980", expected: ["12-03-1980"] },
  { text: "geboren am 1980-03-12", expected: ["1980-03-12"] },
  { text: "geboren am 12. März 1980", expected: ["12. März 1980"] },
  { text: "geboren am 12 March 1980", expected: ["12 March 1980"] },
  { text: "geboren am 12th of March, 1980", expected: ["12th of March, 1980"] },
  { text: "geboren am March 12, 1980", expected: ["March 12, 1980"] },
  { text: "geboren am Mar. 12, 1980", expected: ["Mar. 12, 1980"] },
  { text: "geboren am 3. Jänner 1980", expected: ["3. Jänner 1980"] },
  { text: "DOB: 12.03.1980 x", expected: ["12.03.1980"] },
  { text: "DOB: 12. 3. 1980 x", expected: ["12. 3. 1980"] },
  { text: "DOB: 1.2.80 x", expected: ["1.2.80"] },
  { text: "DOB: 12/03/1980 x", expected: ["12/03/1980"] },
  { text: "DOB: 12-03-1980 x", expected: ["12-03-1980"] },
  { text: "DOB: 1980-03-12 x", expected: ["1980-03-12"] },
  { text: "DOB: 12. März 1980 x", expected: ["12. März 1980"] },
  { text: "DOB: 12 March 1980 x", expected: ["12 March 1980"] },
  { text: "DOB: 12th of March, 1980 x", expected: ["12th of March, 1980"] },
  { text: "DOB: March 12, 1980 x", expected: ["March 12, 1980"] },
  { text: "DOB: Mar. 12, 1980 x", expected: ["Mar. 12, 1980"] },
  { text: "DOB: 3. Jänner 1980 x", expected: ["3. Jänner 1980"] },
  { text: "am 12.03.1980 in Ulm geboren", expected: ["12.03.1980"] },
  { text: "* 12.03.1980", expected: ["12.03.1980"] },
  { text: "*12.03.1980", expected: ["12.03.1980"] },
  { text: "born 03/25/1980", expected: ["03/25/1980"] },
  { text: "Geburtsdatum\n12.03.1980", expected: ["12.03.1980"] },
  { text: "geb. 31.02.1980", expected: ["31.02.1980"] },
  { text: "Geburtstag: 29.02.2000", expected: ["29.02.2000"] },
  { text: "geboren 12.03.1980, Eintritt 01.04.2005", expected: ["12.03.1980"] },
  { text: "Rechnung vom 01.02.2024, geboren am 12.03.1980", expected: ["12.03.1980"] },
  { text: "01.02.2024 geboren am 12.03.1980", expected: ["12.03.1980"] },
  { text: "01.02.2024: geb. 12. März 1980", expected: ["12. März 1980"] },
  { text: "Antrag vom 2024-02-01, DOB: 1980-03-12", expected: ["1980-03-12"] },
  { text: "request of 25 August 2024: born on 12 March 1980", expected: ["12 March 1980"] },
  { text: "on February 1, 2024:\n  - date of birth: 12 March 1980", expected: ["12 March 1980"] },
  { text: "12.03.1980 geboren, Akte 01/2024", expected: ["12.03.1980"] },
  { text: "12.03.1980 geboren am Ort der Mutter", expected: ["12.03.1980"] },
  { text: "12.03.1980 geboren 1. Kind 2010", expected: ["12.03.1980"] },
  { text: "geb. 01.02.1980, Kind geb. 03.04.2010", expected: ["01.02.1980", "03.04.2010"] },
  { text: "* 01.02.1980, Kind geb. 03.04.2010", expected: ["01.02.1980", "03.04.2010"] },
  { text: "Kinder geboren: 01.02.2010 und 03.04.2012", expected: ["01.02.2010", "03.04.2012"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "12.03.1980", because: "no word of birth is near" },
  { text: "Rechnung vom 12.03.1980", because: "no word of birth is near" },
  { text: "geboren\n\n12.03.1980", because: "the word stands beyond a blank line" },
  { text: "gestorben 12.03.1980", because: "another event" },
  { text: "geboren 1980", because: "a year is no day" },
  { text: "geboren 12.03", because: "a year is missing" },
  { text: "geb. 12.03.19805", because: "it is part of a longer number" },
  { text: "DOB 1.2.3.4", because: "it is a version" },
  { text: "** 12.03.1980", because: "two stars are no sign of birth" },
  { text: "geboren im 12 Monat 1980", because: "no such month" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["geb. 29.02.2000", "passed"],
  ["geb. 29.02.1900", "failed"],
  ["geb. 31.04.1980", "failed"],
  ["geb. 12.13.1980", "failed"],
])("the calendar says of %s: %s", (text, check) => {
  expect(scanner.scan(text)[0]?.check).toBe(check);
});
