import type { Chapter } from "../engine/fact.ts";

const statute = "TDDDG";

/** Storing on and reading from the devices of users, § 25 TDDDG. */
export const device: Chapter = {
  id: "device",
  facts: [
    { key: "device.accesses", kind: "yes-no", scope: "system", source: { statute, pinpoint: "§ 25(1)" } },
    {
      key: "device.purpose",
      kind: "one-of",
      scope: "system",
      source: { statute, pinpoint: "§ 25(2)" },
      options: ["transmission", "requested-service", "other"],
    },
    {
      key: "device.consent",
      kind: "some-of",
      scope: "system",
      source: { statute, pinpoint: "§ 25(1)" },
      options: ["before-access", "informed", "clear-act", "freely-given", "withdrawable"],
    },
  ],
};
