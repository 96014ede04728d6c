import type { IsoDate } from "../engine/date.ts";
import type { Organisation, Policy } from "./inventory.ts";
import { doneBy, stillAhead } from "./record-day.ts";

/** What the policies in force say about tools, put in order once for many systems. */
export interface PolicyMatrix {
  /** Whether each policy in force has a matrix; otherwise it may say more than is on record. */
  readonly complete: boolean;
  /** The data classes about which something is said, by the id of the system. */
  readonly classesOf: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The matrix of all policies in force; nothing when no policies are on record. */
export function policyMatrix({ policies }: Organisation, asOf: IsoDate | undefined): PolicyMatrix | undefined {
  const matrices = policies?.filter((policy) => isInForce(policy, asOf)).map(({ matrix }) => matrix);
  if (matrices === undefined) return undefined;
  const classesOf = new Map<string, Set<string>>();
  for (const { system, dataClass } of matrices.flatMap((matrix) => matrix ?? [])) {
    const classes = classesOf.get(system) ?? new Set();
    classesOf.set(system, classes.add(dataClass));
  }
  return { complete: !matrices.includes(undefined), classesOf };
}

/** Whether a policy is in force on a day; without a day, as its status says. */
export function isInForce({ status, validFrom, validUntil }: Policy, asOf: IsoDate | undefined): boolean {
  return status === "in-force" && doneBy(validFrom, asOf) !== false && stillAhead(validUntil, asOf) !== false;
}
