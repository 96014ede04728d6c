import type { IsoDate } from "../engine/date.ts";
import type { Facts } from "../facts/facts.generated.ts";
import type { Supplier } from "./inventory.ts";
import { doneWithinYear } from "./record-day.ts";
import { every, some } from "./verdict-of-many.ts";

/**
 * The facts about transfers of several suppliers as one set of facts. The supplier with the weakest standing counts:
 * one transfer without a sufficient basis is a gap, whatever the others have. A fact is stated only when no key that is
 * still unrecorded could take it back.
 */
export function transferFacts(suppliers: readonly Supplier[] | undefined, asOf?: IsoDate): Facts {
  if (suppliers === undefined) return {};
  const toThirdCountry = some(suppliers.map(({ transfer }) => transfer?.toThirdCountry));
  if (toThirdCountry !== true) return toThirdCountry === undefined ? {} : { "transfer.toThirdCountry": false };
  const transfers = suppliers
    .map(({ transfer = {} }) => transfer)
    .filter((transfer) => transfer.toThirdCountry !== false);
  const basis = weakestBasis(transfers);
  const assessed = conditionOf(transfers, { key: "assessed", bases: ["standard-clauses", "binding-corporate-rules"] });
  const occasional = conditionOf(transfers, { key: "occasional", bases: ["derogation"] });
  const checked = listChecked(transfers, asOf);
  return {
    "transfer.toThirdCountry": true,
    ...(basis === undefined ? {} : { "transfer.basis": basis }),
    ...(assessed === undefined ? {} : { "transfer.assessed": assessed }),
    ...(occasional === undefined ? {} : { "transfer.occasional": occasional }),
    ...(checked === undefined ? {} : { "agreement.adequacyChecked": checked }),
  };
}

type Transfer = NonNullable<Supplier["transfer"]>;
type TransferBasis = NonNullable<Transfer["basis"]>;

/** The bases of Chapter V GDPR, the weakest first. */
const BASES: readonly TransferBasis[] = [
  "none",
  "derogation",
  "standard-clauses",
  "binding-corporate-rules",
  "data-privacy-framework",
  "adequacy",
];

// The basis of a transfer that does not stand; otherwise, unless a transfer leaves it open, of one that may not stand;
// otherwise the weakest of those that stand.
function weakestBasis(transfers: readonly Transfer[]): TransferBasis | undefined {
  const certain = transfers.filter(({ toThirdCountry }) => toThirdCountry === true);
  const failing = certain.filter((transfer) => stands(transfer) === false);
  if (failing.length > 0) return weakest(failing);
  const open = transfers.filter((transfer) => stands(transfer) !== true);
  if (open.some(({ basis, toThirdCountry }) => basis === undefined || toThirdCountry === undefined)) return undefined;
  return weakest(open.length > 0 ? open : certain);
}

function weakest(transfers: readonly Transfer[]): TransferBasis | undefined {
  return BASES.find((basis) => transfers.some((transfer) => transfer.basis === basis));
}

// Whether a transfer has a basis that carries it, Art. 45, 46 and 49 GDPR. What the Data Privacy Framework covers is
// stated about the system and stands in no record of a supplier.
function stands({ basis, assessed, occasional }: Transfer): boolean | undefined {
  if (basis === undefined) return undefined;
  if (basis === "none") return false;
  if (basis === "derogation") return occasional;
  if (basis === "data-privacy-framework") return undefined;
  return basis === "adequacy" ? true : assessed;
}

// A condition counts for the transfers that rest on one of the bases; without any basis, what was recorded stands.
function conditionOf(
  transfers: readonly Transfer[],
  { key, bases }: { readonly key: "assessed" | "occasional"; readonly bases: readonly TransferBasis[] },
): boolean | undefined {
  const needed: readonly (TransferBasis | undefined)[] = ["none", ...bases];
  const certain = transfers.filter(({ basis, toThirdCountry }) => toThirdCountry === true && needed.includes(basis));
  if (certain.length === 0) return undefined;
  const possible = transfers.filter(({ basis }) => basis === undefined || needed.includes(basis));
  return every(
    possible.map((transfer) => (certain.includes(transfer) || transfer[key] === true ? transfer[key] : undefined)),
  );
}

// Each transfer that rests on a list was checked within the year before the day asked about. One that may rest on a list
// counts when it was checked, and leaves the fact open otherwise.
function listChecked(transfers: readonly Transfer[], asOf: IsoDate | undefined): boolean | undefined {
  const listed: readonly (TransferBasis | undefined)[] = ["adequacy", "data-privacy-framework"];
  const possible = transfers.filter(({ basis }) => basis === undefined || listed.includes(basis));
  const certain = possible.filter(({ basis, toThirdCountry }) => basis !== undefined && toThirdCountry === true);
  if (certain.length === 0) return undefined;
  return every(
    possible.map((transfer) => {
      const checked = doneWithinYear(transfer.checkedOn, asOf);
      return checked === true || certain.includes(transfer) ? checked : undefined;
    }),
  );
}
