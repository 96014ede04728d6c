// Minutes of meetings: attendance, items, decisions, tasks.
export const de = {
  minutes: [
    "Protokoll {topic}\nDatum: {date}, {time} Uhr\nOrt: {city}, {street} {houseno}\nTeilnehmer: {a.full} ({a.code}), {b.full} ({b.code}), {c.herr}, {d.init}\nEntschuldigt: {e.full}\nProtokoll: {b.last}\n\nTOP 1: Begrüßung\n{a.herr} begrüßt die Anwesenden.\n\nTOP 2: {noun}\n{>plain:4,named:1,frame:1 2-6}\n\nTOP 3: {noun}\n{c.herr} berichtet über {den}. {>plain 1-4}\n\nTOP 4: Verschiedenes\n{>plain:7,named:1,frame:1 1-4}",
    "Anwesend:\n- {a.full}\n- {b.full}\n- {c.full}, {org}\n- {d.full}\n\nTOP 3: {c.herr} berichtet über {den}.\nBeschluss: {>plain}\nVerantwortlich: {a.last}, Termin: {date}",
    "Ergebnisprotokoll\n\nSitzung vom {date}\nLeitung: {a.herrfull}\nProtokoll: {b.full}\nTeilnehmende: {a.last}, {b.last}, {c.last}, {d.last} (ab {time} Uhr)\n\nTOP 1 {noun}\n- {>plain:7,named:1,frame:1}\n- {>plain:7,named:1,frame:1}\n- {c.last} klärt {den} bis {date}.\n\nTOP 2 {noun}\n- {>plain}\n- {d.herr} gibt zu bedenken, dass {der} fehlt.",
    "TOP {n 1-9}: {a.herr} berichtet über {den}. {>plain 1-4}\nTOP {n 1-9}: {b.last} stellt {den} vor. {>plain}",
    "Anwesend: {a.herr}, {b.herr}, {c.dr}, {d.last}\nAbwesend: {e.last} (Urlaub)\nGäste: {f.full} ({org})",
    "To-dos\n{a.code}: {noun} bis {date}\n{b.code}: {noun} bis {date}\n{c.last}: {noun} offen",
    "Betriebsversammlung {date}\n{a.full} (Betriebsrat) eröffnet die Versammlung. {b.drfull} stellt die Zahlen vor: Umsatz {money}, Ergebnis {money}. Auf Nachfrage von {c.herrn} erklärt {b.last}, dass {der} geprüft wird.",
    "Niederschrift über die Eigentümerversammlung\nObjekt: {street} {houseno}, {city}\nVersammlungsleiter: {a.full}, {org}\nAnwesend: {b.last}, {c.last}, Eheleute {d.last}\nTOP 1: {noun}. Beschluss: angenommen.\nTOP 2: Wahl des Beirats. Gewählt werden {b.full} und {c.full}.",
    "Gemeinderat {city}, Sitzung vom {date}\nBürgermeister {a.last} begrüßt die Mitglieder. Gemeinderätin {b.full} fragt nach {dem}. Gemeinderat {c.last} ({o=CDU}) beantragt Vertagung.",
    "Standup {weekday}\n{a.first}: {noun} fertig, heute {noun}\n{b.first}: wartet auf {org}\n{c.first}: krank\n{d.first}: {noun} in {product}",
    "Aktennotiz\nGespräch {a.herr} / {b.herr} am {date}\nErgebnis: {>plain 1-4}\nWeiteres Vorgehen: {a.last} erstellt {den}, {b.last} prüft.",
    "Wortmeldungen:\n{a.last}: {>plain}\n{b.last}: {>plain}\n{c.last}: {>plain}",
    "Tagesordnung\n1. Begrüßung\n2. Genehmigung des Protokolls\n3. {noun}\n4. {noun} (Referent: {a.drfull})\n5. Verschiedenes",
    "Vorstandssitzung {club}\nAnwesend: 1. Vors. {a.full}, 2. Vors. {b.full}, Kassierer {c.last}\nDer Kassierer legt {den} vor. Kassenprüfer {d.full} und {e.full} bestätigen die Richtigkeit.",
  ],
} as const;

export const en = {
  minutes: [
    "Minutes: {topic}\nDate: {date}, {time}\nPresent: {a.full} ({a.code}), {b.full} ({b.code}), {c.mr}, {d.init}\nApologies: {e.full}\n\n1. Welcome\n{a.mr} welcomed everyone.\n\n2. {thing}\n{>plain:4,named:1,frame:1 2-6}\n\n3. Any other business\n{c.mr} reported on {the}. {>plain 1-4}",
    "Attendees:\n- {a.full}\n- {b.full}\n- {c.full}, {org}\n\nDecision: {>plain}\nOwner: {a.last}, due {date}",
    "Minutes of the meeting of {date}\nChair: {a.mrfull}\nMinutes: {b.full}\nPresent: {a.last}, {b.last}, {c.last}, {d.last} (from {time})\n\n1 {thing}\n- {>plain:7,named:1,frame:1}\n- {c.last} to settle {the} by {date}\n\n2 {thing}\n- {>plain}\n- {d.mr} pointed out that {the} is missing.",
    "Item {n 1-9}: {a.mr} reported on {the}. {>plain 1-4}\nItem {n 1-9}: {b.last} presented {the}. {>plain}",
    "In attendance: {a.mr}, {b.mr}, {c.dr}\nApologies: {e.last} (leave)\nGuests: {f.full} ({org})",
    "Action items\n{a.code}: {thing} by {date}\n{b.code}: {thing} by {date}\n{c.last}: {thing} open",
    "Standup {weekday}\n{a.first}: {thing} done, today {thing}\n{b.first}: waiting for {org}\n{c.first}: sick\n{d.first}: {thing} in {product}",
    "Board of Directors\n{a.full} (Chair) opened the meeting. {b.full} presented revenue of {money}. In reply to {c.mr}, {b.last} said that {the} was under review.",
    "{a.last}: {>plain}\n{b.last}: {>plain}\n{c.last}: {>plain}",
    "Agenda\n1. Welcome\n2. {thing}\n3. {thing} (speaker: {a.drfull})\n4. Any other business",
    "Council of {city}, meeting of {date}\nCouncillor {a.last} asked about {the}. Mayor {b.last} replied. Cllr {c.full} abstained.",
  ],
} as const;
