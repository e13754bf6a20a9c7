import { isStorable, isStorableInstant } from '../db/storable.js';
import { invalid } from '../errors.js';
import type { Limits } from '../limits.js';

/** The arguments of a Relay connection. */
export interface PageArgs {
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}

/** A slice of a Relay list. `totalCount` runs its query only if the field is selected. */
export interface Page<T> {
  edges: { node: T; cursor: string }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  totalCount: () => Promise<number>;
}

/** A position in a list that is sorted by time. */
export interface Keyset {
  at: Date;
  id: string;
}

export const keysetCursor = ({ at, id }: Keyset): string =>
  Buffer.from(JSON.stringify([at.getTime(), id])).toString('base64url');

/** The position that a cursor encodes; null without a cursor. */
export function keysetOf(name: string, cursor: string | null | undefined): Keyset | null {
  if (cursor == null) return null;
  try {
    const [time, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    const at = new Date(Number.isSafeInteger(time) ? Number(time) : Number.NaN);
    if (typeof id === 'string' && isStorable(id) && isStorableInstant(at)) return { at, id };
  } catch {}
  throw invalid(name, 'A cursor of an edge of this connection.');
}

/** Validates the size of the page. `fromOldest`: the page is counted from the end of the list (`last`). */
export function pageBounds(args: PageArgs, { PAGE: max, DEFAULT_PAGE }: Limits) {
  if (args.first != null && args.last != null) {
    throw invalid('last', 'Ask for the first or for the last, not for both.');
  }
  for (const name of ['first', 'last'] as const) {
    const n = args[name];
    if (n != null && (n < 0 || n > max)) throw invalid(name, `0 to ${max}.`);
  }
  const fromOldest = args.last != null;
  const size = args.last ?? args.first ?? DEFAULT_PAGE;
  return { size, fromOldest };
}

/** Builds a page from its rows. The query reads one row more than the size, which shows whether there are more. */
export function pageOf<T>(
  rows: readonly { node: T; cursor: string }[],
  args: PageArgs,
  { size, fromOldest }: { size: number; fromOldest: boolean },
  totalCount: () => Promise<number>,
): Page<T> {
  const more = rows.length > size;
  const edges = rows.slice(0, size);
  if (fromOldest) edges.reverse();
  return {
    edges,
    pageInfo: {
      hasNextPage: fromOldest ? args.before != null : more,
      hasPreviousPage: fromOldest ? more : args.after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}
