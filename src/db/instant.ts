/** Whether PostgreSQL reads JavaScript's notation of the instant: only years 1 to 9999. */
export const isStorableInstant = (instant: Date): boolean => {
  const year = instant.getUTCFullYear();
  return year >= 1 && year <= 9999;
};
