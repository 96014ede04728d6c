import type { FactWords } from "../law/words.ts";

/** Emotions and biometric categories in German. */
export const de: Readonly<Record<string, FactWords>> = {
  "emotion.infers": {
    label: "das System leitet Emotionen ab",
    question: "Erkennt das System Emotionen von Menschen, oder leitet es sie ab?",
    help: "Gemeint sind etwa Freude, Ärger, Stress oder Interesse. Müdigkeit und Schmerz sind körperliche Zustände. Ein gezähltes Lächeln ist noch keine Emotion, der Schluss auf Zufriedenheit schon.",
    example: "Das System meldet, dass ein Anrufer verärgert ist.",
  },
  "emotion.infersIntentions": {
    label: "das System leitet Absichten ab",
    question: "Leitet das System ab, was ein Mensch vorhat?",
    help: "Absichten machen ein System zum Emotionserkennungssystem, fallen aber nicht unter das Verbot am Arbeitsplatz; dort geht es um Emotionen.",
    example: "Eine Kamera meldet, dass jemand vermutlich zuschlagen will.",
  },
  "emotion.fromBiometrics": {
    label: "die Ableitung beruht auf biometrischen Daten",
    question: "Stützt sich das auf Gesicht, Stimme, Gang, Puls oder andere Merkmale des Körpers oder Verhaltens?",
    help: "Biometrische Daten sind technisch gewonnene Daten zu körperlichen oder verhaltenstypischen Merkmalen. Wird nur der Inhalt eines Textes ausgewertet, ist das keine Biometrie; bei Sprache zählt der Klang der Stimme.",
    example: "Die Stimmlage im Telefonat zählt, der Wortlaut einer E-Mail nicht.",
  },
  "emotion.area": {
    label: "Bereich der Emotionserkennung",
    question: "In welchen Bereichen werden die Emotionen von Menschen abgeleitet?",
    help: "Entscheidend ist, wessen Emotionen abgeleitet werden. Zum Arbeitsplatz gehören auch Bewerbungsverfahren und Homeoffice. Kundschaft gehört zu „anderer Bereich“, sofern das Personal nicht mit ausgewertet wird.",
    example: "Ein Videointerview mit Bewerbern zählt als Arbeitsplatz.",
    options: {
      workplace: "Arbeitsplatz, auch Bewerbung",
      education: "Bildungseinrichtung",
      other: "anderer Bereich, etwa Kundschaft",
    },
  },
  "emotion.reason": {
    label: "Grund der Emotionserkennung",
    question: "Aus welchen Gründen wird das System eingesetzt?",
    help: "Nennen Sie alle Gründe. Medizinisch heißt Behandlung oder Therapie, nicht Wohlbefinden oder Burnout-Vorsorge. Nach den Leitlinien der Kommission meint Sicherheit Leben und Gesundheit, nicht Eigentum.",
    example: "Therapie mit einem Medizinprodukt mit CE-Kennzeichnung.",
    options: {
      "medical-treatment": "medizinische Behandlung",
      wellbeing: "Wohlbefinden",
      "protection-of-life": "Schutz von Leben und Gesundheit",
      "protection-of-property": "Schutz von Eigentum",
      other: "anderer Grund",
    },
  },
  "biometrics.categorises": {
    label: "das System ordnet Personen anhand biometrischer Daten Kategorien zu",
    question: "Ordnet das System Menschen anhand biometrischer Daten in Gruppen ein?",
    help: "Zum Beispiel nach Alter, Geschlecht, Haarfarbe oder Herkunft, abgeleitet aus Gesicht, Stimme oder Gang. Wer jemand ist, muss das System nicht wissen.",
    example: "Eine Werbetafel schätzt Alter und Geschlecht der Vorbeigehenden.",
  },
  "biometrics.ancillary": {
    label: "die Kategorisierung ist nur eine technisch nötige Nebenfunktion",
    question: "Gehört die Einordnung untrennbar zu einem anderen Dienst und ist sie dafür technisch unbedingt nötig?",
    help: "Beides muss zutreffen. Wird die Einordnung auch für sich genutzt, etwa für Statistik oder Werbung, ist die Antwort Nein.",
    example: "Ein Filter zum Anprobieren von Brillen erkennt Gesichtsmerkmale.",
  },
  "biometrics.permittedForOffences": {
    label: "ein Gesetz erlaubt den biometrischen Einsatz gegen Straftaten",
    question: "Erlaubt ein Gesetz diesen Einsatz, um Straftaten aufzudecken, zu verhüten oder zu ermitteln?",
    help: "Es braucht eine gesetzliche Erlaubnis und Schutzmaßnahmen für die Betroffenen. Private Unternehmen antworten in der Regel mit Nein. Die Strafverfolgung selbst nennt diese Vorschrift nicht.",
    example: "Eine Ermittlungsbehörde handelt auf Grundlage ihres Gesetzes.",
  },
};

/** Emotions and biometric categories in English. */
export const en: Readonly<Record<string, FactWords>> = {
  "emotion.infers": {
    label: "the system infers emotions",
    question: "Does the system identify or infer people’s emotions?",
    help: "This means joy, anger, stress or interest, for example. Tiredness and pain are physical states. A counted smile is not yet an emotion; the conclusion that somebody is content is one.",
    example: "The system reports that a caller is angry.",
  },
  "emotion.infersIntentions": {
    label: "the system infers intentions",
    question: "Does the system infer what a person is about to do?",
    help: "Intentions make a system an emotion recognition system, but the ban at the workplace does not reach them; it is about emotions.",
    example: "A camera reports that somebody is probably about to strike.",
  },
  "emotion.fromBiometrics": {
    label: "the inference rests on biometric data",
    question: "Does this rest on face, voice, gait, pulse or other features of body or behaviour?",
    help: "Biometric data are obtained by technical means from physical or behavioural features. If only the content of a text is analysed, that is not biometrics; with speech, the sound of the voice counts.",
    example: "The tone of voice in a call counts, the wording of an e-mail does not.",
  },
  "emotion.area": {
    label: "area of emotion recognition",
    question: "In which areas are people’s emotions inferred?",
    help: "What counts is whose emotions are inferred. The workplace includes job applications and home office. Customers belong to another area, as long as staff are not analysed along with them.",
    example: "A video interview with candidates counts as workplace.",
    options: {
      workplace: "workplace, applications included",
      education: "education institution",
      other: "another area, such as customers",
    },
  },
  "emotion.reason": {
    label: "reason for emotion recognition",
    question: "For which reasons is the system used?",
    help: "Name every reason. Medical means treatment or therapy, not wellbeing or burnout prevention. Under the Commission guidelines, safety means life and health, not property.",
    example: "Therapy with a CE-marked medical device.",
    options: {
      "medical-treatment": "medical treatment",
      wellbeing: "wellbeing",
      "protection-of-life": "protection of life and health",
      "protection-of-property": "protection of property",
      other: "another reason",
    },
  },
  "biometrics.categorises": {
    label: "the system assigns people to categories by biometric data",
    question: "Does the system sort people into groups by biometric data?",
    help: "For instance by age, sex, hair colour or origin, derived from face, voice or gait. The system need not know who somebody is.",
    example: "An advertising screen estimates age and sex of passers-by.",
  },
  "biometrics.ancillary": {
    label: "the categorisation is only a side function that is technically necessary",
    question: "Is the sorting tied to another service and strictly necessary for it for technical reasons?",
    help: "Both must be true. If the sorting is also used for itself, for statistics or advertising say, the answer is no.",
    example: "A filter for trying on glasses recognises features of the face.",
  },
  "biometrics.permittedForOffences": {
    label: "a law permits the biometric use against criminal offences",
    question: "Does a law permit this use to detect, prevent or investigate criminal offences?",
    help: "It takes a permission by law and safeguards for the people concerned. Private companies normally answer no. This provision does not name prosecution.",
    example: "An investigating authority acts on the basis of its statute.",
  },
};
