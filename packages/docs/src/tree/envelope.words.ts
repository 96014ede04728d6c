/** The words of the gaps in the control block, and the legal note that stands when a template gives none. */
export const de = {
  owner: "Verantwortliche Person für dieses Dokument",
  approver: "Person, die dieses Dokument freigibt",
  nextReview: "Datum der nächsten Prüfung",
  management: "Leitung",
  legalNote:
    "Dieses Dokument hat ein Programm aus den Angaben der Organisation erstellt. Es gibt die Rechtslage zum genannten " +
    "Stand wieder, wie die genannte Fassung des Regelwerks sie liest. Es ist keine Rechtsberatung und sagt die " +
    "Einhaltung des Rechts nicht zu.",
};

/** The same in English. */
export const en: typeof de = {
  owner: "Person responsible for this document",
  approver: "Person who approves this document",
  nextReview: "Date of the next review",
  management: "Management",
  legalNote:
    "A program made this document from the statements of the organisation. It gives the law as of the date shown, as " +
    "the version of the rules shown reads it. It is not legal advice and does not promise compliance with the law.",
};
