/** These fields of a value. */
export const fieldsOf = <T extends object, Key extends keyof T>(
  value: T,
  keys: readonly Key[],
): Pick<T, Key> => Object.fromEntries(keys.map((key) => [key, value[key]])) as Pick<T, Key>;
