export {
  type Confidence,
  type Coverage,
  type Detector,
  type DigitShape,
  type DigitStart,
  digitRun,
  groupedDigits,
  type Match,
  type Words,
} from "./detector.ts";
export { allDetectors } from "./detectors/all.ts";
export { dateOfBirth } from "./detectors/date-of-birth.ts";
export { deTaxId } from "./detectors/de-tax-id.ts";
export { email } from "./detectors/email.ts";
export { iban } from "./detectors/iban.ts";
export { ipv4Address, ipv6Address } from "./detectors/ip-address.ts";
export { paymentCard } from "./detectors/payment-card.ts";
export { person } from "./detectors/person.ts";
export { phone } from "./detectors/phone.ts";
export { structuredDetectors } from "./detectors/structured.ts";
export { isKiregelError, KiregelError } from "./error.ts";
export type { Category, Check, Finding, Reason } from "./finding.ts";
export { type RecordFinding, scanRecord } from "./record.ts";
export { compile, type Scanner, type ScanOptions } from "./scan.ts";
export type { SeparatorKind } from "./separator.ts";
export type { Text } from "./text.ts";
