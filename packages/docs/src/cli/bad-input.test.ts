import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { contentsOf, filesIn, kiregel, sandbox } from "./sandbox.ts";

const { folder, file, remove } = sandbox();
const out = join(folder, "out");
const keyFile = join(folder, "mapping.key");
const example = fileURLToPath(new URL("../../../../examples/quick-start", import.meta.url));
const minimal = [
  "schema: kiregel.inventory/1",
  "organisation: { id: acme, name: Acme GmbH, country: DE }",
  "systems:",
  "  - id: chat",
  "    name: Chat",
  "    provider: Acme GmbH",
  "    intendedPurpose: Answers questions",
  "    status: pilot",
  "",
].join("\n");

afterAll(remove);

/** The text of an inventory, the place of its mistake, and the message. */
const mistakes: readonly { what: string; text: string | Uint8Array; message: string }[] = [
  {
    what: "an empty file",
    text: "",
    message: "1:1 The file is empty. An inventory begins with: schema: kiregel.inventory/1",
  },
  { what: "a file of comments", text: "# nothing\n", message: "1:1 Expected a group of keys; found an empty value." },
  { what: "a text", text: "hello", message: "1:1 Expected a group of keys; found a text." },
  {
    what: "an unknown key",
    text: minimal.replace("name: Chat", "nmae: Chat"),
    message: '5:11 systems[0].nmae: There is no key "nmae" here. Did you mean "name"?',
  },
  {
    what: "an unknown key with a group",
    text: minimal.replace("    status: pilot", "    status: pilot\n    suply:\n      a: 1"),
    message: '9:5 systems[0].suply: There is no key "suply" here.',
  },
  {
    what: "a wrong type",
    text: minimal.replace("status: pilot", "status: pilot\n    version: 2"),
    message: "9:14 systems[0].version: Expected a text; found a number. Put it in quotes.",
  },
  {
    what: "a missing key",
    text: minimal.replace("    provider: Acme GmbH\n", ""),
    message: "4:5 systems[0].provider: Expected a text; found nothing.",
  },
  {
    what: "a key without a value",
    text: minimal.replace("provider: Acme GmbH", "provider:"),
    message: "6:14 systems[0].provider: Expected a text; found an empty value.",
  },
  {
    what: "a day that does not exist",
    text: minimal.replace("status: pilot", "status: pilot\n    since: 2026-02-30"),
    message: "9:12 systems[0].since: Expected a day that exists, written YYYY-MM-DD; found a day that does not exist.",
  },
  {
    what: "an id that stands twice",
    text: `${minimal}${minimal.split("\n").slice(3).join("\n")}`,
    message: "9:9 systems[1].id: This id stands in the list twice. Give each record an id of its own.",
  },
  {
    what: "a reference that leads nowhere",
    text: minimal.replace("status: pilot", "status: pilot\n    suppliers: [nobody]"),
    message:
      '9:17 systems[0].suppliers[0]: No record in "organisation.suppliers" has this id. Add the record, or correct the reference.',
  },
  {
    what: "a misspelt fact",
    text: minimal.replace("status: pilot", "status: pilot\n    facts:\n      operator.use: true"),
    message:
      '10:21 systems[0].facts.operator.use: No rule reads the fact "operator.use". Did you mean "operator.uses"?',
  },
  {
    what: "a key that is no word",
    text: minimal.replace("name: Chat", "name: Chat\n    Erika Muster: x"),
    message: "6:19 (here): There is no key a name of 12 characters here.",
  },
  {
    what: "a key that every object has",
    text: minimal.replace("name: Chat", "name: Chat\n    __proto__: { name: x }"),
    message: '6:5 There is no key "__proto__" anywhere. Remove it.',
  },
  {
    what: "a bracket that is not closed",
    text: `${minimal}x: [1, 2`,
    message: "9:9 The indentation does not fit, or a bracket is not closed.",
  },
  {
    what: "a quote that is not closed",
    text: `${minimal}x: "one`,
    message: "9:8 A bracket, quote, comma or colon is missing here.",
  },
  {
    what: "a tab in the indentation",
    text: "schema:\n\t- a",
    message: "2:1 A tab stands in the indentation. Use spaces.",
  },
  {
    what: "a key that stands twice",
    text: `${minimal}schema: kiregel.inventory/1\n`,
    message: "9:1 This key stands twice in the same group. Keep one of them.",
  },
  {
    what: "two documents",
    text: `${minimal}---\n${minimal}`,
    message: "9:1 The file holds more than one document. Keep one, and remove the line with ---.",
  },
  {
    what: "an alias without an anchor",
    text: minimal.replace("name: Chat", "name: *chat"),
    message: "5:11 This alias has no anchor before it. Write the value out, or quote the text.",
  },
  {
    what: "an alias bomb",
    text: bomb(),
    message: "2:10 The aliases of this file refer to each other too often. Write the values out.",
  },
  {
    what: "an anchor that holds itself",
    text: minimal.replace("organisation: {", "organisation: &a { management: *a,"),
    message: '2:32 organisation.management.id: There is no key "id" here.',
  },
  {
    what: "brackets a hundred thousand deep",
    text: "[".repeat(100_000),
    message: "The values are nested too deeply here.",
  },
  { what: "keys a thousand deep", text: deepKeys(), message: "402:401 The values are nested too deeply here." },
  { what: "dashes a thousand deep", text: "- ".repeat(1000), message: "1:401 The values are nested too deeply here." },
  {
    what: "a mistake in JSON",
    text: '{"schema": "kiregel.inventory/1",, }',
    message: "1:34 This character is not expected here.",
  },
  {
    what: "a picture",
    text: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]),
    message: " the file is not UTF-8 text. Save it as UTF-8.",
  },
  {
    what: "another encoding",
    text: Buffer.from(`${minimal}# \xe4`, "latin1"),
    message: " the file is not UTF-8 text. Save it as UTF-8.",
  },
];

describe.each(["check", "dossier"])("kiregel %s", (command) => {
  const args = command === "dossier" ? ["--out", out, "--key-file", keyFile] : [];

  test.each(mistakes)(
    "$what: exit code 2, the place, what was found and what would be right",
    async ({ text, message }) => {
      const path = file("bad.yaml", text);
      const run = await kiregel(command, path, ...args);
      expect(run).toMatchObject({ code: 2, out: "" });
      const [first = ""] = run.err.split("\n");
      expect(first.startsWith(`${path}:`)).toBe(true);
      expect(run.err).toContain(message);
      expect(run.err).not.toMatch(/Erika|Muster|\bat .*\.ts:/);
      expect(existsSync(out)).toBe(false);
    },
  );

  test("a file that is not there, a folder and a file of 2 GB are refused before they are read", async () => {
    const huge = file("huge.yaml", "");
    truncateSync(huge, 2_000_000_000);
    const missing = join(folder, "missing.yaml");
    expect(await kiregel(command, missing, ...args)).toEqual(
      refused(`${missing}: there is no such file. Check the path.`),
    );
    expect(await kiregel(command, folder, ...args)).toEqual(
      refused(`${folder}: this is not a file. Name the file itself.`),
    );
    expect(await kiregel(command, huge, ...args)).toEqual(
      refused(`${huge}: the file has 2000 MB; at most 16 MB are read. Split it, or check the path.`),
    );
    truncateSync(huge, 0);
  });

  test.each([
    { asOf: "2026-02-30", message: "--as-of must be a day that exists, written YYYY-MM-DD, such as 2026-11-21." },
    { asOf: "yesterday", message: "--as-of must be a day that exists" },
    { asOf: "2023-01-01", message: "--as-of must be 2024-08-01 or later" },
  ])("the day $asOf is refused", async ({ asOf, message }) => {
    const run = await kiregel(command, file("good.yaml", minimal), "--as-of", asOf, ...args);
    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.err).toContain(message);
    expect(existsSync(out)).toBe(false);
  });

  test("a language that we do not write is refused with those that we do", async () => {
    const run = await kiregel(command, file("good.yaml", minimal), "--lang", "fr", ...args);
    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.err).toContain("de, en");
  });
});

test("all mistakes of a file are named at once, and of very many the first hundred", async () => {
  const three = minimal
    .replace("pilot", "live")
    .replace("country: DE", "country: Germany")
    .replace("name: Chat", "name: 5");
  const run = await kiregel("check", file("three.yaml", three));
  expect(run.err.split("\n")).toHaveLength(3);
  const many = await kiregel(
    "check",
    file("many.yaml", `${minimal.slice(0, minimal.indexOf("  - id"))}${"  - 1\n".repeat(5000)}`),
  );
  expect(many.err.split("\n")).toHaveLength(101);
  expect(many.err).toContain("many.yaml: 4900 more mistakes.");
});

test.each([
  { args: [], message: "Usage: kiregel" },
  { args: ["chekc", "x.yaml"], message: "unknown command 'chekc'" },
  { args: ["check"], message: "missing required argument 'inventory'" },
  { args: ["check", "a.yaml", "--jsn"], message: "unknown option '--jsn'" },
  { args: ["dossier", "a.yaml"], message: "required option '--out <folder>' not specified" },
])("kiregel $args is refused with the reason", async ({ args, message }) => {
  const run = await kiregel(...args);
  expect(run.code).toBe(2);
  expect(run.err).toContain(message);
});

test("help and version are no mistakes", async () => {
  expect(await kiregel("--help")).toMatchObject({ code: 0, err: "" });
  expect(await kiregel("--version")).toMatchObject({ code: 0, err: "", out: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
});

describe("the folder of a dossier", () => {
  const args = () => ["dossier", file("good.yaml", minimal), "--key-file", keyFile, "--out"];

  beforeEach(() => {
    for (const name of readdirSync(folder)) expect(name).not.toMatch(/^\..*-/);
  });

  test("is not replaced when it holds files of others", async () => {
    const note = file("foreign/note.txt", "mine");
    const run = await kiregel(...args(), join(folder, "foreign"));
    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.err).toContain("this folder holds files that this command did not write (1), and is not replaced.");
    expect(readFileSync(note, "utf8")).toBe("mine");
  });

  test("is not replaced when somebody put a file into ours, or has a kiregel.json of another kind", async () => {
    const target = join(folder, "ours");
    expect((await kiregel(...args(), target)).code).toBe(0);
    writeFileSync(join(target, "de", "note.txt"), "mine");
    expect((await kiregel(...args(), target)).err).toContain("did not write (1)");
    file("other/kiregel.json", "{}");
    expect((await kiregel(...args(), join(folder, "other"))).err).toContain("did not write (1)");
  });

  test("is replaced as a whole when we wrote it, and taken when it is empty", async () => {
    const target = join(folder, "again");
    mkdirSync(target);
    expect((await kiregel(...args(), target)).code).toBe(0);
    const before = contentsOf(target);
    expect((await kiregel(...args(), target)).code).toBe(0);
    expect(contentsOf(target)).toEqual(before);
    file("good.yaml", minimal.replace("- id: chat", "- id: talk"));
    expect((await kiregel("dossier", join(folder, "good.yaml"), "--key-file", keyFile, "--out", target)).code).toBe(0);
    expect(filesIn(target)).toContain("de/d02-talk.html");
    expect(filesIn(target)).not.toContain("de/d02-chat.html");
  });

  test("cannot be a file, and cannot lie below one", async () => {
    const path = file("plain.txt", "mine");
    expect(await kiregel(...args(), path)).toEqual(refused(`${path}: this is a file. Name a folder.`));
    const below = await kiregel(...args(), join(path, "out"));
    expect(below).toMatchObject({ code: 2, out: "" });
    expect(below.err).toContain("a part of this path is a file and not a folder. Check the path.");
    expect(readFileSync(path, "utf8")).toBe("mine");
  });

  test.runIf(process.platform === "linux")("cannot lie where nothing can be written", async () => {
    const run = await kiregel(...args(), "/proc/kiregel/out");
    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.err).toMatch(/^\/proc\/kiregel.*: there is no (such file|permission)/);
  });
});

describe("texts", () => {
  const withTexts = (name: string, content: string) => [
    ...["dossier", file("good.yaml", minimal), "--out", out, "--key-file", keyFile],
    ...["--texts", file(name, content)],
  ];

  test("need the system that they go into", async () => {
    const args = withTexts("a.ndjson", "{}\n");
    expect(await kiregel(...args)).toEqual(
      refused("--system must name the system that the texts go into; nothing was named. Possible: chat."),
    );
    expect(await kiregel(...args, "--system", "chatt")).toEqual(
      refused(
        "--system must name the system that the texts go into; the inventory has no system of that id. Possible: chat.",
      ),
    );
    const idle = await kiregel("dossier", file("good.yaml", minimal), "--out", out, "--system", "chat");
    expect(idle.err).toContain("no texts were named. Add --texts <file>.");
    expect(existsSync(out)).toBe(false);
  });

  test("that are not JSON are named line by line, and never quoted", async () => {
    const content = `{"a": 1}\nErika Muster\n\n{"b": 2\n`;
    const run = await kiregel(...withTexts("b.ndjson", content), "--system", "chat");
    const path = join(folder, "b.ndjson");
    const fault = "This line is not valid JSON. Each line holds one JSON value.";
    expect(run).toEqual(refused(`${path}:2:1 ${fault}\n${path}:4:1 ${fault}`));
    expect(existsSync(out)).toBe(false);
  });

  test("with very many bad lines are answered in twenty lines and a count", async () => {
    const run = await kiregel("scan", file("c.ndjson", "x\n".repeat(500)));
    expect(run.err.split("\n")).toHaveLength(21);
    expect(run.err).toContain("480 more lines are not valid JSON.");
  });

  test("in a file that is no JSON, is nested too deeply or not UTF-8 are refused", async () => {
    expect((await kiregel("scan", file("d.json", "{"))).err).toContain("d.json:1:1 This file is not valid JSON.");
    const deep = `${"[".repeat(20_000)}"x"${"]".repeat(20_000)}`;
    expect(await kiregel("scan", file("e.json", deep))).toMatchObject({ code: 2, out: "" });
    expect((await kiregel("scan", file("f.txt", Uint8Array.from([0xff, 0xfe, 0])))).err).toContain("not UTF-8 text");
  });

  test("as one JSON value, a list, lines or plain text come back in their own form", async () => {
    const mail = "max.muster@example.org";
    const redacted = async (name: string, content: string) => (await kiregel("redact", file(name, content))).out;
    expect(JSON.parse(await redacted("g.json", `{"a": "${mail}", "n": 5}`))).toEqual({
      a: expect.stringMatching(/^\[EMAIL/),
      n: 5,
    });
    expect(JSON.parse(await redacted("h.json", `["${mail}", null, true]`))).toEqual([
      expect.stringMatching(/^\[EMAIL/),
      null,
      true,
    ]);
    expect(await redacted("i.jsonl", `"${mail}"\r\n"b"\r\n`)).toMatch(/^"\[EMAIL_1_\w+\]"\n"b"$/);
    expect(await redacted("j.txt", `Mail: ${mail}\nEnde`)).toMatch(/^Mail: \[EMAIL_1_\w+\]\nEnde$/);
    expect(await redacted("k.txt", "")).toBe("");
  });

  test("keep keys that other programs stumble over", async () => {
    const { out: printed } = await kiregel(
      "redact",
      file("l.ndjson", '{"__proto__": {"a": "b"}, "constructor": "c", "a/b~c": "d"}\n'),
    );
    expect(printed).toBe('{"__proto__":{"a":"b"},"constructor":"c","a/b~c":"d"}');
  });

  test("lose a card number that was stored as a number", async () => {
    const { out: printed } = await kiregel("redact", file("m.ndjson", '{"card": 4111111111111111, "amount": 12}\n'));
    expect(JSON.parse(printed)).toEqual({ card: expect.stringMatching(/^\[PAYMENT_CARD_1_/), amount: 12 });
  });
});

describe("the key file", () => {
  const text = () => file("one.ndjson", '"max.muster@example.org"\n');
  const redactWith = (key: string) =>
    kiregel("redact", text(), "--mapping", join(folder, "map.json"), "--key-file", key);

  test("that others can read is refused, and nothing is written", async () => {
    const open = file("open.key", "0".repeat(64));
    chmodSync(open, 0o644);
    expect(await redactWith(open)).toEqual(refused(`${open}: others can read this key file. Run chmod 600 on it.`));
    expect(existsSync(join(folder, "map.json"))).toBe(false);
  });

  test("that can only be read is enough", async () => {
    const locked = file("locked.key", "a".repeat(64));
    chmodSync(locked, 0o400);
    expect((await redactWith(locked)).code).toBe(0);
  });

  test("that holds something else is refused without being quoted", async () => {
    const wrong = file("wrong.key", "my password");
    chmodSync(wrong, 0o600);
    expect(await redactWith(wrong)).toEqual(
      refused(`${wrong}: this is not a key. A key file holds 64 hexadecimal characters and nothing else.`),
    );
  });

  test("that is a folder is refused", async () => {
    const place = join(folder, "key-folder");
    mkdirSync(place, { mode: 0o700 });
    const run = await redactWith(place);
    expect(run).toMatchObject({ code: 2, out: "" });
  });

  test("and the text itself are no place for the mapping", async () => {
    const run = await kiregel(
      "redact",
      text(),
      "--mapping",
      join(folder, "..", folder.split("/").at(-1) ?? "", "one.ndjson"),
    );
    expect(run).toEqual(refused("--mapping names the text itself or the key file. Name another file."));
  });
});

test("control characters of a name do not reach the terminal", async () => {
  const named = minimal
    .replace("name: Acme GmbH", '"name": "Acme\\e[31m GmbH"')
    .replace("name: Chat", 'name: "Ch\\u202Eat"');
  const { out: printed } = await kiregel("check", file("names.yaml", named));
  expect(printed).toContain("Acme[U+001B]");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is what it is for
  expect(printed).not.toMatch(/[\u001b\u202e]/);
});

test("the example of the quick start has no mistake", async () => {
  expect((await kiregel("check", join(example, "inventory.yaml"))).err).toBe("");
});

function refused(err: string) {
  return { code: 2, out: "", err };
}

function bomb(): string {
  const levels = Array.from(
    { length: 9 },
    (_, at) => `a${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`).join(", ")}]`,
  );
  return ["a0: &a0 [lol, lol]", ...levels, ""].join("\n").replace("a1: &a1 [*a0", "a1: &a1 [*a0");
}

function deepKeys(): string {
  return Array.from({ length: 1000 }, (_, at) => `${" ".repeat(at)}a:`).join("\n");
}
