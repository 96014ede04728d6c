import type { FactKey, Facts } from "../facts/facts.generated.ts";

/** Processing of personal data in which no risk criterion, no entry of the list and no exemption is met, for tests. */
export const unremarkable: Facts = {
  "processing.personalData": true,
  "processing.impactAssessmentRequired": false,
  "impact.criteria": [],
  "impact.mustList": [],
  "impact.circumstances": [],
  "impact.exemption": [],
  "impact.evaluatesExtensively": false,
  "impact.monitorsPublicArea": false,
  "privacy.bases": ["contract"],
  "privacy.automatedDecision": false,
  "privacy.effect": "none",
  "privacy.specialCategories": false,
  "privacy.criminalData": false,
  "privacy.largeScale": false,
  "privacy.employeeData": false,
  "practice.scoresPersons": false,
  "emotion.infers": false,
  "employment.use": [],
  "content.generates": [],
  "interaction.direct": false,
  "workplace.usedByStaff": false,
  "biometrics.identifiesRemotely": false,
  "biometrics.categorises": false,
};

/** The same facts without some of them: nobody has stated those. */
export function unstated(facts: Facts, ...keys: readonly FactKey[]): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.some((one) => one === key)));
}
