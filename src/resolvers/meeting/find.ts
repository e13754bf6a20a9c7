import type { SignedIn } from '../../context.js';
import { isInvited } from '../../db/meeting/invitations.js';
import type { MeetingSnapshot } from '../../db/meeting/store.js';
import { isStorable } from '../../db/storable.js';
import { parseMeetingCode } from '../../lifecycle/meeting/code.js';
import { mayFindMeeting } from '../../lifecycle/meeting/visibility.js';

export interface MeetingKey {
  id?: string | null | undefined;
  code?: string | null | undefined;
}

/**
 * The meeting, with the viewer as participant, if the viewer may see it; otherwise null. Wrong codes count
 * against a rate limit, which prevents guessing.
 */
export async function findMeeting(key: MeetingKey, ctx: SignedIn): Promise<MeetingSnapshot | null> {
  return key.code != null ? findByCode(key.code, ctx) : findById(key.id ?? '', ctx);
}

async function findByCode(
  typed: string,
  { app, viewer, address }: SignedIn,
): Promise<MeetingSnapshot | null> {
  const { codes, codesFrom } = app.throttles;
  await codes.check(viewer.userId);
  await codesFrom.check(address);
  const code = parseMeetingCode(typed);
  const id = code && (await app.meetings.idOf(code));
  const meeting = id ? await app.meetings.read(id, [viewer.userId]) : null;
  if (!meeting) {
    await codesFrom.count(address);
    await codes.count(viewer.userId);
  }
  return meeting;
}

async function findById(id: string, { app, viewer }: SignedIn): Promise<MeetingSnapshot | null> {
  const meeting = isStorable(id) ? await app.meetings.read(id, [viewer.userId]) : null;
  if (!meeting) return null;
  const { userId } = viewer;
  const mayFind = (invited: boolean) => mayFindMeeting(meeting, userId, { byCode: false, invited });
  return mayFind(false) || mayFind(await isInvited(app.db, id, userId)) ? meeting : null;
}
