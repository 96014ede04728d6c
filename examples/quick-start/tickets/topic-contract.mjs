import { chat, form, mail } from "./template.mjs";

/** Licences, upgrades, cancellations, contract partners. */
export const contract = [
  mail(
    "de",
    "Kündigung Modul Prognose",
    `
Sehr geehrte Damen und Herren,

hiermit kündigen wir das Modul „Prognose“ zum 31.12.2026, Vertrag LV-2023-0588, Kundennummer [[reference-number: K-18832]]. Bitte bestätigen Sie uns den Eingang schriftlich.

Mit freundlichen Grüßen
[[me]]
Geschäftsleitung
[[firm]]
[[address: Kelterplatz 2, 71634 Ludwigsburg]]`,
  ),
  mail(
    "de",
    "Vertragsübernahme",
    `
Guten Tag Frau [[w1.family]],

zum Jahreswechsel übernimmt unsere Schwestergesellschaft den Vertrag. Ansprechpartnerin wird [[w2?]], bisher [[m1?]]. Die neue USt-IdNr. lautet [[de-vat-id: DE738205512]]. Welche Unterlagen benötigen Sie?

Mit besten Grüßen
[[me]]
[[mail me]] | [[phone]]`,
  ),
  form(
    "de",
    "Wechsel auf Jahreszahlung",
    `
Wir möchten von monatlicher auf jährliche Zahlung wechseln. Vertrag LV-2024-1133, Kd.-Nr. [[reference-number: 112 690]], 12 Arbeitsplätze. Bekommen wir die beworbenen 8 % Nachlass?`,
  ),
  mail(
    "de",
    "Auftragsverarbeitung",
    `
Sehr geehrte Damen und Herren,

unser Vertrag zur Auftragsverarbeitung ist von 2019 und nennt noch einen Unterauftragnehmer, den es nicht mehr gibt. Bitte senden Sie uns die aktuelle Fassung samt Anlage 2 (technische Maßnahmen) an Frau Rechtsanwältin [[w1]], [[mail w1 example]].

Mit freundlichen Grüßen
[[me]]
Datenschutzkoordination`,
  ),
  mail(
    "de",
    "Vollmacht",
    `
Hallo Herr [[m1.family]],

Herr [[m2]], geb. am [[date-of-birth: 21.06.1971]], wohnhaft [[address: Lerchenschlag 6, 76275 Ettlingen]], ist bis auf Weiteres bevollmächtigt, für uns Verträge mit Ihnen zu ändern. Eine Kopie der Vollmacht liegt bei.

Freundliche Grüße
[[me]]
[[firm]]`,
  ),
  chat(
    "de",
    "Mindestlaufzeit",
    `
12 oder 24 Monate Mindestlaufzeit bei Lindhof Lager Plus? In den AGB (Stand 07/2026) steht beides.`,
  ),
  form(
    "de",
    "Angebot zweiter Standort",
    `
Wir eröffnen im Frühjahr einen zweiten Standort in Lahr und bitten um ein Angebot für 6 weitere Arbeitsplätze, 2 Handscanner und eine Einweisung vor Ort. Rückruf gern vormittags: [[phone]].`,
  ),
  mail(
    "de",
    "Preiserhöhung",
    `
Guten Tag,

9,5 % mehr, und das mit einer Frist von vier Wochen: Das können wir nicht mittragen. Mit [[m1?]] aus Ihrem Vertrieb war im Mai ein Festpreis bis Ende 2027 vereinbart (Angebot AN-26-0544, Seite 3). Ich bitte um Richtigstellung.

Mit freundlichen Grüßen
[[me]]
Einkauf`,
  ),
  chat(
    "de",
    "Widerruf",
    `
Ich habe gerade aus Versehen 50 statt 5 Lizenzen bestellt, Bestellung 4500122090. Bitte stornieren!!!`,
  ),
  mail(
    "de",
    "Geschäftsaufgabe",
    `
Sehr geehrte Damen und Herren,

aus [[health: gesundheitlichen Gründen (Parkinson)]] gebe ich meinen Betrieb zum Jahresende auf und kündige den Vertrag LV-2017-0041 zum nächstmöglichen Termin. Ein Guthaben überweisen Sie bitte auf [[iban DE nbsp]].

Ich habe gern mit Ihrem Programm gearbeitet und danke besonders Frau [[w1.family]] für ihre Geduld.

Mit freundlichem Gruß
[[me]]`,
  ),
  form(
    "de",
    "Leihgerät zurück",
    `
Das Leihgerät (Scanner, S/N 7KX-009-44512) ist gestern an Sie zurückgegangen, Sendung 00340434161094042564. Bitte den Mietvertrag beenden. Kundennr. [[reference-number: K-30412]]`,
  ),
  mail(
    "de",
    "Neue Geschäftsführung",
    `
Liebe Kolleginnen und Kollegen,

unsere Geschäftsführung hat gewechselt. Zeichnungsberechtigt sind ab sofort nur noch:

1. Dr. [[w1]]
2. [[m1?]]

Der bisherige Geschäftsführer [[m2?]] ist ausgeschieden. HRB 712044, Amtsgericht Mannheim.

Viele Grüße
[[me]]
Assistenz`,
  ),
  chat(
    "de",
    "Handbuch",
    `
Gibt es das Handbuch noch gedruckt? ISBN 978-3-16-148410-0 ist im Handel nicht lieferbar.`,
  ),
  mail(
    "en",
    "Upgrade to Lindhof Lager Plus",
    `
Hello,

we would like to upgrade ten seats to Lindhof Lager Plus from 1 December. What would that cost until the end of our term (30 June 2027)?

Kind regards
[[me]]
[[firm]]`,
  ),
  mail(
    "en",
    "Assignment of contract",
    `
Dear Dr [[w1.family]],

following the merger, our contract LV-2022-0917 (customer [[reference-number: LS-328816]]) moves to the new entity. Please send the amendment to [[m1?]], Legal, [[address: 500 Quarry Bend Drive, Boulder, CO 80301]]. He can be reached at [[phone us]].

Sincerely,
[[me]]`,
  ),
  form(
    "en",
    "Data processing agreement",
    `
We need a signed data processing agreement before we go live on 2 November. Is there an English version? Our VAT ID is [[de-vat-id: ATU13585627]] if you need it for the form.`,
  ),
  mail(
    "en",
    "Notice of termination",
    `
Dear Sir or Madam,

we hereby terminate contract LV-2021-0320 with effect from 31 March 2027. Please confirm receipt. For the handover please talk to [[w1?]], who is taking over from [[m1?]].

Yours faithfully
[[me]]
[[firm]]
[[address: 3 Foundry Steps
Sheffield S3 8KL]]`,
  ),
  form(
    "en",
    "Quote for ten scanners",
    `
Please quote ten handheld scanners (item 88-3001-A) including cradles. Delivery to our warehouse, contact [[m1?]] at the gate, [[phone uk]].`,
  ),
  chat(
    "en",
    "price list",
    `
hi, the price list on your website is from 2025. is there a newer one?`,
  ),
  mail(
    "en",
    "Signature page",
    `
Hi [[w1.given]],

signed page attached. One correction: the signatory is Prof. [[m1]], not me, and his e-mail is [[mail m1]].

All the best
[[me]]`,
  ),
  mail(
    "en",
    "Contract language",
    `
Hello,

which language version of the agreement prevails, German or English? Clauses 4.2 and 9.1 differ in notice period (three months vs. 60 days).

Many thanks
[[me]]
Legal counsel`,
  ),
];
