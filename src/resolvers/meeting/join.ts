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

/** Joins a meeting or its waiting room. A media server would authorize its participants here. */
export async function joinMeeting(
  { input }: { input: JoinMeetingInput },
  ctx: SignedIn,
): Promise<MeetingSnapshot> {
  const { app, viewer } = ctx;
  const found = await findMeeting(input.meeting, ctx);
  if (!found) {
    // An unknown meeting costs the same work as one with a password.
    if (input.password) await app.auth.passwords.verify(null, input.password);
    throw new NotFoundError('meeting');
  }
  // For a device that is already in the meeting, joining is only a heartbeat.
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
      // [MEET5] The password may have changed since the comparison.
      const { version } = await app.meetings.readPassword(found.id);
      if (version === comparison?.version) throw error;
      comparison = await comparePassword(found.id, given, ctx);
    }
  }
}

/** Compares a password with the meeting's, and returns the version of the meeting's password. */
async function comparePassword(
  meetingId: string,
  given: string,
  { app, viewer }: SignedIn,
): Promise<{ isRight: boolean; version: number }> {
  const throttle = app.throttles.meetingPassword;
  const key = `${viewer.userId} ${meetingId}`;
  // One after the other: concurrent guesses would all pass the check before any of them is counted.
  return app.runExclusive(`password ${key}`, async () => {
    await throttle.check(key);
    const { hash, version } = await app.meetings.readPassword(meetingId);
    const isRight = await app.auth.passwords.verify(hash, given);
    await (isRight ? throttle.reset(key) : throttle.count(key));
    return { isRight, version };
  });
}
