/**
 * The positions of the Dates in a message: 0 stands for a Date, an object leads to the Dates inside it. The positions
 * travel beside the message, so that no text in it can be mistaken for a Date, and a reader touches only the Dates.
 */
type Dates = 0 | { [key: string]: Dates };

interface Encoded {
  text: string;
  dates: Dates | undefined;
}

/** The encodings of the objects that several messages carry; null until the first of them is encoded. */
const shared = new WeakMap<object, Encoded | null>();

/** Marks an object that does not change any more and that several messages carry: it is encoded once. */
export function share<T extends object>(object: T): T {
  if (!shared.has(object)) shared.set(object, null);
  return object;
}

/** Encodes a message: JSON, and the positions of its Dates. */
export function encode(message: unknown): string {
  const { text, dates } = encodeMessage(message);
  return dates === undefined ? `[${text}]` : `[${text},${JSON.stringify(dates)}]`;
}

function encodeMessage(message: unknown): Encoded {
  if (message === null || typeof message !== 'object') return encodeValue(message);
  const whole = encodeShared(message);
  if (whole) return whole;
  const parts = message as Record<string, unknown>;
  const key = sharedPartOf(parts);
  if (key === null) return encodeValue(message);
  const { [key]: part, ...rest } = parts;
  const inner = encodeShared(part as object) ?? encodeValue(part);
  const outer = encodeValue(rest);
  const before = outer.text === '{}' ? '{' : `${outer.text.slice(0, -1)},`;
  return {
    text: `${before}${JSON.stringify(key)}:${inner.text}}`,
    dates: inner.dates === undefined ? outer.dates : { ...(outer.dates || {}), [key]: inner.dates },
  };
}

/** The name of the shared object that a message carries. */
function sharedPartOf(parts: Record<string, unknown>): string | null {
  for (const name in parts) {
    const part = parts[name];
    if (typeof part === 'object' && part !== null && shared.has(part)) return name;
  }
  return null;
}

/** The encoding of a shared object; null for another one. */
function encodeShared(object: object): Encoded | null {
  const known = shared.get(object);
  if (known !== null) return known ?? null;
  const encoded = encodeValue(object);
  shared.set(object, encoded);
  return encoded;
}

const encodeValue = (value: unknown): Encoded => ({
  // JSON has no undefined.
  text: JSON.stringify(value) ?? 'null',
  dates: findDates(value),
});

/**
 * Encodes a message to which the writer adds a number later: `before`, the number and `after` together are the encoded
 * message with that number as its property `name`. A Lua script gives an entry its number in this way.
 */
export function encodeAroundNumber(message: object, name: string): [before: string, after: string] {
  const before = `[{${JSON.stringify(name)}:`;
  const text = encode({ [name]: 0, ...message });
  // JSON keeps the order of properties.
  if (!text.startsWith(`${before}0`)) throw new Error(`${name} is not the first property`);
  return [before, text.slice(before.length + 1)];
}

/** Decodes what `encode` wrote. Values that JSON does not know (undefined, Map) are lost. */
export function decode(text: string): unknown {
  // A message that is itself a Date needs a parent in which to replace it: the frame is one.
  const frame: unknown = JSON.parse(text);
  if (!Array.isArray(frame)) throw new Error('not a message');
  const [, dates] = frame as [unknown, Dates?];
  if (dates !== undefined) putDates(frame, { 0: dates });
  return frame[0];
}

function findDates(value: unknown): Dates | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  // JSON encodes an invalid Date as null, and it stays null.
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : 0;
  let found: { [key: string]: Dates } | undefined;
  for (const key in value) {
    const dates = findDates((value as Record<string, unknown>)[key]);
    if (dates === undefined) continue;
    found ??= {};
    found[key] = dates;
  }
  return found;
}

function putDates(target: object, dates: Exclude<Dates, 0>): void {
  const values = target as Record<string, unknown>;
  for (const key in dates) {
    const where = dates[key];
    if (where === 0) values[key] = new Date(values[key] as string);
    else if (where) putDates(values[key] as object, where);
  }
}
