import { test as law } from "@fast-check/vitest";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { anyMoment } from "./any-day.ts";
import { instantsIn, requireInstant } from "./instant.ts";

const zones = ["Europe/Berlin", "UTC", "America/New_York", "Asia/Kathmandu", "Pacific/Apia", "Australia/Lord_Howe"];

law.prop([anyMoment, fc.constantFrom(...zones)])("what is written is the same moment when read", (moment, timeZone) => {
  const { at, local, day } = instantsIn(timeZone)(moment);
  expect(requireInstant(at, "at")).toBe(moment);
  expect(requireInstant(local, "local")).toBe(moment);
  expect(Date.parse(local)).toBe(moment);
  expect(local.startsWith(day)).toBe(true);
});

test.each([
  { written: "2026-11-20T17:20:00+01:00", at: "2026-11-20T16:20:00Z" },
  { written: "2026-11-20T17:20Z", at: "2026-11-20T17:20:00Z" },
  { written: "2026-11-20T00:10:59.999999999+05:45", at: "2026-11-19T18:25:59Z" },
  { written: "2026-12-31T23:30:00-03:30", at: "2027-01-01T03:00:00Z" },
  { written: "1970-01-01T00:00:00Z", at: "1970-01-01T00:00:00Z" },
])("$written is $at", ({ written, at }) => {
  expect(instantsIn("UTC")(requireInstant(written, "start")).at).toBe(at);
});

test.each([
  { at: "2026-03-29T00:59:59Z", local: "2026-03-29T01:59:59+01:00" },
  { at: "2026-03-29T01:00:00Z", local: "2026-03-29T03:00:00+02:00" },
  { at: "2026-10-25T00:30:00Z", local: "2026-10-25T02:30:00+02:00" },
  { at: "2026-10-25T01:30:00Z", local: "2026-10-25T02:30:00+01:00" },
  { at: "2026-12-31T23:00:00Z", local: "2027-01-01T00:00:00+01:00" },
])("in Berlin the clocks show $local at $at", ({ at, local }) => {
  expect(instantsIn("Europe/Berlin")(requireInstant(at, "at")).local).toBe(local);
});

test.each([
  "",
  "2026-11-20",
  "2026-11-20T17:20:00",
  "2026-11-20 17:20:00Z",
  "2026-02-30T17:20:00Z",
  "2026-11-20T24:00:00Z",
  "2026-11-20T17:60:00Z",
  "2026-11-20T17:20:60Z",
  "2026-11-20T17:20:00+24:00",
  "2026-11-20T17:20:00+0100",
  "2026-11-20T17:20:00.Z",
  "2026-11-20T17:20:00Z\n",
  "+002026-11-20T17:20:00Z",
  "1969-12-31T23:59:59Z",
  "1970-01-01T00:00:00+01:00",
  "9999-12-31T00:00:00Z",
  Number.NaN,
  1_763_655_600_000,
  null,
  undefined,
  {},
  ["2026-11-20T17:20:00Z"],
])("the moment %j is refused, by the name of its argument and without its value", (value) => {
  expect(() => requireInstant(value, "awareAt")).toThrow(
    expect.objectContaining({ code: "invalid-date", message: expect.stringMatching(/^awareAt must be a moment/) }),
  );
});

test.each(["Atlantis/Poseidonis", "", "+01:00", "europe berlin", "Z".repeat(9999), "__proto__"])(
  "the time zone %j is refused and not printed",
  (timeZone) => {
    expect(() => instantsIn(timeZone)).toThrow(
      expect.objectContaining({
        code: "unknown-reference",
        message: expect.stringMatching(/^timeZone must be the name/),
      }),
    );
    expect(() => instantsIn(timeZone)).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining("Poseid") }),
    );
  },
);

test("a time zone that is no text is refused", () => {
  const timeZone: string = JSON.parse("7");
  expect(() => instantsIn(timeZone)).toThrow(expect.objectContaining({ code: "unknown-reference" }));
});
