/** What is left of a value when only its rough part is kept; nothing where there is no rough part to keep. */
export function coarser(kind: string, value: string): string | undefined {
  return Object.hasOwn(COARSER, kind) ? COARSER[kind]?.(value) : undefined;
}

const COARSER: Readonly<Record<string, (value: string) => string | undefined>> = {
  "date-of-birth": (value) => /(?<!\d)\d{4}(?!\d)/.exec(value)?.[0],
  "ip-address": networkOf,
  address: postalRegion,
};

// The first half of an IPv4 address, the site prefix of a full IPv6 address.
function networkOf(value: string): string | undefined {
  const [first, second, third] = value.split(/[.:]/);
  if (first === undefined || second === undefined) return undefined;
  if (!value.includes(":")) return `${first}.${second}.0.0/16`;
  return third === undefined || [first, second, third].includes("") ? undefined : `${first}:${second}:${third}::/48`;
}

function postalRegion(value: string): string | undefined {
  const code = /(?<!\d)\d{5}(?!\d)/.exec(value)?.[0];
  return code === undefined ? undefined : `${code.slice(0, 2)}***`;
}
