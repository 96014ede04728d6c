import { flat } from "./corpus.ts";

/**
 * German letters and tickets, generated: most words are frequent ones, every sixth is a compound of two or three parts,
 * one in about forty begins a name. Few different words would flatter the recogniser of names, which works out a word once
 * and then remembers it.
 */
export function germanText(length: number, seed: number): string {
  const random = generator(seed);
  const parts: string[] = [];
  for (let written = 0; written < length; ) {
    const sentence = sentenceOf(random);
    parts.push(sentence);
    written += sentence.length;
  }
  return flat(parts.join("").slice(0, length));
}

type Random = (below: number) => number;

function sentenceOf(random: Random): string {
  const words = Array.from({ length: 7 + random(14) }, () => wordOf(random));
  if (random(3) === 0) words.splice(random(words.length), 0, nameOf(random));
  const [first = "", ...others] = words;
  return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${others.join(" ")}.${random(5) === 0 ? "\n" : " "}`;
}

function wordOf(random: Random): string {
  const kind = random(100);
  if (kind < 5) return `${pick(HEADS, random)}${pick(HEADS, random).toLowerCase()}${pick(TAILS, random)}`;
  if (kind < 16) return `${pick(HEADS, random)}${pick(TAILS, random)}${pick(ENDINGS, random)}`;
  if (kind < 22) return pick(NUMBERS, random);
  // The smaller of two: words at the head of the list are more frequent.
  return FREQUENT[Math.min(random(FREQUENT.length), random(FREQUENT.length))] ?? "";
}

function nameOf(random: Random): string {
  const surname = `${pick(SURNAME_HEADS, random)}${pick(SURNAME_TAILS, random)}`;
  if (random(3) === 0) return `${pick(["Frau", "Herr", "Herrn", "Frau Dr."], random)} ${surname}`;
  return `${pick(FIRST_NAMES, random)} ${surname}`;
}

function pick(list: readonly string[], random: Random): string {
  return list[random(list.length)] ?? "";
}

function generator(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % below;
  };
}

const FREQUENT = (
  "die der und in den das mit von zu für ist wir auf nicht Sie eine im bitte dem ein Ihre haben als auch an bei werden aus sich " +
  "nach wird um am wurde sind noch wie einen über so zum hat oder vom nur einer uns zur bis mehr durch kann unter Ihnen vor " +
  "Vertrag Rechnung Kunde Termin gestern heute Anfrage möchte gerne können Unterlagen Lieferung prüfen schreiben dass wenn er sie " +
  "ihr Antwort Frist bereits Konto leider Woche Gespräch danke erhalten telefonisch Adresse ändern Antrag gemeldet offen neue " +
  "Wohnung Abteilung Zahlung Mitarbeiter Schreiben senden beigefügt Bestellung zurück spricht sagte fragt meldet schnell sofort " +
  "morgen Montag Dienstag Freitag März Oktober Berlin Köln Straße Nummer Team Büro Leitung Schule Arzt Klinik Bericht Befund"
).split(" ");
const HEADS = (
  "Kunden Rechnungs Vertrags Liefer Zahlungs Termin Haus Wasser Strom Heiz Miet Personal Reise Arbeits Kranken Renten Steuer Bau " +
  "Garten Fahrzeug Werk Lager Büro Computer Netz Daten Schul Kinder Jugend Stadt Land Bundes Gemeinde Kirchen Sport Vereins Bank " +
  "Konto Kredit Wechsel Spar Anlage Brief Paket Post Bahn Flug Schiff Luft Licht Tür Fenster Dach Keller Küchen Möbel Holz Metall " +
  "Glas Papier Text Bild Ton Film Musik Buch Zeitungs Sprach Prüf Mess Regel Schutz Sicherheits Brand Not Hilfs Pflege Arznei"
).split(" ");
const TAILS = (
  "nummer abteilung bestätigung änderung stelle betrag frist anlage plan bericht stunde woche leistung abrechnung übersicht ordnung " +
  "vertrag antrag bescheid nachweis unterlage akte liste tabelle karte mappe raum platz weg hof turm wagen gerät teil stück menge " +
  "wert preis kosten gebühr steuer abgabe zahlung buchung prüfung messung planung leitung führung beratung betreuung versorgung " +
  "verwaltung vertretung versammlung sitzung besprechung schulung ausbildung fortbildung meldung warnung störung wartung reparatur"
).split(" ");
const ENDINGS = ["", "", "", "", "en", "s"];
const NUMBERS = "2026 30.000 14 3,50 17:30 4711 01.12. 1.250,00 98765 2.4.1 15 20261121".split(" ");
const FIRST_NAMES = (
  "Anna Jens Thomas Sabine Ayşe Mehmet Lena Paul Katharina Wolfgang Olga Piotr Giulia Nguyen Fatima Jonas Emma Ben Heike Uwe " +
  "Karl-Heinz Anne-Marie Dieter Renate Tobias Jasmin Omar Svetlana Friedrich Johanna Malte Carla Sven Ingrid Rainer Zeynep"
).split(" ");
const SURNAME_HEADS = (
  "Stein Wald Berg Linden Eich Birken Rosen Hof Brunn Mühl Acker Fisch Vogel Wolf Bär Alt Neu Ober Unter Gross Klein Lang Kurz Rot " +
  "Schwarz Weiss Sommer Winter Kirch Markt Gold Silber Eisen Hammer Busch Dorn Feld Heide See Moor Sand"
).split(" ");
const SURNAME_TAILS =
  "mann er feld bach inger meier ner hardt stein kamp hoff brink ert ler ke el berger huber müller städt reuter horst loh wig rich".split(
    " ",
  );
