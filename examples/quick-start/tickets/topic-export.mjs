import { chat, form, mail } from "./template.mjs";

/** Exports and imports of articles, orders and customers. */
export const exportTickets = [
  mail(
    "de",
    "CSV-Export bricht bei Zeile 3112 ab",
    `
Hallo,

der Export der Kundenliste bricht immer an derselben Stelle ab. Hier die letzten Zeilen vor dem Abbruch:

Nr;Name;Ort;E-Mail
3110;[[w1?]];Bruchsal;[[mail w1 example]]
3111;[[m1?]];Rastatt;[[mail m1 example]]
3112;[[w2?]];

Ich vermute das Sonderzeichen im Namen. Version 8.4.2, Datenbank PostgreSQL 16.4.

Viele Grüße
[[me]]`,
  ),
  chat(
    "de",
    "Export Umlaute",
    `
In der CSV sind alle Umlaute kaputt: „Größe“ wird „GrÃ¶ÃŸe“. Excel 2021, Trennzeichen Semikolon. Geht UTF-8 mit BOM?`,
  ),
  form(
    "de",
    "DATEV-Export: Konto 8400 statt 4400",
    `
Seit dem Wechsel auf SKR04 bucht der Export Erloese noch auf 8400. Buchungssaetze vom [[day -4]] bis heute betroffen, 214 Stueck. Gruesse aus der Buchhaltung`,
    "none",
  ),
  mail(
    "de",
    "Export an Steuerbüro",
    `
Guten Tag,

können Sie den monatlichen DATEV-Export direkt an unser Steuerbüro senden? Empfängerin ist [[w1?]], [[mail w1 example]], Telefon [[phone]]. Bitte verschlüsselt, es sind Lohnbelege dabei.

Mit freundlichen Grüßen
[[me]]
[[firm]]`,
  ),
  chat(
    "de",
    "Export dauert",
    `
Artikelexport (41.803 Zeilen) dauert seit Freitag 25 min statt 2. Job-ID 0d9c4b12-7a3e-4f60-8e11-b5a2c9d07f34`,
  ),
  mail(
    "de",
    "Importfehler Lieferanten",
    `
Sehr geehrtes Support-Team,

beim Import der Lieferanten meldet Lindhof Lager bei zwei Datensätzen „IBAN ungültig“, obwohl die Bank sie annimmt:

  Zeile 18   [[iban FR spaced]]
  Zeile 44   [[iban BE plain]]

Deutsche Konten gehen durch. Werden ausländische IBANs überhaupt geprüft, und nach welcher Länge?

Mit freundlichen Grüßen
[[me]]`,
  ),
  form(
    "de",
    "Leerer Export",
    `
Der Export „Inventur Q3“ ist leer (nur Kopfzeile). Filter: Lager 02, Stichtag 30.09.2026. In der Maske sehe ich 1.977 Artikel.`,
  ),
  mail(
    "de",
    "Falscher Empfänger im Exportverteiler!",
    `
Hallo Herr [[m1.family]],

unser Nachtexport mit Kundendaten ging seit letzter Woche an [[mail w1 example]]. Frau [[w1.family]] arbeitet seit Juni nicht mehr für uns. Das ist vermutlich eine Datenpanne, deshalb brauche ich bis morgen 12 Uhr:

1. die Liste aller Läufe mit Zeitstempel,
2. den Inhalt der Dateien,
3. wer den Verteiler zuletzt geändert hat.

Unser Datenschutzbeauftragter, [[m2?]], ist in Kopie. Sie erreichen ihn unter [[phone mobile]].

[[me?]]
[[firm]]`,
  ),
  chat(
    "de",
    "Spalte EAN",
    `
Die Spalte EAN wird als 4,0063E+12 exportiert. Bitte als Text, z. B. 4006381333931.`,
  ),
  mail(
    "de",
    "Preisliste als Excel",
    `
Hallo zusammen,

kann man die Preisliste gleich als .xlsx ausgeben? Im Moment exportiere ich CSV und formatiere jedes Mal von Hand: Artikelnummer 10-44817 wird zum Datum, führende Nullen fehlen (00417 → 417), und aus 3/4 Zoll wird der 3. April.

Liebe Grüße
[[me.given]]`,
  ),
  chat(
    "de",
    "Zeitzone",
    `
Zeitstempel im Export sind UTC (2026-09-21T22:15:00Z), in der Oberfläche aber MESZ. Gewollt?`,
  ),
  form(
    "de",
    "Auskunft nach DSGVO exportieren",
    `
Eine Kundin unseres Shops verlangt Auskunft nach Art. 15 DSGVO. Wie exportiere ich alles zu einer Person? Es geht um [[w1?]], geboren am [[date-of-birth: 04.11.1979]], [[address: Am Kohlbrunnen 27, 69126 Heidelberg]]. Im Shop hat sie die Kundennummer [[reference-number: 5013377]].`,
  ),
  mail(
    "de",
    "Schnittstelle Versanddienst",
    `
Servus,

der Export an den Versanddienst schreibt bei Packstationen die Hausnummer doppelt. Beispiel aus der Datei von heute:

EMPF1 [[m1?]]
STR   [[address: Rosenkeltergasse 8 8]]
ORT   [[address: 74072 Heilbronn]]
SDG   00340434161094042557

Danke schon mal
[[me]]`,
  ),
  mail(
    "de",
    "Exportprotokoll",
    `
Guten Tag,

anbei das gewünschte Protokoll, der Fehler tritt um 03:02:11 auf.

03:02:09.882 INFO  export.scheduler run=[[day 0 compact]]-0302 tables=17
03:02:10.417 INFO  export.writer chunk=1/58 sha1=2fd4e1c67a2d28fced849ee1bb76e7391b93eb12
03:02:11.006 ERROR export.writer disk quota exceeded (used 53687091200 of 53687091200)
03:02:11.007 INFO  export.scheduler retry in 900s

Reicht es, alte Läufe zu löschen?

Gruß
[[me]]`,
  ),
  mail(
    "en",
    "Scheduled export stopped",
    `
Hello,

the scheduled export has not run since [[day -3]]. Nothing was changed on our side. Job name "nightly-stock", target sftp://transfer.example.com/in. Could someone have a look?

Regards,
[[me]]
[[firm]]`,
  ),
  form(
    "en",
    "Export contains people who left",
    `
The user export still lists people who left us, for example [[m1?]] and [[w1?]]. They were deactivated in spring. Expected: only active users.`,
  ),
  mail(
    "en",
    "Data set for migration",
    `
Hi [[w1.given]],

as agreed, here are three sample rows for the migration. Please check whether the import accepts our format:

id,first,last,dob,phone
1001,[[m1.given?]],[[m1.family?]],[[date-of-birth: 1984-02-17]],[[phone uk]]
1002,[[w2.given?]],[[w2.family?]],[[date-of-birth: 1991-12-03]],[[phone uk]]
1003,[[m2.given?]],[[m2.family?]],[[date-of-birth: 1968-07-29]],[[phone us]]

Talk on Thursday,
[[me.given?]]`,
  ),
  mail(
    "en",
    "Wrong decimal separator",
    `
Dear all,

exports for our US entity use a comma as decimal separator (1.299,00). Our ERP reads this as 1.299. Setting "locale = en-US" in export.conf changes dates, but not numbers. Build 8.4.2 (rev a41c9e0).

Cheers
[[me]]`,
  ),
  form(
    "en",
    "SFTP host key changed",
    `
Your SFTP server shows a new host key: SHA256:Zk3vB1xw0aVfP0yq8uQm5bTt6cJr7nLdE2gHs9iKoYU. Please confirm that it is genuine. We connect from [[ip-address: 203.0.113.200]] and [[ip-address: 2001:db8:77::a:15]].`,
  ),
  mail(
    "en",
    "Export for the auditor",
    `
Good morning,

our auditor, [[m1?]] of an external firm, needs read-only access to the stock valuation as of 30 September. His address is [[mail m1 example]], he will also call you ([[phone us]]).

Sincerely
[[me]]`,
  ),
  chat(
    "en",
    "Barcode column",
    `
the barcode column drops leading zeros again. 0075678164125 becomes 75678164125. this was fixed in 8.3.9 (LAG-2217), please reopen`,
  ),
  mail(
    "en",
    "Re: Re: Export incomplete",
    `
Hi,

still incomplete, sorry. See below.

[[me.given?]]

On [[day -2]], [[w1?]] wrote:
> Hi [[me.given]],
> I have restarted the job, could you check again?
> Best, [[w1.given]]
>
> On [[day -3]], [[me?]] <[[mail me]]> wrote:
>> Only 412 of 1,380 orders are in the file of today.
>> First missing order: [[day -3 compact]]-0413.`,
  ),
];
