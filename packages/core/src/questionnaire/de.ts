import { de as bias } from "../facts/bias.questions.ts";
import { de as biometrics } from "../facts/biometrics.questions.ts";
import { de as checklists } from "../facts/checklists.questions.ts";
import { de as conformity } from "../facts/conformity.questions.ts";
import { de as content } from "../facts/content.questions.ts";
import { de as derogation } from "../facts/derogation.questions.ts";
import { de as education } from "../facts/education.questions.ts";
import { de as emotion } from "../facts/emotion.questions.ts";
import { de as employment } from "../facts/employment.questions.ts";
import { de as governance } from "../facts/governance.questions.ts";
import { de as imagery } from "../facts/imagery.questions.ts";
import { de as infrastructure } from "../facts/infrastructure.questions.ts";
import { de as justice } from "../facts/justice.questions.ts";
import { de as lawEnforcement } from "../facts/law-enforcement.questions.ts";
import { de as market } from "../facts/market.questions.ts";
import { de as migration } from "../facts/migration.questions.ts";
import { de as model } from "../facts/model.questions.ts";
import { de as operator } from "../facts/operator.questions.ts";
import { de as practice } from "../facts/practice.questions.ts";
import { de as processing } from "../facts/processing.questions.ts";
import { de as product } from "../facts/product.questions.ts";
import { de as scope } from "../facts/scope.questions.ts";
import { de as services } from "../facts/services.questions.ts";
import type { Questionnaire } from "../law/questionnaire.ts";

/** The questions for every fact and checklist of ours in German. Labels and options stand in the words of the laws. */
export const de: Questionnaire = {
  locale: "de",
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
