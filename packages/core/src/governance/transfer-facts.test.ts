import { describe, expect, test } from "vitest";
import type { Facts } from "../facts/facts.generated.ts";
import type { Supplier } from "./inventory.ts";
import { transferFacts } from "./transfer-facts.ts";

describe("the basis of several transfers", () => {
  test.each<{ situation: string; transfers: readonly Supplier["transfer"][]; basis: Facts["transfer.basis"] }>([
    {
      situation: "the Data Privacy Framework beside adequacy: what it covers is still to be asked",
      transfers: [{ basis: "adequacy" }, { basis: "data-privacy-framework" }],
      basis: "data-privacy-framework",
    },
    {
      situation: "the Data Privacy Framework beside assessed clauses, which stand",
      transfers: [{ basis: "standard-clauses", assessed: true }, { basis: "data-privacy-framework" }],
      basis: "data-privacy-framework",
    },
    {
      situation: "the Data Privacy Framework beside clauses that nobody assessed",
      transfers: [{ basis: "data-privacy-framework" }, { basis: "standard-clauses", assessed: false }],
      basis: "standard-clauses",
    },
    {
      situation: "the Data Privacy Framework beside clauses of which nobody knows",
      transfers: [{ basis: "data-privacy-framework" }, { basis: "standard-clauses" }],
      basis: "standard-clauses",
    },
    {
      situation: "the Data Privacy Framework beside a basis that nobody stated",
      transfers: [{ basis: "data-privacy-framework" }, {}],
      basis: undefined,
    },
    {
      situation: "the Data Privacy Framework, and nobody said whether it is a transfer, beside adequacy",
      transfers: [{ basis: "adequacy" }, { basis: "data-privacy-framework", toThirdCountry: undefined }],
      basis: undefined,
    },
  ])("$situation: $basis", ({ transfers, basis }) => {
    expect(transferFacts(transfers.map(exporting))["transfer.basis"]).toBe(basis);
  });
});

describe("the check of a list", () => {
  const day = "2026-10-12";

  test.each<{ situation: string; transfers: readonly Supplier["transfer"][]; checked: true | undefined }>([
    { situation: "a day on record", transfers: [{ basis: "data-privacy-framework", checkedOn: day }], checked: true },
    { situation: "a day for adequacy", transfers: [{ basis: "adequacy", checkedOn: day }], checked: true },
    { situation: "no day on record", transfers: [{ basis: "data-privacy-framework" }], checked: undefined },
    {
      situation: "a day for clauses, which are on no list",
      transfers: [{ basis: "standard-clauses", checkedOn: day }],
      checked: undefined,
    },
    {
      situation: "a day for one of two",
      transfers: [{ basis: "data-privacy-framework", checkedOn: day }, { basis: "data-privacy-framework" }],
      checked: undefined,
    },
    {
      situation: "a day for the one that is on a list",
      transfers: [{ basis: "data-privacy-framework", checkedOn: day }, { basis: "standard-clauses" }],
      checked: true,
    },
    {
      situation: "a day for one, and a basis that nobody stated",
      transfers: [{ basis: "data-privacy-framework", checkedOn: day }, {}],
      checked: undefined,
    },
    {
      situation: "a day for a basis that nobody stated",
      transfers: [{ checkedOn: day }],
      checked: undefined,
    },
    {
      situation: "a day where nobody said whether it is a transfer",
      transfers: [{ basis: "none" }, { basis: "adequacy", checkedOn: day, toThirdCountry: undefined }],
      checked: undefined,
    },
    {
      situation: "no day where there is no transfer",
      transfers: [
        { basis: "adequacy", checkedOn: day },
        { basis: "adequacy", toThirdCountry: false },
      ],
      checked: true,
    },
  ])("$situation: $checked", ({ transfers, checked }) => {
    expect(transferFacts(transfers.map(exporting))["agreement.adequacyChecked"]).toBe(checked);
  });
});

/** A supplier in a third country unless its transfer says otherwise. */
function exporting(transfer: Supplier["transfer"], at: number): Supplier {
  return { id: `s${at}`, name: "S", country: "US", transfer: { toThirdCountry: true, ...transfer } };
}
