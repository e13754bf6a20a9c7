import { setImmediate } from 'node:timers/promises';
import type { SignedIn } from '../../context.js';
import type { CallSnapshot } from '../../db/call/store.js';
import { type CallEvent, readCallEvent } from '../../db/call/updates.js';
import { isStorable } from '../../db/storable.js';
import { readRinging, userStream } from '../../db/streams.js';
import { NotFoundError } from '../../errors.js';
import { startsRinging, updateKindFor } from '../../lifecycle/call/recipients.js';
import {
  CALL_UPDATE_KINDS,
  type CallUpdateKind,
  findCallParticipant,
  isRinging,
  maySeeCall,
} from '../../lifecycle/call/state.js';
import type { StreamMessage } from '../../realtime/bus.js';
import { mapItems, type Subscription } from '../../realtime/feeds/subscription.js';
import { answerFrom } from '../answer-from.js';
import { closeOnOverflow } from '../subscription.js';

/** A change of a call as it is delivered to a device. */
export interface DeliveredCallUpdate {
  cursor: string;
  kind: CallUpdateKind;
  call: CallSnapshot;
  actorId: string | null;
  at: Date;
}

/** Updates with which a ring begins. A scheduled call begins to ring for its callees when its caller accepts it. */
const RINGING_KINDS: readonly CallUpdateKind[] = ['STARTED', 'INVITED', 'ACCEPTED'];

export async function incomingCalls(
  { after }: { after?: string | null | undefined },
  ctx: SignedIn,
): Promise<Subscription<DeliveredCallUpdate>> {
  const { app, viewer } = ctx;
  const stream = userStream(viewer.userId);
  const ringing = () =>
    readRinging(app.db, viewer.userId, RINGING_KINDS, 2 * app.limits.RING_TIMEOUT_MAX_S);
  const events = await app.streams.subscribe(stream, after ?? null, closeOnOverflow(ctx), ringing);
  return deliverUpdates(events, ctx, ({ update }, call) =>
    startsRinging(call, update, viewer.userId),
  );
}

export async function callUpdates(
  { callId, after }: { callId?: string | null | undefined; after?: string | null | undefined },
  ctx: SignedIn,
): Promise<Subscription<DeliveredCallUpdate>> {
  const { app, viewer } = ctx;
  if (callId != null) await requireVisibleCall(callId, ctx);
  const events = await app.streams.subscribe(
    userStream(viewer.userId),
    after ?? null,
    closeOnOverflow(ctx),
  );
  return deliverUpdates(events, ctx, (event) => callId == null || event.callId === callId);
}

/** Refuses a call that the viewer may not see. */
export async function requireVisibleCall(callId: string, { app, viewer }: SignedIn): Promise<void> {
  if (!isStorable(callId)) throw new NotFoundError('call');
  const found = await answerFrom(app.membership.calls, callId, {
    ask: (call) => maySeeCall(call, viewer.userId),
    stands: (maySee) => maySee,
  });
  if (!found?.answer) throw new NotFoundError('call');
}

function deliverUpdates(
  events: Subscription<StreamMessage>,
  { app, viewer }: SignedIn,
  isWanted: (event: CallEvent, call: CallSnapshot) => boolean,
): Subscription<DeliveredCallUpdate> {
  return mapItems(events, (message) => {
    const { kind, payload, call } = message;
    // A user's stream also has invitations to meetings.
    if (!isCallEvent(kind)) return null;
    const event = readCallEvent(payload);
    if (!call) return readCall(event).then((read) => deliver(message, event, read));
    app.membership.calls.note(call);
    return deliver(message, event, call);
  });

  function deliver(
    { stream, seq, at }: StreamMessage,
    event: CallEvent,
    call: CallSnapshot | null,
  ): DeliveredCallUpdate | null {
    if (!call || !maySeeCall(call, viewer.userId) || !isWanted(event, call)) return null;
    const me = findCallParticipant(call, viewer.userId);
    if (me && isRinging(me) && startsRinging(call, event.update, viewer.userId)) {
      const { userId, terminalId } = viewer;
      app.rings.recorder.record({ callId: call.id, userId, terminalId });
    }
    return {
      cursor: app.streams.cursor(stream, seq),
      kind: updateKindFor(event.update, viewer),
      call,
      actorId: event.update.actorId,
      at,
    };
  }

  /** The call of an event that was missed. */
  async function readCall(event: CallEvent): Promise<CallSnapshot | null> {
    // Missed events come from the table. The embedded database reads it without returning to the event loop, so this
    // gives everybody else a turn between two of them.
    await setImmediate();
    return callSince(event);
  }

  /**
   * The call at an event or later: a call has many events, and one read serves them all. [CALL22] By then it may
   * ring for the viewer again with a suppressed ring, and be hidden from them.
   */
  async function callSince({ callId, version }: CallEvent): Promise<CallSnapshot | null> {
    const found = await answerFrom(app.membership.calls, callId, {
      ask: (call) => call.version >= version && maySeeCall(call, viewer.userId),
      stands: (isCurrent) => isCurrent,
    });
    return found?.snapshot ?? null;
  }
}

const isCallEvent = (kind: string) => CALL_UPDATE_KINDS.some((known) => known === kind);
