import type { FineTier } from "../law/fine.ts";

/**
 * The tiers of Art. 99(3) and (4). The higher of amount and share counts; for SMEs the lower, Art. 99(6); for small
 * mid-caps the lower in tier 99(4) only, Art. 99(6a).
 */
export const fineTiers: readonly FineTier[] = [
  {
    id: "ai-act/art-99.3",
    source: { celex: "32024R1689", pinpoint: "Art. 99(3)" },
    amount: 35_000_000,
    share: 0.07,
    from: "2025-08-02",
  },
  {
    id: "ai-act/art-99.4",
    source: { celex: "32024R1689", pinpoint: "Art. 99(4)" },
    amount: 15_000_000,
    share: 0.03,
    from: "2025-08-02",
  },
];
