import type { FactWords } from "../law/words.ts";

/** Storing on and reading from the devices of users, § 25 TDDDG in German. */
export const de: Readonly<Record<string, FactWords>> = {
  "device.accesses": { label: "auf Geräten der Nutzer wird gespeichert oder ausgelesen" },
  "device.purpose": {
    label: "Zweck des Zugriffs auf das Gerät",
    options: {
      transmission: "allein die Übertragung einer Nachricht über ein öffentliches Netz",
      "requested-service": "unbedingt nötig für einen ausdrücklich gewünschten Dienst",
      other: "ein anderer oder ein weiterer Zweck",
    },
  },
  "device.consent": {
    label: "Einwilligung in den Zugriff auf das Gerät",
    options: {
      "before-access": "eingeholt vor dem Zugriff",
      informed: "nach klarer und umfassender Information",
      "clear-act": "durch eine eindeutige Handlung",
      "freely-given": "freiwillig, mit ebenso leichter Ablehnung",
      withdrawable: "jederzeit ebenso leicht zu widerrufen",
    },
  },
};

/** Storing on and reading from the devices of users, § 25 TDDDG in English. */
export const en: Readonly<Record<string, FactWords>> = {
  "device.accesses": { label: "something is stored on or read from users’ devices" },
  "device.purpose": {
    label: "purpose of the access to the device",
    options: {
      transmission: "only carrying a message over a public network",
      "requested-service": "strictly necessary for a service expressly asked for",
      other: "another or a further purpose",
    },
  },
  "device.consent": {
    label: "consent to the access to the device",
    options: {
      "before-access": "obtained before the access",
      informed: "after clear and full information",
      "clear-act": "by a clear act",
      "freely-given": "free, refusing is as easy",
      withdrawable: "as easy to withdraw at any time",
    },
  },
};
