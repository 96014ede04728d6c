import type { Chapter } from "../engine/fact.ts";

const celex = "32024R1689";

/** Which roles the organisation holds for the system: Art. 3(3) and (4). */
export const operator: Chapter = {
  id: "operator",
  facts: [
    { key: "operator.develops", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 3(3)" } },
    { key: "operator.ownName", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 3(3)" } },
    { key: "operator.uses", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 3(4)" } },
    { key: "operator.personalUse", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 3(4)" } },
    { key: "operator.imports", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 3(6)" } },
    { key: "operator.distributes", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 3(7)" } },
    { key: "operator.sellsWithProduct", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 2(1)(e)" } },
    { key: "operator.representsProvider", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 3(5)" } },
    { key: "operator.usesAtWorkplace", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 26(7)" } },
    {
      key: "operator.decidesAboutPersons",
      kind: "yes-no",
      scope: "system",
      source: { celex, pinpoint: "Art. 26(11)" },
    },
    { key: "operator.controlsInputData", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 26(4)" } },
    { key: "operator.controlsLogs", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 26(6)" } },
    {
      key: "operator.publicAuthority",
      kind: "yes-no",
      scope: "organisation",
      source: { celex, pinpoint: "Art. 26(8)" },
    },
  ],
};
