import { setImmediate } from 'node:timers/promises';
import type { SignedIn } from '../../context.js';
import type { CallSnapshot } from '../../db/call/store.js';
import { type CallEvent, readCallEvent } from '../../db/call/updates.js';
import { readRinging, userStream } from '../../db/streams.js';
import { isStorable } from '../../db/text.js';
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
import { closable, type Subscription } from '../../realtime/feeds/subscription.js';
import { closeOnOverflow } from '../subscription.js';

/** A change of a call as one of its devices hears of it. */
export interface DeliveredCallUpdate {
  cursor: string;
  kind: CallUpdateKind;
  call: CallSnapshot;
  actorId: string | null;
  at: Date;
}

/** What is written when a call begins to ring: a scheduled call begins for the callees when its caller accepts it. */
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

/** Refuses a call that is not the viewer's to see. */
export async function requireVisibleCall(callId: string, { app, viewer }: SignedIn): Promise<void> {
  const cached = isStorable(callId) ? await app.membership.calls.get(callId) : null;
  if (cached && maySeeCall(cached, viewer.userId)) return;
  // What is remembered may be a moment old; nobody is refused because of that.
  const call = cached && (await app.membership.calls.read(callId));
  if (!call || !maySeeCall(call, viewer.userId)) throw new NotFoundError('call');
}

function deliverUpdates(
  events: Subscription<StreamMessage>,
  { app, viewer }: SignedIn,
  isWanted: (event: CallEvent, call: CallSnapshot) => boolean,
): Subscription<DeliveredCallUpdate> {
  async function* deliver(): Subscription<DeliveredCallUpdate> {
    try {
      for await (const { stream, seq, kind, payload, at, call: snapshot } of events) {
        // A user also hears of invitations there.
        if (!isCallEvent(kind)) continue;
        const event = readCallEvent(payload);
        // What was missed comes from the table, which the embedded database reads without ever going
        // back to the event loop: between two of them everybody else has their turn.
        if (!snapshot) await setImmediate();
        else app.membership.calls.note(snapshot);
        const call = snapshot ?? (await callSince(event));
        if (!call || !maySeeCall(call, viewer.userId) || !isWanted(event, call)) continue;
        const me = findCallParticipant(call, viewer.userId);
        if (me && isRinging(me) && startsRinging(call, event.update, viewer.userId)) {
          const { userId, terminalId } = viewer;
          app.rings.recorder.record({ callId: call.id, userId, terminalId });
        }
        yield {
          cursor: app.streams.cursor(stream, seq),
          kind: updateKindFor(event.update, viewer),
          call,
          actorId: event.update.actorId,
          at,
        };
      }
    } finally {
      await events.return();
    }
  }
  return closable(deliver(), () => void events.return());

  /**
   * The call at an event or later: one call has many events, and is read for the first of them. [CALL22] It may
   * ring for the viewer once more by then, silently, and is kept from them.
   */
  async function callSince({ callId, version }: CallEvent): Promise<CallSnapshot | null> {
    const known = await app.membership.calls.get(callId);
    const isCurrent = known && known.version >= version && maySeeCall(known, viewer.userId);
    return isCurrent ? known : app.membership.calls.read(callId);
  }
}

const isCallEvent = (kind: string) => CALL_UPDATE_KINDS.some((known) => known === kind);
