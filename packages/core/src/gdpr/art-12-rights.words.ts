import type { RuleWords } from "../law/words.ts";

/** Art. 12 and 15 to 21 GDPR, in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "gdpr/art-12.3": {
    title: "Antwort binnen eines Monats",
    duty: "Beantworten Sie Anträge Betroffener binnen eines Monats. Zwei weitere Monate sind möglich, wenn Sie die Gründe im ersten Monat mitteilen. Bei Zweifeln an der Identität fragen Sie nach.",
  },
  "gdpr/art-12.4": {
    title: "Ablehnung begründen",
    duty: "Lehnen Sie einen Antrag binnen eines Monats mit Gründen ab und nennen Sie Beschwerde und Klage. Offenkundig unbegründete oder exzessive Anträge müssen Sie selbst belegen.",
  },
  "gdpr/art-15": {
    title: "Auskunft",
    duty: "Richten Sie ein Verfahren ein, das auf Antrag Auskunft und eine Kopie gibt, auch aus Prompts und Verläufen, und auf Wunsch die Empfänger nennt. Grenzen setzen §§ 29 und 34 BDSG.",
  },
  "gdpr/art-15.1.h": {
    title: "Erklärung der Entscheidung",
    duty: "Erklären Sie auf Antrag verständlich, wie das Verfahren auf die Daten der Person angewandt wurde. Eine Formel genügt nicht (EuGH C-203/22, nach Sekundärquellen). Geschäftsgeheimnisse legen Sie der Behörde oder dem Gericht vor.",
  },
  "gdpr/art-16": {
    title: "Berichtigung",
    duty: "Richten Sie ein Verfahren ein, das falsche Angaben ohne unangemessene Verzögerung berichtigt, auch in den Quellen, aus denen das Modell schöpft.",
  },
  "gdpr/art-17": {
    title: "Löschung",
    duty: "Richten Sie ein Verfahren ein, das Daten auf Antrag und bei Wegfall des Zwecks ohne unangemessene Verzögerung löscht. Grenzen setzen Art. 17 Abs. 3 DSGVO und § 35 BDSG.",
  },
  "gdpr/art-18": {
    title: "Einschränkung der Verarbeitung",
    duty: "Richten Sie ein Verfahren ein, das Daten sperrt, solange ihre Richtigkeit oder ein Widerspruch geprüft wird oder die Person sie für Ansprüche braucht.",
  },
  "gdpr/art-19": {
    title: "Nachricht an Empfänger",
    duty: "Teilen Sie Empfängern Berichtigung, Löschung und Einschränkung mit, es sei denn, das ist unmöglich oder unverhältnismäßig.",
  },
  "gdpr/art-20": {
    title: "Datenübertragbarkeit",
    duty: "Richten Sie ein Verfahren ein, das die von der Person bereitgestellten Daten in einem gängigen, maschinenlesbaren Format herausgibt.",
  },
  "gdpr/art-21.1": {
    title: "Widerspruch",
    duty: "Beenden Sie nach einem Widerspruch die Verarbeitung, wenn nicht zwingende Gründe überwiegen oder Rechtsansprüche die Daten brauchen. Richten Sie das Verfahren dafür ein.",
  },
  "gdpr/art-21.2": {
    title: "Widerspruch gegen Direktwerbung",
    duty: "Beenden Sie Direktwerbung und zugehöriges Profiling nach einem Widerspruch sofort und ohne Abwägung.",
  },
};

/** Art. 12 and 15 to 21 GDPR, in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "gdpr/art-12.3": {
    title: "Answer within one month",
    duty: "Answer requests of data subjects within one month. Two more months are possible if you send the reasons in the first month. If in doubt about the identity, ask.",
  },
  "gdpr/art-12.4": {
    title: "Reasons for a refusal",
    duty: "Refuse a request within one month, state the reasons and name complaint and court. That a request is manifestly unfounded or excessive is for you to prove.",
  },
  "gdpr/art-15": {
    title: "Access",
    duty: "Set up a process that gives access and a copy on request, from prompts and histories too, and names recipients if asked. §§ 29 and 34 BDSG set limits.",
  },
  "gdpr/art-15.1.h": {
    title: "Explanation of the decision",
    duty: "On request, explain in plain words how the procedure was applied to the person’s data. A formula is not enough (CJEU C-203/22, from secondary sources). Submit trade secrets to the authority or court.",
  },
  "gdpr/art-16": {
    title: "Rectification",
    duty: "Set up a process that corrects wrong data without undue delay, in the sources that the model draws on as well.",
  },
  "gdpr/art-17": {
    title: "Erasure",
    duty: "Set up a process that erases data without undue delay, on request and when the purpose ends. Art. 17(3) GDPR and § 35 BDSG set limits.",
  },
  "gdpr/art-18": {
    title: "Restriction of processing",
    duty: "Set up a process that blocks data while their accuracy or an objection is being checked or the person needs them for claims.",
  },
  "gdpr/art-19": {
    title: "Telling recipients",
    duty: "Tell recipients of rectification, erasure and restriction, unless that is impossible or disproportionate.",
  },
  "gdpr/art-20": {
    title: "Data portability",
    duty: "Set up a process that hands over the data provided by the person in a common, machine-readable format.",
  },
  "gdpr/art-21.1": {
    title: "Objection",
    duty: "After an objection stop processing, unless compelling grounds prevail or legal claims need the data. Set up the process for it.",
  },
  "gdpr/art-21.2": {
    title: "Objection to direct marketing",
    duty: "After an objection stop direct marketing and the profiling for it at once, without any balancing.",
  },
};
