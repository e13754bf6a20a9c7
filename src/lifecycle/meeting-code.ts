/**
 * The letters of codes: without those that are mistaken for another letter or for a digit, and without vowels,
 * so that they spell no words.
 */
const CODE_LETTERS = 'BCDFGHJKMNPRSTWXYZ';

const GROUPS = 3;
const GROUP = 3;

/** A code of these letters, which `pick` takes one by one: `ABC-DEF-GHJ`. */
export const codeOf = (pick: (letters: string) => string): string =>
  Array.from({ length: GROUPS }, () =>
    Array.from({ length: GROUP }, () => pick(CODE_LETTERS)).join(''),
  ).join('-');

/** The code that somebody typed, in small letters perhaps and without the dashes; null if it can be none. */
export function codeIn(typed: string): string | null {
  // Long texts are looked at no further.
  const letters = typed.slice(0, 100).toUpperCase().replace(/[\s-]/g, '');
  const isCode =
    typed.length <= 100 && letters.length === GROUPS * GROUP && /^[A-Z]*$/.test(letters);
  return isCode ? (letters.match(/.../g) ?? []).join('-') : null;
}
