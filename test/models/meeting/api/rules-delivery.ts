import { isDeepStrictEqual } from 'node:util';
import type { HistoryRules } from '../../rule.js';
import { isHere, isOver, of } from '../oracle/state.js';
import { type History, meanwhile } from './history.js';
import { eventsIn, type Listener, type ReceivedEvent } from './listener.js';
import { eventAt, payloadsOf, seqOf } from './rules-stream.js';

/** Rules on what listeners receive. */
export const DELIVERY: HistoryRules<History> = {
  '[MEET19] a listener receives every event addressed to its user, in order and once': (history) =>
    history.listeners.filter((listener) => !receivesAll(history, listener)),
  '[MEET9] a participant who is removed or leaves, and everybody at the end, receives that as the last event':
    (history) => history.listeners.filter((listener) => !endsInTime(history, listener)),
};

/** Whether a device received its user's events from its beginning up to the end of its subscription. */
function receivesAll(history: History, listener: Listener): boolean {
  const { device, received, after, state } = listener;
  if (state === 'REFUSED') return mayBeAway(history, listener);
  const start = after ?? received[0]?.cursor;
  if (start === undefined) return false;
  const should = payloadsOf(history).flatMap(({ hearers }, i) =>
    i >= seqOf(start) && hearers.includes(device.userId) ? [i + 1] : [],
  );
  const does = eventsIn(listener).map(({ cursor }) => seqOf(cursor));
  return isDeepStrictEqual(does, state === 'ENDED' ? should.slice(0, does.length) : should);
}

/** Whether a device received no event from the time when its user was outside, except the one that said so. */
function endsInTime(history: History, listener: Listener): boolean {
  const { device, state } = listener;
  const events = eventsIn(listener);
  const goodbyes = events.filter((event) => isGoodbye(history, event, device.userId));
  const isStray = (event: ReceivedEvent) =>
    !goodbyes.includes(event) &&
    !isHereAt(history, eventAt(history, event.cursor)?.version, device.userId);
  if (events.some(isStray)) return false;
  if (state === 'LISTENING') {
    return isHereAt(history, history.stored.version, device.userId);
  }
  const last = events.at(-1);
  const hasGone =
    last && goodbyes.includes(last) && !isHereAt(history, last.meeting.version, device.userId);
  return hasGone || mayBeAway(history, listener);
}

/** Whether its user may have been outside when the device started listening. */
const mayBeAway = (history: History, { device, from, to }: Listener): boolean =>
  meanwhile(history, from, to).some((version) => !isHereAt(history, version, device.userId));

function isHereAt({ at }: History, version: number | undefined, userId: string): boolean {
  const state = at(version ?? 0);
  return state !== undefined && !isOver(state) && isHere(of(state, userId));
}

function isGoodbye(history: History, event: ReceivedEvent, userId: string): boolean {
  const isMine = eventAt(history, event.cursor)?.participantId === `${history.first.id}:${userId}`;
  return event.__typename === 'MeetingEnded' || (event.__typename === 'ParticipantLeft' && isMine);
}
