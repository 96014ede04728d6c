/** True when one is true, false when all are false, otherwise unknown. */
export function some(values: readonly (boolean | undefined)[]): boolean | undefined {
  if (values.includes(true)) return true;
  return values.includes(undefined) ? undefined : false;
}

/** False when one is false, true when all are true, otherwise unknown. */
export function every(values: readonly (boolean | undefined)[]): boolean | undefined {
  if (values.includes(false)) return false;
  return values.includes(undefined) ? undefined : true;
}

/** No of an empty list; otherwise true when it is true of one record. */
export function ofAny<Item>(
  records: readonly Item[] | undefined,
  test: (record: Item) => boolean | undefined,
): boolean | undefined {
  return records === undefined ? undefined : some(records.map(test));
}

/** No of an empty list; otherwise true when it is true of each record. */
export function ofEach<Item>(
  records: readonly Item[] | undefined,
  test: (record: Item) => boolean | undefined,
): boolean | undefined {
  return records?.length === 0 ? false : ofAll(records, test);
}

/** True when it is true of each record, also where there is none. */
export function ofAll<Item>(
  records: readonly Item[] | undefined,
  test: (record: Item) => boolean | undefined,
): boolean | undefined {
  return records === undefined ? undefined : every(records.map(test));
}
