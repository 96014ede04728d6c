import type { RuleWords } from "../law/words.ts";

/** Art. 37 and 38 GDPR, § 38 BDSG, in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "gdpr/art-37.1.a": {
    title: "Öffentliche Stelle",
    yes: "Die Organisation ist eine öffentliche Stelle. Sie braucht immer eine oder einen Datenschutzbeauftragten.",
    no: "Keine öffentliche Stelle, oder ein Gericht in seiner justiziellen Tätigkeit.",
  },
  "gdpr/art-37.1.b": {
    title: "Überwachung als Kerntätigkeit",
    yes: "Kerntätigkeit ist, Menschen umfangreich, regelmäßig und systematisch zu überwachen.",
    no: "Eine solche Überwachung ist keine Kerntätigkeit.",
  },
  "gdpr/art-37.1.c": {
    title: "Sensible Daten als Kerntätigkeit",
    yes: "Kerntätigkeit ist, umfangreich besondere Kategorien personenbezogener Daten oder Strafdaten zu verarbeiten.",
    no: "Sensible Daten werden nicht umfangreich als Kerntätigkeit verarbeitet.",
  },
  "bdsg/38.1": {
    title: "Deutsche Gründe für Datenschutzbeauftragte",
    yes: "Mindestens 20 Personen, eine Datenschutz-Folgenabschätzung oder geschäftsmäßige Weitergabe oder Forschung: Eine Benennung ist Pflicht.",
    no: "Keiner der Gründe des § 38 BDSG liegt vor.",
  },
  "gdpr/art-37.1": {
    title: "Datenschutzbeauftragte benennen",
    duty: "Benennen Sie sofort eine interne oder externe Person als Datenschutzbeauftragte oder Datenschutzbeauftragten. In Deutschland genügt schon eine Verarbeitung, die eine Datenschutz-Folgenabschätzung braucht.",
  },
  "gdpr/art-37.5": {
    title: "Fachwissen der Datenschutzbeauftragten",
    duty: "Benennen Sie eine Person mit Fachwissen im Datenschutzrecht und in der Praxis und halten Sie Nachweise fest; schulen Sie sie sonst.",
  },
  "gdpr/art-37.7": {
    title: "Kontaktdaten der Datenschutzbeauftragten",
    duty: "Veröffentlichen Sie die Kontaktdaten, etwa auf der Website, und teilen Sie sie der Aufsichtsbehörde mit.",
  },
  "gdpr/art-38.1": {
    title: "Frühe Einbindung der Datenschutzbeauftragten",
    duty: "Binden Sie die oder den Datenschutzbeauftragten ordnungsgemäß und früh in alle Fragen ein, bei KI schon vor Auswahl und Entwicklung.",
  },
  "gdpr/art-38.6": {
    title: "Interessenkonflikt der Datenschutzbeauftragten",
    duty: "Betrauen Sie niemanden, der über Zwecke und Mittel mitentscheidet: nicht Inhaber, Geschäftsführung, Leitung von IT oder Personal. Benennen Sie sonst eine andere Person.",
  },
  "bdsg/38.2": {
    title: "Schutz der Datenschutzbeauftragten vor Kündigung",
    duty: "Kündigen Sie einer Person, die benannt werden musste, nur aus wichtigem Grund, auch noch ein Jahr nach dem Ende des Amts, und berufen Sie sie nur aus wichtigem Grund ab.",
  },
};

/** Art. 37 and 38 GDPR, § 38 BDSG, in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "gdpr/art-37.1.a": {
    title: "Public body",
    yes: "The organisation is a public body. It always needs a data protection officer.",
    no: "Not a public body, or a court in its judicial capacity.",
  },
  "gdpr/art-37.1.b": {
    title: "Monitoring as a core activity",
    yes: "The core activity is to monitor people regularly, systematically and on a large scale.",
    no: "Such monitoring is no core activity.",
  },
  "gdpr/art-37.1.c": {
    title: "Sensitive data as a core activity",
    yes: "The core activity is to process special categories of personal data or criminal data on a large scale.",
    no: "Sensitive data are not processed on a large scale as a core activity.",
  },
  "bdsg/38.1": {
    title: "German grounds for a data protection officer",
    yes: "At least 20 persons, an impact assessment, or commercial transfer or research: a designation is mandatory.",
    no: "None of the grounds of § 38 BDSG is there.",
  },
  "gdpr/art-37.1": {
    title: "Designating a data protection officer",
    duty: "Designate a person, internal or external, as data protection officer at once. In Germany a single processing that needs a data protection impact assessment is enough.",
  },
  "gdpr/art-37.5": {
    title: "Expertise of the data protection officer",
    duty: "Designate a person with expert knowledge of data protection law and practice and keep proof of it; otherwise train that person.",
  },
  "gdpr/art-37.7": {
    title: "Contact details of the data protection officer",
    duty: "Publish the contact details, on the website for instance, and communicate them to the supervisory authority.",
  },
  "gdpr/art-38.1": {
    title: "Early involvement of the data protection officer",
    duty: "Involve the data protection officer properly and early in all matters, with AI before selection and development.",
  },
  "gdpr/art-38.6": {
    title: "Conflict of interest of the data protection officer",
    duty: "Do not give the task to anybody who decides on purposes and means: no owner, managing director, head of IT or human resources. Otherwise designate another person.",
  },
  "bdsg/38.2": {
    title: "Protection of the data protection officer",
    duty: "Give notice to a person who had to be designated only with just cause, also for a year after the office ends, and dismiss the person from office only with just cause.",
  },
};
