import { setImmediate } from 'node:timers/promises';
import * as z from 'zod';
import type { SignedIn } from '../../context.js';
import { readCallees } from '../../db/call/callees.js';
import { insertInvitations } from '../../db/meeting/invitations.js';
import {
  MEETING_INVITATION,
  type MeetingInvitationPayload,
  type MeetingSnapshot,
} from '../../db/meeting/store.js';
import { isStorable } from '../../db/storable.js';
import { userStream } from '../../db/streams.js';
import { NotFoundError } from '../../errors.js';
import { routeInvitation } from '../../lifecycle/meeting/route.js';
import { isMeetingOver } from '../../lifecycle/meeting/state.js';
import type { Limits } from '../../limits.js';
import type { StreamMessage } from '../../realtime/bus.js';
import { mapItems, type Subscription } from '../../realtime/feeds/subscription.js';
import { idList, madeOnce, parseInput } from '../input.js';
import { closeOnOverflow } from '../subscription.js';
import { announceEvents, changeVersion, toMeetingError } from './change.js';

/** An invitation as it is delivered to a device of the invited user. */
export interface DeliveredInvitation {
  cursor: string;
  meeting: MeetingSnapshot;
  fromId: string;
  at: Date;
}

/** Reads the invited users and the database's clock. Every user must exist. */
export async function readInvitees(
  userIds: readonly string[],
  { app, viewer }: Pick<SignedIn, 'app' | 'viewer'>,
) {
  const { users, now } = await readCallees(app.db, viewer.userId, userIds.filter(isStorable));
  const unknown = userIds.find((id) => !users.has(id));
  if (unknown !== undefined) throw new NotFoundError('user', unknown);
  return { now };
}

const inviteToMeetingInput = madeOnce((limits: Limits) =>
  z.object({
    meetingId: z.string(),
    userIds: idList(1, limits.INVITED_AT_ONCE, 'users, each once'),
  }),
);

export async function inviteToMeeting(
  { input }: { input: z.input<ReturnType<typeof inviteToMeetingInput>> },
  { app, viewer }: SignedIn,
): Promise<MeetingSnapshot> {
  const { meetingId, userIds } = parseInput(inviteToMeetingInput(app.limits), input);
  const users = [viewer.userId, ...userIds.filter(isStorable)];
  return changeVersion(app, meetingId, users, async (meeting) => {
    const route = routeInvitation(meeting, viewer, userIds);
    if (route.outcome === 'refused') throw toMeetingError(route);
    await readInvitees(route.toUserIds, { app, viewer });
    const events = await insertInvitations(app.db, meeting, {
      from: viewer.userId,
      to: route.toUserIds,
      repeatAfterS: app.limits.INVITE_REPEAT_S,
    });
    if (!events) return null;
    await announceEvents(app, events);
    return meeting;
  });
}

export async function meetingInvitations(
  { after }: { after?: string | null | undefined },
  ctx: SignedIn,
): Promise<Subscription<DeliveredInvitation>> {
  const { app, viewer } = ctx;
  const stream = userStream(viewer.userId);
  const events = await app.streams.subscribe(stream, after ?? null, closeOnOverflow(ctx));
  return mapItems(events, (event) => (event.kind === MEETING_INVITATION ? deliver(event) : null));

  async function deliver({ seq, payload, at }: StreamMessage): Promise<DeliveredInvitation | null> {
    // Missed events are read without returning to the event loop: this gives everybody else a turn.
    await setImmediate();
    const { meetingId, fromId } = payload as MeetingInvitationPayload;
    const meeting = await app.meetings.read(meetingId, [viewer.userId]);
    // An invitation to a meeting that is over is of no use.
    if (!meeting || isMeetingOver(meeting)) return null;
    return { cursor: app.streams.cursor(stream, seq), meeting, fromId, at };
  }
}
