import { isDeepStrictEqual } from 'node:util';
import type { CallEvent } from '../../../../src/db/call/updates.js';
import { decodeCursor } from '../../../../src/realtime/feeds/cursor.js';
import type { HistoryRules } from '../../rule.js';
import { isOver, of, rings, same, takesPart } from '../oracle/state.js';
import { sees } from '../oracle/visibility.js';
import type { History } from './history.js';
import type { Listener, ReceivedUpdate } from './listener.js';

/** Rules about what listeners receive. */
export const DELIVERY: HistoryRules<History> = {
  '[CALL22] the stream of each user has each change that they see, once and in order': ({
    streams,
    calls,
  }) =>
    [...streams].flatMap(([userId, { events }]) =>
      [...calls].flatMap(([callId, { first, outcomes }]) => {
        const does = events.filter((event) => event.callId === callId);
        const should = [{ after: first.call, decision: first }, ...outcomes].flatMap(
          ({ after, decision }) =>
            'recipients' in decision && decision.recipients.includes(userId)
              ? [{ callId, version: after.version, update: decision.update }]
              : [],
        );
        return same(does, should) ? [] : [{ userId, does, should }];
      }),
    ),
  '[CALL22] every listening device receives all events of the stream, once and in order, as the right kind':
    (history) => history.listeners.filter((listener) => !receivesAll(history, listener)),
  '[CALL22] an update shows the call at its own version or a later one': (history) =>
    history.listeners.flatMap((listener) =>
      listener.received.filter(
        (one) => (eventOf(history, listener, one)?.version ?? Infinity) > one.call.version,
      ),
    ),
  '[CALL8] each device receives the end once, and nothing of that call after it': (history) =>
    history.listeners.flatMap((listener) =>
      [...history.calls]
        .filter(([, { last }]) => isOver(last) && sees(last, listener.device.userId))
        .flatMap(([id, { states, at }]) => {
          const end = states.find(isOver)?.version;
          const versions = listener.received
            .filter(({ call }) => call.id === id)
            .map((one) => eventOf(history, listener, one)?.version ?? 0);
          const ends = versions.filter((version) => version === end);
          const isLast = ends.length === 1 && versions.at(-1) === end;
          // A device that subscribed after the end receives nothing of the call.
          const none = versions.length === 0 && (listener.head === null || !at(end ?? 0));
          return isLast || none ? [] : [{ device: listener.device, id, end, versions }];
        }),
    ),
  '[CALL20] each device that starts to ring is stopped once': (history) =>
    history.listeners.flatMap((listener) =>
      ringsOf(history, listener).filter(({ stops, over }) => stops !== over),
    ),
  '[CALL20] the record lists each device that rang, once, with the reason for which it stopped': (
    history,
  ) =>
    history.views.flatMap(({ device: { userId }, rung }) =>
      [...history.calls].flatMap(([id, { last }]) => {
        const participant = of(last, userId);
        const devices = rung.get(id) ?? [];
        const must = history.listeners
          .filter((listener) => listener.device.userId === userId)
          .flatMap((listener) =>
            ringsOf(history, listener).filter((r) => r.callId === id && r.isLatest),
          )
          .map(({ terminalId }) => terminalId);
        const names = devices.map(({ terminalId }) => terminalId);
        const holds =
          new Set(names).size === names.length &&
          (!sees(last, userId) || must.every((name) => names.includes(name))) &&
          devices.every(({ terminalId, stopReason }) =>
            fits(stopReason, participant, terminalId === participant?.terminalId),
          );
        return holds ? [] : [{ userId, id, devices, must, participant }];
      }),
    ),
  '[SIGNAL1] a signal reaches only devices of its call: the one that takes part, or all that ring':
    ({ listeners, calls }) =>
      listeners.flatMap(({ device, signals }) =>
        signals.filter(({ callId, fromUserId }) => {
          const call = calls.get(callId);
          // A signal left in the log by another story.
          if (!call) return false;
          return !call.states.some((state) => {
            const [me, from] = [of(state, device.userId), of(state, fromUserId)];
            const here = takesPart(me) && me?.terminalId === device.terminalId;
            return (
              !isOver(state) &&
              sees(state, device.userId) &&
              (rings(me) || here) &&
              me !== from &&
              from !== undefined
            );
          });
        }),
      ),
};

const seqOf = (cursor: string): number => decodeCursor(cursor)?.seq ?? 0;

/** The event of the user's stream that a device received. */
function eventOf(
  { streams }: History,
  { device }: Listener,
  { cursor }: ReceivedUpdate,
): CallEvent | undefined {
  const of = streams.get(device.userId);
  return of?.events[seqOf(cursor) - of.from - 1];
}

/** Whether a device received all events of its user since it began, each as the right kind. */
function receivesAll(history: History, listener: Listener): boolean {
  const { from = 0, events = [] } = history.streams.get(listener.device.userId) ?? {};
  const last = from + events.length;
  const does = listener.received.map(({ cursor }) => seqOf(cursor));
  const start = listener.after !== null ? seqOf(listener.after) : listener.head;
  // A device that subscribed in between missed the events before, and nothing else.
  const first = start ?? (does[0] ?? last + 1) - 1;
  const should = Array.from({ length: last - first }, (_, i) => first + i + 1);
  const passed = (seq: number) => mayPassOver(history, listener, events[seq - from - 1]);
  const received = new Set(does);
  if (
    !isDeepStrictEqual(
      does,
      should.filter((seq) => received.has(seq) || !passed(seq)),
    )
  )
    return false;
  return listener.received.every((one) => {
    const event = eventOf(history, listener, one);
    return event?.callId === one.call.id && one.kind === kindFor(event, listener);
  });
}

/** Whether a suppressed ring may have hidden the call when the event arrived. */
function mayPassOver({ calls }: History, { device }: Listener, event: CallEvent | undefined) {
  const { at, last } = calls.get(event?.callId ?? '') ?? {};
  for (let version = event?.version ?? 0; last && version <= last.version; version += 1) {
    const state = at?.(version);
    if (state && !sees(state, device.userId)) return true;
  }
  return false;
}

/** The kind of an event for a device. */
function kindFor({ update }: CallEvent, { device }: Listener) {
  if (update.kind !== 'ACCEPTED' && update.kind !== 'TRANSFERRED') return update.kind;
  const isMine = update.actorId === device.userId;
  if (isMine && update.terminalId !== device.terminalId) return 'ANSWERED_ELSEWHERE';
  const isMyTransfer = update.kind === 'TRANSFERRED' && update.transferorId === device.userId;
  return isMyTransfer && !isMine ? 'TRANSFERRED' : 'ACCEPTED';
}

/** The rings that a device received, and how often it received that they stopped. */
function ringsOf(history: History, listener: Listener) {
  const { userId, terminalId } = listener.device;
  return [...history.calls].flatMap(([callId, { at, last }]) => {
    const received = listener.received.filter(({ call }) => call.id === callId);
    const versions = received.map((one) => eventOf(history, listener, one)?.version ?? 0);
    const ringsAt = (version: number) => rings(of(at(version) ?? last, userId));
    const begins = (version: number) =>
      ringsAt(version) && (version === 1 || !rings(of(at(version - 1) ?? last, userId)));
    const all = Array.from({ length: last.version }, (_, i) => i + 1).filter(begins);
    return versions.filter(begins).flatMap((start) => {
      const shown = received[versions.indexOf(start)]?.call.participants;
      const state = shown?.find((p) => p.userId === userId)?.state;
      // A call that has ended by the time of delivery does not ring.
      if (state !== 'INVITED' && state !== 'RINGING') return [];
      const next = all.find((version) => version > start) ?? Number.POSITIVE_INFINITY;
      const stops = versions.filter(
        (version) => version > start && version < next && !ringsAt(version) && ringsAt(version - 1),
      ).length;
      const isLatest = next === Number.POSITIVE_INFINITY;
      const over = !isLatest || !rings(of(last, userId)) ? 1 : 0;
      const then = at(next);
      // The stop may arrive during a suppressed ring. Then the user receives the end of that ring.
      const isKept = then !== undefined && !sees(then, userId) && stops === 0;
      return isKept ? [] : [{ callId, terminalId, start, stops, over, isLatest }];
    });
  });
}

/** Whether this is the right reason for a device of this participant to stop. */
function fits(
  reason: string | null,
  participant: ReturnType<typeof of>,
  isTheOne: boolean,
): boolean {
  switch (participant?.state) {
    case 'INVITED':
    case 'RINGING':
      return reason === null;
    case 'JOINED':
    case 'LEFT':
      return reason === (isTheOne ? 'ANSWERED_HERE' : 'ANSWERED_ELSEWHERE');
    case 'REJECTED':
      return reason === 'DECLINED';
    case 'CANCELLED':
      return reason === 'CANCELLED';
    case 'MISSED':
      return reason === 'TIMED_OUT' || reason === 'CANCELLED';
    default:
      return false;
  }
}
