import { Readable } from "node:stream";
import { fc, test } from "@fast-check/vitest";
import { expect, test as plainTest } from "vitest";
import { allDetectors } from "./detectors/all.ts";
import { createMapping } from "./mapping.ts";
import { redactTransform, scanTransform } from "./node.ts";
import { redact } from "./redact.ts";
import { compile } from "./scan.ts";

// Without keys and tokens, for which it would wait 17,000 characters.
const scanner = compile(allDetectors.filter(({ reach = 0 }) => reach < 1000));
const TEXT = "😀 Frau Müller, IBAN DE02 1203 0000 0000 2020 51, erika@example.org, [EMAIL_1_K3F9].\r\n".repeat(60);
const BYTES = new TextEncoder().encode(TEXT);
const policy = { default: { operator: "token" } } as const;
const mapping = createMapping({ tag: "K3F9" });
const size = fc.integer({ min: 1, max: 3000 });

test.prop([size])("buffers cut anywhere give the findings of one scan", async (length) => {
  expect(await Readable.from(cut(BYTES, length)).pipe(scanTransform(scanner)).toArray()).toEqual(scanner.scan(TEXT));
});

test.prop([size])("strings cut anywhere give the text and the mapping of one redaction", async (length) => {
  const strings = Array.from({ length: Math.ceil(TEXT.length / length) }, (_, at) =>
    TEXT.slice(at * length, (at + 1) * length),
  );
  const redaction = redactTransform(scanner, policy, { mapping });
  const chunks: readonly unknown[] = await Readable.from(strings).pipe(redaction).setEncoding("utf8").toArray();
  const whole = redact(TEXT, scanner.scan(TEXT), policy, { mapping });
  expect({ text: chunks.join(""), ...redaction.issued() }).toEqual({ text: whole.text, mapping: whole.mapping });
});

plainTest("bytes that are no UTF-8 end the stream with one error that names the offset", async () => {
  const broken = Readable.from([BYTES.slice(0, 100), Uint8Array.of(0xff), BYTES]);
  await expect(ended(broken.pipe(scanTransform(scanner)))).rejects.toMatchObject({
    code: "invalid-utf-8",
    message: expect.stringContaining("offset 100 "),
  });
});

plainTest("a character that is cut off at the end is an error too, and replaced on request", async () => {
  const cutOff = () => Readable.from([Uint8Array.of(0x41, 0xe2, 0x82)]);
  const label = { default: { operator: "label" } } as const;
  await expect(ended(cutOff().pipe(redactTransform(scanner, label)))).rejects.toMatchObject({ code: "invalid-utf-8" });
  const replaced = redactTransform(scanner, label, { replaceInvalid: true });
  expect((await cutOff().pipe(replaced).setEncoding("utf8").toArray()).join("")).toBe("A\ufffd");
});

plainTest("a string after half a character of bytes is an error, not a text in another order", async () => {
  const mixed = Readable.from([Uint8Array.of(0xe2, 0x82), "A"]);
  await expect(ended(mixed.pipe(scanTransform(scanner)))).rejects.toMatchObject({ code: "invalid-utf-8" });
});

function cut(bytes: Uint8Array, length: number): readonly Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / length) }, (_, at) =>
    bytes.slice(at * length, (at + 1) * length),
  );
}

async function ended(stream: Readable): Promise<unknown> {
  return stream.toArray();
}
