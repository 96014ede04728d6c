import type { RuleWords } from "../law/words.ts";

/** §§ 30 and 31 BSIG in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "bsig/30": {
    title: "Pflichten der §§ 30 ff. BSIG",
    yes: "Risikomanagement, Meldungen, Unterrichtung, Pflichten der Leitung und Nachweise gelten für Sie.",
    no: "Diese Pflichten gelten nicht: Das BSIG erfasst Sie nicht, oder ein Sonderrecht geht vor.",
  },
  "bsig/30.1.3": {
    title: "Maßnahmen dokumentieren",
    duty: "Halten Sie schriftlich fest, welche Maßnahmen Sie getroffen haben, warum sie angemessen sind und wie Sie sie prüfen.",
  },
  "bsig/30.2.1": {
    title: "Risikoanalyse und Sicherheitskonzept",
    duty: "Führen Sie eine Risikoanalyse Ihrer IT durch und schreiben Sie ein Sicherheitskonzept. Nehmen Sie KI-Systeme auf, mit Prompt Injection, vergifteten Daten und Datenabfluss.",
  },
  "bsig/30.2.2": {
    title: "Bewältigung von Sicherheitsvorfällen",
    duty: "Legen Sie fest, wer bei einem Vorfall was tut, und üben Sie es. Planen Sie auch, wie Sie ein KI-System abschalten.",
  },
  "bsig/30.2.3": {
    title: "Betrieb aufrechterhalten",
    duty: "Sorgen Sie für Backup, Wiederherstellung und Krisenmanagement. Planen Sie, wie die Arbeit ohne KI weitergeht.",
  },
  "bsig/30.2.4": {
    title: "Sicherheit der Lieferkette",
    duty: "Prüfen Sie unmittelbare Lieferanten und Dienstleister und regeln Sie Sicherheit im Vertrag, auch mit Anbietern von KI, Modell-Schnittstellen und Cloud.",
  },
  "bsig/30.2.5": {
    title: "Beschaffung, Entwicklung, Wartung",
    duty: "Regeln Sie sicheren Einkauf, Entwicklung und Wartung und den Umgang mit Schwachstellen. Halten Sie die Herkunft von Modellen und Bibliotheken fest.",
  },
  "bsig/30.2.6": {
    title: "Wirksamkeit bewerten",
    duty: "Prüfen Sie regelmäßig, ob die Maßnahmen wirken: mit Kennzahlen, Audits und Angriffstests, auch auf KI-Systeme.",
  },
  "bsig/30.2.7": {
    title: "Schulung und Sensibilisierung",
    duty: "Schulen Sie alle Beschäftigten in den Grundlagen der Cybersicherheit und im sicheren Umgang mit KI. Verbinden Sie das mit Art. 4 KI-VO.",
  },
  "bsig/30.2.8": {
    title: "Kryptografie",
    duty: "Legen Sie fest, was wie verschlüsselt wird und wer die Schlüssel verwaltet, auch für Prompts, Protokolle und Einbettungen.",
  },
  "bsig/30.2.9": {
    title: "Personal, Zugriff, Verwaltung der IT-Werte",
    duty: "Regeln Sie Personalsicherheit, Rollen und Rechte und führen Sie ein Verzeichnis Ihrer IT mit allen KI-Systemen. Geben Sie Agenten nur die nötigen Rechte.",
  },
  "bsig/30.2.10": {
    title: "Mehrfaktor-Anmeldung und Kommunikation",
    duty: "Führen Sie Mehrfaktor-Anmeldung ein, auch für KI-Verwaltung und API-Schlüssel. Sichern Sie Sprache, Video, Text und Notfallwege; rufen Sie bei Verdacht auf Deepfakes zurück.",
  },
  "bsig/31.1": {
    title: "Höheres Niveau für kritische Anlagen",
    duty: "Heben Sie die Maßnahmen für die kritische Anlage auf ein höheres Niveau, auch wenn das aufwendig ist.",
  },
  "bsig/31.2": {
    title: "Angriffserkennung",
    duty: "Setzen Sie Systeme ein, die Angriffe auf die kritische Anlage laufend erkennen.",
  },
  "bsig/30.3": {
    title: "Durchführungsverordnung (EU) 2024/2690",
    yes: "Für Ihren Dienst geht die Durchführungsverordnung (EU) 2024/2690 mit ihren genauen Vorgaben vor.",
    no: "Die zehn Bereiche des § 30 Abs. 2 BSIG gelten ohne diese Verordnung.",
  },
};

/** §§ 30 and 31 BSIG in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "bsig/30": {
    title: "Duties of §§ 30 ff. BSIG",
    yes: "Risk management, reports, information, management duties and evidence apply to you.",
    no: "These duties do not apply: the BSIG does not cover you, or a special law goes first.",
  },
  "bsig/30.1.3": {
    title: "Document the measures",
    duty: "Record which measures you have taken, why they are proportionate and how you check them.",
  },
  "bsig/30.2.1": {
    title: "Risk analysis and security concept",
    duty: "Analyse the risks of your IT and write a security concept. Include AI systems, with prompt injection, poisoned data and leakage.",
  },
  "bsig/30.2.2": {
    title: "Handling of security incidents",
    duty: "Settle who does what in an incident, and practise it. Also plan how to switch an AI system off.",
  },
  "bsig/30.2.3": {
    title: "Keeping business running",
    duty: "Provide backup, recovery and crisis management. Plan how work goes on without AI.",
  },
  "bsig/30.2.4": {
    title: "Supply chain security",
    duty: "Assess direct suppliers and service providers and settle security in the contract, also with vendors of AI, model interfaces and cloud.",
  },
  "bsig/30.2.5": {
    title: "Purchase, development, maintenance",
    duty: "Settle secure purchase, development and maintenance and how you handle vulnerabilities. Record where models and libraries come from.",
  },
  "bsig/30.2.6": {
    title: "Assess effectiveness",
    duty: "Check regularly whether the measures work: by key figures, audits and attack tests, also on AI systems.",
  },
  "bsig/30.2.7": {
    title: "Training and awareness",
    duty: "Train all staff in the basics of cybersecurity and in the safe use of AI. Combine that with Art. 4 AI Act.",
  },
  "bsig/30.2.8": {
    title: "Cryptography",
    duty: "Settle what is encrypted how and who manages the keys, also for prompts, logs and embeddings.",
  },
  "bsig/30.2.9": {
    title: "Personnel, access, assets",
    duty: "Settle personnel security, roles and permissions and keep a register of your IT with all AI systems. Give agents only the permissions they need.",
  },
  "bsig/30.2.10": {
    title: "Multi-factor sign-in and communication",
    duty: "Introduce multi-factor sign-in, also for AI administration and API keys. Secure voice, video, text and emergency channels; call back when you suspect deepfakes.",
  },
  "bsig/31.1": {
    title: "Higher level for critical installations",
    duty: "Raise the measures for the critical installation to a higher level, even at higher cost.",
  },
  "bsig/31.2": {
    title: "Attack detection",
    duty: "Use systems that detect attacks on the critical installation continuously.",
  },
  "bsig/30.3": {
    title: "Implementing Regulation (EU) 2024/2690",
    yes: "For your service, Implementing Regulation (EU) 2024/2690 with its detailed rules goes first.",
    no: "The ten fields of § 30(2) BSIG apply without that regulation.",
  },
};
