import { digitRun } from "./detector.ts";
import { type SeparatorKind, separatorAt } from "./separator.ts";
import type { Text } from "./text.ts";

/** Where digits in groups of these sizes end, with one kind of separator between them, or -1. */
export function digitGroups(text: Text, at: number, sizes: readonly number[]): number {
  let kind: SeparatorKind | undefined;
  let end = at;
  for (let group = 0; group < sizes.length && end >= 0; group++) {
    if (group > 0) {
      const separator = separatorAt(text, end);
      if (separator === undefined || separator.kind !== (kind ?? separator.kind)) return -1;
      kind = separator.kind;
      end = separator.end;
    }
    end = digitRun(text, end, sizes[group] ?? 0);
  }
  return end;
}
