import { fc, test as law } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { allDetectors } from "./detectors/all.ts";
import { scanRecord } from "./record.ts";
import { compile } from "./scan.ts";

const scanner = compile(allDetectors);
const kinds = (value: unknown) => scanRecord(scanner, value).map(({ kind, pointer }) => `${kind} ${pointer}`);
const hex = (length: number) =>
  fc.array(fc.constantFrom(..."0123456789abcdef"), { minLength: length, maxLength: length }).map((all) => all.join(""));
const from = (...names: readonly string[]) => fc.constantFrom(...names);
const moment = fc.date({ min: new Date("1950-01-01"), max: new Date("2049-12-31"), noInvalidDate: true });

// One UUID in 20 000 holds an IBAN in groups of four whose check digits hold: "AD58-4E72-8E06-5C9C3D1D56E7". The IBAN
// detector reports it, so the law leaves such beginnings out.
const uuid = fc.uuid().filter((id) => !/-(?:ad|ae|ba|be|de|ee)\d\d-/.test(id));

const QUIET: readonly {
  readonly what: string;
  readonly field: fc.Arbitrary<string>;
  readonly value: fc.Arbitrary<string | number>;
}[] = [
  {
    what: "a UUID",
    field: from("id", "traceId", "requestId", "correlation_id", "uuid", "userId", "sessionId"),
    value: uuid,
  },
  { what: "a UUID in capitals", field: from("id", "Id"), value: uuid.map((id) => id.toUpperCase()) },
  { what: "a SHA-1", field: from("sha", "commit", "etag", "hash"), value: hex(40) },
  { what: "a SHA-256", field: from("sha256", "digest", "checksum"), value: hex(64) },
  { what: "a short commit", field: from("commit", "sha", "revision"), value: hex(7) },
  {
    what: "a trace or span id",
    field: from("traceId", "spanId", "trace_id", "parentSpanId"),
    value: fc.oneof(hex(32), hex(16)),
  },
  {
    what: "an ISO moment",
    field: from("createdAt", "updated_at", "timestamp", "time", "@timestamp", "date"),
    value: moment.map((at) => at.toISOString()),
  },
  {
    what: "an ISO day",
    field: from("createdAt", "date", "datum", "day", "validUntil"),
    value: moment.map((at) => at.toISOString().slice(0, 10)),
  },
  {
    what: "epoch seconds",
    field: from("timestamp", "time", "exp", "iat"),
    value: moment.map((at) => Math.floor(at.getTime() / 1000)),
  },
  {
    what: "a semantic version",
    field: from("version", "appVersion", "v", "release"),
    value: fc
      .tuple(fc.nat(99), fc.nat(99), fc.nat(999), from("", "-rc.1", "-beta.2+build.5", "+20261122"))
      .map(([major, minor, patch, rest]) => `${major}.${minor}.${patch}${rest}`),
  },
  {
    what: "a four-part version",
    field: from("version", "fileVersion", "build"),
    value: fc
      .tuple(fc.nat(999), fc.nat(99), fc.nat(9999), fc.nat(99999))
      .map((parts) => parts.join("."))
      .filter((text) => text.split(".").some((part) => Number(part) > 255)),
  },
  {
    what: "an order number",
    field: from("orderNumber", "order_id", "bestellnummer", "auftragsnummer", "orderId"),
    value: fc.nat(999_999_999).map((at) => String(at)),
  },
  {
    what: "a dated order number",
    field: from("orderNumber", "bestellnummer", "ticket"),
    value: fc
      .tuple(fc.integer({ min: 2000, max: 2030 }), fc.nat(99999))
      .map(([year, at]) => `${year}-${String(at).padStart(5, "0")}`),
  },
  {
    what: "a duration",
    field: from("durationMs", "elapsed", "responseTime", "latency_ms"),
    value: fc.oneof(
      fc.nat(9_999_999),
      fc.nat(9_999_999).map((at) => at / 1000),
    ),
  },
  {
    what: "a size or count",
    field: from("bytes", "contentLength", "count", "total", "line", "pid", "port", "status"),
    value: fc.nat(4_294_967_295),
  },
  {
    what: "a price",
    field: from("price", "amount", "betrag", "total"),
    value: fc.nat(9_999_999).map((cents) => `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, "0")}`),
  },
];

for (const { what, field, value } of QUIET) {
  law.prop([field, value], { numRuns: 300 })(`${what} in a field of its own is no personal data`, (name, written) => {
    expect(kinds({ [name]: written })).toEqual([]);
  });
}

test("a log record full of numbers holds no personal data", () => {
  const record = {
    level: 30,
    time: 1764000000000,
    pid: 4711,
    hostname: "web-01",
    req: {
      id: "550e8400-e29b-41d4-a716-446655440000",
      method: "GET",
      url: "/api/v2/orders/100234?limit=20",
      remotePort: 51234,
    },
    res: { statusCode: 200, headers: { etag: 'W/"2a-5rGzF8h3Jx9o"', "content-length": "1042" } },
    sha: "da39a3ee5e6b4b0d3255bfef95601890afd80709",
    version: "10.4.0",
    durationMs: 12.75,
    msg: "request completed",
  };
  expect(kinds(record)).toEqual([]);
});

test.each([1764000000000, 1700000000123, 1600000000001, 946684800000])(
  "%d milliseconds are no personal data",
  (time) => {
    expect(kinds({ timestamp: time })).toEqual([]);
  },
);

test.each(["4085946888101", "4012345678901"])("the article number %s is no personal data", (ean) => {
  expect(kinds({ ean })).toEqual([]);
});
