import * as z from 'zod';
import { isStorable } from '../db/text.js';
import { InvalidInputError } from '../errors.js';

/** The checked input; an InvalidInputError that names every wrong field otherwise. */
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

/** Text of a bounded length, counted in Unicode code points, that can be stored as it is. */
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

/** Text that shows: not made of white space, controls and zero-width characters alone. */
export const visibleText = (max: number) =>
  // Of an empty text its length is told already.
  text(1, max).refine(
    (value) => value === '' || /[^\s\p{C}]/u.test(value),
    'Something that can be seen.',
  );

/** A number in bounds; one that is too large for a number, as a literal may be, is told them too. */
export const numberBetween = (min: number, max: number, bounds = `${min} to ${max}.`) =>
  z.number(bounds).min(min, bounds).max(max, bounds);

/** A list of ids without repetition. */
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
