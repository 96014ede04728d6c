import { fc, test } from "@fast-check/vitest";
import { expect, test as plainTest } from "vitest";
import { allDetectors } from "./detectors/all.ts";
import { createMapping } from "./mapping.ts";
import { redact } from "./redact.ts";
import { compile } from "./scan.ts";
import { redactStream, scanStream, utf8Stream } from "./stream.ts";

// Without keys and tokens, for which it would wait 17,000 characters.
const scanner = compile(allDetectors.filter(({ reach = 0 }) => reach < 1000));
const TEXT = "😀 Frau Müller, IBAN DE02 1203 0000 0000 2020 51, erika@example.org, [EMAIL_1_K3F9].\r\n".repeat(60);
const BYTES = new TextEncoder().encode(TEXT);
const policy = { default: { operator: "token" } } as const;
const mapping = createMapping({ tag: "K3F9" });
const size = fc.integer({ min: 1, max: 3000 });

test.prop([size])("bytes cut anywhere give the findings of one scan", async (length) => {
  const findings = source(cut(BYTES, length)).pipeThrough(utf8Stream()).pipeThrough(scanStream(scanner));
  expect(await all(findings)).toEqual(scanner.scan(TEXT));
});

test.prop([size])("bytes cut anywhere give the text and the mapping of one redaction", async (length) => {
  const stream = redactStream(scanner, policy, { mapping });
  const chunks = await all(source(cut(BYTES, length)).pipeThrough(utf8Stream()).pipeThrough(stream));
  const whole = redact(TEXT, scanner.scan(TEXT), policy, { mapping });
  expect({ text: chunks.join(""), ...stream.issued() }).toEqual({ text: whole.text, mapping: whole.mapping });
});

plainTest("options of the scan hold for the stream", async () => {
  const findings = source([TEXT]).pipeThrough(scanStream(scanner, { leastConfidence: 0.9 }));
  expect(await all(findings)).toEqual(scanner.scan(TEXT, { leastConfidence: 0.9 }));
});

plainTest("bytes that are no UTF-8 end the stream with one error that names the offset", async () => {
  const broken = [BYTES.slice(0, 100), Uint8Array.of(0xff), BYTES];
  const findings = source(broken).pipeThrough(utf8Stream()).pipeThrough(scanStream(scanner));
  await expect(all(findings)).rejects.toMatchObject({
    code: "invalid-utf-8",
    message: expect.stringContaining("offset 100 "),
  });
});

plainTest("bytes that are no UTF-8 are replaced on request", async () => {
  const broken = [Uint8Array.of(0x41, 0xff), Uint8Array.of(0xe2, 0x82)];
  expect((await all(source(broken).pipeThrough(utf8Stream({ replaceInvalid: true })))).join("")).toBe("A\ufffd\ufffd");
});

plainTest("what has been issued before an error can be asked for after it", async () => {
  const { readable, writable, issued } = redactStream(scanner, policy, { mapping });
  const writer = writable.getWriter();
  const reader = readable.getReader();
  const [, { value = "" }] = await Promise.all([writer.write(TEXT), reader.read()]);
  await writer.abort();
  expect(issued().mapping?.entries.filter(({ token }) => value.includes(token)).length).toBeGreaterThan(0);
});

plainTest("a reader that waits makes the writer wait", async () => {
  let pulled = 0;
  const endless = new ReadableStream<string>({
    pull: (controller) => {
      pulled++;
      controller.enqueue(TEXT);
    },
  });
  const reader = endless.pipeThrough(scanStream(scanner)).getReader();
  await reader.read();
  const before = pulled;
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
  expect(pulled - before).toBeLessThanOrEqual(2);
  await reader.cancel();
});

plainTest("the operator surrogate is refused before anything is read", () => {
  expect(() => redactStream(scanner, { default: { operator: "surrogate" } })).toThrow(
    expect.objectContaining({ code: "invalid-policy" }),
  );
  const hidden = { default: { operator: "label" }, kinds: { iban: { operator: "surrogate" } } } as const;
  expect(() => redactStream(scanner, hidden)).toThrow(expect.objectContaining({ code: "invalid-policy" }));
});

function source<Chunk>(chunks: readonly Chunk[]): ReadableStream<Chunk> {
  return new ReadableStream<Chunk>({
    start: (controller) => {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
}

function cut(bytes: Uint8Array, length: number): readonly Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / length) }, (_, at) =>
    bytes.slice(at * length, (at + 1) * length),
  );
}

async function all<Chunk>(stream: ReadableStream<Chunk>): Promise<readonly Chunk[]> {
  const chunks: Chunk[] = [];
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) chunks.push(next.value);
  return chunks;
}
