import type { Logger } from 'pino';
import type { CallSnapshot } from '../../db/call/store.js';
import type { Database } from '../../db/client.js';
import type { MeetingEventPayload } from '../../db/meeting/store.js';
import { isMeetingStream, readEvents, readHeads } from '../../db/streams.js';
import { cursorExpired } from '../../errors.js';
import type { Limits } from '../../limits.js';
import type { Bus, StreamMessage } from '../bus.js';
import { decodeCursor, encodeCursor } from './cursor.js';
import { createFeeds } from './feeds.js';
import type { Subscription } from './subscription.js';

/** How many events one read of the table brings. */
const PAGE = 200;

/** Follows streams: each subscriber gets each event after its cursor once, in order. */
export type Streams = ReturnType<typeof createStreams>;

/** Creates streams on a bus that may lose, repeat and reorder events, and on the table, which does not. */
export function createStreams(deps: {
  database: Pick<Database, 'db' | 'epoch' | 'readEpoch'>;
  bus: Bus;
  limits: Limits;
  log: Logger;
  /** Called with the call of each event that the bus brings. */
  onCall?: (call: CallSnapshot) => void;
  /** Called with the payload of each event of a meeting that the bus brings. */
  onMeetingEvent?: (payload: Pick<MeetingEventPayload, 'meetingId' | 'version'>) => void;
}) {
  const { database, bus } = deps;
  const { db } = database;
  let { epoch } = database;
  const feeds = createFeeds<StreamMessage>(
    {
      listen: (stream, onEvent) =>
        bus.subscribe('stream', stream, (event) => {
          if (event.call) deps.onCall?.(event.call);
          if (isMeetingStream(stream)) deps.onMeetingEvent?.(event.payload as MeetingEventPayload);
          onEvent(event);
        }),
      heads: (streams) => readHeads(db, streams),
      read: async (stream, after) =>
        (await readEvents(db, stream, after, PAGE)).map((row) => ({ ...row, isStored: true })),
      bytes: (event) =>
        300 + 300 * (event.call?.participants.length ?? 0) + (event.call?.message?.length ?? 0),
    },
    deps,
  );

  /** The number that a cursor of this stream names. */
  function seqOf(stream: string, cursor: string): number {
    const position = decodeCursor(cursor);
    if (position?.epoch !== epoch || position.stream !== stream) throw cursorExpired();
    return position.seq;
  }

  return {
    seqOf,

    /** The cursor of a number in a stream. */
    cursor: (stream: string, seq: number) => encodeCursor({ epoch, stream, seq }),

    /** Delivers the events after the cursor; without one, first what `readPresent` returns. See `createFeeds`. */
    async subscribe(
      stream: string,
      after: string | null,
      onOverflow: () => void,
      readPresent?: (last: number) => Promise<StreamMessage[]>,
    ): Promise<Subscription<StreamMessage>> {
      const from = after === null ? null : seqOf(stream, after);
      return feeds.subscribe(stream, from, onOverflow, readPresent);
    },

    /** Compares the heads of all streams that this node follows with the table, in one query. */
    async checkHeads(): Promise<void> {
      const present = await database.readEpoch();
      if (present !== epoch) {
        deps.log.warn({ before: epoch, after: present }, 'the database has another history');
        epoch = present;
        feeds.reset();
      }
      await feeds.check();
    },

    /** How many streams this node follows. */
    get followed(): number {
      return feeds.followed;
    },
  };
}
