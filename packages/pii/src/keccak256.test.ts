import { expect, test } from "vitest";
import { keccak256 } from "./keccak256.ts";

// Keccak team, KAT for Keccak[r=1088, c=512]; the second is in wide use as the hash of an Ethereum event.
test.each([
  ["", "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470"],
  ["Transfer(address,address,uint256)", "ddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef"],
  ["abc", "4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45"],
])("of %j it is %s", (message, expected) => {
  expect(Buffer.from(keccak256(Buffer.from(message))).toString("hex")).toBe(expected);
});
