import type { NotCovered } from "../engine/ruleset.ts";
import { workplaceNotCovered } from "../workplace/not-covered.ts";

/** What no rule of data protection and NIS2 answers. A result is silent on it, it does not clear it. */
const dataProtectionNotCovered: readonly NotCovered[] = [
  {
    provision: "Art. 11, Art. 12(5)-(7), Art. 23 GDPR",
    because: "Identification, fees and limits of rights in single cases.",
  },
  { provision: "Art. 27 GDPR", because: "Representatives of controllers outside the Union." },
  {
    provision: "Art. 35(8), Arts 40-43 GDPR",
    because: "Codes of conduct and certification; a supplier may show them.",
  },
  {
    provision: "Art. 39, Art. 38(2)-(5) GDPR",
    because: "Tasks and position of the officer beyond designation and conflicts.",
  },
  {
    provision: "Arts 85-87, 89-91 GDPR",
    because: "Press, access to documents, national identification, archives, churches.",
  },
  { provision: "BDSG §§ 1-21, 23-25, 27, 28, 32-36, 45 ff.", because: "Public bodies, research and limits of rights." },
  {
    provision: "BDSG § 30(1), Directive (EU) 2023/2225",
    because: "Credit for borrowers in other states; the German act was not seen.",
  },
  { provision: "TDDDG §§ 1-24, 26", because: "Secrecy of telecommunications and consent services." },
  { provision: "BSIG §§ 1-27, 37, 40-58, 63, 64", because: "Tasks and powers of the BSI, exemptions by decision." },
  {
    provision: "KRITIS-DachG, Regulations (EU) 2022/2554 (DORA) and 2024/2847 (Cyber Resilience Act)",
    because: "Neighbouring law; the rules say where it takes over.",
  },
];

/** What no rule of the practice answers, in the order of the acts. */
export const practiceNotCovered: readonly NotCovered[] = /* @__PURE__ */ [
  dataProtectionNotCovered,
  workplaceNotCovered,
].flat();
