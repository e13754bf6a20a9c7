// Rules on what subscribers received.

import type { CallRow, EventRow } from '../database-state.js';
import type { Evidence } from '../evidence.js';
import type { CallSeen, Entry } from '../history.js';
import { type Misdelivery, oneKindOf, type Rule } from './rule.js';

const misdelivered = oneKindOf(misdeliveries);

export const streamRules: Rule[] = [
  {
    id: 'NO GAP',
    holds:
      'a subscriber receives every event of its stream, in order, across reconnects, and nothing else',
    breaches: misdelivered('gap'),
  },
  {
    id: 'NO DUPLICATE',
    holds: 'no subscriber receives an event twice',
    breaches: misdelivered('duplicate'),
  },
  {
    id: 'RESUMES',
    holds:
      'no cursor is refused unless its log lost something: never a cursor of calls, and a cursor of signals only if Redis lost signals',
    *breaches({ facts }) {
      const lost = facts.faults.filter(({ what }) => what === 'redis').map(({ from }) => from);
      for (const { at, terminal, ...entry } of facts.entries) {
        if (entry.is !== 'ended' || entry.code !== 'CURSOR_EXPIRED') continue;
        if (entry.what === 'signals' && lost.some((from) => from < at)) continue;
        yield { terminal, what: `${entry.what} ended with CURSOR_EXPIRED` };
      }
    },
  },
  {
    id: 'LAST STATE',
    holds: "each subscriber's last state of each call equals the database's",
    *breaches(evidence) {
      const { entriesOf, callOf } = evidence;
      for (const [terminal, entries] of entriesOf) {
        if (evidence.leftEarly(terminal)) continue;
        for (const call of lastStates(entries).values()) {
          const row = callOf.get(call.id);
          if (!row) yield { terminal, callId: call.id, what: 'knows a call that is not there' };
          else if (describe(call) !== describe(row)) {
            yield {
              terminal,
              callId: call.id,
              what: `believes ${describe(call)}; it is ${describe(row)}`,
            };
          }
        }
      }
    },
  },
];

/** Compares the events that each device received with those in its stream. */
function* misdeliveries(evidence: Evidence): Iterable<Misdelivery> {
  const { entriesOf, eventsOf } = evidence;
  for (const [terminal, entries] of entriesOf) {
    const user = entries[0]?.user ?? '';
    const events = eventsOf.get(`user:${user}`) ?? [];
    const indexOf = new Map(events.map(({ seq }, index) => [seq, index]));
    // Other kinds of events have numbers in the same stream.
    const after = (position: number) =>
      events[(indexOf.get(position) ?? events.findLastIndex(({ seq }) => seq <= position)) + 1];
    let position: number | null = null;
    for (const entry of entries) {
      if (entry.is === 'read') position = entry.seq;
      if (entry.is !== 'call event') continue;
      const { seq, call, kind } = entry;
      const about = { terminal, callId: call.id };
      const event = events[indexOf.get(seq) ?? -1];
      if (position === null) {
        yield { ...about, kind: 'gap', what: `received ${seq} before it knew its position` };
      } else if (seq <= position) {
        yield { ...about, kind: 'duplicate', what: `received ${seq} after ${position}` };
        continue;
      } else {
        const next = after(position);
        if (next && next.seq < seq) {
          yield { ...about, kind: 'gap', what: `received ${seq} after ${position}` };
        }
      }
      if (!event)
        yield { ...about, kind: 'gap', what: `received ${seq}, which is not in its stream` };
      else {
        const expected = kindReceivedBy(user, terminal, event);
        if (event.callId !== call.id || expected !== kind || call.version < event.version) {
          yield {
            ...about,
            kind: 'gap',
            what: `received ${kind} of ${call.id} (v${call.version}) as ${seq}, which is ${expected} of ${event.callId} (v${event.version})`,
          };
        }
      }
      position = seq;
    }
    const missed = position === null ? undefined : after(position);
    if (missed && !evidence.leftEarly(terminal)) {
      const { callId, payloadKind } = missed;
      const what = `received events up to ${position}, but not ${missed.seq}, ${payloadKind}`;
      yield { terminal, callId, kind: 'gap', what };
    }
  }
}

/**
 * The view of a user's other devices: an accept by one device is for them an answer elsewhere. The end of a transfer
 * concerns only the transferor. For the callees, a scheduled call begins when its caller is there.
 */
function kindReceivedBy(
  user: string,
  terminal: string,
  { payloadKind, actorId, terminalId, update }: EventRow,
): string {
  if (payloadKind !== 'ACCEPTED' && payloadKind !== 'TRANSFERRED') return payloadKind;
  if (update.how === 'SCHEDULED' && actorId !== user) return 'STARTED';
  if (actorId === user) return terminalId === terminal ? 'ACCEPTED' : 'ANSWERED_ELSEWHERE';
  return payloadKind === 'TRANSFERRED' && update.transferorId === user ? 'TRANSFERRED' : 'ACCEPTED';
}

/** The last state of each call that the device received. */
function lastStates(entries: readonly Entry[]): Map<string, CallSeen> {
  let known = new Map<string, CallSeen>();
  for (const entry of entries) {
    // Reading anew discards what the device knew: calls that ended meanwhile are not active calls.
    if (entry.is === 'read') known = new Map(entry.calls.map((call) => [call.id, call]));
    if (entry.is !== 'call event') continue;
    const before = known.get(entry.call.id);
    if (!before || before.version <= entry.call.version) known.set(entry.call.id, entry.call);
  }
  return known;
}

const describe = ({ status, endReason, version, participants }: CallSeen | CallRow) =>
  `v${version} ${status} ${endReason ?? ''} ${participants}`;
