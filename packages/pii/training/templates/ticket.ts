// Support tickets and their comments.
export const de = {
  ticket: [
    "Ticket {ref}\nStatus: offen\nPriorität: hoch\nMelder: {a.full}\nBearbeiter: {b.full}\nKategorie: {product}\n\n{>plain:7,named:1,frame:1 2-6}\n\n{date} {time} {b.full}: {>plain:4,named:1,frame:1}\n{date} {time} {a.full}: {>plain:4,named:1,frame:1}",
    "#{digits 5} {topic}\nErstellt von {a.full} am {date}\nZugewiesen an: {b.first} {b.last}\n\n{>plain 2-6}",
    "Anruf von {a.herrn}, {org}: {>plain:7,named:1,frame:1 1-4} Rückruf erbeten unter {phone}. - {b.last}",
    "Vorgang {ref}\nKunde: {a.full}, Kundennr. {digits 6}\nKanal: Telefon\nBearbeiter: {b.last}\n\nProblem: {>plain 1-4}\nLösung: {>plain}\nAbgeschlossen am {date} von {b.init}",
    "[{ref}] {topic}\n\nHallo Support,\n\n{>plain:9,named:1,frame:1 2-6}\n\nDanke\n{a.full}",
    'Status geändert von "Offen" auf "In Bearbeitung" durch {a.full}\nKommentar: {>plain:7,named:1,frame:1}\nZuständigkeit geändert: {a.full} → {b.full}',
    "Betreff: {topic}\nGemeldet von: {a.comma} ({dept})\nStandort: {city}, Raum {n 1-400}\nGerät: {product}\nBeschreibung: {>plain 2-6}\nDringlichkeit: mittel",
    "{a.full} schrieb am {date}:\n{>plain:9,named:1,frame:1 1-4}\n\n{b.full} (Support) antwortete:\nHallo {a.herr}, {>plain 1-4}",
    "Reklamation {ref}\nKunde {a.last} reklamiert {product}. {>plain 1-4} Rücksprache mit {b.herrn} ({org}). Gutschrift über {money}.",
    "Beschreibung: {>plain 3-7}\nSchritte: 1. {product} öffnen 2. {noun} wählen 3. Speichern\nErwartet: {noun} wird gespeichert\nErgebnis: Fehler {n 100-599}",
    "Eskalation an {a.herrn}: {>plain} Frist {date}. {b.first}, bitte übernehmen.",
    "Sehr geehrter Support, ich bin {a.full} und nutze {product}. {>plain 1-4} Mein Kollege {b.full} hat das gleiche Problem. Gruß {a.last}",
    "Kundin {a.full} (Vertrag {ref}) möchte Namen nach Heirat ändern: neu {b.last}, alt {a.last}.",
    "Merge Request von {a.full}: {noun} anpassen\nReviewer: {b.full}, {c.full}\nPipeline: fehlgeschlagen",
    'Bewertung: {n 1-5}/5\n"{>plain}"\n- {a.firstinit}',
  ],
} as const;

export const en = {
  ticket: [
    "Ticket {ref}\nStatus: open\nPriority: high\nReporter: {a.full}\nAssignee: {b.full}\nComponent: {product}\n\n{>plain:7,named:1,frame:1 2-6}\n\n{date} {time} {b.full}: {>plain:4,named:1,frame:1}\n{date} {time} {a.full}: {>plain:4,named:1,frame:1}",
    "#{digits 5} {topic}\nOpened by {a.full} on {date}\nAssigned to: {b.full}\n\n{>plain 2-6}",
    "Case {ref}\nCustomer: {a.full}, customer no. {digits 6}\nChannel: phone\nAgent: {b.last}\n\nProblem: {>plain 1-4}\nSolution: {>plain}\nClosed on {date} by {b.init}",
    "[{ref}] {topic}\n\nHello support,\n\n{>plain:9,named:1,frame:1 2-6}\n\nThanks\n{a.full}",
    "{a.full} changed status from Open to In Progress\nComment: {>plain:7,named:1,frame:1}\nAssignee: {a.full} → {b.full}",
    "Subject: {topic}\nReported by: {a.comma} ({dept})\nSite: {city}, room {n 1-400}\nDevice: {product}\nDescription: {>plain 2-6}",
    "{a.full} wrote on {date}:\n{>plain:9,named:1,frame:1 1-4}\n\n{b.full} (Support) replied:\nHi {a.first}, {>plain 1-4}",
    "Escalated to {a.mr}: {>plain} Due {date}. {b.first}, please take over.",
    "Pull request by {a.full}: fix {thing}\nReviewers: {b.full}, {c.full}\nPipeline failed",
    "Steps: 1. open {product} 2. choose {thing} 3. save\nExpected: {thing} is saved\nActual: error {n 100-599}",
    'Rating: {n 1-5}/5\n"{>plain}"\n- {a.firstinit}',
    "Customer {a.full} wants to change the name after marriage: new {b.last}, old {a.last}.",
  ],
} as const;
