import type { SignedIn } from '../../context.js';
import type { MeetingSnapshot } from '../../db/meeting/store.js';
import { isStorable } from '../../db/storable.js';
import { NotFoundError } from '../../errors.js';
import type { Device } from '../../lifecycle/call/state.js';
import type { MeetingOperation } from '../../lifecycle/meeting/permissions.js';
import { checkPermission } from '../../lifecycle/meeting/refusal.js';
import type { Delivery, MeetingRoute } from '../../lifecycle/meeting/route.js';
import { mapItems, NO_MORE, type Subscription } from '../../realtime/feeds/subscription.js';
import { answerFrom } from '../answer-from.js';
import { toMeetingError } from './change.js';

/** Refuses a message that the lifecycle does not route. */
export async function requireRoute(
  { app, viewer }: SignedIn,
  meetingId: string,
  route: (meeting: MeetingSnapshot) => MeetingRoute,
): Promise<void> {
  if (!isStorable(meetingId)) throw new NotFoundError('meeting');
  const found = await answerFrom(app.membership.meetings, meetingId, {
    ask: route,
    stands: ({ outcome }) => outcome === 'routed',
    read: () => app.meetings.read(meetingId, [viewer.userId]),
  });
  if (!found) throw new NotFoundError('meeting');
  if (found.answer.outcome === 'refused') throw toMeetingError(found.answer);
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

/** An entry that belongs to a shared screen. */
interface ScreenEntry {
  seq: number;
  fromUserId: string;
  fromTerminalId: string;
  screenNo: number;
}

/** Delivers to one device the entries of a room that it may receive. Ends when the device is no longer in the room. */
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
  // Ends at once when the device leaves. If the bus loses that change, the next entry ends it.
  const following = app.bus
    .subscribe('meeting', meetingId, (meeting) => {
      if (checkPermission(meeting, viewer, deps.operation)) void entries.return();
    })
    .catch(() => () => {});
  return mapItems(
    entries,
    async (entry) => {
      const outcome = await deliveryOf(entry);
      if (outcome === 'ENDED') return NO_MORE;
      return outcome === 'DELIVERED'
        ? { ...entry, cursor: deps.cursor(meetingId, entry.seq) }
        : null;
    },
    () => void following.then((end) => end()),
  );

  async function deliveryOf({ fromUserId, fromTerminalId, screenNo }: Entry): Promise<Delivery> {
    const from: Device = { userId: fromUserId, terminalId: fromTerminalId };
    const found = await answerFrom(app.membership.meetings, meetingId, {
      ask: (meeting) => deps.delivery(meeting, { from, screenNo }),
      // Screen numbers only rise: an entry of an earlier screen stays dropped.
      stands: (delivery, meeting) =>
        delivery === 'DELIVERED' || (delivery === 'DROPPED' && screenNo < meeting.screenNo),
    });
    return found?.answer ?? 'ENDED';
  }
}
