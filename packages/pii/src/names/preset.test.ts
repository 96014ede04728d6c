import { test } from "@fast-check/vitest";
import { describe, expect, test as plainTest } from "vitest";
import type { Finding } from "../finding.ts";
import type { Recogniser } from "../recogniser.ts";
import { anyText, CLEAR } from "./any-text.ts";
import { loadNames } from "./load.ts";
import { PRESETS } from "./preset.ts";

const RECOGNISERS = {
  balanced: await loadNames(),
  precise: await loadNames({ preset: "precise" }),
  recall: await loadNames({ preset: "recall" }),
};

describe("the presets", () => {
  // More bias where a name may begin never lowers the number of names in the best reading of a sentence.
  test.prop([anyText], { numRuns: 50 })("recall reports at least as many names as the other two", (text) => {
    const { balanced, precise, recall } = RECOGNISERS;
    const most = read(recall, text).length;
    expect(read(balanced, text).length).toBeLessThanOrEqual(most);
    expect(read(precise, text).length).toBeLessThanOrEqual(most);
  });

  test.prop([anyText], { numRuns: 50 })("report nothing with less confidence than they ask for", (text) => {
    for (const preset of ["balanced", "precise", "recall"] as const) {
      const least = PRESETS[preset].leastConfidence;
      for (const { confidence } of read(RECOGNISERS[preset], `${text}\nMÜLLER, ANNA`))
        expect(confidence).toBeGreaterThanOrEqual(least);
    }
  });

  test.prop([anyText], { numRuns: 50 })("agree on how probable a name is that two of them report", (text) => {
    const [one, two, three] = Object.values(RECOGNISERS).map((recogniser) => read(recogniser, text));
    const known = new Map(
      [...(one ?? []), ...(two ?? [])].map((finding) => [`${finding.start} ${finding.end}`, finding]),
    );
    for (const finding of three ?? []) {
      const other = known.get(`${finding.start} ${finding.end}`);
      expect(other ?? finding).toEqual(finding);
    }
  });

  // Not so of every text: with more bias, one name of two words may become two names.
  plainTest.each(CLEAR)("report the same of what is clear: %s%s%s", (before, name, behind) => {
    for (const recogniser of Object.values(RECOGNISERS)) {
      const found = read(recogniser, before + name + behind);
      expect(found.map(({ start, end }) => [start, end])).toEqual([[before.length, before.length + name.length]]);
    }
  });

  plainTest.each(["full", "lean"] as const)("each loads in the size %s", async (size) => {
    for (const preset of ["balanced", "precise", "recall"] as const) {
      const found = read(await loadNames({ preset, size }), "Gestern rief Frau Anna Schmidt an.");
      expect(found.map(({ kind }) => kind)).toEqual(["person"]);
    }
  });
});

function read(recogniser: Recogniser, text: string): readonly Finding[] {
  const found: Finding[] = [];
  recogniser.read(text, { from: 0, isWhole: true, add: (finding) => found.push(finding) });
  return found;
}
