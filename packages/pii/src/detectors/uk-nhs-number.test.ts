import { fc, test as law } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { ukNhsNumber } from "./uk-nhs-number.ts";

const scanner = compile([ukNhsNumber]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "NHS number 943 476 5870", expected: ["943 476 5870"] },
  { text: "NHS No: 4010232137", expected: ["4010232137"] },
  { text: '{"nhsNumber":"401 023 2137"}', expected: ["401 023 2137"] },
  { text: "NHS-Nummer: 943-476-5870.", expected: ["943-476-5870"] },
  { text: "NHS 943\u00a0476\u202f5870", expected: ["943\u00a0476\u202f5870"] },
  { text: "NHS ９４３ ４７６ ５８７０", expected: ["９４３ ４７６ ５８７０"] },
  { text: "NHS 94\u00ad3476\u200b5870", expected: ["94\u00ad3476\u200b5870"] },
  { text: "NHS 943 476\n5870, Öre", expected: ["943 476\n5870"] },
  { text: "National Health Service (943 476 5870) 😀", expected: ["943 476 5870"] },
  { text: "NHS number 943 476 5871", expected: ["943 476 5871"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "943 476 5870", because: "one in eleven numbers passes the check" },
  { text: "9434765870", because: "one in eleven numbers passes the check" },
  { text: "NHS 943.476.5870", because: "dots are not its separator" },
  { text: "NHS 94347658700", because: "a digit too many" },
  { text: "NHS 943476587", because: "a digit is missing" },
  { text: "NHS +943 476 5870", because: "a plus makes it a phone number" },
  { text: "NHS A9434765870", because: "it is part of a token" },
  { text: "NHS 943 476 5870-1", because: "it is part of a longer number" },
  { text: "NHS\n\n9434765870", because: "the label stands beyond a blank line" },
  { text: "at 1764000000 the log ends", because: "a time stamp" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["NHS number 943 476 5870", 0.98],
  ["NHS number 943 476 5871", 0.5],
])("in %s the confidence is %d", (text, confidence) => {
  expect(scanner.scan(text)[0]?.confidence).toBe(confidence);
});

// The check digit by its definition: eleven less the remainder, eleven counts as zero, ten is not issued.
function complete(body: string): string | undefined {
  let sum = 0;
  for (let at = 0; at < 9; at++) sum += (10 - at) * Number(body[at]);
  const check = 11 - (sum % 11);
  return check === 10 ? undefined : body + (check % 11);
}

law.prop([fc.stringMatching(/^\d{9}$/), fc.string(), fc.string()])(
  "next to a label any valid number passes its check, with another check digit it fails, without label it is silent",
  (body, before, after) => {
    const value = complete(body);
    fc.pre(value !== undefined);
    if (value === undefined) return;
    const wrong = value.slice(0, 9) + ((Number(value[9]) + 1) % 10);
    const checkOf = (text: string) =>
      scanner.scan(`${before}\n\n${text}\n\n${after}`).filter(({ start }) => start > before.length)[0]?.check;
    expect(checkOf(`NHS ${value}`)).toBe("passed");
    expect(checkOf(`NHS ${wrong}`)).toBe("failed");
    expect(checkOf(wrong)).toBe(undefined);
  },
);
