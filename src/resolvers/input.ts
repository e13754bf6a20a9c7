import * as z from 'zod';
import { isStorable } from '../db/storable.js';
import { InvalidInputError } from '../errors.js';
import type { Limits } from '../limits.js';

/** Returns the validated input, or throws an InvalidInputError that lists every invalid field. */
export function parseInput<T>(schema: z.ZodType<T>, input: unknown, at: string[] = ['input']): T {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new InvalidInputError(
    result.error.issues.map(({ path, message }) => ({
      path: [...at, ...path.map(String)],
      message,
    })),
  );
}

/**
 * Makes a schema once for each server, and once for each kind if there are several: making one takes longer than
 * validating with it.
 */
export function madeOnce<S>(make: (limits: Limits) => S): (limits: Limits) => S;
export function madeOnce<S, Kind>(
  make: (limits: Limits, kind: Kind) => S,
): (limits: Limits, kind: Kind) => S;
export function madeOnce<S>(make: (limits: Limits, kind?: unknown) => S) {
  const made = new WeakMap<Limits, Map<unknown, S>>();
  return (limits: Limits, kind?: unknown): S => {
    let ofServer = made.get(limits);
    if (!ofServer) {
      ofServer = new Map();
      made.set(limits, ofServer);
    }
    let schema = ofServer.get(kind);
    if (schema === undefined) {
      schema = make(limits, kind);
      ofServer.set(kind, schema);
    }
    return schema;
  };
}

/** Text of a bounded length in Unicode code points that the database can store unchanged. */
export const text = (min: number, max: number) =>
  z.string().superRefine((value, ctx) => {
    const length = value.length > 2 * max ? value.length : [...value].length;
    if (length < min || length > max) {
      ctx.addIssue({
        code: 'custom',
        message: min === 0 ? `At most ${max} characters.` : `${min} to ${max} characters.`,
      });
    } else if (!isStorable(value)) {
      ctx.addIssue({
        code: 'custom',
        message: 'No NUL character and no half of a surrogate pair.',
      });
    }
  });

/** Text with at least one visible character, not only white space, control and zero-width characters. */
export const visibleText = (max: number) =>
  // The length check already reports an empty text.
  text(1, max).refine(
    (value) => value === '' || /[^\s\p{C}]/u.test(value),
    'At least one visible character.',
  );

/** A number within bounds. Infinity, from a literal that is too large, gets the same message. */
export const numberBetween = (min: number, max: number, bounds = `${min} to ${max}.`) =>
  z.number(bounds).min(min, bounds).max(max, bounds);

/** A list of IDs without duplicates. */
export const idList = (min: number, max: number, what: string) =>
  z.array(z.string()).superRefine((list, ctx) => {
    if (list.length < min || list.length > max) {
      ctx.addIssue({ code: 'custom', message: `${min} to ${max} ${what}.` });
      return;
    }
    list.forEach((id, i) => {
      if (list.indexOf(id) !== i) {
        ctx.addIssue({ code: 'custom', path: [i], message: 'Named twice.' });
      }
    });
  });
