/** Whether PostgreSQL reads the instant as JavaScript writes it: only the years 1 to 9999. */
export const isStorableInstant = (instant: Date): boolean => {
  const year = instant.getUTCFullYear();
  return year >= 1 && year <= 9999;
};
