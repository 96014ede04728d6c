import type { RuleWords } from "../law/words.ts";

/** The list of the German authorities in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "dsk/biometrics": {
    title: "Biometrische Identifizierung",
    yes: "Steht auf der Liste: biometrische Daten zur eindeutigen Identifizierung und ein weiteres Risikokriterium.",
    no: "Keine biometrische Identifizierung, oder kein weiteres der sieben Kriterien trifft zu.",
  },
  "dsk/genetics": {
    title: "Genetische Daten",
    yes: "Steht auf der Liste: genetische Daten und ein weiteres Risikokriterium.",
    no: "Keine genetischen Daten, oder kein weiteres der sieben Kriterien trifft zu.",
  },
  "dsk/secrecy": {
    title: "Geheimnisgeschützte Daten",
    yes: "Steht auf der Liste: Daten unter Sozial-, Berufs- oder besonderem Amtsgeheimnis in großem Umfang.",
    no: "Keine solchen Geheimnisse, oder nicht in großem Umfang.",
  },
  "dsk/location": {
    title: "Aufenthaltsdaten",
    yes: "Steht auf der Liste: umfangreiche Daten über den Aufenthalt von Menschen.",
    no: "Keine Aufenthaltsdaten, oder nicht in großem Umfang.",
  },
  "dsk/merging-for-decisions": {
    title: "Zusammengeführte Daten für Entscheidungen",
    yes: "Steht auf der Liste: umfangreich zusammengeführte Daten, undurchsichtig ausgewertet, für Entscheidungen mit erheblicher Wirkung.",
    no: "Ein Merkmal fehlt: Zusammenführung, Umfang, fremde Quellen, undurchsichtiger Algorithmus oder Entscheidung.",
  },
  "dsk/mobile-cameras": {
    title: "Mobile Bildaufnahmen",
    yes: "Steht auf der Liste: mobile Bildaufnahmen im öffentlichen Raum, umfangreich an zentraler Stelle zusammengeführt.",
    no: "Keine mobilen Aufnahmen, nicht zentral zusammengeführt, oder nicht in großem Umfang.",
  },
  "dsk/ratings": {
    title: "Bewertungen für Dritte",
    yes: "Steht auf der Liste: umfangreich gesammelte und weitergegebene Bewertungen, auf die Dritte Entscheidungen stützen können.",
    no: "Keine solchen Bewertungen, nicht in großem Umfang, oder keine Entscheidungen Dritter.",
  },
  "dsk/staff-conduct": {
    title: "Verhalten von Beschäftigten",
    yes: "Steht auf der Liste: umfangreiche Daten über das Verhalten von Beschäftigten, mit denen sich ihre Arbeit bewerten lässt.",
    no: "Keine solchen Daten, nicht in großem Umfang, oder ohne erhebliche Wirkung für die Beschäftigten.",
  },
  "dsk/profiles": {
    title: "Umfassende Profile",
    yes: "Steht auf der Liste: umfassende Profile zu Interessen, Beziehungen oder Persönlichkeit.",
    no: "Keine umfassenden Profile.",
  },
  "dsk/merging-for-discovery": {
    title: "Zusammengeführte Daten zur Suche nach Mustern",
    yes: "Steht auf der Liste: umfangreich zusammengeführte Daten, undurchsichtig ausgewertet auf unbekannte Zusammenhänge ohne festen Zweck.",
    no: "Ein Merkmal fehlt: Zusammenführung, Umfang, fremde Quellen, undurchsichtiger Algorithmus oder offener Zweck.",
  },
  "dsk/ai": {
    title: "KI steuert Interaktion oder bewertet Menschen",
    yes: "Steht auf der Liste: KI verarbeitet personenbezogene Daten, steuert die Interaktion mit Betroffenen oder bewertet persönliche Aspekte.",
    no: "Keine personenbezogenen Daten, oder die KI steuert weder die Interaktion, noch bewertet sie persönliche Aspekte.",
  },
  "dsk/phone-signals": {
    title: "Ortung über Handysignale",
    yes: "Steht auf der Liste: zweckfremd genutzte Handysensoren oder Funksignale zur Ortung über einen erheblichen Zeitraum.",
    no: "Keine solche Ortung, oder nicht über einen erheblichen Zeitraum.",
  },
  "dsk/recordings": {
    title: "Auswertung von Video oder Ton",
    yes: "Steht auf der Liste: automatisierte Auswertung von Video oder Ton zur Bewertung der Persönlichkeit.",
    no: "Keine automatisierte Auswertung von Aufnahmen zur Persönlichkeit.",
  },
  "dsk/movement-and-purchases": {
    title: "Bewegungs- und Kaufprofile",
    yes: "Steht auf der Liste: umfassende Profile zu Bewegung und Kaufverhalten.",
    no: "Keine umfassenden Profile zu Bewegung und Kaufverhalten.",
  },
  "dsk/anonymising": {
    title: "Anonymisieren zur Weitergabe",
    yes: "Steht auf der Liste: Anonymisieren von Art.-9-Daten zur Weitergabe an Dritte in mehr als einzelnen Fällen.",
    no: "Keine solche Anonymisierung, oder nur in einzelnen Fällen.",
  },
  "dsk/telemedicine": {
    title: "Sensordaten an zentraler Stelle",
    yes: "Steht auf der Liste: Art.-9- oder Art.-10-Daten, wiederholt mit neuartigen Sensoren oder Apps erhoben und zentral aufbereitet.",
    no: "Keine solchen Daten, nur einmal erhoben, oder nicht zentral aufbereitet.",
  },
  "dsk/performance": {
    title: "Messung der Leistung",
    yes: "Steht auf der Liste: Art.-9- oder Art.-10-Daten, mit denen Anbieter neuer Technik die Leistung von Menschen messen.",
    no: "Keine solche Messung der Leistung.",
  },
  "dsk/listed": {
    title: "Muss-Liste der Aufsichtsbehörden",
    yes: "Die Verarbeitung steht auf der Liste für nicht-öffentliche Stellen. Behörden prüfen die Liste ihrer eigenen Aufsicht.",
    no: "Die Verarbeitung steht nicht auf der Liste. Die Liste ist nicht abschließend.",
  },
};

/** The list of the German authorities in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "dsk/biometrics": {
    title: "Biometric identification",
    yes: "On the list: biometric data for unique identification and one more risk criterion.",
    no: "No biometric identification, or none of the seven further criteria is met.",
  },
  "dsk/genetics": {
    title: "Genetic data",
    yes: "On the list: genetic data and one more risk criterion.",
    no: "No genetic data, or none of the seven further criteria is met.",
  },
  "dsk/secrecy": {
    title: "Data under secrecy",
    yes: "On the list: data under social, professional or special official secrecy on a large scale.",
    no: "No such secrets, or not on a large scale.",
  },
  "dsk/location": {
    title: "Location data",
    yes: "On the list: data on people’s whereabouts on a large scale.",
    no: "No location data, or not on a large scale.",
  },
  "dsk/merging-for-decisions": {
    title: "Merged data for decisions",
    yes: "On the list: data merged on a large scale and analysed opaquely, for decisions with significant effect.",
    no: "An element is missing: merging, scale, other sources, opaque algorithm or decision.",
  },
  "dsk/mobile-cameras": {
    title: "Mobile image recording",
    yes: "On the list: mobile recording in public space, brought together centrally on a large scale.",
    no: "No mobile recording, not brought together centrally, or not on a large scale.",
  },
  "dsk/ratings": {
    title: "Ratings for third parties",
    yes: "On the list: ratings collected and passed on at large scale, on which third parties can base decisions.",
    no: "No such ratings, not on a large scale, or no decisions of third parties.",
  },
  "dsk/staff-conduct": {
    title: "Conduct of employees",
    yes: "On the list: data on the conduct of employees on a large scale, by which their work can be judged.",
    no: "No such data, not on a large scale, or without significant effect on employees.",
  },
  "dsk/profiles": {
    title: "Full profiles",
    yes: "On the list: full profiles of interests, relations or personality.",
    no: "No full profiles.",
  },
  "dsk/merging-for-discovery": {
    title: "Merged data to find patterns",
    yes: "On the list: data merged on a large scale and searched opaquely for unknown links without a fixed purpose.",
    no: "An element is missing: merging, scale, other sources, opaque algorithm or open purpose.",
  },
  "dsk/ai": {
    title: "AI steers interaction or judges people",
    yes: "On the list: AI processes personal data, steers the interaction with data subjects or judges personal aspects.",
    no: "No personal data, or the AI neither steers the interaction nor judges personal aspects.",
  },
  "dsk/phone-signals": {
    title: "Locating by phone signals",
    yes: "On the list: phone sensors or radio signals used against their purpose to locate people over a substantial time.",
    no: "No such locating, or not over a substantial time.",
  },
  "dsk/recordings": {
    title: "Analysis of video or audio",
    yes: "On the list: automated analysis of video or audio to judge personality.",
    no: "No automated analysis of recordings for personality.",
  },
  "dsk/movement-and-purchases": {
    title: "Profiles of movement and purchases",
    yes: "On the list: full profiles of movement and purchases.",
    no: "No full profiles of movement and purchases.",
  },
  "dsk/anonymising": {
    title: "Anonymising to pass on",
    yes: "On the list: anonymising Art. 9 data to pass them to third parties in more than single cases.",
    no: "No such anonymising, or in single cases only.",
  },
  "dsk/telemedicine": {
    title: "Sensor data in a central place",
    yes: "On the list: Art. 9 or 10 data, collected repeatedly by novel sensors or apps and prepared centrally.",
    no: "No such data, collected once only, or not prepared centrally.",
  },
  "dsk/performance": {
    title: "Measuring performance",
    yes: "On the list: Art. 9 or 10 data by which providers of new technology measure people’s performance.",
    no: "No such measuring of performance.",
  },
  "dsk/listed": {
    title: "List of the supervisory authorities",
    yes: "The processing is on the list for private bodies. Public bodies check the list of their own authority.",
    no: "The processing is not on the list. The list is not exhaustive.",
  },
};
