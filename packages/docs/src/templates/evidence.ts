import { type FactKey, formatDay, formatValue } from "@kiregel/core";
import type { AssessedSystem } from "../assessment.ts";
import type { Context } from "./context.ts";
import { isAnswer, type Leaf, type Origin, recorded } from "./view.ts";

/** The answer to a fact in words; a gap when nobody stated it or somebody said that it is not known. */
export function answerOf(key: FactKey, assessed: AssessedSystem, context: Context): Leaf {
  const value = assessed.facts[key];
  return isAnswer(value) ? recorded(formatValue(key, value, context.words), originOf(key, assessed)) : undefined;
}

/** On what evidence a fact was stated, by whom and when; a gap when the record does not say. */
export function evidenceOf(key: FactKey, assessed: AssessedSystem, context: Context): Leaf {
  const stated = assessed.system.facts?.[key];
  if (typeof stated !== "object" || stated === null) return undefined;
  const said = (name: string): string | undefined => {
    const text: unknown = Reflect.get(stated, name);
    return typeof text === "string" ? text : undefined;
  };
  const day = said("statedOn");
  const who = [said("statedBy"), day && formatDay(day, context.language)]
    .filter((part) => part !== undefined)
    .join(", ");
  const evidence = said("evidence");
  const text = evidence !== undefined && who !== "" ? `${evidence} (${who})` : (evidence ?? who);
  const origin = originOf(key, assessed);
  return text === "" ? undefined : recorded(text, { ...origin, pointer: `${origin.pointer}/evidence` });
}

function originOf(key: FactKey, { system }: AssessedSystem): Origin {
  return { record: `system/${system.id}`, pointer: `/facts/${key}` };
}
