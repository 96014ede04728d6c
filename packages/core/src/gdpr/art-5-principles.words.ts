import type { RuleWords } from "../law/words.ts";

/** Art. 5 GDPR, in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "gdpr/art-5.1.a": {
    title: "Rechtmäßigkeit, Fairness, Transparenz",
    duty: "Halten Sie zu jedem Zweck die Rechtsgrundlage fest, informieren Sie die Betroffenen und täuschen Sie niemanden darüber, was mit den Daten geschieht.",
  },
  "gdpr/art-5.1.b": {
    title: "Zweckbindung",
    duty: "Schreiben Sie die Zwecke vor Beginn bestimmt auf. „Verbesserung unserer Dienste“ genügt nicht.",
  },
  "gdpr/art-5.1.c": {
    title: "Datenminimierung",
    duty: "Begründen Sie jedes Datenfeld, maskieren Sie Namen vor dem Prompt und geben Sie dem Modell keine Daten, die es nicht braucht.",
  },
  "gdpr/art-5.1.d": {
    title: "Richtigkeit",
    duty: "Lassen Sie Aussagen über Menschen prüfen, bevor sie verwendet werden, und richten Sie einen Weg ein, falsche Aussagen zu korrigieren.",
  },
  "gdpr/art-5.1.e": {
    title: "Speicherbegrenzung",
    duty: "Legen Sie Löschfristen für Eingaben, Ausgaben, Protokolle, Vektordaten und Daten der Feinabstimmung fest und setzen Sie sie um.",
  },
  "gdpr/art-5.1.f": {
    title: "Integrität und Vertraulichkeit",
    duty: "Schützen Sie die Daten vor unbefugtem Zugriff, Verlust und Veränderung. Was dazu nötig ist, sagt Art. 32 DSGVO.",
  },
  "gdpr/art-5.2": {
    title: "Rechenschaftspflicht",
    duty: "Belegen Sie schriftlich, dass Sie die Grundsätze einhalten: Zweck, Rechtsgrundlage, Datenfelder, Fristen, Prüfungen und Schutzmaßnahmen.",
  },
};

/** Art. 5 GDPR, in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "gdpr/art-5.1.a": {
    title: "Lawfulness, fairness, transparency",
    duty: "Record the legal basis for each purpose, inform the persons concerned and deceive nobody about what happens to the data.",
  },
  "gdpr/art-5.1.b": {
    title: "Purpose limitation",
    duty: "Write the purposes down before the start, in specific terms. “Improving our services” is not enough.",
  },
  "gdpr/art-5.1.c": {
    title: "Data minimisation",
    duty: "Justify each data field, mask names before the prompt and give the model no data that it does not need.",
  },
  "gdpr/art-5.1.d": {
    title: "Accuracy",
    duty: "Have statements about people checked before they are used, and set up a way to correct wrong ones.",
  },
  "gdpr/art-5.1.e": {
    title: "Storage limitation",
    duty: "Set deletion periods for inputs, outputs, logs, embeddings and fine-tuning data, and put them into practice.",
  },
  "gdpr/art-5.1.f": {
    title: "Integrity and confidentiality",
    duty: "Protect the data against unauthorised access, loss and change. Art. 32 GDPR says what that takes.",
  },
  "gdpr/art-5.2": {
    title: "Accountability",
    duty: "Prove in writing that you keep the principles: purpose, legal basis, data fields, periods, checks and safeguards.",
  },
};
