import { test } from "@fast-check/vitest";
import { expect } from "vitest";
import { hostileText } from "../tree/hostile-text.ts";
import { fileName, safeAddress } from "./link.ts";

test.each([
  { address: "https://eur-lex.europa.eu/eli/reg/2024/1689/oj#art_6", isSafe: true, because: "it is a web address" },
  { address: "http://localhost:8080/?a=b&c=(d)", isSafe: true, because: "it is a web address" },
  { address: "mailto:ki@musterwerk.example", isSafe: true, because: "it is a mailbox" },
  { address: "javascript:alert(1)", isSafe: false, because: "it runs code" },
  { address: "JaVaScRiPt:alert(1)", isSafe: false, because: "it runs code" },
  { address: " javascript:alert(1)", isSafe: false, because: "browsers skip the blank" },
  { address: "data:text/html,x", isSafe: false, because: "it carries a page" },
  { address: "//example.org", isSafe: false, because: "it has no scheme" },
  { address: "../secret", isSafe: false, because: "it leads into the file system" },
  {
    address: "https://eur-lex.europa.eu@evil.example/",
    isSafe: false,
    because: "what looks like the host is a user name",
  },
  { address: "https://example.org/\nx", isSafe: false, because: "it has a line break" },
  { address: "https://exämple.org/", isSafe: false, because: "a letter may look like another one" },
  { address: "mailto:a@b.example?bcc=c@d.example", isSafe: false, because: "it adds a recipient" },
])("$address is a link: $isSafe, because $because", ({ address, isSafe }) => {
  expect(safeAddress(address)).toBe(isSafe ? address : undefined);
});

test.prop([hostileText, hostileText])(
  "a file name is one plain name, and different instances have different names",
  (first, second) => {
    const name = (instance: string) => fileName({ id: "D02", instance }, "html");
    expect(name(first)).toMatch(/^d02-[a-z0-9_-]*\.html$/);
    expect(name(first) === name(second)).toBe(first.toLowerCase() === second.toLowerCase());
  },
);
