/**
 * The letters of codes: without those that are mistaken for another letter or for a digit, and without vowels,
 * so that they spell no words.
 */
const CODE_LETTERS = 'BCDFGHJKMNPRSTWXYZ';

const CODE_GROUPS = 3;
const GROUP_LETTERS = 3;

/** A code of these letters, which `pick` takes one by one: `ABC-DEF-GHJ`. */
export const generateMeetingCode = (pick: (letters: string) => string): string =>
  Array.from({ length: CODE_GROUPS }, () =>
    Array.from({ length: GROUP_LETTERS }, () => pick(CODE_LETTERS)).join(''),
  ).join('-');

/** The code that somebody typed, in small letters perhaps and without the dashes; null if it can be none. */
export function parseMeetingCode(typed: string): string | null {
  // Long texts are looked at no further.
  const letters = typed.slice(0, 100).toUpperCase().replace(/[\s-]/g, '');
  const isCode =
    typed.length <= 100 &&
    letters.length === CODE_GROUPS * GROUP_LETTERS &&
    /^[A-Z]*$/.test(letters);
  return isCode ? (letters.match(/.../g) ?? []).join('-') : null;
}
