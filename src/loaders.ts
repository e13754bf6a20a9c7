import { setImmediate } from 'node:timers/promises';
import DataLoader from 'dataloader';
import { readUsers, type UserRow } from './db/account/users.js';
import { type CallRing, type RingKey, readRings } from './db/call/rings.js';
import type { CallSnapshot, CallStore } from './db/call/store.js';
import type { TimelineEntry } from './db/call/updates.js';
import type { Db } from './db/client.js';
import { readHeads } from './db/streams.js';
import { NotFoundError } from './errors.js';
import type { Presence } from './lifecycle/presence.js';
import type { PresenceBoard } from './realtime/presence/board.js';

type Load<T> = (keys: readonly string[]) => Promise<Map<string, T>>;

// Batched, not cached: a socket's loaders live for hours and would serve stale rows.
const batch = <T, Missing>(load: Load<T>, missing: Missing) =>
  new DataLoader<string, Exclude<T | Missing, Error>>(
    async (keys) => {
      const found = await load([...new Set(keys)]);
      return keys.map((key) => (found.get(key) ?? missing) as Exclude<T | Missing, Error> | Error);
    },
    { cache: false },
  );

/** Loads the rows for many objects of all responses with one statement. */
export type SharedLoaders = ReturnType<typeof createSharedLoaders>;

/** Creates the loaders whose results are the same for every viewer. */
export function createSharedLoaders({ db, calls }: { db: Db; calls: CallStore }) {
  return {
    user: batch<UserRow, NotFoundError>(
      async (ids) => new Map((await readUsers(db, ids)).map((user) => [user.id, user])),
      new NotFoundError('user'),
    ),
    call: batch<CallSnapshot, null>(
      async (ids) => new Map((await calls.readMany(ids)).map((call) => [call.id, call])),
      null,
    ),
    /** The records of the devices that rang for a participant. */
    rings: new DataLoader<RingKey, CallRing[]>(
      async (keys) => {
        const rings = await readRings(db, keys);
        return keys.map(({ callId, userId }) =>
          rings.filter((ring) => ring.callId === callId && ring.userId === userId),
        );
      },
      { cache: false },
    ),
    timeline: batch<TimelineEntry[], NotFoundError>(async (ids) => {
      const timelines = new Map<string, TimelineEntry[]>(ids.map((id) => [id, []]));
      for (const entry of await calls.timelines(ids)) timelines.get(entry.callId)?.push(entry);
      return timelines;
    }, new NotFoundError('call')),
  };
}

/** Loads the rows for many objects of one response with one statement: for one request or one socket of a viewer. */
export class Loaders {
  readonly #deps: LoaderDeps;
  readonly #viewerId: string | null;
  // Made when they are needed: most sockets never load with them.
  #heads: Map<string, Promise<number>> | null = null;
  #presence: DataLoader<string, Presence> | null = null;

  constructor(deps: LoaderDeps, viewerId: string | null) {
    this.#deps = deps;
    this.#viewerId = viewerId;
  }

  get user(): SharedLoaders['user'] {
    return this.#deps.loaders.user;
  }

  get call(): SharedLoaders['call'] {
    return this.#deps.loaders.call;
  }

  get rings(): SharedLoaders['rings'] {
    return this.#deps.loaders.rings;
  }

  get timeline(): SharedLoaders['timeline'] {
    return this.#deps.loaders.timeline;
  }

  get presence(): DataLoader<string, Presence> {
    const { presence } = this.#deps;
    const viewerId = this.#viewerId;
    this.#presence ??= batch<Presence, NotFoundError>(async (ids) => {
      const all = viewerId ? await presence.seenBy(viewerId, ids) : await presence.read(ids);
      return new Map(all.map((p) => [p.userId, p]));
    }, new NotFoundError('user'));
    return this.#presence;
  }

  /** The head of a stream. Concurrent reads share one statement. */
  head(stream: string): Promise<number> {
    this.#heads ??= new Map();
    const heads = this.#heads;
    const known = heads.get(stream);
    if (known) return known;
    const read = readHeads(this.#deps.db, [stream])
      .then((found) => found.get(stream) ?? 0)
      .finally(() => heads.delete(stream));
    heads.set(stream, read);
    return read;
  }

  /** Resolves once the head of a stream has been read, if the same document reads it in any place. */
  async afterHead(stream: string): Promise<void> {
    // By then all root fields have begun.
    await setImmediate();
    await this.#heads?.get(stream)?.catch(() => {});
  }
}

interface LoaderDeps {
  readonly db: Db;
  readonly loaders: SharedLoaders;
  readonly presence: PresenceBoard;
}
