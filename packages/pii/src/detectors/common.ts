import type { Detector } from "../detector.ts";
import { dateOfBirth } from "./date-of-birth.ts";
import { deTaxId } from "./de-tax-id.ts";
import { email } from "./email.ts";
import { iban } from "./iban.ts";
import { ipv4Address, ipv6Address } from "./ip-address.ts";
import { paymentCard } from "./payment-card.ts";
import { phone } from "./phone.ts";

/** The eight kinds that most texts of an office hold: accounts, cards, tax ids, ways to reach somebody, days of birth. */
export const commonDetectors: readonly Detector[] = [
  iban,
  deTaxId,
  paymentCard,
  email,
  phone,
  dateOfBirth,
  ipv4Address,
  ipv6Address,
];
