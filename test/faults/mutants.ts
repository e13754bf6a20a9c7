import { setTimeout as later } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import type { App } from '../../src/app.js';
import { readHeads, userStream } from '../../src/db/streams.js';
import type { Bus } from '../../src/realtime/bus.js';
import { createStreams } from '../../src/realtime/feeds/streams.js';
import { announceCall } from '../../src/resolvers/call/change.js';

/** A fault that is put into each node, to show that the rig finds it. */
export interface Mutant {
  name: string;
  /** The fault in one sentence, for the table. */
  fault: string;
  /** Makes the app of a node wrong. */
  in(app: App): App | Promise<App>;
}

/** How late a subscription of `lazySubscribe` begins. */
const LATE_MS = 500;

export const MUTANTS = {
  publishBeforeCommit: {
    name: 'publish before commit',
    fault: 'the events of a change are published before the change is written',
    in: (app) => ({
      ...app,
      calls: {
        ...app.calls,
        async update(before, after, update, at, free) {
          const streams = before.participants.map(({ userId }) => userStream(userId));
          const payload = { callId: after.id, version: after.version, ...update };
          const rows = [...(await readHeads(app.db, streams))].map(([stream, head]) => ({
            stream,
            seq: head + 1,
            kind: update.kind,
            payload,
            at,
          }));
          await announceCall(app, { ...after, readAt: at }, rows, before);
          return app.calls.update(before, after, update, at, free);
        },
      },
    }),
  },
  headCheckOff: {
    name: 'head check off',
    fault: 'no node compares the heads of streams with the table',
    in: (app) => ({ ...app, streams: { ...app.streams, checkHeads: async () => {} } }),
  },
  lazySubscribe: {
    name: 'lazy subscribe',
    fault:
      'the node does not wait for the subscription of a channel, and the subscription begins late',
    in: (app) => ({
      ...app,
      streams: createStreams({ ...app, database: app.backends.database, bus: lazy(app.bus) }),
    }),
  },
  droppedWhere: {
    name: 'dropped WHERE',
    fault: 'a change is written whatever the version of the call is',
    in: (app) => ({
      ...app,
      calls: {
        ...app.calls,
        update: (before, ...rest) =>
          whateverTheVersion(
            before,
            () => app.calls.read(before.id),
            (call) => app.calls.update(call, ...rest),
          ),
      },
    }),
  },
  droppedMeetingWhere: {
    name: 'dropped WHERE of meetings',
    fault: 'a change is written whatever the version of the meeting is',
    in: (app) => ({
      ...app,
      meetings: {
        ...app.meetings,
        update: (before, ...rest) =>
          whateverTheVersion(
            before,
            () => app.meetings.read(before.id),
            (meeting) => app.meetings.update(meeting, ...rest),
          ),
      },
    }),
  },
  unclaimed: {
    name: 'unclaimed',
    fault: 'every node that sees that a scheduled call is due begins it, each as a call of its own',
    async in(app) {
      // The database forgets each claim, and gives each claimant an ID of its own. Nodes start at the same time.
      await app.db.execute(sql`DO $do$ BEGIN
        PERFORM pg_advisory_xact_lock(hashtext('unclaimed'));
        CREATE OR REPLACE FUNCTION forget_claim() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
          NEW.claimed_until := NULL;
          NEW.call_id := gen_random_uuid();
          RETURN NEW;
        END $$;
        CREATE OR REPLACE TRIGGER forget_claim BEFORE UPDATE OF claimed_until ON scheduled_calls
          FOR EACH ROW EXECUTE FUNCTION forget_claim();
      END $do$`);
      return app;
    },
  },
} satisfies Record<string, Mutant>;

/** A bus that begins to listen some time after it said so. */
const lazy = (bus: Bus): Bus => ({
  ...bus,
  async subscribe(...args) {
    let ended = false;
    let end = () => {};
    void later(LATE_MS).then(async () => {
      if (ended) return;
      end = await bus.subscribe(...args);
      if (ended) end();
    });
    return () => {
      ended = true;
      end();
    };
  },
});

/** Writes a change with the version that is there by then, until nobody is faster. */
async function whateverTheVersion<T extends { version: number }, Written>(
  before: T,
  read: () => Promise<T | null>,
  write: (before: T) => Promise<Written | null>,
): Promise<Written | null> {
  for (let tried = before.version; ; ) {
    const written = await write({ ...before, version: tried });
    if (written) return written;
    const version = (await read())?.version ?? tried;
    // Something else than the version keeps it from being written.
    if (version === tried) return null;
    tried = version;
  }
}
