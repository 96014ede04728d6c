// Written by `npm run generate` from the chapters in this folder. Do not edit.

/** The facts that our rules read. A key that is absent was not stated; absent is never no. */
export type Facts = {
  /** Art. 2(1)(b) (organisation). */
  readonly "operator.inUnion"?: boolean | "undecided";
  /** Art. 2(1)(a) (system). */
  readonly "system.onUnionMarket"?: boolean | "undecided";
  /** Art. 2(1)(c) (system). */
  readonly "system.outputUsedInUnion"?: boolean | "undecided";
  /** Art. 2(3) (system). */
  readonly "system.militaryOnly"?: boolean | "undecided";
  /** Art. 2(4) (system). */
  readonly "system.thirdCountryCooperation"?: boolean | "undecided";
  /** Art. 2(4) (system). */
  readonly "system.cooperationSafeguards"?: boolean | "undecided";
  /** Art. 2(6) (system). */
  readonly "system.researchOnly"?: boolean | "undecided";
  /** Art. 2(8) (system). */
  readonly "system.notYetReleased"?: boolean | "undecided";
  /** Art. 2(8) (system). */
  readonly "system.testedInRealWorld"?: boolean | "undecided";
  /** Art. 2(12) (system). */
  readonly "system.openSource"?: boolean | "undecided";
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
  /** Art. 3(5) (system). */
  readonly "operator.representsProvider"?: boolean | "undecided";
  /** Art. 3(6) (system). */
  readonly "operator.imports"?: boolean | "undecided";
  /** Art. 3(7) (system). */
  readonly "operator.distributes"?: boolean | "undecided";
  /** Art. 2(1)(e) (system). */
  readonly "operator.sellsWithProduct"?: boolean | "undecided";
  /** Art. 3(68) (system). */
  readonly "operator.integratesModel"?: boolean | "undecided";
  /** Art. 25(1)(a) (system). */
  readonly "operator.rebrands"?: boolean | "undecided";
  /** Art. 25(1)(b) (system). */
  readonly "operator.modifiesSubstantially"?: boolean | "undecided";
  /** Art. 25(1)(c) (system). */
  readonly "operator.changesPurpose"?: boolean | "undecided";
  /** Art. 25(2) (system). */
  readonly "operator.formerProvider"?: boolean | "undecided";
  /** Art. 25(2) (system). */
  readonly "operator.ruledOutHighRisk"?: boolean | "undecided";
  /** Art. 25(4) (system). */
  readonly "operator.usesSuppliedParts"?: boolean | "undecided";
  /** Art. 25(4) (system). */
  readonly "operator.suppliesParts"?: boolean | "undecided";
  /** Art. 25(4) (system). */
  readonly "operator.suppliesOpenTools"?: boolean | "undecided";
  /** Art. 3(14a) (organisation). */
  readonly "operator.size"?: "sme" | "small-mid-cap" | "larger" | "undecided";
  /** Art. 63(1) (organisation). */
  readonly "operator.hasLinkedEnterprises"?: boolean | "undecided";
  /** Art. 26(8) (organisation). */
  readonly "operator.publicAuthority"?: boolean | "undecided";
  /** Art. 26(8) (organisation). */
  readonly "operator.unionBody"?: boolean | "undecided";
  /** Art. 27(1) (organisation). */
  readonly "operator.publicLawBody"?: boolean | "undecided";
  /** Art. 27(1) (organisation). */
  readonly "operator.providesPublicServices"?: boolean | "undecided";
  /** Art. 17(4) (organisation). */
  readonly "operator.financialInstitution"?: boolean | "undecided";
  /** Art. 26(7) (system). */
  readonly "operator.usesAtWorkplace"?: boolean | "undecided";
  /** Art. 26(11) (system). */
  readonly "operator.decidesAboutPersons"?: boolean | "undecided";
  /** Art. 26(4) (system). */
  readonly "operator.controlsInputData"?: boolean | "undecided";
  /** Art. 26(6) (system). */
  readonly "operator.controlsLogs"?: boolean | "undecided";
  /** Art. 86(1) (system). */
  readonly "operator.decisionsAffectRights"?: boolean | "undecided";
  /** Art. 86(2) (system). */
  readonly "operator.explanationElsewhere"?: boolean | "undecided";
  /** Art. 75(1)(a) (system). */
  readonly "system.onOwnModel"?: boolean | "undecided";
  /** Art. 75(1)(b) (system). */
  readonly "system.inLargePlatform"?: boolean | "undecided";
  /** Art. 111(2) (system). */
  readonly "market.placedOn"?: string | "undecided";
  /** Art. 111(4) (system). */
  readonly "market.ownUseOnly"?: boolean | "undecided";
  /** Art. 111(2) (system). */
  readonly "market.designChanged"?: boolean | "undecided";
  /** Art. 111(2) (system). */
  readonly "market.designChangedOn"?: string | "undecided";
  /** Art. 111(2) (system). */
  readonly "market.forPublicAuthorities"?: boolean | "undecided";
  /** Art. 111(1) (system). */
  readonly "market.annexXComponent"?: boolean | "undecided";
  /** Art. 4a (system). */
  readonly "bias.specialCategories"?: boolean | "undecided";
  /** Art. 4a(1) (system). */
  readonly "bias.strictlyNecessary"?: boolean | "undecided";
  /** Art. 4a(2) (system). */
  readonly "bias.harmLikely"?: boolean | "undecided";
  /** Art. 4a(1) (system). */
  readonly "bias.safeguards"?: readonly ("other-data-insufficient" | "reuse-limited" | "access-controlled" | "not-shared" | "deleted" | "recorded" | "undecided")[] | "undecided";
  /** Art. 5(1)(a) (system). */
  readonly "practice.manipulates"?: boolean | "undecided";
  /** Art. 5(1)(b) (system). */
  readonly "practice.exploitsVulnerability"?: boolean | "undecided";
  /** Art. 5(1)(a) (system). */
  readonly "practice.distortsBehaviour"?: boolean | "undecided";
  /** Art. 5(1)(a) (system). */
  readonly "practice.impairsDecision"?: boolean | "undecided";
  /** Art. 5(1)(a) (system). */
  readonly "practice.causesDecision"?: boolean | "undecided";
  /** Art. 5(1)(a) (system). */
  readonly "practice.significantHarm"?: boolean | "undecided";
  /** Art. 5(1)(c) (system). */
  readonly "practice.scoresPersons"?: boolean | "undecided";
  /** Art. 5(1)(c) (system). */
  readonly "practice.scoresOverTime"?: boolean | "undecided";
  /** Art. 5(1)(c) (system). */
  readonly "practice.scoresBehaviour"?: boolean | "undecided";
  /** Art. 5(1)(c) (system). */
  readonly "practice.scoreDetriment"?: readonly ("unrelated-context" | "unjustified-or-disproportionate" | "undecided")[] | "undecided";
  /** Guidelines on prohibited AI practices, C(2025) 5052 (system). */
  readonly "practice.lawfulScoring"?: boolean | "undecided";
  /** Art. 5(1)(d) (system). */
  readonly "practice.predictsOffences"?: boolean | "undecided";
  /** Art. 5(1)(d) (system). */
  readonly "practice.solelyProfiling"?: boolean | "undecided";
  /** Art. 5(1)(d) (system). */
  readonly "practice.supportsFactBasedAssessment"?: boolean | "undecided";
  /** Guidelines on prohibited AI practices, C(2025) 5052 (system). */
  readonly "practice.forLawEnforcement"?: boolean | "undecided";
  /** Art. 5(1)(e) (system). */
  readonly "practice.buildsFaceDatabase"?: boolean | "undecided";
  /** Art. 5(1)(e) (system). */
  readonly "practice.untargetedScraping"?: boolean | "undecided";
  /** Art. 5(1)(e) (system). */
  readonly "practice.facesFromInternetOrCctv"?: boolean | "undecided";
  /** Art. 5(1)(ba) (system). */
  readonly "imagery.intimate"?: boolean | "undecided";
  /** Art. 5(1)(bb) (system). */
  readonly "imagery.childAbuse"?: boolean | "undecided";
  /** Art. 5(1)(ba) (system). */
  readonly "imagery.consent"?: boolean | "undecided";
  /** Art. 5(1b) (system). */
  readonly "imagery.harmlessManipulationOnly"?: boolean | "undecided";
  /** Art. 5(1)(bb) (system). */
  readonly "imagery.lawfulDefence"?: boolean | "undecided";
  /** Art. 5(1a)(a)(i) (system). */
  readonly "imagery.intended"?: boolean | "undecided";
  /** Art. 5(1a)(a)(ii) (system). */
  readonly "imagery.foreseeable"?: boolean | "undecided";
  /** Art. 5(1a)(a)(ii) (system). */
  readonly "imagery.reproducible"?: boolean | "undecided";
  /** Art. 5(1a)(a)(ii) (system). */
  readonly "imagery.withoutModification"?: boolean | "undecided";
  /** Art. 5(1a)(a)(ii) (system). */
  readonly "imagery.preventiveSafeguards"?: boolean | "undecided";
  /** Art. 5(1a)(a)(ii) (system). */
  readonly "imagery.correctiveSafeguards"?: boolean | "undecided";
  /** Art. 5(1a)(b) (system). */
  readonly "imagery.usedForIt"?: boolean | "undecided";
  /** Art. 3(39) (system). */
  readonly "emotion.infers"?: boolean | "undecided";
  /** Art. 3(39) (system). */
  readonly "emotion.infersIntentions"?: boolean | "undecided";
  /** Art. 3(39) (system). */
  readonly "emotion.fromBiometrics"?: boolean | "undecided";
  /** Art. 5(1)(f) (system). */
  readonly "emotion.area"?: readonly ("workplace" | "education" | "other" | "undecided")[] | "undecided";
  /** Art. 5(1)(f) (system). */
  readonly "emotion.reason"?: readonly ("medical-treatment" | "wellbeing" | "protection-of-life" | "protection-of-property" | "other" | "undecided")[] | "undecided";
  /** Art. 3(40) (system). */
  readonly "biometrics.categorises"?: boolean | "undecided";
  /** Art. 3(40) (system). */
  readonly "biometrics.ancillary"?: boolean | "undecided";
  /** Art. 5(1)(g) (system). */
  readonly "biometrics.individually"?: boolean | "undecided";
  /** Art. 5(1)(g) (system). */
  readonly "biometrics.traits"?: readonly ("race" | "political-opinions" | "trade-union-membership" | "religion-or-belief" | "sex-life" | "sexual-orientation" | "ethnic-origin" | "health-or-genetics" | "age-or-sex" | "other-protected" | "other" | "undecided")[] | "undecided";
  /** Art. 5(1)(g) (system). */
  readonly "biometrics.labelsDatasets"?: boolean | "undecided";
  /** Art. 5(1)(g) (system). */
  readonly "biometrics.categorisesForLawEnforcement"?: boolean | "undecided";
  /** Art. 50(3) (system). */
  readonly "biometrics.permittedForOffences"?: boolean | "undecided";
  /** Art. 3(41) (system). */
  readonly "biometrics.identifiesRemotely"?: boolean | "undecided";
  /** Annex III, point 1(a) (system). */
  readonly "biometrics.verifiesOnly"?: boolean | "undecided";
  /** recital 54 (system). */
  readonly "biometrics.cybersecurityOnly"?: boolean | "undecided";
  /** Art. 3(42) (system). */
  readonly "biometrics.realTime"?: boolean | "undecided";
  /** Art. 3(44) (system). */
  readonly "biometrics.publicSpace"?: boolean | "undecided";
  /** Art. 5(1)(h) (system). */
  readonly "biometrics.forLawEnforcement"?: boolean | "undecided";
  /** Art. 5(1)(h) (system). */
  readonly "biometrics.objective"?: readonly ("victims-or-missing" | "threat-to-life-or-attack" | "annex-ii-suspect" | "undecided")[] | "undecided";
  /** Art. 5(1)(h) (system). */
  readonly "biometrics.strictlyNecessary"?: boolean | "undecided";
  /** Art. 5(2) (system). */
  readonly "biometrics.conditions"?: readonly ("confirms-identity" | "national-law" | "impact-assessment" | "registered" | "authorised" | "notified" | "limited" | "no-decision-on-output-alone" | "undecided")[] | "undecided";
  /** Art. 5(3) (system). */
  readonly "biometrics.urgent"?: boolean | "undecided";
  /** Art. 5(3) (system). */
  readonly "biometrics.requestedInTime"?: boolean | "undecided";
  /** Art. 5(3) (system). */
  readonly "biometrics.refused"?: boolean | "undecided";
  /** Art. 5(3) (system). */
  readonly "biometrics.stoppedAfterRefusal"?: boolean | "undecided";
  /** Art. 26(10) (system). */
  readonly "biometrics.searchesForSuspect"?: boolean | "undecided";
  /** Art. 26(10) (system). */
  readonly "biometrics.firstIdentification"?: boolean | "undecided";
  /** Annex I (system). */
  readonly "product.legislation"?: readonly ("toys" | "recreational-craft" | "lifts" | "explosive-atmospheres" | "radio-equipment" | "pressure-equipment" | "cableways" | "personal-protective-equipment" | "gas-appliances" | "medical-devices" | "in-vitro-diagnostics" | "machinery" | "aviation-security" | "two-or-three-wheel-vehicles" | "agricultural-vehicles" | "marine-equipment" | "rail" | "motor-vehicles" | "vehicle-safety" | "civil-aviation" | "undecided")[] | "undecided";
  /** Art. 6(1)(a) (system). */
  readonly "product.isProduct"?: boolean | "undecided";
  /** Art. 3(14) (system). */
  readonly "safety.endangersHealth"?: boolean | "undecided";
  /** Art. 3(14) (system). */
  readonly "safety.endangersProperty"?: boolean | "undecided";
  /** Art. 3(14) (system). */
  readonly "safety.function"?: boolean | "undecided";
  /** Art. 6(1a) (system). */
  readonly "safety.unrelatedOnly"?: boolean | "undecided";
  /** Art. 6(1)(b) (system). */
  readonly "product.thirdPartyAssessment"?: "required" | "avoided-by-standards" | "only-other-risks" | "not-required" | "undecided";
  /** Annex III, point 2 (system). */
  readonly "infrastructure.operates"?: readonly ("digital" | "road-traffic" | "water" | "gas" | "heating" | "electricity" | "undecided")[] | "undecided";
  /** recital 55 (system). */
  readonly "infrastructure.cybersecurityOnly"?: boolean | "undecided";
  /** Guidelines under Art. 6(5) AI Act, draft of 2026-05-19 (system). */
  readonly "infrastructure.criticalEntity"?: boolean | "undecided";
  /** Annex III, point 3 (system). */
  readonly "education.use"?: readonly ("admission" | "evaluate-outcomes" | "assess-level" | "monitor-tests" | "undecided")[] | "undecided";
  /** Guidelines under Art. 6(5) AI Act, draft of 2026-05-19 (system). */
  readonly "education.learnerOnly"?: boolean | "undecided";
  /** Guidelines under Art. 6(5) AI Act, draft of 2026-05-19 (system). */
  readonly "education.informalOnly"?: boolean | "undecided";
  /** Guidelines under Art. 6(5) AI Act, draft of 2026-05-19 (system). */
  readonly "education.homeworkOnly"?: boolean | "undecided";
  /** Annex III, point 4 (system). */
  readonly "employment.use"?: readonly ("target-job-ads" | "filter-applications" | "evaluate-candidates" | "other-selection" | "decide-terms" | "decide-promotion-or-termination" | "allocate-by-behaviour-or-traits" | "monitor-and-evaluate" | "undecided")[] | "undecided";
  /** Guidelines under Art. 6(5) AI Act, draft of 2026-05-19 (system). */
  readonly "employment.beneficiary"?: "employer" | "candidate-or-worker" | "undecided";
  /** Guidelines under Art. 6(5) AI Act, draft of 2026-05-19 (system). */
  readonly "employment.adTargeting"?: "personal" | "contextual" | "undecided";
  /** Guidelines under Art. 6(5) AI Act, draft of 2026-05-19 (system). */
  readonly "employment.protectsOnly"?: boolean | "undecided";
  /** Annex III, point 5 (system). */
  readonly "services.use"?: readonly ("public-benefit-eligibility" | "public-benefit-decision" | "creditworthiness" | "insurance-risk" | "insurance-pricing" | "emergency-calls" | "emergency-dispatch" | "patient-triage" | "undecided")[] | "undecided";
  /** Annex III, point 5(a) (system). */
  readonly "services.forPublicAuthority"?: boolean | "undecided";
  /** Annex III, point 5(b) (system). */
  readonly "services.naturalPersons"?: boolean | "undecided";
  /** Annex III, point 5(b) (system). */
  readonly "services.detectsFraud"?: boolean | "undecided";
  /** Guidelines under Art. 6(5) AI Act, draft of 2026-05-19 (system). */
  readonly "services.fraudMainPurpose"?: boolean | "undecided";
  /** Guidelines under Art. 6(5) AI Act, draft of 2026-05-19 (system). */
  readonly "services.essentialPrivate"?: boolean | "undecided";
  /** Guidelines under Art. 6(5) AI Act, draft of 2026-05-19 (system). */
  readonly "services.outreachOnly"?: boolean | "undecided";
  /** Annex III, point 6 (system). */
  readonly "lawEnforcement.use"?: readonly ("victim-risk" | "polygraph" | "evidence-reliability" | "offending-risk" | "traits-or-past-behaviour" | "profiling" | "undecided")[] | "undecided";
  /** Annex III, point 6 (system). */
  readonly "lawEnforcement.byAuthority"?: boolean | "undecided";
  /** Guidelines under Art. 6(5) AI Act, draft of 2026-05-19 (system). */
  readonly "lawEnforcement.placesOnly"?: boolean | "undecided";
  /** Guidelines under Art. 6(5) AI Act, draft of 2026-05-19 (system). */
  readonly "lawEnforcement.administrativeOnly"?: boolean | "undecided";
  /** Annex III, point 7 (system). */
  readonly "migration.use"?: readonly ("polygraph" | "entry-risk" | "applications" | "identify-persons" | "undecided")[] | "undecided";
  /** Annex III, point 7 (system). */
  readonly "migration.byAuthority"?: boolean | "undecided";
  /** Annex III, point 7(d) (system). */
  readonly "migration.documentCheckOnly"?: boolean | "undecided";
  /** Guidelines under Art. 6(5) AI Act, draft of 2026-05-19 (system). */
  readonly "migration.searchAndRescueOnly"?: boolean | "undecided";
  /** Annex III, point 8 (system). */
  readonly "justice.use"?: readonly ("research-or-interpret" | "apply-law" | "dispute-resolution" | "influence-votes" | "undecided")[] | "undecided";
  /** Annex III, point 8(a) (system). */
  readonly "justice.byAuthority"?: boolean | "undecided";
  /** Guidelines under Art. 6(5) AI Act, draft of 2026-05-19 (system). */
  readonly "justice.legalEffects"?: boolean | "undecided";
  /** Annex III, point 8(b) (system). */
  readonly "justice.notExposed"?: boolean | "undecided";
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
  /** Guidelines under Art. 6(5) AI Act, draft of 2026-05-19 (system). */
  readonly "derogation.scoresOrSorts"?: boolean | "undecided";
  /** Guidelines under Art. 6(5) AI Act, draft of 2026-05-19 (system). */
  readonly "derogation.changesSubstance"?: boolean | "undecided";
  /** Guidelines under Art. 6(5) AI Act, draft of 2026-05-19 (system). */
  readonly "derogation.recommendsInCase"?: boolean | "undecided";
  /** Art. 43(1) (system). */
  readonly "conformity.standardsApplied"?: boolean | "undecided";
  /** Art. 43(1) (system). */
  readonly "conformity.forAuthority"?: boolean | "undecided";
  /** Art. 43(4) (system). */
  readonly "conformity.substantialModification"?: boolean | "undecided";
  /** Art. 43(4) (system). */
  readonly "conformity.predeterminedChange"?: boolean | "undecided";
  /** Art. 42(3) (system). */
  readonly "conformity.cyberResilienceAct"?: boolean | "undecided";
  /** Art. 10(6) (system). */
  readonly "conformity.trainsWithData"?: boolean | "undecided";
  /** Art. 49(4) (system). */
  readonly "conformity.secureSection"?: boolean | "undecided";
  /** Art. 50(1) (system). */
  readonly "interaction.direct"?: boolean | "undecided";
  /** Art. 50(1) (system). */
  readonly "interaction.obvious"?: boolean | "undecided";
  /** Art. 50(1) (system). */
  readonly "interaction.permittedForOffences"?: boolean | "undecided";
  /** Art. 50(1) (system). */
  readonly "interaction.publicReporting"?: boolean | "undecided";
  /** Art. 50(2) (system). */
  readonly "content.generates"?: readonly ("text" | "image" | "audio" | "video" | "undecided")[] | "undecided";
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
  /** Art. 3(3) (model). */
  readonly "model.provides"?: boolean | "undecided";
  /** Art. 3(63) (model). */
  readonly "model.general"?: boolean | "undecided";
  /** Art. 3(63) (model). */
  readonly "model.manyTasks"?: boolean | "undecided";
  /** Art. 3(63) (model). */
  readonly "model.integrable"?: boolean | "undecided";
  /** Art. 3(63) (model). */
  readonly "model.researchOnly"?: boolean | "undecided";
  /** Art. 51(2) (model, in FLOP). */
  readonly "model.trainingCompute"?: number | "undecided";
  /** Guidelines on general-purpose AI models, C(2025) 5045 (model). */
  readonly "model.generatesMedia"?: boolean | "undecided";
  /** Guidelines on general-purpose AI models, C(2025) 5045 (model). */
  readonly "model.specialised"?: boolean | "undecided";
  /** Art. 51(1)(a) (model). */
  readonly "model.highImpact"?: boolean | "undecided";
  /** Art. 52(2) (model). */
  readonly "model.rebutted"?: boolean | "undecided";
  /** Art. 51(1)(b) (model). */
  readonly "model.designated"?: boolean | "undecided";
  /** Art. 53(2) (model). */
  readonly "model.openLicence"?: boolean | "undecided";
  /** Art. 53(2) (model). */
  readonly "model.parametersPublic"?: boolean | "undecided";
  /** Guidelines on general-purpose AI models, C(2025) 5045 (model). */
  readonly "model.monetised"?: boolean | "undecided";
  /** Guidelines on general-purpose AI models, C(2025) 5045 (model). */
  readonly "model.modifies"?: boolean | "undecided";
  /** Guidelines on general-purpose AI models, C(2025) 5045 (model, in percent of the original training compute). */
  readonly "model.modificationShare"?: number | "undecided";
  /** Art. 111(3) (model). */
  readonly "model.placedOn"?: string | "undecided";
  /** Art. 4(1) (system). */
  readonly "processing.personalData"?: boolean | "undecided";
  /** Art. 4(8) (system). */
  readonly "processing.byProcessor"?: boolean | "undecided";
  /** Art. 28(3) (system). */
  readonly "processing.contractSigned"?: boolean | "undecided";
  /** Art. 35(1) (system). */
  readonly "processing.impactAssessmentRequired"?: boolean | "undecided";
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
  /** Art. 4(5) (system). */
  readonly "privacy.dataKind"?: "personal" | "pseudonymous" | "anonymous" | "none" | "undecided";
  /** Art. 4(1) (system). */
  readonly "privacy.dataRelation"?: readonly ("content" | "purpose" | "effect" | "undecided")[] | "undecided";
  /** recital 26 (system). */
  readonly "privacy.keyReachable"?: boolean | "undecided";
  /** Art. 4(7) (system). */
  readonly "privacy.role"?: readonly ("controller" | "joint-controller" | "processor" | "undecided")[] | "undecided";
  /** Art. 88(1) (system). */
  readonly "privacy.employeeData"?: boolean | "undecided";
  /** Art. 35(3)(b) (system). */
  readonly "privacy.largeScale"?: boolean | "undecided";
  /** Art. 5 (system). */
  readonly "privacy.principles"?: readonly ("basis-per-purpose" | "fair-and-open" | "purpose-written" | "fields-justified" | "retention-set" | "secured" | "provable" | "undecided")[] | "undecided";
  /** Art. 5(1)(d) (system). */
  readonly "privacy.outputCare"?: readonly ("users-told" | "checked-before-use" | "correction-path" | "no-fact-source" | "answers-reviewed" | "undecided")[] | "undecided";
  /** Art. 6(1) (system). */
  readonly "privacy.bases"?: readonly ("consent" | "contract" | "legal-obligation" | "vital-interests" | "public-task" | "legitimate-interest" | "undecided")[] | "undecided";
  /** Art. 7 (system). */
  readonly "privacy.consent"?: readonly ("freely-given" | "specific" | "informed" | "clear-act" | "provable" | "easy-withdrawal" | "aged-sixteen" | "parental-consent" | "undecided")[] | "undecided";
  /** Art. 8(1) (system). */
  readonly "privacy.offeredToChildren"?: boolean | "undecided";
  /** Art. 6(1)(f) (system). */
  readonly "privacy.legitimateInterest"?: readonly ("real-interest" | "necessary" | "balanced" | "expected" | "opt-out" | "masking" | "output-filter" | "openness" | "undecided")[] | "undecided";
  /** Art. 6(4) (system). */
  readonly "privacy.newPurpose"?: boolean | "undecided";
  /** Art. 6(4) (system). */
  readonly "privacy.newPurposeBasis"?: readonly ("consent" | "law" | "link" | "context" | "nature-of-data" | "consequences" | "safeguards" | "undecided")[] | "undecided";
  /** Art. 9(1) (system). */
  readonly "privacy.specialCategories"?: boolean | "undecided";
  /** Art. 9(2) (system). */
  readonly "privacy.specialBases"?: readonly ("explicit-consent" | "employment-and-social-law" | "vital-interests" | "members" | "made-public" | "legal-claims" | "substantial-public-interest" | "health-care" | "public-health" | "archive-and-research" | "bias-correction" | "undecided")[] | "undecided";
  /** § 22(2) (system). */
  readonly "privacy.specialSafeguards"?: readonly ("organisation" | "change-log" | "awareness" | "data-protection-officer" | "access-limits" | "pseudonymisation" | "encryption" | "resilience" | "regular-testing" | "rules-for-new-purposes" | "undecided")[] | "undecided";
  /** Art. 10 (system). */
  readonly "privacy.criminalData"?: boolean | "undecided";
  /** Art. 10 (system). */
  readonly "privacy.criminalBasis"?: "official-control" | "law" | "none" | "undecided";
  /** Art. 13(1) (system). */
  readonly "privacy.collection"?: readonly ("from-person" | "from-others" | "undecided")[] | "undecided";
  /** Art. 13 (system). */
  readonly "privacy.notices"?: readonly ("controller-contact" | "officer-contact" | "purposes-and-basis" | "legitimate-interest" | "recipients" | "third-country" | "storage-period" | "rights" | "withdrawal" | "complaint" | "must-or-may-provide" | "decision-logic" | "categories-and-source" | "in-time" | "new-purpose" | "undecided")[] | "undecided";
  /** Art. 14(5) (system). */
  readonly "privacy.noticeException"?: readonly ("has-information" | "disproportionate" | "laid-down-by-law" | "professional-secrecy" | "german-law" | "undecided")[] | "undecided";
  /** Art. 12 (system). */
  readonly "privacy.rightsProcesses"?: readonly ("answer-in-a-month" | "refusal-with-reasons" | "access-and-copy" | "explain-decision" | "correct" | "erase" | "restrict" | "port" | "tell-recipients" | "object" | "object-to-marketing" | "undecided")[] | "undecided";
  /** Art. 17 (system). */
  readonly "privacy.erasureReach"?: readonly ("prompts" | "history" | "embeddings" | "vector-stores" | "fine-tuning-data" | "caches" | "supplier-copies" | "undecided")[] | "undecided";
  /** Art. 21(2) (system). */
  readonly "privacy.directMarketing"?: boolean | "undecided";
  /** Art. 22(1) (system). */
  readonly "privacy.automatedDecision"?: boolean | "undecided";
  /** Art. 22(1) (system). */
  readonly "privacy.effect"?: "legal" | "similar" | "none" | "undecided";
  /** Art. 22(1) (system). */
  readonly "privacy.scoreDrivesDecision"?: boolean | "undecided";
  /** Art. 22(1) (system). */
  readonly "privacy.humanInvolvement"?: readonly ("authority" | "competence" | "time" | "case-file" | "real-use" | "undecided")[] | "undecided";
  /** Art. 22(2) (system). */
  readonly "privacy.decisionBasis"?: readonly ("contract" | "law" | "insurance-granted" | "insurance-fee-schedule" | "explicit-consent" | "undecided")[] | "undecided";
  /** Art. 22(3) (system). */
  readonly "privacy.decisionSafeguards"?: readonly ("human-intervention" | "own-view" | "contest" | "rights-told" | "undecided")[] | "undecided";
  /** Art. 24 (system). */
  readonly "privacy.accountability"?: readonly ("measures" | "proof" | "review" | "policies" | "policies-disproportionate" | "undecided")[] | "undecided";
  /** Art. 25(1) (system). */
  readonly "privacy.byDesign"?: readonly ("from-choice-of-means" | "weighed" | "measures" | "principles-built-in" | "undecided")[] | "undecided";
  /** Art. 25(2) (system). */
  readonly "privacy.byDefault"?: readonly ("amount" | "extent" | "storage" | "access" | "not-public" | "undecided")[] | "undecided";
  /** Art. 25(2) (system). */
  readonly "privacy.serviceSettings"?: readonly ("training-off" | "history-short" | "sharing-off" | "little-logging" | "memory-off" | "connectors-opt-in" | "source-rights" | "filter" | "undecided")[] | "undecided";
  /** Art. 32(1) (system). */
  readonly "privacy.measures"?: readonly ("risk-weighed" | "entry-control" | "log-in-control" | "access-rights" | "transfer-control" | "input-control" | "processor-control" | "availability" | "separation" | "pseudonymisation" | "encryption" | "recovery" | "regular-testing" | "erasure" | "training-and-confidentiality" | "undecided")[] | "undecided";
  /** DSK, Orientierungshilfe TOM bei KI-Systemen (2025) (system). */
  readonly "privacy.supplierGoals"?: readonly ("data-minimisation" | "availability" | "confidentiality" | "integrity" | "intervention" | "transparency" | "unlinkability" | "undecided")[] | "undecided";
  /** EDPB Opinion 28/2024 (system). */
  readonly "privacy.modelTrainedOnPersonalData"?: boolean | "undecided";
  /** EDPB Opinion 28/2024 (system). */
  readonly "privacy.modelAnonymity"?: readonly ("no-extraction" | "no-answer" | "judged-in-the-case" | "undecided")[] | "undecided";
  /** EDPB Opinion 28/2024 (system). */
  readonly "privacy.modelCheck"?: readonly ("data-source" | "findings" | "undecided")[] | "undecided";
  /** DSK, Orientierungshilfe KI und Datenschutz (2024) (system). */
  readonly "privacy.conceptionChecks"?: readonly ("purposes-and-fields" | "unlawful-uses-excluded" | "without-personal-data" | "training-lawful" | "basis-per-step" | "no-final-decision" | "closed-system" | "transparency" | "training-and-history" | "rights-can-be-met" | "undecided")[] | "undecided";
  /** DSK, Orientierungshilfe KI und Datenschutz (2024) (system). */
  readonly "privacy.implementationChecks"?: readonly ("roles-settled" | "internal-rules" | "impact-assessment-checked" | "staff-protected" | "design-and-default" | "security" | "staff-trained" | "developments-watched" | "undecided")[] | "undecided";
  /** DSK, Orientierungshilfe KI und Datenschutz (2024) (system). */
  readonly "privacy.useChecks"?: readonly ("care-with-data" | "special-data-care" | "results-correct" | "no-discrimination" | "undecided")[] | "undecided";
  /** Art. 28(10) (system). */
  readonly "agreement.vendorPurposes"?: readonly ("service" | "model-training" | "analytics" | "abuse-profiling" | "other-own" | "common" | "undecided")[] | "undecided";
  /** Art. 6(1) (system). */
  readonly "agreement.vendorBasis"?: boolean | "undecided";
  /** Art. 26(1) (system). */
  readonly "agreement.jointMeans"?: boolean | "undecided";
  /** Art. 26 (system). */
  readonly "agreement.jointArrangement"?: readonly ("responsibilities" | "rights-and-information" | "real-roles" | "essence-available" | "contact-point" | "undecided")[] | "undecided";
  /** Art. 28(1) (system). */
  readonly "agreement.guaranteesChecked"?: boolean | "undecided";
  /** Art. 28(3) (system). */
  readonly "agreement.frame"?: readonly ("subject-matter" | "duration" | "nature" | "purpose" | "data-types" | "data-subjects" | "controller-rights" | "undecided")[] | "undecided";
  /** Art. 28(3) (system). */
  readonly "agreement.clauses"?: readonly ("instructions" | "confidentiality" | "security" | "sub-processors" | "rights-support" | "duty-support" | "deletion" | "audit" | "unlawful-instruction-warning" | "undecided")[] | "undecided";
  /** Art. 28(9) (system). */
  readonly "agreement.written"?: boolean | "undecided";
  /** Good practice (system). */
  readonly "agreement.extras"?: readonly ("measures-annex" | "sub-processor-list" | "no-training" | "retention" | "model-location" | "model-change" | "derived-data-deletion" | "ai-act-information" | "breach-hours" | "undecided")[] | "undecided";
  /** Art. 28(2) (system). */
  readonly "agreement.asProcessor"?: readonly ("customer-contracts" | "sub-processors-authorised" | "sub-processors-bound" | "undecided")[] | "undecided";
  /** Art. 30(1) (system). */
  readonly "agreement.recordFields"?: readonly ("parties" | "purposes" | "persons-and-data" | "recipients" | "transfers" | "deletion-periods" | "measures" | "undecided")[] | "undecided";
  /** Art. 30(2) (system). */
  readonly "agreement.processorRecord"?: readonly ("parties" | "categories" | "transfers" | "measures" | "undecided")[] | "undecided";
  /** Art. 30(5) (system). */
  readonly "agreement.riskLikely"?: boolean | "undecided";
  /** Art. 30(5) (system). */
  readonly "agreement.occasional"?: boolean | "undecided";
  /** Art. 33(1) (system). */
  readonly "agreement.breach"?: readonly ("security" | "aware" | "undecided")[] | "undecided";
  /** Art. 4(12) (system). */
  readonly "agreement.breachEffect"?: readonly ("destruction" | "loss" | "alteration" | "disclosure" | "access" | "undecided")[] | "undecided";
  /** Art. 33(1) (system). */
  readonly "agreement.breachRisk"?: "unlikely" | "risk" | "high" | "undecided";
  /** Art. 34(3) (system). */
  readonly "agreement.breachCircumstances"?: readonly ("unreadable" | "risk-removed" | "disproportionate" | "secret" | "interest-prevails" | "undecided")[] | "undecided";
  /** Art. 33(5) (organisation). */
  readonly "agreement.breachRegister"?: boolean | "undecided";
  /** Art. 37(1)(a) (organisation). */
  readonly "agreement.judicialCapacity"?: boolean | "undecided";
  /** Art. 37(1) (organisation). */
  readonly "agreement.coreActivity"?: readonly ("monitoring" | "special-data" | "undecided")[] | "undecided";
  /** Art. 37(1)(b) (organisation). */
  readonly "agreement.monitoring"?: readonly ("regular" | "systematic" | "large-scale" | "undecided")[] | "undecided";
  /** § 38(1) sentence 1 (organisation, in persons). */
  readonly "agreement.automatedStaff"?: number | "undecided";
  /** § 38(1) sentence 2 (organisation). */
  readonly "agreement.commercialUse"?: readonly ("transfer" | "anonymised-transfer" | "market-research" | "undecided")[] | "undecided";
  /** Art. 37(1) (organisation). */
  readonly "agreement.officerDesignated"?: boolean | "undecided";
  /** Art. 37(5) (organisation). */
  readonly "agreement.officerStanding"?: readonly ("expertise" | "no-conflict" | "contact-published" | "authority-told" | "involved-early" | "undecided")[] | "undecided";
  /** Art. 1 (system). */
  readonly "agreement.framework"?: readonly ("active" | "entity" | "service" | "staff-data" | "undecided")[] | "undecided";
  /** Good practice (system). */
  readonly "agreement.adequacyChecked"?: boolean | "undecided";
  /** Good practice (system). */
  readonly "agreement.fallbackClauses"?: boolean | "undecided";
  /** Art. 1(1) (system). */
  readonly "agreement.clauseSet"?: readonly ("right-module" | "annex-parties" | "annex-measures" | "annex-sub-processors" | "unchanged" | "undecided")[] | "undecided";
  /** EDPB Recommendations 01/2020 (system). */
  readonly "agreement.assessmentSteps"?: readonly ("transfer-known" | "tool-chosen" | "law-assessed" | "measures-added" | "formal-steps" | "re-evaluation" | "undecided")[] | "undecided";
  /** Good practice (system). */
  readonly "agreement.foreignAccess"?: "none" | "open" | "addressed" | "undecided";
  /** Art. 48 (system). */
  readonly "agreement.foreignOrder"?: "none" | "without-agreement" | "under-agreement" | "undecided";
  /** Art. 82(1) (system). */
  readonly "agreement.damage"?: readonly ("caused-by-infringement" | "material" | "immaterial" | "loss-of-control" | "not-responsible" | "undecided")[] | "undecided";
  /** Art. 35(3)(a) (system). */
  readonly "impact.evaluatesExtensively"?: boolean | "undecided";
  /** Art. 35(3)(c) (system). */
  readonly "impact.monitorsPublicArea"?: boolean | "undecided";
  /** WP248 rev.01 (system). */
  readonly "impact.criteria"?: readonly ("scoring" | "automated-decision" | "monitoring" | "sensitive-data" | "large-scale" | "combined-data" | "vulnerable-persons" | "new-technology" | "blocks-right" | "undecided")[] | "undecided";
  /** DSK list under Art. 35(4) GDPR, v1.1 (system). */
  readonly "impact.mustList"?: readonly ("biometrics" | "genetics" | "secrecy" | "location" | "merged-data" | "mobile-cameras" | "ratings" | "staff-conduct" | "profiles" | "ai" | "phone-signals" | "recordings" | "movement-and-purchases" | "anonymising" | "telemedicine" | "performance" | "undecided")[] | "undecided";
  /** DSK list under Art. 35(4) GDPR, v1.1 (system). */
  readonly "impact.circumstances"?: readonly ("other-sources" | "opaque-algorithm" | "feeds-decisions" | "open-purpose" | "central" | "third-party-decisions" | "judges-work" | "substantial-time" | "many-cases" | "repeated" | "undecided")[] | "undecided";
  /** Art. 35(10) (system). */
  readonly "impact.exemption"?: readonly ("white-list" | "law-governs-processing" | "assessed-by-legislator" | "national-order" | "undecided")[] | "undecided";
  /** Art. 5(2) (system). */
  readonly "impact.screeningRecorded"?: boolean | "undecided";
  /** WP248 rev.01 (system). */
  readonly "impact.reasonedAgainst"?: boolean | "undecided";
  /** Art. 35(1) (system). */
  readonly "impact.state"?: "done" | "covered" | "outdated" | "in-progress" | "none" | "undecided";
  /** Art. 35(7) (system). */
  readonly "impact.content"?: readonly ("description" | "necessity" | "risks" | "measures" | "officer-advice" | "views" | "no-views-reasoned" | "ai-aspects" | "undecided")[] | "undecided";
  /** Art. 36(1) (system). */
  readonly "impact.residualHighRisk"?: boolean | "undecided";
  /** Art. 36(2) (system). */
  readonly "impact.consultation"?: "completed" | "pending" | "none" | "undecided";
  /** Art. 36(3) (system). */
  readonly "impact.consultationContent"?: readonly ("responsibilities" | "purposes-and-means" | "measures" | "officer-contact" | "assessment" | "undecided")[] | "undecided";
  /** § 31(1) (system). */
  readonly "scoring.ofPersons"?: boolean | "undecided";
  /** § 31(1) (system). */
  readonly "scoring.conditions"?: readonly ("data-protection-law" | "recognised-method" | "more-than-address" | "address-notice" | "undecided")[] | "undecided";
  /** § 31(1) no. 3 (system). */
  readonly "scoring.inputs"?: readonly ("address" | "name" | "social-network" | "special-categories" | "minors" | "undecided")[] | "undecided";
  /** § 31(2) (system). */
  readonly "scoring.agency"?: "none" | "without-claims" | "listed-claims" | "other-claims" | "undecided";
  /** § 37a (system). */
  readonly "scoring.reviewedByLawyer"?: boolean | "undecided";
  /** § 30(2) (system). */
  readonly "scoring.consumerCredit"?: boolean | "undecided";
  /** § 30(2) (system). */
  readonly "scoring.refusalNotice"?: boolean | "undecided";
  /** Directive (EU) 2023/2225 (system). */
  readonly "scoring.consumerRights"?: readonly ("human-intervention" | "explanation" | "review" | "undecided")[] | "undecided";
  /** § 25(1) (system). */
  readonly "device.accesses"?: boolean | "undecided";
  /** § 25(2) (system). */
  readonly "device.purpose"?: "transmission" | "requested-service" | "other" | "undecided";
  /** § 25(1) (system). */
  readonly "device.consent"?: readonly ("before-access" | "informed" | "clear-act" | "freely-given" | "withdrawable" | "undecided")[] | "undecided";
  /** § 99(1) (organisation, in persons). */
  readonly "labour.votingEmployees"?: number | "undecided";
  /** § 95(2) (organisation, in persons). */
  readonly "labour.establishmentEmployees"?: number | "undecided";
  /** § 87(1) (system). */
  readonly "labour.settledByCollectiveAgreement"?: boolean | "undecided";
  /** ArbG Hamburg, decision of 2024-01-16, 24 BVGa 1/24 (system). */
  readonly "labour.privateAccounts"?: boolean | "undecided";
  /** § 111 (system). */
  readonly "labour.effects"?: readonly ("conduct-rules" | "health-strain" | "changed-tasks" | "skills-gap" | "basic-organisation" | "basic-methods" | "major-disadvantages" | "undecided")[] | "undecided";
  /** § 95(1) (system). */
  readonly "labour.personnelRules"?: readonly ("questionnaire" | "contract-details" | "assessment-principles" | "selection-guidelines" | "ai-drafted-guidelines" | "undecided")[] | "undecided";
  /** § 99(1) (system). */
  readonly "labour.measures"?: readonly ("hiring" | "grading" | "regrading" | "transfer" | "dismissal" | "undecided")[] | "undecided";
  /** § 80(3) (system). */
  readonly "labour.councilRequests"?: readonly ("expert" | "selection-guidelines" | "undecided")[] | "undecided";
  /** § 80(2) (system). */
  readonly "labour.councilSteps"?: readonly ("documents" | "contact-person" | "consultation" | "expert-agreed" | "conduct-agreed" | "health-agreed" | "questionnaire-consent" | "assessment-consent" | "guidelines-consent" | "measure-consent" | "training-agreed" | "change-consulted" | "reconciliation-sought" | "undecided")[] | "undecided";
  /** § 81(4) (system). */
  readonly "labour.staffInformed"?: boolean | "undecided";
  /** § 26(8) (system). */
  readonly "labour.applicants"?: boolean | "undecided";
  /** § 26(1) (system). */
  readonly "labour.dataBases"?: readonly ("necessity" | "crime-detection" | "consent" | "collective-agreement" | "undecided")[] | "undecided";
  /** § 26(1) sentence 2 (system). */
  readonly "labour.crimeDetection"?: readonly ("documented-facts" | "suspicion" | "necessary" | "balanced" | "undecided")[] | "undecided";
  /** § 26(2) (system). */
  readonly "labour.consent"?: readonly ("voluntary" | "written-or-electronic" | "other-form-justified" | "informed" | "special-categories-named" | "undecided")[] | "undecided";
  /** § 26(3) (system). */
  readonly "labour.dataConditions"?: readonly ("agreement-safeguards" | "special-data-needed" | "special-data-balanced" | "undecided")[] | "undecided";
  /** § 2(1) (system). */
  readonly "labour.equalityArea"?: readonly ("work" | "mass-contracts" | "insurance" | "other-offers" | "undecided")[] | "undecided";
  /** § 1 (system). */
  readonly "labour.grounds"?: readonly ("race-or-ethnic-origin" | "sex" | "religion" | "belief" | "disability" | "age" | "sexual-identity" | "undecided")[] | "undecided";
  /** § 3(1) (system). */
  readonly "labour.disadvantage"?: readonly ("direct" | "indirect" | "undecided")[] | "undecided";
  /** § 8(1) (system). */
  readonly "labour.justification"?: readonly ("occupational-requirement" | "religious-community" | "age-objective" | "positive-action" | "objective-reason" | "risk-calculation" | "undecided")[] | "undecided";
  /** § 3(2) (system). */
  readonly "labour.neutralCriterion"?: readonly ("legitimate-aim" | "appropriate" | "necessary" | "undecided")[] | "undecided";
  /** § 22 (system). */
  readonly "labour.biasEvidence"?: readonly ("bias-tests" | "decision-logs" | "staff-trained" | "kept-until-claims-lapse" | "undecided")[] | "undecided";
  /** § 2 no. 1 (system). */
  readonly "secrecy.secretsEntered"?: boolean | "undecided";
  /** § 2 no. 1 (system). */
  readonly "secrecy.secretElements"?: readonly ("unknown-and-valuable" | "protected" | "legitimate-interest" | "undecided")[] | "undecided";
  /** § 2 no. 1 (system). */
  readonly "secrecy.safeguards"?: readonly ("approved-tool" | "confidentiality" | "no-training" | "deletion" | "access-limits" | "need-to-know" | "owner-permits" | "undecided")[] | "undecided";
  /** § 4(2) (system). */
  readonly "secrecy.thirdPartySecrets"?: boolean | "undecided";
  /** § 203(1) (organisation). */
  readonly "secrecy.professional"?: boolean | "undecided";
  /** § 43e(1) (organisation). */
  readonly "secrecy.professionalCode"?: boolean | "undecided";
  /** § 203(3) sentence 2 (system). */
  readonly "secrecy.toProvider"?: boolean | "undecided";
  /** § 203(4) (system). */
  readonly "secrecy.provider"?: readonly ("bound-by-law" | "uses-others" | "abroad" | "undecided")[] | "undecided";
  /** § 203(3) sentence 2 (system). */
  readonly "secrecy.providerConditions"?: readonly ("necessary" | "pledged" | "others-pledged" | "comparable-protection" | "text-form" | "instructed" | "knowledge-limited" | "others-settled" | "undecided")[] | "undecided";
  /** § 44b(2) (system). */
  readonly "secrecy.copiesWorks"?: boolean | "undecided";
  /** § 44b(2) (system). */
  readonly "secrecy.copyingBasis"?: readonly ("own-works" | "licence" | "research" | "lawful-access" | "undecided")[] | "undecided";
  /** § 44b(3) (system). */
  readonly "secrecy.reservation"?: "none" | "machine-readable" | "otherwise-online" | "otherwise-offline" | "undecided";
  /** § 97(1) (system). */
  readonly "secrecy.publishesOutput"?: boolean | "undecided";
  /** § 44b(2) (system). */
  readonly "secrecy.worksCare"?: readonly ("copies-deleted" | "input-rights" | "similarity-check" | "provenance" | "undecided")[] | "undecided";
  /** § 2 (system). */
  readonly "supervision.sector"?: readonly ("financial" | "trade-law-intermediary" | "land-body" | "media" | "undecided")[] | "undecided";
  /** § 28(4) (organisation, in annual work units). */
  readonly "enterprise.staff"?: number | "undecided";
  /** § 28(4) (organisation, in EUR). */
  readonly "enterprise.turnover"?: number | "undecided";
  /** § 28(4) (organisation, in EUR). */
  readonly "enterprise.balanceSheet"?: number | "undecided";
  /** § 28(4) (organisation, in annual work units). */
  readonly "enterprise.ownStaff"?: number | "undecided";
  /** § 28(4) (organisation, in EUR). */
  readonly "enterprise.ownTurnover"?: number | "undecided";
  /** § 28(4) (organisation, in EUR). */
  readonly "enterprise.ownBalanceSheet"?: number | "undecided";
  /** Art. 30(5) (organisation, in persons). */
  readonly "enterprise.persons"?: number | "undecided";
  /** § 28(1) no. 4 (organisation). */
  readonly "nis2.activities"?: readonly ("critical-installation" | "energy" | "transport" | "finance" | "health" | "drinking-water" | "waste-water" | "internet-exchange" | "dns-provider" | "tld-registry" | "domain-registrar" | "cloud" | "hosted-software" | "data-centre" | "content-delivery" | "qualified-trust" | "trust" | "telecom" | "managed-service" | "managed-security" | "space" | "post" | "waste" | "chemicals" | "food" | "manufacturing" | "marketplace" | "search-engine" | "social-platform" | "research" | "social-security" | "undecided")[] | "undecided";
  /** § 2 no. 4 (organisation). */
  readonly "nis2.saasCheck"?: "cloud" | "no-cloud" | "not-checked" | "undecided";
  /** § 28(1) no. 4 (organisation). */
  readonly "nis2.forPay"?: boolean | "undecided";
  /** § 28(3) (organisation). */
  readonly "nis2.negligible"?: readonly ("annex-1" | "annex-2" | "undecided")[] | "undecided";
  /** § 28(4) sentence 2 (organisation). */
  readonly "nis2.itIndependent"?: boolean | "undecided";
  /** § 28(5) (organisation). */
  readonly "nis2.specialLaw"?: readonly ("telecom-law" | "energy-law" | "energy-side-activity" | "dora" | "telematics" | "installation-for-dora" | "undecided")[] | "undecided";
  /** § 28(5) (organisation). */
  readonly "nis2.outsideSpecialLaw"?: boolean | "undecided";
  /** § 28(8) (organisation). */
  readonly "nis2.landLaw"?: readonly ("land-or-municipal" | "serves-administrations" | "comparable-law" | "undecided")[] | "undecided";
  /** § 29 (organisation). */
  readonly "nis2.federalAdministration"?: boolean | "undecided";
  /** § 60 (organisation). */
  readonly "nis2.establishment"?: readonly ("germany" | "main-establishment-germany" | "other-member-state" | "installation-germany" | "representative-germany" | "representative-elsewhere" | "undecided")[] | "undecided";
  /** § 30(2) (organisation). */
  readonly "nis2.measures"?: readonly ("risk-analysis" | "incident-handling" | "continuity" | "supply-chain" | "development" | "effectiveness" | "training" | "cryptography" | "personnel-access-assets" | "authentication" | "documentation" | "critical-level" | "attack-detection" | "undecided")[] | "undecided";
  /** § 33(1) (organisation). */
  readonly "nis2.registration"?: readonly ("registered" | "digital-details" | "installation-details" | "installation-registered" | "undecided")[] | "undecided";
  /** § 38(1) (organisation). */
  readonly "nis2.management"?: readonly ("implements" | "supervises" | "trained" | "undecided")[] | "undecided";
  /** § 39(1) (organisation). */
  readonly "nis2.proofCurrent"?: boolean | "undecided";
  /** § 30(2) no. 4 (organisation). */
  readonly "nis2.suppliesEntity"?: boolean | "undecided";
  /** § 30(2) no. 4 (organisation). */
  readonly "nis2.evidencePack"?: boolean | "undecided";
  /** § 30(1) sentence 1 (system). */
  readonly "nis2.supportsService"?: boolean | "undecided";
  /** § 30(2) no. 4 (system). */
  readonly "nis2.directSupplier"?: boolean | "undecided";
  /** § 30(2) no. 9 (system). */
  readonly "nis2.canAct"?: boolean | "undecided";
  /** § 30(2) no. 3 (system). */
  readonly "nis2.outageStopsProcess"?: boolean | "undecided";
  /** § 30(2) no. 7 (system). */
  readonly "nis2.shadow"?: boolean | "undecided";
  /** § 30(2) (system). */
  readonly "nis2.systemMeasures"?: readonly ("asset-entry" | "risk-analysis" | "supplier-assessed" | "security-clauses" | "least-privilege" | "multi-factor" | "approval" | "logging" | "continuity-plan" | "decided" | "users-trained" | "robustness-mapped" | "undecided")[] | "undecided";
  /** § 2 no. 11 (system). */
  readonly "nis2.incidentEffects"?: readonly ("severe-disruption" | "severe-loss" | "damage-to-others" | "regulation-threshold" | "undecided")[] | "undecided";
  /** Good practice (organisation). */
  readonly "management.aiOfficerNamed"?: boolean | "undecided";
  /** Good practice (organisation). */
  readonly "management.contactNamed"?: boolean | "undecided";
  /** Art. 24(2) (organisation). */
  readonly "management.policyApproved"?: boolean | "undecided";
  /** Art. 24(1) (organisation). */
  readonly "management.policyReviewed"?: boolean | "undecided";
  /** Good practice (organisation). */
  readonly "management.concepts"?: readonly ("access" | "deletion" | "security" | "ai-security" | "incident" | "cooperation" | "strategy" | "roles" | "feedback" | "procurement" | "undecided")[] | "undecided";
  /** Art. 32(1)(d) (organisation). */
  readonly "management.audits"?: readonly ("audit" | "penetration-test" | "undecided")[] | "undecided";
  /** Art. 33(5) (organisation). */
  readonly "management.incidentsEvaluated"?: boolean | "undecided";
  /** Good practice (organisation). */
  readonly "management.frameworks"?: readonly ("iso-27001" | "it-grundschutz" | "iso-42001" | "nist-ai-rmf" | "c5" | "tisax" | "undecided")[] | "undecided";
  /** Good practice (organisation). */
  readonly "management.shadowAiChecked"?: boolean | "undecided";
  /** Good practice (organisation). */
  readonly "management.privateAccountsRuled"?: boolean | "undecided";
  /** Good practice (organisation). */
  readonly "management.dataSorted"?: boolean | "undecided";
  /** Art. 4 (organisation). */
  readonly "management.trainedRoles"?: readonly ("leadership" | "staff" | "undecided")[] | "undecided";
  /** Good practice (organisation). */
  readonly "management.trainingTopics"?: readonly ("privacy" | "ethics" | "passwords" | "phishing" | "sensitive-data" | "undecided")[] | "undecided";
  /** Good practice (organisation). */
  readonly "management.trainingScheduled"?: boolean | "undecided";
  /** Good practice (system). */
  readonly "management.ownerRole"?: "business" | "it" | "data-protection" | "committee" | "undecided";
  /** Good practice (system). */
  readonly "management.outputOwnerNamed"?: boolean | "undecided";
  /** Good practice (system). */
  readonly "management.audience"?: readonly ("customers" | "public" | "staff" | "undecided")[] | "undecided";
  /** Art. 5(1)(b) (system). */
  readonly "management.scopeStated"?: boolean | "undecided";
  /** Good practice (system). */
  readonly "management.decisionRole"?: "none" | "support" | "decisive" | "undecided";
  /** Art. 30(1)(c) (system). */
  readonly "management.dataNamed"?: boolean | "undecided";
  /** Art. 30(1)(d) (system). */
  readonly "management.flowsRecorded"?: boolean | "undecided";
  /** Good practice (system). */
  readonly "management.dataRuled"?: boolean | "undecided";
  /** Art. 32(1) (system). */
  readonly "management.measures"?: readonly ("encryption" | "access" | "backup" | "monitoring" | "vulnerability-scan" | "firewall" | "endpoint" | "logging" | "masking" | "undecided")[] | "undecided";
  /** Art. 38(1) (system). */
  readonly "management.officerFirst"?: boolean | "undecided";
  /** Good practice (system). */
  readonly "management.analysedFirst"?: boolean | "undecided";
  /** Art. 25(1) (system). */
  readonly "management.reviewedBeforeChoice"?: boolean | "undecided";
  /** Art. 28(1) (system). */
  readonly "management.suppliersChecked"?: boolean | "undecided";
  /** Art. 24(1) (system). */
  readonly "management.transferChecked"?: boolean | "undecided";
  /** Good practice (system). */
  readonly "management.pilotGoalSet"?: boolean | "undecided";
  /** Good practice (system). */
  readonly "management.humanReview"?: "every-output" | "samples" | "none" | "undecided";
  /** Good practice (system). */
  readonly "management.introduction"?: "open" | "overdue" | "reviewed" | "undecided";
  /** Good practice (system). */
  readonly "management.automatedEarly"?: boolean | "undecided";
  /** Art. 6(4) (system). */
  readonly "management.classReasoned"?: boolean | "undecided";
  /** Art. 24(1) (system). */
  readonly "management.reviewCurrent"?: boolean | "undecided";
  /** Art. 26 (system). */
  readonly "management.evidence"?: readonly ("instructions-followed" | "oversight-assigned" | "input-data-checked" | "operation-monitored" | "logs-kept" | "workers-informed" | "registered" | "provider-information-used" | "persons-informed" | "rights-impact-assessed" | "interaction-notice" | "output-marked" | "recognition-notice" | "deep-fake-labelled" | "text-labelled" | "explanation-ready" | "undecided")[] | "undecided";
  /** Art. 16 (system). */
  readonly "management.providerEvidence"?: readonly ("derogation-documented" | "risk-management" | "data-governance" | "technical-documentation" | "logging-built-in" | "instructions-written" | "oversight-built-in" | "accuracy-and-security-tested" | "provider-named" | "accessible" | "quality-management" | "documents-kept" | "generated-logs-kept" | "representative-appointed" | "mandate-carried-out" | "partner-conformity-checked" | "parts-agreement" | "conformity-assessed" | "declaration-signed" | "ce-marked" | "entered-in-database" | "monitoring-plan" | "commission-notified" | "model-documented" | "integrators-informed" | "copyright-policy" | "training-summary" | "systemic-risk-managed" | "undecided")[] | "undecided";
  /** Good practice (system). */
  readonly "management.practices"?: readonly ("process-adapted" | "staff-heard" | "origin-known" | "output-rights-checked" | "content-reviewed" | "effects-documented" | "customers-told" | "undecided")[] | "undecided";
  /** Which of these facts hold (system). */
  readonly "system.unionLinks"?: readonly ("operator.inUnion" | "system.onUnionMarket" | "system.outputUsedInUnion" | "undecided")[] | "undecided";
  /** Which of these facts hold (system). */
  readonly "system.exclusions"?: readonly ("system.militaryOnly" | "system.thirdCountryCooperation" | "system.researchOnly" | "system.notYetReleased" | "system.openSource" | "undecided")[] | "undecided";
  /** Which of these facts hold (system). */
  readonly "system.elements"?: readonly ("system.machineBased" | "system.autonomous" | "system.pursuesObjectives" | "system.infers" | "system.generatesOutputs" | "system.influencesEnvironment" | "undecided")[] | "undecided";
  /** Which of these facts hold (system). */
  readonly "operator.activities"?: readonly ("operator.develops" | "operator.ownName" | "operator.uses" | "operator.personalUse" | "operator.representsProvider" | "operator.imports" | "operator.distributes" | "operator.sellsWithProduct" | "operator.suppliesParts" | "operator.formerProvider" | "model.provides" | "undecided")[] | "undecided";
  /** Which of these facts hold (system). */
  readonly "operator.roleShift"?: readonly ("operator.rebrands" | "operator.modifiesSubstantially" | "operator.changesPurpose" | "undecided")[] | "undecided";
  /** Which of these facts hold (organisation). */
  readonly "operator.nature"?: readonly ("operator.publicAuthority" | "operator.unionBody" | "operator.publicLawBody" | "operator.providesPublicServices" | "operator.financialInstitution" | "undecided")[] | "undecided";
  /** Which of these facts hold (system). */
  readonly "operator.deployment"?: readonly ("operator.usesAtWorkplace" | "operator.decidesAboutPersons" | "operator.decisionsAffectRights" | "operator.controlsInputData" | "operator.controlsLogs" | "undecided")[] | "undecided";
  /** Which of these facts hold (system). */
  readonly "system.foundations"?: readonly ("system.onOwnModel" | "system.inLargePlatform" | "operator.integratesModel" | "undecided")[] | "undecided";
  /** Which of these facts hold (system). */
  readonly "market.circumstances"?: readonly ("market.ownUseOnly" | "market.forPublicAuthorities" | "market.annexXComponent" | "undecided")[] | "undecided";
  /** Which of these facts hold (system). */
  readonly "system.practices"?: readonly ("practice.manipulates" | "practice.exploitsVulnerability" | "practice.scoresPersons" | "practice.predictsOffences" | "practice.buildsFaceDatabase" | "imagery.intimate" | "imagery.childAbuse" | "emotion.infers" | "emotion.infersIntentions" | "biometrics.categorises" | "biometrics.identifiesRemotely" | "bias.specialCategories" | "undecided")[] | "undecided";
  /** Which of these facts hold (system). */
  readonly "system.fields"?: readonly ("product.legislation" | "infrastructure.operates" | "education.use" | "employment.use" | "services.use" | "lawEnforcement.use" | "migration.use" | "justice.use" | "undecided")[] | "undecided";
  /** Which of these facts hold (system). */
  readonly "derogation.grounds"?: readonly ("derogation.narrowTask" | "derogation.improvesFinishedWork" | "derogation.detectsPatterns" | "derogation.preparatoryTask" | "undecided")[] | "undecided";
  /** Which of these facts hold (system). */
  readonly "content.contacts"?: readonly ("interaction.direct" | "content.deepFake" | "content.publishedOnPublicInterest" | "undecided")[] | "undecided";
  /** Which of these facts hold (system). */
  readonly "content.exceptions"?: readonly ("interaction.obvious" | "interaction.permittedForOffences" | "content.standardEditing" | "content.inputKept" | "content.permittedForOffences" | "undecided")[] | "undecided";
  /** Which of these facts hold (system). */
  readonly "content.editorial"?: readonly ("content.humanReview" | "content.editorialResponsibility" | "undecided")[] | "undecided";
};

/** The key of a question that asks for several facts at once. No rule reads it. */
export type ChecklistKey = "system.unionLinks" | "system.exclusions" | "system.elements" | "operator.activities" | "operator.roleShift" | "operator.nature" | "operator.deployment" | "system.foundations" | "market.circumstances" | "system.practices" | "system.fields" | "derogation.grounds" | "content.contacts" | "content.exceptions" | "content.editorial";

/** The key of a fact. */
export type FactKey = Exclude<keyof Facts, ChecklistKey>;
