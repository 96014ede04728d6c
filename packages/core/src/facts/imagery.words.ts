import type { FactWords } from "../law/words.ts";

/** Intimate images in German. */
export const de: Readonly<Record<string, FactWords>> = {
  "imagery.intimate": {
    label:
      "das System kann realistische intime oder sexuelle Darstellungen erkennbarer Menschen erzeugen oder verändern",
  },
  "imagery.childAbuse": {
    label: "das System kann Darstellungen sexuellen Missbrauchs von Kindern erzeugen oder verändern",
  },
  "imagery.consent": { label: "die gezeigten Menschen haben in diese intimen Darstellungen ausdrücklich eingewilligt" },
  "imagery.harmlessManipulationOnly": {
    label: "das System bearbeitet intime Bilder nur, ohne mehr Intimes zu zeigen oder die Handlung zu ändern",
  },
  "imagery.lawfulDefence": {
    label: "nationales Recht erlaubt ausnahmsweise den Umgang mit Missbrauchsdarstellungen von Kindern",
  },
  "imagery.intended": { label: "die Zweckbestimmung des Systems umfasst solche intimen oder Missbrauchsdarstellungen" },
  "imagery.foreseeable": {
    label: "nach Bauart oder Funktionen ist vorhersehbar, dass intime oder Missbrauchsdarstellungen entstehen",
  },
  "imagery.reproducible": {
    label: "intime oder Missbrauchsdarstellungen lassen sich mit dem System wiederholt hervorbringen",
  },
  "imagery.withoutModification": {
    label: "intime oder Missbrauchsdarstellungen entstehen ohne wesentliche technische Änderung am System",
  },
  "imagery.preventiveSafeguards": {
    label: "angemessene Schutzmaßnahmen verhindern intime oder Missbrauchsdarstellungen verlässlich",
  },
  "imagery.correctiveSafeguards": {
    label: "beobachtete oder gemeldete Fehlanwendung für solche Darstellungen wird wirksam behoben",
  },
  "imagery.usedForIt": {
    label: "die Organisation verwendet das System, um intime oder Missbrauchsdarstellungen herzustellen",
  },
};

/** Intimate images in English. */
export const en: Readonly<Record<string, FactWords>> = {
  "imagery.intimate": {
    label: "the system can generate or manipulate realistic intimate or sexual depictions of identifiable people",
  },
  "imagery.childAbuse": { label: "the system can generate or manipulate child sexual abuse material" },
  "imagery.consent": { label: "the people shown have given explicit consent to these intimate depictions" },
  "imagery.harmlessManipulationOnly": {
    label: "the system only edits intimate images, without more exposure or a change of the activity",
  },
  "imagery.lawfulDefence": { label: "national law exceptionally permits dealing with child sexual abuse material" },
  "imagery.intended": { label: "the intended purpose of the system includes such intimate or abuse material" },
  "imagery.foreseeable": {
    label: "by its design or functions it is foreseeable that intimate or abuse material results",
  },
  "imagery.reproducible": { label: "intimate or abuse material can be produced repeatedly with the system" },
  "imagery.withoutModification": {
    label: "intimate or abuse material results without significant technical modification of the system",
  },
  "imagery.preventiveSafeguards": { label: "adequate safeguards reliably prevent intimate or abuse material" },
  "imagery.correctiveSafeguards": { label: "observed or reported misuse for such material is corrected effectively" },
  "imagery.usedForIt": { label: "the organisation uses the system to produce intimate or abuse material" },
};
