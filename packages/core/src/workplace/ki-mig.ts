import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";
import { germanAuthorities } from "./ki-mig-2-authority.ts";

/** The KI-MIG, Germany’s law on the AI Act. */
export const germanAiLaw: readonly Rule<FactKey>[] = germanAuthorities;
