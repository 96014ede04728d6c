import type { Detector, Match } from "../detector.ts";
import { codeAt, type Text } from "../text.ts";
import { hasDistinct } from "../token-text.ts";

/** Private key in PEM or OpenPGP armor: the whole block, also on one line with "\n", also cut off at its end. */
export const privateKey: Detector = {
  kind: "private-key",
  source: "RFC 7468 sections 10 and 11, RFC 1421 section 4.4, RFC 9580 section 6.2",
  example:
    "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC\n-----END PRIVATE KEY-----",
  // "Y" is the one character of the boundary line that prose hardly shows.
  starts: ["PRIVATE KEY"],
  match: matchPrivateKey,
  reach: 8400,
  context: { de: ["privater schlüssel"], en: ["private key"] },
  confidence: { alone: 0.98, withContext: 0.99 },
  category: "secret",
  specificity: 3,
};

// A key of RSA with 8192 bits takes 6.4 kB.
const LONGEST = 8192;
const DASHES = "-----";

function matchPrivateKey(text: Text, at: number, keyEnd: number): Match | undefined {
  const begin = /-----BEGIN (?:[A-Z\d]{1,10} ){0,2}$/.exec(text.slice(Math.max(0, at - 40), at));
  const opened = /^(?: BLOCK)?-----/.exec(text.slice(keyEnd, keyEnd + 11));
  if (begin === null || opened === null) return undefined;
  const start = at - begin[0].length;
  const from = keyEnd + opened[0].length;
  if (!hasBody(text.slice(from, from + BODY_WITHIN))) return undefined;
  const dashes = dashesAt(text, from);
  const ended = dashes < 0 ? null : /^-----END [A-Z\d ]{1,40}-----/.exec(text.slice(dashes, dashes + 60));
  if (ended !== null) return { start, end: dashes + ended[0].length, shape: "block" };
  return { start, end: cutEnd(text, from), shape: "cut" };
}

// Behind the header fields that an encrypted key may have.
const BODY_WITHIN = 400;

// A line of base64 with nothing repeated over and over, before any other boundary line.
function hasBody(head: string): boolean {
  const [body = ""] = head.split(DASHES);
  const line = /[A-Za-z\d+/]{32}/.exec(body);
  return line !== null && hasDistinct(line[0], 10);
}

// Every fifth character is enough to meet five dashes.
function dashesAt(text: Text, from: number): number {
  const limit = Math.min(from + LONGEST, text.length);
  for (let at = from + 4; at < limit; at += 5) {
    if (text.charCodeAt(at) !== DASH) continue;
    let first = at;
    while (at - first < 4 && codeAt(text, first - 1) === DASH) first--;
    if (text.slice(first, first + 5) === DASHES) return first;
  }
  return -1;
}

const DASH = 45;

// Without its last line a key ends behind its last line of base64 that follows a full one.
function cutEnd(text: Text, from: number): number {
  const [body = ""] = text.slice(from, from + LONGEST).split(DASHES);
  const fields = /^[\s\S]{0,300}?(?=[A-Za-z\d+/]{32})/.exec(body);
  let end = fields?.[0].length ?? 0;
  const lines = /[A-Za-z\d+/]+={0,2}(?:\\r)?(?:\\n|\s){0,4}/y;
  for (let isFull = true; isFull; ) {
    lines.lastIndex = end;
    const line = lines.exec(body)?.[0] ?? "";
    end += line.length;
    isFull = line.length >= 60;
  }
  return from + withoutLineEnd(body, end);
}

// A line end can be written as two characters, as in JSON.
function withoutLineEnd(body: string, end: number): number {
  let last = end;
  for (;;) {
    if (last > 0 && body.charAt(last - 1).trim() === "") last--;
    else if (/^\\[nr]$/.test(body.slice(last - 2, last))) last -= 2;
    else return last;
  }
}
