import { type IsoDate, requireDate } from "../engine/date.ts";
import type { Source } from "../engine/source.ts";
import type { Locale } from "../law/locale.ts";

/** A Commission decision that a country or body protects personal data adequately, Art. 45(3) GDPR. */
export interface AdequacyDecision {
  /** The country by its code of two letters, or `EPO` for the European Patent Organisation. */
  readonly country: string;
  readonly source: Source;
  /** The day on which the decision was adopted. */
  readonly from: IsoDate;
  /** The last day of the decision, where it has one. */
  readonly until?: IsoDate;
  /** Whom the decision reaches, where that is not everybody. */
  readonly limit?: Readonly<Record<Locale, string>>;
  /** The day as of which the decision was checked. It may fall on any later day: check before you rely on it. */
  readonly asOf: IsoDate;
}

/** The adequacy decisions on the list of the Commission as of August 2026, after secondary sources; the one on the US in October. */
export const adequacyDecisions: readonly AdequacyDecision[] = [
  /* @__PURE__ */ decision("AD", "2010/625/EU", { from: "2010-10-19" }),
  /* @__PURE__ */ decision("AR", "2003/490/EC", { from: "2003-06-30" }),
  /* @__PURE__ */ decision("BR", "(EU) 2026/179", { from: "2026-01-26" }),
  /* @__PURE__ */ decision("CA", "2002/2/EC", {
    from: "2001-12-20",
    limit: { de: "nur gewerbliche Organisationen", en: "commercial organisations only" },
  }),
  /* @__PURE__ */ decision("CH", "2000/518/EC", { from: "2000-07-26" }),
  /* @__PURE__ */ decision("EPO", "on the European Patent Organisation", { from: "2025-07-15" }),
  /* @__PURE__ */ decision("FO", "2010/146/EU", { from: "2010-03-05" }),
  /* @__PURE__ */ decision("GB", "(EU) 2021/1772, renewed on 19 December 2025", {
    from: "2021-06-28",
    until: "2031-12-27",
  }),
  /* @__PURE__ */ decision("GG", "2003/821/EC", { from: "2003-11-21" }),
  /* @__PURE__ */ decision("IL", "2011/61/EU", { from: "2011-01-31" }),
  /* @__PURE__ */ decision("IM", "2004/411/EC", { from: "2004-04-28" }),
  /* @__PURE__ */ decision("JE", "2008/393/EC", { from: "2008-05-08" }),
  /* @__PURE__ */ decision("JP", "(EU) 2019/419", {
    from: "2019-01-23",
    limit: { de: "nur Stellen der Privatwirtschaft", en: "private sector only" },
  }),
  /* @__PURE__ */ decision("KR", "(EU) 2022/254", { from: "2021-12-17" }),
  /* @__PURE__ */ decision("NZ", "2013/65/EU", { from: "2012-12-19" }),
  // Valid: T-553/23 Latombe dismissed the action on 3 September 2025, the appeal C-703/25 P is pending.
  {
    country: "US",
    source: { celex: "32023D1795", pinpoint: "Art. 1" },
    from: "2023-07-10",
    limit: {
      de: "nur Organisationen, die auf der Liste des Data Privacy Framework als aktiv stehen",
      en: "only organisations that are active on the Data Privacy Framework list",
    },
    asOf: "2026-10-01",
  },
  /* @__PURE__ */ decision("UY", "2012/484/EU", { from: "2012-08-21" }),
];

/**
 * The countries of the European Economic Area, to which its Agreement extends the GDPR: the Member States, Iceland,
 * Liechtenstein and Norway. A transfer to them is none to a third country.
 */
export const economicArea: readonly string[] = [
  "AT",
  "BE",
  "BG",
  "CY",
  "CZ",
  "DE",
  "DK",
  "EE",
  "ES",
  "FI",
  "FR",
  "GR",
  "HR",
  "HU",
  "IE",
  "IS",
  "IT",
  "LI",
  "LT",
  "LU",
  "LV",
  "MT",
  "NL",
  "NO",
  "PL",
  "PT",
  "RO",
  "SE",
  "SI",
  "SK",
];

/**
 * The adequacy decision that a country or body has on a day, or nothing. A decision with a limit carries only what stays
 * within it. Throws a KiregelError `invalid-date`.
 *
 * @example
 * ```ts
 * import { adequacyOf } from "@kiregel/core";
 *
 * adequacyOf("GB", "2026-11-21")?.until; // => "2031-12-27"
 * adequacyOf("US", "2026-11-21")?.limit?.en; // => "only organisations that are active on the Data Privacy Framework list"
 * adequacyOf("IN", "2026-11-21"); // => undefined
 * ```
 */
export function adequacyOf(country: string, asOf: IsoDate): AdequacyDecision | undefined {
  requireDate(asOf, "asOf");
  return adequacyDecisions.find(
    (one) => one.country === country && one.from <= asOf && (one.until === undefined || asOf <= one.until),
  );
}

function decision(
  country: string,
  name: string,
  dates: Pick<AdequacyDecision, "from" | "until" | "limit">,
): AdequacyDecision {
  return { country, source: { document: `Commission Decision ${name}`, pinpoint: "" }, ...dates, asOf: "2026-08-31" };
}
