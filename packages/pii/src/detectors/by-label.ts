import type { Detector } from "../detector.ts";
import { deBroadcastFeeNumber } from "./de-broadcast-fee-number.ts";
import { deCardAccessNumber } from "./de-card-access-number.ts";
import { dePaymentReference, dePaymentReferenceAfterLetter } from "./de-payment-reference.ts";
import { deSchufaReference } from "./de-schufa-reference.ts";
import { mandateReference, mandateReferenceAfterColon, mandateReferenceAfterLetter } from "./mandate-reference.ts";
import { referenceNumber, referenceNumberAfterColon, referenceNumberAfterLetter } from "./reference-number.ts";

/** Numbers that have no form of their own: what stands before them alone tells what they are. */
export const labelledDetectors: readonly Detector[] = [
  deBroadcastFeeNumber,
  deCardAccessNumber,
  dePaymentReference,
  dePaymentReferenceAfterLetter,
  deSchufaReference,
  mandateReference,
  mandateReferenceAfterLetter,
  mandateReferenceAfterColon,
  referenceNumber,
  referenceNumberAfterLetter,
  referenceNumberAfterColon,
];
