import type { SignedIn } from '../../context.js';
import type { MeetingSnapshot } from '../../db/meeting/store.js';
import { NotAllowedError, NotFoundError } from '../../errors.js';
import { needsPassword } from '../../lifecycle/meeting/join.js';
import {
  findMeetingParticipant,
  isJoinedOrWaiting,
  isOnDevice,
} from '../../lifecycle/meeting/state.js';
import { changeMeeting } from './change.js';
import { findMeeting, type MeetingKey } from './find.js';

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
    if (input.password) await app.auth.passwords.verify(null, input.password);
    throw new NotFoundError('meeting');
  }
  // Who is there already changes nothing by it, but says that they are there.
  const me = findMeetingParticipant(found, viewer.userId);
  if (me && isJoinedOrWaiting(me) && isOnDevice(me, viewer))
    await app.meetings.heartbeat(found.id, viewer);
  const join = (password: number | null) =>
    changeMeeting(app, found.id, {
      kind: 'joinMeeting',
      by: viewer,
      password,
      audio: input.audio ?? true,
      video: input.video ?? true,
    });
  const given = input.password || null;
  if (given === null) return join(null);
  let comparison = needsPassword(found, viewer.userId, found.readAt)
    ? await comparePassword(found.id, given, ctx)
    : null;
  for (;;) {
    try {
      return await join(comparison?.isRight ? comparison.version : null);
    } catch (error) {
      if (!(error instanceof NotAllowedError && error.code === 'WRONG_PASSWORD')) throw error;
      // [MEET5] The one that holds by now may be another than was compared.
      const { version } = await app.meetings.readPassword(found.id);
      if (version === comparison?.version) throw error;
      comparison = await comparePassword(found.id, given, ctx);
    }
  }
}

/** Whether the password that was presented is the one of the meeting, and which one that is. */
async function comparePassword(
  meetingId: string,
  given: string,
  { app, viewer }: SignedIn,
): Promise<{ isRight: boolean; version: number }> {
  const throttle = app.throttles.meetingPassword;
  const key = `${viewer.userId} ${meetingId}`;
  // One after the other: of guesses that come all at once, each must know what became of those before.
  return app.runExclusive(`password ${key}`, async () => {
    await throttle.check(key);
    const { hash, version } = await app.meetings.readPassword(meetingId);
    const isRight = await app.auth.passwords.verify(hash, given);
    await (isRight ? throttle.reset(key) : throttle.count(key));
    return { isRight, version };
  });
}
