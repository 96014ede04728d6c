import { practice } from "../governance/practice.ts";
import { type Basis, evaluateRule, type FactKey, type Facts, type Verdict } from "../index.ts";
import { gapId } from "../law/gap-id.ts";

// Example companies and questions for the tables about the BSIG. For tests only; no product imports this file.

/** A German company of one person that does nothing the BSIG names. */
export const nobody: Facts = {
  "nis2.activities": [],
  "nis2.saasCheck": "no-cloud",
  "nis2.forPay": true,
  "nis2.negligible": [],
  "nis2.itIndependent": false,
  "nis2.specialLaw": [],
  "nis2.outsideSpecialLaw": false,
  "nis2.landLaw": [],
  "nis2.federalAdministration": false,
  "nis2.establishment": ["germany"],
  "operator.hasLinkedEnterprises": false,
  "enterprise.staff": 1,
  "enterprise.turnover": 0,
  "enterprise.balanceSheet": 0,
};

/** A maker of machines with 300 staff: Anlage 2, so wichtig. */
export const machineBuilder: Facts = { ...nobody, "nis2.activities": ["manufacturing"], "enterprise.staff": 300 };

/** A hospital with 300 staff: Anlage 1, so besonders wichtig. */
export const hospital: Facts = { ...nobody, "nis2.activities": ["health"], "enterprise.staff": 300 };

/** A water works of 12 people that is a critical installation in Germany. */
export const waterWorks: Facts = {
  ...nobody,
  "nis2.activities": ["critical-installation", "drinking-water"],
  "nis2.establishment": ["germany", "installation-germany"],
  "enterprise.staff": 12,
};

/** A data centre with 60 staff: a digital service, wichtig by size. */
export const dataCentre: Facts = { ...nobody, "nis2.activities": ["data-centre"], "enterprise.staff": 60 };

/** The facts without some of them. */
export function without(facts: Facts, ...keys: readonly FactKey[]): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.some((left) => left === key)));
}

/** What a rule says about a company. */
export function verdictOf(rule: string, facts: Facts, layer: Basis = "statute"): Verdict | undefined {
  return evaluateRule(practice, rule, { facts: { ...facts }, asOf: "2026-11-21", layer })?.verdict;
}

/** Whether the records show a gap in a duty. */
export function gapOf(rule: string, facts: Facts): Verdict | undefined {
  return verdictOf(gapId(rule), facts);
}
