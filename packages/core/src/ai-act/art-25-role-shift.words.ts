import type { RuleWords } from "../law/words.ts";

/** Art. 25 in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-25.1.a": {
    title: "Eigener Name auf einem Hochrisiko-System",
    yes: "Die Organisation versieht ein Hochrisiko-KI-System mit ihrem Namen oder ihrer Marke und gilt damit als Anbieter.",
    no: "Die Organisation setzt ihren Namen nicht auf das System, oder es ist nicht hochriskant.",
  },
  "ai-act/art-25.1.b": {
    title: "Wesentliche Veränderung",
    yes: "Die Organisation verändert ein Hochrisiko-KI-System wesentlich und gilt damit als Anbieter.",
    no: "Die Organisation verändert das System nicht wesentlich, oder es ist nicht hochriskant.",
  },
  "ai-act/art-25.1.c": {
    title: "Geänderte Zweckbestimmung",
    yes: "Die Organisation ändert die Zweckbestimmung so, dass das System hochriskant wird, und gilt damit als Anbieter.",
    no: "Die Organisation ändert die Zweckbestimmung nicht, oder das System wird dadurch nicht hochriskant.",
  },
  "ai-act/art-25.1": {
    title: "Rollenwechsel zum Anbieter",
    yes: "Die Organisation gilt als Anbieter des Hochrisiko-KI-Systems und hat dessen Pflichten.",
    no: "Kein Rollenwechsel: weder eigener Name noch wesentliche Veränderung oder neue Zweckbestimmung eines Hochrisiko-KI-Systems.",
  },
  "ai-act/art-25.2.initial-provider": {
    title: "Früherer Anbieter",
    yes: "Die Organisation hat das System zuerst in Verkehr gebracht; Anbieter ist jetzt jemand anderes.",
    no: "Die Organisation ist kein früherer Anbieter, an dessen Stelle jemand anderes getreten ist.",
  },
  "ai-act/art-25.2": {
    title: "Übergabe durch den früheren Anbieter",
    yes: "Ein anderer ist Anbieter geworden; die Organisation hat ihn als früherer Anbieter zu unterstützen.",
    no: "Keine Pflicht: Niemand anderes ist Anbieter geworden, oder die Organisation hatte den Weg zum Hochrisiko-System klar ausgeschlossen.",
    duty: "Der frühere Anbieter arbeitet eng mit dem neuen zusammen und stellt nötige Unterlagen, bekannte Grenzen und technischen Zugang bereit.",
  },
  "ai-act/art-25.3": {
    title: "Produkthersteller als Anbieter",
    yes: "Die Organisation bringt ein hochriskantes Sicherheitsbauteil mit ihrem Produkt unter ihrem Namen auf den Markt und gilt als dessen Anbieter.",
    no: "Die Organisation ist nicht als Produkthersteller Anbieter eines Sicherheitsbauteils nach Anhang I Abschnitt A.",
  },
  "ai-act/art-25.4": {
    title: "Schriftliche Vereinbarung mit Zulieferern",
    yes: "In das Hochrisiko-KI-System gehen zugelieferte Teile ein; das Nötige ist schriftlich zu vereinbaren.",
    no: "Keine Pflicht: kein Hochrisiko-KI-System, keine zugelieferten Teile, oder es geht um öffentlich zugängliche Open-Source-Werkzeuge.",
    duty: "Anbieter und Zulieferer vereinbaren schriftlich, welche Informationen, Fähigkeiten, welchen technischen Zugang und welche Hilfe der Anbieter braucht.",
  },
};

/** Art. 25 in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "ai-act/art-25.1.a": {
    title: "Own name on a high-risk system",
    yes: "The organisation puts its name or trademark on a high-risk AI system and so counts as its provider.",
    no: "The organisation does not put its name on the system, or the system is not high-risk.",
  },
  "ai-act/art-25.1.b": {
    title: "Substantial modification",
    yes: "The organisation modifies a high-risk AI system substantially and so counts as its provider.",
    no: "The organisation does not modify the system substantially, or the system is not high-risk.",
  },
  "ai-act/art-25.1.c": {
    title: "Changed intended purpose",
    yes: "The organisation changes the intended purpose so that the system becomes high-risk, and so counts as its provider.",
    no: "The organisation does not change the intended purpose, or the system does not become high-risk by it.",
  },
  "ai-act/art-25.1": {
    title: "Change of role to provider",
    yes: "The organisation counts as provider of the high-risk AI system and has the provider’s duties.",
    no: "No change of role: no own name on, substantial modification or new intended purpose of a high-risk AI system.",
  },
  "ai-act/art-25.2.initial-provider": {
    title: "Initial provider",
    yes: "The organisation placed the system on the market first; somebody else is its provider now.",
    no: "The organisation is no initial provider in whose place somebody else has stepped.",
  },
  "ai-act/art-25.2": {
    title: "Hand-over by the former provider",
    yes: "Somebody else has become the provider; the organisation, as former provider, has to support it.",
    no: "No duty: nobody else has become the provider, or the organisation had clearly ruled out a high-risk system.",
    duty: "The former provider cooperates closely with the new one and makes necessary documents, known limitations and technical access available.",
  },
  "ai-act/art-25.3": {
    title: "Product manufacturer as provider",
    yes: "The organisation markets a high-risk safety component with its product under its name and counts as the provider.",
    no: "The organisation is not, as product manufacturer, the provider of a safety component under Annex I, Section A.",
  },
  "ai-act/art-25.4": {
    title: "Written agreement with suppliers",
    yes: "Supplied parts go into the high-risk AI system; what is needed has to be agreed in writing.",
    no: "No duty: no high-risk AI system, no supplied parts, or the matter is open-source tools that are accessible to the public.",
    duty: "Provider and supplier agree in writing which information, capabilities, technical access and other help the provider needs.",
  },
};
