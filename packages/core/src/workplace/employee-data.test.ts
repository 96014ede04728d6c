import { expect, test } from "vitest";
import { practice } from "../governance/practice.ts";
import type { Facts } from "../index.ts";
import { gapId } from "../law/gap-id.ts";
import { cases, isLawOn, verdictOf, type WorkplaceCase } from "./workplace-cases.ts";

const staffData: Facts = {
  "governance.stage": "productive",
  "privacy.role": ["controller"],
  "processing.personalData": true,
  "privacy.dataKind": "personal",
  "privacy.dataRelation": ["content"],
  "privacy.employeeData": true,
  "labour.applicants": false,
  "privacy.specialCategories": false,
  "privacy.bases": [],
  "labour.dataBases": [],
  "labour.crimeDetection": [],
  "labour.consent": [],
  "labour.dataConditions": [],
};

const crime: Facts = {
  ...staffData,
  "labour.dataBases": ["crime-detection"],
  "labour.crimeDetection": ["documented-facts", "suspicion", "necessary", "balanced"],
};
const consent: Facts = {
  ...staffData,
  "labour.dataBases": ["consent"],
  "labour.consent": ["voluntary", "written-or-electronic", "informed"],
};
const agreed: Facts = {
  ...staffData,
  "labour.dataBases": ["collective-agreement"],
  "labour.dataConditions": ["agreement-safeguards"],
};

const bases: readonly WorkplaceCase[] = [
  ...cases("bdsg/26.1.2", crime, [
    ["all four elements", {}, "yes"],
    ["nothing documented", { "labour.crimeDetection": ["suspicion", "necessary", "balanced"] }, "no"],
    ["no suspicion", { "labour.crimeDetection": ["documented-facts", "necessary", "balanced"] }, "no"],
    ["not necessary", { "labour.crimeDetection": ["documented-facts", "suspicion", "balanced"] }, "no"],
    ["interests prevail", { "labour.crimeDetection": ["documented-facts", "suspicion", "necessary"] }, "no"],
    ["another basis", { "labour.dataBases": ["consent", "necessity", "collective-agreement"] }, "no"],
    ["elements unstated", { "labour.crimeDetection": "undecided" }, "unknown"],
    ["basis unstated", { "labour.dataBases": "undecided" }, "unknown"],
  ]),
  ...cases("bdsg/26.2", consent, [
    ["free, in writing, informed", {}, "yes"],
    [
      "in another form that is justified",
      { "labour.consent": ["voluntary", "other-form-justified", "informed"] },
      "yes",
    ],
    ["not free", { "labour.consent": ["written-or-electronic", "informed"] }, "no"],
    ["by word of mouth", { "labour.consent": ["voluntary", "informed"] }, "no"],
    ["not informed", { "labour.consent": ["voluntary", "written-or-electronic"] }, "no"],
    ["another basis", { "labour.dataBases": ["crime-detection", "necessity", "collective-agreement"] }, "no"],
    ["elements unstated", { "labour.consent": "undecided" }, "unknown"],
    ["basis unstated", { "labour.dataBases": "undecided" }, "unknown"],
  ]),
  ...cases("bdsg/26.4", agreed, [
    ["works agreement with safeguards", {}, "yes"],
    [
      "works agreement without safeguards (CJEU C-65/23)",
      { "labour.dataConditions": ["special-data-needed", "special-data-balanced"] },
      "no",
    ],
    ["another basis", { "labour.dataBases": ["crime-detection", "necessity", "consent"] }, "no"],
    ["safeguards unstated", { "labour.dataConditions": "undecided" }, "unknown"],
    ["basis unstated", { "labour.dataBases": "undecided" }, "unknown"],
  ]),
];

const applicants: Facts = { "privacy.employeeData": false, "labour.applicants": true };
const none: Facts = { "privacy.employeeData": false, "labour.applicants": false };
const duties = ["bdsg/26.1", "gdpr/art-88.2", "bdsg/26.3"].flatMap((rule) =>
  cases(rule, { ...staffData, "labour.dataBases": ["necessity"], "privacy.specialCategories": true }, [
    ["data on staff", {}, "yes"],
    ["data on applicants", applicants, "yes"],
    ["data on neither", none, "no"],
    ["no personal data", { "processing.personalData": false, "privacy.dataKind": "none" }, "no"],
    ["employee data unstated", { "privacy.employeeData": "undecided" }, "unknown"],
    ["applicants unstated", { "privacy.employeeData": false, "labour.applicants": "undecided" }, "unknown"],
    ["personal data unstated", { "processing.personalData": "undecided" }, "unknown"],
  ]),
);

const basis: readonly WorkplaceCase[] = [
  ...cases(gapId("bdsg/26.1"), staffData, [
    ["no basis", {}, "yes"],
    ["planned, no basis", { "governance.stage": "idea" }, "no"],
    ["processor only", { "privacy.role": ["processor"] }, "no"],
    ["necessity (contested, but a basis in the text)", { "labour.dataBases": ["necessity"] }, "no"],
    ["detection of crime", crime, "no"],
    ["consent", consent, "no"],
    ["works agreement", agreed, "no"],
    ["contract under the GDPR", { "privacy.bases": ["contract"] }, "no"],
    ["legal obligation under the GDPR", { "privacy.bases": ["legal-obligation"] }, "no"],
    ["legitimate interest under the GDPR", { "privacy.bases": ["legitimate-interest"] }, "no"],
    ["consent that is not valid here", { "privacy.bases": ["consent", "vital-interests", "public-task"] }, "yes"],
    ["bases unstated", { "labour.dataBases": "undecided" }, "unknown"],
  ]),
  ...cases("gdpr/art-88.2", staffData, [
    ["necessity is relied on", { "labour.dataBases": ["necessity"] }, "yes"],
    ["it is not", { "labour.dataBases": ["consent", "crime-detection", "collective-agreement"] }, "no"],
    ["bases unstated", { "labour.dataBases": "undecided" }, "unknown"],
  ]),
  ...cases(gapId("gdpr/art-88.2"), { ...staffData, "labour.dataBases": ["necessity"] }, [
    ["necessity alone", {}, "yes"],
    ["necessity alone, stopped", { "governance.stage": "stopped" }, "no"],
    ["processor only", { "privacy.role": ["processor"] }, "no"],
    ["and contract under the GDPR", { "privacy.bases": ["contract"] }, "no"],
    ["and legal obligation", { "privacy.bases": ["legal-obligation"] }, "no"],
    ["and legitimate interest", { "privacy.bases": ["legitimate-interest"] }, "no"],
    ["and consent", { ...consent, "labour.dataBases": ["necessity", "consent"] }, "no"],
    ["and detection of crime", { ...crime, "labour.dataBases": ["necessity", "crime-detection"] }, "no"],
    ["and a works agreement", { ...agreed, "labour.dataBases": ["necessity", "collective-agreement"] }, "no"],
    ["bases under the GDPR unstated", { "privacy.bases": "undecided" }, "unknown"],
  ]),
];

const special: readonly WorkplaceCase[] = [
  ...cases("bdsg/26.3", { ...staffData, "privacy.specialCategories": true }, [
    ["no special categories", { "privacy.specialCategories": false }, "no"],
    ["unstated", { "privacy.specialCategories": "undecided" }, "unknown"],
  ]),
  ...cases(gapId("bdsg/26.3"), { ...consent, "privacy.specialCategories": true }, [
    ["consent that does not name them", {}, "yes"],
    ["consent that does not name them, stopped", { "governance.stage": "stopped" }, "no"],
    ["processor only", { "privacy.role": ["processor"] }, "no"],
    [
      "consent that names them",
      { "labour.consent": ["voluntary", "written-or-electronic", "informed", "special-categories-named"] },
      "no",
    ],
    ["names them but is not valid", { "labour.consent": ["special-categories-named"] }, "yes"],
    [
      "needed by labour law and balanced",
      { "labour.dataConditions": ["special-data-needed", "special-data-balanced"] },
      "no",
    ],
    ["needed, not balanced", { "labour.dataConditions": ["special-data-needed"] }, "yes"],
    ["balanced, not needed", { "labour.dataConditions": ["special-data-balanced"] }, "yes"],
    ["conditions unstated", { "labour.dataConditions": "undecided" }, "unknown"],
  ]),
];

test.each([...bases, ...duties, ...basis, ...special])("$rule, $situation: $verdict", ({ rule, facts, verdict }) => {
  expect(verdictOf(rule, facts)).toBe(verdict);
});

test.each(["bdsg/26.1.2", "bdsg/26.2", "bdsg/26.4", "bdsg/26.1", "gdpr/art-88.2", "bdsg/26.3"])(
  "%s is law since 25 May 2018",
  (rule) => {
    expect([isLawOn(rule, "2018-05-24"), isLawOn(rule, "2018-05-25")]).toEqual([false, true]);
  },
);

test.each(["bdsg/26.1", "gdpr/art-88.2", "bdsg/26.3"])(
  "a breach of %s is fined under Art. 83(5)(d) GDPR: Member State law under Chapter IX",
  (rule) => {
    expect(practice.entries.get(rule)?.map(({ duty }) => duty?.fine)).toEqual(["gdpr/art-83.5"]);
  },
);
