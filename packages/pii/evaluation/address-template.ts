// Letters with slots: {block} has one line each, {inline} commas, {strip} the sign of the letterhead, {sep}, between.
import type { Country } from "./address-form.ts";

export const ADDRESS_TEMPLATES: Readonly<Record<Country, readonly string[]>> = {
  Germany: germanLetters("Deutschland"),
  Austria: germanLetters("Österreich"),
  Switzerland: [...germanLetters("Schweiz"), ...frenchLetters(), ...italianLetters()],
  "United Kingdom": englishLetters("United Kingdom"),
  "United States": [...englishLetters("USA"), ...americanLetters()],
};

function germanLetters(country: string): readonly string[] {
  return [
    "{company}\n{block}\n\n{date}\n\nSehr geehrte Damen und Herren,\n\n{noise}\n{noise}\n\nMit freundlichen Grüßen\n{person}",
    "{company}{sep}{strip}\n\n{person}\n{block}\n\nBetreff: Vertrag {order}\n\nGuten Tag,\n\n{noise}\n\nFreundliche Grüße\n{person}\n{company}",
    "{company}\nz. Hd. {person}\n{block}\n\nIhre Zeichen: {ticket}\nDatum: {date}\n\n{noise} {noise}",
    `{person}\nc/o {company}\n{block}\n${country}\n\nRechnung {order} vom {date}\nBetrag: {amount} EUR\n{noise}`,
    "Herrn\n{person}\n{block}\n\nSehr geehrter Herr,\n\n{noise}\n\nHochachtungsvoll",
    "Die Klägerin {person}, wohnhaft {inline}, beantragt am {date}, den Bescheid aufzuheben. {noise}",
    "Unsere neue Anschrift lautet {inline}. {noise}",
    "Bitte senden Sie die Unterlagen an {company}, {inline}, bis zum {date}. {noise}",
    "Der Mieter {person} ({inline}) hat die Kaution von {amount} EUR gezahlt. {noise}",
    "Lieferadresse: {inline}\nRechnungsadresse: {inline}\nMenge: {count}\n{noise}",
    "Anschrift:\n{block}\n\n{noise}\nSeite {count}",
    "Viele Grüße\n{person}\n\n-- \n{company}\n{block}\nTel. 030 12345678\nwww.example.org",
    "Beste Grüße\n{person}\n{company}{sep}{strip}{sep}Tel. 030 12345678{sep}info@example.org",
    `{noise}\n\nWiderruf an: {company}, {inline}, ${country}, E-Mail: info@example.org. {noise}`,
    "{person}, geboren am {date}, zuletzt gemeldet {inline}, ist verzogen. {noise}",
    "Mietvertrag\n\nVermieter: {person}, {inline}\nMieter: {person}, {inline}\n\n§ 1 Mietsache\n{noise}",
    "Der Termin findet am {date} um {time} Uhr bei {company} statt: {inline}. {noise}",
    "{noise}\n\n    {person}\n    {block}\n\n{noise}",
    "| Feld | Inhalt |\n| --- | --- |\n| Anschrift | {inline} |\n| Auftrag | {order} |\n| Summe | {amount} EUR |\n{noise}",
    '{"auftrag": "{order}", "anschrift": "{inline}", "anzahl": {count}}',
    "Absender: {person}, {inline}. Empfänger: {company}, {inline}. {noise}",
    "{noise} {noise}\n\n{noise}\n{noise}",
  ];
}

function frenchLetters(): readonly string[] {
  return [
    "{company}\n{block}\nSuisse\n\nMadame, Monsieur,\n\nNous vous remercions de votre commande {order} du {date}.\n\nMeilleures salutations\n{person}",
    "Le locataire, {person}, domicilié {inline}, a versé {amount} CHF le {date}.",
    "{company}{sep}{strip}\n\nFacture {order}\nMontant : {amount} CHF",
  ];
}

function italianLetters(): readonly string[] {
  return [
    "{company}\n{block}\nSvizzera\n\nGentili signore, egregi signori,\n\nvi ringraziamo per l'ordine {order} del {date}.\n\nCordiali saluti\n{person}",
    "La signora {person}, residente in {inline}, ha versato {amount} CHF.",
  ];
}

function englishLetters(country: string): readonly string[] {
  return [
    "{company}\n{block}\n\n{date}\n\nDear Sir or Madam,\n\n{noise}\n{noise}\n\nYours faithfully,\n{person}",
    "{person}\n{company}\n{block}\n\nYour reference: {ticket}\nDate: {date}\n\nDear {person},\n\n{noise}\n\nYours sincerely,\n{person}\n{company}",
    `{person}\nc/o {company}\n{block}\n${country}\n\nInvoice {order} of {date}\nAmount: {amount}\n{noise}`,
    "{company}{sep}{strip}\n\n{person}\n{block}\n\nRe: contract {order}\n\n{noise}",
    "{person} lives at {inline}. {noise}",
    "Please send the parcel to {company}, {inline}, before {date}. {noise}",
    "Our office has moved to {inline}, and the phone number stays. {noise}",
    "The tenant ({person}, {inline}) paid the deposit of {amount} on {date}. {noise}",
    "Delivery address: {inline}\nBilling address: {inline}\nQuantity: {count}\n{noise}",
    "Address:\n{block}\n\n{noise}\nPage {count}",
    "Best regards\n{person}\n\n-- \n{company}\n{block}\nwww.example.org",
    "Kind regards\n{person}\n{company}{sep}{strip}{sep}info@example.org",
    `{noise}\n\nCancellation must be sent to {company}, {inline}, ${country}, or by email to info@example.org. {noise}`,
    "{person}, of {inline}, died on {date}. {noise}",
    "This agreement is between {company}, whose registered office is at {inline}, and {person} of {inline}. {noise}",
    "The meeting on {date} at {time} takes place at {inline}. {noise}",
    "{noise}\n\n    {person}\n    {block}\n\n{noise}",
    "| Field | Content |\n| --- | --- |\n| Address | {inline} |\n| Order | {order} |\n{noise}",
    '{"order": "{order}", "address": "{inline}", "count": {count}}',
    "From: {person}, {inline}. To: {company}, {inline}. {noise}",
    "{noise} {noise}\n\n{noise}\n{noise}",
  ];
}

function americanLetters(): readonly string[] {
  return [
    "{company}\nAttn: {person}\n{block}\n\nTo whom it may concern:\n\n{noise}\n\nSincerely,\n{person}",
    "Ship to: {inline}\nOrder #{count}\n{noise}",
  ];
}
