import type { FactWords } from "../law/words.ts";

/** Biometrics in German. */
export const de: Readonly<Record<string, FactWords>> = {
  "biometrics.categorises": { label: "das System ordnet Personen anhand biometrischer Daten Kategorien zu" },
  "biometrics.ancillary": { label: "die Kategorisierung ist nur eine technisch nötige Nebenfunktion" },
  "biometrics.individually": { label: "das System ordnet Menschen einzeln biometrischen Kategorien zu" },
  "biometrics.traits": {
    label: "Merkmale, auf die das System aus biometrischen Daten schließt",
    options: {
      race: "Rasse (Wort des Gesetzes)",
      "political-opinions": "politische Einstellungen",
      "trade-union-membership": "Gewerkschaftszugehörigkeit",
      "religion-or-belief": "religiöse oder weltanschauliche Überzeugungen",
      "sex-life": "Sexualleben",
      "sexual-orientation": "sexuelle Ausrichtung",
      "ethnic-origin": "ethnische Herkunft",
      "health-or-genetics": "Gesundheit oder genetische Merkmale",
      "age-or-sex": "Alter oder Geschlecht",
      "other-protected": "anderes sensibles oder geschütztes Merkmal",
      other: "anderes Merkmal, etwa Haarfarbe",
    },
  },
  "biometrics.labelsDatasets": {
    label: "das System kennzeichnet oder filtert nur rechtmäßig erworbene biometrische Datensätze",
  },
  "biometrics.categorisesForLawEnforcement": {
    label: "die biometrische Kategorisierung geschieht im Bereich der Strafverfolgung",
  },
  "biometrics.permittedForOffences": { label: "ein Gesetz erlaubt den biometrischen Einsatz gegen Straftaten" },
  "biometrics.identifiesRemotely": {
    label: "das System identifiziert Menschen biometrisch ohne ihr Zutun, meist aus der Ferne",
  },
  "biometrics.verifiesOnly": {
    label: "die Biometrie soll nur bestätigen, dass jemand die Person ist, die er zu sein angibt",
  },
  "biometrics.cybersecurityOnly": {
    label: "die Biometrie dient allein der Cybersicherheit oder dem Schutz personenbezogener Daten",
  },
  "biometrics.realTime": {
    label: "Erfassung, Abgleich und Identifizierung geschehen ohne erhebliche Verzögerung (Echtzeit)",
  },
  "biometrics.publicSpace": { label: "die Fernidentifizierung geschieht in öffentlich zugänglichen Räumen" },
  "biometrics.forLawEnforcement": { label: "die Fernidentifizierung dient Strafverfolgungszwecken" },
  "biometrics.objective": {
    label: "Ziel der Fernidentifizierung in Echtzeit",
    options: {
      "victims-or-missing": "gezielte Suche nach bestimmten Opfern oder vermissten Personen",
      "threat-to-life-or-attack": "Abwehr einer Gefahr für Leib oder Leben oder eines Terroranschlags",
      "annex-ii-suspect": "Verdächtige einer Straftat des Anhangs II ab vier Jahren Höchststrafe",
    },
  },
  "biometrics.strictlyNecessary": {
    label: "die Fernidentifizierung in Echtzeit ist für ihr Ziel unbedingt erforderlich",
  },
  "biometrics.conditions": {
    label: "erfüllte Bedingungen für die Fernidentifizierung in Echtzeit",
    options: {
      "confirms-identity": "dient nur der Bestätigung der Identität der gesuchten Person",
      "national-law": "nationales Recht erlaubt den Einsatz",
      "impact-assessment": "Grundrechte-Folgenabschätzung ist abgeschlossen",
      registered: "System ist in der EU-Datenbank registriert",
      authorised: "Gericht oder unabhängige Behörde hat den Einsatz vorher genehmigt",
      notified: "Marktüberwachungs- und Datenschutzbehörde sind unterrichtet",
      limited: "zeitlich, räumlich und auf bestimmte Personen begrenzt",
      "no-decision-on-output-alone": "keine nachteilige Entscheidung allein aufgrund der Ausgabe",
    },
  },
  "biometrics.urgent": { label: "der Einsatz in Echtzeit beginnt in einem hinreichend begründeten dringenden Fall" },
  "biometrics.requestedInTime": {
    label: "die Genehmigung wird unverzüglich beantragt, spätestens binnen 24 Stunden",
  },
  "biometrics.refused": { label: "die Genehmigung für den Einsatz in Echtzeit wurde abgelehnt" },
  "biometrics.stoppedAfterRefusal": {
    label: "nach der Ablehnung ist der Einsatz beendet, und Daten, Ergebnisse und Ausgaben sind gelöscht",
  },
  "biometrics.searchesForSuspect": {
    label: "das System sucht nachträglich und gezielt nach Verdächtigen oder Verurteilten",
  },
  "biometrics.firstIdentification": {
    label: "die nachträgliche Suche dient nur der ersten Identifizierung eines möglichen Verdächtigen",
  },
};

/** Biometrics in English. */
export const en: Readonly<Record<string, FactWords>> = {
  "biometrics.categorises": { label: "the system assigns people to categories by biometric data" },
  "biometrics.ancillary": { label: "the categorisation is only a side function that is technically necessary" },
  "biometrics.individually": { label: "the system assigns people to biometric categories individually" },
  "biometrics.traits": {
    label: "traits that the system infers from biometric data",
    options: {
      race: "race",
      "political-opinions": "political opinions",
      "trade-union-membership": "trade union membership",
      "religion-or-belief": "religious or philosophical beliefs",
      "sex-life": "sex life",
      "sexual-orientation": "sexual orientation",
      "ethnic-origin": "ethnic origin",
      "health-or-genetics": "health or genetic features",
      "age-or-sex": "age or sex",
      "other-protected": "another sensitive or protected trait",
      other: "another trait, such as hair colour",
    },
  },
  "biometrics.labelsDatasets": { label: "the system only labels or filters lawfully acquired biometric datasets" },
  "biometrics.categorisesForLawEnforcement": {
    label: "the biometric categorisation takes place in the area of law enforcement",
  },
  "biometrics.permittedForOffences": { label: "a law permits the biometric use against criminal offences" },
  "biometrics.identifiesRemotely": {
    label: "the system identifies people biometrically without their active involvement, typically at a distance",
  },
  "biometrics.verifiesOnly": { label: "the biometrics only confirm that a person is who they claim to be" },
  "biometrics.cybersecurityOnly": {
    label: "the biometrics serve only cybersecurity or the protection of personal data",
  },
  "biometrics.realTime": {
    label: "capture, comparison and identification occur without significant delay (real time)",
  },
  "biometrics.publicSpace": { label: "the remote identification takes place in publicly accessible spaces" },
  "biometrics.forLawEnforcement": { label: "the remote identification serves law enforcement purposes" },
  "biometrics.objective": {
    label: "objective of the real-time remote identification",
    options: {
      "victims-or-missing": "targeted search for specific victims or missing persons",
      "threat-to-life-or-attack": "prevention of a threat to life or physical safety or of a terrorist attack",
      "annex-ii-suspect": "suspects of an Annex II offence with a maximum of at least four years",
    },
  },
  "biometrics.strictlyNecessary": {
    label: "the real-time remote identification is strictly necessary for its objective",
  },
  "biometrics.conditions": {
    label: "conditions met for real-time remote identification",
    options: {
      "confirms-identity": "serves only to confirm the identity of the person sought",
      "national-law": "national law allows the use",
      "impact-assessment": "fundamental rights impact assessment is complete",
      registered: "system is registered in the EU database",
      authorised: "court or independent authority has authorised the use beforehand",
      notified: "market surveillance and data protection authority are notified",
      limited: "limited in time, place and persons",
      "no-decision-on-output-alone": "no adverse decision on the output alone",
    },
  },
  "biometrics.urgent": { label: "the use in real time starts in a duly justified situation of urgency" },
  "biometrics.requestedInTime": {
    label: "authorisation is requested without undue delay, at the latest within 24 hours",
  },
  "biometrics.refused": { label: "the authorisation for the use in real time was refused" },
  "biometrics.stoppedAfterRefusal": {
    label: "after the refusal the use is stopped, and data, results and outputs are deleted",
  },
  "biometrics.searchesForSuspect": {
    label: "the system searches recordings for a suspected or convicted person in an investigation",
  },
  "biometrics.firstIdentification": {
    label: "the later search serves only the initial identification of a potential suspect",
  },
};
