// Running text: reports, news of companies, portraits, texts of the web.
export const de = {
  prose: [
    "{>named}",
    "{>plain:4,named:1,frame:1 3-9}",
    "{>named} {>plain:9,frame:2 2-6} {>named:1,frame:1}",
    "{>plain:7,named:3,frame:3 3-7 /p}",
    "{>plain:9,named:1,frame:1 3-7}",
    "{city}. {>named} {>plain 1-4} {>named}",
    "{noun}: {>plain}\n\n{>named} {>plain 1-4}\n\n{>plain:7,named:1,frame:1 3-6}",
    "{a.full} wurde am {birthdate} in {city} geboren. Nach dem Studium an der {university} arbeitete {a.sie} bei {org}. Seit {n 1995-2025} ist {a.last} {role}. {a.gen} Schwerpunkt ist {noun}.",
    "{a.full}, {n 20-80}, {role}: {>plain}",
    "Über uns\n\n{org} wurde {n 1900-2020} von {a.full} und {b.full} in {city} gegründet. Heute führt {c.full} das Unternehmen. {>plain 1-4}",
    'Pressemitteilung\n\n{city}, {date} – {a.full} wird neu{a.er} {role} bei {org}. {a.Sie} folgt auf {b.full}, {b.der} in den Ruhestand geht. "{>plain}", sagt {c.last}.\n\nPressekontakt:\n{d.full}\n{phone}',
    "Unser Team\n\n{a.full}\n{role}\n\n{b.full}\n{role}\n\n{c.full}\n{role}",
    "Die Autoren: {a.full} ist {role} in {city}. {b.drfull} lehrt an der {university}.",
    "Literatur\n{a.comma} ({n 1980-2025}): {noun} und {noun}. {city}: {org}.\n{b.commainit} / {c.commainit}: {noun}. In: {noun} {n 1-40}, S. {n 1-90}–{n 91-300}.",
    "Erst kam {a.first}, dann {b.first}. {a.first} brachte {den} mit, {b.first} {den}. {>plain} Am Ende blieb nur {c.herr}.",
    "Danksagung\n\nIch danke {a.drfull} für die Betreuung, {b.full} und {c.full} für die Durchsicht sowie meiner Frau {d.first}.",
    "{>plain 2-6 /n}\n{>named}\n{>plain 2-6 /n}",
    "Veranstaltungen im {month}\n{date} {noun} mit {a.full}, {city}\n{date} {noun} mit {b.drfull}, {university}\n{date} Tag der offenen Tür, {org}",
  ],
} as const;

export const en = {
  prose: [
    "{>named}",
    "{>plain:4,named:1,frame:1 3-9}",
    "{>named} {>plain:9,frame:2 2-6} {>named:1,frame:1}",
    "{>plain:7,named:3,frame:3 3-7 /p}",
    "{>plain:9,named:1,frame:1 3-7}",
    "{city} – {>named} {>plain 1-4} {>named}",
    "{a.full} was born in {city} on {birthdate}. After {university} {a.he} joined {org}. {a.last} has been {role} since {n 1995-2025}. {a.last}'s focus is {thing}.",
    "About us\n\n{org} was founded in {n 1900-2020} by {a.full} and {b.full} in {city}. Today {c.full} runs the company. {>plain 1-4}",
    'PRESS RELEASE\n\n{city}, {date} – {org} today named {a.full} as {role}. {a.He} succeeds {b.full}, who retires. "{>plain}" said {c.last}.\n\nPress contact: {d.full}, {phone}',
    "Our team\n\n{a.full}\n{role}\n\n{b.full}\n{role}",
    "References\n{a.commainit} ({n 1980-2025}). {thing} and {thing}. {city}: {org}.\n{b.commainit}, & {c.commainit} ({n 1980-2025}). {thing}.",
    "First came {a.first}, then {b.first}. {a.first} brought {the}, {b.first} brought {the}. {>plain} In the end only {c.mr} stayed.",
    "Acknowledgements\n\nI thank {a.drfull} for advice, {b.full} and {c.full} for reading drafts, and my wife {d.first}.",
    "{>plain 2-6 /n}\n{>named}\n{>plain 2-6 /n}",
    "Events in {month}\n{date} {thing} with {a.full}, {city}\n{date} open day, {org}",
  ],
} as const;
