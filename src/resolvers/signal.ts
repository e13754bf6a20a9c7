import * as z from 'zod';
import type { SignedIn } from '../context.js';
import type { CallSnapshot } from '../db/call/store.js';
import { isStorable } from '../db/text.js';
import { invalid, NotFoundError } from '../errors.js';
import {
  type Device,
  findCallParticipant,
  isCallOver,
  isRinging,
  maySeeCall,
} from '../lifecycle/call/state.js';
import {
  areStillInRoom,
  type JoinTimes,
  joinTimesOf,
  routeMeetingSignal,
} from '../lifecycle/meeting/route.js';
import { findMeetingParticipant } from '../lifecycle/meeting/state.js';
import { routeSignal } from '../lifecycle/signal.js';
import type { Limits } from '../limits.js';
import { closable, type Subscription } from '../realtime/feeds/subscription.js';
import type { IceCandidate, SignalEntry, SignalKind } from '../realtime/logs/signals.js';
import { toCallError } from './call/change.js';
import { requireVisibleCall } from './call/updates.js';
import { parseInput } from './input.js';
import { toMeetingError } from './meeting/change.js';
import { closeOnOverflow } from './subscription.js';

/** A signal as it is delivered. */
export interface DeliveredSignal extends SignalEntry {
  cursor: string;
}

interface SendSignalInput {
  in: { callId?: string | null | undefined; meetingId?: string | null | undefined };
  toUserId: string;
  toTerminalId?: string | null | undefined;
  signal: {
    offer?: string | null | undefined;
    answer?: string | null | undefined;
    candidates?: IceCandidate[] | null | undefined;
  };
}

const bytes = (min: number, max: number, what: string) =>
  z.string().refine((value) => value.length >= min && Buffer.byteLength(value) <= max, what);

const signalPayload = (limits: Limits) => {
  const sdp = bytes(1, limits.SDP_BYTES, `SDP of 1 to ${limits.SDP_BYTES} bytes.`).nullish();
  const part = bytes(0, limits.CANDIDATE_BYTES, `At most ${limits.CANDIDATE_BYTES} bytes.`);
  const candidate = z.object({
    candidate: part,
    sdpMid: part.nullish(),
    sdpMLineIndex: z.int().min(0, 'From 0.').max(65_535, 'To 65535.').nullish(),
    usernameFragment: part.nullish(),
  });
  return z.object({
    offer: sdp,
    answer: sdp,
    candidates: z
      .array(candidate)
      .min(1, 'At least one candidate.')
      .max(limits.CANDIDATES, `At most ${limits.CANDIDATES} candidates: send the rest after these.`)
      .refine(
        (list) => Buffer.byteLength(JSON.stringify(list)) <= limits.CANDIDATES_BYTES,
        `At most ${limits.CANDIDATES_BYTES} bytes together: send the rest after these.`,
      )
      .nullish(),
  });
};

export async function sendSignal(
  { input }: { input: SendSignalInput },
  ctx: SignedIn,
): Promise<{ sentAt: Date }> {
  const { app, viewer } = ctx;
  const { offer, answer, candidates } = parseInput(signalPayload(app.limits), input.signal, [
    'input',
    'signal',
  ]);
  const { callId, meetingId } = input.in;
  if (input.toUserId === viewer.userId)
    throw invalid('input.toUserId', 'You cannot signal yourself.');
  const to = { userId: input.toUserId, terminalId: input.toTerminalId ?? null };
  // [SIGNAL2] One after the other for each receiver, whatever each has to wait for.
  return app.runExclusive(`signal ${viewer.userId} ${viewer.terminalId} ${to.userId}`, async () => {
    const route =
      callId != null
        ? { callId, meetingId: null, ...(await routeInCall(callId, to, ctx)) }
        : {
            callId: null,
            meetingId: meetingId ?? '',
            ...(await routeInMeeting(meetingId ?? '', to, ctx)),
          };
    const sentAt = new Date();
    await app.logs.signals.append(to.userId, {
      kind: kindOf(offer, answer),
      ...route,
      fromUserId: viewer.userId,
      fromTerminalId: viewer.terminalId,
      sdp: offer ?? answer ?? null,
      candidates: candidates ?? null,
      sentAt,
    });
    return { sentAt };
  });
}

const kindOf = (offer?: string | null, answer?: string | null): SignalKind =>
  offer != null ? 'OFFER' : answer != null ? 'ANSWER' : 'ICE_CANDIDATES';

/** Where a signal goes, and in a meeting between which stays. */
interface Route {
  toTerminalId: string | null;
  stays: JoinTimes | null;
}

interface Receiver {
  userId: string;
  terminalId: string | null;
}

async function routeInMeeting(
  meetingId: string,
  to: Receiver,
  { app, viewer }: SignedIn,
): Promise<Route> {
  if (!isStorable(meetingId)) throw new NotFoundError('meeting');
  const cached = await app.membership.meetings.get(meetingId);
  const attempt = (meeting: NonNullable<typeof cached>) => {
    const routed = routeMeetingSignal(meeting, viewer, to);
    if (routed.outcome === 'refused') return routed;
    const [device] = routed.to;
    return {
      toTerminalId: device?.terminalId ?? null,
      stays: joinTimesOf(meeting, viewer.userId, to.userId),
    };
  };
  const routedFromCache = cached && attempt(cached);
  if (routedFromCache && !('outcome' in routedFromCache)) return routedFromCache;
  // What is remembered may be a moment old; nobody is refused because of that.
  const meeting = await app.meetings.read(meetingId, [viewer.userId]);
  if (!meeting) throw new NotFoundError('meeting');
  app.membership.meetings.note(meeting);
  const retried = attempt(meeting);
  if ('outcome' in retried) throw toMeetingError(retried);
  return retried;
}

async function routeInCall(
  callId: string,
  to: Receiver,
  { app, viewer }: SignedIn,
): Promise<Route> {
  if (!isStorable(callId)) throw new NotFoundError('call');
  const cached = await app.membership.calls.get(callId);
  const routed = cached && routeSignal(cached, viewer, to);
  if (routed?.outcome === 'routed') return { toTerminalId: routed.toTerminalId, stays: null };
  // What is remembered may be a moment old; nobody is refused because of that.
  const call = await app.membership.calls.read(callId);
  if (!call) throw new NotFoundError('call');
  const retried = routeSignal(call, viewer, to);
  if (retried.outcome === 'routed') return { toTerminalId: retried.toTerminalId, stays: null };
  if (retried.code !== 'NOT_FOUND' || !maySeeCall(call, viewer.userId))
    throw toCallError(retried, call);
  throw new NotFoundError('receiver in this call');
}

export async function signals(
  {
    callId,
    meetingId,
    after,
  }: {
    callId?: string | null | undefined;
    meetingId?: string | null | undefined;
    after?: string | null | undefined;
  },
  ctx: SignedIn,
): Promise<Subscription<DeliveredSignal>> {
  const { app, viewer } = ctx;
  if (callId != null) await requireVisibleCall(callId, ctx);
  if (meetingId != null) await requireParticipant(meetingId, ctx);
  /** Stays that are over: what was sent in them is not asked about each time. */
  const endedStays = new Set<string>();
  const entries = await app.logs.signals.subscribe(
    viewer.userId,
    after ?? null,
    closeOnOverflow(ctx),
  );
  return closable(deliver(), () => void entries.return());

  async function* deliver(): Subscription<DeliveredSignal> {
    try {
      for await (const entry of entries) {
        if (await isForMe(entry)) yield withCursor(entry);
      }
    } finally {
      await entries.return();
    }
  }

  async function isForMe(entry: SignalEntry): Promise<boolean> {
    if (!isWanted(entry)) return false;
    if (entry.toTerminalId !== null && entry.toTerminalId !== viewer.terminalId) return false;
    if (entry.callId !== null) {
      const call = await app.membership.calls.get(entry.callId);
      return call !== null && takesSignals(call);
    }
    return entry.meetingId !== null && isOfMeeting(entry.meetingId, entry);
  }

  /** Asked for all of them, or for those of a call or of a meeting. */
  function isWanted(entry: SignalEntry): boolean {
    if (callId == null && meetingId == null) return true;
    return entry.callId === null ? entry.meetingId === meetingId : entry.callId === callId;
  }

  /** [MEET20] Only while both are in the room, for as long as they were when it was sent. */
  async function isOfMeeting(id: string, { fromUserId, fromTerminalId, stays }: SignalEntry) {
    const from: Device = { userId: fromUserId, terminalId: fromTerminalId };
    if (!stays) return false;
    const stay = [id, fromUserId, fromTerminalId, ...stays].join(' ');
    if (endedStays.has(stay)) return false;
    const cached = await app.membership.meetings.get(id);
    if (cached && areStillInRoom(cached, from, viewer, stays)) return true;
    // What is remembered may be a moment old; nothing is lost because of that.
    const meeting = await app.membership.meetings.read(id);
    if (meeting && areStillInRoom(meeting, from, viewer, stays)) return true;
    endedStays.add(stay);
    return false;
  }

  /** What was sent while all devices rang is for the one that then answered. */
  function takesSignals(call: CallSnapshot): boolean {
    const me = findCallParticipant(call, viewer.userId);
    if (!me || isCallOver(call) || !maySeeCall(call, viewer.userId)) return false;
    return isRinging(me) || (me.state === 'JOINED' && me.terminalId === viewer.terminalId);
  }

  function withCursor(entry: SignalEntry): DeliveredSignal {
    return { ...entry, cursor: app.logs.signals.cursor(viewer.userId, entry.seq) };
  }
}

/** Refuses a meeting that the viewer has no place in. */
async function requireParticipant(meetingId: string, { app, viewer }: SignedIn): Promise<void> {
  const meeting = isStorable(meetingId)
    ? await app.meetings.read(meetingId, [viewer.userId])
    : null;
  if (!meeting || !findMeetingParticipant(meeting, viewer.userId))
    throw new NotFoundError('meeting');
}
