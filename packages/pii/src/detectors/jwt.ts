import { fromBase64url } from "../base64url.ts";
import type { Detector, Match } from "../detector.ts";
import { codeAt, type Text } from "../text.ts";
import { isTokenCharacter, tokenEnd } from "../token-text.ts";

/** JSON Web Token in compact form, signed, unsecured or encrypted: the header is JSON and names an algorithm. */
export const jwt: Detector = {
  kind: "jwt",
  source: "RFC 7519 section 3, RFC 7515 section 7.1, RFC 7516 section 7.1",
  example:
    "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
  // The third letter of "eyJ", base64url for '{"': prose shows it far less often than "y".
  starts: ["J"],
  match: matchJwt,
  reach: 8200,
  context: { de: ["zugriffstoken", "token"], en: ["bearer", "access token", "jwt"] },
  confidence: { alone: 0.97, withContext: 0.99 },
  category: "secret",
  specificity: 3,
};

// What servers accept in a header field is 8 kB.
const LONGEST = 8192;
const LONGEST_HEADER = 2048;

function matchJwt(text: Text, at: number): Match | undefined {
  const start = at - 2;
  if (codeAt(text, at - 1) !== SMALL_Y || codeAt(text, start) !== SMALL_E) return undefined;
  if (isTokenCharacter(codeAt(text, start - 1))) return undefined;
  const headerEnd = tokenEnd(text, start, start + LONGEST_HEADER);
  if (codeAt(text, headerEnd) !== DOT) return undefined;
  const header = headerOf(text.slice(start, headerEnd));
  if (header === undefined) return undefined;
  const limit = start + LONGEST;
  let end = headerEnd;
  for (let parts = header.enc === undefined ? 2 : 4; parts > 0; parts--) {
    if (codeAt(text, end) !== DOT) return undefined;
    end = tokenEnd(text, end + 1, limit);
  }
  if (end === limit || end - headerEnd < 4) return undefined;
  return { start, end, shape: header.enc === undefined ? "signed" : "encrypted" };
}

const SMALL_E = 101;
const SMALL_Y = 121;
const DOT = 46;

function headerOf(segment: string): { readonly enc?: unknown } | undefined {
  const bytes = fromBase64url(segment);
  try {
    const header = bytes && JSON.parse(String.fromCharCode(...bytes));
    return typeof header?.alg === "string" ? header : undefined;
  } catch {
    return undefined;
  }
}
