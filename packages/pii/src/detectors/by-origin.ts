import type { Detector } from "../detector.ts";
import { apiKey, apiKeyByDigit } from "./api-key.ts";
import { atCompanyRegister, atCompanyRegisterGlued } from "./at-company-register.ts";
import { atSocialSecurityNumber } from "./at-social-security-number.ts";
import { atTaxNumber } from "./at-tax-number.ts";
import { atVatId, atVatIdApart } from "./at-vat-id.ts";
import { bankAccount } from "./bank-account.ts";
import { bic } from "./bic.ts";
import { bitcoinAddress, bitcoinSegwitAddress } from "./bitcoin-address.ts";
import { caSin } from "./ca-sin.ts";
import { chBusinessId } from "./ch-business-id.ts";
import { chSocialSecurityNumber } from "./ch-social-security-number.ts";
import { coordinates, coordinatesByLetter } from "./coordinates.ts";
import { deBusinessId, deBusinessIdApart } from "./de-business-id.ts";
import { deCaseNumber } from "./de-case-number.ts";
import { deCommercialRegister, deCommercialRegisterGlued } from "./de-commercial-register.ts";
import { deDoctorNumber } from "./de-doctor-number.ts";
import { deDriverLicence } from "./de-driver-licence.ts";
import { deEmployerNumber } from "./de-employer-number.ts";
import { deHealthInsuranceNumber, deHealthInsuranceNumberApart } from "./de-health-insurance-number.ts";
import { deIdCard, deIdCardUntil2010, deIdCardWithCheckDigit } from "./de-id-card.ts";
import { deInstitutionCode } from "./de-institution-code.ts";
import { deMarketLocation } from "./de-market-location.ts";
import { dePassport, dePassportWithCheckDigit } from "./de-passport.ts";
import { dePensionNumber } from "./de-pension-number.ts";
import { dePracticeNumber } from "./de-practice-number.ts";
import { deResidencePermit, deResidencePermitWithCheckDigit } from "./de-residence-permit.ts";
import { deTaxId } from "./de-tax-id.ts";
import { deTaxNumber, deTaxNumberOfLand } from "./de-tax-number.ts";
import { deTelematicsId } from "./de-telematics-id.ts";
import { deTemporaryIdCard } from "./de-temporary-id-card.ts";
import { deVatId, deVatIdApart } from "./de-vat-id.ts";
import { eori, eoriApart } from "./eori.ts";
import { ethereumAddress } from "./ethereum-address.ts";
import { euid } from "./euid.ts";
import { iban } from "./iban.ts";
import { imei } from "./imei.ts";
import { ipv4Address, ipv6Address } from "./ip-address.ts";
import { jwt } from "./jwt.ts";
import { lei, leiAfterLetters } from "./lei.ts";
import { macAddress, macAddressByDigit, macAddressByLetter } from "./mac-address.ts";
import { paymentCard } from "./payment-card.ts";
import { privateKey } from "./private-key.ts";
import { sepaCreditorId, sepaCreditorIdApart } from "./sepa-creditor-id.ts";
import { ukDriverLicence, ukDriverLicenceGrouped } from "./uk-driver-licence.ts";
import { ukNhsNumber } from "./uk-nhs-number.ts";
import { ukNino, ukNinoUnbroken } from "./uk-nino.ts";
import { ukPassport, ukPassportWithLetters } from "./uk-passport.ts";
import { ukPostcode } from "./uk-postcode.ts";
import { ukTaxReference } from "./uk-tax-reference.ts";
import { ukVatId, ukVatIdUnbroken } from "./uk-vat-id.ts";
import { urlCredentials } from "./url-credentials.ts";
import { usBankRoutingNumber } from "./us-bank-routing-number.ts";
import { usEin } from "./us-ein.ts";
import { usItin } from "./us-itin.ts";
import { usNpi } from "./us-npi.ts";
import { usPassport, usPassportWithLetter } from "./us-passport.ts";
import { usSsn } from "./us-ssn.ts";
import { vin } from "./vin.ts";

/** Numbers that German authorities, insurers, registers and courts give out. */
export const germanDetectors: readonly Detector[] = [
  deTaxId,
  deTaxNumber,
  deTaxNumberOfLand,
  deBusinessId,
  deBusinessIdApart,
  deVatId,
  deVatIdApart,
  dePensionNumber,
  deHealthInsuranceNumber,
  deHealthInsuranceNumberApart,
  deDoctorNumber,
  dePracticeNumber,
  deInstitutionCode,
  deEmployerNumber,
  deIdCard,
  deIdCardWithCheckDigit,
  deIdCardUntil2010,
  dePassport,
  dePassportWithCheckDigit,
  deResidencePermit,
  deResidencePermitWithCheckDigit,
  deTemporaryIdCard,
  deDriverLicence,
  deTelematicsId,
  deMarketLocation,
  deCommercialRegister,
  deCommercialRegisterGlued,
  deCaseNumber,
];

/** Numbers of Austria and Switzerland. */
export const austrianAndSwissDetectors: readonly Detector[] = [
  atSocialSecurityNumber,
  atVatId,
  atVatIdApart,
  atTaxNumber,
  atCompanyRegister,
  atCompanyRegisterGlued,
  chSocialSecurityNumber,
  chBusinessId,
];

/** Numbers of the United Kingdom, and its postcodes. */
export const britishDetectors: readonly Detector[] = [
  ukNino,
  ukNinoUnbroken,
  ukNhsNumber,
  ukTaxReference,
  ukVatId,
  ukVatIdUnbroken,
  ukDriverLicence,
  ukDriverLicenceGrouped,
  ukPassport,
  ukPassportWithLetters,
  ukPostcode,
];

/** Numbers of the United States, and the Canadian social insurance number. */
export const northAmericanDetectors: readonly Detector[] = [
  usSsn,
  usItin,
  usEin,
  usBankRoutingNumber,
  usNpi,
  usPassport,
  usPassportWithLetter,
  caSin,
];

/** Accounts, cards, companies in payments, and wallets, of every country. */
export const financialDetectors: readonly Detector[] = [
  sepaCreditorId,
  sepaCreditorIdApart,
  iban,
  paymentCard,
  bic,
  bankAccount,
  lei,
  leiAfterLetters,
  euid,
  eori,
  eoriApart,
  bitcoinAddress,
  bitcoinSegwitAddress,
  ethereumAddress,
];

/** What devices, vehicles and places are known by. */
export const technicalDetectors: readonly Detector[] = [
  ipv4Address,
  ipv6Address,
  macAddress,
  macAddressByDigit,
  macAddressByLetter,
  imei,
  vin,
  coordinates,
  coordinatesByLetter,
];

/** Keys, tokens and passwords. */
export const secretDetectors: readonly Detector[] = [jwt, privateKey, apiKey, apiKeyByDigit, urlCredentials];
