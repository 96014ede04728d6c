import type { NotCovered } from "../engine/ruleset.ts";

const because = "no rule yet";

/** Provisions of the Act that this version does not answer. A result is silent on them, it does not clear them. */
export const notCovered: readonly NotCovered[] = [
  { provision: "Art. 2(2), (4), (5), (7), (9)-(12)", because },
  { provision: "Art. 4a", because },
  { provision: "Art. 5(1)(a)-(e), (ba), (bb), (g), (h)", because },
  { provision: "Art. 6(1) and Annex I", because },
  { provision: "Annex III, points 1(a)-(b), 2, 3, 5-8", because },
  { provision: "Arts 22-25", because },
  { provision: "Art. 26(3), (10), Art. 27", because },
  { provision: "Arts 43, 47, 48, 49(1) and (3)", because },
  { provision: "Arts 51-55", because },
  { provision: "Arts 72, 73, 86", because },
];
