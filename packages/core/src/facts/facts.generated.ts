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
