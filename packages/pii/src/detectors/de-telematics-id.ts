import { compact } from "../compact.ts";
import type { Detector, Match } from "../detector.ts";
import { tiedAfter, tiedBefore } from "../separator.ts";
import type { Text } from "../text.ts";

/** Telematik-ID of German doctors, pharmacies, hospitals and others: number of the sector, hyphen, the sector's own part. */
export const deTelematicsId: Detector = {
  kind: "de-telematics-id",
  source: "gematik, gemSpec_PKI (Telematik-ID); 128 characters at most",
  example: "3-07.2.1234560000.10.789",
  starts: "digit",
  digits: [{ least: 1, first: [1, 2], next: ["dash"] }],
  match: matchTelematicsId,
  reach: 132,
  context: {
    de: ["telematik-id", "telematik-nummer", "smc-b", "heilberufsausweis"],
    en: ["telematics id"],
  },
  confidence: { withContext: 0.95 },
  needsContext: true,
  // Its long runs of digits can look like other numbers.
  specificity: 2,
};

function matchTelematicsId(text: Text, at: number): Match | undefined {
  const [written = "", sector = ""] = FORM.exec(text.slice(at, at + LONGEST + 1)) ?? [];
  const end = at + written.length;
  if (written === "" || written.length > LONGEST || DATE.test(written)) return undefined;
  if (tiedBefore(text, at) || tiedAfter(text, end)) return undefined;
  const digits = compact(text, at + sector.length, end).replace(/\D/g, "").length;
  return digits < LEAST_DIGITS ? undefined : { start: at, end };
}

const LONGEST = 128;
// A sector's own part has fewer digits only in examples; a range of pages or years has fewer, too.
const LEAST_DIGITS = 5;
const FORM =
  /^([1-9１-９][\d０-９]?\p{Pd})[A-Za-z\d０-９\xad\u200b\u2060]+(?:[.\p{Pd}][A-Za-z\d０-９\xad\u200b\u2060]+){0,15}/u;
const DATE = /^\d{1,2}-\d{1,2}-\d{4}$/;
