import type { SignedIn } from '../../context.js';
import { countMeetings, listMeetings, type MeetingFilter } from '../../db/meeting/list.js';
import type { MeetingSnapshot } from '../../db/meeting/store.js';
import { keysetCursor, keysetOf, type Page, type PageArgs, pageBounds, pageOf } from '../paging.js';
import { findMeeting, type MeetingKey } from './find.js';

export function meeting(
  { by }: { by: MeetingKey },
  ctx: SignedIn,
): Promise<MeetingSnapshot | null> {
  return findMeeting(by, ctx);
}

export async function meetings(
  args: PageArgs & { filter?: MeetingFilter | null | undefined },
  { app, viewer }: SignedIn,
): Promise<Page<MeetingSnapshot>> {
  const filter = args.filter ?? {};
  const page = pageBounds(args, app.limits);
  const keys = await listMeetings(app.db, viewer.userId, filter, {
    after: keysetOf('after', args.after),
    before: keysetOf('before', args.before),
    limit: page.size + 1,
    fromEarliest: page.fromOldest,
  });
  const ids = keys.map(({ id }) => id);
  const found = await app.meetings.readMany(ids, [viewer.userId]);
  const rows = keys.flatMap((key) => {
    const node = found.find(({ id }) => id === key.id);
    return node ? [{ node, cursor: keysetCursor(key) }] : [];
  });
  return pageOf(rows, args, page, () => countMeetings(app.db, viewer.userId, filter));
}
