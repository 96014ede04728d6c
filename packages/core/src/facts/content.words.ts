import type { FactWords } from "../law/words.ts";

/** Talking to people and generated content in German. */
export const de: Readonly<Record<string, FactWords>> = {
  "interaction.direct": { label: "das System ist dafür bestimmt, direkt mit Menschen umzugehen" },
  "interaction.obvious": { label: "es ist offensichtlich, dass es sich um KI handelt" },
  "interaction.permittedForOffences": {
    label: "ein Gesetz erlaubt den Umgang ohne Hinweis zur Verfolgung von Straftaten",
  },
  "interaction.publicReporting": { label: "die Öffentlichkeit kann über das System Straftaten anzeigen" },
  "content.generates": {
    label: "erzeugte Inhalte",
    options: { text: "Text", image: "Bild", audio: "Ton", video: "Video" },
  },
  "content.standardEditing": { label: "das System hilft nur bei üblicher Bearbeitung" },
  "content.inputKept": { label: "das System verändert Eingaben und ihren Sinn nicht wesentlich" },
  "content.permittedForOffences": { label: "ein Gesetz erlaubt das Erzeugen zur Verfolgung von Straftaten" },
  "content.technicalOnly": { label: "das System erzeugt nur technische Ausgaben" },
  "content.deepFake": { label: "mit dem System entstehen Deepfakes" },
  "content.evidentlyArtistic": { label: "das Werk ist offensichtlich künstlerisch, kreativ, satirisch oder fiktional" },
  "content.publishedOnPublicInterest": {
    label: "der Text wird veröffentlicht, um über Themen von öffentlichem Interesse zu informieren",
  },
  "content.humanReview": { label: "ein Mensch prüft den Text vor der Veröffentlichung inhaltlich" },
  "content.editorialResponsibility": { label: "jemand trägt die redaktionelle Verantwortung" },
};

/** Talking to people and generated content in English. */
export const en: Readonly<Record<string, FactWords>> = {
  "interaction.direct": { label: "the system is intended to interact directly with people" },
  "interaction.obvious": { label: "it is obvious that this is AI" },
  "interaction.permittedForOffences": { label: "a law permits interaction without notice to pursue criminal offences" },
  "interaction.publicReporting": { label: "the public can report criminal offences through the system" },
  "content.generates": {
    label: "generated content",
    options: { text: "text", image: "image", audio: "audio", video: "video" },
  },
  "content.standardEditing": { label: "the system only assists standard editing" },
  "content.inputKept": { label: "the system does not substantially alter the input or its meaning" },
  "content.permittedForOffences": { label: "a law permits generation to pursue criminal offences" },
  "content.technicalOnly": { label: "the system generates technical output only" },
  "content.deepFake": { label: "the system is used for deep fakes" },
  "content.evidentlyArtistic": { label: "the work is evidently artistic, creative, satirical or fictional" },
  "content.publishedOnPublicInterest": {
    label: "the text is published to inform the public on matters of public interest",
  },
  "content.humanReview": { label: "a person reviews the substance of the text before publication" },
  "content.editorialResponsibility": { label: "somebody holds editorial responsibility" },
};
