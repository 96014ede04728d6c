/**
 * The contrast of two colours `#rrggbb` as WCAG 2.2 defines it, from 1 to 21.
 *
 * @example
 * ```ts
 * contrast("#000000", "#ffffff"); // => 21
 * ```
 */
export function contrast(first: string, second: string): number {
  const [darker = 0, lighter = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The colour itself, or the nearest step towards black or white that stands out from each background by 4.5 to 1. */
export function readableOn(colour: string, backgrounds: readonly string[]): string {
  const isDark = backgrounds.every((background) => luminance(background) < 0.18);
  const target = isDark ? 255 : 0;
  for (let step = 0; step < 20; step += 1) {
    const mixed = mix(colour, { target, share: step / 20 });
    if (backgrounds.every((background) => contrast(mixed, background) >= 4.5)) return mixed;
  }
  return isDark ? "#ffffff" : "#000000";
}

// WCAG 2.2, "relative luminance".
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function mix(colour: string, { target, share }: { target: number; share: number }): string {
  const mixed = channels(colour).map((value) => Math.round(value + (target - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
