import { access } from "./topic-access.mjs";
import { api } from "./topic-api.mjs";
import { complaint } from "./topic-complaint.mjs";
import { contract } from "./topic-contract.mjs";
import { correction } from "./topic-correction.mjs";
import { exportTickets } from "./topic-export.mjs";
import { invoice } from "./topic-invoice.mjs";
import { login } from "./topic-login.mjs";
import { payment } from "./topic-payment.mjs";

/** Everything that was written to the support of Lindhof Systeme, topic by topic. */
export const topics = [
  ...login,
  ...invoice,
  ...exportTickets,
  ...api,
  ...correction,
  ...payment,
  ...contract,
  ...access,
  ...complaint,
];
