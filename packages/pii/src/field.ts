import type { Finding } from "./finding.ts";
import type { Scanner, ScanOptions } from "./scan.ts";

/** A value and the name of the field it stands in; an empty name is no label. */
export interface Field {
  readonly field: string;
  readonly value: string;
}

/**
 * Scans one value with the name of its field as the label before it: what the detectors know of labels holds for
 * fields too. Spans count in the value; a context word in the name stands at a negative place.
 */
export function scanField(scanner: Scanner, { field, value }: Field, options: ScanOptions): readonly Finding[] {
  if (value === "") return [];
  const label = field === "" ? "" : `${field.slice(-LONGEST_FIELD)}: `;
  const found: Finding[] = [];
  for (const { start, end, reason, ...finding } of scanner.scan(label + value, options)) {
    if (start < label.length) continue;
    const context = reason.context && { context: { ...reason.context, at: reason.context.at - label.length } };
    found.push({
      ...finding,
      start: start - label.length,
      end: end - label.length,
      reason: { ...reason, ...context },
    });
  }
  return found;
}

const LONGEST_FIELD = 40;
