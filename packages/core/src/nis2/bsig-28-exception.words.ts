import type { RuleWords } from "../law/words.ts";

/** § 28(5) to (8) and § 29 BSIG in German. */
export const de: Readonly<Record<string, RuleWords>> = {
  "bsig/28.5": {
    title: "Sonderrecht für Telekommunikation und Energie",
    yes: "TKG oder EnWG treten an die Stelle der §§ 30 bis 32, 35, 36, 38, 39, 61 und 62 BSIG. Die Registrierung bleibt.",
    no: "Kein solches Sonderrecht, die Energieanlage ist nur Nebentätigkeit, oder Sie sind auch ohne Sonderrecht erfasst.",
  },
  "bsig/28.6": {
    title: "DORA und Telematikinfrastruktur",
    yes: "DORA oder das Recht der Telematikinfrastruktur tritt an die Stelle der §§ 30 bis 32, 35, 36, 38 und 39 BSIG.",
    no: "Kein Finanzunternehmen nach DORA und kein Teil der Telematikinfrastruktur, der das BSIG verdrängt.",
  },
  "bsig/28.7": {
    title: "Anlage für ein Finanzunternehmen",
    yes: "Für die Anlage, die Sie für ein Finanzunternehmen betreiben, schulden Sie keine Meldung nach § 32 BSIG.",
    no: "Die Meldepflicht nach § 32 BSIG bleibt.",
  },
  "bsig/28.8": {
    title: "Einrichtung von Land oder Kommune",
    yes: "Das BSIG gilt nicht; es gilt vergleichbares Landesrecht.",
    no: "Ein Merkmal fehlt; die Ausnahme für Länder und Kommunen greift nicht.",
  },
  "bsig/29": {
    title: "Bundesverwaltung",
    yes: "Für Sie gelten die eigenen Regeln für die Bundesverwaltung; Kiregel prüft sie nicht.",
    no: "Sie gehören nicht zur Bundesverwaltung, oder Sie betreiben eine kritische Anlage.",
  },
};

/** § 28(5) to (8) and § 29 BSIG in English. */
export const en: Readonly<Record<string, RuleWords>> = {
  "bsig/28.5": {
    title: "Special law for telecoms and energy",
    yes: "TKG or EnWG take the place of §§ 30 to 32, 35, 36, 38, 39, 61 and 62 BSIG. Registration stays.",
    no: "No such special law, the energy plant is only a side activity, or you are also covered without it.",
  },
  "bsig/28.6": {
    title: "DORA and telematics infrastructure",
    yes: "DORA or the law on the telematics infrastructure takes the place of §§ 30 to 32, 35, 36, 38 and 39 BSIG.",
    no: "No financial entity under DORA and no part of the telematics infrastructure that replaces the BSIG.",
  },
  "bsig/28.7": {
    title: "Installation for a financial entity",
    yes: "You owe no report under § 32 BSIG for the installation that you run for a financial entity.",
    no: "The duty to report under § 32 BSIG stays.",
  },
  "bsig/28.8": {
    title: "Body of a Land or municipality",
    yes: "The BSIG does not apply; comparable Land law does.",
    no: "A feature is missing; the exception for Land and municipal bodies does not apply.",
  },
  "bsig/29": {
    title: "Federal administration",
    yes: "The rules for the federal administration apply to you; Kiregel does not check them.",
    no: "You are no federal body, or you operate a critical installation.",
  },
};
