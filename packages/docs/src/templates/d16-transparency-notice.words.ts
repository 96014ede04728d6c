import type { TemplateWords } from "./template.ts";

/** German. The short form has at most 90 characters without names. */
export const de: TemplateWords = {
  title: "Transparenzhinweise: {system.name}",
  sections: {
    "n1-short": {
      title: "N1 Hinweis im Dialog, Kurzform",
      text: ["Sie schreiben mit einer KI, nicht mit einem Menschen."],
    },
    "n1-standard": {
      title: "N1 Hinweis im Dialog, Standard",
      text: [
        "Hier antwortet ein KI-System im Auftrag von {organisation.name}. Seine Antworten können Fehler enthalten.",
        "Einen Menschen erreichen Sie unter {notice.contact}.",
      ],
    },
    "n1-long": {
      title: "N1 Hinweis im Dialog, Langform",
      text: [
        "In diesem Dialog antwortet das KI-System „{system.name}“. Für das Angebot steht {organisation.name} ein.",
        "Die Antworten entstehen automatisch und können falsch oder unvollständig sein. Prüfen Sie, worauf Sie sich verlassen wollen.",
        "Möchten Sie lieber mit einem Menschen sprechen, schreiben Sie an {notice.contact}.",
        "Wie wir mit Ihren Daten umgehen, lesen Sie hier: {notice.privacy}",
      ],
    },
    "n1-spoken": {
      title: "N1 Hinweis im Dialog, gesprochen",
      text: ["Guten Tag, hier spricht das KI-System von {organisation.name}, kein Mensch."],
    },
    "n1-placement": {
      title: "N1 Ort und Zeitpunkt",
      text: [
        "Der Hinweis steht spätestens bei der ersten Nachricht im Dialog selbst, klar erkennbar und barrierefrei. Ein Satz in den Nutzungsbedingungen oder der Name „Assistent“ genügt nach den Leitlinien der Kommission nicht.",
      ],
    },
    n2: {
      title: "N2 Maschinenlesbare Kennzeichnung",
      text: [
        "Erzeugte Inhalte müssen maschinenlesbar gekennzeichnet und als künstlich erzeugt erkennbar sein. Wer ein fremdes Modell einbindet, darf sich auf dessen Kennzeichnung stützen, bleibt aber verantwortlich.",
      ],
    },
  },
  fields: {
    channel: "Kanal",
    contact: "Kontakt zu einem Menschen",
    privacy: "Datenschutzhinweise",
    modalities: "Erzeugte Inhalte",
    method: "Verfahren der Kennzeichnung",
    detector: "Werkzeug zur Erkennung",
    exceptions: "Genutzte Ausnahmen",
    date: "Anzuwenden ab",
  },
};

/** English. */
export const en: TemplateWords = {
  title: "Transparency notices: {system.name}",
  sections: {
    "n1-short": {
      title: "N1 Notice in the dialogue, short form",
      text: ["You are writing with an AI system, not with a person."],
    },
    "n1-standard": {
      title: "N1 Notice in the dialogue, standard",
      text: [
        "An AI system answers here on behalf of {organisation.name}. Its answers can contain mistakes.",
        "You reach a person at {notice.contact}.",
      ],
    },
    "n1-long": {
      title: "N1 Notice in the dialogue, long form",
      text: [
        "In this dialogue the AI system “{system.name}” answers. {organisation.name} stands behind the offer.",
        "The answers are made automatically and can be wrong or incomplete. Check what you want to rely on.",
        "If you would rather talk to a person, write to {notice.contact}.",
        "How we handle your data is explained here: {notice.privacy}",
      ],
    },
    "n1-spoken": {
      title: "N1 Notice in the dialogue, spoken",
      text: ["Hello, this is the AI system of {organisation.name} speaking, not a person."],
    },
    "n1-placement": {
      title: "N1 Place and time",
      text: [
        "The notice stands in the dialogue itself, at the latest with the first message, clearly visible and accessible. A sentence in the terms of use or the name “assistant” is not enough under the Commission's guidelines.",
      ],
    },
    n2: {
      title: "N2 Machine-readable marking",
      text: [
        "Generated content has to be marked in a machine-readable way and be detectable as artificially generated. Whoever builds in somebody else's model may rely on its marking and stays responsible.",
      ],
    },
  },
  fields: {
    channel: "Channel",
    contact: "Contact to a person",
    privacy: "Privacy information",
    modalities: "Content generated",
    method: "Method of marking",
    detector: "Detection tool",
    exceptions: "Exceptions used",
    date: "To be applied from",
  },
};
