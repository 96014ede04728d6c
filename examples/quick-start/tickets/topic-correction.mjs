import { chat, form, mail } from "./template.mjs";

/** Wrong master data, merges, deletions. */
export const correction = [
  mail(
    "de",
    "Namensänderung nach Heirat",
    `
Liebes Support-Team,

meine Kollegin [[w1?]] hat geheiratet und heißt jetzt [[g1?]]. Bitte passen Sie den Namen in ihrem Benutzerkonto an. Die E-Mail-Adresse bleibt vorerst [[mail w1]].

Vielen Dank
[[me]]
Personalabteilung`,
  ),
  form(
    "de",
    "Geburtsdatum falsch",
    `
Im Personalmodul ist bei Mitarbeiter [[m1?]] das Geburtsdatum falsch. Geburtsdatum: [[date-of-birth: 12.08.1990]] (nicht 1909). Das Feld ist für uns gesperrt.`,
  ),
  chat(
    "de",
    "Artikel doppelt",
    `
Artikel 10-44817 und 10-44871 sind derselbe. Kann man die zusammenführen, ohne den Bestand zu verlieren?`,
  ),
  mail(
    "de",
    "Steuer-ID im Lohnexport",
    `
Guten Tag,

beim Lohnexport wird die Steuer-ID von Frau [[w1.family]] abgelehnt. Eingetragen ist [[tax-id spaced]], das ist laut Lohnsteuerbescheinigung auch richtig. Bitte prüfen Sie, ob die Leerzeichen stören.

Mit freundlichen Grüßen
[[me]]
Lohnbüro, [[firm]]`,
  ),
  chat(
    "de",
    "Tippfehler im Firmennamen",
    `
wir heißen „[[firm]]“, bei euch steht auf jedem lieferschein ein leerzeichen zu viel. seit jahren :D`,
  ),
  mail(
    "de",
    "Bankverbindung Mitarbeiter",
    `
Sehr geehrte Frau [[w1.family]],

bitte korrigieren Sie im Spesenmodul die Bankverbindungen, der Import hat sie vertauscht:

[[m1.reversed?]]    [[iban DE nbsp]]
[[w2.reversed?]]    [[iban PL spaced]]

Beide warten auf ihre Auslagen aus September.

Freundliche Grüße
[[me]]`,
  ),
  form(
    "de",
    "Löschung eines Kontaktes",
    `
Wir bitten um Löschung des Kontaktes Herr [[m1]], früher Einkauf. Er hat am [[day -5]] selbst darum gebeten. Adresse im Datensatz: [[address: Hirtenbrunnen 5, 75172 Pforzheim]], privat [[phone mobile]].`,
  ),
  mail(
    "de",
    "Kundennummern [[reference-number: K-30188]] und [[reference-number: K-30199]] vertauscht",
    `
Hallo,

bei uns sind zwei Kundennummern vertauscht: [[reference-number: K-30188]] gehört zum Gartenmarkt, [[reference-number: K-30199]] zur Gärtnerei. Auch [[reference-number: K-30201]] scheint betroffen. Seit der Umstellung bekommt jeder die Lieferscheine des anderen. Die Auftragsnummern 4500120011 bis 4500120019 sind schon falsch raus.

Gruß
[[me]]`,
  ),
  chat(
    "de",
    "Mengeneinheit",
    `
Bei Art. 77-1204-B steht „Stück“, richtig wäre „VPE à 12“. Ändern kann ich es nicht, weil Bewegungen da sind. Wie jetzt?`,
  ),
  mail(
    "de",
    "Zugriff auf Krankmeldungen",
    `
Sehr geehrte Damen und Herren,

im Schichtplan sehen alle Teamleiter den Abwesenheitsgrund. Bei [[w1?]] steht dort für jeden lesbar „[[health: Risikoschwangerschaft]]“, bei [[m1?]] „[[health: stationäre Psychotherapie]]“. Das darf nicht sein! Bitte blenden Sie das Feld sofort aus und sagen Sie uns, wer es seit wann sehen konnte.

[[me?]]
Betriebsrat, [[firm]]`,
  ),
  form(
    "de",
    "Umzug Lager 2",
    `
Das Lager 2 ist umgezogen. Alte Anschrift bitte nicht mehr verwenden. Neue Anschrift: [[address: Speicherhof 19, D-68159 Mannheim]]. Ansprechpartner: [[m1]], [[phone]].`,
  ),
  mail(
    "de",
    "Steueridentifikationsnummer fehlt",
    `
Hallo Frau [[w1.family]],

hier die fehlenden Angaben zu unserem neuen Mitarbeiter:

Name: [[m1]]
Geb.: [[date-of-birth: 3. März 1996]]
IdNr.: [[tax-id plain]]
IBAN: [[iban DE spaced]]

Bitte nach dem Eintragen löschen, ich weiß, dass man das nicht mailt.

Danke!
[[me.given]]`,
  ),
  chat(
    "de",
    "falsche Filiale",
    `
bestellung [[day -1 compact]]-0088 von kunde [[reference-number: 5017206]] hängt an filiale 4, gehört aber zu 14`,
  ),
  mail(
    "de",
    "Berichtigung nach Art. 16 DSGVO",
    `
Guten Tag,

ich kaufe bei einem Ihrer Anwender ein und möchte meine Daten berichtigen lassen. Ich heiße [[me?]], nicht „[[m1?]]“. Mein Geburtstag ist der [[date-of-birth: 7.1.1962]], und ich wohne nicht mehr in der [[address: Grünkernstraße 88, 76227 Karlsruhe]].

Falls Sie nicht zuständig sind: Wer ist es?

Mit freundlichen Grüßen
[[me]]`,
  ),
  form(
    "de",
    "Fahrzeugstamm",
    `
Im Tourenplan bitte das Kennzeichen [[de-licence-plate: HD-QX 812]] durch [[de-licence-plate: HD-QX 8127 E]] ersetzen (neuer Transporter, Fahrer bleibt [[m1?]]). Gesamtgewicht 3.500 kg, FIN trage ich selbst nach.`,
  ),
  mail(
    "en",
    "Please correct my name",
    `
Hello,

my name is spelled wrong in every e-mail you send me. It is [[me?]], exactly as I sign below. It would mean a lot to me if someone could fix it.

Warm regards
[[me]]`,
  ),
  chat(
    "en",
    "merge duplicates",
    `
We have 214 duplicate articles after the import. Is there a bulk merge or do I have to do it one by one?`,
  ),
  form(
    "en",
    "Date of birth rejected",
    `
The HR module rejects a date of birth: DOB [[date-of-birth: 29/02/1988]]. 1988 was a leap year. Employee: [[w1]].`,
  ),
  mail(
    "en",
    "Erasure request, [[m1.reversed?]]",
    `
Hi,

please delete the user [[m1?]] including history. He asked for erasure under Art. 17 GDPR on [[day -4 short]], so we have one month. His old account: [[mail m1]].

Kind regards
[[me]]
Data protection, [[firm]]`,
  ),
  chat(
    "en",
    "wrong unit price",
    `
unit price of 10-20934 shows 1299.00 instead of 12.99. already 3 orders went out with it: 4500121177, 4500121180, 4500121192`,
  ),
  mail(
    "en",
    "Payroll record mix-up",
    `
Dear Ms [[w1.family]],

two payroll records got mixed up. The German tax ID [[tax-id plain]] belongs to [[m1?]] (born [[date-of-birth: 11 September 1983]]), but it is stored with [[w2?]]. Both work in our Stuttgart branch. Please swap them and confirm.

Best regards
[[me]]
[[phone de]]`,
  ),
  form(
    "en",
    "New surname",
    `
First name: [[w1.given]]
Old last name: [[w1.family]]
New last name: [[w2.family]]
Personnel tax ID (Germany): [[tax-id spaced]]
Reason: divorce. Please do not print the reason anywhere.`,
  ),
  mail(
    "en",
    "Supplier bank details outdated",
    `
Hello,

our customer number is [[reference-number: LS-331190]]. The bank details of our Dutch supplier are outdated. New account: [[iban NL spaced]]; the old one ending in 4300 is closed. The supplier's contact, [[m1?]], has confirmed this by phone.

Thanks and regards
[[me]]`,
  ),
  chat(
    "en",
    "Wrong country",
    `
Customer [[reference-number: 5018840]] is stored with country "AU", should be "AT". Dropdown is greyed out.`,
  ),
  mail(
    "en",
    "Occupational health note",
    `
Hello [[w1.given]],

the shift planner shows "[[health: light duties only, epilepsy]]" next to a driver's name for the whole depot. I have taken a screenshot and removed it for now, but he does not want this in any list. How can free-text notes be switched off?

Regards
[[me]]
Depot manager`,
  ),
];
