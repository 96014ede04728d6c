/** The house rules and their facts in German, in the form of `Words`. */
export const de = {
  locale: "de",
  rules: {
    "brillenhaus/1": {
      title: "Text ohne Freigabe",
      yes: "Der Chatbot antwortet Menschen, ohne dass jemand den Text freigibt.",
      no: "Jemand gibt den Text frei, oder es geht nicht um einen Chatbot.",
      duty: "Lassen Sie jede Antwort von einem Menschen freigeben, bevor sie hinausgeht.",
    },
    "brillenhaus/2": {
      title: "Kundendaten außerhalb des erlaubten Gebiets",
      yes: "Kundendaten gelangen in ein Werkzeug, das außerhalb des erlaubten Gebiets betrieben wird.",
      no: "Keine Kundendaten, oder das Werkzeug wird im erlaubten Gebiet betrieben.",
      duty: "Wechseln Sie den Standort des Werkzeugs, oder halten Sie Kundendaten heraus.",
    },
    "brillenhaus/3": {
      title: "Rat zu Augen ohne Fachkraft",
      yes: "Das System rät zu Sehstärke oder Augenleiden, ohne dass eine Optikerin oder ein Optiker prüft.",
      no: "Das System gibt keinen solchen Rat, oder eine Fachkraft prüft ihn.",
      duty: "Lassen Sie jeden Rat zu Sehstärke und Augenleiden von einer Fachkraft prüfen.",
    },
  },
  facts: {
    "brillenhaus.releasesTexts": { label: "ein Mensch gibt jeden Text frei, bevor er hinausgeht" },
    "brillenhaus.customerData": { label: "Kundendaten gelangen in das Werkzeug" },
    "brillenhaus.hosting": {
      label: "Standort des Betriebs",
      options: { eu: "in der EU", adequate: "in einem Land mit Angemessenheitsbeschluss", elsewhere: "anderswo" },
    },
    "brillenhaus.advice": {
      label: "wozu das System rät",
      options: { frames: "Fassungen", "lens-strength": "Sehstärke", "eye-disease": "Augenleiden" },
    },
    "brillenhaus.opticianChecks": { label: "eine Optikerin oder ein Optiker prüft den Rat vorher" },
  },
};

/** The house rules and their facts in English. */
export const en = {
  locale: "en",
  rules: {
    "brillenhaus/1": {
      title: "Text without release",
      yes: "The chatbot answers people without anybody releasing the text.",
      no: "Somebody releases the text, or this is no chatbot.",
      duty: "Have a person release every answer before it goes out.",
    },
    "brillenhaus/2": {
      title: "Customer data outside the permitted area",
      yes: "Customer data go into a tool that is hosted outside the permitted area.",
      no: "No customer data, or the tool is hosted in the permitted area.",
      duty: "Move the tool, or keep customer data out of it.",
    },
    "brillenhaus/3": {
      title: "Advice on eyes without an optician",
      yes: "The system advises on lens strength or eye disease without an optician’s check.",
      no: "The system gives no such advice, or an optician checks it.",
      duty: "Have an optician check every advice on lens strength and eye disease.",
    },
  },
  facts: {
    "brillenhaus.releasesTexts": { label: "a person releases every text before it goes out" },
    "brillenhaus.customerData": { label: "customer data go into the tool" },
    "brillenhaus.hosting": {
      label: "place of hosting",
      options: { eu: "in the EU", adequate: "in a country with an adequacy decision", elsewhere: "elsewhere" },
    },
    "brillenhaus.advice": {
      label: "what the system advises on",
      options: { frames: "frames", "lens-strength": "lens strength", "eye-disease": "eye disease" },
    },
    "brillenhaus.opticianChecks": { label: "an optician checks the advice first" },
  },
};

/** How a person is asked for the facts of the house, in German and English: in the form of a `Questionnaire`. */
export const questionsDe = {
  "brillenhaus.releasesTexts": {
    question: "Gibt ein Mensch jeden Text frei, bevor ihn jemand von außen liest?",
    help: "Stichproben und eine Prüfung im Nachhinein genügen nicht.",
    example: "Das System entwirft die Antwort, eine Kollegin sendet sie ab.",
  },
  "brillenhaus.customerData": {
    question: "Gelangen Daten von Kundinnen und Kunden in das Werkzeug?",
    help: "Auch Namen und Auftragsnummern zählen, und was Menschen selbst in den Chat schreiben.",
    example: "Ein Kunde nennt im Chat seine Kundennummer.",
  },
  "brillenhaus.hosting": {
    question: "Wo wird das Werkzeug betrieben?",
    help: "Es zählt der Ort der Verarbeitung. Fragen Sie den Anbieter, auch nach Unterauftragnehmern.",
    example: "Rechenzentrum in Frankfurt: in der EU.",
  },
  "brillenhaus.advice": {
    question: "Wozu gibt das System Rat?",
    help: "Wählen Sie alles Zutreffende. Gibt es keinen Rat, wählen Sie nichts.",
    example: "Welche Fassung zu welcher Gesichtsform passt.",
  },
  "brillenhaus.opticianChecks": {
    question: "Prüft eine Optikerin oder ein Optiker den Rat, bevor er hinausgeht?",
    help: "Gemeint ist jede einzelne Antwort zu Sehstärke oder Augenleiden.",
    example: "Die Filialleiterin liest den Entwurf und gibt ihn frei.",
  },
  "brillenhaus.people": {
    question: "Was tun Menschen, bevor eine Antwort hinausgeht?",
    help: "Wählen Sie alles Zutreffende; geht die Antwort von selbst hinaus, wählen Sie nichts.",
    example: "Eine Kollegin liest den Entwurf und sendet ihn ab.",
  },
};

export const questionsEn = {
  "brillenhaus.releasesTexts": {
    question: "Does a person release every text before anybody outside reads it?",
    help: "Samples and a check afterwards are not enough.",
    example: "The system drafts the answer, a colleague sends it.",
  },
  "brillenhaus.customerData": {
    question: "Do data of customers go into the tool?",
    help: "Names and order numbers count, and so does what people write into the chat themselves.",
    example: "A customer states a customer number in the chat.",
  },
  "brillenhaus.hosting": {
    question: "Where is the tool hosted?",
    help: "The place of processing counts. Ask the supplier, about subcontractors too.",
    example: "A data centre in Frankfurt: in the EU.",
  },
  "brillenhaus.advice": {
    question: "What does the system advise on?",
    help: "Choose all that apply. If it gives no advice, choose nothing.",
    example: "Which frame suits which face.",
  },
  "brillenhaus.opticianChecks": {
    question: "Does an optician check the advice before it goes out?",
    help: "Every single answer on lens strength or eye disease is meant.",
    example: "The manager of the branch reads the draft and releases it.",
  },
  "brillenhaus.people": {
    question: "What do people do before an answer goes out?",
    help: "Choose all that apply; if the answer goes out by itself, choose nothing.",
    example: "A colleague reads the draft and sends it.",
  },
};
