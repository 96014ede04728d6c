// Written by `npm run generate` from the chapters in this folder. Do not edit.

/** The facts that our rules read. A key that is absent was not stated; absent is never no. */
export interface Facts {
  /** Art. 2(1)(b) (organisation). */
  readonly "operator.inUnion"?: boolean | "undecided";
  /** Art. 2(1)(a) (system). */
  readonly "system.onUnionMarket"?: boolean | "undecided";
  /** Art. 2(1)(c) (system). */
  readonly "system.outputUsedInUnion"?: boolean | "undecided";
  /** Art. 2(3) (system). */
  readonly "system.militaryOnly"?: boolean | "undecided";
  /** Art. 2(6) (system). */
  readonly "system.researchOnly"?: boolean | "undecided";
  /** Art. 2(8) (system). */
  readonly "system.notYetReleased"?: boolean | "undecided";
  /** Art. 2(8) (system). */
  readonly "system.testedInRealWorld"?: boolean | "undecided";
  /** Art. 3(1) (system). */
  readonly "system.machineBased"?: boolean | "undecided";
  /** Art. 3(1) (system). */
  readonly "system.autonomous"?: boolean | "undecided";
  /** Art. 3(1) (system). */
  readonly "system.pursuesObjectives"?: boolean | "undecided";
  /** Art. 3(1) (system). */
  readonly "system.infers"?: boolean | "undecided";
  /** Art. 3(1) (system). */
  readonly "system.generatesOutputs"?: boolean | "undecided";
  /** Art. 3(1) (system). */
  readonly "system.influencesEnvironment"?: boolean | "undecided";
  /** Guidelines on the AI system definition, C(2025) 5053 (system). */
  readonly "system.basicProcessingOnly"?: boolean | "undecided";
  /** Art. 3(3) (system). */
  readonly "operator.develops"?: boolean | "undecided";
  /** Art. 3(3) (system). */
  readonly "operator.ownName"?: boolean | "undecided";
  /** Art. 3(4) (system). */
  readonly "operator.uses"?: boolean | "undecided";
  /** Art. 3(4) (system). */
  readonly "operator.personalUse"?: boolean | "undecided";
  /** Art. 3(6) (system). */
  readonly "operator.imports"?: boolean | "undecided";
  /** Art. 3(7) (system). */
  readonly "operator.distributes"?: boolean | "undecided";
  /** Art. 2(1)(e) (system). */
  readonly "operator.sellsWithProduct"?: boolean | "undecided";
  /** Art. 3(5) (system). */
  readonly "operator.representsProvider"?: boolean | "undecided";
  /** Art. 26(7) (system). */
  readonly "operator.usesAtWorkplace"?: boolean | "undecided";
  /** Art. 26(11) (system). */
  readonly "operator.decidesAboutPersons"?: boolean | "undecided";
  /** Art. 26(4) (system). */
  readonly "operator.controlsInputData"?: boolean | "undecided";
  /** Art. 26(6) (system). */
  readonly "operator.controlsLogs"?: boolean | "undecided";
  /** Art. 26(8) (organisation). */
  readonly "operator.publicAuthority"?: boolean | "undecided";
  /** Art. 111(2) (system). */
  readonly "market.placedOn"?: string | "undecided";
  /** Art. 111(4) (system). */
  readonly "market.ownUseOnly"?: boolean | "undecided";
  /** Art. 111(2) (system). */
  readonly "market.designChanged"?: boolean | "undecided";
  /** Art. 111(2) (system). */
  readonly "market.forPublicAuthorities"?: boolean | "undecided";
  /** Art. 3(39) (system). */
  readonly "emotion.infers"?: boolean | "undecided";
  /** Art. 3(39) (system). */
  readonly "emotion.infersIntentions"?: boolean | "undecided";
  /** Art. 3(39) (system). */
  readonly "emotion.fromBiometrics"?: boolean | "undecided";
  /** Art. 5(1)(f) (system). */
  readonly "emotion.area"?: readonly ("workplace" | "education" | "other")[] | "undecided";
  /** Art. 5(1)(f) (system). */
  readonly "emotion.reason"?: readonly ("medical-treatment" | "wellbeing" | "protection-of-life" | "protection-of-property" | "other")[] | "undecided";
  /** Art. 3(40) (system). */
  readonly "biometrics.categorises"?: boolean | "undecided";
  /** Art. 3(40) (system). */
  readonly "biometrics.ancillary"?: boolean | "undecided";
  /** Art. 50(3) (system). */
  readonly "biometrics.permittedForOffences"?: boolean | "undecided";
  /** Annex III, point 4 (system). */
  readonly "employment.use"?: readonly ("target-job-ads" | "filter-applications" | "evaluate-candidates" | "other-selection" | "decide-terms" | "decide-promotion-or-termination" | "allocate-by-behaviour-or-traits" | "monitor-and-evaluate")[] | "undecided";
  /** Guidelines under Art. 6(5) AI Act, draft of 2026-05-19 (system). */
  readonly "employment.beneficiary"?: "employer" | "candidate-or-worker" | "undecided";
  /** Guidelines under Art. 6(5) AI Act, draft of 2026-05-19 (system). */
  readonly "employment.adTargeting"?: "personal" | "contextual" | "undecided";
  /** Art. 6(3), third subparagraph (system). */
  readonly "derogation.profiling"?: boolean | "undecided";
  /** Art. 6(3)(a) (system). */
  readonly "derogation.narrowTask"?: boolean | "undecided";
  /** Art. 6(3)(b) (system). */
  readonly "derogation.improvesFinishedWork"?: boolean | "undecided";
  /** Art. 6(3)(c) (system). */
  readonly "derogation.detectsPatterns"?: boolean | "undecided";
  /** Art. 6(3)(c) (system). */
  readonly "derogation.replacesAssessment"?: boolean | "undecided";
  /** Art. 6(3)(d) (system). */
  readonly "derogation.preparatoryTask"?: boolean | "undecided";
  /** Art. 6(3) (system). */
  readonly "derogation.influencesDecision"?: boolean | "undecided";
  /** Art. 6(3) (system). */
  readonly "derogation.significantRisk"?: boolean | "undecided";
  /** Art. 6(4) (system). */
  readonly "derogation.documentedByProvider"?: boolean | "undecided";
  /** Art. 50(1) (system). */
  readonly "interaction.direct"?: boolean | "undecided";
  /** Art. 50(1) (system). */
  readonly "interaction.obvious"?: boolean | "undecided";
  /** Art. 50(1) (system). */
  readonly "interaction.permittedForOffences"?: boolean | "undecided";
  /** Art. 50(1) (system). */
  readonly "interaction.publicReporting"?: boolean | "undecided";
  /** Art. 50(2) (system). */
  readonly "content.generates"?: readonly ("text" | "image" | "audio" | "video")[] | "undecided";
  /** Art. 50(2) (system). */
  readonly "content.standardEditing"?: boolean | "undecided";
  /** Art. 50(2) (system). */
  readonly "content.inputKept"?: boolean | "undecided";
  /** Art. 50(2) (system). */
  readonly "content.permittedForOffences"?: boolean | "undecided";
  /** Guidelines on Art. 50 AI Act, C(2026) 5054 (system). */
  readonly "content.technicalOnly"?: boolean | "undecided";
  /** Art. 50(4) (system). */
  readonly "content.deepFake"?: boolean | "undecided";
  /** Art. 50(4) (system). */
  readonly "content.evidentlyArtistic"?: boolean | "undecided";
  /** Art. 50(4) (system). */
  readonly "content.publishedOnPublicInterest"?: boolean | "undecided";
  /** Art. 50(4) (system). */
  readonly "content.humanReview"?: boolean | "undecided";
  /** Art. 50(4) (system). */
  readonly "content.editorialResponsibility"?: boolean | "undecided";
  /** Art. 4(1) (system). */
  readonly "processing.personalData"?: boolean | "undecided";
  /** Art. 4(8) (system). */
  readonly "processing.byProcessor"?: boolean | "undecided";
  /** Art. 28(3) (system). */
  readonly "processing.contractSigned"?: boolean | "undecided";
  /** Art. 44 (system). */
  readonly "transfer.toThirdCountry"?: boolean | "undecided";
  /** Art. 44 (system). */
  readonly "transfer.basis"?: "adequacy" | "data-privacy-framework" | "standard-clauses" | "binding-corporate-rules" | "derogation" | "none" | "undecided";
  /** Art. 46(1) (system). */
  readonly "transfer.assessed"?: boolean | "undecided";
  /** Art. 49(1) (system). */
  readonly "transfer.occasional"?: boolean | "undecided";
  /** Good practice (system). */
  readonly "governance.stage"?: "idea" | "pilot" | "productive" | "stopped" | "undecided";
  /** Art. 24(1) (system). */
  readonly "governance.ownerNamed"?: boolean | "undecided";
  /** Art. 24(2) (organisation). */
  readonly "governance.policyInForce"?: boolean | "undecided";
  /** Art. 4 (system). */
  readonly "governance.literacyMeasures"?: boolean | "undecided";
  /** § 1(1) (organisation). */
  readonly "workplace.councilExists"?: boolean | "undecided";
  /** § 90(1) no. 3 (system). */
  readonly "workplace.usedByStaff"?: boolean | "undecided";
  /** § 87(1) no. 6 (system). */
  readonly "workplace.canMonitorStaff"?: boolean | "undecided";
  /** § 90(1) no. 3 (system). */
  readonly "workplace.councilInformed"?: boolean | "undecided";
  /** § 87(2) (system). */
  readonly "workplace.agreementConcluded"?: boolean | "undecided";
}

/** The key of a fact. */
export type FactKey = keyof Facts;
