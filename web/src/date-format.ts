/** `Tue, Dec 3, 10:00 AM`; with its year when that is another one. */
export function formatDateTime(at: Date): string {
  const otherYear = at.getFullYear() !== new Date().getFullYear();
  return at.toLocaleString('en', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(otherYear && { year: 'numeric' }),
    hour: 'numeric',
    minute: '2-digit',
  });
}

/** As the browser's field for a date and time has it: `2030-01-02T10:00`, by the clock of this device. */
export function toFieldValue(at: Date): string {
  const local = new Date(at.getTime() - at.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

/** The next full hour. */
export function nextHour(): Date {
  const at = new Date();
  at.setHours(at.getHours() + 1, 0, 0, 0);
  return at;
}
