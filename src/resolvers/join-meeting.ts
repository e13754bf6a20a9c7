import type { SignedIn } from '../context.js';
import type { MeetingSnapshot } from '../db/meetings.js';
import { NotFoundError } from '../errors.js';
import { needsPassword } from '../lifecycle/meeting-join.js';
import { isDevice, isHere, participantOf } from '../lifecycle/meeting-state.js';
import { changeMeeting } from './change-meeting.js';
import { findMeeting, type MeetingKey } from './find-meeting.js';

interface JoinMeetingInput {
  meeting: MeetingKey;
  password?: string | null | undefined;
  audio?: boolean | null | undefined;
  video?: boolean | null | undefined;
}

/** Comes to the door of a meeting. What a media server wants to know of a participant, it gets from here. */
export async function joinMeeting(
  { input }: { input: JoinMeetingInput },
  ctx: SignedIn,
): Promise<MeetingSnapshot> {
  const { app, viewer } = ctx;
  const found = await findMeeting(input.meeting, ctx);
  if (!found) {
    // The same work as for a meeting with a password.
    if (input.password) await app.passwords.verify(null, input.password);
    throw new NotFoundError('meeting');
  }
  // Who is there already changes nothing by it, but says that they are there.
  const me = participantOf(found, viewer.userId);
  if (me && isHere(me) && isDevice(me, viewer)) await app.meetings.heartbeat(found.id, viewer);
  const password = await knownPassword(found, input.password || null, ctx);
  return changeMeeting(app, found.id, {
    kind: 'joinMeeting',
    by: viewer,
    password,
    audio: input.audio ?? true,
    video: input.video ?? true,
  });
}

/** Which password of the meeting was presented; null: none, a wrong one, or none is needed. */
async function knownPassword(
  meeting: MeetingSnapshot,
  presented: string | null,
  { app, viewer }: SignedIn,
): Promise<number | null> {
  if (presented === null || !needsPassword(meeting, viewer.userId, meeting.readAt)) return null;
  const throttle = app.throttles.meetingPassword;
  const key = `${viewer.userId} ${meeting.id}`;
  // One after the other: of guesses that come all at once, each must know what became of those before.
  return app.inOrder(`password ${key}`, async () => {
    await throttle.check(key);
    const { hash, version } = await app.meetings.readPassword(meeting.id);
    if (await app.passwords.verify(hash, presented)) {
      await throttle.reset(key);
      return version;
    }
    await throttle.count(key);
    return null;
  });
}
