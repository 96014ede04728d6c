import type { RuleWords } from "../law/words.ts";

/** EDPB Opinion 28/2024, the DSK guides and a judgment on chatbots, in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "edpb/28-2024.3.2": {
    title: "Ist das Modell anonym",
    yes: "Nach den Nachweisen ist das Modell anonym: Trainingsdaten lassen sich kaum herauslösen oder abfragen. Nach Sekundärquellen; prüfen Sie den Wortlaut.",
    no: "Die Anonymität des Modells ist nicht belegt, oder es wurde nicht mit personenbezogenen Daten trainiert.",
  },
  "edpb/28-2024.3.3": {
    title: "Abwägung bei KI-Modellen",
    duty: "Prüfen Sie, ob die Betroffenen mit der Verarbeitung rechnen, und ergänzen Sie Schutz wie Widerspruch vorab, Maskierung, Ausgabefilter oder mehr Information. Nach Sekundärquellen; prüfen Sie den Wortlaut.",
  },
  "edpb/28-2024.3.4": {
    title: "Rechtmäßige Entwicklung des Modells",
    duty: "Prüfen Sie vor der Nutzung, ob das Modell rechtswidrig entstand: Herkunft der Daten, Feststellungen von Behörden und Gerichten. Fragen Sie den Anbieter. Nach Sekundärquellen; prüfen Sie den Wortlaut.",
  },
  "dsk/ai-2024.1": {
    title: "DSK-Liste: Konzeption",
    duty: "Prüfen Sie die Punkte der DSK zur Konzeption, etwa Zwecke, Verzicht auf personenbezogene Daten, geschlossenes System und Rechte der Betroffenen. Nach Sekundärquellen; prüfen Sie den Wortlaut.",
  },
  "dsk/ai-2024.2": {
    title: "DSK-Liste: Einführung",
    duty: "Prüfen Sie die Punkte der DSK zur Einführung, etwa Rollen, interne Regeln, Folgenabschätzung, betriebliche Konten und Schulung. Nach Sekundärquellen; prüfen Sie den Wortlaut.",
  },
  "dsk/ai-2024.3": {
    title: "DSK-Liste: Nutzung",
    duty: "Prüfen Sie die Punkte der DSK zur Nutzung: Vorsicht bei Ein- und Ausgaben, besondere Kategorien, Richtigkeit und Diskriminierung. Nach Sekundärquellen; prüfen Sie den Wortlaut.",
  },
  "dsk/ai-2024.erasure": {
    title: "Löschung an allen Orten",
    duty: "Sorgen Sie dafür, dass Löschung auch Prompts, Verläufe, Vektordaten, Feinabstimmung, Zwischenspeicher und Kopien der Dienstleister erreicht. Nach Sekundärquellen; prüfen Sie den Wortlaut.",
  },
  "dsk/measures-2025": {
    title: "Fragen zu Maßnahmen an den Anbieter",
    duty: "Fragen Sie den Anbieter zu allen sieben Zielen der DSK nach seinen Maßnahmen in Design, Entwicklung, Einführung und Betrieb. Nach Sekundärquellen; prüfen Sie den Wortlaut.",
  },
  "practice/model-accuracy": {
    title: "Umgang mit falschen Ausgaben",
    duty: "Sagen Sie den Nutzern, dass Ausgaben Wahrscheinlichkeiten sind, verwenden Sie nichts über Menschen ungeprüft, richten Sie einen Weg zur Korrektur ein und geben Sie Antworten nicht als Fakten aus.",
  },
  "olg-hamm/chatbot-statements": {
    title: "Aussagen des Chatbots",
    duty: "Überprüfen und begrenzen Sie, was der Chatbot Kunden sagt: Seine Aussagen rechnet das OLG Hamm dem Unternehmen zu. Nach Sekundärquellen, nicht rechtskräftig; prüfen Sie das Urteil.",
  },
};

/** EDPB Opinion 28/2024, the DSK guides and a judgment on chatbots, in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "edpb/28-2024.3.2": {
    title: "Is the model anonymous",
    yes: "By the evidence the model is anonymous: training data can hardly be extracted or queried. From secondary sources; check the wording.",
    no: "The anonymity of the model is not shown, or it was not trained on personal data.",
  },
  "edpb/28-2024.3.3": {
    title: "Balancing for AI models",
    duty: "Examine whether the persons expect the processing, and add safeguards such as opt-out, masking, output filters or more information. From secondary sources; check the wording.",
  },
  "edpb/28-2024.3.4": {
    title: "Lawful development of the model",
    duty: "Before use, check whether the model was built unlawfully: source of the data, findings of authorities and courts. Ask the vendor. From secondary sources; check the wording.",
  },
  "dsk/ai-2024.1": {
    title: "DSK list: conception",
    duty: "Check the points of the DSK on the conception, such as purposes, doing without personal data, closed system and rights of the persons. From secondary sources; check the wording.",
  },
  "dsk/ai-2024.2": {
    title: "DSK list: implementation",
    duty: "Check the points of the DSK on the implementation, such as roles, internal rules, impact assessment, business accounts and training. From secondary sources; check the wording.",
  },
  "dsk/ai-2024.3": {
    title: "DSK list: use",
    duty: "Check the points of the DSK on the use: care in inputs and outputs, special categories, correctness and discrimination. From secondary sources; check the wording.",
  },
  "dsk/ai-2024.erasure": {
    title: "Erasure in every place",
    duty: "See to it that erasure also reaches prompts, histories, embeddings, fine-tuning data, caches and the copies of vendors. From secondary sources; check the wording.",
  },
  "dsk/measures-2025": {
    title: "Questions on measures to the vendor",
    duty: "Ask the vendor for measures on all seven goals of the DSK, in design, development, introduction and operation. From secondary sources; check the wording.",
  },
  "practice/model-accuracy": {
    title: "Handling wrong outputs",
    duty: "Tell users that outputs are likelihoods, use nothing about people unchecked, set up a way to correct and do not present answers as facts.",
  },
  "olg-hamm/chatbot-statements": {
    title: "Statements of the chatbot",
    duty: "Review and limit what the chatbot tells customers: the court attributes its statements to the company. From secondary sources, open to appeal; check the judgment.",
  },
};
