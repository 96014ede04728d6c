import type { QuestionWords } from "../law/questionnaire.ts";

/** Questions about: Prohibited practices in German. */
export const de: Readonly<Record<string, QuestionWords>> = {
  "practice.manipulates": {
    question:
      "Beeinflusst das System Menschen mit unterschwelligen, absichtlich manipulativen oder täuschenden Techniken?",
    help: "Unterschwellig ist, was man nicht bewusst wahrnimmt; manipulativ, was den freien Willen umgehen soll. Nach den Leitlinien der Kommission zählen zulässige Überzeugung, übliche Werbung und bloße Fehler eines Sprachmodells in der Regel nicht.",
    example: "Eine App zeigt Kaufreize so kurz, dass niemand sie bewusst sieht.",
  },
  "practice.exploitsVulnerability": {
    question:
      "Nutzt das System Schwächen von Menschen wegen Alter, Behinderung oder besonderer sozialer oder wirtschaftlicher Lage aus?",
    help: "Die Gründe sind abschließend. Eine besondere Lage ist etwa extreme Armut; Einsamkeit oder Trauer allein genügt nach den Leitlinien der Kommission nicht.",
    example: "Ein sprechendes Spielzeug bringt Kinder mit Belohnungen zu gefährlichen Mutproben.",
  },
  "practice.distortsBehaviour": {
    question: "Verändert das System das Verhalten von Menschen wesentlich, oder ist das sein Ziel?",
    help: "Ziel oder Wirkung genügt; eine Absicht ist nicht nötig. Es kann um eine Person oder um eine Gruppe gehen. Vergleichen Sie, wie sich Menschen mit und ohne diese Beeinflussung verhalten.",
    example: "Nutzer geben in einem Spiel ein Vielfaches dessen aus, was sie wollten.",
  },
  "practice.impairsDecision": {
    question: "Beeinträchtigt das System deutlich die Fähigkeit der Menschen, eine fundierte Entscheidung zu treffen?",
    help: "Fundiert entscheidet, wer das Wesentliche kennt und frei abwägen kann. Ja, wenn Menschen Wichtiges nicht erkennen, falsch verstehen oder nicht in Ruhe abwägen können.",
    example: "Die nachgeahmte Stimme eines Enkels drängt zu einer sofortigen Überweisung.",
  },
  "practice.causesDecision": {
    question: "Bringt das System Menschen zu einer Entscheidung, die sie sonst nicht getroffen hätten?",
    help: "Fragen Sie, was die Menschen ohne diese Technik getan hätten. Hinweise geben Beschwerden, Widerrufe und Tests mit Nutzern. Eine Entscheidung ist auch, etwas zu unterlassen.",
    example: "Jemand schließt ein Abonnement ab, das er bei klarer Darstellung abgelehnt hätte.",
  },
  "practice.significantHarm": {
    question: "Entsteht durch die Beeinflussung erheblicher Schaden, oder ist er hinreichend wahrscheinlich?",
    help: "Gemeint sind vor allem Schäden an Körper, Psyche oder Vermögen, bei den Betroffenen oder bei anderen. Achten Sie auf Schwere, Dauer und Zahl der Betroffenen.",
    example: "Menschen verlieren Ersparnisse; ein Jugendlicher verletzt sich.",
  },
  "practice.scoresPersons": {
    question: "Bewertet das System Menschen oder Gruppen von Menschen, oder stuft es sie ein?",
    help: "Zum Beispiel durch Punkte, Noten, Ränge oder Klassen. Das allein ist nicht verboten; Zeitraum, Grundlage und Folgen werden gesondert gefragt. Bewertungen von Waren oder Firmen zählen nicht.",
    example: "Ein Punktwert für die Zuverlässigkeit von Mietinteressenten.",
  },
  "practice.scoresOverTime": {
    question: "Erstreckt sich die Bewertung der Menschen über einen bestimmten Zeitraum?",
    help: "Ja, wenn Angaben aus einem Zeitraum einfließen oder die Bewertung fortgeschrieben wird. Eine einmalige Momentaufnahme genügt nicht.",
    example: "Ein Punktestand steigt oder fällt über Monate.",
  },
  "practice.scoresBehaviour": {
    question: "Beruht die Bewertung auf sozialem Verhalten oder auf Eigenschaften oder Merkmalen der Persönlichkeit?",
    help: "Eines davon genügt. Die Eigenschaften können bekannt, abgeleitet oder vorhergesagt sein. Soziales Verhalten zeigt sich etwa im Umgang mit anderen, im Netz oder beim Bezahlen.",
    example: "Streit mit Nachbarn, Beiträge in sozialen Netzwerken, Pünktlichkeit.",
  },
  "practice.scoreDetriment": {
    question: "Welche Nachteile haben Menschen oder Gruppen durch die Bewertung?",
    help: "Fremder Zusammenhang: Die Daten stammen aus einem anderen Lebensbereich. Unverhältnismäßig: gemessen am Verhalten oder an seiner Schwere. Es genügt, dass die Bewertung dazu beiträgt. Trifft nichts zu, wählen Sie nichts.",
    example: "Wer falsch parkt, bekommt keinen Kindergartenplatz.",
  },
  "practice.lawfulScoring": {
    question:
      "Dient die Bewertung rechtmäßig und verhältnismäßig einem bestimmten Zweck, nur mit Daten, die dazu gehören?",
    help: "Nach den Leitlinien der Kommission trifft das Verbot solche Bewertungen nicht, etwa Kreditwürdigkeit, Telematiktarife, Betrugsprüfung. Alles muss zutreffen. Stammen Daten aus einem fremden Lebensbereich, ist die Antwort Nein.",
    example: "Eine Bank schätzt die Kreditwürdigkeit aus Einkommen und früheren Krediten.",
  },
  "practice.predictsOffences": {
    question: "Bewertet oder prognostiziert das System das Risiko, dass ein bestimmter Mensch eine Straftat begeht?",
    help: "Gemeint sind Straftaten, keine Ordnungswidrigkeiten, und Menschen, keine Firmen. Nach den Leitlinien der Kommission zählen Vorhersagen nicht, die nur Orte betreffen.",
    example: "Ein Punktwert sagt, wie wahrscheinlich jemand rückfällig wird.",
  },
  "practice.solelyProfiling": {
    question:
      "Beruht die Vorhersage von Straftaten allein auf Profiling oder auf Merkmalen und Eigenschaften der Person?",
    help: "Profiling ist das automatische Bewerten persönlicher Aspekte. Merkmale sind etwa Staatsangehörigkeit, Wohnort, Zahl der Kinder oder Schulden. Nein, wenn objektive Tatsachen hinzukommen, die unmittelbar mit einer Straftat zusammenhängen.",
    example: "Aus Alter, Wohnort und Schulden wird ein Risiko berechnet.",
  },
  "practice.supportsFactBasedAssessment": {
    question:
      "Unterstützt das System nur eine menschliche Bewertung, die schon auf objektiven, nachprüfbaren Tatsachen beruht?",
    help: "Die Bewertung muss die Beteiligung einer Person an einer kriminellen Aktivität betreffen, und die Tatsachen müssen unmittelbar damit zusammenhängen. Ein allgemeiner Verdacht genügt nicht.",
    example: "Ermittler prüfen eine Beteiligung, die Zeugen und Spuren schon belegen.",
  },
  "practice.forLawEnforcement": {
    question:
      "Geschieht die Vorhersage durch oder für Strafverfolgungsbehörden oder aufgrund einer besonderen Rechtspflicht?",
    help: "Nach den Leitlinien der Kommission trifft das Verbot private Stellen nur in diesen Fällen. Übliche Betrugsprüfungen im Geschäftsverkehr zählen nicht; dann ist die Antwort Nein.",
    example: "Eine Firma wertet Daten im Auftrag der Polizei aus.",
  },
  "practice.buildsFaceDatabase": {
    question: "Erstellt oder erweitert das System eine Datenbank zur Gesichtserkennung?",
    help: "Gemeint sind Sammlungen, mit denen sich Menschen am Gesicht wiedererkennen lassen. Nach den Leitlinien der Kommission zählen Sammlungen von Stimmen oder von Bildern, die nur einen Bildgenerator trainieren, nicht.",
    example: "Ein Suchdienst findet zu einem Foto den Namen der Person.",
  },
  "practice.untargetedScraping": {
    question: "Werden die Gesichtsbilder ungezielt und automatisch ausgelesen (Scraping)?",
    help: "Ungezielt heißt: möglichst viele Bilder, ohne nach bestimmten Personen zu suchen. Nach den Leitlinien der Kommission zählt gezieltes Sammeln von Bildern bestimmter Personen nicht.",
    example: "Ein Programm lädt alle Profilbilder eines sozialen Netzwerks herunter.",
  },
  "practice.facesFromInternetOrCctv": {
    question: "Stammen die Gesichtsbilder aus dem Internet oder aus Aufnahmen von Überwachungskameras?",
    help: "Öffentlich zugänglich heißt nicht frei verwendbar. Nein, wenn alle Bilder auf andere Weise erhoben wurden, etwa in einem Fotostudio.",
    example: "Bilder aus sozialen Netzwerken; Aufnahmen der Kameras in einem Bahnhof.",
  },
};

/** Questions about: Prohibited practices in English. */
export const en: Readonly<Record<string, QuestionWords>> = {
  "practice.manipulates": {
    question: "Does the system influence people by subliminal, purposefully manipulative or deceptive techniques?",
    help: "Subliminal is what one does not perceive consciously; manipulative is what is meant to get round the free will. Under the Commission guidelines lawful persuasion, ordinary advertising and mere errors of a language model normally do not count.",
    example: "An app shows buying cues so briefly that nobody sees them consciously.",
  },
  "practice.exploitsVulnerability": {
    question:
      "Does the system exploit vulnerabilities due to age, disability or a specific social or economic situation?",
    help: "The list of grounds is closed. A specific situation is for instance extreme poverty; loneliness or grief alone is not enough under the Commission guidelines. Merely serving such people is not exploiting.",
    example: "A talking toy rewards children for dangerous dares.",
  },
  "practice.distortsBehaviour": {
    question: "Does the system materially distort the behaviour of people, or is that its objective?",
    help: "Objective or effect is enough; no intent is needed. It can concern one person or a group. Compare how people behave with and without this influence.",
    example: "Players of a game spend many times what they wanted to.",
  },
  "practice.impairsDecision": {
    question: "Does the system appreciably impair people’s ability to make an informed decision?",
    help: "An informed decision is made by somebody who knows what matters and can weigh it freely. Yes, if people cannot recognise important things, misunderstand them, or have no chance to weigh them.",
    example: "The imitated voice of a grandchild urges an immediate bank transfer.",
  },
  "practice.causesDecision": {
    question: "Does the system cause people to take a decision that they would not have taken otherwise?",
    help: "Ask what the people would have done without this technique. Complaints, withdrawals and user tests give hints. Not doing something is a decision too.",
    example: "Somebody takes out a subscription they would have refused if it had been shown clearly.",
  },
  "practice.significantHarm": {
    question: "Does the influence cause significant harm, or is such harm reasonably likely?",
    help: "This means above all physical, psychological or financial harm, to those influenced or to others. Look at severity, duration and the number of people affected.",
    example: "People lose their savings; a teenager injures himself.",
  },
  "practice.scoresPersons": {
    question: "Does the system evaluate or classify people or groups of people?",
    help: "For instance by points, grades, ranks or classes. That alone is not prohibited; period, basis and consequences are asked separately. Ratings of goods or companies do not count.",
    example: "A score for the reliability of people who want to rent a flat.",
  },
  "practice.scoresOverTime": {
    question: "Does the evaluation of people extend over a certain period of time?",
    help: "Yes, if data from a period flow in or the evaluation is kept up. A single snapshot is not enough.",
    example: "A score rises or falls over months.",
  },
  "practice.scoresBehaviour": {
    question: "Is the evaluation based on social behaviour, or on personal or personality characteristics?",
    help: "One of these is enough. The characteristics can be known, inferred or predicted. Social behaviour shows for instance in dealing with others, online, or in paying bills.",
    example: "Quarrels with neighbours, posts in social networks, punctuality.",
  },
  "practice.scoreDetriment": {
    question: "Which detriment do people or groups suffer through the evaluation?",
    help: "Unrelated context: the data come from another field of life. Disproportionate: measured by the behaviour or its gravity. It is enough that the evaluation contributes. If none applies, choose nothing.",
    example: "Whoever parks in the wrong place gets no kindergarten place.",
  },
  "practice.lawfulScoring": {
    question:
      "Does the evaluation lawfully and proportionately serve a specific purpose, only with data related to it?",
    help: "Under the Commission guidelines the prohibition does not catch such evaluations, for instance credit scoring, telematics tariffs or fraud checks. Everything must apply. If data come from an unrelated field of life, the answer is no.",
    example: "A bank assesses creditworthiness from income and earlier loans.",
  },
  "practice.predictsOffences": {
    question: "Does the system assess or predict the risk of a particular person committing a criminal offence?",
    help: "This means criminal, not administrative offences, and human beings, not companies. Under the Commission guidelines predictions that concern places only do not count.",
    example: "A score says how likely somebody is to reoffend.",
  },
  "practice.solelyProfiling": {
    question: "Is the prediction of offences based solely on profiling or on traits and characteristics of the person?",
    help: "Profiling is the automated evaluation of personal aspects. Characteristics are for instance nationality, place of residence, number of children or debt. No, if objective facts directly linked to a criminal offence are added.",
    example: "A risk is computed from age, place of residence and debt.",
  },
  "practice.supportsFactBasedAssessment": {
    question:
      "Does the system only support a human assessment that is already based on objective and verifiable facts?",
    help: "The assessment must concern the involvement of a person in a criminal activity, and the facts must be directly linked to it. A general suspicion is not enough.",
    example: "Investigators examine an involvement that witnesses and traces already show.",
  },
  "practice.forLawEnforcement": {
    question: "Is the prediction made by or for law enforcement authorities or under a specific legal obligation?",
    help: "Under the Commission guidelines the prohibition catches private actors only in these cases. Ordinary fraud checks in the course of business do not count; then the answer is no.",
    example: "A company analyses data on behalf of the police.",
  },
  "practice.buildsFaceDatabase": {
    question: "Does the system create or expand a facial recognition database?",
    help: "This means collections by which people can be recognised by their face. Under the Commission guidelines collections of voices, or of images that only train an image generator, do not count.",
    example: "A search service finds the name of the person in a photo.",
  },
  "practice.untargetedScraping": {
    question: "Are the facial images collected automatically by untargeted scraping?",
    help: "Untargeted means: as many images as possible, without looking for particular persons. Under the Commission guidelines targeted collection of images of particular persons does not count.",
    example: "A program downloads all profile pictures of a social network.",
  },
  "practice.facesFromInternetOrCctv": {
    question: "Do the facial images come from the internet or from CCTV footage?",
    help: "Publicly accessible does not mean free to use. No, if all images were collected in another way, in a photo studio for instance.",
    example: "Images from social networks; footage of the cameras in a station.",
  },
};
