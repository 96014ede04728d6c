import type { ApplicationDate } from "../engine/rule.ts";

const act = "32024R1689";
const amended = "2026-07-27";

/** From when each part of the Act is to be applied: Art. 113, and the transitional dates of Art. 111. */
export const timetable: readonly ApplicationDate[] = [
  {
    key: "chapters-i-and-ii",
    nominal: "2025-02-02",
    source: { celex: act, pinpoint: "Art. 113(a)" },
    from: "2024-08-01",
  },
  { key: "general", nominal: "2026-08-02", source: { celex: act, pinpoint: "Art. 113" }, from: "2024-08-01" },
  { key: "annex-iii", nominal: "2026-08-02", source: { celex: act, pinpoint: "Art. 113" }, from: "2024-08-01" },
  { key: "annex-iii", nominal: "2027-12-02", source: { celex: act, pinpoint: "Art. 113(c)" }, from: amended },
  {
    key: "section-5-annex-iii",
    nominal: "2026-08-02",
    source: { celex: act, pinpoint: "Art. 113" },
    from: "2024-08-01",
  },
  // Reading: Art. 113(c) defers Sections 1 to 3 only; Section 5 has no object before a system can be high-risk.
  {
    key: "section-5-annex-iii",
    nominal: "2026-08-02",
    effective: "2027-12-02",
    source: { celex: act, pinpoint: "Art. 113" },
    from: amended,
  },
  { key: "marking-legacy", nominal: "2026-12-02", source: { celex: act, pinpoint: "Art. 111(4)" }, from: amended },
  {
    key: "public-authorities",
    nominal: "2030-08-02",
    source: { celex: act, pinpoint: "Art. 111(2)" },
    from: "2024-08-01",
  },
  { key: "exempt", nominal: null, source: { celex: act, pinpoint: "Art. 111(2)" }, from: "2024-08-01" },
];
