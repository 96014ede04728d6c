import type { TemplateWords } from "./template.ts";
import { de as deKinds, en as enKinds } from "./text-kind.words.ts";

/** The words of the overview, with the names of the kinds of personal data. */
export interface OverviewWords extends TemplateWords {
  readonly kinds: Readonly<Record<string, string>>;
  readonly cleared: string;
  readonly notCleared: string;
  readonly undeclared: string;
  readonly complete: string;
  readonly cueOnly: string;
}

/** German. */
export const de: OverviewWords = {
  title: "Übersicht",
  sections: {
    systems: { title: "KI-Systeme", caption: "Alle Systeme mit Einstufung", empty: "Es ist kein System erfasst." },
    practice: {
      title: "Was in der Praxis fehlt",
      caption: "Lücken mit Quelle und Abhilfe, die schwersten zuerst",
      empty: "Aus den Angaben ist keine Lücke zu erkennen.",
    },
    upcoming: {
      title: "Was bald gilt und noch fehlt",
      caption: "Pflichten, die später anzuwenden und noch nicht erfüllt sind",
      empty: "Aus den Angaben ist keine künftige Lücke zu erkennen.",
    },
    unclear: {
      title: "Was unklar ist",
      caption: "Pflichten, zu denen die Angaben nicht reichen, nach ihrer Quelle gezählt",
      empty: "Zu jeder geprüften Pflicht reichen die Angaben.",
    },
    texts: {
      title: "Personenbezogene Daten in den Texten",
      caption: "Gefundene Arten",
      empty: "Von den gesuchten Arten wurde keine gefunden.",
      notice: "Gefunden ist nur, wonach gesucht wurde. Die Werte selbst stehen in keinem Dokument.",
    },
    documents: { title: "Dokumente", caption: "Was dieses Dossier enthält" },
    limits: {
      title: "Was dieses Regelwerk noch nicht prüft",
      text: ["Zu diesen Vorschriften schweigt das Dossier. Schweigen ist keine Entwarnung."],
      empty: "Alle Vorschriften des Regelwerks sind geprüft.",
    },
  },
  fields: {
    name: "System",
    class: "Einstufung",
    owner: "Verantwortlich",
    duties: "Eigene Pflichten",
    record: "Protokoll",
    gap: "Lücke",
    severity: "Schwere",
    concerned: "Systeme",
    due: "Anzuwenden ab",
    act: "Quelle",
    obligations: "Pflichten",
    count: "Zahl",
    facts: "Fehlende Angaben",
    remedy: "Abhilfe",
    source: "Quelle",
    textCount: "Geprüfte Texte",
    cleared: "Freigabe für das Modell",
    notCovered: "Kommen vor und sind nicht vollständig abgedeckt",
    notFound: "Gesucht und nicht gefunden",
    kind: "Art",
    found: "Funde",
    coverage: "Abdeckung",
    document: "Dokument",
    filled: "Pflichtangaben",
    open: "Offen",
  },
  kinds: deKinds,
  cleared: "freigegeben: jede angegebene Art ist abgedeckt",
  notCleared: "nicht freigegeben",
  undeclared: "im Verzeichnis steht nicht, welche Arten vorkommen",
  complete: "vollständig",
  cueOnly: "nur mit Hinweiswort, etwa einer Anrede",
};

/** English. */
export const en: OverviewWords = {
  title: "Overview",
  sections: {
    systems: { title: "AI systems", caption: "All systems with their class", empty: "No system is on record." },
    practice: {
      title: "What is missing in practice",
      caption: "Gaps with source and remedy, the gravest first",
      empty: "The records show no gap.",
    },
    upcoming: {
      title: "What applies soon and is missing",
      caption: "Duties that apply later and are not met yet",
      empty: "The records show no upcoming gap.",
    },
    unclear: {
      title: "What is unclear",
      caption: "Duties on which the records say too little, counted by their source",
      empty: "The records say enough about every duty examined.",
    },
    texts: {
      title: "Personal data in the texts",
      caption: "Kinds that were found",
      empty: "None of the kinds that were sought was found.",
      notice: "Only what was sought was found. The values themselves stand in no document.",
    },
    documents: { title: "Documents", caption: "What this dossier holds" },
    limits: {
      title: "What these rules do not examine yet",
      text: ["The dossier is silent on these provisions. Silence does not clear them."],
      empty: "All provisions of the rules were examined.",
    },
  },
  fields: {
    name: "System",
    class: "Class",
    owner: "Owner",
    duties: "Duties of ours",
    record: "Record",
    gap: "Gap",
    severity: "Severity",
    concerned: "Systems",
    due: "To be applied from",
    act: "Source",
    obligations: "Duties",
    count: "Count",
    facts: "Facts missing",
    remedy: "Remedy",
    source: "Source",
    textCount: "Texts looked at",
    cleared: "Cleared for the model",
    notCovered: "Occur and are not fully covered",
    notFound: "Sought and not found",
    kind: "Kind",
    found: "Findings",
    coverage: "Coverage",
    document: "Document",
    filled: "Required facts",
    open: "Open",
  },
  kinds: enKinds,
  cleared: "cleared: every declared kind is covered",
  notCleared: "not cleared",
  undeclared: "the inventory does not say which kinds occur",
  complete: "complete",
  cueOnly: "only with a cue, such as a salutation",
};
