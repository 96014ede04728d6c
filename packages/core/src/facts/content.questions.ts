import type { QuestionWords } from "../law/questionnaire.ts";

/** Questions about: Talking to people and generated content in German. */
export const de: Readonly<Record<string, QuestionWords>> = {
  "interaction.direct": {
    question: "Sprechen, schreiben oder handeln Menschen direkt mit dem System?",
    help: "Zum Beispiel Chatbots, Telefonassistenten und Agenten, die für Sie mit Dritten handeln. Ein System, das nur im Hintergrund arbeitet, zählt nicht.",
    example: "Der Chat auf der Website eines Onlineshops.",
  },
  "interaction.obvious": {
    question: "Ist für jeden aufmerksamen Menschen sofort klar, dass er mit KI zu tun hat?",
    help: "Nach den Leitlinien der Kommission eng zu verstehen: Das Wort „Assistent“ oder ein Satz in den Nutzungsbedingungen genügt nicht. Im Zweifel antworten Sie mit Nein.",
    example: "Eine Ingenieurin probiert ein Sprachmodell aus, das sie selbst ausgewählt hat.",
  },
  "interaction.permittedForOffences": {
    question: "Erlaubt ein Gesetz dem System, Straftaten aufzudecken, zu verhüten, zu ermitteln oder zu verfolgen?",
    help: "Es braucht eine gesetzliche Erlaubnis und Schutzmaßnahmen. Private Unternehmen antworten in der Regel mit Nein.",
    example: "Ein verdeckt ermittelndes System der Polizei.",
  },
  "interaction.publicReporting": {
    question: "Kann die Öffentlichkeit über das System Straftaten anzeigen?",
    help: "Dann ist der Hinweis auf KI auch bei gesetzlicher Erlaubnis nötig.",
    example: "Der Chatbot einer Onlinewache.",
  },
  "content.generates": {
    question: "Welche Inhalte erzeugt oder verändert das System?",
    help: "Auch Text zählt. Wählen Sie alles Zutreffende; erzeugt das System keine Inhalte, wählen Sie nichts. Systeme, die nur bewerten, sortieren oder aufzeichnen, erzeugen keine.",
    example: "Ein Sprachmodell erzeugt Text; ein Telefonassistent auch Ton.",
  },
  "content.standardEditing": {
    question: "Hilft das System nur bei üblicher Bearbeitung?",
    help: "Nach den Leitlinien der Kommission zum Beispiel Rechtschreibung, Entrauschen, Zuschneiden, Farben. Neue Inhalte gehören nicht dazu.",
    example: "Eine Grammatikprüfung.",
  },
  "content.inputKept": {
    question: "Bleiben die Eingaben und ihr Sinn im Wesentlichen, wie sie waren?",
    help: "Ja, wenn das Ergebnis dasselbe sagt oder zeigt wie die Eingabe. Nein, wenn etwas hinzukommt, wegfällt oder einen anderen Sinn erhält.",
    example: "Ein Foto wird heller, sonst bleibt es gleich.",
  },
  "content.permittedForOffences": {
    question:
      "Erlaubt ein Gesetz diese Inhalte, um Straftaten aufzudecken, zu verhüten, zu ermitteln oder zu verfolgen?",
    help: "Private Unternehmen antworten in der Regel mit Nein.",
    example: "Eine Ermittlungsbehörde erzeugt auf gesetzlicher Grundlage eine Tarnidentität.",
  },
  "content.technicalOnly": {
    question: "Erzeugt das System nur technische Ausgaben?",
    help: "Nach den Leitlinien der Kommission sind etwa Quellcode, Datenbankabfragen, Konfiguration, sehr kurze Zeichenfolgen, Alternativtexte und reiner Datenaustausch zwischen Maschinen nicht zu kennzeichnen.",
    example: "Ein Werkzeug, das nur SQL-Abfragen schreibt.",
  },
  "content.deepFake": {
    question: "Entstehen Bilder, Töne oder Videos, die Wirkliches nachahmen und fälschlich echt wirken?",
    help: "Es braucht beides: Ähnlichkeit mit bestehenden Personen, Gegenständen, Orten, Einrichtungen oder Ereignissen und den falschen Eindruck, es sei echt. Text allein ist kein Deepfake.",
    example: "Ein Video, in dem ein Bürgermeister sagt, was er nie gesagt hat.",
  },
  "content.evidentlyArtistic": {
    question: "Ist offensichtlich, dass es sich um Kunst, Satire oder Fiktion handelt?",
    help: "Die Pflicht entfällt dann nicht, sie wird leichter: Ein Hinweis genügt, der das Werk nicht stört. Produktwerbung ist nicht schon deshalb Kunst.",
    example: "Ein Spielfilm mit verjüngtem Schauspieler.",
  },
  "content.publishedOnPublicInterest": {
    question: "Veröffentlichen Sie den Text, um über Themen von öffentlichem Interesse zu informieren?",
    help: "Nach den Leitlinien der Kommission etwa Politik, Gesundheit, Umwelt, Wirtschaft. Werbung und Produkttexte zählen nicht, solange sie zu solchen Themen nichts behaupten.",
    example: "Ein Blogbeitrag über die Folgen einer Steuerreform.",
  },
  "content.humanReview": {
    question: "Prüft ein Mensch den Inhalt vor der Veröffentlichung?",
    help: "Nach den Leitlinien der Kommission muss der Inhalt geprüft werden; Rechtschreibung genügt nicht. Ändert KI den Text danach, ist neu zu prüfen.",
    example: "Eine Redakteurin gleicht die Aussagen mit den Quellen ab.",
  },
  "content.editorialResponsibility": {
    question: "Trägt eine Person oder Organisation die redaktionelle Verantwortung für die Veröffentlichung?",
    help: "Nach den Leitlinien der Kommission muss sie benannt und erkennbar sein. Nur zusammen mit der Prüfung durch einen Menschen entfällt der Hinweis.",
    example: "Das Impressum nennt die verantwortliche Redaktion.",
  },
};

/** Questions about: Talking to people and generated content in English. */
export const en: Readonly<Record<string, QuestionWords>> = {
  "interaction.direct": {
    question: "Do people speak, write or deal with the system directly?",
    help: "For instance chatbots, phone assistants, and agents that deal with third persons for you. A system that works only in the background does not count.",
    example: "The chat on the website of an online shop.",
  },
  "interaction.obvious": {
    question: "Is it clear at once to every attentive person that they deal with AI?",
    help: "To be read narrowly under the Commission guidelines: the word “assistant” or a sentence in the terms of use is not enough. If in doubt, answer no.",
    example: "An engineer tries out a language model that she has chosen herself.",
  },
  "interaction.permittedForOffences": {
    question: "Does a law permit the system to detect, prevent, investigate or prosecute criminal offences?",
    help: "It takes a permission by law and safeguards. Private companies normally answer no.",
    example: "An undercover system of the police.",
  },
  "interaction.publicReporting": {
    question: "Can the public report criminal offences through the system?",
    help: "Then the notice of AI is needed even with a permission by law.",
    example: "The chatbot of an online police station.",
  },
  "content.generates": {
    question: "Which content does the system generate or manipulate?",
    help: "Text counts too. Choose all that apply; if the system generates no content, choose nothing. Systems that only score, sort or record generate none.",
    example: "A language model generates text; a phone assistant audio as well.",
  },
  "content.standardEditing": {
    question: "Does the system only assist standard editing?",
    help: "Under the Commission guidelines for instance spelling, noise removal, cropping, colours. New content does not belong here.",
    example: "A grammar check.",
  },
  "content.inputKept": {
    question: "Do the input and its meaning stay substantially as they were?",
    help: "Yes, if the result says or shows the same as the input. No, if something is added, dropped or given another meaning.",
    example: "A photo becomes brighter and otherwise stays the same.",
  },
  "content.permittedForOffences": {
    question: "Does a law permit this content to detect, prevent, investigate or prosecute criminal offences?",
    help: "Private companies normally answer no.",
    example: "An investigating authority creates a cover identity on the basis of a statute.",
  },
  "content.technicalOnly": {
    question: "Does the system generate technical output only?",
    help: "Under the Commission guidelines, source code, database queries, configuration, very short strings, alternative texts and pure exchange between machines need no marking.",
    example: "A tool that writes SQL queries only.",
  },
  "content.deepFake": {
    question: "Does it produce images, audio or video that imitate something real and falsely appear authentic?",
    help: "It takes both: likeness to existing persons, objects, places, entities or events, and the false impression of being authentic. Text alone is no deep fake.",
    example: "A video in which a mayor says what she never said.",
  },
  "content.evidentlyArtistic": {
    question: "Is it evident that this is art, satire or fiction?",
    help: "The duty then does not end, it gets lighter: a notice is enough that does not spoil the work. Product advertising is not art merely for being creative.",
    example: "A feature film with an actor made younger.",
  },
  "content.publishedOnPublicInterest": {
    question: "Do you publish the text to inform the public on matters of public interest?",
    help: "Under the Commission guidelines for instance politics, health, environment, economy. Advertisements and product texts do not count as long as they make no claims on such matters.",
    example: "A blog post on the effects of a tax reform.",
  },
  "content.humanReview": {
    question: "Does a person review the substance before publication?",
    help: "Under the Commission guidelines the substance must be checked; spelling is not enough. If AI changes the text afterwards, it has to be reviewed again.",
    example: "An editor compares the statements with the sources.",
  },
  "content.editorialResponsibility": {
    question: "Does a person or organisation hold editorial responsibility for the publication?",
    help: "Under the Commission guidelines they must be named and identifiable. Only together with human review does the notice fall away.",
    example: "The imprint names the responsible editors.",
  },
};
