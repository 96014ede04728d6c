import { createWord, readWord } from "../src/names/feature.ts";
import { kindOf, LOWER, UPPER } from "../src/names/letter.ts";
import { createSegment, readSegment } from "../src/names/segment.ts";

/** Which lists a word is in, as bits. */
const FIRST_NAME = 1;
const SURNAME = 2;
const PLACE = 4;
/** German nouns: words with a capital that follow an article. */
const NOUN = 8;
/** Words that are written in lower case. */
export const COMMON = 16;

export interface Lists {
  readonly first: readonly string[];
  readonly last: readonly string[];
  readonly places: readonly string[];
}

/** Which lists have a word, by the hash of the word. */
export type Lexicon = ReadonlyMap<number, number>;

/** Gathers the lists of names and the words that texts use as nouns and in lower case. */
export function buildLexicon({ first, last, places }: Lists, texts: Iterable<string>): Lexicon {
  const lexicon = new Map<number, number>();
  const word = createWord();
  const add = (list: readonly string[], bit: number) => {
    for (const name of list) {
      // Of "Maria Luisa" and "Bad Homburg" each word counts, small ones but for themselves.
      for (const part of name.split(/[\s()/,]+/)) {
        if (part.length < 2 || kindOf(part.charCodeAt(0)) !== UPPER) continue;
        readWord(word, part, 0, part.length);
        lexicon.set(word.id, (lexicon.get(word.id) ?? 0) | bit);
      }
    }
  };
  add(first, FIRST_NAME);
  add(last, SURNAME);
  add(places, PLACE);
  for (const [id, bit] of mined(texts)) lexicon.set(id, (lexicon.get(id) ?? 0) | bit);
  return lexicon;
}

const ARTICLES: ReadonlySet<string> = new Set(
  (
    "der die das den dem des ein eine einen einem einer eines kein keine keinen keiner im am zum zur beim vom ins diese dieser dieses diesem " +
    "jede jeder jedes seine seiner seinem seinen ihre ihrer ihrem ihren ihr unsere unserer mein meine meiner welche solche mehrere viele alle"
  ).split(" "),
);

interface Uses {
  small: number;
  capital: number;
  afterArticle: number;
}

function* mined(texts: Iterable<string>): Iterable<readonly [number, number]> {
  const uses = new Map<number, Uses>();
  const segment = createSegment();
  const word = createWord();
  for (const text of texts) {
    for (let from = 0; from < text.length; ) {
      from = readSegment(segment, text, from);
      let isAfterArticle = false;
      for (let token = 0; token < segment.count; token++) {
        const start = segment.starts[token] ?? 0;
        const end = segment.ends[token] ?? 0;
        const kind = kindOf(text.charCodeAt(start));
        const isFirst = token === 0;
        if (kind >= LOWER && end - start > 1) {
          readWord(word, text, start, end);
          const use = uses.get(word.id) ?? { small: 0, capital: 0, afterArticle: 0 };
          if (kind === UPPER && !isFirst && word.shape === 1) {
            use.capital++;
            if (isAfterArticle) use.afterArticle++;
          } else if (kind === LOWER) use.small++;
          uses.set(word.id, use);
        }
        isAfterArticle = kind === LOWER && ARTICLES.has(text.slice(start, end));
      }
    }
  }
  for (const [id, { small, capital, afterArticle }] of uses) {
    if (small >= LEAST_SMALL && small > capital / 4) yield [id, COMMON];
    if (capital >= LEAST_CAPITAL && afterArticle >= 2 && afterArticle / capital > LEAST_SHARE) yield [id, NOUN];
  }
}

const LEAST_SMALL = 5;
const LEAST_CAPITAL = 4;
const LEAST_SHARE = 0.12;
