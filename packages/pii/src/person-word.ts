/** Whether a capitalised word is no part of a name. A word after the first one may also be told by its ending. */
export function isNoNameWord(word: string, isFurther: boolean): boolean {
  return NO_NAMES.has(word) || NOUN_ENDING.test(word) || (isFurther && word.length > 7 && word.endsWith("ung"));
}

/** Small words inside names: "von der Heide", "de la Cruz". */
export const PARTICLES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "von van der den de zu zum zur vom di da du del della la le ten ter al el bin ben dos y".split(" "),
);

/** Titles and offices between salutation and name, without their dots. */
export const TITLES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ (
    "Dr Prof Dipl Ing Dipl-Ing Mag med phil jur rer nat pol oec habil h c Doktor Professor Professorin " +
    "Sir Dame Lord Lady Rev Rechtsanwalt Rechtsanwältin Notar Notarin Richter Richterin Präsident " +
    "Präsidentin Minister Ministerin Bundeskanzler Bundeskanzlerin Bürgermeister Bürgermeisterin Direktor " +
    "Direktorin Pfarrer Pfarrerin"
  ).split(" "),
);

// Endings of German nouns that surnames do not have.
const NOUN_ENDING = /(?:heit|keit|schaft|tion|tionen|ungen|ität|straße|strasse|nummer|vertrag|rechnung)$/;

// Capitalised words that follow a cue in letters, forms and tickets and are no names.
const NO_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ (
    "Dear Hallo Hello Hi Liebe Lieber Regards Sincerely Cheers Familie Sehr Guten Herr Herrn Frau Mr Mrs " +
    "Ms Miss Termin Bescheid Rechnung Vertrag Antrag Anfrage Angebot Auftrag Bestellung Kunde Kundin " +
    "Kunden Kundinnen Telefon Tel Fax Mobil Handy Mail Email E-Mail Adresse Anschrift Straße Str Ort " +
    "Datum Uhr Geburtsdatum Geb Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Januar " +
    "Februar März April Mai Juni Juli August September Oktober November Dezember Sie Ihr Ihre Ihrem Ihren " +
    "Ihrer Ihnen Ich Wir Er Es Der Die Das Den Dem Ein Eine Einen Und Oder Bitte Danke Vielen Dank Mit " +
    "Hat Ist War Kann Wird Am Im In An Auf Von Vom Bei Beim Für Zu Zum Zur Nach Vor Unter Über Aus Als " +
    "Wenn Wie Was Wer Wo Da Dass Damen Herren Kollege Kollegin Kollegen Kolleginnen Team Zusammen Alle " +
    "Alles Allerseits Freunde Freund Freundin Freundinnen Leser Leserin Leserinnen Nachbarn Eltern " +
    "Mitarbeiter Mitarbeiterin Mitarbeitende Mitglied Mitglieder Gäste Welt World There All Everyone " +
    "Everybody Sir Madam Customer Customers Colleague Colleagues Friend Friends Hiring Manager Support " +
    "Service Sales Editor Valued Grüße Gruß Grüßen Kind Best Many Thanks Thank The This That We You He " +
    "She It And Or Please Your My Our From GmbH AG KG UG Ltd Inc LLC Vorname Nachname Name Mandant " +
    "Mandantin Patient Patientin Doktorand Chef Chefin Mann Männer Frauen Kinder Gott Jesus Not None " +
    "Unknown Unbekannt Konto Zahlung Mahnung Unterlagen Akte Gespräch Anruf Nachricht Beschwerde " +
    "Kündigung Frage Fragen Antwort Info Hinweis Betreff Re Subject"
  ).split(" "),
);
