/** A stretch of a text, from `start` up to but not including `end`. */
export interface Region {
  readonly start: number;
  readonly end: number;
}

/**
 * Whether a span touches one of the regions. Both the regions and the spans that are asked about stand in the order
 * of the text, so that all questions together walk the regions once.
 */
export function touching(regions: readonly Region[]): (span: Region) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while ((regions[next]?.end ?? end) <= start) next++;
    return (regions[next]?.start ?? end) < end;
  };
}

/** The same places as disjoint regions in the order of the text. */
export function merged(regions: readonly Region[]): readonly Region[] {
  const result: Region[] = [];
  for (const region of regions.toSorted((first, second) => first.start - second.start)) {
    const last = result.at(-1);
    if (last === undefined || region.start > last.end) result.push(region);
    else if (region.end > last.end) result[result.length - 1] = { start: last.start, end: region.end };
  }
  return result;
}
