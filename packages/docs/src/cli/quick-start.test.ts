import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { decryptMapping, type EncryptedMapping, restore } from "@kiregel/pii";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { TextReport } from "../text-report.ts";
import { contentsOf, filesIn, kiregel, lines, modeOf, type Run, sandbox } from "./sandbox.ts";

const example = fileURLToPath(new URL("../../../../examples/quick-start", import.meta.url));
const inventory = join(example, "inventory.yaml");
const tickets = join(example, "tickets.ndjson");
const { folder: temp, file: written, remove } = sandbox();
const keyFile = join(temp, "keys", "mapping.key");

afterAll(remove);

describe("on the quick-start example", () => {
  const out = join(temp, "dossier");
  const dossierArgs = [
    "dossier",
    inventory,
    "--texts",
    tickets,
    "--system",
    "support-assistant",
    "--key-file",
    keyFile,
  ];
  let first: Run;

  beforeAll(async () => {
    first = await kiregel(...dossierArgs, "--out", out);
  });

  test("check prints every system with its class and every gap, and ends with 1 for the prohibited practice", async () => {
    const { code, out: printed, err } = await kiregel("check", inventory);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    for (const text of [
      "PROHIBITED",
      "HIGH-RISK",
      "TRANSPARENCY DUTY",
      "GAPS IN PRACTICE (32)",
      "Not examined by this version",
    ]) {
      expect(printed).toContain(text);
    }
    const german = await kiregel("check", inventory, "--lang", "de");
    expect(german.out).toContain("LÜCKEN IN DER PRAXIS (32)");
  });

  test("what applies later stands apart from what is missing, and nothing is unclear", async () => {
    const { out: printed } = await kiregel("check", inventory);
    expect(printed).toMatch(/^UPCOMING \(9\): not met, and to be applied from\n {2}2 December 2027 {2}/m);
    expect(printed).not.toContain("UNCLEAR");
    expect((await kiregel("check", inventory, "--lang", "de")).out).toContain("KÜNFTIG (9)");
  });

  test("dossier prints no more than a screen: the gravest gaps by name, the others as numbers", () => {
    expect(first.out.split("\n").length).toBeLessThanOrEqual(50);
    expect(first.out).toContain("GAPS IN PRACTICE (32): 13 high, 5 medium, 14 low");
    expect(first.out).toContain("  [high] Prohibited practice in use: mood-camera");
    expect(first.out).toContain("  and 19 of lower severity; the overview lists them.");
    expect(first.out).toContain("UPCOMING (9): not met, and to be applied later, first from 2 December 2027.");
  });

  test("what is unclear is one line, with how many facts would settle it", async () => {
    const text = readFileSync(inventory, "utf8").replace(/^ {4}privacy\.role: .*\n/m, "");
    const { code, out: printed } = await kiregel("check", written("no-role.yaml", text));
    expect(code).toBe(1);
    expect(printed.split("\n").filter((line) => line.includes("nclear") || line.startsWith("UNCLEAR"))).toEqual([
      expect.stringMatching(/^UNCLEAR \(\d+\): the records do not say; \d+ facts would settle it\.$/),
    ]);
  });

  test("check ends with 0 once the prohibited system is stopped", async () => {
    const text = readFileSync(inventory, "utf8");
    const at = text.indexOf("id: mood-camera");
    const stopped = text.slice(0, at) + text.slice(at).replace("status: productive", "status: stopped");
    expect((await kiregel("check", written("stopped.yaml", stopped))).code).toBe(0);
  });

  test("check prints JSON that a program can read", async () => {
    const { out: printed } = await kiregel("check", inventory, "--json");
    const result: unknown = JSON.parse(printed);
    expect(result).toMatchObject({
      schema: "kiregel.check/1",
      asOf: "2026-11-21",
      review: { schema: "kiregel.review/1" },
    });
  });

  test("an inventory in JSON, with carriage returns or with a byte order mark reads the same", async () => {
    const text = readFileSync(inventory, "utf8");
    const { code, out: printed } = await kiregel("check", inventory);
    const variants = [
      written("crlf.yaml", text.replaceAll("\n", "\r\n")),
      written("bom.yaml", `\uFEFF${text}`),
      written("inventory.json", JSON.stringify(parse(text))),
    ];
    for (const file of variants) expect(await kiregel("check", file)).toEqual({ code, out: printed, err: "" });
  });

  test("dossier writes sixteen documents in two formats, the texts, and a mark that lists every file", () => {
    expect(first).toMatchObject({ code: 0, err: "" });
    const files = filesIn(out);
    expect(files.filter((file) => file.endsWith(".html"))).toHaveLength(16);
    expect(files.filter((file) => file.endsWith(".md"))).toHaveLength(16);
    expect(files.filter((file) => file.startsWith("texts/"))).toEqual([
      "texts/mapping.encrypted.json",
      "texts/report.json",
      "texts/tickets.redacted.not-cleared.ndjson",
    ]);
    const mark = JSON.parse(readFileSync(join(out, "kiregel.json"), "utf8"));
    expect([...mark.files, "kiregel.json"].sort()).toEqual(files);
    expect(first.out).toContain(join(out, "en", "d00-lindhof.html"));
  });

  test("a second run for the same day gives the same bytes, the encrypted mapping apart, whatever the time zone", async () => {
    const before = contentsOf(out);
    const zone = process.env["TZ"];
    process.env["TZ"] = "Pacific/Kiritimati";
    const { code } = await kiregel(...dossierArgs, "--out", out);
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
    expect(code).toBe(0);
    const mapping = "texts/mapping.encrypted.json";
    const { [mapping]: _, ...rest } = contentsOf(out);
    const { [mapping]: __, ...old } = before;
    expect(rest).toEqual(old);
  });

  test("key and mapping can be read by their owner alone", () => {
    expect(modeOf(keyFile)).toBe(0o600);
    expect(modeOf(join(out, "texts", "mapping.encrypted.json"))).toBe(0o600);
  });

  test("the mapping and the key give back the tickets exactly", async () => {
    const encrypted: EncryptedMapping = JSON.parse(readFileSync(join(out, "texts", "mapping.encrypted.json"), "utf8"));
    const key = Uint8Array.from(Buffer.from(readFileSync(keyFile, "utf8").trim(), "hex"));
    const mapping = await decryptMapping(encrypted, key);
    const restored = redactedLines(out).map((line) => back(line));
    expect(restored).toEqual(lines(tickets).map((line) => JSON.parse(line)));

    function back(line: unknown): unknown {
      if (typeof line === "string") return restore(line, mapping, { inside: ["url", "code", "attribute"] }).text;
      if (typeof line !== "object" || line === null) return line;
      return Object.fromEntries(Object.entries(line).map(([name, value]) => [name, back(value)]));
    }
  });

  test("no value of a kind that is covered completely is left in the redacted copy", () => {
    const complete = reportOf(out)
      .sought.filter(({ coverage }) => coverage === "complete")
      .map(({ kind }) => kind);
    expect(complete).toEqual(
      expect.arrayContaining(["iban", "de-tax-id", "payment-card", "email", "phone", "ip-address"]),
    );
    const left = missed(out).filter(({ kind }) => complete.includes(kind));
    expect(left.map(({ id, pointer, kind }) => `${id}${pointer} ${kind}`)).toEqual([]);
  });

  // Dates of birth in columns have their cue in the head of the table; names under a greeting are not all on the lists.
  test.each([
    { kind: "date-of-birth", values: 15, atMost: 5 },
    { kind: "person", values: 303, atMost: 8 },
  ])("of $values values of $kind, which need a cue, at most $atMost are left", ({ kind, values, atMost }) => {
    const all = truthOf().filter((one) => one.kind === kind && (one.cue || kind !== "person"));
    expect(all).toHaveLength(values);
    expect(reportOf(out).sought).toContainEqual(expect.objectContaining({ kind, coverage: "cue-only" }));
    expect(missed(out).filter((one) => one.kind === kind).length).toBeLessThanOrEqual(atMost);
  });

  test("neither the screen nor the documents nor the report hold a value of the tickets", async () => {
    const printed = [
      first.out,
      (await kiregel("scan", tickets)).out,
      (await kiregel("scan", tickets, "--json")).out,
    ].join("\n");
    const documents = filesIn(out)
      .filter((file) => /\.(html|md|json)$/.test(file))
      .map((file) => readFileSync(join(out, file), "utf8"))
      .join("\n");
    const known = readFileSync(inventory, "utf8");
    const values = truthOf()
      .map(({ value }) => value)
      .filter((value) => value.length > 5 && !known.includes(value));
    expect(values.length).toBeGreaterThan(300);
    expect(values.filter((value) => printed.includes(value) || documents.includes(value))).toEqual([]);
  });

  test("scan names kind and place of each finding, and what was sought", async () => {
    const { code, out: printed, err } = await kiregel("scan", tickets);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(printed).toMatch(/^.*: \d+ findings in 200 texts$/m);
    expect(printed).toMatch(/^ {2}T-0002\/email:0-38 {2}email {2}\d\.\d\d$/m);
    expect(printed).toMatch(/sought: .*person \(cue-only\)/);
    const json = JSON.parse((await kiregel("scan", tickets, "--json")).out);
    expect(json).toMatchObject({ schema: "kiregel.scan/1", texts: 200 });
  });

  test("the copy says itself that it is not cleared, what was sought and what is not covered", () => {
    const [label] = lines(join(out, "texts", "tickets.redacted.not-cleared.ndjson")).map((line) => JSON.parse(line));
    expect(label).toMatchObject({
      schema: "kiregel.redacted/1",
      clearedForModel: false,
      label: "not cleared for the model",
      notCovered: expect.arrayContaining(["person", "date-of-birth", "health", "address"]),
    });
    expect(first.out).toContain("NOT CLEARED FOR THE MODEL");
  });

  test("it is cleared when every declared kind is covered, and not when nothing is declared", async () => {
    const text = readFileSync(inventory, "utf8");
    const start = text.indexOf("    textKinds:");
    const end = text.indexOf("    workplace:", start);
    const declared = `${text.slice(0, start)}    textKinds: [email, iban]\n${text.slice(end)}`;
    const args = ["--texts", tickets, "--system", "support-assistant", "--key-file", keyFile];
    const cleared = join(temp, "cleared");
    const covered = await kiregel("dossier", written("covered.yaml", declared), "--out", cleared, ...args);
    expect(covered.out).toContain("is cleared for the model");
    expect(filesIn(cleared)).toContain("texts/tickets.redacted.cleared.ndjson");
    const silent = join(temp, "silent");
    const undeclared = await kiregel(
      "dossier",
      written("silent.yaml", text.slice(0, start) + text.slice(end)),
      "--out",
      silent,
      ...args,
    );
    expect(undeclared.out).toContain("NOT CLEARED FOR THE MODEL. Not fully covered: the inventory does not say");
  });

  test("redact prints the texts with tokens, and only counts go to the other stream", async () => {
    const { code, out: printed, err } = await kiregel("redact", tickets);
    expect(code).toBe(0);
    expect(printed.split("\n")).toHaveLength(200);
    expect(printed).toMatch(/\[EMAIL_1_[A-Z0-9]{6}\]/);
    expect(err).toMatch(/^\d+ values replaced\. Sought: .*$/);
  });

  test("redact keeps the mapping encrypted if asked to, and restores with it", async () => {
    const file = written("one.json", '{"note": "IBAN DE02120300000000202051, [EMAIL_1_ABCD]", "count": 3}');
    const mappingFile = join(temp, "maps", "one.json");
    const { code, out: printed } = await kiregel("redact", file, "--mapping", mappingFile, "--key-file", keyFile);
    expect(code).toBe(0);
    expect(JSON.parse(printed)).toEqual({
      note: expect.stringMatching(/^IBAN \[IBAN_1_.*\], \[EMAIL_1_ABCD\]$/),
      count: 3,
    });
    expect(modeOf(mappingFile)).toBe(0o600);
    const key = Uint8Array.from(Buffer.from(readFileSync(keyFile, "utf8").trim(), "hex"));
    const mapping = await decryptMapping(JSON.parse(readFileSync(mappingFile, "utf8")), key);
    expect(restore(JSON.parse(printed).note, mapping).text).toBe("IBAN DE02120300000000202051, [EMAIL_1_ABCD]");
  });

  function redactedLines(folder: string): readonly unknown[] {
    const [, ...rest] = lines(join(folder, "texts", "tickets.redacted.not-cleared.ndjson"));
    return rest.map((line): unknown => JSON.parse(line));
  }

  /** The values of covered kinds that no finding, or no row of findings, covers from end to end. */
  function missed(folder: string): readonly Truth[] {
    const { findings } = reportOf(folder);
    const redacted = new Set<string>();
    for (const { text, pointer, start, end } of findings) {
      for (let at = start; at < end; at++) redacted.add(`${text}${pointer} ${at}`);
    }
    return truthOf()
      .filter(({ kind, cue }) => COVERED.includes(kind) && (kind !== "person" || cue))
      .filter(({ id, pointer, start, value }) =>
        [...value].some((letter, at) => /[\p{L}\p{N}]/u.test(letter) && !redacted.has(`${id}${pointer} ${start + at}`)),
      );
  }
});

function reportOf(folder: string): TextReport {
  return JSON.parse(readFileSync(join(folder, "texts", "report.json"), "utf8"));
}

/** The kinds that are sought. */
const COVERED = ["iban", "de-tax-id", "payment-card", "email", "phone", "date-of-birth", "ip-address", "person"];

interface Truth {
  readonly id: string;
  readonly pointer: string;
  readonly kind: string;
  readonly cue: boolean;
  readonly start: number;
  readonly value: string;
}

function truthOf(): readonly Truth[] {
  const texts = new Map(
    lines(tickets)
      .map((line) => JSON.parse(line))
      .map((ticket) => [ticket.id, ticket]),
  );
  return lines(join(example, "tickets.truth.ndjson")).flatMap((line) => {
    const { id, spans } = JSON.parse(line);
    return [...spans].map(({ pointer, start, end, kind, cue = false }) => ({
      id,
      pointer,
      kind,
      cue,
      start,
      value: String(texts.get(id)[pointer.slice(1)]).slice(start, end),
    }));
  });
}
