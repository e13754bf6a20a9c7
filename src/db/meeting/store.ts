import { asc, eq, sql } from 'drizzle-orm';
import type { Device } from '../../lifecycle/call/state.js';
import type { MeetingChange } from '../../lifecycle/meeting/decide.js';
import type { MeetingEvent } from '../../lifecycle/meeting/events.js';
import {
  type Meeting,
  type MeetingParticipant,
  participantIdOf,
} from '../../lifecycle/meeting/state.js';
import { meetingOutboxEvents } from '../../lifecycle/outbox/meeting.js';
import { type Db, isAnyOf } from '../client.js';
import { outboxValue } from '../outbox.js';
import { appendedEvents, appendedValues, meetingStream, type StreamRow } from '../streams.js';
import { meetingColumns, meetingParticipantColumns } from './columns.js';
import { meetingParticipantsTable, meetingsTable } from './tables.js';
import { prepareMeetingInsert, prepareMeetingUpdate } from './writes.js';

/**
 * A meeting as it was at `readAt`, by the database's clock. It contains only those absent participants that the
 * lifecycle needs or the reader named.
 */
export interface MeetingSnapshot extends Meeting {
  readAt: Date;
}

/** The payload of an event in a meeting's stream. */
export type MeetingEventPayload = Omit<MeetingEvent, 'recipients'> & {
  /** The recipients. The stored name stays, because nodes of the previous version read it too. */
  hearers: string[];
  meetingId: string;
  /** The version of the meeting after the event. */
  version: number;
};

/** A meeting's password: its hash and its version. */
export interface MeetingPassword {
  hash: string | null;
  version: number;
}

/** Reads and writes meetings. Each function runs one statement. */
export type MeetingStore = ReturnType<typeof createMeetingStore>;

/** Prepares the statements for meetings. */
export function createMeetingStore(db: Db) {
  const p = meetingParticipantsTable;
  const read = db
    .select({
      meeting: meetingColumns,
      participant: meetingParticipantColumns,
      readAt: sql<Date>`now()`.mapWith(meetingsTable.createdAt).as('read_at'),
    })
    .from(meetingsTable)
    .leftJoin(
      p,
      sql`${eq(p.meetingId, meetingsTable.id)} AND (${p.state} <> 'LEFT' OR ${p.placeKeptUntil} IS NOT NULL
        OR ${p.inheritedFrom} IS NOT NULL OR ${isAnyOf(p.userId, 'users')})`,
    )
    .where(isAnyOf(meetingsTable.id, 'ids'))
    .orderBy(asc(p.position), asc(p.userId))
    .prepare('read_meetings');
  const update = prepareMeetingUpdate(db);
  const insert = prepareMeetingInsert(db);

  const readMany = async (
    ids: readonly string[],
    userIds: readonly string[] = [],
  ): Promise<MeetingSnapshot[]> =>
    ids.length === 0
      ? []
      : assembleMeetings(
          await read.execute({ ids: JSON.stringify(ids), users: JSON.stringify(userIds) }),
        );

  return {
    /** The meetings that exist among these, in any order, with the participants of these users. */
    readMany,

    /** The meeting with the participants of these users, or null. */
    read: async (id: string, userIds: readonly string[] = []): Promise<MeetingSnapshot | null> =>
      (await readMany([id], userIds))[0] ?? null,

    /** The ID of the meeting with this code, or null. */
    async idOf(code: string): Promise<string | null> {
      const [row] = await db
        .select({ id: meetingsTable.id })
        .from(meetingsTable)
        .where(eq(meetingsTable.code, code));
      return row?.id ?? null;
    },

    /** The password of an existing meeting. */
    async readPassword(id: string): Promise<MeetingPassword> {
      const [row] = await db
        .select({ hash: meetingsTable.passwordHash, version: meetingsTable.passwordVersion })
        .from(meetingsTable)
        .where(eq(meetingsTable.id, id));
      return row ?? { hash: null, version: 0 };
    },

    /**
     * Writes a decided change, with the hash of a new password. Returns null if a concurrent change came first: the
     * version is no longer the one that was decided on.
     *
     * A meeting that was remembered instead of read comes with the ID of its last change. Returns null too if the stored
     * change has another ID, as after the loss of the last changes in a failover, or if `readAt`, which was estimated, is
     * more than a second from the database's time.
     */
    async update(
      before: MeetingSnapshot,
      { meeting: after, changed, events }: MeetingChange,
      passwordHash: string | null,
      changeId: string = crypto.randomUUID(),
      rememberedChangeId: string | null = null,
    ): Promise<StreamRow[] | null> {
      const stream = meetingStream(after.id);
      const delivered = events
        .filter(({ recipients }) => recipients.length > 0)
        .map((event) => ({ kind: event.kind, payload: meetingEventPayload(after, event) }));
      const { participants: _, ...fields } = after;
      const [row] = await update.execute({
        id: after.id,
        expectedVersion: before.version,
        meeting: JSON.stringify(fields),
        changeId,
        rememberedChangeId,
        newPassword: after.passwordVersion !== before.passwordVersion,
        passwordHash,
        participants: JSON.stringify(changed),
        at: before.readAt.toISOString(),
        ...outboxValue(meetingOutboxEvents(before, after)),
        ...appendedValues(stream, delivered),
      });
      return row ? appendedEvents(stream, delivered, row.head, before.readAt) : null;
    },

    /** Inserts a meeting and its invitations. Returns null if its code or its ID is taken. */
    async insert(
      meeting: Meeting,
      passwordHash: string | null,
      invited: readonly string[],
    ): Promise<StreamRow[] | null> {
      const rows = await insert.execute({
        meeting: JSON.stringify(meeting),
        passwordHash,
        invited: JSON.stringify(invited),
        kind: MEETING_INVITATION,
        payload: JSON.stringify({ meetingId: meeting.id, fromId: meeting.hostId }),
        at: meeting.createdAt.toISOString(),
      });
      return rows.length === 0 ? null : rows.flatMap(({ event }) => event ?? []);
    },

    /** Records a heartbeat. Returns false if the device is in neither the room nor the waiting room. */
    async heartbeat(meetingId: string, { userId, terminalId }: Device): Promise<boolean> {
      const rows = await db
        .update(p)
        .set({ seenAt: sql`now()` })
        .where(
          sql`${eq(p.meetingId, meetingId)} AND ${eq(p.userId, userId)} AND ${eq(p.terminalId, terminalId)}
            AND ${p.state} IN ('WAITING', 'JOINED')`,
        )
        .returning({ meetingId: p.meetingId });
      return rows.length > 0;
    },
  };
}

/** Whether every read of the meeting brings this participant. */
export const isAlwaysRead = ({ state, placeKeptUntil, inheritedFrom }: MeetingParticipant) =>
  state !== 'LEFT' || placeKeptUntil !== null || inheritedFrom !== null;

/** The kind of an invitation event in a user's stream. */
export const MEETING_INVITATION = 'MEETING_INVITATION';

/** The payload of an invitation event. */
export interface MeetingInvitationPayload {
  meetingId: string;
  fromId: string;
}

/** The stored payload of a meeting event. */
export const meetingEventPayload = (
  meeting: Meeting,
  { recipients, ...event }: MeetingEvent,
): MeetingEventPayload => ({
  ...event,
  hearers: recipients,
  meetingId: meeting.id,
  version: meeting.version,
});

type Row = {
  meeting: Omit<Meeting, 'participants'>;
  participant: Omit<MeetingParticipant, 'id'> | null;
  readAt: Date;
};

function assembleMeetings(rows: Row[]): MeetingSnapshot[] {
  const found = new Map<string, MeetingSnapshot>();
  for (const { meeting, participant, readAt } of rows) {
    const known = found.get(meeting.id) ?? { ...meeting, participants: [], readAt };
    found.set(meeting.id, known);
    if (participant) {
      known.participants.push({
        ...participant,
        id: participantIdOf(meeting.id, participant.userId),
      });
    }
  }
  return [...found.values()];
}
