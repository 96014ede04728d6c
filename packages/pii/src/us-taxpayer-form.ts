import { isDash } from "./character.ts";
import { groupedDigits, type Match } from "./detector.ts";
import { codeAt, type Text } from "./text.ts";

/** Nine digits, unbroken or 3-2-4 with blanks or dashes. Only the dashes tell enough to go without a context word. */
export function usTaxpayerForm(text: Text, at: number, end: number): Match | undefined {
  const match = groupedDigits(text, at, { count: 9, groups: [3, 2, 4], separators: ["space", "dash"] });
  return match && { ...match, needsContext: match.shape !== "grouped" || !isDash(codeAt(text, end)) };
}
