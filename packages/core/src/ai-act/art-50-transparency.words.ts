import type { RuleWords } from "../law/words.ts";

/** Art. 50 in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-50.1": {
    title: "Hinweis auf den Umgang mit KI",
    yes: "Menschen haben direkt mit dem System zu tun und müssen erfahren, dass es KI ist. Zuständig ist der Anbieter.",
    no: "Keine Pflicht: kein direkter Kontakt mit Menschen, KI ist offensichtlich, oder ein Gesetz erlaubt den Einsatz gegen Straftaten.",
    duty: "Der Anbieter gestaltet das System so, dass Menschen spätestens beim ersten Kontakt klar und barrierefrei erfahren, dass sie mit KI zu tun haben.",
  },
  "ai-act/art-50.2": {
    title: "Kennzeichnung erzeugter Inhalte",
    yes: "Das System erzeugt Inhalte, die sein Anbieter maschinenlesbar kennzeichnen muss.",
    no: "Keine Pflicht: Das System erzeugt keine solchen Inhalte, oder eine Ausnahme greift.",
    duty: "Der Anbieter kennzeichnet die Ausgaben maschinenlesbar und so, dass sie sich als künstlich erzeugt oder verändert erkennen lassen, soweit es technisch machbar ist.",
  },
  "ai-act/art-50.3": {
    title: "Hinweis auf biometrische Auswertung",
    yes: "Das System erkennt Emotionen oder kategorisiert biometrisch; der Betreiber muss die Betroffenen informieren.",
    no: "Keine Pflicht: keine Emotionserkennung und keine biometrische Kategorisierung, oder ein Gesetz erlaubt den Einsatz gegen Straftaten.",
    duty: "Der Betreiber informiert die Personen, auf die das System angewandt wird, spätestens beim ersten Mal. Der Datenschutz gilt daneben.",
  },
  "ai-act/art-50.4.1": {
    title: "Offenlegung von Deepfakes",
    yes: "Mit dem System entstehen Deepfakes; der Betreiber muss offenlegen, dass sie künstlich erzeugt oder verändert sind.",
    no: "Keine Pflicht: kein Deepfake, oder ein Gesetz erlaubt den Einsatz gegen Straftaten.",
    duty: "Der Betreiber legt spätestens bei der ersten Begegnung offen, dass Bild, Ton oder Video künstlich erzeugt oder verändert ist.",
  },
  "ai-act/art-50.4.1.artistic": {
    title: "Deepfake in Kunst und Satire",
    yes: "Das Werk ist erkennbar künstlerisch, satirisch oder fiktional: Ein Hinweis genügt, der die Darstellung nicht stört.",
    no: "Die Erleichterung für Kunst und Satire greift nicht.",
  },
  "ai-act/art-50.4.2": {
    title: "Offenlegung bei Texten von öffentlichem Interesse",
    yes: "KI-Text wird veröffentlicht, um über Themen von öffentlichem Interesse zu informieren; der Betreiber muss dies offenlegen.",
    no: "Keine Pflicht: kein solcher Text, redaktionelle Prüfung und Verantwortung, oder ein Gesetz erlaubt den Einsatz gegen Straftaten.",
    duty: "Der Betreiber legt spätestens bei der Veröffentlichung offen, dass der Text künstlich erzeugt oder verändert ist.",
  },
};

/** Art. 50 in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-50.1": {
    title: "Telling people that they deal with AI",
    yes: "People deal with the system directly and have to learn that it is AI. This is up to the provider.",
    no: "No duty: no direct contact with people, AI is obvious, or a law permits the use against criminal offences.",
    duty: "The provider designs the system so that people learn, at the latest at first contact, in a clear and accessible way, that they deal with AI.",
  },
  "ai-act/art-50.2": {
    title: "Marking of generated content",
    yes: "The system generates content that its provider has to mark in a machine-readable way.",
    no: "No duty: the system generates no such content, or an exception applies.",
    duty: "The provider marks outputs in a machine-readable format so that they can be detected as artificially generated or manipulated, as far as technically feasible.",
  },
  "ai-act/art-50.3": {
    title: "Notice of biometric analysis",
    yes: "The system recognises emotions or categorises by biometric data; the deployer has to inform the people concerned.",
    no: "No duty: neither emotion recognition nor biometric categorisation, or a law permits the use against criminal offences.",
    duty: "The deployer informs the people exposed to the system, at the latest at first exposure. Data protection law applies beside this.",
  },
  "ai-act/art-50.4.1": {
    title: "Disclosure of deep fakes",
    yes: "The system is used for deep fakes; the deployer has to disclose that they are artificially generated or manipulated.",
    no: "No duty: no deep fake, or a law permits the use against criminal offences.",
    duty: "The deployer discloses, at the latest at first exposure, that image, audio or video was artificially generated or manipulated.",
  },
  "ai-act/art-50.4.1.artistic": {
    title: "Deep fake in art and satire",
    yes: "The work is evidently artistic, satirical or fictional: a notice is enough that does not spoil the work.",
    no: "The lighter form for art and satire does not apply.",
  },
  "ai-act/art-50.4.2": {
    title: "Disclosure for texts of public interest",
    yes: "AI text is published to inform the public on matters of public interest; the deployer has to disclose this.",
    no: "No duty: no such text, editorial review and responsibility, or a law permits the use against criminal offences.",
    duty: "The deployer discloses, at the latest on publication, that the text was artificially generated or manipulated.",
  },
};
