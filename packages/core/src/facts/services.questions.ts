import type { QuestionWords } from "../law/questionnaire.ts";

/** Questions about: Essential services in German. */
export const de: Readonly<Record<string, QuestionWords>> = {
  "services.use": {
    question: "Wofür ist das System bei Leistungen, Krediten, Versicherungen und Notfällen bestimmt?",
    help: "Öffentliche Leistungen zählen nur, wenn sie grundlegend sind, etwa Sozialhilfe oder Gesundheitsversorgung. Andere Versicherungen wie Kfz, Hausrat oder Haftpflicht zählen nicht. Es zählt die Zweckbestimmung. Wählen Sie alles Zutreffende oder nichts.",
    example: "Ein Score entscheidet mit darüber, wer einen Ratenkredit bekommt.",
  },
  "services.forPublicAuthority": {
    question: "Soll eine Behörde das System für öffentliche Leistungen verwenden, oder jemand in ihrem Auftrag?",
    help: "Auch ein privates Unternehmen kann für eine Behörde handeln. Nach dem Entwurf der Leitlinien heißt „in ihrem Auftrag“: eine übertragene oder verlangte Tätigkeit, nicht eine eigene private Pflicht.",
    example: "Ein Dienstleister prüft für das Sozialamt Anträge.",
  },
  "services.naturalPersons": {
    question: "Betrifft die Bewertung für Kredit oder Versicherung einzelne Menschen?",
    help: "Natürliche Personen sind Menschen, im Gegensatz zu GmbH oder AG. Nach dem Entwurf der Leitlinien gehören Einzelunternehmer dazu, außer wenn nur Geschäftsdaten verwendet werden.",
    example: "Eine Bank bewertet Privatkunden, die einen Ratenkredit beantragen.",
  },
  "services.detectsFraud": {
    question: "Wird das System verwendet, um Finanzbetrug aufzudecken?",
    help: "Für die Bewertung der Kreditwürdigkeit gilt dann eine Ausnahme, für Versicherungen nicht. Nein, wenn das System nur das Ausfallrisiko bewertet. Sehen Sie in die Beschreibung des Anbieters.",
    example: "Das System meldet Kartenzahlungen, die nach Diebstahl aussehen.",
  },
  "services.fraudMainPurpose": {
    question: "Ist das Aufdecken von Finanzbetrug der Hauptzweck des Systems?",
    help: "Nach dem Entwurf der Leitlinien gilt die Ausnahme nur, wenn dies der Hauptzweck ist; nur dafür ist die Antwort wichtig. Werkzeuge gegen Geldwäsche zählen danach nicht als Betrugserkennung.",
    example: "Eine Software, die nur gestohlene Karten erkennt und keine Kredite bewertet.",
  },
  "services.essentialPrivate": {
    question: "Hängt von der Bewertung der Kreditwürdigkeit eine wesentliche private Leistung ab?",
    help: "Nur nach dem Entwurf der Leitlinien wichtig. Wesentlich sind danach üblicher Verbraucherkredit, Immobilienkredit, Wohnung, Strom, Telekommunikation; nicht Wertpapierkredit, Premiumkarten, Kredite für Freizeit oder Reisen.",
    example: "Ein Vermieter entscheidet nach einem Score, wer die Wohnung bekommt.",
  },
  "services.outreachOnly": {
    question: "Macht das System nur auf öffentliche Leistungen aufmerksam, ohne einen Anspruch zu prüfen?",
    help: "Nach dem Entwurf der Leitlinien fällt reine Ansprache heraus; nur dafür ist die Antwort wichtig. Nein, wenn das System Anträge bewertet, nach Vorrang ordnet oder als auffällig meldet.",
    example: "Ein Schreiben weist alle jungen Familien auf eine neue Leistung hin.",
  },
};

/** Questions about: Essential services in English. */
export const en: Readonly<Record<string, QuestionWords>> = {
  "services.use": {
    question: "What is the system intended for, concerning benefits, credit, insurance and emergencies?",
    help: "Public benefits and services count only if they are essential, such as social assistance or healthcare. Other insurance such as motor, home or liability does not count. The intended purpose counts. Choose all that apply, or nothing.",
    example: "A score helps to decide who gets a consumer loan.",
  },
  "services.forPublicAuthority": {
    question: "Is a public authority to use the system for public benefits, or somebody on its behalf?",
    help: "A private company can act for an authority too. Under the draft guidelines “on its behalf” means a delegated or requested activity, not a private duty of one’s own.",
    example: "A service provider checks applications for the social welfare office.",
  },
  "services.naturalPersons": {
    question: "Does the evaluation for credit or insurance concern individual people?",
    help: "Natural persons are human beings, as opposed to companies. Under the draft guidelines sole traders belong here, except where only business data are used.",
    example: "A bank evaluates private customers who apply for a consumer loan.",
  },
  "services.detectsFraud": {
    question: "Is the system used to detect financial fraud?",
    help: "For the evaluation of creditworthiness there is then an exception, for insurance there is none. No, if the system only assesses the risk of default. See the description of the provider.",
    example: "The system reports card payments that look like theft.",
  },
  "services.fraudMainPurpose": {
    question: "Is detecting financial fraud the main purpose of the system?",
    help: "Under the draft guidelines the exception holds only if this is the main purpose; the answer matters only for that. Tools against money laundering do not count as fraud detection there.",
    example: "Software that only detects stolen cards and evaluates no loans.",
  },
  "services.essentialPrivate": {
    question: "Does an essential private service depend on the evaluation of creditworthiness?",
    help: "Matters only under the draft guidelines. Essential there: ordinary consumer credit, mortgage, housing, power, telecoms; not margin trading, premium cards, loans for leisure or travel. The provider must show the limit.",
    example: "A landlord decides by a score who gets the flat.",
  },
  "services.outreachOnly": {
    question: "Does the system only draw attention to public benefits, without checking eligibility?",
    help: "Under the draft guidelines pure outreach is out; the answer matters only for that. No, if the system evaluates applications, puts them in an order of priority or flags them.",
    example: "A letter tells all young families about a new benefit.",
  },
};
