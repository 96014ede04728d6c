import type { RuleWords } from "../law/words.ts";

/** The gaps of a review in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "practice/literacy": {
    title: "Maßnahmen zur KI-Kompetenz",
    yes: "Für die Menschen, die mit dem System arbeiten, ist keine Maßnahme zur KI-Kompetenz festgehalten.",
    no: "Keine Lücke: Eine Maßnahme ist festgehalten, das System ist nicht im Einsatz, oder die Pflicht trifft die Organisation nicht.",
    duty: "Bieten Sie eine Schulung oder Einweisung an, die zu Aufgabe und Vorwissen passt, und halten Sie Teilnehmerkreis, Inhalt und Datum fest.",
  },
  "practice/prohibited-in-use": {
    title: "Verbotene Praktik im Einsatz",
    yes: "Das System ist im Einsatz und fällt unter ein Verbot der KI-Verordnung.",
    no: "Keine Lücke: Das System fällt unter kein geprüftes Verbot oder ist nicht im Einsatz.",
    duty: "Beenden Sie diesen Einsatz sofort, halten Sie das fest und lassen Sie den Fall rechtlich prüfen, bevor Sie das System wieder verwenden.",
  },
  "practice/owner": {
    title: "Verantwortliche Person",
    yes: "Für das System ist niemand als verantwortlich benannt. Eine Benennung ist gute Praxis.",
    no: "Keine Lücke: Eine verantwortliche Person ist benannt.",
    duty: "Benennen Sie genau eine Person, die fachlich für das System geradesteht, nicht ein Gremium und nicht allein IT oder Datenschutz.",
  },
  "practice/policy": {
    title: "Schriftliche KI-Richtlinie",
    yes: "Das System ist im Einsatz, aber keine schriftliche KI-Richtlinie ist in Kraft. Eine Richtlinie ist gute Praxis.",
    no: "Keine Lücke: Eine KI-Richtlinie ist in Kraft, oder das System ist nicht im Einsatz.",
    duty: "Setzen Sie eine kurze Richtlinie in Kraft: welche Daten in welches Werkzeug dürfen, was erlaubt und was untersagt ist, wer Fragen beantwortet.",
  },
};

/** The gaps of a review in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "practice/literacy": {
    title: "AI literacy measures",
    yes: "No AI literacy measure is on record for the people who work with the system.",
    no: "No gap: a measure is on record, the system is not in use, or the duty does not address the organisation.",
    duty: "Offer a training or briefing that fits task and knowledge, and record who it was for, what it covered and when it was held.",
  },
  "practice/prohibited-in-use": {
    title: "Prohibited practice in use",
    yes: "The system is in use and falls under a prohibition of the AI Act.",
    no: "No gap: the system falls under no prohibition that was checked, or it is not in use.",
    duty: "End this use at once, record that, and have the case reviewed by a lawyer before you use the system again.",
  },
  "practice/owner": {
    title: "Accountable person",
    yes: "Nobody is named as accountable for the system. Naming someone is good practice.",
    no: "No gap: an accountable person is named.",
    duty: "Name exactly one person who answers for the system on the business side, not a committee and not IT or data protection alone.",
  },
  "practice/policy": {
    title: "Written AI policy",
    yes: "The system is in use, but no written AI policy is in force. A policy is good practice.",
    no: "No gap: an AI policy is in force, or the system is not in use.",
    duty: "Put a short policy into force: which data may go into which tool, what is allowed and what is not, who answers questions.",
  },
};
