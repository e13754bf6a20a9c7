import type { SignedIn } from '../context.js';
import {
  countScheduledCalls,
  listScheduledCalls,
  type ScheduledCallKey,
  type ScheduledCallRow,
} from '../db/scheduled-calls.js';
import { type Connection, connectionOf, cursorOf, keyOf, type PageArgs, pageOf } from './page.js';

/** A place is read as an instant: it has as many digits. */
function placeOf(name: string, cursor: string | null | undefined): ScheduledCallKey | null {
  const key = keyOf(name, cursor);
  return key && { place: key.at.getTime(), id: key.id };
}

export async function scheduledCalls(
  args: PageArgs,
  { app, viewer }: SignedIn,
): Promise<Connection<ScheduledCallRow>> {
  const page = pageOf(args, app.limits.PAGE);
  const found = await listScheduledCalls(app.db, viewer.userId, {
    after: placeOf('after', args.after),
    before: placeOf('before', args.before),
    limit: page.size + 1,
    fromEnd: page.fromOldest,
  });
  const rows = found.map(({ place, ...node }) => ({
    node,
    cursor: cursorOf({ at: new Date(place), id: node.id }),
  }));
  return connectionOf(rows, args, page, () => countScheduledCalls(app.db, viewer.userId));
}
