export { type CsvOptions, redactCsv, scanCsv } from "./csv.ts";
export { type DecodeOptions, startDecoding, type Utf8Decoding } from "./decode-utf8.ts";
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
export { apiKey, apiKeyByDigit } from "./detectors/api-key.ts";
export { atCompanyRegister, atCompanyRegisterGlued } from "./detectors/at-company-register.ts";
export { atSocialSecurityNumber } from "./detectors/at-social-security-number.ts";
export { atTaxNumber } from "./detectors/at-tax-number.ts";
export { atVatId, atVatIdApart } from "./detectors/at-vat-id.ts";
export { bankAccount } from "./detectors/bank-account.ts";
export { bic } from "./detectors/bic.ts";
export { bitcoinAddress, bitcoinSegwitAddress } from "./detectors/bitcoin-address.ts";
export { labelledDetectors } from "./detectors/by-label.ts";
export {
  austrianAndSwissDetectors,
  britishDetectors,
  financialDetectors,
  germanDetectors,
  northAmericanDetectors,
  secretDetectors,
  technicalDetectors,
} from "./detectors/by-origin.ts";
export { caSin } from "./detectors/ca-sin.ts";
export { chBusinessId } from "./detectors/ch-business-id.ts";
export { chSocialSecurityNumber } from "./detectors/ch-social-security-number.ts";
export { commonDetectors } from "./detectors/common.ts";
export { coordinates, coordinatesByLetter } from "./detectors/coordinates.ts";
export { dateOfBirth } from "./detectors/date-of-birth.ts";
export { deBroadcastFeeNumber } from "./detectors/de-broadcast-fee-number.ts";
export { deBusinessId, deBusinessIdApart } from "./detectors/de-business-id.ts";
export { deCardAccessNumber } from "./detectors/de-card-access-number.ts";
export { deCaseNumber } from "./detectors/de-case-number.ts";
export { deCommercialRegister, deCommercialRegisterGlued } from "./detectors/de-commercial-register.ts";
export { deDoctorNumber } from "./detectors/de-doctor-number.ts";
export { deDriverLicence } from "./detectors/de-driver-licence.ts";
export { deEmployerNumber } from "./detectors/de-employer-number.ts";
export { deHealthInsuranceNumber, deHealthInsuranceNumberApart } from "./detectors/de-health-insurance-number.ts";
export { deIdCard, deIdCardUntil2010, deIdCardWithCheckDigit } from "./detectors/de-id-card.ts";
export { deInstitutionCode } from "./detectors/de-institution-code.ts";
export { deMarketLocation } from "./detectors/de-market-location.ts";
export { dePassport, dePassportWithCheckDigit } from "./detectors/de-passport.ts";
export { dePaymentReference, dePaymentReferenceAfterLetter } from "./detectors/de-payment-reference.ts";
export { dePensionNumber } from "./detectors/de-pension-number.ts";
export { dePracticeNumber } from "./detectors/de-practice-number.ts";
export { deResidencePermit, deResidencePermitWithCheckDigit } from "./detectors/de-residence-permit.ts";
export { deSchufaReference } from "./detectors/de-schufa-reference.ts";
export { deTaxId } from "./detectors/de-tax-id.ts";
export { deTaxNumber, deTaxNumberOfLand } from "./detectors/de-tax-number.ts";
export { deTelematicsId } from "./detectors/de-telematics-id.ts";
export { deTemporaryIdCard } from "./detectors/de-temporary-id-card.ts";
export { deVatId, deVatIdApart } from "./detectors/de-vat-id.ts";
export { email } from "./detectors/email.ts";
export { eori, eoriApart } from "./detectors/eori.ts";
export { ethereumAddress } from "./detectors/ethereum-address.ts";
export { euid } from "./detectors/euid.ts";
export { iban } from "./detectors/iban.ts";
export { imei } from "./detectors/imei.ts";
export { ipv4Address, ipv6Address } from "./detectors/ip-address.ts";
export { jwt } from "./detectors/jwt.ts";
export { lei, leiAfterLetters } from "./detectors/lei.ts";
export { macAddress, macAddressByDigit, macAddressByLetter } from "./detectors/mac-address.ts";
export {
  mandateReference,
  mandateReferenceAfterColon,
  mandateReferenceAfterLetter,
} from "./detectors/mandate-reference.ts";
export { mrz } from "./detectors/mrz.ts";
export { paymentCard } from "./detectors/payment-card.ts";
export { person } from "./detectors/person.ts";
export { phone } from "./detectors/phone.ts";
export { postalAddress } from "./detectors/postal-address.ts";
export { postalAddressByPlace } from "./detectors/postal-address-by-place.ts";
export { countryPostalCode, postalCode } from "./detectors/postal-code.ts";
export { privateKey } from "./detectors/private-key.ts";
export {
  referenceNumber,
  referenceNumberAfterColon,
  referenceNumberAfterLetter,
} from "./detectors/reference-number.ts";
export { sepaCreditorId, sepaCreditorIdApart } from "./detectors/sepa-creditor-id.ts";
export { structuredDetectors } from "./detectors/structured.ts";
export { ukDriverLicence, ukDriverLicenceGrouped } from "./detectors/uk-driver-licence.ts";
export { ukNhsNumber } from "./detectors/uk-nhs-number.ts";
export { ukNino, ukNinoUnbroken } from "./detectors/uk-nino.ts";
export { ukPassport, ukPassportWithLetters } from "./detectors/uk-passport.ts";
export { ukPostalAddress } from "./detectors/uk-postal-address.ts";
export { ukPostcode } from "./detectors/uk-postcode.ts";
export { ukTaxReference } from "./detectors/uk-tax-reference.ts";
export { ukVatId, ukVatIdUnbroken } from "./detectors/uk-vat-id.ts";
export { urlCredentials } from "./detectors/url-credentials.ts";
export { usBankRoutingNumber } from "./detectors/us-bank-routing-number.ts";
export { usEin } from "./detectors/us-ein.ts";
export { usItin } from "./detectors/us-itin.ts";
export { usNpi } from "./detectors/us-npi.ts";
export { usPassport, usPassportWithLetter } from "./detectors/us-passport.ts";
export { usPostalAddress } from "./detectors/us-postal-address.ts";
export { usSsn } from "./detectors/us-ssn.ts";
export { vin } from "./detectors/vin.ts";
export {
  decryptMapping,
  type EncryptedMapping,
  encryptMapping,
  type MappingKey,
  type WebCryptoKey,
} from "./encrypt-mapping.ts";
export { isKiregelError, KiregelError } from "./error.ts";
export type { Category, Check, Finding, Reason } from "./finding.ts";
export { scanHtml } from "./html.ts";
export { redactJson, scanJson } from "./json.ts";
export { type DetectorFault, type DetectorRule, lintDetector } from "./lint-detector.ts";
export { createMapping, type Mapping, type MappingEntry, mappingTag, readMapping } from "./mapping.ts";
export { type NdjsonOptions, redactNdjson, scanNdjson } from "./ndjson.ts";
export { type NdjsonRedactor, type NdjsonRedactorOptions, ndjsonRedactor } from "./ndjson-redactor.ts";
export { inUnits, type OffsetUnit } from "./offset.ts";
export type { Operator, OperatorName, OperatorSettings } from "./operator.ts";
export { longestMatch, type PatternOptions, patternMatcher } from "./pattern.ts";
export { createPseudonyms, type PseudonymEntry, type Pseudonyms } from "./pseudonym.ts";
export type { Recogniser, Recognising } from "./recogniser.ts";
export { type RecordFinding, type RecordOptions, scanRecord } from "./record.ts";
export {
  type Redactable,
  type Redaction,
  type RedactionPolicy,
  type RedactOptions,
  type Replacement,
  redact,
} from "./redact.ts";
export { type RecordRedaction, type RecordReplacement, redactRecord } from "./redact-record.ts";
export { type Issued, type RedactSession, type RedactSessionOptions, startRedaction } from "./redact-session.ts";
export type { RedactedChunk } from "./redact-writer.ts";
export { type GuardedPlace, type RefusedToken, type Restoration, type RestoreOptions, restore } from "./restore.ts";
export {
  type SarifLocation,
  type SarifLog,
  type SarifResult,
  type SarifRun,
  type ScannedFile,
  toSarif,
} from "./sarif.ts";
export { type CompileOptions, compile, type Scanner, type ScanOptions } from "./scan.ts";
export type { ScanSession } from "./scan-session.ts";
export type { SeparatorKind } from "./separator.ts";
export type { Text } from "./text.ts";
export { labelOf } from "./token.ts";
export type { WrittenFinding, WrittenRedaction, WrittenReplacement } from "./written-field.ts";
