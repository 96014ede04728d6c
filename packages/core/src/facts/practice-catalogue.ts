import type { Chapter } from "../engine/fact.ts";
import type { Catalogue } from "../engine/question.ts";
import { agreement } from "./agreement.ts";
import { catalogueOf, chapters } from "./catalogue.ts";
import { device } from "./device.ts";
import { enterprise } from "./enterprise.ts";
import { impact } from "./impact.ts";
import { labour } from "./labour.ts";
import { management } from "./management.ts";
import { nis2 } from "./nis2.ts";
import { privacy } from "./privacy.ts";
import { scoring } from "./scoring.ts";
import { secrecy } from "./secrecy.ts";
import { supervision } from "./supervision.ts";

/** The chapters that data protection, NIS2, workplace and good practice add to those of the AI Act. */
export const practiceChapters: readonly Chapter[] = [
  privacy,
  agreement,
  impact,
  scoring,
  device,
  labour,
  secrecy,
  supervision,
  enterprise,
  nis2,
  management,
];

/** Every fact that a review reads: those of the AI Act, and those of the German practice. */
export const practiceCatalogue: Catalogue = /* @__PURE__ */ catalogueOf(
  /* @__PURE__ */ [chapters, practiceChapters].flat(),
);
