import type { RuleWords } from "../law/words.ts";

/** Arts 16 to 22 in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-16.b": {
    title: "Name und Anschrift des Anbieters",
    duty: "Der Anbieter gibt Name oder Marke und Anschrift auf dem System an, sonst auf der Verpackung oder in der Dokumentation.",
  },
  "ai-act/art-16.l": {
    title: "Barrierefreiheit",
    duty: "Der Anbieter sorgt dafür, dass das System die Anforderungen an die Barrierefreiheit erfüllt.",
  },
  "ai-act/art-17": {
    title: "Qualitätsmanagementsystem",
    duty: "Der Anbieter führt ein dokumentiertes Qualitätsmanagementsystem mit allen Punkten des Art. 17 Abs. 1.",
  },
  "ai-act/art-18": {
    title: "Dokumente aufbewahren",
    duty: "Der Anbieter bewahrt technische Dokumentation, Qualitätsunterlagen und Konformitätserklärung zehn Jahre auf.",
  },
  "ai-act/art-19": {
    title: "Protokolle des Anbieters aufbewahren",
    duty: "Der Anbieter bewahrt die Protokolle, die bei ihm liegen, mindestens sechs Monate auf, soweit anderes Recht nichts anderes bestimmt.",
  },
  "ai-act/art-20": {
    title: "Korrekturmaßnahmen",
    duty: "Der Anbieter behebt Verstöße sofort, nimmt das System nötigenfalls zurück und informiert Händler, Betreiber und bei Risiken die Behörde.",
  },
  "ai-act/art-21": {
    title: "Konformität nachweisen",
    duty: "Der Anbieter legt der Behörde auf begründetes Verlangen alle Nachweise vor und gewährt Zugang zu den Protokollen.",
  },
  "ai-act/art-22": {
    title: "Bevollmächtigten benennen",
    duty: "Der Anbieter außerhalb der EU benennt vor der Bereitstellung schriftlich einen Bevollmächtigten in der EU.",
  },
  "ai-act/art-22.3": {
    title: "Pflichten des Bevollmächtigten",
    duty: "Der Bevollmächtigte prüft Erklärung und technische Dokumentation, hält sie zehn Jahre bereit und arbeitet mit den Behörden zusammen.",
  },
};

/** Arts 16 to 22 in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-16.b": {
    title: "Name and address of the provider",
    duty: "The provider states its name or mark and address on the system, or else on the packaging or in the documentation.",
  },
  "ai-act/art-16.l": {
    title: "Accessibility",
    duty: "The provider ensures that the system meets the accessibility requirements.",
  },
  "ai-act/art-17": {
    title: "Quality management system",
    duty: "The provider runs a documented quality management system with every point of Art. 17(1).",
  },
  "ai-act/art-18": {
    title: "Keeping documents",
    duty: "The provider keeps technical documentation, quality records and declaration of conformity for ten years.",
  },
  "ai-act/art-19": {
    title: "Keeping the provider’s logs",
    duty: "The provider keeps the logs under its control for at least six months, unless other law says otherwise.",
  },
  "ai-act/art-20": {
    title: "Corrective action",
    duty: "The provider corrects a breach at once, withdraws the system if needed and informs distributors, deployers and, on a risk, the authority.",
  },
  "ai-act/art-21": {
    title: "Showing conformity",
    duty: "On a reasoned request, the provider gives the authority all evidence and access to the logs.",
  },
  "ai-act/art-22": {
    title: "Appointing a representative",
    duty: "A provider outside the EU appoints an authorised representative in the EU in writing before it makes the system available.",
  },
  "ai-act/art-22.3": {
    title: "Duties of the authorised representative",
    duty: "The representative verifies declaration and technical documentation, keeps them for ten years and cooperates with authorities.",
  },
};
