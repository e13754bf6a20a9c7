/**
 * Whether PostgreSQL can store the text unchanged. It rejects NUL, and UTF-8 has no lone surrogates. So no row has
 * an ID that is not storable.
 */
export const isStorable = (text: string): boolean =>
  !text.includes('\0') && !/\p{Surrogate}/u.test(text);

/** The text with a replacement character for each character that PostgreSQL cannot store. */
export const toStorable = (text: string): string => text.replace(/[\0\p{Surrogate}]/gu, '\uFFFD');

/** Whether PostgreSQL can read the time as JavaScript writes it: only in the years 1 to 9999. */
export const isStorableInstant = (instant: Date): boolean => {
  const year = instant.getUTCFullYear();
  return year >= 1 && year <= 9999;
};
