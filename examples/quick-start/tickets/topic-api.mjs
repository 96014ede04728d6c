import { chat, form, mail } from "./template.mjs";

/** Errors of the programming interface, logs, webhooks. */
export const api = [
  mail(
    "de",
    "API liefert 500 bei POST /v2/orders",
    `
Hallo Support,

seit dem Deployment von gestern Abend liefert POST /v2/orders sporadisch einen 500er. Ein Beispiel:

HTTP/1.1 500 Internal Server Error
x-request-id: 7b0f6c1e-92d4-4c38-b0a7-1e5d9f3a6c20
date: [[day -1 iso]] 19:07:44 GMT

{"error":"internal","message":"could not serialize access","order":"A-2026-118204"}

Etwa jede vierzigste Anfrage ist betroffen. Unsere Anfragen kommen von [[ip-address: 198.51.100.14]].

Viele Grüße
[[me]]
Entwicklung, [[firm]]`,
  ),
  form(
    "de",
    "Webhook kommt doppelt an",
    `
Der Webhook order.updated kommt doppelt an, Abstand 4 bis 6 Sekunden. Event-IDs:
evt_01J9ZK4T7W2Q8M5X3N6B0C1D2E
evt_01J9ZK4T7W2Q8M5X3N6B0C1D2F
Ist das ein Wiederholungsversuch? Unser Endpunkt antwortet in 80 ms mit 204.`,
  ),
  mail(
    "de",
    "Personenbezug in Fehlermeldung",
    `
Guten Tag,

mir ist aufgefallen, dass Ihre API in Fehlermeldungen Kundendaten zurückgibt, die dann in unserem Log landen:

{"error":"duplicate_customer","existing":{"name":"[[m1]]","email":"[[mail m1 example]]","iban":"[[iban AT plain]]"}}

Das halte ich für bedenklich. Bitte geben Sie nur die ID zurück.

Freundliche Grüße
[[me]]`,
  ),
  mail(
    "de",
    "Zertifikat der API / Java 11",
    `
Hallo,

unser Altsystem (Java 11.0.24, Apache HttpClient 4.5.14) akzeptiert das neue Zertifikat nicht: „PKIX path building failed“. Wurde die Zwischenstelle gewechselt? In unserem Truststore liegt noch die alte mit Seriennummer 04:8a:1f:77:c2:0e.

Bitte um kurze Info, gern auch telefonisch: [[phone]].

MfG
[[me]]`,
  ),
  form(
    "de",
    "401 nach Tokenwechsel",
    `
Nach dem Tokenwechsel nur noch 401. Client-ID lindhof-prod-17. Im Log:
[[day 0 iso]]T07:55:02+02:00 [[ip-address: 2001:db8:12:5::e3]] "GET /v2/stock?sku=77-1204-B HTTP/2" 401 0 "-" "lager-sync/3.2.1"`,
  ),
  mail(
    "de",
    "Abkündigung v1",
    `
Sehr geehrte Damen und Herren,

im Newsletter steht, dass die Version 1 der Schnittstelle zum 31.12.2026 abgeschaltet wird. Für uns ist das zu knapp: Unser Entwickler [[m1?]] ist [[health: nach einem Schlaganfall noch bis Februar in der Reha]], und außer ihm kennt niemand den Code. Können Sie v1 für unseren Mandanten (Kunde [[reference-number: K-22950]]) bis Ende März verlängern?

Mit freundlichen Grüßen
[[me]]
[[firm]]`,
  ),
  chat(
    "de",
    "Feld deprecated",
    `
Ersetzt „articleNo“ jetzt „sku“ oder gibt es beide? Antwort von /v2/articles/100482 enthält beides.`,
  ),
  mail(
    "de",
    "Nutzer-Endpunkt liefert falsche Rolle",
    `
Hi,

GET /v2/users/231 liefert für [[w1?]] die Rolle "viewer", in der Oberfläche ist sie "manager". Bei [[m1?]] (Nutzer 232) stimmt es. Caching?

Grüße
[[me.given]]

--
[[me?]]
Softwareentwicklung
[[firm]]
fon [[phone]]
[[mail me]]`,
  ),
  form(
    "de",
    "IP-Freigabe API",
    `
Bitte geben Sie folgende Adressen für unseren Mandanten frei:
[[ip-address: 203.0.113.8]]
[[ip-address: 203.0.113.9]]
[[ip-address: 2001:db8:a0::25]]
Die alte ([[ip-address: 192.0.2.88]]) kann weg.`,
  ),
  mail(
    "de",
    "Zeitüberschreitung beim Bestandsabgleich",
    `
Guten Tag,

der Bestandsabgleich läuft seit Version 8.4.2.1907 in eine Zeitüberschreitung. 4.200 Artikel, früher 40 s, heute über 300 s. Unsere Bibliothek: lager-client 3.2.1, Node 20.17.0. Commit, mit dem es noch ging: a41c9e07d35b8f2210c6e94d77ab03f15c8e62d9.

Beste Grüße
[[me]]`,
  ),
  chat(
    "de",
    "Webhook Signatur",
    `
hey, rechnet ihr die signatur über den rohen body oder über das geparste json? bei uns stimmt sie nur ohne umlaute`,
  ),
  mail(
    "de",
    "Fwd: Störung Schnittstelle Kasse",
    `
Zur Info und mit der Bitte um Rückruf bei [[w1?]] in der Filiale ([[phone]]).

Gruß [[me.given]]

Anfang der weitergeleiteten Nachricht:

Von: [[w1]] <[[mail w1]]>
Betreff: Störung Schnittstelle Kasse
Datum: [[day -1]] um 18:03:55 MESZ

Kasse 2 druckt keine Bons mehr. Auf dem Display: ERR 0x8007274C, Ziel [[ip-address: 192.168.178.40]]:9100. Ich habe alles zweimal neu gestartet. [[m1.given?]] vom Hausdienst meint, es liegt am Netz.`,
  ),
  mail(
    "en",
    "Intermittent 502 from api gateway",
    `
Hi team,

between 14:00 and 14:20 UTC we saw 37 responses with status 502. Two samples:

  14:03:18Z  req 3c9b2f70-5e1d-4a86-9c04-d8f7a1b6e529  [[ip-address: 203.0.113.77]]
  14:11:52Z  req e81a4d06-7f3c-4b29-a5d0-60c2b9e7f418  [[ip-address: 203.0.113.78]]

Is there a post-mortem?

Regards
[[me]]
Platform engineering, [[firm]]`,
  ),
  chat(
    "en",
    "pagination",
    `
does /v2/customers support cursor pagination? offset gets slow after page 400`,
  ),
  form(
    "en",
    "Key rotation",
    `
We would like to rotate our API key on Friday at 18:00 CET. Do old and new key work in parallel for a while? Contact on the day: [[w1]], [[phone uk]].`,
  ),
  mail(
    "en",
    "Validation rejects a valid phone number",
    `
Hello,

your customer endpoint rejects "[[phone us]]" with "invalid_phone". The same number without the country code is accepted. The number belongs to our office in Denver, so I can only say: it rings.

Best regards
[[me]]`,
  ),
  mail(
    "en",
    "Log extract as requested",
    `
Dear Mr [[m1.family]],

please find the log extract you asked for below. I have replaced nothing, so treat it with care.

10:22:01 client=[[ip-address: 198.51.100.201]] user="[[w1?]]" action=update customer=88417
10:22:01 client=[[ip-address: 198.51.100.201]] user="[[w1?]]" field=email new=[[mail m2 example]]
10:22:02 client=[[ip-address: 198.51.100.201]] status=409 code=version_conflict etag="5d41402abc4b2a76b9719d911017c592"

Yours
[[me]]
[[firm]] | [[phone us]]`,
  ),
  chat(
    "en",
    "sdk bug",
    `
python sdk 1.14.2: client.orders.list(since="2026-10-01") raises TypeError. works in 1.14.1`,
  ),
  form(
    "en",
    "Webhook to internal host",
    `
Please change our webhook URL from http://[[ip-address: 192.0.2.61]]:8080/hook to https://hooks.example.org/lindhof. The old machine will be switched off at the end of the month.`,
  ),
  mail(
    "en",
    "Sandbox data looks real",
    `
Hi,

I am a bit worried. In the sandbox I found a customer "[[w1?]], born [[date-of-birth: 23 May 1975]]" with the card [[card visa spaced]]. Is this made up? Please confirm before we let contractors in.

Thanks
[[me]]`,
  ),
  chat(
    "en",
    "status page",
    `
your status page says all green, but we get ECONNRESET on every second call since 11:05. anyone else?`,
  ),
];
