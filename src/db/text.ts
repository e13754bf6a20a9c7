/**
 * Whether PostgreSQL can store the text unchanged. It rejects NUL, and UTF-8 cannot encode a lone surrogate. An ID that
 * cannot be stored belongs to nothing.
 */
export const isStorable = (text: string): boolean =>
  !text.includes('\0') && !/\p{Surrogate}/u.test(text);
