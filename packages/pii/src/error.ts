/** The one error this library throws: a mistake of the caller, with a code that stays the same. */
export class KiregelError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = "KiregelError";
    this.code = code;
    Object.defineProperty(this, BRAND, { value: true });
  }
}

/** Whether a value is a `KiregelError`, also one made by another copy of this library. */
export function isKiregelError(value: unknown): value is KiregelError {
  return value instanceof Error && Reflect.get(value, BRAND) === true;
}

const BRAND = /* @__PURE__ */ Symbol.for("kiregel.error");
