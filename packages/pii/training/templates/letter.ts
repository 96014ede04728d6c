// Letters on paper: address field, reference line, subject, text.
export const de = {
  letter: [
    "{org}\n{address}\n\n{b.anrede}\n{b.tfull}\n{street} {houseno}\n{postcode} {city}\n\n{city}, {date}\n\n{topic}\n\nSehr {b.geehrte},\n\n{>plain:9,named:1,frame:1 3-9}\n\n{>plain:10,named:1,frame:1 2-6}\n\n{closing}\n\n{a.full}\n{role}",
    "{a.full} · {address}\n\n{org}\nz. Hd. {b.herrnfull}\n{street} {houseno}\n{postcode} {city}\n\nIhr Zeichen: {ref}   Datum: {date}\n\nBetreff: {topic}\n\nSehr {b.geehrte},\n\n{>plain:9,named:1,frame:1 3-7}\n\n{closing}\n\n{a.full}\n\nAnlage: {noun}",
    "{anyorg}\n{dept}\n{address}\n\n{topic}\n\nSehr geehrte Damen und Herren,\n\n{>plain 3-7}\n\n{>plain:7,named:1,frame:1 2-6}\n\n{closing}\n{a.full}",
    "Auskunft erteilt: {a.herr}\nZimmer: {n 1-400}\nTelefon: {phone}\n\n{b.anrede}\n{b.full}\n{address}\n\n{topic}\n\nSehr {b.geehrte},\n\n{>plain 3-9}\n\nIm Auftrag\n\n{a.last}",
    "{a.full}\n{street} {houseno}\n{postcode} {city}\n\nAn\n{anyorg}\n{address}\n\n{city}, den {date}\n\nWiderspruch gegen {den} vom {date}, Az. {ref}\n\nSehr geehrte Damen und Herren,\n\nhiermit lege ich Widerspruch ein. {>plain:10,named:1,frame:1 2-6}\n\n{closing}\n\n{a.full}",
    "{authority}\n{dept}\nBearbeiter/in: {a.herr}\nZimmer: {n 1-400}\nTel.: {phone}\n{city}, {date}\n\n{b.anreden}\n{b.full}\n{street} {houseno}\n{postcode} {city}\n\nBescheid über {den}\n\nSehr {b.geehrte},\n\n{>plain 3-7}\n\nRechtsbehelfsbelehrung\nGegen diesen Bescheid kann innerhalb eines Monats Widerspruch erhoben werden.\n\nIm Auftrag\n{a.last}",
    "Eheleute\n{a.first} und {b.full}\n{street} {houseno}\n{postcode} {city}\n\nNebenkostenabrechnung {n 2018-2027}\n\nSehr {a.geehrte}, sehr {b.geehrte},\n\n{>plain 3-7}\n\n{closing}\n{org}",
    "Familie {a.last}\n{street} {houseno}\n{postcode} {city}\n\nLiebe Familie {a.last},\n\n{>plain 3-7}\n\nIhre {b.first} {b.last}",
    "An alle Mieterinnen und Mieter\n{street} {houseno}\n\n{topic}\n\n{>plain 3-7}\n\nIhre Hausverwaltung\n{org}\ni. A. {a.last}",
    "Einschreiben\n\n{org}\nHerrn Geschäftsführer {b.full}\n{address}\n\nFristlose Kündigung\n\nSehr {b.geehrte},\n\n{>plain 2-6}\n\n{a.full}",
    "{o=Kirchengemeinde St. Martin}\n\nLiebe Gemeinde,\n\nam {date} feiern wir mit Pfarrer {a.last} und Diakon {b.full} die Erstkommunion. Es gehen zur Kommunion: {c.full}, {d.full}, {e.full} und {f.full}.\n\n{closing}\n{g.full}",
    "{club}\nDer Vorstand\n\nLiebe Mitglieder,\n\n{>plain:7,named:1,frame:1 3-7}\n\n1. Vorsitzende: {a.full}\nKassenwart: {b.full}\nSchriftführerin: {c.full}",
    "Eingeschrieben mit Rückschein\nIhr Schreiben vom {date}; Unser Zeichen {a.code}/{b.code}\n\nSehr {b.geehrtefull},\n\n{>plain:9,named:1,frame:1 3-9}\n\n{a.tfull}\n{role}",
    "Postkarte aus {city}\n\nLiebe {a.first}, lieber {b.first},\n{>plain 1-4}\nLiebe Grüße\n{c.first} und {d.first}",
    "Liebe Eltern der Klasse {n 1-10}b,\n\n{>plain 2-6} {>named}\n\nMit freundlichen Grüßen\n{a.full}, Klassenlehrerin",
    "Traueranzeige\n\n{a.full}\ngeb. {b.last}\n* {birthdate}   † {date}\n\nIn stiller Trauer:\n{c.full}\n{d.first} und {e.full}\nmit {f.first}, {g.first} und {h.first}",
    "Wir heiraten!\n{a.full} & {b.full}\nam {date} in {city}",
  ],
} as const;

export const en = {
  letter: [
    "{org}\n{address}\n\n{b.mrfull}\n{address}\n\n{date}\n\nDear {b.mr},\n\n{topic}\n\n{>plain:9,named:1,frame:1 3-9}\n\n{>plain:10,named:1,frame:1 2-6}\n\nYours sincerely,\n\n{a.full}\n{role}",
    "{a.full}\n{address}\n\n{org}\nAttn: {b.mrfull}\n{address}\n\nOur ref: {ref}\n\nDear {b.mr},\n\n{>plain:9,named:1,frame:1 3-7}\n\n{closing},\n\n{a.full}\n\nEnc: {thing}",
    "{anyorg}\n{address}\n\nRe: {topic}\n\nDear Sir or Madam,\n\n{>plain 3-7}\n\n{>plain:7,named:1,frame:1 2-6}\n\nYours faithfully,\n{a.full}",
    "{a.full}\n{address}\n\nTo {anyorg}\n{address}\n\n{date}\n\nAppeal against {the} of {date}, ref. {ref}\n\nDear Sir or Madam,\n\n{>plain:10,named:1,frame:1 2-6}\n\n{closing},\n\n{a.full}",
    "Mr and Mrs {a.last}\n{address}\n\nDear Mr and Mrs {a.last},\n\n{>plain 3-7}\n\nYours sincerely,\n\n{b.full}\n{role}",
    "To all tenants\n{n 1-99} {street}\n\n{topic}\n\n{>plain 3-7}\n\n{org}\np.p. {a.last}",
    "{authority}\n{address}\n\nYour case worker: {a.full}\nPhone: {phone}\n\n{b.mrfull}\n{address}\n\nDear {b.mr},\n\n{>plain 3-7}\n\n{a.last}",
    "Dear Parents,\n\n{>plain 2-6} {>named}\n\n{a.full}\nHead Teacher",
    "{a.first} and {b.full}\nrequest the pleasure of the company of\n{c.full}\nat the wedding of their daughter {d.first}\non {date} in {city}",
    "OBITUARY\n\n{a.full}, {n 60-99}, of {city}, died on {date}. {a.He} is survived by {a.his} children, {b.full} and {c.full}, and by {n 2-9} grandchildren.",
  ],
} as const;
