/** One string for a value and its kind; two different pairs never share one. */
export function valueKey(kind: string, value: string): string {
  return `${kind.length}:${kind}${value}`;
}
