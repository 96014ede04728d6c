#!/usr/bin/env node
import { processOutput } from "./output.ts";
import { run } from "./program.ts";

// Who reads no further, such as `| head`, ends the program and not with a stack trace.
process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => process.exit(code === "EPIPE" ? 0 : 1));

process.exitCode = await run(process.argv.slice(2), processOutput);
