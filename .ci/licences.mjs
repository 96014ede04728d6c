// `prepack` of every package: the licence and the list of data sources travel in each tarball, from one copy at the root.
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./workspace.mjs";

for (const file of ["LICENSE", "DATA-LICENSES.md"]) copyFileSync(join(root, file), join(process.cwd(), file));
