import type { Evidence } from './evidence.js';

/**
 * For every event of a period and every device that received it: the time from the event, or from a later instant, to
 * its receipt. An event that did not arrive breaks NO GAP instead.
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
      if (entry.is !== 'call event') continue;
      const event = events.get(entry.seq);
      if (!event || event.at < from || event.at > to) continue;
      late.push(Math.max(0, entry.at - Math.max(after, event.at)));
    }
  }
  return late;
}

/** For every meeting event and every device that received it: the time from the event to its receipt. */
export function lateInMeetings({ facts, meetingOf }: Evidence): number[] {
  const atOf = new Map(
    [...meetingOf].flatMap(([id, { events }]) =>
      events.map(({ seq, kind, at }) => [`${id} ${seq} ${kind}`, at] as const),
    ),
  );
  return facts.entries.flatMap((entry) => {
    const at =
      entry.is === 'meeting event'
        ? atOf.get(`${entry.meetingId} ${entry.seq} ${entry.kind}`)
        : null;
    return at == null ? [] : [Math.max(0, entry.at - at)];
  });
}
