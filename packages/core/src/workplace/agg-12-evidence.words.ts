import type { RuleWords } from "../law/words.ts";

/** §§ 12, 15 and 22 AGG in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "agg/12.1": {
    title: "Vorbeugung gegen Benachteiligung",
    duty: "Beugen Sie vor: Prüfen Sie das System vor dem Einsatz und danach regelmäßig auf Benachteiligung, oder schulen Sie die Beschäftigten dazu. Halten Sie Ergebnis und Datum fest.",
  },
  "agg/15.4": {
    title: "Nachweise zu Bewerbungen aufbewahren",
    duty: "Bewahren Sie die Nachweise zu jeder Auswahl auf, bis Ansprüche erloschen sind: zwei Monate ab Zugang der Absage, danach drei Monate für die Klage (§ 61b ArbGG); üblich sind sechs Monate. Dann löschen Sie.",
  },
  "agg/22": {
    title: "Beweise gegen den Vorwurf der Benachteiligung",
    duty: "Bewahren Sie Bias-Tests und Protokolle der Entscheidungen auf. § 22 AGG schreibt sie nicht vor, aber bei Indizien müssen Sie beweisen, dass Sie niemanden benachteiligt haben; ohne sie gelingt das kaum.",
  },
};

/** §§ 12, 15 and 22 AGG in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "agg/12.1": {
    title: "Preventing disadvantages",
    duty: "Prevent: test the system for disadvantages before use and regularly after it, or train your staff on them. Record result and date.",
  },
  "agg/15.4": {
    title: "Keeping evidence on applications",
    duty: "Keep the evidence on each selection until claims lapse: two months from receipt of the rejection, then three months for a suit (§ 61b ArbGG); six months are usual. Then erase it.",
  },
  "agg/22": {
    title: "Evidence against a charge of discrimination",
    duty: "Keep bias tests and logs of decisions. § 22 AGG does not prescribe them, but where there are indications you must prove that nobody was put at a disadvantage; without them you hardly can.",
  },
};
