import type { Chapter } from "../engine/fact.ts";

const celex = "32024R1689";

/** Since when the system is there, for the transitional rules of Art. 111. */
export const market: Chapter = {
  id: "market",
  facts: [
    { key: "market.placedOn", kind: "date", scope: "system", source: { celex, pinpoint: "Art. 111(2)" } },
    { key: "market.ownUseOnly", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 111(4)" } },
    { key: "market.designChanged", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 111(2)" } },
    { key: "market.designChangedOn", kind: "date", scope: "system", source: { celex, pinpoint: "Art. 111(2)" } },
    { key: "market.forPublicAuthorities", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 111(2)" } },
    { key: "market.annexXComponent", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 111(1)" } },
  ],
  checklists: [
    {
      key: "market.circumstances",
      scope: "system",
      facts: ["market.ownUseOnly", "market.forPublicAuthorities", "market.annexXComponent"],
    },
  ],
  contradictions: [
    {
      all: [
        { fact: "market.designChanged", is: false },
        { not: { fact: "market.designChangedOn", before: "0001-01-01" } },
      ],
    },
    {
      all: [
        { fact: "market.ownUseOnly", is: true },
        {
          any: [
            { fact: "operator.imports", is: true },
            { fact: "operator.distributes", is: true },
          ],
        },
      ],
    },
  ],
};
