import type { Problem } from "@kiregel/core/inventory";
import { type Document, isCollection, isMap, isNode, isScalar, isSeq, type LineCounter, type Node } from "yaml";

/** A YAML document with what is needed to say where something stands in it. */
export interface Source {
  readonly file: string;
  readonly lines: LineCounter;
  readonly document: Document.Parsed;
}

/** File, line and column of a place, as editors open them. */
export function place({ file, lines }: Source, offset: number): string {
  const { line, col } = lines.linePos(offset);
  return `${file}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
}

/** Where a path stands: at its value, at its key where the value is a group or a list, or at the group that lacks it. */
export function offsetOf(document: Document.Parsed, path: Problem["path"]): number {
  let group: unknown = document.contents;
  let last: Node | undefined = isNode(group) ? group : undefined;
  for (const step of path) {
    const found = childOf(group, step);
    if (found === undefined) break;
    group = found.value;
    last = isCollection(found.value) ? found.key : found.value;
  }
  return last?.range?.[0] ?? 0;
}

/** A value with its key; the elements of a list are their own keys. */
function childOf(group: unknown, step: string | number): { readonly key: Node; readonly value: Node } | undefined {
  if (isMap(group)) {
    const pair = group.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
    if (pair === undefined || !isNode(pair.key)) return undefined;
    return { key: pair.key, value: isNode(pair.value) ? pair.value : pair.key };
  }
  const item = isSeq(group) ? group.items[Number(step)] : undefined;
  return isNode(item) ? { key: item, value: item } : undefined;
}
