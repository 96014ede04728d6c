import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { tradeSecrets } from "./geschgehg-2-secret.ts";
import { professionalSecrecy } from "./stgb-203-secrecy.ts";
import { copyright } from "./urhg-44b-mining.ts";

/** Trade secrets, professional secrets and copyright. */
export const secrecyLaw: readonly Rule<FactKey>[] = /* @__PURE__ */ [
  tradeSecrets,
  professionalSecrecy,
  copyright,
].flat();
