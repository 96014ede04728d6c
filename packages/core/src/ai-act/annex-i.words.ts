import type { RuleWords } from "../law/words.ts";

/** Annex I in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "ai-act/annex-i.a.1": /* @__PURE__ */ germanAct("Maschinen: Richtlinie 2006/42/EG"),
  "ai-act/annex-i.a.2": /* @__PURE__ */ germanAct("Spielzeug: Richtlinie 2009/48/EG"),
  "ai-act/annex-i.a.3": /* @__PURE__ */ germanAct("Sportboote: Richtlinie 2013/53/EU"),
  "ai-act/annex-i.a.4": /* @__PURE__ */ germanAct("Aufzüge: Richtlinie 2014/33/EU"),
  "ai-act/annex-i.a.5": /* @__PURE__ */ germanAct("Explosionsschutz: Richtlinie 2014/34/EU"),
  "ai-act/annex-i.a.6": /* @__PURE__ */ germanAct("Funkanlagen: Richtlinie 2014/53/EU"),
  "ai-act/annex-i.a.7": /* @__PURE__ */ germanAct("Druckgeräte: Richtlinie 2014/68/EU"),
  "ai-act/annex-i.a.8": /* @__PURE__ */ germanAct("Seilbahnen: Verordnung (EU) 2016/424"),
  "ai-act/annex-i.a.9": /* @__PURE__ */ germanAct("Schutzausrüstung: Verordnung (EU) 2016/425"),
  "ai-act/annex-i.a.10": /* @__PURE__ */ germanAct("Gasgeräte: Verordnung (EU) 2016/426"),
  "ai-act/annex-i.a.11": /* @__PURE__ */ germanAct("Medizinprodukte: Verordnung (EU) 2017/745"),
  "ai-act/annex-i.a.12": /* @__PURE__ */ germanAct("In-vitro-Diagnostika: Verordnung (EU) 2017/746"),
  "ai-act/annex-i.a": {
    title: "Anhang I Abschnitt A",
    yes: "Das Produkt fällt unter einen Rechtsakt aus Anhang I Abschnitt A.",
    no: "Das Produkt fällt unter keinen Rechtsakt aus Anhang I Abschnitt A.",
  },
  "ai-act/annex-i.b.13": /* @__PURE__ */ germanAct("Luftsicherheit: Verordnung (EG) Nr. 300/2008"),
  "ai-act/annex-i.b.14": /* @__PURE__ */ germanAct("Zwei- und Dreiräder: Verordnung (EU) Nr. 168/2013"),
  "ai-act/annex-i.b.15": /* @__PURE__ */ germanAct("Land- und Forstfahrzeuge: Verordnung (EU) Nr. 167/2013"),
  "ai-act/annex-i.b.16": /* @__PURE__ */ germanAct("Schiffsausrüstung: Richtlinie 2014/90/EU"),
  "ai-act/annex-i.b.17": /* @__PURE__ */ germanAct("Eisenbahn: Richtlinie (EU) 2016/797"),
  "ai-act/annex-i.b.18": /* @__PURE__ */ germanAct("Kraftfahrzeuge: Verordnung (EU) 2018/858"),
  "ai-act/annex-i.b.19": /* @__PURE__ */ germanAct("Fahrzeugsicherheit: Verordnung (EU) 2019/2144"),
  "ai-act/annex-i.b.20": /* @__PURE__ */ germanAct("Zivilluftfahrt: Verordnung (EU) 2018/1139"),
  "ai-act/annex-i.b.21": /* @__PURE__ */ germanAct("Maschinen: Verordnung (EU) 2023/1230"),
  "ai-act/annex-i.b": {
    title: "Anhang I Abschnitt B",
    yes: "Das Produkt fällt unter einen Rechtsakt aus Anhang I Abschnitt B.",
    no: "Das Produkt fällt unter keinen Rechtsakt aus Anhang I Abschnitt B.",
  },
};

/** Annex I in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "ai-act/annex-i.a.1": /* @__PURE__ */ englishAct("Machinery: Directive 2006/42/EC"),
  "ai-act/annex-i.a.2": /* @__PURE__ */ englishAct("Toys: Directive 2009/48/EC"),
  "ai-act/annex-i.a.3": /* @__PURE__ */ englishAct("Recreational craft: Directive 2013/53/EU"),
  "ai-act/annex-i.a.4": /* @__PURE__ */ englishAct("Lifts: Directive 2014/33/EU"),
  "ai-act/annex-i.a.5": /* @__PURE__ */ englishAct("Explosive atmospheres: Directive 2014/34/EU"),
  "ai-act/annex-i.a.6": /* @__PURE__ */ englishAct("Radio equipment: Directive 2014/53/EU"),
  "ai-act/annex-i.a.7": /* @__PURE__ */ englishAct("Pressure equipment: Directive 2014/68/EU"),
  "ai-act/annex-i.a.8": /* @__PURE__ */ englishAct("Cableways: Regulation (EU) 2016/424"),
  "ai-act/annex-i.a.9": /* @__PURE__ */ englishAct("Protective equipment: Regulation (EU) 2016/425"),
  "ai-act/annex-i.a.10": /* @__PURE__ */ englishAct("Gas appliances: Regulation (EU) 2016/426"),
  "ai-act/annex-i.a.11": /* @__PURE__ */ englishAct("Medical devices: Regulation (EU) 2017/745"),
  "ai-act/annex-i.a.12": /* @__PURE__ */ englishAct("In vitro diagnostics: Regulation (EU) 2017/746"),
  "ai-act/annex-i.a": {
    title: "Annex I, Section A",
    yes: "The product falls under an act of Annex I, Section A.",
    no: "The product falls under no act of Annex I, Section A.",
  },
  "ai-act/annex-i.b.13": /* @__PURE__ */ englishAct("Aviation security: Regulation (EC) No 300/2008"),
  "ai-act/annex-i.b.14": /* @__PURE__ */ englishAct("Two- and three-wheelers: Regulation (EU) No 168/2013"),
  "ai-act/annex-i.b.15": /* @__PURE__ */ englishAct("Farm and forestry vehicles: Regulation (EU) No 167/2013"),
  "ai-act/annex-i.b.16": /* @__PURE__ */ englishAct("Marine equipment: Directive 2014/90/EU"),
  "ai-act/annex-i.b.17": /* @__PURE__ */ englishAct("Rail: Directive (EU) 2016/797"),
  "ai-act/annex-i.b.18": /* @__PURE__ */ englishAct("Motor vehicles: Regulation (EU) 2018/858"),
  "ai-act/annex-i.b.19": /* @__PURE__ */ englishAct("Vehicle safety: Regulation (EU) 2019/2144"),
  "ai-act/annex-i.b.20": /* @__PURE__ */ englishAct("Civil aviation: Regulation (EU) 2018/1139"),
  "ai-act/annex-i.b.21": /* @__PURE__ */ englishAct("Machinery: Regulation (EU) 2023/1230"),
  "ai-act/annex-i.b": {
    title: "Annex I, Section B",
    yes: "The product falls under an act of Annex I, Section B.",
    no: "The product falls under no act of Annex I, Section B.",
  },
};

function germanAct(title: string): RuleWords {
  return {
    title,
    yes: "Das Produkt fällt unter diesen Rechtsakt aus Anhang I.",
    no: "Das Produkt fällt nicht unter diesen Rechtsakt.",
  };
}

function englishAct(title: string): RuleWords {
  return {
    title,
    yes: "The product falls under this act of Annex I.",
    no: "The product does not fall under this act.",
  };
}
