// Rules on signals.

import { type Attempt, type Evidence, grouped } from '../evidence.js';
import type { Entry } from '../history.js';
import type { Breach, Rule } from './rule.js';

/** The time that a signal may take to a listening device: one check of the log, and jitter. */
const ON_ITS_WAY_MS = 6_500;

type Signalled = Extract<Entry, { is: 'signalled' }>;

export const signalRules: Rule[] = [
  {
    id: 'SIGNAL ORDER',
    holds: 'signals from one device to another arrive in the order in which they were sent',
    *breaches(evidence) {
      const sent = sentById(evidence);
      for (const [terminal, entries] of evidence.entriesOf) {
        for (const chain of chainsOf(entries)) {
          for (const [, received] of grouped(chain, ({ from }) => from)) {
            let last: { signal: Signalled; attempt: Attempt } | null = null;
            for (const signal of received) {
              const attempt = sent.get(signal.id);
              // The time at which an unacknowledged signal was accepted is unknown.
              if (attempt?.answered?.ending !== 'done') continue;
              if (last && wasSentBefore(attempt, last.attempt)) {
                yield {
                  terminal,
                  callId: signal.callId,
                  what: `${signal.id} came after ${last.signal.id}, which was sent after it`,
                };
              }
              last = { signal, attempt };
            }
          }
        }
      }
    },
  },
  {
    id: 'SIGNAL TWICE',
    holds: 'no signal arrives twice',
    *breaches({ entriesOf }) {
      for (const [terminal, entries] of entriesOf) {
        for (const chain of chainsOf(entries)) {
          for (const [id, times] of grouped(chain, (signal) => signal.id)) {
            const callId = times[0]?.callId ?? '';
            if (times.length > 1)
              yield { terminal, callId, what: `${id} came ${times.length} times` };
          }
        }
      }
    },
  },
  {
    id: 'SIGNAL LOST',
    holds:
      'an acknowledged signal arrives while the call goes on, unless its receiver got CURSOR_EXPIRED',
    breaches: lostSignals,
  },
];

/** Attempts by the id of their signal. */
const sentById = ({ attempts }: Evidence): Map<string, Attempt> =>
  new Map(
    attempts
      .filter(({ asked }) => asked.op === 'sendSignal')
      .map((attempt) => [String(attempt.asked.args.id), attempt]),
  );

/** Signals of one socket are in the order of sending. Otherwise one must be answered before the other is sent. */
const wasSentBefore = (a: Attempt, b: Attempt): boolean =>
  (a.asked.wire !== 0 && a.asked.wire === b.asked.wire && a.asked.n < b.asked.n) ||
  (a.answered !== null && a.answered.at < b.asked.at);

/** The signals that a device received, split where it began anew without a cursor, which may repeat some. */
function chainsOf(entries: readonly Entry[]): Signalled[][] {
  const chains: Signalled[][] = [[]];
  for (const entry of entries) {
    if (entry.is === 'following' && entry.what === 'signals' && entry.seq === null) chains.push([]);
    if (entry.is === 'signalled') chains.at(-1)?.push(entry);
  }
  return chains;
}

function* lostSignals(evidence: Evidence): Iterable<Breach> {
  const { entriesOf, timelineOf, callOf, facts } = evidence;
  const arrived = new Map(
    [...entriesOf].map(([terminal, entries]) => [
      terminal,
      new Set(entries.filter((entry) => entry.is === 'signalled').map(({ id }) => id)),
    ]),
  );
  for (const [id, { asked, answered }] of sentById(evidence)) {
    if (answered?.ending !== 'done') continue;
    const call = callOf.get(asked.callId);
    const receiver = timelineOf
      .get(asked.callId)
      ?.find(
        ({ kind, actorId }) =>
          ['STARTED', 'ACCEPTED', 'TRANSFERRED'].includes(kind) && actorId === asked.args.toUserId,
      );
    const terminal = receiver?.terminalId;
    if (!call || !terminal || receiver.at > asked.at || arrived.get(terminal)?.has(id)) continue;
    const follows = (entriesOf.get(terminal) ?? []).filter(
      (entry) => entry.is === 'following' && entry.what === 'signals',
    );
    const expired = (entriesOf.get(terminal) ?? []).some(
      (entry) =>
        entry.is === 'ended' &&
        entry.what === 'signals' &&
        entry.code === 'CURSOR_EXPIRED' &&
        entry.at >= asked.at,
    );
    if (expired) continue;
    // The device must be listening, and must have had time to receive it.
    const end = call.endedAt ?? facts.database.at;
    const listening = follows.findLast(({ at }) => at < end)?.at ?? Number.POSITIVE_INFINITY;
    if (Math.max(answered.at, listening) + ON_ITS_WAY_MS > end) continue;
    yield { terminal, callId: asked.callId, what: `${id} was acknowledged, and never came` };
  }
}
