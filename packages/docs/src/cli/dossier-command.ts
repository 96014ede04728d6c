import { basename, join } from "node:path";
import { createMapping, encryptMapping, mappingTag } from "@kiregel/pii";
import { assess } from "../assessment.ts";
import { documentsOf, wordsOf } from "../dossier.ts";
import { type RedactedTexts, redactTexts } from "../redact-texts.ts";
import { renderHtml } from "../render/html.ts";
import { fileName } from "../render/link.ts";
import { renderMarkdown } from "../render/markdown.ts";
import type { Context } from "../templates/context.ts";
import type { KiregelDocument } from "../tree/document.ts";
import type { Language } from "../tree/envelope.ts";
import { InputError } from "./input-error.ts";
import { mappingKey } from "./mapping-key.ts";
import { EXIT, type Output } from "./output.ts";
import { progress } from "./progress.ts";
import { readInventory } from "./read-inventory.ts";
import { readTexts, writeTexts } from "./read-texts.ts";
import { briefLines, textLines } from "./summary.ts";
import { summaryWords } from "./summary.words.ts";
import { checkFolder, type OutputFile, writeFolder } from "./write-folder.ts";

/** The options of `kiregel dossier`. */
export interface DossierFlags {
  readonly asOf: string;
  readonly out: string;
  readonly lang: Language;
  /** A file of texts that go into a system, and the id of that system. */
  readonly texts?: string;
  readonly system?: string;
  readonly keyFile: string;
}

/** Classifies, reviews, redacts and writes the dossier. Nothing is written before everything is done. */
export async function dossierCommand(file: string, flags: DossierFlags, output: Output): Promise<number> {
  checkFolder(flags.out);
  const inventory = readInventory(file);
  const assessment = assess(inventory, flags.asOf);
  if (flags.texts === undefined && flags.system !== undefined) {
    throw new InputError([
      "--system names the system that texts go into, and no texts were named. Add --texts <file>.",
    ]);
  }
  const texts = flags.texts === undefined ? undefined : redactFile(flags.texts, flags.system, inventory.systems);
  const context: Context = { assessment, language: flags.lang, words: wordsOf(flags.lang) };
  const rendered = renderAll(context, texts, output);
  const files = [...rendered.files, ...(await textFiles(texts, flags))];
  writeFolder(flags.out, [...files, manifest(files, flags.asOf)]);
  for (const line of briefLines(context)) output.out(line);
  const words = summaryWords[flags.lang];
  const folder = flags.out;
  if (texts !== undefined) {
    for (const line of ["", ...textLines(texts.report, context)]) output.out(line);
    output.out(`  ${words.mapping(join(folder, MAPPING), flags.keyFile)}`);
  }
  output.out("");
  output.out(words.written(rendered.documents, folder));
  output.out(`${words.openFirst} ${join(folder, rendered.first)}`);
  return EXIT.done;
}

const MAPPING = "texts/mapping.encrypted.json";

interface RedactedFile extends RedactedTexts {
  readonly source: string;
  readonly form: ReturnType<typeof readTexts>["form"];
}

function redactFile(
  file: string,
  system: string | undefined,
  systems: readonly { readonly id: string; readonly textKinds?: readonly string[] | undefined }[],
): RedactedFile {
  const record = systems.find(({ id }) => id === system);
  if (system === undefined || record === undefined) {
    const ids = systems.map(({ id }) => id).join(", ");
    const found = system === undefined ? "nothing was named" : "the inventory has no system of that id";
    throw new InputError([`--system must name the system that the texts go into; ${found}. Possible: ${ids}.`]);
  }
  const { form, texts } = readTexts(file);
  const mapping = createMapping({ tag: mappingTag(JSON.stringify(texts)) });
  const declared = record.textKinds === undefined ? {} : { declaredKinds: record.textKinds };
  return { ...redactTexts(texts, { system, mapping, ...declared }), source: basename(file), form };
}

function renderAll(context: Context, texts: RedactedFile | undefined, output: Output) {
  const languages = ["de", "en"] as const;
  const sets = languages.map((language) => ({
    language,
    documents: documentsOf({ ...context, language, words: wordsOf(language) }, texts?.report),
  }));
  const total = sets.reduce((sum, { documents }) => sum + documents.length, 0);
  const step = progress(output, total);
  const files = sets.flatMap(({ language, documents }) =>
    documents.flatMap((document) => {
      step(`${language}/${document.envelope.id}`);
      return documentFiles(language, document, documents);
    }),
  );
  const cover = sets.find(({ language }) => language === context.language)?.documents[0];
  const first = cover === undefined ? "" : `${context.language}/${fileName(cover.envelope, "html")}`;
  return { files, documents: total, first };
}

function documentFiles(
  language: Language,
  document: KiregelDocument,
  all: readonly KiregelDocument[],
): readonly OutputFile[] {
  const documents = all.map(({ envelope }) => ({ id: envelope.id, instance: envelope.instance }));
  return [
    { path: `${language}/${fileName(document.envelope, "html")}`, content: renderHtml(document, { documents }) },
    { path: `${language}/${fileName(document.envelope, "md")}`, content: renderMarkdown(document, { documents }) },
  ];
}

async function textFiles(texts: RedactedFile | undefined, flags: DossierFlags): Promise<readonly OutputFile[]> {
  if (texts === undefined) return [];
  const { report, source, form } = texts;
  const clearance = report.cleared ? "cleared" : "not-cleared";
  const name = source.replace(/\.[a-z]+$/i, "");
  const ending = ENDINGS[form];
  const encrypted = await encryptMapping(texts.mapping, mappingKey(flags.keyFile));
  return [
    { path: `texts/${name}.redacted.${clearance}.${ending}`, content: labelled(texts) },
    { path: "texts/report.json", content: `${JSON.stringify(report, null, 2)}\n` },
    { path: MAPPING, content: `${JSON.stringify(encrypted, null, 2)}\n`, secret: true },
  ];
}

const ENDINGS = { ndjson: "ndjson", json: "json", "json-value": "json", text: "txt" } as const;

/** The redacted copy, which says itself what was sought in it and whether it is cleared. */
function labelled({ report, form, texts }: RedactedFile): string {
  const { cleared, notCovered, sought } = report;
  const label = {
    schema: "kiregel.redacted/1",
    clearedForModel: cleared,
    label: cleared ? "cleared for the model" : "not cleared for the model",
    sought: sought.map(({ kind, coverage }) => (coverage === "complete" ? kind : `${kind} (only beside a cue)`)),
    notCovered,
  };
  if (form === "text") return `${JSON.stringify(label)}\n\n${writeTexts(form, texts)}`;
  return writeTexts(form === "json-value" ? "json" : form, [{ id: "label", value: label }, ...texts]);
}

/** The mark of a folder of ours: what it holds and as of which day. */
function manifest(files: readonly OutputFile[], asOf: string): OutputFile {
  const content = { schema: "kiregel.dossier/1", asOf, files: files.map(({ path }) => path) };
  return { path: "kiregel.json", content: `${JSON.stringify(content, null, 2)}\n` };
}
