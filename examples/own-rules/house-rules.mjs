const document = "House rules of Brillenhaus Musterstadt (invented)";

/** A “yes” says that the house rule is broken. The second rule was tightened: an entry of its own, from a day on. */
export const houseRules = [
  {
    id: "brillenhaus/1",
    source: { document, pinpoint: "no. 1" },
    from: "2026-01-01",
    outcome: "house-rule",
    // The house rule begins where the AI Act obliges: at a chatbot that people have to be told about.
    when: { all: [{ rule: "ai-act/art-50.1" }, { fact: "content.generates", includes: ["text"] }] },
    unless: { fact: "brillenhaus.releasesTexts", is: true },
    duty: { addressees: ["ai-act/art-3.3", "ai-act/art-3.4"] },
  },
  {
    id: "brillenhaus/2",
    source: { document, pinpoint: "no. 2" },
    from: "2026-01-01",
    until: "2026-12-31",
    outcome: "house-rule",
    when: {
      all: [
        { fact: "brillenhaus.customerData", is: true },
        { fact: "brillenhaus.hosting", includes: ["elsewhere"] },
      ],
    },
    duty: { addressees: ["ai-act/art-3.3", "ai-act/art-3.4"] },
  },
  {
    id: "brillenhaus/2",
    source: { document, pinpoint: "no. 2, second edition" },
    from: "2027-01-01",
    outcome: "house-rule",
    when: {
      all: [
        { fact: "brillenhaus.customerData", is: true },
        { fact: "brillenhaus.hosting", includes: ["adequate", "elsewhere"] },
      ],
    },
    duty: { addressees: ["ai-act/art-3.3", "ai-act/art-3.4"] },
  },
  {
    id: "brillenhaus/3",
    source: { document, pinpoint: "no. 3" },
    from: "2026-01-01",
    outcome: "house-rule",
    when: { fact: "brillenhaus.advice", includes: ["lens-strength", "eye-disease"] },
    unless: { fact: "brillenhaus.opticianChecks", is: true },
    duty: { addressees: ["ai-act/art-3.3", "ai-act/art-3.4"] },
  },
];
