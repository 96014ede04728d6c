import type { RuleWords } from "../law/words.ts";

/** §§ 35 and 36 BSIG in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "bsig/35.1": {
    title: "Kunden auf Anordnung unterrichten",
    duty: "Ordnet das BSI es an, unterrichten Sie Ihre Kunden unverzüglich über den erheblichen Vorfall.",
  },
  "bsig/35.2": {
    title: "Vor Cyberbedrohungen warnen",
    duty: "Nennen Sie möglicherweise betroffenen Empfängern und dem BSI unverzüglich Abhilfen gegen eine erhebliche Cyberbedrohung, und die Bedrohung selbst, wenn ihr Interesse überwiegt.",
  },
  "bsig/36.2": {
    title: "Öffentlichkeit auf Anordnung unterrichten",
    duty: "Ordnet das BSI es an, unterrichten Sie die Öffentlichkeit über den Vorfall.",
  },
};

/** §§ 35 and 36 BSIG in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "bsig/35.1": {
    title: "Inform customers on order",
    duty: "If the BSI orders it, inform your customers at once about the significant incident.",
  },
  "bsig/35.2": {
    title: "Warn of cyber threats",
    duty: "Tell recipients who may be affected, and the BSI, at once about remedies against a significant cyber threat, and about the threat itself where their interest prevails.",
  },
  "bsig/36.2": {
    title: "Inform the public on order",
    duty: "If the BSI orders it, inform the public about the incident.",
  },
};
