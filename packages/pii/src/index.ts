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
export {
  decryptMapping,
  type EncryptedMapping,
  encryptMapping,
  type MappingKey,
  type WebCryptoKey,
} from "./encrypt-mapping.ts";
export { isKiregelError, KiregelError } from "./error.ts";
export type { Category, Check, Finding, Reason } from "./finding.ts";
export { createMapping, type Mapping, type MappingEntry, mappingTag, readMapping } from "./mapping.ts";
export { inUnits, type OffsetUnit } from "./offset.ts";
export type { Operator, OperatorName, OperatorSettings } from "./operator.ts";
export { createPseudonyms, type PseudonymEntry, type Pseudonyms } from "./pseudonym.ts";
export { type RecordFinding, scanRecord } from "./record.ts";
export { type RecordRedaction, type RecordReplacement, redactRecord } from "./redact-record.ts";
export {
  type Redactable,
  type Redaction,
  type RedactionPolicy,
  type RedactOptions,
  type Replacement,
  redact,
} from "./redact.ts";
export { type GuardedPlace, type RefusedToken, type Restoration, type RestoreOptions, restore } from "./restore.ts";
export {
  type SarifLocation,
  type SarifLog,
  type SarifResult,
  type SarifRun,
  type ScannedFile,
  toSarif,
} from "./sarif.ts";
export { compile, type Scanner, type ScanOptions } from "./scan.ts";
export type { SeparatorKind } from "./separator.ts";
export type { Text } from "./text.ts";
export { labelOf } from "./token.ts";
