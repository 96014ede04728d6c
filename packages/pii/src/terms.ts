import { biometricIndication } from "./detectors/biometric-indication.ts";
import { criminalRecordIndication } from "./detectors/criminal-record-indication.ts";
import { ethnicOriginIndication } from "./detectors/ethnic-origin-indication.ts";
import { healthIndication } from "./detectors/health-indication.ts";
import { partyIndication } from "./detectors/party-indication.ts";
import { religionIndication } from "./detectors/religion-indication.ts";
import { sexualLifeIndication } from "./detectors/sexual-life-indication.ts";
import { unionIndication } from "./detectors/union-indication.ts";
import type { Finding } from "./finding.ts";
import type { TermDetector } from "./term-detector.ts";
import { compileTerms, readTerms, type TermTree } from "./term-tree.ts";

/** The kinds of Art. 9 and Art. 10 GDPR that words point to. */
export const termDetectors: readonly TermDetector[] = [
  healthIndication,
  religionIndication,
  unionIndication,
  partyIndication,
  sexualLifeIndication,
  ethnicOriginIndication,
  biometricIndication,
  criminalRecordIndication,
];

// Compiled at the first call, because it takes longer than to read a page; it never changes.
let compiled: TermTree | undefined;

/** Finds words that point to special categories of data (Art. 9 GDPR) or to criminal data (Art. 10), in one pass. */
export function scanTerms(text: string): readonly Finding[] {
  compiled ??= compileTerms(termDetectors);
  return readTerms(compiled, text);
}

export {
  biometricIndication,
  compileTerms,
  criminalRecordIndication,
  ethnicOriginIndication,
  healthIndication,
  partyIndication,
  readTerms,
  religionIndication,
  sexualLifeIndication,
  type TermDetector,
  type TermTree,
  unionIndication,
};
