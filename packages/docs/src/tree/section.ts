import type { Block } from "./block.ts";

/** A heading with what stands below it: blocks first, then the sections of the next level. */
export interface Section {
  /** Letters, digits, `-` and `_`, starting with a letter; unique in the document. */
  readonly id: string;
  readonly title: string;
  /** The number that the law or the form gives. Without it the position counts: 1, 1.1, 1.2, 2 … */
  readonly number?: string;
  readonly blocks: readonly Block[];
  readonly sections?: readonly Section[];
}

/** A section with its place in the document. */
export interface OutlineEntry {
  readonly section: Section;
  readonly number: string;
  /** 1 for the sections of the document, at most 5. */
  readonly level: number;
  /** The sections of the next level. */
  readonly below: readonly OutlineEntry[];
}

/** Deeper sections than this have no heading level of their own. */
export const deepestLevel = 5;

/** The sections of the first level, numbered, each with those below it. */
export function numbered(sections: readonly Section[]): readonly OutlineEntry[] {
  return branch(sections, { prefix: "", level: 1 });
}

/** All sections in reading order, numbered. */
export function outline(sections: readonly Section[]): readonly OutlineEntry[] {
  return numbered(sections).flatMap(withBelow);
}

/**
 * A section id made from any word, such as the id of a record. Different words give different ids.
 *
 * @example
 * ```ts
 * sectionId("system", "cv-ranking #2"); // => "system-cv-ranking_20__23_2"
 * ```
 */
export function sectionId(name: string, word: string): string {
  const escaped = word.replace(/[^A-Za-z0-9-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}_`);
  return `${name}-${escaped}`;
}

function branch(sections: readonly Section[], place: { prefix: string; level: number }): readonly OutlineEntry[] {
  return sections.map((section, index) => {
    const number = section.number ?? `${place.prefix}${index + 1}`;
    const below = branch(section.sections ?? [], { prefix: `${number}.`, level: place.level + 1 });
    return { section, number, level: place.level, below };
  });
}

function withBelow(entry: OutlineEntry): readonly OutlineEntry[] {
  return [entry, ...entry.below.flatMap(withBelow)];
}
