import type { FineTier } from "../law/fine.ts";

/** § 121(2) BetrVG: information owed under §§ 90, 99 or 111 is missing, untrue, incomplete or late. */
export const worksCouncilFineTiers: readonly FineTier[] = [
  {
    id: "betrvg/121.2",
    source: { statute: "BetrVG", pinpoint: "§ 121(2)" },
    amount: 10_000,
    share: 0,
    from: "2002-01-01",
  },
];
