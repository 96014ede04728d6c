import type { RuleWords } from "../law/words.ts";

/** Arts 8 to 15 in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-8": {
    title: "Pflichten für Hochrisiko-KI-Systeme",
    yes: "Das System ist ein Hochrisiko-KI-System, für das die Pflichten des Kapitels III gelten.",
    no: "Die Pflichten des Kapitels III gelten nicht: kein Hochrisiko-KI-System, oder nur das Produktrecht des Anhangs I Abschnitt B gilt.",
  },
  "ai-act/annex-iii.1": {
    title: "Biometrie (Nr. 1)",
    yes: "Das System steht in Anhang III Nr. 1, Biometrie.",
    no: "Das System steht nicht in Anhang III Nr. 1, Biometrie.",
  },
  "ai-act/annex-iii.3-8": {
    title: "Anhang III Nr. 3 bis 8",
    yes: "Das System steht in einem Punkt der Nr. 3 bis 8 des Anhangs III.",
    no: "Das System steht in keinem Punkt der Nr. 3 bis 8 des Anhangs III.",
  },
  "ai-act/art-9": {
    title: "Risikomanagementsystem",
    duty: "Der Anbieter ermittelt, bewertet und mindert Risiken über den ganzen Lebenszyklus und testet vor dem Inverkehrbringen.",
  },
  "ai-act/art-10": {
    title: "Daten und Daten-Governance",
    duty: "Der Anbieter sorgt für relevante, repräsentative und möglichst fehlerfreie Daten und prüft sie auf Verzerrungen.",
  },
  "ai-act/art-11": {
    title: "Technische Dokumentation",
    duty: "Der Anbieter erstellt die technische Dokumentation nach Anhang IV vor dem Inverkehrbringen und hält sie aktuell.",
  },
  "ai-act/art-12": {
    title: "Automatische Protokollierung",
    duty: "Das System zeichnet wichtige Ereignisse während seiner ganzen Lebensdauer automatisch auf.",
  },
  "ai-act/art-13": {
    title: "Transparenz und Betriebsanleitung",
    duty: "Der Anbieter liefert eine klare Betriebsanleitung, mit der Betreiber die Ausgaben verstehen und richtig nutzen.",
  },
  "ai-act/art-14": {
    title: "Menschliche Aufsicht im Entwurf",
    duty: "Der Anbieter gestaltet das System so, dass Menschen es wirksam beaufsichtigen und anhalten können.",
  },
  "ai-act/art-15": {
    title: "Genauigkeit, Robustheit, Cybersicherheit",
    duty: "Das System ist während seines ganzen Lebenszyklus angemessen genau, robust und vor Angriffen geschützt.",
  },
};

/** Arts 8 to 15 in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-8": {
    title: "Duties for high-risk AI systems",
    yes: "The system is a high-risk AI system to which the duties of Chapter III apply.",
    no: "The duties of Chapter III do not apply: not a high-risk AI system, or only the product law of Annex I, Section B applies.",
  },
  "ai-act/annex-iii.1": {
    title: "Biometrics (point 1)",
    yes: "The system is listed in Annex III, point 1, biometrics.",
    no: "The system is not listed in Annex III, point 1, biometrics.",
  },
  "ai-act/annex-iii.3-8": {
    title: "Annex III, points 3 to 8",
    yes: "The system is listed in one of the points 3 to 8 of Annex III.",
    no: "The system is listed in none of the points 3 to 8 of Annex III.",
  },
  "ai-act/art-9": {
    title: "Risk management system",
    duty: "The provider identifies, evaluates and reduces risks over the whole life cycle and tests before release.",
  },
  "ai-act/art-10": {
    title: "Data and data governance",
    duty: "The provider ensures that data are relevant, representative and as free of errors as possible, and examines them for bias.",
  },
  "ai-act/art-11": {
    title: "Technical documentation",
    duty: "The provider draws up the technical documentation of Annex IV before release and keeps it up to date.",
  },
  "ai-act/art-12": {
    title: "Automatic logs",
    duty: "The system records relevant events automatically over its lifetime.",
  },
  "ai-act/art-13": {
    title: "Transparency and instructions for use",
    duty: "The provider supplies clear instructions with which deployers understand the output and use it properly.",
  },
  "ai-act/art-14": {
    title: "Human oversight by design",
    duty: "The provider designs the system so that people can oversee it effectively and stop it.",
  },
  "ai-act/art-15": {
    title: "Accuracy, robustness, cybersecurity",
    duty: "The system is accurate, robust and protected against attacks to an appropriate level over its life cycle.",
  },
};
