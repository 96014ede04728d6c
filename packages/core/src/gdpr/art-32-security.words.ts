import type { RuleWords } from "../law/words.ts";

/** Art. 32 GDPR, in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "gdpr/art-32.1": {
    title: "Sicherheit der Verarbeitung",
    duty: "Wählen Sie nach Stand der Technik, Kosten, Umständen und Risiko Maßnahmen für Vertraulichkeit, Integrität, Verfügbarkeit und Wiederherstellung, verschlüsseln oder pseudonymisieren Sie und prüfen Sie die Wirksamkeit regelmäßig.",
  },
  "gdpr/art-32.4": {
    title: "Weisung, Schulung, Vertraulichkeit",
    duty: "Weisen Sie alle an, die Zugang zu den Daten haben, schulen Sie sie und verpflichten Sie sie auf Vertraulichkeit. Sie dürfen die Daten nur auf Weisung verarbeiten (auch Art. 29 DSGVO).",
  },
  "practice/security-measures": {
    title: "Mindestmaßnahmen für generative KI",
    duty: "Wir empfehlen für Dienste, die Inhalte erzeugen: Anmeldung mit zweitem Faktor, Rechte, sichere Weitergabe, Protokoll, Auftragskontrolle, Trennung, Verschlüsselung, Prüfung, Löschung und Schulung.",
  },
};

/** Art. 32 GDPR, in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "gdpr/art-32.1": {
    title: "Security of processing",
    duty: "By technology, cost, circumstances and risk, choose measures for confidentiality, integrity, availability and recovery, encrypt or pseudonymise, and test the effect regularly.",
  },
  "gdpr/art-32.4": {
    title: "Instruction, training, confidentiality",
    duty: "Instruct everybody who has access to the data, train them and pledge them to confidentiality. They may process the data on instruction only (Art. 29 GDPR as well).",
  },
  "practice/security-measures": {
    title: "Minimum measures for generative AI",
    duty: "For services that generate content we recommend: log-in by second factor, rights, secure transfer, log, control of processors, separation, encryption, testing, erasure and training.",
  },
};
