/** Formats as `Tue, Dec 3, 10:00 AM`, with the year unless it is the current one. */
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

/** Formats for a `datetime-local` input in this device's time zone: `2030-01-02T10:00`. */
export function toFieldValue(at: Date): string {
  const local = new Date(at.getTime() - at.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

export function nextHour(): Date {
  const at = new Date();
  at.setHours(at.getHours() + 1, 0, 0, 0);
  return at;
}
