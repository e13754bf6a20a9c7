import * as z from 'zod';
import type { SignedIn } from '../context.js';
import type { CallSnapshot } from '../db/call/store.js';
import { isStorable } from '../db/storable.js';
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
import { mapItems, type Subscription } from '../realtime/feeds/subscription.js';
import type { SignalEntry, SignalKind } from '../realtime/logs/signals.js';
import { answerFrom } from './answer-from.js';
import { toCallError } from './call/change.js';
import { requireVisibleCall } from './call/updates.js';
import { madeOnce, parseInput } from './input.js';
import { toMeetingError } from './meeting/change.js';
import { closeOnOverflow } from './subscription.js';

export interface DeliveredSignal extends SignalEntry {
  cursor: string;
}

const bytes = (min: number, max: number, what: string) =>
  z.string().refine((value) => value.length >= min && Buffer.byteLength(value) <= max, what);

const sendSignalInput = madeOnce((limits: Limits) => {
  const sdp = bytes(1, limits.SDP_BYTES, `SDP of 1 to ${limits.SDP_BYTES} bytes.`).nullish();
  const part = bytes(0, limits.CANDIDATE_BYTES, `At most ${limits.CANDIDATE_BYTES} bytes.`);
  const candidate = z.object({
    candidate: part,
    sdpMid: part.nullish(),
    sdpMLineIndex: z.int().min(0, 'From 0.').max(65_535, 'To 65535.').nullish(),
    usernameFragment: part.nullish(),
  });
  const signal = z.object({
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
  return z.object({
    in: z.object({ callId: z.string().nullish(), meetingId: z.string().nullish() }),
    toUserId: z.string(),
    toTerminalId: z.string().nullish(),
    signal,
  });
});

export async function sendSignal(
  args: { input: z.input<ReturnType<typeof sendSignalInput>> },
  ctx: SignedIn,
): Promise<{ sentAt: Date }> {
  const { app, viewer } = ctx;
  const input = parseInput(sendSignalInput(app.limits), args.input);
  const { offer, answer, candidates } = input.signal;
  const { callId, meetingId } = input.in;
  if (input.toUserId === viewer.userId)
    throw invalid('input.toUserId', 'You cannot signal yourself.');
  const to = { userId: input.toUserId, terminalId: input.toTerminalId ?? null };
  // [SIGNAL2] One after the other for each receiver, so that a signal that waits is not overtaken. The log keeps the
  // order of the appends, so the next signal need not wait for the answer.
  const key = `signal ${viewer.userId} ${viewer.terminalId} ${to.userId}`;
  const sent = app.runExclusive(key, () => {
    const route =
      callId != null ? routeInCall(callId, to, ctx) : routeInMeeting(meetingId ?? '', to, ctx);
    return route instanceof Promise ? route.then(append) : append(route);
  });
  const { appended } = sent instanceof Promise ? await sent : sent;
  const { sentAt } = await appended;
  return { sentAt };

  function append({ toTerminalId, stays }: Route) {
    const appended = app.logs.signals.append(to.userId, {
      kind: kindOf(offer, answer),
      callId: callId ?? null,
      meetingId: meetingId ?? null,
      toTerminalId,
      stays,
      fromUserId: viewer.userId,
      fromTerminalId: viewer.terminalId,
      sdp: offer ?? answer ?? null,
      candidates: candidates ?? null,
      sentAt: new Date(),
    });
    // In an object, because a bare promise would be awaited.
    return { appended };
  }
}

const kindOf = (offer?: string | null, answer?: string | null): SignalKind =>
  offer != null ? 'OFFER' : answer != null ? 'ANSWER' : 'ICE_CANDIDATES';

/** The receiving device of a signal, and in a meeting the stays in which it is valid. */
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
  const found = await answerFrom(app.membership.meetings, meetingId, {
    ask: (meeting) => routeMeetingSignal(meeting, viewer, to),
    stands: ({ outcome }) => outcome === 'routed',
    read: () => app.meetings.read(meetingId, [viewer.userId]),
  });
  if (!found) throw new NotFoundError('meeting');
  const { answer: route, snapshot: meeting } = found;
  if (route.outcome === 'refused') throw toMeetingError(route);
  return {
    toTerminalId: route.to[0]?.terminalId ?? null,
    stays: joinTimesOf(meeting, viewer.userId, to.userId),
  };
}

function routeInCall(
  callId: string,
  to: Receiver,
  { app, viewer }: SignedIn,
): Route | Promise<Route> {
  if (!isStorable(callId)) throw new NotFoundError('call');
  const found = answerFrom(app.membership.calls, callId, {
    ask: (call) => routeSignal(call, viewer, to),
    stands: ({ outcome }) => outcome === 'routed',
  });
  return found instanceof Promise ? found.then(requireRoute) : requireRoute(found);

  function requireRoute(
    answered: { answer: ReturnType<typeof routeSignal>; snapshot: CallSnapshot } | null,
  ): Route {
    if (!answered) throw new NotFoundError('call');
    const { answer: route, snapshot: call } = answered;
    if (route.outcome === 'routed') return { toTerminalId: route.toTerminalId, stays: null };
    if (route.code !== 'NOT_FOUND' || !maySeeCall(call, viewer.userId))
      throw toCallError(route, call);
    throw new NotFoundError('receiver in this call');
  }
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
  /** Stays that are over. Their signals are dropped without another read of the meeting. */
  let endedStays: Set<string> | null = null;
  const entries = await app.logs.signals.subscribe(
    viewer.userId,
    after ?? null,
    closeOnOverflow(ctx),
  );
  return mapItems(entries, (entry) => {
    const isWanted = isForMe(entry);
    const delivered = (is: boolean) => (is ? withCursor(entry) : null);
    return typeof isWanted === 'boolean' ? delivered(isWanted) : isWanted.then(delivered);
  });

  function isForMe(entry: SignalEntry): boolean | Promise<boolean> {
    if (!isWanted(entry)) return false;
    if (entry.toTerminalId !== null && entry.toTerminalId !== viewer.terminalId) return false;
    if (entry.callId !== null) {
      const call = app.membership.calls.cached(entry.callId);
      return call ? takesSignals(call) : app.membership.calls.get(entry.callId).then(takesSignals);
    }
    return entry.meetingId !== null && isOfMeeting(entry.meetingId, entry);
  }

  /** Whether the signal belongs to the call or meeting of this subscription. Without either, every signal does. */
  function isWanted(entry: SignalEntry): boolean {
    if (callId == null && meetingId == null) return true;
    return entry.callId === null ? entry.meetingId === meetingId : entry.callId === callId;
  }

  /** [MEET20] A signal is delivered only if sender and receiver have stayed in the room since it was sent. */
  async function isOfMeeting(id: string, { fromUserId, fromTerminalId, stays }: SignalEntry) {
    const from: Device = { userId: fromUserId, terminalId: fromTerminalId };
    if (!stays) return false;
    const stay = [id, fromUserId, fromTerminalId, ...stays].join(' ');
    if (endedStays?.has(stay)) return false;
    const found = await answerFrom(app.membership.meetings, id, {
      ask: (meeting) => areStillInRoom(meeting, from, viewer, stays),
      stands: (areInRoom) => areInRoom,
    });
    if (found?.answer) return true;
    endedStays ??= new Set();
    endedStays.add(stay);
    return false;
  }

  /** Whether this device receives the call's signals: while it rings, and after it has answered. */
  function takesSignals(call: CallSnapshot | null): boolean {
    if (!call) return false;
    const me = findCallParticipant(call, viewer.userId);
    if (!me || isCallOver(call) || !maySeeCall(call, viewer.userId)) return false;
    return isRinging(me) || (me.state === 'JOINED' && me.terminalId === viewer.terminalId);
  }

  function withCursor(entry: SignalEntry): DeliveredSignal {
    return { ...entry, cursor: app.logs.signals.cursor(viewer.userId, entry.seq) };
  }
}

/** Refuses a meeting in which the viewer is no participant. */
async function requireParticipant(meetingId: string, { app, viewer }: SignedIn): Promise<void> {
  const meeting = isStorable(meetingId)
    ? await app.meetings.read(meetingId, [viewer.userId])
    : null;
  if (!meeting || !findMeetingParticipant(meeting, viewer.userId))
    throw new NotFoundError('meeting');
}
