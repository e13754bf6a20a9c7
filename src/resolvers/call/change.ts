import { setTimeout as later } from 'node:timers/promises';
import type { App } from '../../app.js';
import type { CallSnapshot } from '../../db/call/store.js';
import type { StreamRow } from '../../db/streams.js';
import { isStorable } from '../../db/text.js';
import {
  CallStateError,
  NotAllowedError,
  NotFoundError,
  type Refusal,
  UserBusyError,
  unavailable,
} from '../../errors.js';
import { type CallCommand, decideCall } from '../../lifecycle/call/decide.js';
import type { CallRefusal } from '../../lifecycle/call/refusal.js';
import type { Call } from '../../lifecycle/call/state.js';
import { calleesAssumedIdle, expectedRingVersion, withCallees } from './callees.js';
import { remindOfRings } from './ring-reminders.js';

/**
 * Carries out a command on a call: reads it, decides, writes what was decided unless somebody was
 * faster, in which case it decides again on what they made of it. Returns the call as it is then. A command
 * that tells of others is asked for each time.
 */
export function changeCall(
  app: App,
  callId: string,
  commandOrFactory: CallCommand | (() => Promise<CallCommand>),
): Promise<CallSnapshot> {
  // Within this node commands on one call queue, so that only nodes compete for its version.
  return app.runExclusive(`call ${callId}`, async () => {
    for (let tries = 0; tries < app.limits.DECISIONS; tries += 1) {
      const given =
        typeof commandOrFactory === 'function' ? await commandOrFactory() : commandOrFactory;
      const call = isStorable(callId) ? await app.calls.read(callId) : null;
      if (!call) throw new NotFoundError('call');
      const command = await withCallees(app, call, given);
      const decision = decideCall(call, command, call.readAt);
      if (decision.outcome === 'refused') throw toCallError(decision, call);
      if (decision.outcome === 'unchanged') return call;
      const ringVersion = expectedRingVersion(calleesAssumedIdle(command), decision.call);
      const events = await app.calls.update(
        call,
        decision.call,
        decision.update,
        call.readAt,
        ringVersion,
      );
      if (!events) continue;
      const changed = { ...decision.call, readAt: call.readAt };
      await announceCall(app, changed, events, call);
      remindOfRings(app, changed, call);
      return changed;
    }
    throw unavailable();
  });
}

/**
 * Tells everybody of a change that is written, and waits a moment until the news are on their way: who
 * hears the answer to the command may go on at another node. What the bus loses, the nodes read later.
 */
export async function announceCall(
  app: App,
  call: CallSnapshot,
  events: StreamRow[],
  before: Call | null,
): Promise<void> {
  app.membership.calls.note(call);
  const publications = [
    app.bus.publish('call', call.id, call),
    ...events.map((event) => app.bus.publish('stream', event.stream, { ...event, call })),
  ];
  // Being in a call is part of being seen.
  if (call.status === 'CONNECTED' || before?.status === 'CONNECTED') {
    app.presence.announce(call.participants.map((p) => p.userId));
  }
  await Promise.race([
    Promise.all(publications),
    later(app.limits.ANNOUNCE_MS, null, { ref: false }),
  ]);
}

/** The typed error for what the lifecycle refuses. */
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
