// Invented people who know their system, for the tests: they answer from what is true of it, and else with no.

/** What is typed for a question by somebody for whom these facts are true, and no others. */
export function lineFor(question, truth) {
  const { fact, kind, options = [] } = question;
  const isTrue = (option) => Object.hasOwn(truth, option) && ![false, "none"].includes(truth[option]);
  if (kind === "some-of") {
    const chosen = options.filter((option) => (truth[fact] ?? []).includes(option) || isTrue(option));
    return chosen.length === 0 ? "0" : chosen.map((option) => options.indexOf(option) + 1).join(",");
  }
  if (kind === "yes-no") return truth[fact] === true ? "y" : "n";
  if (kind === "one-of") return truth[fact] === undefined ? "?" : String(options.indexOf(truth[fact]) + 1);
  return truth[fact] === undefined ? "?" : String(truth[fact]);
}

const anAiSystem = {
  "operator.inUnion": true,
  "system.onUnionMarket": true,
  "system.outputUsedInUnion": true,
  "system.machineBased": true,
  "system.autonomous": true,
  "system.pursuesObjectives": true,
  "system.infers": true,
  "system.generatesOutputs": true,
  "system.influencesEnvironment": true,
};

/** A shop built a chat on somebody else's language model and runs it on its website under its own name. */
export const shopChatbot = {
  ...anAiSystem,
  "operator.develops": true,
  "operator.ownName": true,
  "operator.uses": true,
  "operator.integratesModel": true,
  "operator.size": "sme",
  "interaction.direct": true,
  "content.generates": ["text"],
  "market.placedOn": "2026-09-01",
};

/** An employer bought a tool that scores applications and puts them in order. */
export const applicationRanking = {
  ...anAiSystem,
  "operator.uses": true,
  "operator.usesAtWorkplace": true,
  "operator.decidesAboutPersons": true,
  "operator.decisionsAffectRights": true,
  "operator.controlsInputData": true,
  "operator.controlsLogs": true,
  "operator.size": "larger",
  "employment.use": ["filter-applications", "evaluate-candidates"],
  "employment.beneficiary": "employer",
  "derogation.profiling": true,
  "market.placedOn": "2026-03-01",
};
