import type { ApplicationDate } from "../engine/rule.ts";

const act = "32024R1689";
const published = "2024-08-01";
const amended = "2026-07-27";
const general = { celex: act, pinpoint: "Art. 113" };

/** From when each part of the Act is to be applied: Art. 113, and the transitional dates of Art. 111. */
export const timetable: readonly ApplicationDate[] = [
  {
    key: "chapters-i-and-ii",
    nominal: "2025-02-02",
    source: { celex: act, pinpoint: "Art. 113(a)" },
    from: published,
  },
  {
    key: "general-purpose-models",
    nominal: "2025-08-02",
    source: { celex: act, pinpoint: "Art. 113(b)" },
    from: published,
  },
  { key: "general", nominal: "2026-08-02", source: general, from: published },
  { key: "annex-iii", nominal: "2026-08-02", source: general, from: published },
  { key: "annex-iii", nominal: "2027-12-02", source: { celex: act, pinpoint: "Art. 113(c)" }, from: amended },
  { key: "annex-i", nominal: "2027-08-02", source: { celex: act, pinpoint: "Art. 113(c)" }, from: published },
  { key: "annex-i", nominal: "2028-08-02", source: { celex: act, pinpoint: "Art. 113(c)" }, from: amended },
  // Reading: Art. 113(c) defers Sections 1 to 3 only; Section 5 and Chapter IX have no object before a system can be
  // high-risk.
  { key: "section-5-annex-iii", nominal: "2026-08-02", source: general, from: published },
  { key: "section-5-annex-iii", nominal: "2026-08-02", effective: "2027-12-02", source: general, from: amended },
  { key: "section-5-annex-i", nominal: "2026-08-02", effective: "2027-08-02", source: general, from: published },
  { key: "section-5-annex-i", nominal: "2026-08-02", effective: "2028-08-02", source: general, from: amended },
  { key: "marking-legacy", nominal: "2026-12-02", source: { celex: act, pinpoint: "Art. 111(4)" }, from: amended },
  { key: "model-legacy", nominal: "2027-08-02", source: { celex: act, pinpoint: "Art. 111(3)" }, from: published },
  {
    key: "public-authorities",
    nominal: "2030-08-02",
    source: { celex: act, pinpoint: "Art. 111(2)" },
    from: published,
  },
  { key: "annex-x", nominal: "2030-12-31", source: { celex: act, pinpoint: "Art. 111(1)" }, from: published },
  { key: "exempt", nominal: null, source: { celex: act, pinpoint: "Art. 111(2)" }, from: published },
];
