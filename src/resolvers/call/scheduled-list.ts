import type { SignedIn } from '../../context.js';
import {
  countScheduledCalls,
  listScheduledCalls,
  type ScheduledCallKey,
  type ScheduledCallRow,
} from '../../db/call/scheduled.js';
import { keysetCursor, keysetOf, type Page, type PageArgs, pageBounds, pageOf } from '../paging.js';

/** The sort key is encoded like a time, which has the same range. */
function sortPositionOf(name: string, cursor: string | null | undefined): ScheduledCallKey | null {
  const key = keysetOf(name, cursor);
  return key && { sortKey: key.at.getTime(), id: key.id };
}

export async function scheduledCalls(
  args: PageArgs,
  { app, viewer }: SignedIn,
): Promise<Page<ScheduledCallRow>> {
  const page = pageBounds(args, app.limits.PAGE);
  const found = await listScheduledCalls(app.db, viewer.userId, {
    after: sortPositionOf('after', args.after),
    before: sortPositionOf('before', args.before),
    limit: page.size + 1,
    fromEnd: page.fromOldest,
  });
  const rows = found.map(({ sortKey, ...node }) => ({
    node,
    cursor: keysetCursor({ at: new Date(sortKey), id: node.id }),
  }));
  return pageOf(rows, args, page, () => countScheduledCalls(app.db, viewer.userId));
}
