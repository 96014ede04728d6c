import type { QuestionWords } from "../law/questionnaire.ts";

/** Questions about: The figures of the enterprise, which several acts read in different ways, in German. */
export const de: Readonly<Record<string, QuestionWords>> = {
  "enterprise.staff": {
    question: "Wie viele Mitarbeiter haben Sie in Jahresarbeitseinheiten, mit Partnern und verbundenen Unternehmen?",
    help: "Ein Jahr Vollzeit zählt 1, Teilzeit anteilig; Auszubildende und Elternzeit zählen nicht. Beteiligungen von 25 bis 50 % zählen anteilig, darüber ganz. Es gilt der letzte Abschluss; eine Grenze zählt erst, wenn sie zwei Jahre nacheinander überschritten ist.",
    example: "30 Vollzeitkräfte und 20 halbe Stellen sind 40.",
  },
  "enterprise.turnover": {
    question: "Wie hoch ist der Jahresumsatz in Euro, mit Partnern und verbundenen Unternehmen?",
    help: "Es gilt der letzte genehmigte Abschluss, ohne Umsatzsteuer. Beteiligungen von 25 bis 50 % zählen anteilig, darüber ganz. Neue Unternehmen schätzen nach Treu und Glauben.",
    example: "Eigener Umsatz 9 Mio. und 30 % an einem Partner mit 10 Mio. sind 12 Mio.",
  },
  "enterprise.balanceSheet": {
    question: "Wie hoch ist die Jahresbilanzsumme in Euro, mit Partnern und verbundenen Unternehmen?",
    help: "Sie steht am Ende der Aktivseite der Bilanz. Gerechnet wird wie beim Umsatz: anteilig von 25 bis 50 %, darüber ganz.",
    example: "Die Summe der Konzernbilanz des letzten Jahres.",
  },
  "enterprise.ownStaff": {
    question: "Wie viele Mitarbeiter in Jahresarbeitseinheiten hat Ihr Unternehmen allein?",
    help: "Nur nötig, wenn Ihre IT vom Konzern unabhängig ist: Dann rechnet das BSIG die anderen Unternehmen nicht hinzu.",
    example: "Eine Tochter mit eigenem Rechenzentrum hat 45, der Konzern 900.",
  },
  "enterprise.ownTurnover": {
    question: "Wie hoch ist der Jahresumsatz Ihres Unternehmens allein, in Euro?",
    help: "Nur nötig, wenn Ihre IT vom Konzern unabhängig ist. Für die Höhe einer Geldbuße zählt dagegen der weltweite Umsatz des ganzen Unternehmens.",
    example: "Der Umsatz aus dem Einzelabschluss.",
  },
  "enterprise.ownBalanceSheet": {
    question: "Wie hoch ist die Bilanzsumme Ihres Unternehmens allein, in Euro?",
    help: "Nur nötig, wenn Ihre IT vom Konzern unabhängig ist. Die Zahl steht im Einzelabschluss.",
    example: "Die Bilanzsumme der Tochtergesellschaft ohne Konzern.",
  },
  "enterprise.persons": {
    question: "Wie viele Personen beschäftigen Sie, nach Köpfen gezählt?",
    help: "Die DSGVO zählt beschäftigte Personen, nicht Jahresarbeitseinheiten: Teilzeit, Auszubildende und Aushilfen zählen voll.",
    example: "180 Vollzeit- und 90 Teilzeitkräfte sind 270 Personen.",
  },
};

/** Questions about: The figures of the enterprise, which several acts read in different ways, in English. */
export const en: Readonly<Record<string, QuestionWords>> = {
  "enterprise.staff": {
    question: "How many staff do you have in annual work units, partner and linked enterprises counted in?",
    help: "A full-time year counts 1, part-time pro rata; apprentices and parental leave do not count. Holdings from 25 to 50 % count pro rata, above that in full. The last accounts decide; a limit counts only once crossed in two successive years.",
    example: "30 full-time staff and 20 half posts make 40.",
  },
  "enterprise.turnover": {
    question: "What is the annual turnover in euro, partner and linked enterprises counted in?",
    help: "The last approved accounts decide, without value added tax. Holdings from 25 to 50 % count pro rata, above that in full. New companies give an honest estimate.",
    example: "Own turnover 9 m and 30 % of a partner with 10 m make 12 m.",
  },
  "enterprise.balanceSheet": {
    question: "What is the balance sheet total in euro, partner and linked enterprises counted in?",
    help: "It stands at the end of the assets side. It is counted like turnover: pro rata from 25 to 50 %, above that in full.",
    example: "The total of last year’s consolidated balance sheet.",
  },
  "enterprise.ownStaff": {
    question: "How many staff in annual work units does your company have alone?",
    help: "Needed only if your IT is independent from the group: then the BSIG does not add the other companies.",
    example: "A subsidiary with a data centre of its own has 45, the group 900.",
  },
  "enterprise.ownTurnover": {
    question: "What is the annual turnover of your company alone, in euro?",
    help: "Needed only if your IT is independent from the group. For the amount of a fine, however, the worldwide turnover of the whole undertaking counts.",
    example: "The turnover in the company’s single accounts.",
  },
  "enterprise.ownBalanceSheet": {
    question: "What is the balance sheet total of your company alone, in euro?",
    help: "Needed only if your IT is independent from the group. The figure stands in the single accounts.",
    example: "The balance sheet total of the subsidiary without the group.",
  },
  "enterprise.persons": {
    question: "How many persons do you employ, counted by heads?",
    help: "The GDPR counts persons employed, not annual work units: part-time staff, apprentices and temporary staff count in full.",
    example: "180 full-time and 90 part-time staff are 270 persons.",
  },
};
