import type { Language } from "./filler.ts";
import type { Random } from "./random.ts";

/** Three to nine sentences on machines, stores and offices, without names of people or places. */
export function proseOf(random: Random, language: Language): string {
  const { patterns, words } = PROSE[language];
  const sentence = (): string =>
    random
      .pick(patterns)
      .replace(/\{(\w+)\}/g, (_, slot: string) => (slot === "n" ? numberOf(random) : random.pick(words[slot] ?? [])));
  const title = random.chance(0.2) ? `${random.pick(words["noun"] ?? []).toUpperCase()}\n\n` : "";
  return title + Array.from({ length: random.integer(3, 9) }, sentence).join(" ");
}

interface Prose {
  readonly patterns: readonly string[];
  readonly words: Readonly<Record<string, readonly string[]>>;
}

const PROSE: Readonly<Record<Language, Prose>> = {
  de: {
    patterns: [
      "Die {noun} wird {adverb} {verb}, sobald die {noun} vorliegt.",
      "In Kapitel {n} geht es um die {adjective} {noun} und ihre {noun}.",
      "Im Jahr 20{two} stieg die {noun} um {n} Prozent, danach blieb sie {adverb} gleich.",
      "Wer eine {noun} {verb} möchte, braucht eine {adjective} {noun}.",
      "Nach {n} Stunden zeigte die {noun} einen Wert von {n},{two} Grad.",
      "Abbildung {n} stellt die {noun} der {noun} gegenüber.",
      "Die {adjective} {noun} kostet {n} Euro und hält etwa {n} Monate.",
      "Vor der {noun} steht die {noun}; beides lässt sich {adverb} {verb}.",
      "Laut Norm DIN EN {n} darf die {noun} höchstens {n} Millimeter abweichen.",
      "Am {day} um {hour} Uhr beginnt die {noun}, sie dauert {n} Minuten.",
      "Zwischen {n} und {n} Anlagen wurden {adverb} {verb}.",
      "Für die {noun} gilt Artikel {n} Absatz {digit} der Verordnung.",
      "Das Lager führt {n} Stück der Sorte {letter} {n}, der Rest folgt {adverb}.",
      "Diese {noun} ersetzt die Ausgabe {n}/{two}.",
    ],
    words: {
      noun: "Maschine Lieferung Prüfung Anlage Leitung Verpackung Rechnung Planung Messung Abteilung Verordnung Steuerung Wartung Schulung Versammlung Zeichnung Heizung Beschichtung Auswertung Lagerung Oberfläche Bestellung Meldung Übersicht Umgebung Temperatur Grenze Menge Schicht Datei Tabelle Pumpe Karte Nummer Adresse Straße Brücke Kasse Versicherung Steuer Bank Kennung Ausgabe Sendung".split(
        " ",
      ),
      adjective:
        "neue alte große kleine zweite dritte vollständige geprüfte offene sichere warme trockene elektrische innere äußere monatliche gesetzliche technische".split(
          " ",
        ),
      adverb: "meist selten sofort später täglich erneut langsam gründlich ebenfalls wieder kaum gemeinsam".split(" "),
      verb: "prüfen geliefert ersetzt gemessen geplant gelagert bearbeitet versandt freigegeben beschrieben gezählt geöffnet".split(
        " ",
      ),
      two: "05 12 18 23 24 25 26 40 75 90".split(" "),
      day: ["Montag", "Dienstag", "12. März", "3. Mai", "17.09.2026", "Freitag"],
      hour: ["7.30", "8:15", "14", "16.45"],
      digit: "1 2 3 4 5".split(" "),
      letter: "A B K M S X".split(" "),
    },
  },
  en: {
    patterns: [
      "The {noun} is {adverb} {verb} once the {noun} arrives.",
      "Chapter {n} deals with the {adjective} {noun} and its {noun}.",
      "In 20{two} the {noun} grew by {n} percent and then stayed {adverb} flat.",
      "Whoever wants the {noun} {verb} needs a {adjective} {noun}.",
      "After {n} hours the {noun} showed {n}.{two} degrees.",
      "Figure {n} compares the {noun} with the {noun}.",
      "A {adjective} {noun} costs {n} euros and lasts about {n} months.",
      "The {noun} comes before the {noun}; both can be {adverb} {verb}.",
      "Under ISO {n} the {noun} may differ by at most {n} millimetres.",
      "The {noun} starts on {day} at {hour} and takes {n} minutes.",
      "Between {n} and {n} units were {adverb} {verb}.",
      "Article {n}({digit}) of the regulation covers the {noun}.",
      "The store holds {n} pieces of grade {letter} {n}; the rest will be {verb} {adverb}.",
      "This {noun} replaces edition {n}/{two}.",
    ],
    words: {
      noun: "machine delivery check plant pipe package invoice plan reading department regulation controller service course meeting drawing heater coating report store surface order notice overview limit quantity layer file table pump card number address street bridge register insurance tax bank identifier issue shipment account passport licence routing".split(
        " ",
      ),
      adjective:
        "new old large small second third complete tested open safe warm dry electric inner outer monthly legal technical".split(
          " ",
        ),
      adverb: "mostly rarely later daily again slowly carefully also hardly together usually".split(" "),
      verb: "checked delivered replaced measured planned stored handled shipped released described counted opened".split(
        " ",
      ),
      two: "05 12 18 23 24 25 26 40 75 90".split(" "),
      day: ["Monday", "Tuesday", "12 March", "3 May", "2026-09-17", "Friday"],
      hour: ["7.30", "8:15", "2 pm", "16:45"],
      digit: "1 2 3 4 5".split(" "),
      letter: "A B K M S X".split(" "),
    },
  },
};

function numberOf(random: Random): string {
  return String(random.integer(1, 10 ** random.integer(1, 5)));
}
