import type { Source } from "../engine/source.ts";
import type { FineTier } from "../law/fine.ts";

const source: Source = { statute: "KI-MIG", pinpoint: "§ 15" };

/** § 15 KI-MIG: the national fine for breaches of the AI Act that Art. 99 leaves out. From secondary sources. */
export const kiMigFineTiers: readonly FineTier[] = [
  { id: "ki-mig/15", source, amount: 50_000, share: 0, from: "2026-07-29" },
];

/** A provision of the AI Act whose breach is an offence under § 15 KI-MIG. */
export interface NationalOffence {
  readonly provision: string;
  /** The rules of ours that state the duty; none where we have no rule. */
  readonly rules: readonly string[];
  /** The rules of which one must say yes as well; absent where the duty alone is enough. */
  readonly only?: readonly string[];
  readonly tier: string;
  readonly source: Source;
}

/** The offences that the secondary sources name. The list of the law is longer; its wording was not read. */
export const kiMigOffences: readonly NationalOffence[] = [
  { provision: "Art. 21", rules: ["ai-act/art-21"], tier: "ki-mig/15", source },
  { provision: "Art. 27", rules: ["ai-act/art-27"], tier: "ki-mig/15", source },
  { provision: "Art. 45", rules: [], tier: "ki-mig/15", source },
  {
    provision: "Art. 86",
    rules: ["ai-act/art-86"],
    // Annex III, points 1, 3, 4 and 5.
    only: [
      "ai-act/annex-iii.1.a",
      "ai-act/annex-iii.1.b",
      "ai-act/annex-iii.1.c",
      "ai-act/annex-iii.3.a",
      "ai-act/annex-iii.3.b",
      "ai-act/annex-iii.3.c",
      "ai-act/annex-iii.3.d",
      "ai-act/annex-iii.4.a",
      "ai-act/annex-iii.4.b",
      "ai-act/annex-iii.5.a",
      "ai-act/annex-iii.5.b",
      "ai-act/annex-iii.5.c",
      "ai-act/annex-iii.5.d",
    ],
    tier: "ki-mig/15",
    source,
  },
];
