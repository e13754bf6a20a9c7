/**
 * Where in a message the Dates are: 0 is a Date, an object leads on to it. It travels beside the
 * message, so that no text in it can be mistaken for a Date, and a reader touches nothing else.
 */
type Dates = 0 | { [key: string]: Dates };

/** A message as text: JSON, and where its Dates are. */
export function encode(message: unknown): string {
  const dates = findDates(message);
  return JSON.stringify(dates === undefined ? [message] : [message, dates]);
}

/** The message again, as `encode` was given it; what JSON does not know (undefined, Map) is lost. */
export function decode(text: string): unknown {
  // The message is in an array already: also one that is a Date itself has a place where to put it.
  const frame: unknown = JSON.parse(text);
  if (!Array.isArray(frame)) throw new Error('not a message');
  const [, dates] = frame as [unknown, Dates?];
  if (dates !== undefined) putDates(frame, { 0: dates });
  return frame[0];
}

function findDates(value: unknown): Dates | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  // JSON makes null of an invalid one, and null is what it stays.
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
