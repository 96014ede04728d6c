// What machines write around names: HTML, JSON, XML, YAML, vCards, calendar files, addresses of the web, source code.
export const de = {
  markup: [
    "<p>Sehr {b.geehrte},</p>\n<p>{>plain:4,named:1,frame:1}</p>\n<p>{closing}<br>{a.full}</p>",
    "<tr><td>{a.full}</td><td>{role}</td><td>{city}</td></tr>\n<tr><td>{b.full}</td><td>{role}</td><td>{city}</td></tr>",
    '<kunde id="{n 1-9999}">\n  <name>{a.last}</name>\n  <vorname>{a.first}</vorname>\n  <ort>{city}</ort>\n</kunde>',
    '{lb}\n  "vorname": "{a.first}",\n  "nachname": "{a.last}",\n  "firma": "{org}",\n  "ort": "{city}"\n{rb}',
    "kunde:\n  name: {a.full}\n  ort: {city}\n  betreuer: {b.last}\n  status: aktiv",
    "BEGIN:VCARD\nVERSION:3.0\nFN:{a.full}\nORG:{org}\nTITLE:{role}\nTEL:{phone}\nEND:VCARD",
    "**Autor:** {a.full}\n**Datum:** {date}\n\n# {noun}\n\n{>plain:7,named:1,frame:1 3-6}\n\n## {noun}\n\n{>plain 1-4}",
    "| Aufgabe | Wer | Bis |\n| --- | --- | --- |\n| {noun} | {a.first} | {date} |\n| {noun} | {b.herr} | {date} |\n| {noun} | alle | {date} |",
    "commit {hex 40}\nAuthor: {a.full} <{a.account}@{domain}>\nDate:   {isodate}\n\n    {noun} korrigiert",
    "/**\n * Liest {den} ein.\n * @author {a.full}\n */\npublic void readName(String firstName) {lb}\n  return this.customerName;\n{rb}",
    "// TODO({a.account}): {noun} prüfen, siehe {product}\nconst lastName = user.getLastName();",
    "https://www.{domain}/team/{a.account}\n{a.full} – {role}\nhttps://www.{domain}/impressum",
    "name={a.full}&ort={city}&plz={postcode}",
    "Datei: {file}\nVerfasser: {a.full}\nZuletzt geändert von: {b.account}\nGröße: {n 10-900} KB",
    "1. {noun}\n2. {noun}\n3. {noun}\n   3.1 {noun}\n   3.2 {noun}\nVerzeichnis der Abbildungen",
    "Impressum\n\n{org}\n{address}\nVertreten durch: {a.full}\nRegistergericht: {o=Amtsgericht {city}}, HRB {digits 5}\nInhaltlich verantwortlich: {b.full}",
    "SELECT * FROM kunden WHERE nachname = '{a.last}' AND ort = '{city}';",
    "Suchbegriff: {a.full}\nTreffer: {n 1-99}\n{a.comma} – {city}\n{noun} – {org}",
  ],
} as const;

export const en = {
  markup: [
    "<p>Dear {b.mr},</p>\n<p>{>plain:4,named:1,frame:1}</p>\n<p>{closing}<br>{a.full}</p>",
    "<tr><td>{a.full}</td><td>{role}</td><td>{city}</td></tr>\n<tr><td>{b.full}</td><td>{role}</td><td>{city}</td></tr>",
    '<customer id="{n 1-9999}">\n  <lastName>{a.last}</lastName>\n  <firstName>{a.first}</firstName>\n  <city>{city}</city>\n</customer>',
    '{lb}\n  "firstName": "{a.first}",\n  "lastName": "{a.last}",\n  "company": "{org}",\n  "city": "{city}"\n{rb}',
    "customer:\n  name: {a.full}\n  city: {city}\n  manager: {b.last}\n  status: active",
    "BEGIN:VCARD\nVERSION:3.0\nFN:{a.full}\nORG:{org}\nTITLE:{role}\nTEL:{phone}\nEND:VCARD",
    "**Author:** {a.full}\n**Date:** {date}\n\n# {thing}\n\n{>plain:7,named:1,frame:1 3-6}\n\n## {thing}\n\n{>plain 1-4}",
    "| Task | Owner | Due |\n| --- | --- | --- |\n| {thing} | {a.first} | {date} |\n| {thing} | {b.mr} | {date} |\n| {thing} | all | {date} |",
    "commit {hex 40}\nAuthor: {a.full} <{a.account}@{domain}>\nDate:   {isodate}\n\n    fix {thing}",
    "/**\n * Reads {the}.\n * @author {a.full}\n */\npublic void readName(String firstName) {lb}\n  return this.customerName;\n{rb}",
    "// TODO({a.account}): check {thing}, see {product}\nconst lastName = user.getLastName();",
    "https://www.{domain}/team/{a.account}\n{a.full} – {role}\nhttps://www.{domain}/imprint",
    "name={a.full}&city={city}&zip={postcode}",
    "File: {file}\nAuthor: {a.full}\nLast modified by: {b.account}\nSize: {n 10-900} KB",
    "SELECT * FROM customers WHERE last_name = '{a.last}' AND city = '{city}';",
    "1. {thing}\n2. {thing}\n3. {thing}\n   3.1 {thing}\n   3.2 {thing}\nList of figures",
  ],
} as const;
