import type { Detector } from "../detector.ts";
import { dateOfBirth } from "./date-of-birth.ts";
import { deTaxId } from "./de-tax-id.ts";
import { email } from "./email.ts";
import { iban } from "./iban.ts";
import { ipv4Address, ipv6Address } from "./ip-address.ts";
import { paymentCard } from "./payment-card.ts";
import { person } from "./person.ts";
import { phone } from "./phone.ts";

/** Every detector of this package. A plain list: a bundler would keep a spread list in every bundle. */
export const allDetectors: readonly Detector[] = [
  iban,
  deTaxId,
  paymentCard,
  email,
  phone,
  dateOfBirth,
  ipv4Address,
  ipv6Address,
  person,
];
