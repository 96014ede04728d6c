import type { RuleWords } from "../law/words.ts";

/** § 2 KI-MIG in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "ki-mig/2.bafin": {
    title: "Finanzaufsicht für dieses System",
    yes: "Zuständig ist die BaFin oder eine andere Finanzaufsicht. Nach Sekundärquellen zum KI-MIG; prüfen Sie den Wortlaut.",
    no: "Das System dient keiner beaufsichtigten Finanztätigkeit, oder ein Vermittler nach der Gewerbeordnung nutzt es.",
  },
  "ki-mig/2.product": {
    title: "Produktbehörde für dieses System",
    yes: "Zuständig ist die Behörde für das Produkt (Anhang I Abschnitt A). Nach Sekundärquellen; prüfen Sie den Wortlaut.",
    no: "Das System gehört zu keinem Produkt nach Anhang I Abschnitt A, oder die Finanzaufsicht geht vor.",
  },
  "ki-mig/2.5": {
    title: "Unabhängige Kammer (UKIM) für dieses System",
    yes: "Zuständig ist die unabhängige Kammer in der Bundesnetzagentur. Nach Sekundärquellen; prüfen Sie den Wortlaut.",
    no: "Das System fällt in keinen der sensiblen Bereiche von Anhang III, oder eine andere Behörde geht vor.",
  },
  "ki-mig/2.land": {
    title: "Landesbehörde für dieses System",
    yes: "Zuständig ist eine Behörde des Landes, für Landesstellen und Medien. Nach Sekundärquellen; prüfen Sie den Wortlaut.",
    no: "Weder eine Stelle eines Landes noch ein Medium setzt das System ein, oder eine andere Behörde geht vor.",
  },
  "ki-mig/2.1": {
    title: "Bundesnetzagentur für dieses System",
    yes: "Zuständig ist die Bundesnetzagentur als Regelbehörde. Nach Sekundärquellen zum KI-MIG; prüfen Sie den Wortlaut.",
    no: "Eine andere Behörde ist zuständig: Finanzaufsicht, Produktbehörde, UKIM oder Land.",
  },
};

/** § 2 KI-MIG in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "ki-mig/2.bafin": {
    title: "Financial supervisor for this system",
    yes: "BaFin or another financial supervisor is in charge. From secondary sources on the German act; check the wording.",
    no: "The system serves no supervised financial activity, or an intermediary under trade law uses it.",
  },
  "ki-mig/2.product": {
    title: "Product authority for this system",
    yes: "The authority for the product is in charge (Annex I, Section A). From secondary sources; check the wording.",
    no: "The system belongs to no product of Annex I, Section A, or the financial supervisor goes first.",
  },
  "ki-mig/2.5": {
    title: "Independent chamber (UKIM) for this system",
    yes: "The independent chamber in the Bundesnetzagentur is in charge. From secondary sources; check the wording.",
    no: "The system is in none of the sensitive areas of Annex III, or another authority goes first.",
  },
  "ki-mig/2.land": {
    title: "Authority of a Land for this system",
    yes: "An authority of the Land is in charge, as is so with its own bodies and the media. From secondary sources; check the wording.",
    no: "Neither a body of a Land nor a media company uses the system, or another authority goes first.",
  },
  "ki-mig/2.1": {
    title: "Bundesnetzagentur as the authority",
    yes: "The Bundesnetzagentur is in charge as the default. From secondary sources on the German act; check the wording.",
    no: "Another authority is in charge: financial supervisor, product authority, UKIM or Land.",
  },
};
