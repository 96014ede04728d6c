// node .ci/pages.mjs <folder> [--json=FILE]: every page under the folder is valid and can be used by everyone.
// HTML: html-validate, and axe in Chromium as on a screen, at 320 px, on paper, in dark colours. Markdown: markdownlint.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { HtmlValidate } from "html-validate";
import { lint } from "markdownlint/promise";
import { chromium } from "playwright-core";
import { chromiumPath } from "./chromium.mjs";

const folder = resolve(process.argv[2] ?? ".");
const json = process.argv.find((word) => word.startsWith("--json="))?.slice("--json=".length);
const files = readdirSync(folder, { recursive: true }).sort();
const html = files.filter((file) => file.endsWith(".html"));
const markdown = files.filter((file) => file.endsWith(".md"));

const views = [
  { name: "on a screen", viewport: { width: 1280, height: 900 } },
  { name: "at 320 px", viewport: { width: 320, height: 640 }, mustFit: true },
  { name: "on paper", viewport: { width: 794, height: 1123 }, media: "print" },
  { name: "in dark colours", viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
];

const problems = new Map(files.map((file) => [file, []]));
await Promise.all([validate(), lintMarkdown()]);
if (html.length > 0) await useInBrowser();
report();

async function validate() {
  const validator = new HtmlValidate({ extends: ["html-validate:recommended"] });
  for (const file of html) {
    const { results } = await validator.validateFile(join(folder, file));
    for (const { messages } of results) {
      for (const { ruleId, message, line } of messages) note(file, `line ${line}: ${message} (${ruleId})`);
    }
  }
}

async function lintMarkdown() {
  // A paragraph is one line here, so that a table or a clause can be compared; line length says nothing.
  const config = { default: true, "line-length": false };
  const results = await lint({ files: markdown.map((file) => join(folder, file)), config });
  for (const [path, messages] of Object.entries(results)) {
    for (const { lineNumber, ruleNames, ruleDescription, errorDetail } of messages) {
      note(relative(folder, path), `line ${lineNumber}: ${ruleDescription} ${errorDetail ?? ""} (${ruleNames[0]})`);
    }
  }
}

async function useInBrowser() {
  const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox"] });
  try {
    for (const view of views) {
      const page = await browser.newPage({ viewport: view.viewport, colorScheme: view.colorScheme ?? "light" });
      await page.emulateMedia({ media: view.media ?? "screen" });
      for (const file of html) {
        await page.goto(pathToFileURL(join(folder, file)).href);
        await page.evaluate(axe);
        for (const found of await page.evaluate(violations)) note(file, `${view.name}: ${found}`);
        if (view.mustFit && (await page.evaluate(overflows)))
          note(file, `${view.name}: the page must be scrolled sideways`);
      }
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

// These two run in the page.
async function violations() {
  const { violations: found } = await globalThis.axe.run(globalThis.document, { resultTypes: ["violations"] });
  return found.map(({ id, help, nodes }) => `${help} (${id}): ${nodes[0].target.join(" ")}, ${nodes.length} in all`);
}

function overflows() {
  const { scrollWidth, clientWidth } = globalThis.document.documentElement;
  return scrollWidth > clientWidth;
}

function note(file, text) {
  problems.get(file).push(text);
}

function report() {
  const bad = [...problems].filter(([, list]) => list.length > 0);
  for (const [file, list] of bad)
    console.log(`FAIL ${file}: ${list.slice(0, 5).join("; ")}${list.length > 5 ? `; ${list.length - 5} more` : ""}`);
  const total = html.length + markdown.length;
  console.log(
    `${html.length} HTML pages in ${views.length} views, ${markdown.length} Markdown pages: ${total - bad.length} good, ${bad.length} bad`,
  );
  if (json !== undefined) {
    const pages = [...html, ...markdown].map((file) => ({
      name: `page: ${file}`,
      ok: problems.get(file).length === 0,
    }));
    writeFileSync(json, JSON.stringify(pages));
  }
  // No page at all is not a good folder.
  if (bad.length > 0 || total === 0) process.exitCode = 1;
}
