import { expect, test } from "vitest";
import { icaoCheck } from "./icao-check.ts";

test.each([
  ["L01X00T471", true],
  ["T220001293", true],
  ["LZ6311T475", true],
  ["C01X00T478", true],
  ["C11T002JM4", true],
  ["C01X0006H1", true],
  ["1220001297", true],
  ["D231458907", true],
  ["ZE184226B<<<<<1", true],
  ["<<<<<<<<<<<<<<0", true],
  ["L01X00T474", false],
  ["C01X00T471", false],
  ["L01X00T47A", false],
])("%s passes the check: %s", (characters, passes) => {
  expect(icaoCheck(characters)).toBe(passes);
});
