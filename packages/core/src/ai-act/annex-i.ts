import type { IsoDate } from "../engine/date.ts";
import type { Rule } from "../engine/rule.ts";
import type { FactKey } from "../facts/facts.generated.ts";

const celex = "32024R1689";
const published = "2024-08-01";

/** Annex I: the acts on products, and its two sections. The amendment moved machinery from Section A to Section B. */
export const productActs: readonly Rule<FactKey>[] = [
  /* @__PURE__ */ act("A", 1, { legislation: "machinery", until: "2026-07-26" }),
  /* @__PURE__ */ act("A", 2, { legislation: "toys" }),
  /* @__PURE__ */ act("A", 3, { legislation: "recreational-craft" }),
  /* @__PURE__ */ act("A", 4, { legislation: "lifts" }),
  /* @__PURE__ */ act("A", 5, { legislation: "explosive-atmospheres" }),
  /* @__PURE__ */ act("A", 6, { legislation: "radio-equipment" }),
  /* @__PURE__ */ act("A", 7, { legislation: "pressure-equipment" }),
  /* @__PURE__ */ act("A", 8, { legislation: "cableways" }),
  /* @__PURE__ */ act("A", 9, { legislation: "personal-protective-equipment" }),
  /* @__PURE__ */ act("A", 10, { legislation: "gas-appliances" }),
  /* @__PURE__ */ act("A", 11, { legislation: "medical-devices" }),
  /* @__PURE__ */ act("A", 12, { legislation: "in-vitro-diagnostics" }),
  /* @__PURE__ */ section("A", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
  /* @__PURE__ */ act("B", 13, { legislation: "aviation-security" }),
  /* @__PURE__ */ act("B", 14, { legislation: "two-or-three-wheel-vehicles" }),
  /* @__PURE__ */ act("B", 15, { legislation: "agricultural-vehicles" }),
  /* @__PURE__ */ act("B", 16, { legislation: "marine-equipment" }),
  /* @__PURE__ */ act("B", 17, { legislation: "rail" }),
  /* @__PURE__ */ act("B", 18, { legislation: "motor-vehicles" }),
  /* @__PURE__ */ act("B", 19, { legislation: "vehicle-safety" }),
  /* @__PURE__ */ act("B", 20, { legislation: "civil-aviation" }),
  /* @__PURE__ */ act("B", 21, { legislation: "machinery", from: "2026-07-27" }),
  /* @__PURE__ */ section("B", [13, 14, 15, 16, 17, 18, 19, 20, 21]),
];

type Section = "A" | "B";

/** An act, as an option of the fact, and the days on which it stands in its section. */
interface Act {
  readonly legislation: string;
  readonly from?: IsoDate;
  readonly until?: IsoDate;
}

function act(letter: Section, point: number, { legislation, ...period }: Act): Rule<FactKey> {
  return {
    id: actId(letter, point),
    source: { celex, pinpoint: `Annex I, Section ${letter}, point ${point}` },
    from: published,
    ...period,
    applies: "annex-i",
    outcome: "annex-i",
    when: { fact: "product.legislation", includes: [legislation] },
  };
}

// An act that is not in the section on the day comes to no.
function section(letter: Section, points: readonly number[]): Rule<FactKey> {
  return {
    id: `ai-act/annex-i.${letter.toLowerCase()}`,
    source: { celex, pinpoint: `Annex I, Section ${letter}` },
    from: published,
    applies: "annex-i",
    outcome: "annex-i",
    when: { any: points.map((point) => ({ rule: actId(letter, point) })) },
  };
}

function actId(letter: Section, point: number): string {
  return `ai-act/annex-i.${letter.toLowerCase()}.${point}`;
}
