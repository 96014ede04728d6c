import type { Detector } from "./detector.ts";

/** Some lists as one, each detector once. A call that is marked as pure is dropped where nobody uses it; a spread is not. */
export function detectorList(...lists: readonly (readonly Detector[])[]): readonly Detector[] {
  return [...new Set(lists.flat())];
}
