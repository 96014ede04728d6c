import type { Leaning } from "./recognise.ts";

/** Which way the recogniser leans: `"recall"` finds more, for redaction; `"precise"` errs less, for reports. */
export type NamesPreset = "balanced" | "precise" | "recall";

/** What each preset is made of; how each scores stands in the model card. */
export const PRESETS: Readonly<Record<NamesPreset, Leaning>> = {
  balanced: { bias: 48, leastConfidence: 0.52 },
  precise: { bias: 0, leastConfidence: 0.8 },
  recall: { bias: 192, leastConfidence: 0 },
};
