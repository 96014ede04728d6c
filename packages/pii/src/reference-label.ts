import type { Words } from "./detector.ts";

/** How labels of reference numbers begin. */
export const REFERENCE_STEMS: Words = {
  de: [
    "kunden",
    "kd",
    "kdnr",
    "vertrags",
    "personal",
    "pers",
    "persnr",
    "mitarbeiter",
    "matrikel",
    "mitglieds",
    "patienten",
    "policen",
    "versicherungsschein",
  ],
  en: [
    "customer",
    "client",
    "contract",
    "employee",
    "personnel",
    "staff",
    "student",
    "matriculation",
    "policy",
    "member",
    "membership",
    "patient",
  ],
};
