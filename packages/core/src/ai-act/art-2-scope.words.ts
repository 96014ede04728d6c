import type { RuleWords } from "../law/words.ts";

/** Art. 2 in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-2.1.a": {
    title: "Anbieter auf dem EU-Markt",
    yes: "Die Organisation ist Anbieter und bringt das System in der EU in Verkehr oder nimmt es dort in Betrieb.",
    no: "Die Organisation ist nicht Anbieter, oder das System wird in der EU weder in Verkehr gebracht noch in Betrieb genommen.",
  },
  "ai-act/art-2.1.b": {
    title: "Betreiber in der EU",
    yes: "Die Organisation ist Betreiber und hat ihren Sitz in der EU oder befindet sich dort.",
    no: "Die Organisation ist nicht Betreiber, oder sie befindet sich außerhalb der EU.",
  },
  "ai-act/art-2.1.c": {
    title: "Ausgabe wird in der EU verwendet",
    yes: "Die Organisation ist Anbieter oder Betreiber außerhalb der EU, die Ausgabe des Systems wird aber in der EU verwendet.",
    no: "Dieser Fall liegt nicht vor: keine Rolle als Anbieter oder Betreiber, Sitz in der EU oder keine Verwendung der Ausgabe in der EU.",
  },
  "ai-act/art-2.1.d": {
    title: "Einführer oder Händler",
    yes: "Die Organisation ist Einführer oder Händler des Systems.",
    no: "Die Organisation ist weder Einführer noch Händler des Systems.",
  },
  "ai-act/art-2.1.e": {
    title: "Produkthersteller",
    yes: "Die Organisation bringt das System zusammen mit ihrem Produkt unter eigenem Namen in Verkehr oder in Betrieb.",
    no: "Die Organisation bringt das System nicht zusammen mit einem eigenen Produkt in Verkehr oder in Betrieb.",
  },
  "ai-act/art-2.1.f": {
    title: "Bevollmächtigter",
    yes: "Die Organisation ist Bevollmächtigter eines Anbieters außerhalb der EU.",
    no: "Die Organisation ist kein Bevollmächtigter eines Anbieters.",
  },
  "ai-act/art-2.2": {
    title: "Hochrisiko nur über Anhang I Abschnitt B",
    yes: "Die Pflichten für dieses Hochrisiko-KI-System kommen aus dem Fachrecht. Ob Art. 4, 5 und 50 daneben gelten, ist offen.",
    no: "Das System ist nicht allein über Anhang I Abschnitt B hochriskant; diese Einschränkung greift nicht.",
  },
  "ai-act/art-2.3": {
    title: "Militär, Verteidigung, nationale Sicherheit",
    yes: "Das System dient nur dem Militär, der Verteidigung oder der nationalen Sicherheit; die KI-Verordnung gilt dafür nicht.",
    no: "Das System dient nicht nur dem Militär, der Verteidigung oder der nationalen Sicherheit.",
  },
  "ai-act/art-2.4": {
    title: "Zusammenarbeit mit Drittstaaten",
    yes: "Eine Behörde oder Organisation von außerhalb handelt im Rahmen der Strafverfolgungs- oder Justizzusammenarbeit; die KI-Verordnung gilt dafür nicht.",
    no: "Keine solche Zusammenarbeit mit einem Drittstaat, oder angemessene Garantien für Grundrechte fehlen.",
  },
  "ai-act/art-2.6": {
    title: "Nur wissenschaftliche Forschung",
    yes: "Das System ist allein für wissenschaftliche Forschung und Entwicklung da; die KI-Verordnung gilt dafür nicht.",
    no: "Das System ist nicht allein für wissenschaftliche Forschung und Entwicklung da.",
  },
  "ai-act/art-2.8": {
    title: "Noch in Entwicklung",
    yes: "Das System wird noch entwickelt oder erprobt, aber nicht unter Realbedingungen; die KI-Verordnung gilt dafür nicht.",
    no: "Das System ist schon auf dem Markt oder in Betrieb, oder es wird unter Realbedingungen getestet.",
  },
  "ai-act/art-2.10": {
    title: "Rein persönliche Nutzung",
    yes: "Eine natürliche Person nutzt das System rein persönlich; Pflichten als Betreiber hat sie nicht. Der Anbieter behält seine.",
    no: "Das System wird nicht rein persönlich genutzt.",
  },
  "ai-act/art-2.12": {
    title: "Open Source",
    yes: "Das System steht unter freier und quelloffener Lizenz und ist weder hochriskant noch von Art. 5 oder 50 erfasst; die KI-Verordnung gilt nicht.",
    no: "Keine freie und quelloffene Lizenz, oder das System ist hochriskant oder von Art. 5 oder 50 erfasst.",
  },
  "ai-act/art-2": {
    title: "Anwendungsbereich",
    yes: "Organisation und System fallen in den Anwendungsbereich der KI-Verordnung; keine Ausnahme greift.",
    no: "Die Organisation hält hier keine Rolle, für die die KI-Verordnung gilt, oder eine Ausnahme greift.",
  },
};

/** Art. 2 in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-2.1.a": {
    title: "Provider on the EU market",
    yes: "The organisation is the provider and places the system on the EU market or puts it into service there.",
    no: "The organisation is not the provider, or the system is neither placed on the EU market nor put into service there.",
  },
  "ai-act/art-2.1.b": {
    title: "Deployer in the EU",
    yes: "The organisation is a deployer and is established or located in the EU.",
    no: "The organisation is not a deployer, or it is outside the EU.",
  },
  "ai-act/art-2.1.c": {
    title: "Output used in the EU",
    yes: "The organisation is a provider or deployer outside the EU, but the output of the system is used in the EU.",
    no: "This is not the case: no role as provider or deployer, a seat in the EU, or no use of the output in the EU.",
  },
  "ai-act/art-2.1.d": {
    title: "Importer or distributor",
    yes: "The organisation is an importer or distributor of the system.",
    no: "The organisation is neither importer nor distributor of the system.",
  },
  "ai-act/art-2.1.e": {
    title: "Product manufacturer",
    yes: "The organisation places the system on the market or puts it into service together with its product under its own name.",
    no: "The organisation does not place the system on the market or put it into service together with a product of its own.",
  },
  "ai-act/art-2.1.f": {
    title: "Authorised representative",
    yes: "The organisation is the authorised representative of a provider outside the EU.",
    no: "The organisation is not an authorised representative of a provider.",
  },
  "ai-act/art-2.2": {
    title: "High-risk only through Annex I, Section B",
    yes: "The duties for this high-risk AI system come from sector law. Whether Arts 4, 5 and 50 apply beside it is open.",
    no: "The system is not high-risk through Annex I, Section B alone; this limit does not apply.",
  },
  "ai-act/art-2.3": {
    title: "Military, defence, national security",
    yes: "The system serves only the military, defence or national security; the AI Act does not apply to that.",
    no: "The system does not only serve the military, defence or national security.",
  },
  "ai-act/art-2.4": {
    title: "Cooperation with third countries",
    yes: "An authority or organisation from outside the EU acts in law-enforcement or judicial cooperation; the AI Act does not apply to that.",
    no: "No such cooperation with a third country, or adequate safeguards for fundamental rights are missing.",
  },
  "ai-act/art-2.6": {
    title: "Scientific research only",
    yes: "The system exists only for scientific research and development; the AI Act does not apply to that.",
    no: "The system does not exist only for scientific research and development.",
  },
  "ai-act/art-2.8": {
    title: "Still in development",
    yes: "The system is still being developed or tried out, but not in real-world conditions; the AI Act does not apply to that.",
    no: "The system is already on the market or in service, or it is tested in real-world conditions.",
  },
  "ai-act/art-2.10": {
    title: "Purely personal use",
    yes: "A natural person uses the system purely personally and has no duties as deployer. The provider keeps its own.",
    no: "The system is not used purely personally.",
  },
  "ai-act/art-2.12": {
    title: "Open source",
    yes: "The system is under a free and open-source licence and neither high-risk nor under Art. 5 or 50; the AI Act does not apply.",
    no: "No free and open-source licence, or the system is high-risk or falls under Art. 5 or 50.",
  },
  "ai-act/art-2": {
    title: "Scope",
    yes: "Organisation and system fall within the scope of the AI Act; no exclusion applies.",
    no: "The organisation holds no role here to which the AI Act applies, or an exclusion applies.",
  },
};
