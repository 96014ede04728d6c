import { en as bias } from "../facts/bias.questions.ts";
import { en as biometrics } from "../facts/biometrics.questions.ts";
import { en as checklists } from "../facts/checklists.questions.ts";
import { en as conformity } from "../facts/conformity.questions.ts";
import { en as content } from "../facts/content.questions.ts";
import { en as derogation } from "../facts/derogation.questions.ts";
import { en as education } from "../facts/education.questions.ts";
import { en as emotion } from "../facts/emotion.questions.ts";
import { en as employment } from "../facts/employment.questions.ts";
import { en as governance } from "../facts/governance.questions.ts";
import { en as imagery } from "../facts/imagery.questions.ts";
import { en as infrastructure } from "../facts/infrastructure.questions.ts";
import { en as justice } from "../facts/justice.questions.ts";
import { en as lawEnforcement } from "../facts/law-enforcement.questions.ts";
import { en as market } from "../facts/market.questions.ts";
import { en as migration } from "../facts/migration.questions.ts";
import { en as model } from "../facts/model.questions.ts";
import { en as operator } from "../facts/operator.questions.ts";
import { en as practice } from "../facts/practice.questions.ts";
import { en as processing } from "../facts/processing.questions.ts";
import { en as product } from "../facts/product.questions.ts";
import { en as scope } from "../facts/scope.questions.ts";
import { en as services } from "../facts/services.questions.ts";
import type { Questionnaire } from "../law/questionnaire.ts";

/** The questions for every fact and checklist of ours in English. Labels and options stand in the words of the laws. */
export const en: Questionnaire = {
  locale: "en",
  questions: {
    ...checklists,
    ...scope,
    ...operator,
    ...market,
    ...bias,
    ...practice,
    ...imagery,
    ...emotion,
    ...biometrics,
    ...product,
    ...infrastructure,
    ...education,
    ...employment,
    ...services,
    ...lawEnforcement,
    ...migration,
    ...justice,
    ...derogation,
    ...conformity,
    ...content,
    ...model,
    ...processing,
    ...governance,
  },
};
