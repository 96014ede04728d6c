import type { NotCovered } from "../engine/ruleset.ts";

/**
 * Provisions of the Act that no rule of this version answers, in the order of the Act. A result is silent on them, it
 * does not clear them.
 */
export const notCovered: readonly NotCovered[] = [
  { provision: "Art. 2(1)(g)", because: "People affected have rights under the Act, no duties." },
  { provision: "Art. 2(5), (7), (9)", because: "Other Union law stays as it is; this result does not clear it." },
  { provision: "Art. 2(11)", because: "National law may go further in favour of workers." },
  { provision: "Art. 2(13)", because: "No delegated act was found that limits a requirement." },
  {
    provision: "Art. 3(8), (11), (12), (23), (42), (44), (60)",
    because: "Definitions without a rule of their own; the facts and their questions carry them.",
  },
  {
    provision: "Art. 3(14a), (14b), (49), (61), Art. 73(2)-(11)",
    because: "Size of the enterprise and deadlines for incidents are worked out by functions, not by rules.",
  },
  {
    provision: "Art. 5(5)-(8)",
    because: "National law on real-time identification, reports of authorities, other bans.",
  },
  { provision: "Art. 6(5)-(8), Art. 7, Art. 97, Art. 98", because: "Guidelines and powers of the Commission." },
  {
    provision: "Art. 8(2), Art. 9(10), Art. 17(3)",
    because: "How to merge duties with those of other Union law; they lift none.",
  },
  {
    provision: "Art. 12(3), Art. 14(5)",
    because: "What remote identification adds inside Arts 12 and 14 is not told apart.",
  },
  { provision: "Art. 18(3), Art. 19(2)", because: "Where a financial institution files documents and logs." },
  { provision: "Art. 26(3)", because: "Leaves other duties of the deployer as they are." },
  {
    provision: "Art. 27(2)-(5)",
    because: "How the impact assessment is done and notified; the rule says whether it is due.",
  },
  { provision: "Arts 28-39", because: "Addressed to notified bodies and their authorities." },
  {
    provision: "Arts 40, 41, Art. 42(1), (2)",
    because: "Presumptions of conformity: no standard was found that is cited in the Official Journal.",
  },
  { provision: "Arts 44-46", because: "Certificates, and derogations that an authority grants." },
  { provision: "Art. 50(5)-(7)", because: "Form of the information and codes of practice." },
  {
    provision: "Art. 52(2)-(6), Art. 53(4), Art. 56",
    because: "Procedure before the Commission and codes of practice for models.",
  },
  {
    provision: "Art. 57(1), Arts 58-61, Art. 60a",
    because: "Sandboxes and tests in the real world run by agreement with an authority.",
  },
  { provision: "Arts 64-71", because: "Bodies of the Union and of the Member States, and the Union database." },
  {
    provision: "Art. 72(2)-(4)",
    because: "Content and template of the monitoring plan; the rule says whether it is due.",
  },
  {
    provision: "Art. 74, Art. 75(2), (2a), Arts 75a-75d, 76-85, 87",
    because: "Powers and procedures of market surveillance, such as misclassification under Art. 80.",
  },
  { provision: "Arts 89-94", because: "Powers of the Commission over providers of models." },
  { provision: "Arts 95, 96", because: "Voluntary codes and guidelines." },
  {
    provision: "Arts 99-101",
    because: "Upper limits are worked out by a function; national penalties and the fine in a case are not.",
  },
  { provision: "Arts 102-110, 112", because: "Changes to other acts, and review of this one." },
];
