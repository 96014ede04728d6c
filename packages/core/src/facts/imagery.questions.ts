import type { QuestionWords } from "../law/questionnaire.ts";

/** Questions about: Intimate images in German. */
export const de: Readonly<Record<string, QuestionWords>> = {
  "imagery.intimate": {
    question:
      "Kann das System realistische intime oder sexuelle Darstellungen erkennbarer Menschen erzeugen oder verändern?",
    help: "Bild, Video, Ton oder Ähnliches. Intim sind etwa Genitalien, nacktes Gesäß, nackte weibliche Brust. Cartoons und Darstellungen ohne erkennbare Person zählen nicht. Zweck, Einwilligung und Schutzmaßnahmen werden gesondert gefragt.",
    example: "Eine App entkleidet Menschen auf hochgeladenen Fotos.",
  },
  "imagery.childAbuse": {
    question: "Kann das System Darstellungen sexuellen Missbrauchs von Kindern erzeugen oder verändern?",
    help: "Nach der Richtlinie 2011/93/EU sexuelle Darstellungen von Menschen unter 18 Jahren, auch realistische Bilder erfundener Kinder. Eine Einwilligung ändert nichts. Zweck und Schutzmaßnahmen werden gesondert gefragt.",
    example: "Ein Bildgenerator liefert auf Anfrage sexuelle Bilder von Jugendlichen.",
  },
  "imagery.consent": {
    question: "Haben die gezeigten Menschen in genau diese Erzeugung oder Veränderung ausdrücklich eingewilligt?",
    help: "Die Einwilligung muss freiwillig, für den bestimmten Fall, informiert, unmissverständlich und ausdrücklich sein, und zwar von allen Gezeigten. Der Anbieter sollte sie verlässlich einholen und nachweisen können.",
    example: "Ein Model stimmt schriftlich der Bearbeitung seiner eigenen Aktfotos zu.",
  },
  "imagery.harmlessManipulationOnly": {
    question:
      "Bearbeitet das System intime Bilder nur so, dass nicht mehr Intimes zu sehen ist und die Handlung gleich bleibt?",
    help: "Gemeint sind etwa ein anderer Hintergrund, eingeblendeter Text, Kontrast oder Helligkeit. Erzeugt das System auch neue Darstellungen, ist die Antwort Nein. Für Missbrauchsdarstellungen von Kindern gilt diese Ausnahme nicht.",
    example: "Ein Programm ändert nur die Helligkeit eines Aktfotos.",
  },
  "imagery.lawfulDefence": {
    question: "Erlaubt nationales Recht Ihnen ausnahmsweise den Umgang mit Missbrauchsdarstellungen von Kindern?",
    help: "Die Erwägungsgründe nennen Polizeiarbeit mit gesetzlicher Befugnis und Tests, ob das System die Vorschriften einhält. Das nationale Recht muss es zulassen. Im Zweifel antworten Sie mit Nein und holen Rechtsrat ein.",
    example: "Eine Polizeibehörde handelt auf Grundlage einer gesetzlichen Befugnis.",
  },
  "imagery.intended": {
    question:
      "Ist das System dafür bestimmt, solche intimen oder Missbrauchsdarstellungen zu erzeugen oder zu verändern?",
    help: "Es zählt, was der Anbieter in Gebrauchsanleitung, Werbung und technischer Dokumentation angibt. Dass Nutzer es gegen den Willen des Anbieters tun, wird gesondert gefragt.",
    example: "Ein Dienst wirbt damit, Menschen auf Fotos zu entkleiden.",
  },
  "imagery.foreseeable": {
    question:
      "Ist nach Aufbau, Training oder Funktionen vernünftigerweise vorhersehbar, dass solche Darstellungen entstehen?",
    help: "Auch vorhersehbare Fehlanwendung zählt. Fragen Sie Entwicklung oder Anbieter nach solchen Bildern in den Trainingsdaten, nach Funktionen, die Kleidung oder Körper ändern, und nach Fällen aus Tests oder Meldungen.",
    example: "Ein Bildgenerator ist auch mit Aktfotos trainiert und ändert Fotos echter Menschen.",
  },
  "imagery.reproducible": {
    question: "Lassen sich solche Darstellungen mit dem System wiederholt hervorbringen?",
    help: "Ja, wenn ähnliche Eingaben immer wieder dazu führen. Nein, wenn es ein Zufall war, den auch gezielte Versuche nicht wiederholen.",
    example: "Ein bestimmter Satz als Eingabe liefert meist ein solches Bild.",
  },
  "imagery.withoutModification": {
    question: "Entstehen solche Darstellungen, ohne dass jemand das System technisch wesentlich ändert?",
    help: "Ja, wenn Eingaben, Einstellungen oder vorgesehene Funktionen genügen. Nein, wenn dafür etwa das Modell neu trainiert werden muss.",
    example: "Ein gewöhnlicher Nutzer erhält sie mit einer Texteingabe.",
  },
  "imagery.preventiveSafeguards": {
    question:
      "Verhindern angemessene Schutzmaßnahmen solche Darstellungen verlässlich, auch bei vorhersehbarer Fehlanwendung?",
    help: "Nach den Erwägungsgründen etwa bereinigte Daten, Filter für Ein- und Ausgaben, antrainierte Ablehnung, Erkennen von Missbrauch. Sie müssen dem Stand der Technik entsprechen und nachweislich wirken.",
    example: "Tests zeigen, dass Filter auch umschriebene Anfragen abweisen.",
  },
  "imagery.correctiveSafeguards": {
    question:
      "Beheben Schutzmaßnahmen eine Fehlanwendung für solche Darstellungen, wenn sie beobachtet oder gemeldet wird?",
    help: "Gemeint sind etwa ein Meldeweg, Sperren von Konten und Nachbessern der Filter. Was möglich ist, hängt davon ab, wie das System bereitgestellt wird: als Dienst oder als offenes Modell. Fragen Sie den Anbieter.",
    example: "Nach einer Meldung wird die Lücke im Filter geschlossen.",
  },
  "imagery.usedForIt": {
    question: "Verwenden Sie das System zu dem Zweck, solche intimen oder Missbrauchsdarstellungen herzustellen?",
    help: "Wer dafür Schutzmaßnahmen umgeht, antwortet mit Ja. Ein versehentliches Ergebnis und die rechtmäßige Nutzung eines unsicheren Systems zählen nicht.",
    example: "Ein Portal lässt Fotos von Prominenten entkleiden.",
  },
};

/** Questions about: Intimate images in English. */
export const en: Readonly<Record<string, QuestionWords>> = {
  "imagery.intimate": {
    question: "Can the system generate or manipulate realistic intimate or sexual depictions of identifiable people?",
    help: "Image, video, audio or similar. Intimate are for instance genitals, bare buttocks, bare female breast. Cartoons and depictions without an identifiable person do not count. Purpose, consent and safeguards are asked separately.",
    example: "An app undresses people in uploaded photos.",
  },
  "imagery.childAbuse": {
    question: "Can the system generate or manipulate child sexual abuse material?",
    help: "Under Directive 2011/93/EU sexual depictions of people under 18, realistic images of invented children included. Consent changes nothing. Purpose and safeguards are asked separately.",
    example: "An image generator delivers sexual images of teenagers on request.",
  },
  "imagery.consent": {
    question: "Have the people shown given explicit consent to exactly this generation or manipulation?",
    help: "The consent must be freely given, specific, informed, unambiguous and explicit, and come from everybody shown. The provider should be able to collect and prove it reliably.",
    example: "A model agrees in writing to the editing of her own nude photos.",
  },
  "imagery.harmlessManipulationOnly": {
    question: "Does the system edit intimate images only so that no more is exposed and the activity stays the same?",
    help: "For instance another background, a text overlay, contrast or brightness. If the system also generates new depictions, the answer is no. For child sexual abuse material there is no such exception.",
    example: "A program changes only the brightness of a nude photo.",
  },
  "imagery.lawfulDefence": {
    question: "Does national law exceptionally permit you to deal with child sexual abuse material?",
    help: "The recitals name police work under legal powers and tests whether the system keeps the rules. National law must allow it. If in doubt, answer no and take legal advice.",
    example: "A police authority acts under a power given by statute.",
  },
  "imagery.intended": {
    question: "Is the system intended to generate or manipulate such intimate or abuse material?",
    help: "What counts is what the provider states in instructions for use, advertising and technical documentation. Users who do it against the will of the provider are asked about separately.",
    example: "A service advertises that it undresses people in photos.",
  },
  "imagery.foreseeable": {
    question: "Is it reasonably foreseeable from design, training or functions that such material results?",
    help: "Foreseeable misuse counts too. Ask the developers or the provider about such images in the training data, functions that change clothing or bodies, and cases from tests or reports.",
    example: "An image generator is also trained on nude photos and edits photos of real people.",
  },
  "imagery.reproducible": {
    question: "Can such material be produced repeatedly with the system?",
    help: "Yes, if similar inputs lead to it again and again. No, if it was an accident that targeted attempts do not repeat.",
    example: "A certain sentence as input mostly yields such an image.",
  },
  "imagery.withoutModification": {
    question: "Does such material result without anybody making a significant technical modification to the system?",
    help: "Yes, if inputs, settings or functions as provided are enough. No, if the model would have to be retrained for it, for instance.",
    example: "An ordinary user gets it with a text input.",
  },
  "imagery.preventiveSafeguards": {
    question: "Do reasonable and adequate safeguards reliably prevent such material, foreseeable misuse included?",
    help: "Under the recitals for instance cleaned data, input and output filters, refusal training, abuse detection. They must be in line with the state of the art and shown to work. Terms of use alone are not enough.",
    example: "Tests show that filters also refuse paraphrased requests.",
  },
  "imagery.correctiveSafeguards": {
    question: "Do safeguards correct misuse for such material when it is observed or reported?",
    help: "For instance a way to report, blocking of accounts and improving of filters. What is possible depends on how the system is released: as a service or as an open model. Ask the provider.",
    example: "After a report the gap in the filter is closed.",
  },
  "imagery.usedForIt": {
    question: "Do you use the system for the purpose of producing such intimate or abuse material?",
    help: "Whoever circumvents safeguards for it answers yes. Accidental output and lawful use of an unsafe system do not count.",
    example: "A portal has photos of celebrities undressed.",
  },
};
