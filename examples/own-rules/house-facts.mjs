const document = "House rules of Brillenhaus Musterstadt (invented)";

/** What the house rules ask beside the facts of the AI Act. Every key begins with the name of the pack. */
export const houseChapter = {
  id: "brillenhaus",
  facts: [
    { key: "brillenhaus.releasesTexts", kind: "yes-no", scope: "system", source: { document, pinpoint: "no. 1" } },
    { key: "brillenhaus.customerData", kind: "yes-no", scope: "system", source: { document, pinpoint: "no. 2" } },
    {
      key: "brillenhaus.hosting",
      kind: "one-of",
      scope: "system",
      source: { document, pinpoint: "no. 2" },
      options: ["eu", "adequate", "elsewhere"],
    },
    {
      key: "brillenhaus.advice",
      kind: "some-of",
      scope: "system",
      source: { document, pinpoint: "no. 3" },
      options: ["frames", "lens-strength", "eye-disease"],
    },
    { key: "brillenhaus.opticianChecks", kind: "yes-no", scope: "system", source: { document, pinpoint: "no. 3" } },
  ],
  checklists: [
    {
      key: "brillenhaus.people",
      scope: "system",
      facts: ["brillenhaus.releasesTexts", "brillenhaus.opticianChecks"],
    },
  ],
  contradictions: [
    // Whoever checks every advice before it goes out releases the text.
    {
      all: [
        { fact: "brillenhaus.opticianChecks", is: true },
        { fact: "brillenhaus.releasesTexts", is: false },
      ],
    },
  ],
};
