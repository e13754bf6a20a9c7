import * as z from 'zod';
import type { SignedIn } from '../context.js';
import type { CallSnapshot } from '../db/calls.js';
import { isStorable } from '../db/text.js';
import { invalid, NotFoundError } from '../errors.js';
import { type Device, isOver, isRinging, maySee, participantOf } from '../lifecycle/call-state.js';
import { isStill, routeMeetingSignal, type Stays, staysOf } from '../lifecycle/meeting-route.js';
import { participantOf as placeIn } from '../lifecycle/meeting-state.js';
import { routeSignal } from '../lifecycle/signal.js';
import type { Limits } from '../limits.js';
import type { IceCandidate, SignalEntry, SignalKind } from '../realtime/signal-log.js';
import { closable, type Subscription } from '../realtime/subscription.js';
import { mustSee } from './call-updates.js';
import { refusal } from './change-call.js';
import { refusal as meetingRefusal } from './change-meeting.js';
import { overflow } from './overflow.js';
import { valid } from './valid.js';

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

const payload = (limits: Limits) => {
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
  const { offer, answer, candidates } = valid(payload(app.limits), input.signal, [
    'input',
    'signal',
  ]);
  const { callId, meetingId } = input.in;
  if (input.toUserId === viewer.userId)
    throw invalid('input.toUserId', 'You cannot signal yourself.');
  const to = { userId: input.toUserId, terminalId: input.toTerminalId ?? null };
  // [SIGNAL2] One after the other for each receiver, whatever each has to wait for.
  return app.inOrder(`signal ${viewer.userId} ${viewer.terminalId} ${to.userId}`, async () => {
    const route =
      callId != null
        ? { callId, meetingId: null, ...(await routeInCall(callId, to, ctx)) }
        : {
            callId: null,
            meetingId: meetingId ?? '',
            ...(await routeInMeeting(meetingId ?? '', to, ctx)),
          };
    const sentAt = new Date();
    await app.signalLog.append(to.userId, {
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
  stays: Stays | null;
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
  const remembered = await app.meetingMembership.of(meetingId);
  const attempt = (meeting: NonNullable<typeof remembered>) => {
    const routed = routeMeetingSignal(meeting, viewer, to);
    if (routed.outcome === 'refused') return routed;
    const [device] = routed.to;
    return {
      toTerminalId: device?.terminalId ?? null,
      stays: staysOf(meeting, viewer.userId, to.userId),
    };
  };
  const known = remembered && attempt(remembered);
  if (known && !('outcome' in known)) return known;
  // What is remembered may be a moment old; nobody is refused because of that.
  const meeting = await app.meetings.read(meetingId, [viewer.userId]);
  if (!meeting) throw new NotFoundError('meeting');
  app.meetingMembership.note(meeting);
  const again = attempt(meeting);
  if ('outcome' in again) throw meetingRefusal(again);
  return again;
}

async function routeInCall(
  callId: string,
  to: Receiver,
  { app, viewer }: SignedIn,
): Promise<Route> {
  if (!isStorable(callId)) throw new NotFoundError('call');
  const remembered = await app.membership.of(callId);
  const routed = remembered && routeSignal(remembered, viewer, to);
  if (routed?.outcome === 'routed') return { toTerminalId: routed.toTerminalId, stays: null };
  // What is remembered may be a moment old; nobody is refused because of that.
  const call = await app.membership.read(callId);
  if (!call) throw new NotFoundError('call');
  const again = routeSignal(call, viewer, to);
  if (again.outcome === 'routed') return { toTerminalId: again.toTerminalId, stays: null };
  if (again.code !== 'NOT_FOUND' || !maySee(call, viewer.userId)) throw refusal(again, call);
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
  if (callId != null) await mustSee(callId, ctx);
  if (meetingId != null) await mustHaveAPlace(meetingId, ctx);
  /** Stays that are over: what was sent in them is not asked about each time. */
  const gone = new Set<string>();
  const entries = await app.signals.subscribe(viewer.userId, after ?? null, overflow(ctx));
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
      const call = await app.membership.of(entry.callId);
      return call !== null && isIn(call);
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
    if (gone.has(stay)) return false;
    const remembered = await app.meetingMembership.of(id);
    if (remembered && isStill(remembered, from, viewer, stays)) return true;
    // What is remembered may be a moment old; nothing is lost because of that.
    const meeting = await app.meetingMembership.read(id);
    if (meeting && isStill(meeting, from, viewer, stays)) return true;
    gone.add(stay);
    return false;
  }

  /** What was sent while all devices rang is for the one that then answered. */
  function isIn(call: CallSnapshot): boolean {
    const me = participantOf(call, viewer.userId);
    if (!me || isOver(call) || !maySee(call, viewer.userId)) return false;
    return isRinging(me) || (me.state === 'JOINED' && me.terminalId === viewer.terminalId);
  }

  function withCursor(entry: SignalEntry): DeliveredSignal {
    return { ...entry, cursor: app.signals.cursor(viewer.userId, entry.seq) };
  }
}

/** Refuses a meeting that the viewer has no place in. */
async function mustHaveAPlace(meetingId: string, { app, viewer }: SignedIn): Promise<void> {
  const meeting = isStorable(meetingId)
    ? await app.meetings.read(meetingId, [viewer.userId])
    : null;
  if (!meeting || !placeIn(meeting, viewer.userId)) throw new NotFoundError('meeting');
}
