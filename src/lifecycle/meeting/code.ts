/**
 * The letters of codes. Letters that people mistake for another letter or a digit are left out. Vowels are left
 * out too, so that no code spells a word.
 */
const CODE_LETTERS = 'BCDFGHJKMNPRSTWXYZ';

const CODE_GROUPS = 3;
const GROUP_LETTERS = 3;

/** Generates a code such as `ABC-DEF-GHJ`. `pick` chooses each letter. */
export const generateMeetingCode = (pick: (letters: string) => string): string =>
  Array.from({ length: CODE_GROUPS }, () =>
    Array.from({ length: GROUP_LETTERS }, () => pick(CODE_LETTERS)).join(''),
  ).join('-');

/** Parses a typed code, which may have lower-case letters and no dashes. Returns null if it cannot be a code. */
export function parseMeetingCode(typed: string): string | null {
  // Do not process long texts any further.
  const letters = typed.slice(0, 100).toUpperCase().replace(/[\s-]/g, '');
  const isCode =
    typed.length <= 100 &&
    letters.length === CODE_GROUPS * GROUP_LETTERS &&
    /^[A-Z]*$/.test(letters);
  return isCode ? (letters.match(/.../g) ?? []).join('-') : null;
}
