// Runs a module in a page of Chromium and prints what it logs.   node .ci/in-browser.mjs FILE
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { chromiumPath } from "./chromium.mjs";

const content = readFileSync(process.argv[2], "utf8");
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox"] });
try {
  const page = await browser.newPage();
  page.on("console", (message) => console.log(message.text()));
  page.on("pageerror", (error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
  await page.goto("about:blank");
  await page.addScriptTag({ type: "module", content: `${content}\nglobalThis.done = true;` });
  await page.waitForFunction("globalThis.done === true", undefined, { timeout: 20_000 });
} finally {
  await browser.close();
}
