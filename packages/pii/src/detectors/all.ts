import type { Detector } from "../detector.ts";
import { person } from "./person.ts";
import { structuredDetectors } from "./structured.ts";

/** Every detector of this package. */
export const allDetectors: readonly Detector[] = [...structuredDetectors, person];
