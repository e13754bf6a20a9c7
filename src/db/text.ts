/**
 * Whether PostgreSQL can hold the text as it is: not with a NUL, which it refuses, nor with a lone
 * surrogate, which UTF-8 cannot say. An id that is not storable is the id of nothing.
 */
export const isStorable = (text: string): boolean =>
  !text.includes('\0') && !/\p{Surrogate}/u.test(text);
