import { type IsoDate, requireDate } from "../engine/date.ts";
import { evaluate } from "../engine/evaluate.ts";
import type { Source } from "../engine/source.ts";
import { readFacts } from "../engine/statement.ts";
import { KiregelError } from "../error.ts";
import type { Facts } from "../facts/facts.generated.ts";
import { practiceCatalogue } from "../facts/practice-catalogue.ts";
import { practice } from "./practice.ts";

/**
 * Who supervises: `ai-office` of the Commission, the authority for the product, `bafin` or another financial supervisor,
 * `ukim` (the independent chamber in the Bundesnetzagentur), an authority of a `land`, or the Bundesnetzagentur.
 */
export type GermanAiAuthority = "ai-office" | "bafin" | "product-authority" | "ukim" | "land" | "bundesnetzagentur";

/** The authority in charge of a system in Germany, and why. Survives JSON. */
export interface AuthorityFinding {
  /** `unknown`: a missing fact decides. */
  readonly authority: GermanAiAuthority | "unknown";
  readonly source: Source;
  /** The rule that says yes; where the authority is unknown, the rules that are still open. */
  readonly because: readonly string[];
}

/** The day that the question is about. */
export interface AuthorityOptions {
  readonly asOf: IsoDate;
}

/**
 * The authority that supervises a system of a German organisation under the AI Act. It rests on secondary sources on the
 * KI-MIG; check the wording before you rely on it. Bodies of the Union are supervised by the European Data Protection
 * Supervisor and are not asked about here.
 *
 * Throws a KiregelError `unknown-fact`, `invalid-fact`, `contradictory-facts`, `invalid-date`, or `date-before-act` before
 * 29 July 2026.
 *
 * @example
 * ```ts
 * import { aiActAuthorityInGermany } from "@kiregel/core";
 *
 * const facts = { "supervision.sector": ["financial"], "system.onOwnModel": false, "system.inLargePlatform": false } as const;
 * aiActAuthorityInGermany(facts, { asOf: "2026-11-21" }).authority; // => "bafin"
 * aiActAuthorityInGermany({}, { asOf: "2026-11-21" }).authority; // => "unknown"
 * ```
 */
export function aiActAuthorityInGermany(facts: Facts, { asOf }: AuthorityOptions): AuthorityFinding {
  if (requireDate(asOf, "asOf") < INFORCE) {
    throw new KiregelError(
      "date-before-act",
      `asOf must be ${INFORCE} or later: before that day no German law named the authorities for the AI Act.`,
    );
  }
  const findings = evaluate(practice, { facts: readFacts(practiceCatalogue, facts), asOf });
  const candidates = RULES.flatMap(([rule, authority]) =>
    findings
      .filter((finding) => finding.rule === rule)
      .map(({ verdict, source }) => ({ rule, authority, verdict, source })),
  );
  const open = candidates.filter(({ verdict }) => verdict === "unknown").map(({ rule }) => rule);
  const first = candidates.find(({ verdict }) => verdict !== "no");
  if (first?.verdict === "yes") return { authority: first.authority, source: first.source, because: [first.rule] };
  return { authority: "unknown", source: { statute: "KI-MIG", pinpoint: "§ 2" }, because: open };
}

const INFORCE = "2026-07-29";

/** In the order in which they go before each other. */
const RULES: readonly (readonly [rule: string, authority: GermanAiAuthority])[] = [
  ["ai-act/art-75.1", "ai-office"],
  ["ki-mig/2.bafin", "bafin"],
  ["ki-mig/2.product", "product-authority"],
  ["ki-mig/2.5", "ukim"],
  ["ki-mig/2.land", "land"],
  ["ki-mig/2.1", "bundesnetzagentur"],
];
