export { type Confidence, type Coverage, type Detector, type DigitShape, groupedDigits, type Match, type Words } from "./detector.ts";
export { deTaxId } from "./detectors/de-tax-id.ts";
export { email } from "./detectors/email.ts";
export { iban } from "./detectors/iban.ts";
export { paymentCard } from "./detectors/payment-card.ts";
export { isKiregelError, KiregelError } from "./error.ts";
export type { Category, Check, Finding, Reason } from "./finding.ts";
export { compile, type Scanner, type ScanOptions } from "./scan.ts";
export type { Text } from "./text.ts";
