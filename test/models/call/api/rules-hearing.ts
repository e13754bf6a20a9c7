import { isDeepStrictEqual } from 'node:util';
import type { CallEvent } from '../../../../src/db/call/updates.js';
import { decodeCursor } from '../../../../src/realtime/feeds/cursor.js';
import { isOver, of, rings, same, sees, takesPart } from '../lifecycle/seen.js';
import type { Ear, Heard } from './ear.js';
import type { History } from './history.js';
import type { HistoryRule } from './rules.js';

/** Rules about what listeners receive. */
export const HEARING: readonly HistoryRule[] = [
  {
    id: 'CALL22',
    title: 'the stream of each user has each change that they see, once and in order',
    broken: ({ told, calls }) =>
      [...told].flatMap(([userId, { events }]) =>
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
  },
  {
    id: 'CALL22',
    title:
      'every listening device receives all events of the stream, once and in order, as the right kind',
    broken: (history) => history.ears.filter((ear) => !hearsAll(history, ear)),
  },
  {
    id: 'CALL22',
    title: 'an update shows the call at its own version or a later one',
    broken: (history) =>
      history.ears.flatMap((ear) =>
        ear.heard.filter(
          (one) => (eventOf(history, ear, one)?.version ?? Infinity) > one.call.version,
        ),
      ),
  },
  {
    id: 'CALL8',
    title: 'each device receives the end once, and nothing of that call after it',
    broken: (history) =>
      history.ears.flatMap((ear) =>
        [...history.calls]
          .filter(([, { last }]) => isOver(last) && sees(last, ear.device.userId))
          .flatMap(([id, { outcomes, first, at }]) => {
            const end = [first.call, ...outcomes.map(({ after }) => after)].find(isOver)?.version;
            const versions = ear.heard
              .filter(({ call }) => call.id === id)
              .map((one) => eventOf(history, ear, one)?.version ?? 0);
            const ends = versions.filter((version) => version === end);
            const isLast = ends.length === 1 && versions.at(-1) === end;
            // A device that subscribed after the end receives nothing of the call.
            const none = versions.length === 0 && (ear.begun === null || !at(end ?? 0));
            return isLast || none ? [] : [{ device: ear.device, id, end, versions }];
          }),
      ),
  },
  {
    id: 'CALL20',
    title: 'each device that starts to ring is stopped once',
    broken: (history) =>
      history.ears.flatMap((ear) =>
        ringsOf(history, ear).filter(({ stops, over }) => stops !== over),
      ),
  },
  {
    id: 'CALL20',
    title:
      'the record lists each device that was told to ring, once, with the reason for which it stopped',
    broken: (history) =>
      history.views.flatMap(({ device: { userId }, rung }) =>
        [...history.calls].flatMap(([id, { last }]) => {
          const place = of(last, userId);
          const devices = rung.get(id) ?? [];
          const must = history.ears
            .filter((ear) => ear.device.userId === userId)
            .flatMap((ear) => ringsOf(history, ear).filter((r) => r.callId === id && r.isLatest))
            .map(({ terminalId }) => terminalId);
          const names = devices.map(({ terminalId }) => terminalId);
          const holds =
            new Set(names).size === names.length &&
            (!sees(last, userId) || must.every((name) => names.includes(name))) &&
            devices.every(({ terminalId, stopReason }) =>
              fits(stopReason, place, terminalId === place?.terminalId),
            );
          return holds ? [] : [{ userId, id, devices, must, place }];
        }),
      ),
  },
  {
    id: 'SIGNAL1',
    title: 'a signal reaches only devices of its call: the one that takes part, or all that ring',
    broken: ({ ears, calls }) =>
      ears.flatMap(({ device, signals }) =>
        signals.filter(({ callId, fromUserId }) => {
          const call = calls.get(callId);
          // A signal left in the log by another story.
          if (!call) return false;
          const states = [call.first.call, ...call.outcomes.map(({ after }) => after)];
          return !states.some((state) => {
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
  },
];

const seqOf = (cursor: string): number => decodeCursor(cursor)?.seq ?? 0;

/** The event of the user's stream that a device received. */
function eventOf({ told }: History, { device }: Ear, { cursor }: Heard): CallEvent | undefined {
  const of = told.get(device.userId);
  return of?.events[seqOf(cursor) - of.from - 1];
}

/** Whether a device received all events of its user since it began, each as the right kind. */
function hearsAll(history: History, ear: Ear): boolean {
  const { from = 0, events = [] } = history.told.get(ear.device.userId) ?? {};
  const head = from + events.length;
  const does = ear.heard.map(({ cursor }) => seqOf(cursor));
  const begun = ear.after !== null ? seqOf(ear.after) : ear.begun;
  // A device that subscribed in between missed the events before, and nothing else.
  const first = begun ?? (does[0] ?? head + 1) - 1;
  const should = Array.from({ length: head - first }, (_, i) => first + i + 1);
  const passed = (seq: number) => mayPassOver(history, ear, events[seq - from - 1]);
  const received = new Set(does);
  if (
    !isDeepStrictEqual(
      does,
      should.filter((seq) => received.has(seq) || !passed(seq)),
    )
  )
    return false;
  return ear.heard.every((one) => {
    const event = eventOf(history, ear, one);
    return event?.callId === one.call.id && one.kind === kindFor(event, ear);
  });
}

/** Whether a suppressed ring may have hidden the call when the event arrived. */
function mayPassOver({ calls }: History, { device }: Ear, event: CallEvent | undefined) {
  const { at, last } = calls.get(event?.callId ?? '') ?? {};
  for (let version = event?.version ?? 0; last && version <= last.version; version += 1) {
    const state = at?.(version);
    if (state && !sees(state, device.userId)) return true;
  }
  return false;
}

/** The kind of an event for a device. */
function kindFor({ update }: CallEvent, { device }: Ear) {
  if (update.kind !== 'ACCEPTED' && update.kind !== 'TRANSFERRED') return update.kind;
  const isMine = update.actorId === device.userId;
  if (isMine && update.terminalId !== device.terminalId) return 'ANSWERED_ELSEWHERE';
  const isMyTransfer = update.kind === 'TRANSFERRED' && update.transferorId === device.userId;
  return isMyTransfer && !isMine ? 'TRANSFERRED' : 'ACCEPTED';
}

/** The rings that a device received, and how often it received that they stopped. */
function ringsOf(history: History, ear: Ear) {
  const { userId, terminalId } = ear.device;
  return [...history.calls].flatMap(([callId, { at, last }]) => {
    const heard = ear.heard.filter(({ call }) => call.id === callId);
    const versions = heard.map((one) => eventOf(history, ear, one)?.version ?? 0);
    const ringsAt = (version: number) => rings(of(at(version) ?? last, userId));
    const begins = (version: number) =>
      ringsAt(version) && (version === 1 || !rings(of(at(version - 1) ?? last, userId)));
    const all = Array.from({ length: last.version }, (_, i) => i + 1).filter(begins);
    return versions.filter(begins).flatMap((start) => {
      const shown = heard[versions.indexOf(start)]?.call.participants;
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
function fits(reason: string | null, place: ReturnType<typeof of>, isTheOne: boolean): boolean {
  switch (place?.state) {
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
