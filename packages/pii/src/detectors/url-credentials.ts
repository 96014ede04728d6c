import { isWordCharacter } from "../character.ts";
import type { Detector, Match } from "../detector.ts";
import { codeAt, type Text } from "../text.ts";

/** User and password in a URL, or the password in a connection string: the span is the secret, not the host. */
export const urlCredentials: Detector = {
  kind: "url-credentials",
  source: "RFC 3986 section 3.2.1",
  example: "https://anna:geheim@example.org/",
  starts: ["://", "assword=", "ASSWORD=", "wd=", "WD="],
  match: (text, at, end) => (codeAt(text, at) === COLON ? matchUserInfo(text, end) : matchPassword(text, at, end)),
  reach: 260,
  context: { de: ["verbindungszeichenfolge", "zugangsdaten"], en: ["connection string", "credentials"] },
  confidence: { alone: 0.93, withContext: 0.98 },
  category: "secret",
  specificity: 3,
};

const COLON = 58;
const AT = 64;
const LONGEST = 200;

// "://user:password@host"; a password may hold an unescaped @, so the last one before the path counts.
function matchUserInfo(text: Text, start: number): Match | undefined {
  let colon = -1;
  let end = -1;
  for (let at = start; at < start + LONGEST; at++) {
    const code = codeAt(text, at);
    if (isEnd(code)) break;
    if (code === COLON && colon < 0) colon = at;
    if (code === AT) {
      if (colon < 0) return undefined;
      end = at;
    }
  }
  if (end < 0 || end === colon + 1 || !isHostStart(codeAt(text, end + 1))) return undefined;
  return isPlaceholder(text.slice(colon + 1, end)) ? undefined : { start, end, shape: "user-info" };
}

// Blanks, quotes, and / ? # , ; < > \ ` which end an authority or a cell of a table.
function isEnd(code: number): boolean {
  return code <= 32 || (code < 128 && "\"'#,/;<>?\\`".includes(String.fromCharCode(code)));
}

function isHostStart(code: number): boolean {
  return code === 91 || isWordCharacter(code);
}

// "Server=db;User Id=sa;Password=secret": a password alone may be any code, so a server or user stands on its line.
function matchPassword(text: Text, at: number, end: number): Match | undefined {
  const [before = ""] = text
    .slice(Math.max(0, at - FAR), at)
    .split("\n")
    .slice(-1);
  if (!/(?:^|[;&?\s"'])p$/i.test(before)) return undefined;
  const rest = text.slice(end, end + LONGEST);
  const value = VALUE.exec(rest)?.[0];
  if (value === undefined || isPlaceholder(value)) return undefined;
  const [after = ""] = rest.slice(value.length, value.length + FAR).split("\n");
  return OTHER_FIELD.test(`${before} ${after}`)
    ? { start: end, end: end + value.length, shape: "connection-string" }
    : undefined;
}

const FAR = 160;
const OTHER_FIELD = /(?:server|source|host|user|uid|user id|database|dbname) ?=/i;
const VALUE = /^(?:"[^"\n]+"|'[^'\n]+'|[^\s;&"'<>]+)/;

function isPlaceholder(password: string): boolean {
  return /^["']?(?:\$|%\w+%|%s|[<{[*]|x{3,}|\.{3})/i.test(password);
}
