import { fineTiers } from "../ai-act/art-99-penalties.ts";
import { gdprFineTiers } from "../gdpr/art-83-penalties.ts";
import { bdsgFineTiers } from "../gdpr/bdsg-30-credit.ts";
import { tdddgFineTiers } from "../gdpr/tdddg-25-device.ts";
import type { FineTier } from "../law/fine.ts";
import { bsigFineTiers } from "../nis2/bsig-65-penalties.ts";
import { worksCouncilFineTiers } from "../workplace/betrvg-121-penalties.ts";
import { kiMigFineTiers } from "../workplace/ki-mig-15-penalties.ts";

/** Every ceiling of a fine that a duty of ours can name, act by act. A share of 0 means that the amount alone counts. */
export const allFineTiers: readonly FineTier[] = /* @__PURE__ */ [
  fineTiers,
  gdprFineTiers,
  bdsgFineTiers,
  tdddgFineTiers,
  bsigFineTiers,
  worksCouncilFineTiers,
  kiMigFineTiers,
].flat();
