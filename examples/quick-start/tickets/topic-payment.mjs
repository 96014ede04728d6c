import { chat, form, mail } from "./template.mjs";

/** Direct debits, cards, refunds, bank details. */
export const payment = [
  mail(
    "de",
    "Neue Bankverbindung für den Lastschrifteinzug",
    `
Sehr geehrte Damen und Herren,

bitte ziehen Sie Ihre Rechnungen ab dem 01.11.2026 von unserem neuen Konto ein:

Kontoinhaber: [[firm]]
IBAN: [[iban DE spaced]]
Kundennummer: [[reference-number: K-20981]]

Das unterschriebene Mandat geht Ihnen per Post zu.

Mit freundlichen Grüßen
[[me]]`,
  ),
  chat(
    "de",
    "Karte abgelehnt",
    `
Meine Karte [[card visa plain]] wird abgelehnt, obwohl sie noch bis 08/28 gültig ist. Fehler PAY-117`,
  ),
  mail(
    "de",
    "Doppelte Abbuchung, KdNr. [[reference-number: K-31007]]",
    `
Hallo,

am [[day -2]] wurden zweimal 238,00 € abgebucht, beide Male mit dem Text „LINDHOF LAGER RE-2026-09120“. Bitte überweisen Sie einen der Beträge auf [[iban DE plain]] zurück (Kundennummer [[reference-number: K-31007]]).

Gruß
[[me]]`,
  ),
  form(
    "de",
    "Zahlung per Kreditkarte klappt nicht",
    `
Ich versuche seit gestern, mit der Firmenkarte zu bezahlen: [[card mastercard spaced]], gültig bis 11/27. Die Seite bleibt bei „wird geprüft“ stehen. Karteninhaberin: [[w1]].`,
  ),
  mail(
    "de",
    "Rücklastschrift",
    `
Guten Tag Herr [[m1.family]],

die Rücklastschrift war unser Fehler, das alte Konto ist geschlossen. Ich habe 1.190,00 € soeben per Echtzeitüberweisung von [[iban LU spaced]] gezahlt. Bitte buchen Sie auch die Gebühr von 8,11 € ab, das ist in Ordnung.

Freundliche Grüße
[[me]]
[[firm]]
[[address: Drosselkamp 41 · 76646 Bruchsal]]
[[phone]]`,
  ),
  mail(
    "de",
    "Erstattung Schulungsgebühr",
    `
Sehr geehrte Frau [[w1.family]],

da ich wegen [[health: einer Knieoperation]] nicht an der Schulung am [[day 3]] teilnehmen kann, bitte ich um Erstattung der Gebühr von 450,00 € auf mein privates Konto [[iban DE spaced]]. Das Attest liegt meiner Chefin vor.

Mit freundlichen Grüßen
[[me]]`,
  ),
  chat(
    "de",
    "IBAN prüfen",
    `
Ist das wirklich eure IBAN? [[iban DE plain]] steht auf der Rechnung, im Portal eine andere. Ich zahle erst, wenn das geklärt ist.`,
  ),
  form(
    "de",
    "PayPal",
    `
Bieten Sie auch PayPal an? Unser PayPal-Konto läuft auf [[mail role:einkauf]].`,
    "none",
  ),
  mail(
    "de",
    "Schweizer Konto",
    `
Grüezi mitenand

Wir zahlen künftig aus der Schweiz, das Konto lautet [[iban CH nbsp]]. Fallen dafür Gebühren an? Und akzeptieren Sie CHF? Unsere Kundennummer ist die [[reference-number: CH-4471-02]]. Unser Herr [[m1.family]] würde das gern vor dem Quartalsende klären, er ist unter [[phone mobile]] erreichbar.

Freundliche Grüsse
[[me]]`,
  ),
  mail(
    "de",
    "Betrugsversuch? Neue Kontodaten per Mail",
    `
Hallo zusammen,

heute kam eine Mail, angeblich von Ihrer Buchhaltung, Absender [[mail role:rechnung example]]. Darin steht eine neue Bankverbindung, [[iban ES plain]], und die Unterschrift „[[w1?]]“. Die Rechnung RE-2026-09477 ist echt. Ist die Mail von Ihnen? Wir haben noch nichts bezahlt.

Beste Grüße
[[me]]
[[firm]]`,
  ),
  form(
    "de",
    "Kartendaten löschen",
    `
Bitte löschen Sie die hinterlegte Karte ([[card amex spaced]]). Wir zahlen nur noch per Lastschrift. Kd.-Nr. [[reference-number: 118 043]].`,
  ),
  mail(
    "de",
    "Kontoauszug zur Klärung",
    `
Guten Tag,

hier der Auszug, um den Sie gebeten hatten:

Buchung     Wert        Betrag       Auftraggeber / Konto
[[day -9]]  [[day -9]]   -119,00 EUR  Lindhof Systeme GmbH
[[day -7]]  [[day -7]]   +119,00 EUR  Rückgabe
[[day -6]]  [[day -6]]   -127,11 EUR  [[w1?]], [[iban AT spaced]]

Die dritte Zeile ist die private Zahlung meiner Kollegin, die bitte erstatten.

MfG
[[me]]`,
  ),
  mail(
    "en",
    "Card payment failed three times",
    `
Hi,

our payment with card [[card visa plain]] failed three times today, and so did the second one, [[card amex plain]]. The bank says it never got a request. Could you check the gateway?

Thanks
[[me]]
[[firm]]`,
  ),
  mail(
    "en",
    "Change of bank details",
    `
Dear Sir or Madam,

please note our new bank details for refunds:

Account holder: [[firm]]
IBAN: [[iban IE spaced]]
Customer no.: [[reference-number: LS-331204]]

Yours faithfully
[[me]]
Treasury`,
  ),
  form(
    "en",
    "Refund to the wrong account",
    `
You refunded EUR 95.20 (customer [[reference-number: LS-330455]]) to an account we do not know. Ours is [[iban GB plain]]. Please tell me where the money went. [[w1?]] in your team said it would take two days; that was three weeks ago.`,
  ),
  chat(
    "en",
    "double charge",
    `
got charged twice for october (2 x 49.00). order refs ch_3QF8mK2e and ch_3QF8mL7a. pls refund one. card is [[card mastercard spaced]]`,
  ),
  mail(
    "en",
    "Corporate card details for the renewal",
    `
Hello [[m1.given]],

I know I should not send this by e-mail, but the form does not load: [[card mastercard plain]], exp 03/29, in the name of [[w1?]]. Please delete this mail afterwards.

Cheers,
[[me]]
[[phone us]]`,
  ),
  form(
    "en",
    "Expired card",
    `
The card on file (ending 4242) expired in September. The new one is [[card visa dashed]], and the portal says "already in use". It is not used by anybody else.`,
  ),
  mail(
    "en",
    "Payment advice",
    `
Good day,

payment advice for [[day 1]]:

RE-2026-08110    EUR    412.00
RE-2026-08392    EUR  1,038.50
RE-2026-08777    EUR     97.00
Total            EUR  1,547.50

Ordering account: [[iban IT spaced]]

Accounts payable, [[firm]]
[[mail role:ap]]`,
  ),
  chat(
    "en",
    "Direct debit date",
    `
Can the direct debit be moved from the 1st to the 15th? Our account is empty on the 1st, honestly.`,
  ),
  mail(
    "en",
    "Chargeback by mistake",
    `
Dear team,

my colleague [[m1?]] started a chargeback for the amount of USD 219.00 because he did not recognise the name on the statement. I have withdrawn it this morning, case 88120417. Card: [[card discover spaced]]. Sorry for the trouble.

Kind regards,
[[me]]`,
  ),
];
