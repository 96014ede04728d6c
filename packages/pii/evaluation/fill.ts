/** A template with its slots filled, and where each slot came to lie. */
export interface Filled {
  readonly text: string;
  readonly slots: readonly { readonly slot: string; readonly start: number; readonly end: number }[];
}

/** Fills `{slot}`; a slot that has no content is an error of the template. */
export function fill(template: string, contentOf: (slot: string) => string | undefined): Filled {
  const slots: Filled["slots"][number][] = [];
  let text = "";
  let at = 0;
  for (const match of template.matchAll(/\{(\w+)\}/g)) {
    const [whole, slot = ""] = match;
    const content = contentOf(slot);
    if (content === undefined) throw new RangeError(`The template has an unknown slot {${slot}}.`);
    text += template.slice(at, match.index);
    slots.push({ slot, start: text.length, end: text.length + content.length });
    text += content;
    at = match.index + whole.length;
  }
  return { text: text + template.slice(at), slots };
}
