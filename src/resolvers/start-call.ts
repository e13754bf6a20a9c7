import * as z from 'zod';
import type { SignedIn } from '../context.js';
import { readCallees } from '../db/callees.js';
import type { CallSnapshot } from '../db/calls.js';
import { isStorable } from '../db/text.js';
import { invalid, NotFoundError, UserBusyError } from '../errors.js';
import { start } from '../lifecycle/call-start.js';
import type { Call, CallType } from '../lifecycle/call-state.js';
import type { Limits } from '../limits.js';
import { announceCall } from './change-call.js';
import { remindOfRings } from './ring-reminders.js';
import { ids, text, valid } from './valid.js';

const order = ({ limits, type }: { limits: Limits; type: CallType }) =>
  z.object({
    id: text(1, limits.CALL_ID_CHARS).nullish(),
    calleeIds:
      type === 'AUDIO'
        ? ids(1, limits.CALLEES_AUDIO, 'callees of an AUDIO call')
        : ids(1, limits.CALLEES_VIDEO, 'callees of a VIDEO call'),
    message: text(0, limits.CALL_MESSAGE_CHARS).nullish(),
    ringTimeout: z
      .int()
      .min(limits.RING_TIMEOUT_MIN_S, seconds(limits))
      .max(limits.RING_TIMEOUT_MAX_S, seconds(limits))
      .nullish(),
  });
const seconds = (limits: Limits) =>
  `${limits.RING_TIMEOUT_MIN_S} to ${limits.RING_TIMEOUT_MAX_S} seconds.`;

type Order = z.infer<ReturnType<typeof order>> & { type: CallType };

/**
 * Starts a call, or returns the one that the same client started with the same id: a retry rings
 * nobody twice.
 */
export async function startCall(
  args: { input: z.input<ReturnType<typeof order>> & { type?: CallType | null | undefined } },
  ctx: SignedIn,
): Promise<CallSnapshot> {
  const type = args.input.type ?? 'VIDEO';
  const input = { ...valid(order({ limits: ctx.app.limits, type }), args.input), type };
  const self = input.calleeIds.indexOf(ctx.viewer.userId);
  if (self >= 0) throw invalid(`input.calleeIds.${self}`, 'You cannot call yourself.');
  const id = input.id ?? crypto.randomUUID();
  return ctx.app.inOrder(`call ${id}`, () => begin(id, input, ctx));
}

async function begin(id: string, input: Order, { app, viewer }: SignedIn) {
  const known = await app.calls.read(id);
  if (known) return startedBefore(known, viewer.userId);
  const { users, now } = await readCallees(app.db, input.calleeIds.filter(isStorable));
  const callees = input.calleeIds.map((userId) => {
    const user = users.get(userId);
    if (!user) throw new NotFoundError('user', userId);
    return user;
  });
  const { call, update } = start(
    {
      id,
      type: input.type,
      caller: viewer,
      callees,
      message: input.message || null,
      ringTimeoutS: input.ringTimeout ?? app.limits.RING_TIMEOUT_S,
    },
    now,
  );
  const events = await app.calls.insert(call, update, now);
  if (!events) {
    // Another node was faster with the same id.
    const other = await app.calls.read(id);
    if (!other) throw new NotFoundError('call');
    return startedBefore(other, viewer.userId);
  }
  const started = { ...call, readAt: now };
  await announceCall(app, started, events, null);
  remindOfRings(app, started, null);
  return unlessBusy(started);
}

function startedBefore(call: CallSnapshot, callerId: string): CallSnapshot {
  if (call.callerId !== callerId) {
    throw invalid('input.id', 'This id is taken: leave it out, or use a random UUID.');
  }
  return unlessBusy(call);
}

/** A call that was over before it rang, because its one callee was in another. */
function unlessBusy<C extends Call>(call: C): C {
  const [, callee, ...more] = call.participants;
  if (callee && more.length === 0 && call.endReason === 'BUSY' && call.version === 1) {
    throw new UserBusyError(callee.userId);
  }
  return call;
}
