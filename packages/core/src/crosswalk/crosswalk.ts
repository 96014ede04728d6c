import { KiregelError } from "../error.ts";
import { type FrameworkId, frameworks } from "./framework.ts";
import { type SafeguardId, safeguards } from "./safeguard.ts";
import { type Mapping, mapping, type TopicId, topics } from "./topic.ts";

/** A provision of one framework, as the framework's list in `frameworks` spells it. */
export interface Provision {
  readonly framework: FrameworkId;
  readonly provision: string;
}

/** What stands beside a provision in the other frameworks. Survives JSON. */
export interface Mappings extends Mapping, Provision {
  /** The topics that name the provision. Empty: the crosswalk connects it to nothing. */
  readonly topics: readonly TopicId[];
  /** The provisions of the other frameworks under those topics. */
  readonly provisions: readonly MappedProvision[];
}

/** A provision of another framework, and the topics by which it was reached. */
export interface MappedProvision extends Provision {
  readonly topics: readonly TopicId[];
}

/**
 * A measure that an organisation has recorded once. It names topics, safeguards of the catalogue, one provision, or
 * several of these. The `measures` of an inventory are such.
 */
export interface RecordedMeasure {
  readonly id: string;
  readonly topics?: readonly TopicId[] | undefined;
  readonly safeguards?: readonly SafeguardId[] | undefined;
  readonly provision?: Provision | undefined;
}

/** What measures there are for each provision of a framework. Never says that a provision is fulfilled. Survives JSON. */
export interface Coverage extends Mapping {
  readonly schema: "kiregel.crosswalk/1";
  readonly framework: FrameworkId;
  readonly provisions: readonly CoveredProvision[];
}

/** One provision and the measures about it. */
export interface CoveredProvision {
  readonly provision: string;
  /**
   * `measures-recorded`: at least one measure is about its subject. `none-recorded`: none is. `not-mapped`: none is, and no
   * topic or safeguard names the provision, so that only a measure that names it can count.
   */
  readonly state: "measures-recorded" | "none-recorded" | "not-mapped";
  readonly measures: readonly CountedMeasure[];
}

/** A measure, and why it counts. */
export interface CountedMeasure {
  readonly id: string;
  /** The topics and safeguards through which it counts. Empty: the measure names the provision itself. */
  readonly through: readonly (TopicId | SafeguardId)[];
}

/**
 * The provisions of the other frameworks that are about the same subject, at the level of ideas. The provision is matched as
 * it is spelled: `Art. 26` and `Art. 26(2)` are two.
 *
 * Throws a KiregelError `unknown-reference` for a framework that does not exist, or a provision that its list does not have.
 *
 * @example
 * ```ts
 * import { mappingsOf } from "@kiregel/core/crosswalk";
 *
 * const { topics, provisions } = mappingsOf({ framework: "ai-act", provision: "Art. 4" });
 * topics; // => ["literacy"]
 * provisions.map(({ provision }) => provision); // => ["Art. 32(4)", "Art. 39", "§ 30(2) no. 7", "A.4.6", "6.3", "GOVERN"]
 * ```
 */
export function mappingsOf({ framework, provision }: Provision): Mappings {
  requireProvision({ framework, provision });
  const shared = topics.filter(({ provisions }) => provisions[framework].includes(provision));
  const others = frameworks.filter(({ id }) => id !== framework);
  return {
    ...mapping,
    framework,
    provision,
    topics: shared.map(({ id }) => id),
    provisions: others.flatMap(({ id, provisions }) =>
      provisions.flatMap((other) => {
        const through = shared.filter((topic) => topic.provisions[id].includes(other));
        return through.length === 0
          ? []
          : [{ framework: id, provision: other, topics: through.map((topic) => topic.id) }];
      }),
    ),
  };
}

/**
 * What is recorded about each provision of a framework, when each measure counts wherever its subject comes up. A measure
 * that names a provision counts for it, and through its topics in the other frameworks.
 *
 * Throws a KiregelError `unknown-reference` for a framework, topic, safeguard or provision that does not exist.
 *
 * @example
 * ```ts
 * import { coverageOf } from "@kiregel/core/crosswalk";
 *
 * const measures = [
 *   { id: "chat-logs", topics: ["logs"] as const },
 *   { id: "vault", safeguards: ["TOM-10"] as const },
 * ];
 * const { provisions, status } = coverageOf(measures, "bsig");
 * status; // => "idea"
 * provisions.filter(({ state }) => state === "measures-recorded").map(({ provision }) => provision);
 * // => ["§ 30(2) no. 2", "§ 30(2) no. 6", "§ 30(2) no. 8"]
 * ```
 */
export function coverageOf(measures: readonly RecordedMeasure[], framework: FrameworkId): Coverage {
  for (const measure of measures) requireMeasure(measure);
  const provisions =
    provisionsOf(framework) ??
    refuse(
      "framework",
      frameworks.map(({ id }) => id),
    );
  return {
    schema: "kiregel.crosswalk/1",
    ...mapping,
    framework,
    provisions: provisions.map((provision) => {
      const rows = rowsOf({ framework, provision });
      const counted = measures.flatMap((measure) => countedFor(measure, { framework, provision }, rows));
      const state = counted.length > 0 ? "measures-recorded" : rows.length > 0 ? "none-recorded" : "not-mapped";
      return { provision, state, measures: counted };
    }),
  };
}

/** The topics and safeguards that name a provision. */
function rowsOf({ framework, provision }: Provision): readonly (TopicId | SafeguardId)[] {
  const named = (provisions: Readonly<Partial<Record<FrameworkId, readonly string[]>>>) =>
    provisions[framework]?.includes(provision) === true;
  return [...topics, ...safeguards].filter(({ provisions }) => named(provisions)).map(({ id }) => id);
}

function countedFor(
  measure: RecordedMeasure,
  asked: Provision,
  rows: readonly (TopicId | SafeguardId)[],
): readonly CountedMeasure[] {
  const { id, provision: named } = measure;
  if (named !== undefined && named.framework === asked.framework && named.provision === asked.provision) {
    return [{ id, through: [] }];
  }
  const own = new Set<string>([...(measure.topics ?? []), ...(measure.safeguards ?? [])]);
  // In its own framework a provision stands for itself; its neighbours under a topic are other requirements.
  const reached = named === undefined || named.framework === asked.framework ? [] : rowsOf(named);
  const through = rows.filter((row) => own.has(row) || reached.includes(row));
  return through.length === 0 ? [] : [{ id, through }];
}

function requireMeasure({ topics: named = [], safeguards: chosen = [], provision }: RecordedMeasure): void {
  const topicIds: readonly string[] = topics.map(({ id }) => id);
  const safeguardIds: readonly string[] = safeguards.map(({ id }) => id);
  if (named.some((id) => !topicIds.includes(id))) refuse("topic", topicIds);
  if (chosen.some((id) => !safeguardIds.includes(id))) refuse("safeguard", safeguardIds);
  if (provision !== undefined) requireProvision(provision);
}

function requireProvision({ framework, provision }: Provision): void {
  const known =
    provisionsOf(framework) ??
    refuse(
      "framework",
      frameworks.map(({ id }) => id),
    );
  if (!known.includes(provision)) {
    throw new KiregelError(
      "unknown-reference",
      `The crosswalk has no such provision of ${framework}. Take one from the provisions of its entry in frameworks; ` +
        "we map no provision by its likeness to another.",
    );
  }
}

function provisionsOf(framework: FrameworkId): readonly string[] | undefined {
  return frameworks.find(({ id }) => id === framework)?.provisions;
}

function refuse(what: string, known: readonly string[]): never {
  throw new KiregelError(
    "unknown-reference",
    `A ${what} must be one of ${known.join(", ")}. What is not in the crosswalk counts for nothing.`,
  );
}
