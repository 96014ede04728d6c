import { HEX, type Random, UPPER } from "./random.ts";

/** A piece of source code or configuration, made from patterns of our own. */
export function quietCode(random: Random): string {
  return Array.from({ length: random.integer(2, 6) }, () => random.pick(PIECES)(random)).join("\n\n");
}

const VERBS = "load store parse merge render flush count sort read write open close split join".split(" ");
const THINGS = "Buffer Table Index Cursor Frame Layer Batch Token Range Queue Chunk Matrix Node Route".split(" ");

const PIECES: readonly ((random: Random) => string)[] = [
  (random) =>
    `export function ${nameOf(random)}(items: readonly number[]): number {\n  const limit = ${random.integer(1, 65536)};\n  if (items.length > limit) throw new RangeError("too many: " + items.length);\n  return items.reduce((sum, item) => sum + item * ${random.integer(2, 99)}, 0x${random.text(8, HEX)});\n}`,
  (random) =>
    `public final class ${random.pick(THINGS)}${random.pick(THINGS)} {\n    private static final long SEED = ${random.text(random.integer(6, 18), "123456789")}L;\n    int ${nameOf(random)}(int x) { return (x << ${random.integer(1, 31)}) ^ 0x${random.text(8, HEX)}; }\n}`,
  (random) =>
    `SELECT ${random.pick(THINGS).toLowerCase()}_id, SUM(amount) FROM ${random.pick(THINGS).toLowerCase()}s WHERE created >= '2026-0${random.integer(1, 9)}-1${random.integer(0, 9)}' AND id IN (${numbers(random)}) GROUP BY 1 LIMIT ${random.integer(1, 500)};`,
  (random) =>
    `def ${nameOf(random)}(path, size=${random.integer(1, 4096)}):\n    with open(path, "rb") as handle:\n        handle.seek(${random.integer(0, 99999)})\n        return handle.read(size)[::${random.integer(1, 9)}]`,
  (random) =>
    `.${nameOf(random).toLowerCase()} {\n  margin: ${random.integer(0, 48)}px ${random.integer(0, 48)}px;\n  color: #${random.text(6, HEX)};\n  transform: translate(${random.integer(0, 900)}.${random.text(2)}px, ${random.integer(0, 99)}%);\n}`,
  (random) =>
    `services:\n  ${random.pick(THINGS).toLowerCase()}:\n    image: registry.internal/${random.pick(VERBS)}:${random.integer(1, 9)}.${random.integer(0, 30)}.${random.integer(0, 9)}\n    digest: sha256:${random.text(64, HEX)}\n    ports: ["${random.integer(1000, 9999)}:${random.integer(1000, 9999)}"]`,
  (random) =>
    `diff --git a/src/${nameOf(random)}.c b/src/${nameOf(random)}.c\nindex ${random.text(10, HEX)}..${random.text(10, HEX)} 100644\n@@ -${random.integer(1, 900)},${random.integer(1, 20)} +${random.integer(1, 900)},${random.integer(1, 20)} @@\n-  x[${random.integer(0, 255)}] = 0x${random.text(4, HEX)};\n+  x[${random.integer(0, 255)}] = ${random.integer(0, 65535)};`,
  (random) => `const table = new Uint32Array([\n  ${words(random)},\n  ${words(random)},\n]);`,
  (random) =>
    `<path d="M${point(random)} L${point(random)} C${point(random)} ${point(random)} ${point(random)} Z" fill="#${random.text(6, HEX)}"/>`,
  (random) =>
    `#define ${random.text(3, UPPER)}_MAX ${random.integer(1, 100000)}u\nstatic const uint8_t key_schedule[] = { ${bytes(random)} };`,
  (random) =>
    `  "integrity": "sha512-${random.text(86, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")}==",\n  "version": "${random.integer(0, 20)}.${random.integer(0, 20)}.${random.integer(0, 20)}"`,
];

function nameOf(random: Random): string {
  return `${random.pick(VERBS)}${random.pick(THINGS)}`;
}

function numbers(random: Random): string {
  return Array.from({ length: 6 }, () => random.integer(1, 9_999_999)).join(", ");
}

function words(random: Random): string {
  return Array.from({ length: 6 }, () => `0x${random.text(8, HEX)}`).join(", ");
}

function bytes(random: Random): string {
  return Array.from({ length: 12 }, () => `0x${random.text(2, HEX)}`).join(", ");
}

function point(random: Random): string {
  return `${random.integer(0, 900)}.${random.text(3)} ${random.integer(0, 900)}.${random.text(3)}`;
}
