import type { RuleWords } from "../law/words.ts";

/** §§ 2 and 4 GeschGehG in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "geschgehg/2.1": {
    title: "Geschäftsgeheimnis",
    yes: "Die Information ist ein Geschäftsgeheimnis: unbekannt und daher wertvoll, angemessen geschützt, mit berechtigtem Interesse.",
    no: "Eine der drei Bedingungen fehlt; die Information ist rechtlich kein Geschäftsgeheimnis.",
  },
  "geschgehg/2.1.b": {
    title: "Geschäftsgeheimnisse im KI-Werkzeug",
    duty: "Geben Sie Geheimnisse nur in ein freigegebenes Werkzeug mit Vertrag über Vertraulichkeit, Löschung und Verzicht auf Training und mit Zugriff nur für die, die es brauchen. Sonst sperren Sie die Eingabe: Der Schutz kann entfallen.",
  },
  "geschgehg/4.2.3": {
    title: "Fremde Geheimnisse im KI-Werkzeug",
    duty: "Prüfen Sie die Vertraulichkeitsvereinbarung mit dem Inhaber. Geben Sie seine Geheimnisse nur ein, wenn sie dieses Werkzeug zulässt; sonst holen Sie vorher seine Erlaubnis ein.",
  },
};

/** §§ 2 and 4 GeschGehG in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "geschgehg/2.1": {
    title: "Trade secret",
    yes: "The information is a trade secret: unknown and so of value, fittingly protected, with a legitimate interest.",
    no: "One of the three conditions is missing; in law the information is no trade secret.",
  },
  "geschgehg/2.1.b": {
    title: "Trade secrets in the AI tool",
    duty: "Enter secrets only into an approved tool under a contract on confidentiality, deletion and no training, with access for those alone who need it. Otherwise block it: protection can be lost.",
  },
  "geschgehg/4.2.3": {
    title: "Secrets of others in the AI tool",
    duty: "Check the confidentiality agreement with the owner. Enter the owner’s secrets only if it allows this tool; otherwise obtain permission first.",
  },
};
