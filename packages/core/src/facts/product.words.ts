import type { FactWords } from "../law/words.ts";

/** Products in German. */
export const de: Readonly<Record<string, FactWords>> = {
  "product.legislation": {
    label: "das System ist oder gehört zu einem Produkt wie Maschine, Medizinprodukt, Funkgerät, Spielzeug, Fahrzeug",
    options: {
      toys: "Spielzeug (Richtlinie 2009/48/EG)",
      "recreational-craft": "Sportboote und Wassermotorräder (Richtlinie 2013/53/EU)",
      lifts: "Aufzüge und ihre Sicherheitsbauteile (Richtlinie 2014/33/EU)",
      "explosive-atmospheres": "Geräte für explosionsgefährdete Bereiche (Richtlinie 2014/34/EU)",
      "radio-equipment": "Funkanlagen, auch mit WLAN oder Bluetooth (Richtlinie 2014/53/EU)",
      "pressure-equipment": "Druckgeräte (Richtlinie 2014/68/EU)",
      cableways: "Seilbahnen (Verordnung (EU) 2016/424)",
      "personal-protective-equipment": "persönliche Schutzausrüstungen (Verordnung (EU) 2016/425)",
      "gas-appliances": "Gasgeräte (Verordnung (EU) 2016/426)",
      "medical-devices": "Medizinprodukte, auch Software (Verordnung (EU) 2017/745)",
      "in-vitro-diagnostics": "In-vitro-Diagnostika (Verordnung (EU) 2017/746)",
      machinery: "Maschinen (Richtlinie 2006/42/EG, Verordnung (EU) 2023/1230)",
      "aviation-security": "Luftsicherheit, etwa Fluggastkontrolle (Verordnung (EG) Nr. 300/2008)",
      "two-or-three-wheel-vehicles": "Motorräder, Mopeds, Dreiräder, Quads (Verordnung (EU) Nr. 168/2013)",
      "agricultural-vehicles": "land- und forstwirtschaftliche Fahrzeuge (Verordnung (EU) Nr. 167/2013)",
      "marine-equipment": "Schiffsausrüstung (Richtlinie 2014/90/EU)",
      rail: "Eisenbahnen (Richtlinie (EU) 2016/797)",
      "motor-vehicles": "Kraftfahrzeuge und Anhänger (Verordnung (EU) 2018/858)",
      "vehicle-safety": "Sicherheitssysteme von Kraftfahrzeugen (Verordnung (EU) 2019/2144)",
      "civil-aviation": "unbemannte Luftfahrzeuge und ihre Teile (Verordnung (EU) 2018/1139)",
    },
  },
  "product.isProduct": { label: "das KI-System ist selbst das Produkt, das unter die EU-Produktvorschrift fällt" },
  "safety.endangersHealth": {
    label: "ein Ausfall oder eine Störung des Systems gefährdet Gesundheit und Sicherheit von Menschen",
  },
  "safety.endangersProperty": { label: "ein Ausfall oder eine Störung des Systems gefährdet Eigentum" },
  "safety.function": { label: "das System erfüllt eine Sicherheitsfunktion für das Produkt oder KI-System" },
  "safety.unrelatedOnly": {
    label: "das System dient nur Hilfe, Leistung, Effizienz, Komfort oder Qualität, nicht der Sicherheit",
  },
  "product.thirdPartyAssessment": {
    label: "Prüfung des Produkts durch eine unabhängige Stelle",
    options: {
      required: "vorgeschrieben, auch wegen Gesundheit oder Sicherheit",
      "avoided-by-standards": "entfällt nur, weil harmonisierte Normen voll angewandt sind",
      "only-other-risks": "nur wegen anderer Risiken vorgeschrieben, etwa Funk oder Störstrahlung",
      "not-required": "nicht vorgeschrieben, Selbstkontrolle genügt immer",
    },
  },
};

/** Products in English. */
export const en: Readonly<Record<string, FactWords>> = {
  "product.legislation": {
    label: "the system is or belongs to a product such as a machine, medical device, radio device, toy or vehicle",
    options: {
      toys: "toys (Directive 2009/48/EC)",
      "recreational-craft": "recreational and personal watercraft (Directive 2013/53/EU)",
      lifts: "lifts and their safety components (Directive 2014/33/EU)",
      "explosive-atmospheres": "equipment for explosive atmospheres (Directive 2014/34/EU)",
      "radio-equipment": "radio equipment, also with Wi-Fi or Bluetooth (Directive 2014/53/EU)",
      "pressure-equipment": "pressure equipment (Directive 2014/68/EU)",
      cableways: "cableways (Regulation (EU) 2016/424)",
      "personal-protective-equipment": "personal protective equipment (Regulation (EU) 2016/425)",
      "gas-appliances": "gas appliances (Regulation (EU) 2016/426)",
      "medical-devices": "medical devices, software included (Regulation (EU) 2017/745)",
      "in-vitro-diagnostics": "in vitro diagnostics (Regulation (EU) 2017/746)",
      machinery: "machinery (Directive 2006/42/EC, Regulation (EU) 2023/1230)",
      "aviation-security": "aviation security, say passenger screening (Regulation (EC) No 300/2008)",
      "two-or-three-wheel-vehicles": "motorcycles, mopeds, tricycles, quads (Regulation (EU) No 168/2013)",
      "agricultural-vehicles": "agricultural and forestry vehicles (Regulation (EU) No 167/2013)",
      "marine-equipment": "marine equipment (Directive 2014/90/EU)",
      rail: "railways (Directive (EU) 2016/797)",
      "motor-vehicles": "motor vehicles and trailers (Regulation (EU) 2018/858)",
      "vehicle-safety": "safety systems of motor vehicles (Regulation (EU) 2019/2144)",
      "civil-aviation": "unmanned aircraft and their parts (Regulation (EU) 2018/1139)",
    },
  },
  "product.isProduct": { label: "the AI system is itself the product that the EU product law covers" },
  "safety.endangersHealth": {
    label: "a failure or malfunction of the system endangers the health and safety of people",
  },
  "safety.endangersProperty": { label: "a failure or malfunction of the system endangers property" },
  "safety.function": { label: "the system fulfils a safety function for the product or AI system" },
  "safety.unrelatedOnly": {
    label: "the system serves only help, performance, efficiency, convenience or quality, not safety",
  },
  "product.thirdPartyAssessment": {
    label: "assessment of the product by an independent body",
    options: {
      required: "required, also for health or safety",
      "avoided-by-standards": "avoided only because harmonised standards are applied in full",
      "only-other-risks": "required for other risks only, such as radio or interference",
      "not-required": "not required, internal control is always enough",
    },
  },
};
