import type { Detector } from "../detector.ts";
import { detectorList } from "../detector-list.ts";
import { labelledDetectors } from "./by-label.ts";
import { person } from "./person.ts";
import { postalAddress } from "./postal-address.ts";
import { postalAddressByPlace } from "./postal-address-by-place.ts";
import { countryPostalCode, postalCode } from "./postal-code.ts";
import { structuredDetectors } from "./structured.ts";
import { ukPostalAddress } from "./uk-postal-address.ts";
import { usPostalAddress } from "./us-postal-address.ts";

/** Every detector but those that bring lists along: licence plates and terms have sub-paths of their own. */
export const allDetectors: readonly Detector[] = /* @__PURE__ */ detectorList(
  structuredDetectors,
  [person, postalAddress, postalAddressByPlace, ukPostalAddress, usPostalAddress, postalCode, countryPostalCode],
  labelledDetectors,
);
