import { expect, test } from "vitest";
import { isKiregelError, KiregelError } from "./error.ts";

test("an error carries its code and says its name", () => {
  const error = new KiregelError("unknown-kind", "The kind is not known.");
  expect({ code: error.code, name: error.name, message: error.message }).toEqual({
    code: "unknown-kind",
    name: "KiregelError",
    message: "The kind is not known.",
  });
});

test("an error of another copy of the library is recognised", () => {
  const foreign = new Error("from the other copy");
  Object.defineProperty(foreign, Symbol.for("kiregel.error"), { value: true });
  expect(isKiregelError(foreign)).toBe(true);
});

test.each([[new Error("plain")], [{ code: "unknown-kind" }], [undefined], ["text"]])(
  "%s is no KiregelError",
  (value) => {
    expect(isKiregelError(value)).toBe(false);
  },
);
