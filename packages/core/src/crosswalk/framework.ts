/** The sets of requirements that the crosswalk connects. */
export type FrameworkId = "ai-act" | "gdpr" | "iso-42001" | "nist-ai-rmf" | "iso-27001" | "bsig";

/** One set of requirements, and every id by which the crosswalk can name a part of it. */
export interface Framework {
  readonly id: FrameworkId;
  readonly name: string;
  /**
   * Acts: the articles and sections that a topic or a safeguard names, as a `Source` pinpoints them. Standards: every control of their
   * Annex A, and the clauses that a topic names. NIST AI RMF: its functions.
   */
  readonly provisions: readonly string[];
}

/** One theme of ISO/IEC 27001:2022 Annex A and how many controls it has: `5.1` to `5.37`, `6.1` to `6.8` and so on. */
export interface Theme {
  readonly id: string;
  readonly controls: number;
}

/** The four themes of ISO/IEC 27001:2022 Annex A, 93 controls in all. */
export const iso27001Themes: readonly Theme[] = [
  { id: "5", controls: 37 },
  { id: "6", controls: 8 },
  { id: "7", controls: 14 },
  { id: "8", controls: 34 },
];

/** The 38 controls of ISO/IEC 42001:2023 Annex A. */
export const iso42001Controls: readonly string[] = [
  "A.2.2",
  "A.2.3",
  "A.2.4",
  "A.3.2",
  "A.3.3",
  "A.4.2",
  "A.4.3",
  "A.4.4",
  "A.4.5",
  "A.4.6",
  "A.5.2",
  "A.5.3",
  "A.5.4",
  "A.5.5",
  "A.6.1.2",
  "A.6.1.3",
  "A.6.2.2",
  "A.6.2.3",
  "A.6.2.4",
  "A.6.2.5",
  "A.6.2.6",
  "A.6.2.7",
  "A.6.2.8",
  "A.7.2",
  "A.7.3",
  "A.7.4",
  "A.7.5",
  "A.7.6",
  "A.8.2",
  "A.8.3",
  "A.8.4",
  "A.8.5",
  "A.9.2",
  "A.9.3",
  "A.9.4",
  "A.10.2",
  "A.10.3",
  "A.10.4",
];

/** The articles of the AI Act that a topic names. */
const aiAct: readonly string[] = [
  "Art. 4",
  "Art. 4a",
  "Art. 5",
  "Art. 6",
  "Art. 9",
  "Art. 10",
  "Art. 11",
  "Art. 12",
  "Art. 13",
  "Art. 14",
  "Art. 15",
  "Art. 17",
  "Art. 18",
  "Art. 19",
  "Art. 25",
  "Art. 26",
  "Art. 26(2)",
  "Art. 26(5)",
  "Art. 26(6)",
  "Art. 26(7)",
  "Art. 26(11)",
  "Art. 27",
  "Art. 49",
  "Art. 50",
  "Art. 72",
  "Art. 73",
  "Art. 86",
];

/** The articles of the GDPR that a topic or a safeguard names. */
const gdpr: readonly string[] = [
  "Art. 5",
  "Art. 5(1)(b)",
  "Art. 5(1)(d)",
  "Art. 5(1)(e)",
  "Art. 5(2)",
  "Art. 6",
  "Art. 9",
  "Art. 13",
  "Art. 14",
  "Art. 15",
  "Art. 17",
  "Art. 22",
  "Art. 22(3)",
  "Art. 24",
  "Art. 24(2)",
  "Art. 26",
  "Art. 28",
  "Art. 30",
  "Art. 32",
  "Art. 32(1)(a)",
  "Art. 32(1)(b)",
  "Art. 32(1)(c)",
  "Art. 32(1)(d)",
  "Art. 32(4)",
  "Art. 33",
  "Art. 34",
  "Art. 35",
  "Art. 35(11)",
  "Art. 39",
  "Art. 44",
  "Art. 45",
  "Art. 46",
  "Art. 47",
  "Art. 48",
  "Art. 49",
];

/** The measures of § 30(2) BSIG, and the sections beside it that a topic names. */
const bsig: readonly string[] = [
  "§ 30(2) no. 1",
  "§ 30(2) no. 2",
  "§ 30(2) no. 3",
  "§ 30(2) no. 4",
  "§ 30(2) no. 5",
  "§ 30(2) no. 6",
  "§ 30(2) no. 7",
  "§ 30(2) no. 8",
  "§ 30(2) no. 9",
  "§ 30(2) no. 10",
  "§ 32",
  "§ 38",
];

/** The frameworks, the law first. */
export const frameworks: readonly Framework[] = /* @__PURE__ */ allFrameworks();

function allFrameworks(): readonly Framework[] {
  return [
    { id: "ai-act", name: "Regulation (EU) 2024/1689 (AI Act)", provisions: aiAct },
    { id: "gdpr", name: "Regulation (EU) 2016/679 (GDPR)", provisions: gdpr },
    { id: "bsig", name: "BSIG 2025 (NIS2)", provisions: bsig },
    { id: "iso-42001", name: "ISO/IEC 42001:2023", provisions: [...iso42001Controls, "clause 5", "clause 9"] },
    { id: "iso-27001", name: "ISO/IEC 27001:2022", provisions: [...iso27001Controls(), "clause 5", "clause 6.1"] },
    { id: "nist-ai-rmf", name: "NIST AI RMF 1.0", provisions: ["GOVERN", "MAP", "MEASURE", "MANAGE"] },
  ];
}

function iso27001Controls(): readonly string[] {
  return iso27001Themes.flatMap(({ id, controls }) => Array.from({ length: controls }, (_, at) => `${id}.${at + 1}`));
}
