import type { FineTier } from "../law/fine.ts";

/** The two tiers of Art. 83 GDPR; the higher of amount and share counts, for every size of undertaking. */
export const gdprFineTiers: readonly FineTier[] = [
  {
    id: "gdpr/art-83.4",
    source: { celex: "32016R0679", pinpoint: "Art. 83(4)" },
    amount: 10_000_000,
    share: 0.02,
    from: "2018-05-25",
  },
  {
    id: "gdpr/art-83.5",
    source: { celex: "32016R0679", pinpoint: "Art. 83(5)" },
    amount: 20_000_000,
    share: 0.04,
    from: "2018-05-25",
  },
];
