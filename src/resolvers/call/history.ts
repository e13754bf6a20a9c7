import type { SignedIn } from '../../context.js';
import type { UserRow } from '../../db/account/users.js';
import {
  type CallFilter,
  countHistory,
  countMissed,
  readActiveCallIds,
  readHistory,
  updateCallsSeenAt,
} from '../../db/call/history.js';
import type { CallSnapshot } from '../../db/call/store.js';
import { isStorable } from '../../db/storable.js';
import { userStream } from '../../db/streams.js';
import { unauthenticated } from '../../errors.js';
import { isCallOver, maySeeCall } from '../../lifecycle/call/state.js';
import { keysetCursor, keysetOf, type Page, type PageArgs, pageBounds, pageOf } from '../paging.js';

/**
 * [COLD1] Waits for the `eventCursor` of the same document, if it is selected. An event between the two reads is
 * then delivered twice instead of never.
 */
const waitForCursor = ({ loaders, viewer }: SignedIn): Promise<void> =>
  loaders.afterHead(userStream(viewer.userId));

export async function call({ id }: { id: string }, ctx: SignedIn): Promise<CallSnapshot | null> {
  const { loaders, viewer } = ctx;
  await waitForCursor(ctx);
  const found = isStorable(id) ? await loaders.call.load(id) : null;
  return found && maySeeCall(found, viewer.userId) ? found : null;
}

export async function calls(
  args: PageArgs & { filter?: CallFilter | null | undefined },
  ctx: SignedIn,
): Promise<Page<CallSnapshot>> {
  const { app, loaders, viewer } = ctx;
  const filter = args.filter ?? {};
  const page = pageBounds(args, app.limits);
  const after = keysetOf('after', args.after);
  const before = keysetOf('before', args.before);
  if (filter.withUserId != null && !isStorable(filter.withUserId)) {
    return pageOf<CallSnapshot>([], args, page, async () => 0);
  }
  await waitForCursor(ctx);
  const keys = await readHistory(app.db, viewer.userId, filter, {
    after,
    before,
    limit: page.size + 1,
    fromOldest: page.fromOldest,
  });
  const nodes = await loaders.call.loadMany(keys.map(({ id }) => id));
  const rows = keys.flatMap((key, i) => {
    const node = nodes[i];
    if (node instanceof Error) throw node;
    return node ? [{ node, cursor: keysetCursor(key) }] : [];
  });
  return pageOf(rows, args, page, () =>
    countHistory(app.db, viewer.userId, filter, app.limits.HISTORY_COUNTED),
  );
}

export async function activeCalls(_args: object, ctx: SignedIn): Promise<CallSnapshot[]> {
  const { app, loaders, viewer } = ctx;
  await waitForCursor(ctx);
  const ids = await readActiveCallIds(app.db, viewer.userId);
  const found = await Promise.all(ids.map((id) => loaders.call.load(id)));
  return found
    .filter((c) => c !== null)
    .filter((c) => !isCallOver(c) && maySeeCall(c, viewer.userId));
}

export async function eventCursor(
  _args: object,
  { app, loaders, viewer }: SignedIn,
): Promise<string> {
  const stream = userStream(viewer.userId);
  return app.streams.cursor(stream, await loaders.head(stream));
}

export async function missedCallCount(_args: object, ctx: SignedIn): Promise<number> {
  const { app, viewer } = ctx;
  await waitForCursor(ctx);
  return countMissed(app.db, viewer.userId, app.limits.MISSED_COUNTED);
}

export async function markCallsSeen(
  { upTo }: { upTo?: Date | null | undefined },
  { app, viewer }: SignedIn,
): Promise<UserRow> {
  const me = await updateCallsSeenAt(app.db, viewer.userId, upTo ?? null);
  if (!me) throw unauthenticated();
  return me;
}
