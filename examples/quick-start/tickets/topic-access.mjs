import { chat, form, mail } from "./template.mjs";

/** New colleagues, roles, people who leave. */
export const access = [
  mail(
    "de",
    "Zugang für neue Mitarbeiterin",
    `
Guten Tag,

am 1. November beginnt bei uns [[w1?]] im Wareneingang. Bitte legen Sie einen Zugang mit der Rolle „Lager“ an:

Name: [[w1]]
E-Mail: [[mail w1]]
Durchwahl: [[phone]]

Mit freundlichen Grüßen
[[me]]
[[firm]]`,
  ),
  form(
    "de",
    "Drei neue Nutzer",
    `
Bitte anlegen (Rolle Verkauf, Filiale 3):
1. [[m1.reversed?]]
2. [[w1.reversed?]]
3. [[w2.reversed?]]
Adressen nach dem Muster vorname.nachname, z. B. [[mail w1]].`,
  ),
  mail(
    "de",
    "Austritt [[m1?]]",
    `
Hallo,

[[m1?]] verlässt uns zum Monatsende. Bitte sperren Sie sein Konto am letzten Tag um 17 Uhr und übertragen Sie seine offenen Vorgänge an [[w1?]]. Danke.

Viele Grüße
[[me]]
Personal`,
  ),
  chat(
    "de",
    "azubi",
    `
unser neuer azubi [[m1.lower?]] bräuchte leserechte auf die artikel, mehr nicht. mail [[mail m1]]`,
  ),
  mail(
    "de",
    "Berechtigungen prüfen",
    `
Sehr geehrter Herr [[m1.family]],

für die Jahresprüfung brauche ich eine Liste aller Nutzer mit Administratorrechten. Meines Wissens sind das nur Frau [[w1.family]], Herr Prof. Dr. [[m2.family]] und ich. Sollte die Liste länger sein, bitte ich um Anruf unter [[phone]].

Mit freundlichen Grüßen
[[me]]
Interne Revision, [[firm]]`,
  ),
  form(
    "de",
    "Zugang Steuerberater Dr. [[m1.family]]",
    `
Unser Steuerberater benötigt einen lesenden Zugang zu den Belegen. Steuerberater: Dr. [[m1]], [[mail m1 example]], [[phone]].`,
  ),
  chat(
    "de",
    "Nutzer gesperrt?",
    `
nutzer lager12 steht auf „inaktiv“, wer hat das gemacht und wann?`,
  ),
  mail(
    "de",
    "Schichtleitung Nacht",
    `
Moin zusammen,

für die Nachtschicht brauchen [[m1?]] und [[m2?]] ab sofort Freigaberechte bis 5.000 €. [[w1.given?]] hat das mit mir abgestimmt, sie selbst fällt [[health: wegen einer Chemotherapie]] bis ins Frühjahr aus. Bitte vertraulich behandeln.

Gruß
[[me]]`,
  ),
  mail(
    "de",
    "Praktikantin",
    `
Hallo liebes Team,

unsere Praktikantin [[w1?]] (geb. [[date-of-birth: 18.09.2008]], also noch minderjährig) soll zwei Wochen lang mitlaufen. Geht ein Zugang ohne Preise? Und brauchen Sie eine Einwilligung der Eltern?

Liebe Grüße
[[me]]
Ausbildung, [[firm]]`,
  ),
  form(
    "de",
    "Personalstamm neue Fahrer",
    `
Neue Fahrer ab 02.11.:

Name              Geburtsdatum   Fahrzeug
[[m1?]]   [[date-of-birth: 30.01.1987]]     [[de-licence-plate: OG-TR 2209]]
[[m2?]]   [[date-of-birth: 15.05.1993]]     [[de-licence-plate: OG-TR 2213]]

Steuer-IDs für den Lohnlauf, gleiche Reihenfolge: [[tax-id plain]], [[tax-id spaced]]
Zugang zur App bitte per SMS an [[phone mobile]] und [[phone mobile]].`,
  ),
  mail(
    "de",
    "Re: Zugang Externe",
    `
Hi [[w1.given]],

danke, passt. Noch eine Externe: [[w2?]], Freiberuflerin, [[mail w2 example]]. Für die Abrechnung über das Portal: Steuer-IdNr. [[tax-id plain]], Konto [[iban DE plain]].

LG
[[me.given]]`,
  ),
  chat(
    "de",
    "Zugang fehlt",
    `
Guten Morgen, mein Zugang sollte seit gestern da sein. Ticket T-90417. Grüße, [[me]]`,
  ),
  mail(
    "de",
    "Namensgleichheit",
    `
Guten Tag,

wir haben zwei Mitarbeiter mit gleichem Nachnamen, [[w1?]] im Einkauf und ab nächster Woche auch [[n1?]] in der Werkstatt. Ihr System hat ihm ihre Kürzel gegeben. Kann man Kürzel nachträglich ändern, ohne dass die Historie leidet?

Besten Dank
[[me]]`,
  ),
  mail(
    "en",
    "Access for [[m1?]]",
    `
Hello,

please create an account for our new starter [[m1?]] ([[mail m1]]), role "Warehouse", starting Monday. He speaks Polish and German; English menus are fine.

Kind regards
[[me]]
HR, [[firm]]`,
  ),
  form(
    "en",
    "Offboarding",
    `
Please disable these accounts today:
- [[w1?]]
- [[m1?]]
- [[m2?]]
All three left with the closure of the Leeds office. Our customer ID: [[reference-number: LS-329984]].`,
  ),
  mail(
    "en",
    "Roles for the night shift",
    `
Hi Mrs [[w1.family]],

could you give the same rights as mine to [[w2?]]? She is replacing [[m1?]], who is [[health: on sick leave with long Covid]]. It is only until the end of the year.

Best regards
[[me]]
Night shift lead
[[phone uk]]`,
  ),
  mail(
    "en",
    "Contractor onboarding",
    `
Dear support,

we need access for two contractors:

Name: [[m1]]
E-mail: [[mail m1 example]]
Mobile: [[phone uk]]

Name: [[w1]]
E-mail: [[mail w1 example]]
Mobile: [[phone us]]

End date for both: 31 January 2027.

Thank you,
[[me]]`,
  ),
  form(
    "en",
    "Wrong permissions after transfer",
    `
I moved from Sales to Purchasing last week, and I can still approve my own orders. I don't think that is intended. My manager is [[w1?]].`,
  ),
  chat(
    "en",
    "bulk invite",
    `
Can I invite 40 users by CSV? If so: which columns?`,
  ),
  mail(
    "en",
    "Admin rights",
    `
Hello Dr [[m1.family]],

as discussed with [[w1?]] on the phone, please transfer the admin role from [[mail w1]] to me. She is moving to another business unit on Friday and will still have a normal account.

Regards,
[[me]]`,
  ),
  form(
    "en",
    "Visitor badge printer",
    `
The visitor badge printer prints the date of birth on the badge: "[[m1?]], [[date-of-birth: 06/14/1979]]". Please remove that line from the template. Template id TPL-0044.`,
  ),
];
