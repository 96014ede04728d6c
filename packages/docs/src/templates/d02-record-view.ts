import { cite, type Finding, type Obligation } from "@kiregel/core";
import type { AssessedSystem } from "../assessment.ts";
import {
  addresseeText,
  type Context,
  explained,
  findingOf,
  findingOrigin,
  headlineText,
  heldRoles,
  modelText,
  termsOf,
} from "./context.ts";
import type { RecordWords } from "./d02-classification-record.words.ts";
import { answerOf, evidenceOf } from "./evidence.ts";
import { derived, type Leaf, recorded, type View } from "./view.ts";

const celex = "32024R1689";

/** Everything that the classification record prints about one system. */
export function recordView(assessed: AssessedSystem, context: Context, words: RecordWords): View {
  const { system, classification } = assessed;
  const from = (pointer: string) => ({ record: `system/${system.id}`, pointer });
  const chapter = (outcome: string, prefix = "ai-act/") =>
    classification.findings
      .filter((finding) => finding.outcome === outcome && finding.rule.startsWith(prefix))
      .map((finding) => provisionRow(finding, assessed, context));
  const { statuses } = termsOf(context);
  const held = heldRoles(assessed, context);
  return {
    system: {
      id: recorded(system.id, from("/id")),
      name: recorded(system.name, from("/name")),
      version: recorded(system.version, from("/version")),
      provider: recorded(system.provider, from("/provider")),
      purpose: recorded(system.intendedPurpose, from("/intendedPurpose")),
      status: recorded(statuses[system.status], from("/status")),
      roles: held.length === 0 ? undefined : derived(held, from("/classification/findings")),
      model: recorded(modelText(system), from("/model")),
    },
    derogation: derogationOf(assessed, context, words),
    class: {
      definition: definitionOf(assessed, context),
      elements: elementsOf(assessed, context, words),
      scope: [...chapter("scope"), ...chapter("exclusion")],
      prohibitions: [...chapter("prohibited"), ...unexamined(assessed, context, "Art. 5(1)")],
      annexI: sentenceOf("ai-act/art-6.1", assessed, context),
      annexIii: [...chapter("annex-iii"), ...chapter("high-risk"), ...unexamined(assessed, context, "Annex III")],
      derogation: chapter("derogation"),
      transparency: [...chapter("transparency"), ...chapter("reduction", "ai-act/art-50")],
      model: sentenceOf("ai-act/art-3.3.model", assessed, context),
      headline: derived(headlineText(assessed, context), from("/classification/headline")),
      duties: concerning(assessed).map((obligation) => dutyRow(obligation, assessed, context)),
      ruleset: derived(classification.ruleset.version, from("/classification/ruleset/version")),
      layer: derived(termsOf(context).layers[classification.layer], from("/classification/layer")),
      trace: classification.findings
        .filter(({ verdict, outcome }) => verdict !== "no" && outcome !== "obligation")
        .map((finding) => traceRow(finding, assessed, context)),
      open: classification.findings
        .filter(({ verdict, outcome }) => verdict === "unknown" && DECISIVE.includes(outcome))
        .map((finding) => openRow(finding, assessed, context)),
      notCovered: classification.notCovered.map(({ provision }) => ({
        provision: derived(
          `${cite({ celex, pinpoint: provision }, context.language)}: ${termsOf(context).notExamined}`,
          from("/classification/notCovered"),
        ),
      })),
      registration: registrationOf(assessed, context),
    },
  };
}

/** The outcomes that say what a system is; duties and reductions follow from them. */
const DECISIVE: readonly string[] = [
  "scope",
  "exclusion",
  "role",
  "prohibited",
  "annex-iii",
  "high-risk",
  "derogation",
  "transparency",
];

/** The duties that are ours or may be ours, and those of others that our class of system brings about for everybody. */
function concerning({ classification }: AssessedSystem): readonly Obligation[] {
  return classification.obligations.filter(
    ({ addressees, rule, verdict }) =>
      addressees.some(({ ours }) => ours !== "no") || (verdict === "yes" && /^ai-act\/art-(5|50)\./.test(rule)),
  );
}

function sentenceOf(rule: string, assessed: AssessedSystem, context: Context): Leaf {
  const finding = findingOf(assessed, rule);
  if (finding === undefined) return undefined;
  return derived(explained(finding, context).sentence, findingOrigin(rule, assessed));
}

function definitionOf(assessed: AssessedSystem, context: Context): View {
  const finding = findingOf(assessed, "ai-act/art-3.1");
  return finding === undefined ? {} : provisionRow(finding, assessed, context);
}

/** The seven elements of Art. 3(1), in its order. Adaptiveness may be there and need not. */
const ELEMENTS = [
  "system.machineBased",
  "system.autonomous",
  "adaptive",
  "system.pursuesObjectives",
  "system.infers",
  "system.generatesOutputs",
  "system.influencesEnvironment",
] as const;

function elementsOf(assessed: AssessedSystem, context: Context, words: RecordWords): readonly View[] {
  const origin = findingOrigin("ai-act/art-3.1", assessed);
  return ELEMENTS.map((key) =>
    key === "adaptive"
      ? { element: derived(words.adaptive, origin), answer: { leaf: "not-applicable", reason: words.needNotAdapt } }
      : {
          element: derived(context.words.facts[key]?.label ?? key, origin),
          answer: answerOf(key, assessed, context),
          evidence: evidenceOf(key, assessed, context),
        },
  );
}

/** Letters (a) to (d) of Art. 6(3), second subparagraph. */
const CONDITIONS = [
  "derogation.narrowTask",
  "derogation.improvesFinishedWork",
  "derogation.detectsPatterns",
  "derogation.preparatoryTask",
] as const;

function derogationOf(assessed: AssessedSystem, context: Context, words: RecordWords): View {
  const { findings } = assessed.classification;
  const possible = findings.some(({ outcome, verdict }) => outcome === "annex-iii" && verdict !== "no");
  if (!possible || findingOf(assessed, "ai-act/art-6.3")?.verdict === "no") {
    const leaf: Leaf = { leaf: "not-applicable", reason: words.noDerogation };
    return { condition: leaf, noSignificantRisk: leaf, materialInfluence: leaf, profiling: leaf };
  }
  const met = CONDITIONS.filter((key) => assessed.facts[key] === true).map(
    (key) => context.words.facts[key]?.label ?? key,
  );
  const harmless = assessed.facts["derogation.significantRisk"] === false;
  return {
    condition:
      met.length === 0 ? undefined : recorded(met, { record: `system/${assessed.system.id}`, pointer: "/facts" }),
    noSignificantRisk: harmless ? evidenceOf("derogation.significantRisk", assessed, context) : undefined,
    materialInfluence: answerOf("derogation.influencesDecision", assessed, context),
    profiling: answerOf("derogation.profiling", assessed, context),
  };
}

function provisionRow(finding: Finding, assessed: AssessedSystem, context: Context): View {
  const { title, verdict, sentence, citation, link } = explained(finding, context);
  const origin = findingOrigin(finding.rule, assessed);
  return {
    provision: derived({ kind: "citation", citation, ...(link === undefined ? {} : { url: link }) }, origin),
    title: derived(title, origin),
    verdict: derived(verdict, origin, finding.verdict === "unknown" ? "caution" : undefined),
    reason: derived(sentence, origin),
  };
}

/** The parts of a chapter that these rules do not answer: a row each, with gaps in the place of a verdict. */
function unexamined({ system, classification }: AssessedSystem, context: Context, chapter: string): readonly View[] {
  return classification.notCovered
    .filter(({ provision }) => provision.startsWith(chapter))
    .map(({ provision }) => {
      const origin = { record: `system/${system.id}`, pointer: "/classification/notCovered" };
      return {
        provision: derived(cite({ celex, pinpoint: provision }, context.language), origin),
        title: derived(termsOf(context).notExamined, origin),
        verdict: undefined,
        reason: undefined,
      };
    });
}

function dutyRow(obligation: Obligation, assessed: AssessedSystem, context: Context): View {
  const origin = findingOrigin(obligation.rule, assessed);
  const finding = findingOf(assessed, obligation.rule);
  const explanation = finding === undefined ? undefined : explained(finding, context);
  const open = obligation.verdict === "unknown" ? `${termsOf(context).verdicts.unknown}: ` : "";
  return {
    duty: derived(`${open}${explanation?.title ?? obligation.rule} (${explanation?.citation ?? ""})`, origin),
    toDo: derived(context.words.rules[obligation.rule]?.duty ?? "–", origin),
    addressee: derived(addresseeText(obligation, context), origin),
    dates: derived(explanation?.date ?? [], origin),
    proof: obligation.documents.length === 0 ? undefined : derived([...obligation.documents], origin),
  };
}

function traceRow(finding: Finding, assessed: AssessedSystem, context: Context): View {
  const { title, verdict, because, readings } = explained(finding, context);
  const origin = findingOrigin(finding.rule, assessed);
  return {
    rule: derived(`${finding.rule} (${title}): ${verdict}`, origin),
    elements: because.length === 0 ? undefined : derived(because, origin),
    readings: readings.length === 0 ? undefined : derived(readings, origin),
  };
}

function openRow(finding: Finding, assessed: AssessedSystem, context: Context): View {
  const { title, citation, open } = explained(finding, context);
  const origin = findingOrigin(finding.rule, assessed);
  return { rule: derived(`${title} (${citation})`, origin), settledBy: derived(open, origin) };
}

function registrationOf(assessed: AssessedSystem, context: Context): Leaf {
  const finding = findingOf(assessed, "ai-act/art-49.2");
  if (finding === undefined) return undefined;
  const { sentence } = explained(finding, context);
  return derived(sentence, findingOrigin(finding.rule, assessed));
}
