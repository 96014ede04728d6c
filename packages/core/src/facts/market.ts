import type { Chapter } from "../engine/fact.ts";

const celex = "32024R1689";

/** Since when the system is there, for the transitional rules of Art. 111. */
export const market: Chapter = {
  id: "market",
  facts: [
    { key: "market.placedOn", kind: "date", scope: "system", source: { celex, pinpoint: "Art. 111(2)" } },
    { key: "market.ownUseOnly", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 111(4)" } },
    { key: "market.designChanged", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 111(2)" } },
    { key: "market.forPublicAuthorities", kind: "yes-no", scope: "system", source: { celex, pinpoint: "Art. 111(2)" } },
  ],
};
