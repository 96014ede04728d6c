export { loadNames, type NamesOptions } from "./names/load.ts";
export type { NamesPreset } from "./names/preset.ts";
