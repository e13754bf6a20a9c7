import type { Evidence } from './evidence.js';

/**
 * Of every event of some time, and every device that it was told: how long after the event the device
 * heard of it, or after a later instant. What nobody was told breaks NO GAP.
 */
export function lateness(
  evidence: Evidence,
  { from = 0, to = Number.POSITIVE_INFINITY, after = 0 } = {},
): number[] {
  const late: number[] = [];
  for (const entries of evidence.entriesOf.values()) {
    const user = entries[0]?.user ?? '';
    const events = new Map((evidence.eventsOf.get(`user:${user}`) ?? []).map((e) => [e.seq, e]));
    for (const entry of entries) {
      if (entry.is !== 'heard') continue;
      const event = events.get(entry.seq);
      if (!event || event.at < from || event.at > to) continue;
      late.push(Math.max(0, entry.at - Math.max(after, event.at)));
    }
  }
  return late;
}

/** Of every event of meetings, and every device that it was told: how long after it the device heard of it. */
export function lateInMeetings({ facts, meetingOf }: Evidence): number[] {
  const atOf = new Map(
    [...meetingOf].flatMap(([id, { events }]) =>
      events.map(({ seq, kind, at }) => [`${id} ${seq} ${kind}`, at] as const),
    ),
  );
  return facts.entries.flatMap((entry) => {
    const at =
      entry.is === 'told' ? atOf.get(`${entry.meetingId} ${entry.seq} ${entry.kind}`) : null;
    return at == null ? [] : [Math.max(0, entry.at - at)];
  });
}
