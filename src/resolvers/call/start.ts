import * as z from 'zod';
import type { SignedIn } from '../../context.js';
import type { CallSnapshot } from '../../db/call/store.js';
import {
  CallStateError,
  invalid,
  NotFoundError,
  UserBusyError,
  unavailable,
} from '../../errors.js';
import { beginCall } from '../../lifecycle/call/start.js';
import type { Call, CallType } from '../../lifecycle/call/state.js';
import type { Limits } from '../../limits.js';
import { databaseTime } from '../../realtime/recent.js';
import { idList, madeOnce, parseInput, text } from '../input.js';
import { expectedRingVersion, findCallees } from './callees.js';
import { announceCall, changeCall, remindOfRings } from './change.js';

const startCallInput = madeOnce((limits: Limits, type: CallType) =>
  z.object({
    id: text(1, limits.CALL_ID_CHARS).nullish(),
    calleeIds:
      type === 'AUDIO'
        ? idList(1, limits.CALLEES_AUDIO, 'callees of an AUDIO call')
        : idList(1, limits.CALLEES_VIDEO, 'callees of a VIDEO call'),
    message: text(0, limits.CALL_MESSAGE_CHARS).nullish(),
    ringTimeout: z
      .int()
      .min(limits.RING_TIMEOUT_MIN_S, seconds(limits))
      .max(limits.RING_TIMEOUT_MAX_S, seconds(limits))
      .nullish(),
  }),
);
const seconds = (limits: Limits) =>
  `${limits.RING_TIMEOUT_MIN_S} to ${limits.RING_TIMEOUT_MAX_S} seconds.`;

type StartCallInput = z.infer<ReturnType<typeof startCallInput>> & { type: CallType };

/**
 * Starts a call, or returns the call that the same user has started with the same ID, so that a retry does not ring
 * twice.
 */
export async function startCall(
  args: {
    input: z.input<ReturnType<typeof startCallInput>> & { type?: CallType | null | undefined };
  },
  ctx: SignedIn,
): Promise<CallSnapshot> {
  const type = args.input.type ?? 'VIDEO';
  const input = {
    ...parseInput(startCallInput(ctx.app.limits, type), args.input),
    type,
  };
  const self = input.calleeIds.indexOf(ctx.viewer.userId);
  if (self >= 0) throw invalid(`input.calleeIds.${self}`, 'You cannot call yourself.');
  const id = input.id ?? crypto.randomUUID();
  return ctx.app.runExclusive(`call ${id}`, () => startNew(id, input, ctx));
}

async function startNew(id: string, input: StartCallInput, ctx: SignedIn): Promise<CallSnapshot> {
  const { app, viewer } = ctx;
  for (let tries = 0; tries < app.limits.DECISIONS; tries += 1) {
    const { callees, ringerRingVersion, now } = await findCallees(input.calleeIds, ctx);
    const clock = databaseTime(now);
    const [first, ...more] = callees;
    const onlyCallee = more.length === 0 ? first : undefined;
    if (onlyCallee?.callIdToRinger) {
      // An earlier attempt with this ID may have got UserBusyError, before the callee called.
      const answered =
        (await findEarlierStart(id, ctx)) ??
        (await answerEarlierCall(onlyCallee.callIdToRinger, id, ctx));
      if (answered) return answered;
      // That call is over or was answered elsewhere, so the callees have changed.
      continue;
    }
    const { call, update } = beginCall(
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
    // [CALL18] Two users have at most one unanswered call between them in opposite directions: a call of the callee
    // to the viewer is answered instead. An earlier call of the viewer to the callee does not prevent a second one.
    const check = onlyCallee && {
      glareKey: onlyCallee.isCalledByRinger
        ? null
        : [viewer.userId, onlyCallee.userId].sort().join(' '),
      expectedCallee: expectedRingVersion(callees, call),
      callerRingVersion: ringerRingVersion,
    };
    const events = await app.calls.insert(call, update, now, check);
    if (events) {
      const started = { ...call, readAt: now };
      app.recentCalls.note(started, now, clock);
      await announceCall(app, started, events, null);
      remindOfRings(app, started, null);
      return reportBusy(started);
    }
    // This ID was used before, as by a retry, or a call to or from one of the two was written.
    const other = await findEarlierStart(id, ctx);
    if (other) return other;
  }
  throw unavailable();
}

/** The result of an earlier start with this ID: a new call, or the answered call of the callee. Null: there is none. */
async function findEarlierStart(
  id: string,
  { app, viewer }: SignedIn,
): Promise<CallSnapshot | null> {
  const [begun, answered] = await Promise.all([
    app.calls.read(id),
    app.calls.readStartedAs(viewer.userId, id),
  ]);
  if (begun && begun.callerId !== viewer.userId) {
    throw invalid('input.id', 'This ID is taken: leave it out, or use a random UUID.');
  }
  return begun ? reportBusy(begun) : answered;
}

/** Answers the call from the callee to the viewer. Null: it no longer rings. */
async function answerEarlierCall(
  ringingCallId: string,
  startId: string,
  { app, viewer }: SignedIn,
) {
  try {
    return await changeCall(app, ringingCallId, { kind: 'answerGlare', by: viewer, startId });
  } catch (error) {
    if (error instanceof NotFoundError || error instanceof CallStateError) return null;
    throw error;
  }
}

/**
 * Returns the call, or throws UserBusyError if `beginCall` decided that its only callee was busy. Such a callee never
 * rang and has no `ringEnd`. A callee who rang and declined with the reason BUSY has one: that call is returned.
 */
function reportBusy<C extends Call>(call: C): C {
  const [, callee, ...more] = call.participants;
  if (callee && more.length === 0 && call.endReason === 'BUSY' && callee.ringEnd === null) {
    throw new UserBusyError(callee.userId);
  }
  return call;
}
