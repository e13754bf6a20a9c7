import { setTimeout as later } from 'node:timers/promises';
import type { App, RecentCall } from '../../app.js';
import type { CallSnapshot } from '../../db/call/store.js';
import { isStorable } from '../../db/storable.js';
import type { StreamRow } from '../../db/streams.js';
import {
  CallStateError,
  NotAllowedError,
  NotFoundError,
  type Refusal,
  UserBusyError,
  unavailable,
} from '../../errors.js';
import type { CallChange } from '../../lifecycle/call/change.js';
import { type CallCommand, decideCall } from '../../lifecycle/call/decide.js';
import type { CallRefusal } from '../../lifecycle/call/refusal.js';
import { type Call, findCallParticipant } from '../../lifecycle/call/state.js';
import { callOutboxEvents } from '../../lifecycle/outbox/call.js';
import { share } from '../../realtime/codec.js';
import { type DatabaseTime, databaseTime } from '../../realtime/recent.js';
import { calleesAssumedIdle, expectedRingVersion, withCallees } from './callees.js';

/**
 * Runs a command on a call: takes the remembered call or reads it, decides, and writes the decision. If a concurrent
 * command was faster, or nothing would be written about a remembered call, it reads and decides again. Returns the resulting call. A command that contains data of other users
 * is a factory, which runs again for each attempt.
 */
export function changeCall(
  app: App,
  callId: string,
  commandOrFactory: CallCommand | (() => Promise<CallCommand>),
): Promise<CallSnapshot> {
  // Commands on one call queue within this node, so that only nodes compete for its version.
  return app.runExclusive(`call ${callId}`, async () => {
    if (typeof commandOrFactory !== 'function') {
      const recent = app.recentCalls.take(callId);
      const changed = recent && (await changeRecentCall(app, recent, commandOrFactory));
      if (changed) return changed;
    }
    for (let tries = 0; tries < app.limits.DECISIONS; tries += 1) {
      const given =
        typeof commandOrFactory === 'function' ? await commandOrFactory() : commandOrFactory;
      const call = isStorable(callId) ? await app.calls.read(callId) : null;
      if (!call) throw new NotFoundError('call');
      const clock = databaseTime(call.readAt);
      const command = await withCallees(app, call, given);
      const decision = decideCall(call, command, call.readAt);
      if (decision.outcome === 'refused') throw toCallError(decision, call);
      if (decision.outcome === 'unchanged') return call;
      const changed = await writeChange(app, call, command, decision, clock, null);
      if (changed) return changed;
    }
    throw unavailable();
  });
}

/**
 * Decides on the call as this node wrote it last, which saves a read. Null: the call must be read, because it has
 * changed since, or because nothing would be written that checks it.
 */
async function changeRecentCall(
  app: App,
  { snapshot: call, change: changedAt, clock }: RecentCall,
  command: CallCommand,
) {
  const complete = await withCallees(app, call, command);
  const decision = decideCall(call, complete, call.readAt);
  if (decision.outcome !== 'changed') return null;
  return writeChange(app, call, complete, decision, clock, changedAt);
}

/** Writes and announces a decision. Null: the call has changed, or a remembered call is not the stored one. */
async function writeChange(
  app: App,
  before: CallSnapshot,
  command: CallCommand,
  { call, update }: CallChange,
  clock: DatabaseTime,
  changedAt: Date | null,
): Promise<CallSnapshot | null> {
  const events = await app.calls.update(
    before,
    call,
    update,
    before.readAt,
    expectedRingVersion(calleesAssumedIdle(command), call),
    changedAt,
  );
  if (!events) return null;
  const changed = { ...call, readAt: before.readAt };
  app.recentCalls.note(changed, changed.readAt, clock);
  await announceCall(app, changed, events, before);
  remindOfRings(app, changed, before);
  return changed;
}

/**
 * Announces a committed change, and waits briefly until the messages are on their way: a client that receives the
 * answer may continue on another node. Nodes read later what the bus loses.
 */
export async function announceCall(
  app: App,
  call: CallSnapshot,
  events: StreamRow[],
  before: Call | null,
): Promise<void> {
  app.membership.calls.note(call);
  if (callOutboxEvents(before, call).length > 0) app.outbox.wake();
  share(call);
  const publications = [
    app.bus.publish('call', call.id, call),
    ...events.map((event) => app.bus.publish('stream', event.stream, { ...event, call })),
  ];
  // The presence IN_CALL depends on it.
  if (call.status === 'CONNECTED' || before?.status === 'CONNECTED') {
    app.presence.announce(call.participants.map((p) => p.userId));
  }
  await Promise.race([
    Promise.all(publications),
    later(app.limits.ANNOUNCE_MS, null, { ref: false }),
  ]);
}

/** Sets timers on this node for the deadlines of the rings that have just started. */
export function remindOfRings(app: App, call: CallSnapshot, before: Call | null): void {
  const times = call.participants.flatMap(({ userId, ringsUntil }) => {
    const previous = before && findCallParticipant(before, userId)?.ringsUntil;
    return ringsUntil && ringsUntil.getTime() !== previous?.getTime() ? [ringsUntil.getTime()] : [];
  });
  for (const time of new Set(times)) app.rings.timers.set(call.id, time - call.readAt.getTime());
}

/** The typed error for a refusal of the lifecycle. */
export function toCallError(
  { code, message, userId = '' }: CallRefusal,
  call: CallSnapshot,
): Refusal {
  switch (code) {
    case 'NOT_FOUND':
      return new NotFoundError('call');
    case 'NOT_CALLER':
    case 'NOT_CALLEE':
      return new NotAllowedError(code, message);
    case 'NOT_PARTICIPANT':
    case 'NOT_ALLOWED':
    case 'ANSWERED_ELSEWHERE':
    case 'CALL_ENDED':
    case 'CALL_NOT_CONNECTED':
      return new CallStateError(code, message, call);
    case 'USER_BUSY':
      return new UserBusyError(userId);
    default:
      return code satisfies never;
  }
}
