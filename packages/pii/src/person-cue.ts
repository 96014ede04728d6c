/** What kind of cue announces a name. */
export type CueKind = "salutation" | "title" | "greeting" | "line-greeting" | "sign-off" | "signature" | "field";

/** The words that announce a name, as they are written. */
export const CUES: ReadonlyMap<string, CueKind> = /* @__PURE__ */ new Map<string, CueKind>([
  [":", "field"],
  ["Herr", "salutation"],
  ["Herrn", "salutation"],
  ["Frau", "salutation"],
  ["Familie", "salutation"],
  ["Mr", "salutation"],
  ["Mrs", "salutation"],
  ["Ms", "salutation"],
  ["Miss", "salutation"],
  ["Mx", "salutation"],
  ["Dr", "title"],
  ["Prof", "title"],
  ["Dipl.-Ing", "title"],
  ["Dear", "greeting"],
  ["Hallo", "greeting"],
  ["Hello", "greeting"],
  ["Hi", "greeting"],
  ["Guten Tag", "greeting"],
  ["Guten Morgen", "greeting"],
  ["Sehr geehrte", "greeting"],
  ["Sehr geehrter", "greeting"],
  ["Liebe", "line-greeting"],
  ["Lieber", "line-greeting"],
  ["Grüßen", "sign-off"],
  ["Grüße", "sign-off"],
  ["Gruß", "sign-off"],
  ["Grüssen", "sign-off"],
  ["Grüsse", "sign-off"],
  ["Gruss", "sign-off"],
  ["Best regards", "sign-off"],
  ["Kind regards", "sign-off"],
  ["Kindest regards", "sign-off"],
  ["Warm regards", "sign-off"],
  ["Regards", "sign-off"],
  ["Best wishes", "sign-off"],
  ["Yours sincerely", "sign-off"],
  ["Sincerely", "sign-off"],
  ["Cheers", "sign-off"],
  ["gez.", "signature"],
  ["i. A.", "signature"],
  ["i.A.", "signature"],
  ["i. V.", "signature"],
  ["i.V.", "signature"],
  ["ppa.", "signature"],
  ["z. Hd.", "signature"],
  ["z.Hd.", "signature"],
  ["c/o", "signature"],
]);

/** Labels before a colon that announce a name: lower case, without hyphens and underscores. */
export const FIELDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ (
    "name vorname nachname familienname geburtsname vollername kundenname kontaktname patientenname " +
    "mitarbeitername ansprechpartner ansprechpartnerin kontaktperson ansprechperson sachbearbeiter " +
    "sachbearbeiterin bearbeiter bearbeiterin mitarbeiter mitarbeiterin kunde kundin patient patientin " +
    "mieter mieterin antragsteller antragstellerin absender empfänger empfängerin inhaber inhaberin " +
    "kontoinhaber kontoinhaberin karteninhaber unterzeichner geschäftsführer geschäftsführerin " +
    "versicherter versicherte zeuge zeugin bewerber bewerberin fullname firstname lastname surname " +
    "givenname familyname contactname customername employeename patientname contact contactperson " +
    "employee customer tenant applicant sender recipient accountholder cardholder attn witness"
  ).split(" "),
);

/** Ends what stands before "name" when the name is that of a thing. */
export const NOT_A_PERSONS =
  /(?:file|user|domain|host|company|product|brand|project|server|class|event|site|place|street|city|country|game)[ \u00a0]$/i;
