import type { RuleWords } from "../law/words.ts";

/** §§ 3, 7 and 19 AGG in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "agg/3.1": {
    title: "Unmittelbare Benachteiligung",
    yes: "Das System behandelt Menschen wegen eines geschützten Merkmals weniger günstig als andere.",
    no: "Das System behandelt niemanden wegen eines geschützten Merkmals offen anders.",
  },
  "agg/3.2": {
    title: "Mittelbare Benachteiligung",
    yes: "Ein neutrales Kriterium trifft Menschen mit einem geschützten Merkmal besonders, und nichts rechtfertigt es.",
    no: "Kein neutrales Kriterium trifft eine Gruppe besonders, oder Ziel und Mittel rechtfertigen es.",
  },
  "agg/7.1": {
    title: "Benachteiligung im Beruf",
    yes: "Das System benachteiligt Beschäftigte oder Bewerber aus einem Grund des § 1 AGG, ohne dass es gerechtfertigt ist.",
    no: "Es geht nicht um Beschäftigung, es gibt keine Benachteiligung, oder sie ist gerechtfertigt.",
    duty: "Beenden Sie die Benachteiligung: Entfernen Sie das Merkmal oder Kriterium, prüfen Sie das System neu und setzen Sie es bis dahin nicht ein. Sie haften auch für das Werkzeug eines Anbieters; Absicht ist nicht nötig.",
  },
  "agg/19.1": {
    title: "Benachteiligung von Kunden",
    yes: "Das System benachteiligt Kunden in Massengeschäften, Versicherungen oder öffentlichen Angeboten ohne Rechtfertigung.",
    no: "Es geht nicht um solche Verträge, es gibt keine Benachteiligung, oder sie ist gerechtfertigt.",
    duty: "Beenden Sie die Benachteiligung beim Abschluss oder Inhalt von Verträgen: Entfernen Sie das Merkmal oder Kriterium und setzen Sie das System bis dahin nicht ein. Kunden können binnen zwei Monaten Ansprüche geltend machen.",
  },
};

/** §§ 3, 7 and 19 AGG in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "agg/3.1": {
    title: "Direct disadvantage",
    yes: "The system treats people less favourably than others on a protected ground.",
    no: "The system treats nobody openly in another way on a protected ground.",
  },
  "agg/3.2": {
    title: "Indirect disadvantage",
    yes: "A neutral criterion hits people of a protected group in particular, and nothing justifies it.",
    no: "No neutral criterion hits a group in particular, or its aim and means justify it.",
  },
  "agg/7.1": {
    title: "Disadvantage at work",
    yes: "The system puts staff or applicants at a disadvantage on a ground of § 1 AGG, and nothing justifies it.",
    no: "It is not about work, there is no disadvantage, or it is justified.",
    duty: "End the disadvantage: remove the trait or criterion, test the system again and do not use it until then. You are liable for a vendor’s tool too; intent is not needed.",
  },
  "agg/19.1": {
    title: "Disadvantage of customers",
    yes: "The system puts customers at a disadvantage in mass contracts, insurance or public offers, and nothing justifies it.",
    no: "It is not about such contracts, there is no disadvantage, or it is justified.",
    duty: "End the disadvantage in the conclusion or content of contracts: remove the trait or criterion and do not use the system until then. Customers can raise claims within two months.",
  },
};
