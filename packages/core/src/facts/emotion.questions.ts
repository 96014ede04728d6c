import type { QuestionWords } from "../law/questionnaire.ts";

/** Questions about: Emotions and biometric categories in German. */
export const de: Readonly<Record<string, QuestionWords>> = {
  "emotion.infers": {
    question: "Erkennt das System Emotionen von Menschen, oder leitet es sie ab?",
    help: "Gemeint sind etwa Freude, Ärger, Stress oder Interesse. Müdigkeit und Schmerz sind körperliche Zustände. Ein gezähltes Lächeln ist noch keine Emotion, der Schluss auf Zufriedenheit schon.",
    example: "Das System meldet, dass ein Anrufer verärgert ist.",
  },
  "emotion.infersIntentions": {
    question: "Leitet das System ab, was ein Mensch vorhat?",
    help: "Absichten machen ein System zum Emotionserkennungssystem, fallen aber nicht unter das Verbot am Arbeitsplatz; dort geht es um Emotionen.",
    example: "Eine Kamera meldet, dass jemand vermutlich zuschlagen will.",
  },
  "emotion.fromBiometrics": {
    question: "Stützt sich das auf Gesicht, Stimme, Gang, Puls oder andere Merkmale des Körpers oder Verhaltens?",
    help: "Biometrische Daten sind technisch gewonnene Daten zu körperlichen oder verhaltenstypischen Merkmalen. Wird nur der Inhalt eines Textes ausgewertet, ist das keine Biometrie; bei Sprache zählt der Klang der Stimme.",
    example: "Die Stimmlage im Telefonat zählt, der Wortlaut einer E-Mail nicht.",
  },
  "emotion.area": {
    question: "In welchen Bereichen werden die Emotionen von Menschen abgeleitet?",
    help: "Entscheidend ist, wessen Emotionen abgeleitet werden. Zum Arbeitsplatz gehören auch Bewerbungsverfahren und Homeoffice. Kundschaft gehört zu „anderer Bereich“, sofern das Personal nicht mit ausgewertet wird.",
    example: "Ein Videointerview mit Bewerbern zählt als Arbeitsplatz.",
  },
  "emotion.reason": {
    question: "Aus welchen Gründen wird das System eingesetzt?",
    help: "Nennen Sie alle Gründe. Medizinisch heißt Behandlung oder Therapie, nicht Wohlbefinden oder Burnout-Vorsorge. Nach den Leitlinien der Kommission meint Sicherheit Leben und Gesundheit, nicht Eigentum.",
    example: "Therapie mit einem Medizinprodukt mit CE-Kennzeichnung.",
  },
};

/** Questions about: Emotions and biometric categories in English. */
export const en: Readonly<Record<string, QuestionWords>> = {
  "emotion.infers": {
    question: "Does the system identify or infer people’s emotions?",
    help: "This means joy, anger, stress or interest, for example. Tiredness and pain are physical states. A counted smile is not yet an emotion; the conclusion that somebody is content is one.",
    example: "The system reports that a caller is angry.",
  },
  "emotion.infersIntentions": {
    question: "Does the system infer what a person is about to do?",
    help: "Intentions make a system an emotion recognition system, but the ban at the workplace does not reach them; it is about emotions.",
    example: "A camera reports that somebody is probably about to strike.",
  },
  "emotion.fromBiometrics": {
    question: "Does this rest on face, voice, gait, pulse or other features of body or behaviour?",
    help: "Biometric data are obtained by technical means from physical or behavioural features. If only the content of a text is analysed, that is not biometrics; with speech, the sound of the voice counts.",
    example: "The tone of voice in a call counts, the wording of an e-mail does not.",
  },
  "emotion.area": {
    question: "In which areas are people’s emotions inferred?",
    help: "What counts is whose emotions are inferred. The workplace includes job applications and home office. Customers belong to another area, as long as staff are not analysed along with them.",
    example: "A video interview with candidates counts as workplace.",
  },
  "emotion.reason": {
    question: "For which reasons is the system used?",
    help: "Name every reason. Medical means treatment or therapy, not wellbeing or burnout prevention. Under the Commission guidelines, safety means life and health, not property.",
    example: "Therapy with a CE-marked medical device.",
  },
};
