import { expect, test, vi } from "vitest";
import { isKiregelError, KiregelError, printable } from "./error.ts";

test("an error carries name, code and message", () => {
  const error = new KiregelError("invalid-date", "asOf must be a day.");
  expect(error).toBeInstanceOf(Error);
  expect([error.name, error.code, error.message]).toEqual(["KiregelError", "invalid-date", "asOf must be a day."]);
  expect(Object.keys(error).sort()).toEqual(["code", "name"]);
});

test("an error of another copy of the module is recognised", async () => {
  vi.resetModules();
  const other = await import("./error.ts");
  expect(other.KiregelError).not.toBe(KiregelError);
  const foreign = new other.KiregelError("invalid-date", "asOf must be a day.");
  expect(foreign).not.toBeInstanceOf(KiregelError);
  expect([isKiregelError(foreign), other.isKiregelError(new KiregelError("invalid-date", ""))]).toEqual([true, true]);
});

test.each([new Error("no"), { code: "invalid-date" }, "invalid-date", null, undefined, () => {}])(
  "%s is no KiregelError",
  (value) => {
    expect(isKiregelError(value)).toBe(false);
  },
);

test.each([
  { name: "operator.uses", printed: '"operator.uses"' },
  { name: "art-5.1.f", printed: '"art-5.1.f"' },
  { name: "ai-act/art-5", printed: '"ai-act/art-5"' },
  { name: "erika@example.org", printed: "a name of 17 characters" },
  { name: "Erika Mustermann", printed: "a name of 16 characters" },
  { name: "DE02120300000000202051\n", printed: "a name of 23 characters" },
  { name: "0301234567", printed: "a name of 10 characters" },
  { name: "a".repeat(65), printed: "a name of 65 characters" },
  { name: "", printed: "a name of 0 characters" },
])("$name is printed as $printed", ({ name, printed }) => {
  expect(printable(name)).toBe(printed);
});
