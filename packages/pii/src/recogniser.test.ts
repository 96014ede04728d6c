import { fc, test } from "@fast-check/vitest";
import { describe, expect, test as plainTest } from "vitest";
import { scanCsv } from "./csv.ts";
import { commonDetectors } from "./detectors/common.ts";
import { email } from "./detectors/email.ts";
import { iban } from "./detectors/iban.ts";
import { createMapping } from "./mapping.ts";
import { anyText, CLEAR } from "./names/any-text.ts";
import { loadNames } from "./names/load.ts";
import { scanNdjson } from "./ndjson.ts";
import { scanRecord } from "./record.ts";
import { type RedactionPolicy, redact } from "./redact.ts";
import { redactRecord } from "./redact-record.ts";
import { restore } from "./restore.ts";
import { compile } from "./scan.ts";

const names = await loadNames();
const scanner = compile([email, iban], { names });
const withAll = compile(commonDetectors, { names: await loadNames({ placesAndOrganisations: true }) });

const TOKENS = { default: { operator: "token" } } as const;
const POLICIES: readonly RedactionPolicy[] = [{ default: { operator: "remove" } }, { default: { operator: "label" } }];

describe("a scanner with names", () => {
  plainTest("tells kinds, coverage and reach of both", () => {
    expect(scanner.kinds).toEqual(["email", "iban", "person"]);
    expect(scanner.coverage).toEqual({ ...compile([email, iban]).coverage, person: "learned" });
    expect(scanner.reach).toBe(Math.max(names.reach, compile([email, iban]).reach));
    expect(compile([], { names }).reach).toBeGreaterThanOrEqual(names.reach);
  });

  plainTest("has each kind once", () => {
    expect(withAll.kinds).toHaveLength(new Set(withAll.kinds).size);
    expect(withAll.kinds).toEqual(expect.arrayContaining(["person", "location", "organization"]));
  });

  plainTest("keeps what a detector finds where a name lies inside it", () => {
    const text = "Mail an anna.schmidt@example.de";
    expect(scanner.scan(text)).toEqual([expect.objectContaining({ kind: "email", start: 8, end: 31 })]);
  });
});

describe("a redaction with names", () => {
  test.prop([anyText])("comes back as it was", (text) => {
    const { text: redacted, mapping } = redact(text, scanner.scan(text), TOKENS, {
      mapping: createMapping({ tag: "K3F9" }),
    });
    expect(restore(redacted, mapping, { inside: ["url", "code", "attribute"] }).text).toBe(text);
  });

  test.prop([fc.array(fc.constantFrom(...CLEAR), { maxLength: 5 }), fc.constantFrom(...POLICIES)])(
    "leaves nothing of clear names, and done twice changes nothing",
    (lines, policy) => {
      const text = lines.map(([before, name, behind]) => before + name + behind).join("\n");
      const once = redact(text, scanner.scan(text), policy).text;
      for (const [, name] of lines) expect(once).not.toContain(name);
      expect(redact(once, scanner.scan(once), policy).text).toBe(once);
    },
  );

  test.prop([fc.array(fc.constantFrom(...CLEAR), { maxLength: 5 })])(
    "with tokens, done twice changes nothing",
    (lines) => {
      const text = lines.map(([before, name, behind]) => before + name + behind).join("\n");
      const once = redact(text, scanner.scan(text), TOKENS, { mapping: createMapping({ tag: "K3F9" }) });
      expect(redact(once.text, scanner.scan(once.text), TOKENS, once).text).toBe(once.text);
    },
  );
});

describe("records with names", () => {
  const text = "Gestern rief Anna Schmidt an.";

  plainTest("a record is scanned value by value", () => {
    const [finding] = scanRecord(scanner, { notes: [text] });
    expect(finding).toMatchObject({ kind: "person", pointer: "/notes/0", start: 13, end: 25 });
  });

  plainTest("a record is redacted", () => {
    const { value } = redactRecord(scanner, { note: text, n: 1 }, { default: { operator: "label" } });
    expect(value).toEqual({ note: "Gestern rief [PERSON] an.", n: 1 });
  });

  plainTest("lines of JSON are scanned", () => {
    const found = scanNdjson(scanner, `{"n":1}\n${JSON.stringify({ note: text })}\n`);
    expect(found).toEqual([expect.objectContaining({ kind: "person", line: 2, pointer: "/note" })]);
  });

  plainTest("cells of CSV are scanned", () => {
    const found = scanCsv(scanner, `Nr;Notiz\r\n1;"${text}"\r\n`);
    expect(found).toEqual([expect.objectContaining({ kind: "person", pointer: "/2/Notiz" })]);
  });
});
