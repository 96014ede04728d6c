import { expect, test } from "vitest";
import { classOf, createWord, readWord } from "./feature.ts";
import { createMemo, entryOf } from "./word-memo.ts";

// A model that knows no feature and no word.
const model = {
  features: new Int32Array(4),
  levels: new Int16Array(64),
  lexicon: new Int32Array(2),
  transitions: new Int32Array(25),
  calibration: new Uint8Array(16),
};

test("a word is told from every other one, however many there are", () => {
  const memo = createMemo(model);
  const word = createWord();
  for (let turn = 0; turn < 2; turn++) {
    for (let place = 0; place < 40_000; place++) {
      const text = `N${place.toString(36).padStart(4, "0")}`;
      readWord(word, text, 0, text.length);
      const entry = entryOf(memo, text, 0, text.length);
      if (memo.ids[entry] !== word.id || memo.kinds[entry] !== classOf(word)) expect.fail(`${text} is read as another`);
    }
  }
});

test.each([1, 23, 24, 25, 64])("a word of %d characters is read as it is, again and again", (length) => {
  const memo = createMemo(model);
  const word = createWord();
  for (const letter of "aAbBaA") {
    const text = letter.repeat(length);
    readWord(word, text, 0, length);
    expect(memo.ids[entryOf(memo, `x${text}y`, 1, length + 1)]).toBe(word.id);
  }
});
