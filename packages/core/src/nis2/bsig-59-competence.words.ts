import type { RuleWords } from "../law/words.ts";

/** §§ 59 and 60 BSIG in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "bsig/59": {
    title: "Das BSI ist zuständig: Niederlassung",
    yes: "Sie sind in Deutschland niedergelassen, oder die kritische Anlage steht hier.",
    no: "Keine Niederlassung und keine kritische Anlage in Deutschland, oder es geht nur um digitale Dienste.",
  },
  "bsig/60": {
    title: "Das BSI ist zuständig: digitale Dienste",
    yes: "Ihre Hauptniederlassung in der EU liegt in Deutschland, oder Sie haben keine in der EU und keinen Vertreter anderswo.",
    no: "Kein digitaler Dienst, oder ein anderer Mitgliedstaat ist zuständig.",
  },
  "bsig/60-representative": {
    title: "Vertreter in der EU",
    duty: "Benennen Sie einen Vertreter in einem Mitgliedstaat, in dem Sie Ihre Dienste anbieten. Ohne ihn kann das BSI selbst tätig werden.",
  },
};

/** §§ 59 and 60 BSIG in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "bsig/59": {
    title: "The BSI is competent: establishment",
    yes: "You are established in Germany, or the critical installation stands here.",
    no: "No establishment and no critical installation in Germany, or only digital services are at issue.",
  },
  "bsig/60": {
    title: "The BSI is competent: digital services",
    yes: "Your main establishment in the EU is in Germany, or you have none in the EU and no representative elsewhere.",
    no: "No digital service, or another Member State is competent.",
  },
  "bsig/60-representative": {
    title: "Representative in the EU",
    duty: "Name a representative in a Member State where you offer your services. Without one the BSI may act itself.",
  },
};
