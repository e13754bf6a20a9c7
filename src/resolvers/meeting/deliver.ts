import type { SignedIn } from '../../context.js';
import type { MeetingSnapshot } from '../../db/meeting/store.js';
import { isStorable } from '../../db/text.js';
import { NotFoundError } from '../../errors.js';
import type { Device } from '../../lifecycle/call/state.js';
import type { MeetingOperation } from '../../lifecycle/meeting/permissions.js';
import { checkPermission } from '../../lifecycle/meeting/refusal.js';
import type { Delivery, MeetingRoute } from '../../lifecycle/meeting/route.js';
import { closable, type Subscription } from '../../realtime/feeds/subscription.js';
import { toMeetingError } from './change.js';

/**
 * Refuses what the lifecycle does not let pass. What is remembered of the meeting may be a moment old;
 * nobody is refused because of that.
 */
export async function requireRoute(
  { app, viewer }: SignedIn,
  meetingId: string,
  route: (meeting: MeetingSnapshot) => MeetingRoute,
): Promise<void> {
  if (!isStorable(meetingId)) throw new NotFoundError('meeting');
  const cached = await app.membership.meetings.get(meetingId);
  if (cached && route(cached).outcome === 'routed') return;
  const meeting = await app.meetings.read(meetingId, [viewer.userId]);
  if (!meeting) throw new NotFoundError('meeting');
  app.membership.meetings.note(meeting);
  const current = route(meeting);
  if (current.outcome === 'refused') throw toMeetingError(current);
}

/** Refuses a device that may not receive this in the meeting now. */
export async function requireReceiver(
  { app, viewer }: SignedIn,
  meetingId: string,
  operation: MeetingOperation,
): Promise<void> {
  const meeting = isStorable(meetingId)
    ? await app.meetings.read(meetingId, [viewer.userId])
    : null;
  if (!meeting) throw new NotFoundError('meeting');
  const refusal = checkPermission(meeting, viewer, operation);
  if (refusal) throw toMeetingError(refusal);
}

/** What belongs to a shared screen. */
interface ScreenEntry {
  seq: number;
  fromUserId: string;
  fromTerminalId: string;
  screenNo: number;
}

/** Of what is sent to all in a room, that which reaches one device; it ends when that is not there any more. */
export function deliverInMeeting<Entry extends ScreenEntry>(
  { app, viewer }: SignedIn,
  meetingId: string,
  entries: Subscription<Entry>,
  deps: {
    operation: MeetingOperation;
    delivery(meeting: MeetingSnapshot, of: { from: Device; screenNo: number }): Delivery;
    cursor(key: string, seq: number): string;
  },
): Subscription<Entry & { cursor: string }> {
  // At once, not only with the next entry; should the bus lose that, with the next entry.
  const following = app.bus
    .subscribe('meeting', meetingId, (meeting) => {
      if (checkPermission(meeting, viewer, deps.operation)) stop();
    })
    .catch(() => () => {});
  const stop = () => {
    void following.then((end) => end());
    void entries.return();
  };
  return closable(deliver(), stop);

  async function* deliver(): Subscription<Entry & { cursor: string }> {
    try {
      for await (const entry of entries) {
        const outcome = await deliveryOf(entry);
        if (outcome === 'ENDED') return;
        if (outcome === 'DELIVERED') yield { ...entry, cursor: deps.cursor(meetingId, entry.seq) };
      }
    } finally {
      stop();
    }
  }

  async function deliveryOf({ fromUserId, fromTerminalId, screenNo }: Entry): Promise<Delivery> {
    const from: Device = { userId: fromUserId, terminalId: fromTerminalId };
    const delivery = (meeting: MeetingSnapshot) => deps.delivery(meeting, { from, screenNo });
    const cached = await app.membership.meetings.get(meetingId);
    // A screen that is not shared any more will not be again: its number only rises.
    const isStale = cached !== null && screenNo < cached.screenNo;
    const outcome = cached ? delivery(cached) : 'ENDED';
    if (outcome === 'DELIVERED' || (outcome === 'DROPPED' && isStale)) return outcome;
    const meeting = await app.membership.meetings.read(meetingId);
    return meeting ? delivery(meeting) : 'ENDED';
  }
}
