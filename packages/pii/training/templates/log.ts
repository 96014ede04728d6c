// Application logs, audit trails, consoles. Account names are no names of persons.
export const de = {
  log: [
    '{isodate} {clock} INFO  Benutzer "{a.full}" ({a.account}) hat sich angemeldet von {ip}\n{isodate} {clock} WARN  {product}: Zeitüberschreitung nach {n 1-90} s\n{isodate} {clock} ERROR Datei {file} nicht gefunden',
    "{isodate}T{clock}Z [auth] login ok user={a.account} ip={ip}\n{isodate}T{clock}Z [auth] logout user={b.account}\n{isodate}T{clock}Z [mail] sent to {b.account}@{domain}",
    '{lb}"level":"info","user":{lb}"name":"{a.full}","id":{n 1-9999}{rb},"msg":"Export gestartet"{rb}',
    "{isodate} {clock},{digits 3} INFO  [main] {product} gestartet in {n 1-90} s\n{isodate} {clock},{digits 3} DEBUG [worker-{n 1-9}] Verbindung zu {ip} geöffnet\n{isodate} {clock},{digits 3} ERROR [worker-{n 1-9}] NullPointerException at CustomerService.java:{n 10-900}",
    '{isodate} {clock} AUDIT Benutzer {a.account} hat Datensatz {n 1-9999} ({b.comma}) geändert\n{isodate} {clock} AUDIT Benutzer {a.account} hat Rolle "{role}" an {c.account} vergeben',
    "{clock} Anruf von {phone}, Name: {a.full}, Warteschlange {dept}\n{clock} Anruf angenommen: Agent {b.full}\n{clock} Anruf beendet",
    '[{isodate} {clock}] E-Mail an "{a.full}" <{a.account}@{domain}> zugestellt (Betreff: {topic})\n[{isodate} {clock}] E-Mail an {b.account}@{domain} abgewiesen',
    'user={a.account} name="{a.full}" role="{role}" ip={ip} action=login result=ok\nuser={b.account} name="{b.full}" role="{role}" ip={ip} action=export result=denied',
    "GET /kunden/{n 1-9999}?name={a.last}&ort={city} 200 {n 1-900}ms\nGET /img/logo.png 304 {n 1-90}ms\nPOST /login 302 {n 1-90}ms",
    "{clock} Druckauftrag {n 1-999} von {a.account}: {file}, {n 1-40} Seiten\n{clock} Drucker offline",
    "Zutritt {isodate} {clock} Tür {n 1-40} Karte {digits 8} {a.comma} gewährt\nZutritt {isodate} {clock} Tür {n 1-40} Karte {digits 8} unbekannt verweigert",
    "{isodate}T{clock}+01:00 host{n 1-9} sshd[{digits 4}]: Accepted publickey for {a.account} from {ip} port {digits 5}\n{isodate}T{clock}+01:00 host{n 1-9} systemd[1]: Started Session {n 1-90} of user {a.account}.",
    'WARN Kunde "{a.full}" nicht gefunden, Suche nach "{a.last}" ergibt {n 0-9} Treffer',
    'Import {file}: Zeile {n 1-900}: Vorname "{a.first}" ok, Nachname "{a.last}" ok, PLZ ungültig\nImport {file}: {n 1-900} Zeilen gelesen',
    "Traceback (most recent call last):\n  File \"/app/{noun}.py\", line {n 1-900}, in <module>\nKeyError: 'name'",
  ],
} as const;

export const en = {
  log: [
    '{isodate} {clock} INFO  User "{a.full}" ({a.account}) logged in from {ip}\n{isodate} {clock} WARN  {product}: timeout after {n 1-90} s\n{isodate} {clock} ERROR file {file} not found',
    "{isodate}T{clock}Z [auth] login ok user={a.account} ip={ip}\n{isodate}T{clock}Z [auth] logout user={b.account}\n{isodate}T{clock}Z [mail] sent to {b.account}@{domain}",
    '{lb}"level":"info","user":{lb}"name":"{a.full}","id":{n 1-9999}{rb},"msg":"export started"{rb}',
    "{isodate} {clock},{digits 3} INFO  [main] {product} started in {n 1-90} s\n{isodate} {clock},{digits 3} DEBUG [worker-{n 1-9}] connection to {ip} opened\n{isodate} {clock},{digits 3} ERROR [worker-{n 1-9}] NullPointerException at CustomerService.java:{n 10-900}",
    '{isodate} {clock} AUDIT user {a.account} changed record {n 1-9999} ({b.comma})\n{isodate} {clock} AUDIT user {a.account} granted role "{role}" to {c.account}',
    '[{isodate} {clock}] mail to "{a.full}" <{a.account}@{domain}> delivered (subject: {topic})\n[{isodate} {clock}] mail to {b.account}@{domain} rejected',
    'user={a.account} name="{a.full}" role="{role}" ip={ip} action=login result=ok\nuser={b.account} name="{b.full}" role="{role}" ip={ip} action=export result=denied',
    "GET /customers/{n 1-9999}?name={a.last}&city={city} 200 {n 1-900}ms\nPOST /login 302 {n 1-90}ms",
    "Access {isodate} {clock} door {n 1-40} card {digits 8} {a.comma} granted\nAccess {isodate} {clock} door {n 1-40} card {digits 8} unknown denied",
    "{isodate}T{clock}Z host{n 1-9} sshd[{digits 4}]: Accepted publickey for {a.account} from {ip} port {digits 5}\n{isodate}T{clock}Z host{n 1-9} systemd[1]: Started Session {n 1-90} of user {a.account}.",
    'WARN customer "{a.full}" not found, search for "{a.last}" has {n 0-9} hits',
    "Traceback (most recent call last):\n  File \"/app/main.py\", line {n 1-900}, in <module>\nKeyError: 'name'",
    'import {file}: row {n 1-900}: first_name "{a.first}" ok, last_name "{a.last}" ok, zip invalid',
  ],
} as const;
