import type { NotCovered } from "../engine/ruleset.ts";

/** German law beside the rules of this folder that no rule answers. A result is silent on it, it does not clear it. */
export const workplaceNotCovered: readonly NotCovered[] = [
  {
    provision: "BetrVG § 102",
    because: "Hearing the works council before a dismissal; only guidelines for it are asked.",
  },
  { provision: "BetrVG § 87(1) nos 2-5, 8-14, §§ 91, 92, 98, 106", because: "Rights that AI touches in single cases." },
  { provision: "BetrVG § 118", because: "Companies with a political or like aim, and religious communities." },
  { provision: "BPersVG and the staff council laws of the Länder", because: "Staff councils of public bodies." },
  { provision: "AGG § 3(3)-(5), §§ 11, 13, 16-18, 21", because: "Harassment, job ads, complaints, claims." },
  { provision: "ArbGG § 61b", because: "Three months to sue for compensation; the words of agg/15.4 name it." },
  { provision: "GeschGehG §§ 3, 5-23", because: "Permitted acts, claims and punishment; we state no penalty." },
  {
    provision: "UrhG § 2(2), §§ 51, 60d(2)-(4), 69a-69g, 97, 106",
    because: "Protection of output, other limits, claims.",
  },
  { provision: "UWG §§ 3, 5, 5a, 8", because: "Misleading commercial content, also by chatbots, and fake reviews." },
  { provision: "KUG §§ 22, 23", because: "Consent to pictures of people, deepfakes and cloned voices." },
  {
    provision: "TDDDG § 3, StGB § 206",
    because: "Secrecy of telecommunications where staff use company mail privately.",
  },
  { provision: "HGB § 257, AO § 147", because: "Retention of business letters and records beats a wish to erase." },
  { provision: "HinSchG § 12", because: "Internal reporting channel from 50 employees on; it does not depend on AI." },
  { provision: "GmbHG § 43, AktG § 93", because: "Care that directors owe, also in decisions about AI." },
  { provision: "Directive (EU) 2024/2853", because: "Product liability for software; the German act was not found." },
  {
    provision: "KI-MIG §§ 5, 6, 8-10, 12-14",
    because: "Coordination, complaints, cooperation and help for small firms.",
  },
  {
    provision: "KI-MIG §§ 16, 17",
    because: "Who fines, and that public bodies are not fined; the wording was not read.",
  },
];
