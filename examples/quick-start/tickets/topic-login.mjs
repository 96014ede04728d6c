import { chat, form, mail } from "./template.mjs";

/** Passwords, locked accounts, second factors. */
export const login = [
  mail(
    "de",
    "Anmeldung nicht mehr möglich",
    `
Guten Tag,

seit heute Morgen kann ich mich im Kundenportal nicht mehr anmelden. Nach dem dritten Versuch kam die Meldung „Konto gesperrt (LG-4031)“. Das Kennwort habe ich gestern nicht geändert. Bitte schalten Sie den Zugang wieder frei, wir haben am Nachmittag Inventur.

Mit freundlichen Grüßen
[[me]]
[[firm]]
Tel. [[phone]]`,
  ),
  chat(
    "de",
    "Passwort-Mail kommt nicht an",
    `
hallo, die mail zum zurücksetzen kommt nicht an. spam hab ich geprüft. 3x angefodert, adresse ist [[mail me]]`,
  ),
  mail(
    "de",
    "Zwei-Faktor: neues Telefon",
    `
Hallo zusammen,

ich habe ein neues Diensthandy und komme nicht mehr an die Codes. Das alte Gerät ist bereits zurückgesetzt, einen Wiederherstellungsschlüssel finde ich nicht. Können Sie den zweiten Faktor für [[mail me]] löschen? Für Rückfragen bin ich unter [[phone mobile]] zu erreichen, im Büro bin ich erst ab Donnerstag wieder.

Viele Grüße
[[me]]`,
  ),
  form(
    "de",
    "Gesperrtes Konto",
    `
Nutzer: [[w1]]
Mandant: 0417
Fehlermeldung: LG-4031, „zu viele Versuche“
Browser: Firefox 131.0.2 (64-Bit)

Die Kollegin steht an der Kasse und kann nicht arbeiten, bitte schnell.`,
  ),
  chat(
    "de",
    "Login hängt",
    `
Seit dem Update auf 8.4.2 dreht sich nach der Anmeldung nur noch der Kreis. Bei allen drei Arbeitsplätzen. Cache ist geleert, anderer Browser bringt auch nichts.`,
  ),
  mail(
    "de",
    "WG: Anmeldung schlägt fehl",
    `
Guten Morgen,

anbei weitergeleitet, bitte direkt an Herrn [[m1.family]] antworten.

Beste Grüße
[[me]]
IT-Leitung, [[firm]]

---------- Weitergeleitete Nachricht ----------
Von: [[m1]] <[[mail m1]]>
Datum: [[day -1]], 16:42
Betreff: Anmeldung schlägt fehl
An: IT-Hotline

Hallo, ich komme seit der Umstellung auf die neue Domäne nicht mehr ins Lager. Im Protokoll steht:

[[day -1 iso]]T16:38:07.114Z WARN auth.login user=lager07 ip=[[ip-address: 203.0.113.41]] reason=BAD_TENANT
[[day -1 iso]]T16:38:31.902Z WARN auth.login user=lager07 ip=[[ip-address: 203.0.113.41]] reason=LOCKED

Grüße, [[m1.given]]`,
  ),
  mail(
    "de",
    "Unbekannte Anmeldung gemeldet",
    `
Sehr geehrte Damen und Herren,

Ihr System hat mir heute Nacht eine „Anmeldung von einem neuen Gerät“ gemeldet: 02:14 Uhr, IP-Adresse [[ip-address: 198.51.100.23]], Standort angeblich Rotterdam. Weder ich noch jemand aus meinem Team war zu dieser Zeit angemeldet. Ich habe mein Kennwort geändert und bitte Sie zu prüfen, ob Daten abgerufen wurden. Eine schriftliche Antwort genügt mir.

Hochachtungsvoll
Dr. [[me]]`,
  ),
  form(
    "de",
    "Benutzername vergessen",
    `
Ich habe den Benutzernamen meines Vorgängers [[m1?]] nicht. Er ist zum 30.09. ausgeschieden. Die Zugänge liefen wohl alle über seine Adresse [[mail m1]], die wir inzwischen abgeschaltet haben.`,
  ),
  chat(
    "de",
    "SSO",
    `
moin, unterstützt ihr eigentlich entra id per SAML oder nur OIDC? doku seite 41 widerspricht seite 44 :)`,
  ),
  mail(
    "de",
    "Freischaltung eilt",
    `
Guten Tag Frau [[w1.family]],

wie eben am Telefon besprochen: der gesperrte Zugang läuft auf [[mail me]], Kundennummer [[reference-number: K-20417]]. Gestern hat mir [[m1?]] noch gesagt, die Sperre löse sich nach 30 Minuten von selbst, das war leider nicht so.

Danke und Gruß
[[me]]`,
  ),
  mail(
    "de",
    "Sitzung läuft zu früh ab",
    `
Hallo Support-Team,

unsere Sitzungen laufen nach 5 Minuten ab, eingestellt sind laut Konfiguration 480 (siehe unten). Betrifft nur den Standort Heilbronn, dort gehen alle über dieselbe Firewall.

  session.timeout.minutes = 480
  session.binding         = ip
  proxy.trusted           = [[ip-address: 10.20.0.1]]
  build                   = 8.4.2.1907

Wenn ich es richtig verstehe, wechselt die Adresse bei uns zwischen [[ip-address: 192.0.2.10]] und [[ip-address: 192.0.2.11]]. Liegt es daran?

Freundliche Grüße aus Heilbronn
[[me]]`,
  ),
  chat(
    "de",
    "Code abgelaufen",
    `
Der Code 418 207 ist abgelaufen, bevor die SMS da war. Bitte neu schicken an [[phone mobile]]. Danke!
[[me.given?]]`,
  ),
  form(
    "de",
    "Zugang für Urlaubsvertretung sperren",
    `
Bitte den Zugang von [[w1?]] bis auf Weiteres sperren. Sie ist [[health: seit Anfang September nach einem Bandscheibenvorfall krankgeschrieben]], und die Vertretung übernimmt [[m1?]]. Er hat schon ein Konto.`,
  ),
  mail(
    "de",
    "Anmeldeseite zeigt Zertifikatsfehler",
    `
Hallo,

auf einem unserer Terminals erscheint beim Aufruf des Portals ein Zertifikatsfehler. Der Fingerabdruck, den der Browser zeigt:

SHA-256: 9f2c7a1e55d08b34c6e1f07a92bd4e8830c1a7f65be94d2207f3a8c91d6e4b5a
Gültig bis: 2027-03-31 23:59:59

Ist das Ihr aktuelles Zertifikat? Dann würde ich die Ausnahme nicht brauchen, sondern die Uhr am Terminal prüfen lassen.

Gruß
[[me]]`,
  ),
  mail(
    "en",
    "Locked out after password change",
    `
Hello,

I changed my password yesterday as requested by your system and now I am locked out. The error reads "LG-4031 too many attempts", but I tried only once. My user name is the same as my e-mail, [[mail me]].

Kind regards,
[[me]]
[[firm]]`,
  ),
  chat(
    "en",
    "reset link expired",
    `
hi! the reset link says it has expired, although it is only 2 minutes old. tried in chrome and edge`,
  ),
  mail(
    "en",
    "Authenticator app on a new phone",
    `
Dear support team,

One of our store managers, [[w1?]], replaced her phone and lost the authenticator app with it. She can confirm her identity by phone on [[phone uk]]; please ask for her before 4 pm.

Many thanks
[[me]]
Operations, [[firm]]`,
  ),
  form(
    "en",
    "Cannot sign in from Dublin office",
    `
Since Monday nobody in the Dublin office can sign in. From home it works. Our provider moved us to IPv6 and the address is now [[ip-address: 2001:db8:4c1:20::1f]] (before: [[ip-address: 198.51.100.77]]). I suspect your allow list. Reference of the earlier case: T-88213.`,
  ),
  mail(
    "en",
    "Suspicious sign-in",
    `
Hi,

we got an alert for user [[m1.lower?]] tonight. Extract from our side:

[[day -1 iso]] 23:51:09 sign-in ok   src=[[ip-address: 192.0.2.146]]  agent="Mozilla/5.0 (X11; Linux x86_64)"
[[day -1 iso]] 23:52:40 export start  job=6f1d2c3a-0b7e-4d55-9a41-2f6f0c5b8e77
[[day -1 iso]] 23:52:58 export done   rows=18422

He says he was asleep. Please freeze the account and tell us what was exported.

Regards
[[me]]
Security, [[firm]]
[[phone uk]]`,
  ),
  chat(
    "en",
    "who is admin",
    `
hello, i'm new here. who is the admin of our tenant? my predecessor [[w1?]] left and nobody knows the password`,
  ),
  mail(
    "en",
    "User name with an apostrophe",
    `
Good morning,

a funny one: our new colleague's surname contains an apostrophe, and the sign-in form rejects it as "invalid character". Her account was created as [[mail w1]] without trouble, but typing the display name breaks the form on the second page.

Best,
[[me.given]]`,
  ),
  form(
    "en",
    "Please remove old second factor",
    `
Name: [[me]]
Phone: [[phone us]]
Issue: the code is still sent to my old phone. Please remove it. I can verify the last two orders, #10048213 and #10048377.`,
  ),
  chat(
    "en",
    "Dark mode login page",
    `
Not urgent at all, but on the login page the "Forgot password?" link is dark grey on black in dark mode. Can't read it.`,
  ),
];
