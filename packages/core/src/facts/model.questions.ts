import type { QuestionWords } from "../law/questionnaire.ts";

/** Questions about: General-purpose AI models in German. */
export const de: Readonly<Record<string, QuestionWords>> = {
  "model.provides": {
    question: "Entwickeln Sie ein KI-Modell, auch durch andere, und bieten Sie es unter Ihrem Namen an?",
    help: "Auch kostenlos. Wer nur ein fremdes Modell in die eigene Anwendung einbindet, etwa über eine API, antwortet mit Nein. Wer ein fremdes Modell verändert und anbietet, antwortet mit Ja; der Umfang wird gesondert gefragt.",
    example: "Ein Unternehmen trainiert ein Sprachmodell und stellt es Kunden bereit.",
  },
  "model.general": {
    question: "Ist das Modell in erheblichem Maß allgemein verwendbar?",
    help: "Ja, wenn es nicht auf einen bestimmten Zweck zugeschnitten ist. Nach den Leitlinien der Kommission sprechen mehr als 10²³ FLOP im Training zusammen mit der Erzeugung von Sprache oder, aus Text, von Bildern oder Videos dafür; das Gesetz nennt hier keine Zahl.",
    example: "Ein großes Sprachmodell, trainiert mit Texten aus allen Gebieten.",
  },
  "model.manyTasks": {
    question: "Kann das Modell ein breites Spektrum verschiedener Aufgaben kompetent erfüllen?",
    help: "Es kommt auf die Fähigkeiten an, nicht darauf, wie das Modell vertrieben wird. Sehen Sie in Modellbeschreibung und Vergleichstests.",
    example: "Das Modell übersetzt, fasst zusammen, beantwortet Fragen und schreibt Programme.",
  },
  "model.integrable": {
    question: "Lässt sich das Modell in verschiedene andere Systeme oder Anwendungen integrieren?",
    help: "Ja, wenn andere darauf aufbauen können, etwa über eine API, eine Programmbibliothek oder zum Herunterladen.",
    example: "Ein Modell, das Kunden über eine API in ihre eigene Software einbinden.",
  },
  "model.researchOnly": {
    question: "Dient das Modell bisher nur Forschung, Entwicklung oder Prototypen und ist nicht auf dem Markt?",
    help: "Solche Modelle sind noch keine KI-Modelle mit allgemeinem Verwendungszweck. Nein, sobald das Modell anderen angeboten wird, auch kostenlos.",
    example: "Ein Modell, das nur in einem Labor getestet wird.",
  },
  "model.trainingCompute": {
    question: "Wie viele Rechenoperationen (FLOP) brauchte das Training des Modells insgesamt?",
    help: "Zählen Sie den gesamten Aufwand zusammen. Über 10²⁵ FLOP wird ein systemisches Risiko vermutet. Nach den Leitlinien der Kommission genügt eine Schätzung mit etwa 30 Prozent Abweichung. Fragen Sie das Entwicklungsteam.",
    example: "Die Zahl 2 mit 24 Nullen, geschrieben 2e24.",
  },
  "model.generatesMedia": {
    question: "Erzeugt das Modell Sprache oder aus Text Bilder oder Videos?",
    help: "Sprache als Text oder als Ton. Nach den Leitlinien der Kommission ist das zusammen mit mehr als 10²³ FLOP ein Anhaltspunkt für ein KI-Modell mit allgemeinem Verwendungszweck; nur dafür ist die Antwort wichtig.",
    example: "Ein Modell schreibt Texte oder malt Bilder nach einer Beschreibung.",
  },
  "model.specialised": {
    question: "Ist das Modell auf eine eng begrenzte Aufgabe spezialisiert?",
    help: "Nach den Leitlinien der Kommission fallen solche Modelle heraus, auch bei hohem Rechenaufwand, etwa für Abschriften, Bildvergrößerung, Schach oder Wetter; nur dafür ist die Antwort wichtig.",
    example: "Ein Modell wandelt Sprachaufnahmen in Text um und kann sonst nichts.",
  },
  "model.highImpact": {
    question: "Erreicht oder übertrifft das Modell die Fähigkeiten der fortschrittlichsten KI-Modelle?",
    help: "Das sind Fähigkeiten mit hohem Wirkungsgrad. Sie werden mit technischen Instrumenten und Vergleichstests bewertet und über 10²⁵ FLOP Trainingsaufwand vermutet. Die meisten Modelle haben sie nicht.",
    example: "Ein Modell an der Spitze der anerkannten Vergleichstests.",
  },
  "model.rebutted": {
    question: "Ist die Vermutung widerlegt, dass das Modell wegen seines Rechenaufwands systemische Risiken birgt?",
    help: "Der Anbieter kann mit seiner Mitteilung an die Kommission begründen, dass das Modell ausnahmsweise keine solchen Risiken birgt. Ja nur, wenn die Kommission den Argumenten gefolgt ist; sehen Sie in den Schriftwechsel.",
    example: "Ein Schreiben der Kommission nimmt die Begründung des Anbieters an.",
  },
  "model.designated": {
    question: "Hat die Kommission das Modell als Modell mit systemischem Risiko benannt?",
    help: "Die Kommission teilt ihre Entscheidung dem Anbieter mit und führt eine öffentliche Liste. Kriterien sind etwa Parameter, Daten, Nutzerzahlen; ab 10 000 registrierten gewerblichen Nutzern in der EU wird hohe Reichweite vermutet.",
    example: "Das Modell steht in der Liste der Kommission.",
  },
  "model.openLicence": {
    question: "Steht das Modell unter einer Lizenz, die Zugang, Nutzung, Änderung und Weitergabe erlaubt?",
    help: "Das verlangt eine freie und quelloffene Lizenz. Nach den Leitlinien der Kommission antworten Sie mit Nein, wenn sie nur Forschung oder nichtkommerzielle Nutzung erlaubt oder die Zahl der Nutzer begrenzt.",
    example: "Ein Modell unter der Lizenz Apache 2.0.",
  },
  "model.parametersPublic": {
    question: "Sind die Parameter, die Architektur und die Angaben zur Nutzung des Modells öffentlich?",
    help: "Zu den Parametern gehören die Gewichte. Alle drei müssen öffentlich zugänglich sein; eine API allein genügt nicht.",
    example: "Gewichte und Modellbeschreibung stehen zum Herunterladen bereit.",
  },
  "model.monetised": {
    question: "Lassen Sie sich den Zugang zum Modell bezahlen, mit Geld oder mit Daten?",
    help: "Nach den Leitlinien der Kommission entfällt dann die Ausnahme für freie und quelloffene Modelle; nur dafür ist die Antwort wichtig. Die Leitlinien lassen einzelne Fälle zu; prüfen Sie diese vor der Antwort.",
    example: "Das Modell gibt es nur mit einem bezahlten Abonnement.",
  },
  "model.modifies": {
    question: "Ist Ihr Modell die veränderte Fassung eines fremden Modells?",
    help: "Etwa nachtrainiert oder feinabgestimmt. Prompts und angebundene Dokumente verändern das Modell nicht. Nach den Leitlinien der Kommission entscheidet der Rechenaufwand, ob Sie zum Anbieter werden; nur dafür ist die Antwort wichtig.",
    example: "Ein offenes Sprachmodell, mit eigenen Texten feinabgestimmt.",
  },
  "model.modificationShare": {
    question: "Wie viel Prozent des ursprünglichen Trainingsaufwands brauchte Ihre Veränderung?",
    help: "Nach den Leitlinien der Kommission wird zum Anbieter, wer mehr als ein Drittel braucht. Ist der Aufwand des fremden Modells unbekannt, rechnen Sie mit 10²³ FLOP oder, wenn es ein systemisches Risiko birgt, mit 10²⁵ FLOP.",
    example: "Die Zahl 5 für eine Feinabstimmung mit einem Zwanzigstel des Aufwands.",
  },
  "model.placedOn": {
    question: "An welchem Tag wurde das Modell zuerst in der EU angeboten?",
    help: "Auch kostenlos. Für Modelle vor dem 2. August 2025 müssen die Pflichten bis zum 2. August 2027 erfüllt sein. Spätere Fassungen gehören nach den Leitlinien der Kommission zum selben Modell.",
    example: "14. März 2025.",
  },
};

/** Questions about: General-purpose AI models in English. */
export const en: Readonly<Record<string, QuestionWords>> = {
  "model.provides": {
    question: "Do you develop an AI model, or have it developed, and offer it under your name?",
    help: "Free of charge counts too. Whoever only integrates somebody else’s model in an application, through an API say, answers no. Whoever modifies such a model and offers it answers yes; the extent is asked separately.",
    example: "A company trains a language model and makes it available to customers.",
  },
  "model.general": {
    question: "Is the model of significant generality?",
    help: "Yes, if it is not tailored to one particular purpose. Under the Commission guidelines more than 10²³ FLOP of training together with the generation of language or, from text, of images or video speak for it; the Act names no number here.",
    example: "A large language model, trained on texts from all fields.",
  },
  "model.manyTasks": {
    question: "Can the model competently perform a wide range of distinct tasks?",
    help: "What counts is the capabilities, not the way the model is offered. See the model description and benchmarks.",
    example: "The model translates, summarises, answers questions and writes programs.",
  },
  "model.integrable": {
    question: "Can the model be integrated in a variety of other systems or applications?",
    help: "Yes, if others can build on it, through an API, a program library or a download for instance.",
    example: "A model that customers integrate in their own software through an API.",
  },
  "model.researchOnly": {
    question: "Does the model so far serve only research, development or prototypes and is not on the market?",
    help: "Such models are not yet general-purpose AI models. No, as soon as the model is offered to others, free of charge too.",
    example: "A model that is only tested in a laboratory.",
  },
  "model.trainingCompute": {
    question: "How many computing operations (FLOP) did the training of the model need in total?",
    help: "Add up the cumulative amount. Above 10²⁵ FLOP a systemic risk is presumed. Under the Commission guidelines an estimate within about 30 per cent is enough. Ask the development team.",
    example: "The number 2 with 24 zeros, written 2e24.",
  },
  "model.generatesMedia": {
    question: "Does the model generate language, or images or video from text?",
    help: "Language as text or as audio. Under the Commission guidelines this is, together with more than 10²³ FLOP, an indication of a general-purpose AI model; the answer matters only for that.",
    example: "A model writes texts or paints pictures from a description.",
  },
  "model.specialised": {
    question: "Is the model specialised in a narrow task?",
    help: "Under the Commission guidelines such models are out, even with much compute, for instance those for transcription, upscaling, chess or weather; the answer matters only for that.",
    example: "A model turns speech recordings into text and can do nothing else.",
  },
  "model.highImpact": {
    question: "Does the model match or exceed the capabilities of the most advanced AI models?",
    help: "These are high-impact capabilities. They are evaluated with technical tools and benchmarks, and presumed above 10²⁵ FLOP of training compute. Most models do not have them.",
    example: "A model at the top of recognised benchmarks.",
  },
  "model.rebutted": {
    question: "Has the presumption that the model poses systemic risks because of its compute been rebutted?",
    help: "With its notification to the Commission the provider can argue that the model exceptionally poses no such risks. Yes only if the Commission has followed the arguments; see the correspondence.",
    example: "A letter of the Commission accepts the provider’s reasons.",
  },
  "model.designated": {
    question: "Has the Commission designated the model as one with systemic risk?",
    help: "The Commission informs the provider of its decision and keeps a public list. Criteria include parameters, data, numbers of users; from 10 000 registered business users in the EU a high reach is presumed.",
    example: "The model is on the list of the Commission.",
  },
  "model.openLicence": {
    question: "Is the model released under a licence that allows access, use, modification and distribution?",
    help: "A free and open-source licence takes all four. Under the Commission guidelines answer no if it allows research or non-commercial use only, or limits the number of users.",
    example: "A model under the licence Apache 2.0.",
  },
  "model.parametersPublic": {
    question: "Are the parameters, the architecture and the information on the use of the model public?",
    help: "The parameters include the weights. All three must be publicly available; an API alone is not enough.",
    example: "Weights and model description are there to download.",
  },
  "model.monetised": {
    question: "Do you take payment for access to the model, in money or in data?",
    help: "Under the Commission guidelines the exemption for free and open-source models then falls away; the answer matters only for that. The guidelines allow certain cases; check them before you answer.",
    example: "The model comes only with a paid subscription.",
  },
  "model.modifies": {
    question: "Is your model a modified version of somebody else’s model?",
    help: "Trained further or fine-tuned, for instance. Prompts and linked documents do not modify the model. Under the Commission guidelines the compute decides whether you become the provider; the answer matters only for that.",
    example: "An open language model, fine-tuned with one’s own texts.",
  },
  "model.modificationShare": {
    question: "What percentage of the original training compute did your modification need?",
    help: "Under the Commission guidelines whoever needs more than one third becomes the provider. If the compute of the other model is unknown, take 10²³ FLOP, or 10²⁵ FLOP where it poses a systemic risk.",
    example: "The number 5 for fine-tuning with one twentieth of the compute.",
  },
  "model.placedOn": {
    question: "On which day was the model first offered in the EU?",
    help: "Free of charge counts too. For models before 2 August 2025 the duties must be met by 2 August 2027. Under the Commission guidelines later versions belong to the same model.",
    example: "14 March 2025.",
  },
};
