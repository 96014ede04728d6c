import type { Locale } from "../law/locale.ts";
import type { ClockContent, ClockId, ClockNote } from "./clock.ts";
import type { HolidayId } from "./holiday.ts";

/** The sentences for clocks in one language. */
export interface ClockWords {
  readonly locale: Locale;
  readonly clocks: Readonly<Record<ClockId, ClockText>>;
  readonly content: Readonly<Record<ClockContent, string>>;
  readonly notes: Readonly<Record<ClockNote, string>>;
  readonly holidays: Readonly<Record<HolidayId, string>>;
}

/** What one clock is about. */
export interface ClockText {
  /** A short name, for a table row. */
  readonly title: string;
  /** To whom the act is addressed. */
  readonly to: string;
  /** What is to be done; where another one has the period, what they may do and what follows. */
  readonly act: string;
}

/** The German sentences. */
export const de: ClockWords = {
  locale: "de",
  clocks: {
    "gdpr/art-12.3": {
      title: "Antwort auf einen Antrag der betroffenen Person",
      to: "Betroffene Person",
      act: "Teilen Sie der Person mit, was Sie auf ihren Antrag hin unternommen haben.",
    },
    "gdpr/art-12.3.extended": {
      title: "Antwort nach verlängerter Frist",
      to: "Betroffene Person",
      act: "Antworten Sie spätestens jetzt auf den Antrag, dessen Frist Sie um zwei Monate verlängert haben.",
    },
    "gdpr/art-12.4": {
      title: "Ablehnung eines Antrags der betroffenen Person",
      to: "Betroffene Person",
      act: "Teilen Sie der Person mit, warum Sie nicht tätig werden und wo sie sich beschweren oder klagen kann.",
    },
    "gdpr/art-14.3": {
      title: "Information bei Daten aus anderer Quelle",
      to: "Betroffene Person",
      act: "Informieren Sie die Person über die Daten, die Sie nicht bei ihr selbst erhoben haben.",
    },
    "gdpr/art-33.1": {
      title: "Meldung der Datenschutzverletzung",
      to: "Datenschutzaufsichtsbehörde des Landes",
      act: "Melden Sie die Verletzung des Schutzes personenbezogener Daten. Fehlende Angaben reichen Sie nach.",
    },
    "gdpr/art-33.2": {
      title: "Meldung des Auftragsverarbeiters",
      to: "Verantwortlicher, für den die Daten verarbeitet werden",
      act: "Melden Sie dem Verantwortlichen die Verletzung sofort, damit er seine 72 Stunden einhalten kann.",
    },
    "gdpr/art-34.1": {
      title: "Benachrichtigung der betroffenen Personen",
      to: "Betroffene Personen",
      act: "Benachrichtigen Sie die Personen, für die ein hohes Risiko besteht, in klarer und einfacher Sprache.",
    },
    "gdpr/art-36.2": {
      title: "Empfehlung der Aufsichtsbehörde nach Konsultation",
      to: "Verantwortlicher",
      act: "Beginnen Sie mit der Verarbeitung nicht, bevor die Behörde geantwortet hat oder die Frist abgelaufen ist.",
    },
    "gdpr/art-36.2.notice": {
      title: "Mitteilung der Behörde, dass sie die Frist verlängert",
      to: "Verantwortlicher",
      act: "Prüfen Sie, ob die Behörde die Verlängerung bis zu diesem Tag mitgeteilt und begründet hat.",
    },
    "gdpr/art-36.2.extended": {
      title: "Empfehlung der Aufsichtsbehörde, verlängert",
      to: "Verantwortlicher",
      act: "Beginnen Sie mit der Verarbeitung nicht, bevor die Behörde geantwortet hat oder die Frist abgelaufen ist.",
    },
    "bsig/32.1.1": {
      title: "Frühe Erstmeldung des Sicherheitsvorfalls",
      to: "Gemeinsame Meldestelle von BSI und BBK",
      act: "Geben Sie die frühe Erstmeldung über das Meldeportal ab.",
    },
    "bsig/32.1.2": {
      title: "Meldung des Sicherheitsvorfalls",
      to: "Gemeinsame Meldestelle von BSI und BBK",
      act: "Bestätigen oder aktualisieren Sie die Erstmeldung und bewerten Sie den Vorfall.",
    },
    "bsig/32.1.4": {
      title: "Abschlussmeldung zum Sicherheitsvorfall",
      to: "Gemeinsame Meldestelle von BSI und BBK",
      act: "Geben Sie die Abschlussmeldung ab. Der Monat läuft ab dem Tag, an dem die 72-Stunden-Meldung abging.",
    },
    "bsig/32.2": {
      title: "Fortschrittsmeldung zum Sicherheitsvorfall",
      to: "Gemeinsame Meldestelle von BSI und BBK",
      act: "Dauert der Vorfall an, geben Sie statt der Abschlussmeldung eine Fortschrittsmeldung ab.",
    },
    "bsig/32.2.final": {
      title: "Abschlussmeldung nach andauerndem Vorfall",
      to: "Gemeinsame Meldestelle von BSI und BBK",
      act: "Geben Sie die Abschlussmeldung ab, nachdem die Bearbeitung des Vorfalls abgeschlossen ist.",
    },
    "bsig/33.1": {
      title: "Registrierung als Einrichtung",
      to: "Bundesamt für Sicherheit in der Informationstechnik (BSI)",
      act: "Registrieren Sie sich über das Portal des BSI. Ist der Tag verstrichen, holen Sie es sofort nach.",
    },
    "bsig/33.5": {
      title: "Änderung der Registrierung",
      to: "Bundesamt für Sicherheit in der Informationstechnik (BSI)",
      act: "Teilen Sie geänderte Angaben mit. Die Frist läuft, sobald Sie von der Änderung wissen.",
    },
    "bsig/34.2": {
      title: "Änderung der Angaben besonderer Einrichtungsarten",
      to: "Bundesamt für Sicherheit in der Informationstechnik (BSI)",
      act: "Teilen Sie geänderte Angaben mit. Die Frist läuft ab der Änderung, nicht ab der Kenntnis.",
    },
    "ai-act/art-26.5": {
      title: "Information des KI-Anbieters",
      to: "Anbieter, dann Einführer oder Händler und Marktüberwachungsbehörde",
      act: "Informieren Sie sofort über den schwerwiegenden Vorfall.",
    },
    "ai-act/art-73.2": {
      title: "Meldung eines schwerwiegenden Vorfalls",
      to: "Marktüberwachungsbehörde des Mitgliedstaats, in dem der Vorfall stattfand",
      act: "Melden Sie, sobald der Zusammenhang mit dem KI-System feststeht oder naheliegt.",
    },
    "ai-act/art-73.3": {
      title: "Meldung bei Störung kritischer Infrastruktur",
      to: "Marktüberwachungsbehörde des Mitgliedstaats, in dem der Vorfall stattfand",
      act: "Melden Sie sofort den weitverbreiteten Verstoß oder die Störung kritischer Infrastruktur.",
    },
    "ai-act/art-73.4": {
      title: "Meldung nach dem Tod einer Person",
      to: "Marktüberwachungsbehörde des Mitgliedstaats, in dem der Vorfall stattfand",
      act: "Melden Sie, sobald Sie den Zusammenhang mit dem KI-System festgestellt haben oder vermuten.",
    },
    "betrvg/99.3": {
      title: "Äußerung des Betriebsrats zur personellen Maßnahme",
      to: "Arbeitgeber",
      act: "Warten Sie die Woche ab: Schweigt der Betriebsrat bis zu ihrem Ende, gilt seine Zustimmung als erteilt.",
    },
    "agg/15.4": {
      title: "Geltendmachung von Ansprüchen wegen Benachteiligung",
      to: "Arbeitgeber",
      act: "Bewahren Sie die Unterlagen der Auswahl mindestens so lange auf, dazu die drei Monate der Klagefrist.",
    },
    "arbgg/61b.1": {
      title: "Klage auf Entschädigung wegen Benachteiligung",
      to: "Arbeitsgericht",
      act: "Bewahren Sie die Unterlagen der Auswahl mindestens bis zu diesem Tag auf.",
    },
  },
  content: {
    "action-taken": "was auf den Antrag hin geschehen ist",
    "reasons-for-delay": "Gründe der Verzögerung",
    "reasons-for-refusal": "Gründe, nicht tätig zu werden",
    complaint: "Hinweis auf die Beschwerde bei der Aufsichtsbehörde",
    "judicial-remedy": "Hinweis auf den gerichtlichen Rechtsbehelf",
    controller: "Verantwortlicher und Datenschutzbeauftragter mit Kontaktdaten",
    purposes: "Zwecke, Rechtsgrundlage und berechtigte Interessen",
    categories: "Kategorien der Daten",
    recipients: "Empfänger",
    "third-country": "Drittland und Garantien",
    storage: "Speicherdauer",
    rights: "Rechte, Widerruf und Beschwerde",
    origin: "Quelle der Daten",
    logic: "automatisierte Entscheidung und ihre Logik",
    nature: "Art der Verletzung; Kategorien und ungefähre Zahl der Personen und Datensätze",
    contact: "Datenschutzbeauftragter oder andere Anlaufstelle",
    effects: "wahrscheinliche Folgen",
    measures: "ergriffene und vorgeschlagene Maßnahmen",
    advice: "schriftliche Empfehlung",
    extension: "Verlängerung der Frist",
    "suspected-malice": "Verdacht auf rechtswidrige oder böswillige Handlungen",
    "cross-border": "grenzüberschreitende Auswirkungen",
    update: "Bestätigung oder Aktualisierung der Erstmeldung",
    "first-assessment": "erste Bewertung mit Schweregrad und Auswirkungen",
    indicators: "Kompromittierungsindikatoren",
    "critical-installation": "bei Betreibern kritischer Anlagen: Anlage, Dienstleistung und Auswirkung darauf",
    "full-description": "ausführliche Beschreibung mit Schweregrad und Auswirkungen",
    cause: "Art der Bedrohung oder zugrunde liegende Ursache",
    remedies: "getroffene und laufende Abhilfemaßnahmen",
    progress: "Stand der Bearbeitung",
    name: "Name, Rechtsform und Registernummer",
    address: "Anschrift, E-Mail-Adresse, öffentliche IP-Adressbereiche und Telefonnummer",
    sector: "Sektor oder Branche",
    "member-states": "Mitgliedstaaten, in denen Sie Dienste erbringen",
    authorities: "zuständige Aufsichtsbehörden",
    "changed-details": "geänderte Angaben",
    incident: "Vorfall, KI-System und Ort",
    "causal-link": "Zusammenhang zwischen KI-System und Vorfall",
    "refusal-in-writing": "Verweigerung der Zustimmung, schriftlich und mit Gründen",
    "claim-in-writing": "Anspruch auf Entschädigung oder Schadensersatz, schriftlich",
    suit: "Klage auf Entschädigung",
  },
  notes: {
    "two-working-days":
      "Ob Art. 3 Abs. 5 der Verordnung 1182/71 die 72 Stunden über ein Wochenende verlängert, ist umstritten. Planen Sie nicht damit.",
    "later-with-reasons": "Melden Sie später, begründen Sie die Verzögerung.",
    "reporting-channel": "Die Pflicht besteht erst, seit der Meldeweg eingerichtet ist.",
    "strict-count":
      "Nach strenger Zählung (§ 187 Abs. 2 BGB) endet die Frist einen Tag früher. Den späteren Tag nennt das BSI nach Sekundärquellen.",
    "end-not-moved":
      "Es zählen Kalendertage. Ob ein Ende am Wochenende nach der Verordnung 1182/71 auf den nächsten Arbeitstag rückt, lassen wir offen.",
    "high-risk-only":
      "Die Pflicht gilt für Hochrisiko-KI-Systeme und erst ab ihrem Anwendungstag. Die Einstufung nennt ihn.",
    "incomplete-first": "Eine erste, unvollständige Meldung wahrt die Frist.",
    "notice-in-first-month":
      "Die Verlängerung gilt nur, wenn Sie der Person im ersten Monat die Verlängerung und ihre Gründe mitgeteilt haben.",
    "earliest-of-three":
      "Es zählt das Früheste: ein Monat, der erste Kontakt mit der Person oder die erste Offenlegung an andere.",
    suspended: "Solange die Behörde auf verlangte Informationen wartet, kann sie die Frist aussetzen.",
    "final-by-secondary": "Den Monat nach dem Abschluss nennen Sekundärquellen; prüfen Sie den Wortlaut.",
    "complete-information":
      "Die Woche beginnt erst, wenn der Betriebsrat vollständig unterrichtet ist; so die Rechtsprechung nach Sekundärquellen.",
    "silence-is-consent": "Nennen Sie das Land: Ein Feiertag am letzten Tag verlängert die Woche des Betriebsrats.",
    "collective-agreement": "Ein Tarifvertrag kann eine andere Frist bestimmen.",
    "provider-first":
      "Erreichen Sie den Anbieter nicht, melden Sie den Vorfall selbst der Marktüberwachungsbehörde nach Art. 73.",
    "agreed-hours": "Das Gesetz nennt keine Stunden. Oft vereinbart der Vertrag welche, etwa 24.",
  },
  holidays: {
    "new-year": "Neujahr",
    epiphany: "Heilige Drei Könige",
    "womens-day": "Frauentag",
    "good-friday": "Karfreitag",
    "easter-sunday": "Ostersonntag",
    "easter-monday": "Ostermontag",
    "labour-day": "Tag der Arbeit",
    "liberation-day": "Tag der Befreiung",
    "ascension-day": "Christi Himmelfahrt",
    "whit-sunday": "Pfingstsonntag",
    "whit-monday": "Pfingstmontag",
    "corpus-christi": "Fronleichnam",
    "uprising-day": "75. Jahrestag des Volksaufstandes vom 17. Juni 1953",
    "peace-festival": "Augsburger Friedensfest",
    "assumption-day": "Mariä Himmelfahrt",
    "childrens-day": "Weltkindertag",
    "unity-day": "Tag der Deutschen Einheit",
    "reformation-day": "Reformationstag",
    "all-saints-day": "Allerheiligen",
    "repentance-day": "Buß- und Bettag",
    "christmas-day": "1. Weihnachtstag",
    "boxing-day": "2. Weihnachtstag",
  },
};

/** The English sentences. */
export const en: ClockWords = {
  locale: "en",
  clocks: {
    "gdpr/art-12.3": {
      title: "Answer to a request of a data subject",
      to: "The data subject",
      act: "Tell the person what you have done about the request.",
    },
    "gdpr/art-12.3.extended": {
      title: "Answer after an extension",
      to: "The data subject",
      act: "Answer now at the latest the request whose period you have extended by two months.",
    },
    "gdpr/art-12.4": {
      title: "Refusal of a request of a data subject",
      to: "The data subject",
      act: "Tell the person why you take no action, and where to complain or go to court.",
    },
    "gdpr/art-14.3": {
      title: "Information on data from another source",
      to: "The data subject",
      act: "Inform the person about the data that you have not collected from them.",
    },
    "gdpr/art-33.1": {
      title: "Notification of a personal data breach",
      to: "The data protection authority of the Land",
      act: "Notify the personal data breach. Send later what you do not know yet.",
    },
    "gdpr/art-33.2": {
      title: "Notification by the processor",
      to: "The controller for whom the data is processed",
      act: "Notify the controller of the breach at once, so that its 72 hours can be kept.",
    },
    "gdpr/art-34.1": {
      title: "Communication to the persons affected",
      to: "The data subjects",
      act: "Tell the persons for whom there is a high risk, in clear and plain language.",
    },
    "gdpr/art-36.2": {
      title: "Advice of the authority after consultation",
      to: "The controller",
      act: "Do not start the processing before the authority has answered or the period is over.",
    },
    "gdpr/art-36.2.notice": {
      title: "Notice of the authority that it extends the period",
      to: "The controller",
      act: "Check whether the authority has told you of the extension and its reasons by this day.",
    },
    "gdpr/art-36.2.extended": {
      title: "Advice of the authority, extended",
      to: "The controller",
      act: "Do not start the processing before the authority has answered or the period is over.",
    },
    "bsig/32.1.1": {
      title: "Early warning of the security incident",
      to: "The joint reporting office of BSI and BBK",
      act: "Send the early first report through the reporting portal.",
    },
    "bsig/32.1.2": {
      title: "Report of the security incident",
      to: "The joint reporting office of BSI and BBK",
      act: "Confirm or update the first report and assess the incident.",
    },
    "bsig/32.1.4": {
      title: "Final report on the security incident",
      to: "The joint reporting office of BSI and BBK",
      act: "Send the final report. The month runs from the day on which the 72-hour report was sent.",
    },
    "bsig/32.2": {
      title: "Progress report on the security incident",
      to: "The joint reporting office of BSI and BBK",
      act: "If the incident still goes on, send a progress report instead of the final report.",
    },
    "bsig/32.2.final": {
      title: "Final report after a long incident",
      to: "The joint reporting office of BSI and BBK",
      act: "Send the final report after the handling of the incident is completed.",
    },
    "bsig/33.1": {
      title: "Registration as an entity",
      to: "The Federal Office for Information Security (BSI)",
      act: "Register through the portal of the BSI. If the day has passed, do it at once.",
    },
    "bsig/33.5": {
      title: "Change of the registration",
      to: "The Federal Office for Information Security (BSI)",
      act: "Report the changed details. The period runs as soon as you know of the change.",
    },
    "bsig/34.2": {
      title: "Change of the details of special types of entities",
      to: "The Federal Office for Information Security (BSI)",
      act: "Report the changed details. The period runs from the change, not from knowing of it.",
    },
    "ai-act/art-26.5": {
      title: "Information of the provider of the AI system",
      to: "The provider, then importer or distributor and market surveillance authority",
      act: "Inform at once about the serious incident.",
    },
    "ai-act/art-73.2": {
      title: "Report of a serious incident",
      to: "The market surveillance authority of the Member State where the incident occurred",
      act: "Report as soon as the link with the AI system is established or reasonably likely.",
    },
    "ai-act/art-73.3": {
      title: "Report of a disruption of critical infrastructure",
      to: "The market surveillance authority of the Member State where the incident occurred",
      act: "Report at once the widespread infringement or the disruption of critical infrastructure.",
    },
    "ai-act/art-73.4": {
      title: "Report after the death of a person",
      to: "The market surveillance authority of the Member State where the incident occurred",
      act: "Report as soon as you have established or suspect a link with the AI system.",
    },
    "betrvg/99.3": {
      title: "Answer of the works council to a personnel measure",
      to: "The employer",
      act: "Wait for the week to end: if the works council is silent until then, its consent is deemed given.",
    },
    "agg/15.4": {
      title: "Claim because of a disadvantage",
      to: "The employer",
      act: "Keep the records of the selection at least that long, and for the three months in which a suit can follow.",
    },
    "arbgg/61b.1": {
      title: "Suit for compensation because of a disadvantage",
      to: "The labour court",
      act: "Keep the records of the selection at least until this day.",
    },
  },
  content: {
    "action-taken": "what was done about the request",
    "reasons-for-delay": "reasons for the delay",
    "reasons-for-refusal": "reasons for taking no action",
    complaint: "the right to complain to the authority",
    "judicial-remedy": "the right to go to court",
    controller: "controller and data protection officer with contact details",
    purposes: "purposes, legal basis and legitimate interests",
    categories: "categories of data",
    recipients: "recipients",
    "third-country": "third country and safeguards",
    storage: "storage time",
    rights: "rights, withdrawal and complaint",
    origin: "source of the data",
    logic: "automated decision and its logic",
    nature: "nature of the breach; categories and rough number of persons and records",
    contact: "data protection officer or another contact",
    effects: "likely consequences",
    measures: "measures taken and proposed",
    advice: "written advice",
    extension: "extension of the period",
    "suspected-malice": "suspicion of unlawful or malicious acts",
    "cross-border": "effects across borders",
    update: "first report confirmed or updated",
    "first-assessment": "first assessment with severity and effects",
    indicators: "indicators of compromise",
    "critical-installation": "for operators of critical installations: installation, service and the effect on it",
    "full-description": "full description with severity and effects",
    cause: "kind of threat or root cause",
    remedies: "remedies taken and under way",
    progress: "state of the handling",
    name: "name, legal form and register number",
    address: "address, e-mail address, public IP ranges and telephone number",
    sector: "sector or branch",
    "member-states": "Member States in which you provide services",
    authorities: "competent supervisory authorities",
    "changed-details": "changed details",
    incident: "incident, AI system and place",
    "causal-link": "link between the AI system and the incident",
    "refusal-in-writing": "refusal of consent, in writing and with reasons",
    "claim-in-writing": "claim for compensation or damages, in writing",
    suit: "suit for compensation",
  },
  notes: {
    "two-working-days":
      "Whether Art. 3(5) of Regulation 1182/71 extends the 72 hours over a weekend is disputed. Do not plan with it.",
    "later-with-reasons": "If you notify later, give the reasons for the delay.",
    "reporting-channel": "The duty exists only since the reporting channel was opened.",
    "strict-count":
      "By a strict count (§ 187(2) BGB) the period ends a day earlier. Secondary sources say that the BSI uses the later day.",
    "end-not-moved":
      "Calendar days count. We leave open whether Regulation 1182/71 moves an end at the weekend to the next working day.",
    "high-risk-only": "The duty is on high-risk AI systems and from its day of application only. Classify to find it.",
    "incomplete-first": "A first report that is incomplete keeps the period.",
    "notice-in-first-month":
      "The extension counts only if you told the person of it and of its reasons within the first month.",
    "earliest-of-three":
      "The earliest counts: one month, the first contact with the person, or the first disclosure to others.",
    suspended: "While the authority waits for information that it has asked for, it can suspend the period.",
    "final-by-secondary": "The month after completion follows from secondary sources; check the wording.",
    "complete-information":
      "The week begins only when the works council is fully informed; so the courts, by secondary sources.",
    "silence-is-consent": "State the Land: a holiday on the last day makes the week of the works council longer.",
    "collective-agreement": "A collective agreement can set another period.",
    "provider-first":
      "If you cannot reach the provider, report the incident yourself to the market surveillance authority under Art. 73.",
    "agreed-hours": "The statute names no hours. Contracts often agree some, such as 24.",
  },
  holidays: {
    "new-year": "New Year’s Day",
    epiphany: "Epiphany",
    "womens-day": "Women’s Day",
    "good-friday": "Good Friday",
    "easter-sunday": "Easter Sunday",
    "easter-monday": "Easter Monday",
    "labour-day": "Labour Day",
    "liberation-day": "Liberation Day",
    "ascension-day": "Ascension Day",
    "whit-sunday": "Whit Sunday",
    "whit-monday": "Whit Monday",
    "corpus-christi": "Corpus Christi",
    "uprising-day": "75th anniversary of the uprising of 17 June 1953",
    "peace-festival": "Augsburg Peace Festival",
    "assumption-day": "Assumption Day",
    "childrens-day": "World Children’s Day",
    "unity-day": "Day of German Unity",
    "reformation-day": "Reformation Day",
    "all-saints-day": "All Saints’ Day",
    "repentance-day": "Day of Repentance and Prayer",
    "christmas-day": "Christmas Day",
    "boxing-day": "Second Day of Christmas",
  },
};
