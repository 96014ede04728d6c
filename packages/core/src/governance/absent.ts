/** Facts of which any may be undefined: those that no record tells. */
export type Absent<Known> = { readonly [Key in keyof Known]?: Known[Key] | undefined };

/** What a list of options holds while nobody said more about it. */
export const UNDECIDED = ["undecided"] as const;

/** Whether somebody holds a task, or something was written down: `null` says no, absent says that nobody recorded it. */
export function isHeld(record: object | string | null | undefined): boolean | undefined {
  return record === undefined ? undefined : record !== null;
}
