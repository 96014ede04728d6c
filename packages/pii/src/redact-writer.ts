import {
  checkSpans,
  type PreparedPolicy,
  type Redactable,
  type Redaction,
  splitsPair,
  withoutIssued,
  write,
} from "./redact.ts";
import { findTokens, LONGEST_TOKEN } from "./token.ts";
import type { TokenBook } from "./token-book.ts";

/** The next stretch of a redacted text. The spans of its replacements count from the start of the whole texts. */
export type RedactedChunk = Pick<Redaction, "text" | "replacements">;

/** Writes a redacted text stretch by stretch. */
export interface Writer {
  /** Takes the next text and the next findings; none that is still to come begins before `settled`. */
  readonly push: (chunk: string, findings: readonly Redactable[], settled: number) => RedactedChunk;
  /** Takes the last findings and writes what is left. */
  readonly end: (findings: readonly Redactable[]) => RedactedChunk;
}

/** Opens a writer. It holds back what may still turn out to be data, or part of a token. */
export function openWriter(policy: PreparedPolicy, tokens: TokenBook | undefined): Writer {
  const look = tokens === undefined ? 1 : LONGEST_TOKEN + 2;
  /** The text that is held, and where it begins in the whole text. */
  let held = "";
  let base = 0;
  /** How much of what is held has been written, and how long all that was written is. */
  let done = 0;
  let written = 0;
  let waiting: readonly Redactable[] = [];

  // Writes what is certain of the text before `safe`.
  const advance = (safe: number): RedactedChunk => {
    const due = waiting.map((one) => moved(one, -base)).filter(({ start }) => start < safe);
    checkSpans(held, due);
    waiting = waiting.slice(due.length);
    const from = due.at(-1)?.end ?? done;
    const to = safe === held.length ? safe : Math.max(from, cutBefore(held, { from, safe, look }));
    const findings = withoutIssued(held, due, tokens).map((one) => moved(one, -done));
    const stretch = write(held.slice(done, to), findings, policy, tokens);
    const chunk = placed(stretch, { before: base + done, after: written });
    written += stretch.text.length;
    const drop = Math.max(0, to - look);
    held = held.slice(drop);
    base += drop;
    done = to - drop;
    return chunk;
  };
  return {
    push: (chunk, findings, settled) => {
      held += chunk;
      if (findings.length > 0) waiting = [...waiting, ...findings];
      const safe = Math.min(settled - base, held.length - look);
      return safe > done + look ? advance(safe) : NOTHING;
    },
    end: (findings) => {
      waiting = [...waiting, ...findings];
      return advance(held.length);
    },
  };
}

const NOTHING: RedactedChunk = { text: "", replacements: [] };

// A token ends less than `look` behind its beginning, so each that begins before the cut is there in whole. The cut
// lies at the end of one rather than inside, and never between the halves of a surrogate pair.
function cutBefore(
  held: string,
  { from, safe, look }: { readonly from: number; readonly safe: number; readonly look: number },
): number {
  const cut = safe - look;
  const inside = look > 1 ? findTokens(held.slice(from, safe)).find(({ end }) => end > cut - from) : undefined;
  const place = inside !== undefined && inside.start < cut - from ? from + inside.end : cut;
  return splitsPair(held, place) ? place - 1 : place;
}

function moved<One extends { readonly start: number; readonly end: number }>(one: One, by: number): One {
  return { ...one, start: one.start + by, end: one.end + by };
}

function placed(
  { text, replacements }: RedactedChunk,
  { before, after }: { readonly before: number; readonly after: number },
): RedactedChunk {
  const all = replacements.map((one) => ({
    ...one,
    before: moved(one.before, before),
    after: moved(one.after, after),
  }));
  return { text, replacements: all };
}
