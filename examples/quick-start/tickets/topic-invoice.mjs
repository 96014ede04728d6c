import { chat, form, mail } from "./template.mjs";

/** Invoices: copies, addresses on them, amounts. */
export const invoice = [
  mail(
    "de",
    "Rechnung RE-2026-08841 fehlt",
    `
Sehr geehrte Damen und Herren,

zur Abbuchung vom [[day -6]] über 1.428,00 EUR liegt uns (Kundennr. [[reference-number: K-27745]]) keine Rechnung vor. Bitte senden Sie uns die Rechnung RE-2026-08841 noch einmal als PDF an [[mail role:buchhaltung]].

Mit freundlichen Grüßen
i. A. [[me]]
Buchhaltung
[[firm]]`,
  ),
  chat(
    "de",
    "Rechnung als XML?",
    `
Bekommen wir die Rechnungen auch als XRechnung oder nur als PDF? Wir müssen das ab Januar umstellen.`,
  ),
  form(
    "de",
    "Rechnungsanschrift ändern",
    `
Unsere Rechnungsanschrift hat sich geändert. Neu:

[[firm]]
z. Hd. Frau [[w1]]
[[address: Eisvogelstieg 14 b
76139 Karlsruhe]]

Kundennummer: [[reference-number: 104 882]]
Bitte ab der nächsten Rechnung berücksichtigen.`,
  ),
  mail(
    "de",
    "Falsche USt-IdNr. auf der Rechnung",
    `
Guten Tag,

auf der Rechnung 2026/10/00317 steht noch unsere alte USt-IdNr. Richtig ist [[de-vat-id: DE 612 874 039]]. Bitte korrigieren Sie den Beleg, unser Steuerbüro (Frau [[w1.family]]) nimmt ihn so nicht an.

Freundliche Grüße
[[me]]`,
  ),
  chat(
    "de",
    "doppelte Position",
    `
auf der oktoberrechnung ist das modul „Versand“ zweimal drauf, pos. 3 und pos. 7, je 89,90 €. ist das absicht?`,
  ),
  mail(
    "de",
    "AW: Mahnung zu RE-2026-07190",
    `
Hallo Herr [[m1.family]],

die Mahnung hat sich mit unserer Zahlung überschnitten. Wir haben am [[day -3]] überwiesen, Verwendungszweck RE-2026-07190, von unserem Konto [[iban DE spaced]]. Bitte nehmen Sie die Mahngebühr von 5,00 EUR zurück.

Gruß
[[me]]

> Am [[day -1]] um 08:15 schrieb [[m1?]]:
> Guten Tag,
> unsere Rechnung RE-2026-07190 vom 01.09.2026 ist noch offen.
> Bitte überweisen Sie 312,50 EUR bis zum 15.09.2026.`,
  ),
  form(
    "de",
    "Rechnungskopien 2025",
    `
FUER DIE BETRIEBSPRUEFUNG BENOETIGEN WIR KOPIEN ALLER RECHNUNGEN VON JANUAR BIS DEZEMBER 2025, GERNE ALS ZIP. BELEGNUMMERN RE-2025-00112 BIS RE-2025-11873. RUECKFRAGEN AN [[w1.upper?]], TEL [[phone]]`,
  ),
  mail(
    "de",
    "Ansprechpartner Rechnungen",
    `
Liebe Frau [[w1.family]],

ab November geht die Rechnungsprüfung von mir an [[w2?]] und [[m1?]] über. Bitte tragen Sie beide als Empfänger ein:

- [[mail w2]]
- [[mail m1]]

Mich können Sie aus dem Verteiler nehmen. Danke für die gute Zusammenarbeit in den letzten Jahren!

Herzliche Grüße
[[me]]`,
  ),
  mail(
    "de",
    "Reisekosten Schulung",
    `
Guten Tag,

die Rechnung über die Schulung enthält 212 km Anfahrt mit dem Wagen [[de-licence-plate: KA-LH 4127]]. Laut Angebot AN-26-1187 war die Anfahrt inklusive. Ich bitte um eine korrigierte Rechnung.

Mit freundlichem Gruß
[[me]], [[firm]]`,
  ),
  chat(
    "de",
    "Rechnung 09",
    `
Können Sie mir die Septemberrechnung bitte an [[mail me]] schicken? Das Portal sagt nur „Vorgang nicht gefunden“. KdNr [[reference-number: 109377]]`,
  ),
  mail(
    "de",
    "Abweichender Rechnungsempfänger",
    `
Sehr geehrter Herr Dr. [[m1.family]],

wir bitten darum, die Lizenzkosten für unsere Filiale künftig getrennt zu berechnen. Rechnungsempfänger:

[[w1?]]
Filiale Offenburg
[[address: Zur Alten Walke 3, 77652 Offenburg]]
Tel.: [[phone]]
USt-IdNr.: [[de-vat-id: DE704419284]]

Mit besten Grüßen
[[me]]
Geschäftsführung`,
  ),
  form(
    "de",
    "Gutschrift nicht verrechnet",
    `
Die Gutschrift GS-2026-0119 über 178,50 € wurde auf der letzten Rechnung nicht verrechnet. Auftrag 4500118273, Artikel 77-1204-B.`,
    "email",
  ),
  mail(
    "de",
    "Skonto",
    `
Moin,

2 % Skonto bei Zahlung innerhalb von 8 Tagen waren mit [[m1?]] vereinbart, auf der Rechnung stehen sie nicht. [[m1.given?]] hat das im März auch noch einmal schriftlich bestätigt, die Mail hänge ich an.

Schöne Grüße von der Küste
[[me]]`,
  ),
  mail(
    "en",
    "Copy of invoice RE-2026-08102",
    `
Hi there,

could you please send me a copy of invoice RE-2026-08102 (EUR 642.60)? The link in the portal returns 404.

Thanks,
[[me]]`,
  ),
  mail(
    "en",
    "VAT number missing",
    `
Dear Ms [[w1.family]],

our auditors noticed that our VAT number is missing on all invoices since June. It is [[de-vat-id: GB 980 7806 84]]. Would you kindly reissue them? There are five, from RE-2026-05011 to RE-2026-09118.

Yours sincerely,
[[me]]
Finance Director
[[firm]]
[[address: 14 Cooper's Reach, Leeds LS9 7QX]]`,
  ),
  chat(
    "en",
    "invoice currency",
    `
is it possible to get the invoice in GBP? we're billed in EUR and the bank takes 1.75 % each time`,
  ),
  form(
    "en",
    "New billing address",
    `
Please change our billing address to:
[[address: Unit 7, 212 Harrow Mill Road, Bristol BS3 9ZT]]
Account no. [[reference-number: LS-330917]]
PO 4500093817 has to be on every invoice.`,
  ),
  mail(
    "en",
    "Wrong contact on invoices",
    `
Hello,

invoices still go to [[mail m1]]. [[m1.given?]] retired in August, so nobody reads them. Please send them to [[mail role:accounts]] instead.

Best wishes
[[me]]`,
  ),
  chat(
    "en",
    "What is line 4",
    `
Line 4 on the October invoice reads "LAG-API-500, 3 x 19.00". What is that? We never ordered an API package.`,
  ),
  mail(
    "en",
    "Charged after cancellation",
    `
To whom it may concern,

we cancelled the module "Forecast" on 14 July (your confirmation: CN-771204). It was charged again in August, September and October, 3 x EUR 119.00. Please credit EUR 357.00.

[[me?]]
[[firm]]`,
  ),
  form(
    "en",
    "Invoice PDF broken",
    `
The PDF of RE-2026-09344 cannot be opened: "file is damaged". Size 0 bytes, downloaded at 09:41 CET. Other invoices are fine.`,
    "email",
  ),
  mail(
    "en",
    "Reminder received although paid",
    `
Good afternoon Mr [[m1.family]],

I have just received your second reminder for RE-2026-06655. We paid on 22 September from account [[iban GB spaced]], reference RE-2026-06655, amount EUR 1,190.00. Could you check on your side? My direct line is [[phone uk]].

Kind regards
[[me]]`,
  ),
];
