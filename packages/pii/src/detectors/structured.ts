import type { Detector } from "../detector.ts";
import { detectorList } from "../detector-list.ts";
import {
  austrianAndSwissDetectors,
  britishDetectors,
  financialDetectors,
  germanDetectors,
  northAmericanDetectors,
  secretDetectors,
  technicalDetectors,
} from "./by-origin.ts";
import { commonDetectors } from "./common.ts";
import { mrz } from "./mrz.ts";

/** The detectors whose values have a form or a check of their own: everything but names, addresses and what hangs on a label. */
export const structuredDetectors: readonly Detector[] = /* @__PURE__ */ detectorList(
  commonDetectors,
  germanDetectors,
  austrianAndSwissDetectors,
  britishDetectors,
  northAmericanDetectors,
  financialDetectors,
  technicalDetectors,
  secretDetectors,
  [mrz],
);
