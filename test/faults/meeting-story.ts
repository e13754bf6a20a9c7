import type { Sql, TransactionSql } from 'postgres';
import { grouped } from './evidence.js';

/** A meeting as it was at one version. Instants are milliseconds since 1970. */
export interface JournalRow {
  version: number;
  at: number;
  status: string;
  isLocked: boolean;
  hostId: string;
  seats: number;
  /** The participants who are in the room, wait, or were removed, each as `user=STATE:ROLE@terminal`, sorted. */
  participants: string[];
  /** The users whose seats were kept. */
  kept: string[];
}

/** One event of a meeting's stream. */
export interface MeetingEventRow {
  seq: number;
  kind: string;
  at: number;
  version: number;
  actorId: string | null;
  /** The user whose participant the event concerns. */
  about: string | null;
  recipients: string[];
}

/** When a participant in the room, or waiting, was last seen. */
export interface SeenRow {
  userId: string;
  state: string;
  seenAt: number;
}

/** A meeting and its whole history. */
export interface MeetingStory {
  id: string;
  version: number;
  status: string;
  endedAt: number | null;
  journal: JournalRow[];
  events: MeetingEventRow[];
  here: SeenRow[];
}

/**
 * Makes the database record each version of each meeting. Calls have a timeline, but meetings only their present
 * state, and a wrong state must be found even if no client received it.
 */
export async function keepJournal(sql: Sql): Promise<void> {
  await sql.unsafe(`
    CREATE TABLE meeting_journal (
      no bigint GENERATED ALWAYS AS IDENTITY, meeting_id text, version int, at timestamptz, status text,
      is_locked boolean, host_id text, seats int, participants text[], kept text[]);
    CREATE FUNCTION write_meeting_journal() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      INSERT INTO meeting_journal (meeting_id, version, at, status, is_locked, host_id, seats, participants, kept)
      SELECT NEW.id, NEW.version, clock_timestamp(), NEW.status, NEW.is_locked, NEW.host_id, NEW.max_participants,
        array_agg(p.user_id || '=' || p.state || ':' || p.role || coalesce('@' || p.terminal_id, '')
          ORDER BY p.user_id) FILTER (WHERE p.state <> 'LEFT'),
        array_agg(p.user_id) FILTER (WHERE p.place_kept_until > now())
      FROM meeting_participants AS p
      WHERE p.meeting_id = NEW.id AND (p.state <> 'LEFT' OR p.place_kept_until IS NOT NULL);
      RETURN NULL;
    END $$;
    CREATE TRIGGER meeting_journal AFTER INSERT OR UPDATE OF version ON meetings
      FOR EACH ROW EXECUTE FUNCTION write_meeting_journal();`);
}

/** Reads all meetings, in the same transaction as the rest. */
export async function readMeetings(tx: TransactionSql): Promise<MeetingStory[]> {
  const ms = (column: string) => tx.unsafe(`extract(epoch FROM ${column})::float8 * 1000`);
  const meetings = await tx<Omit<MeetingStory, 'journal' | 'events' | 'here'>[]>`
    SELECT id, version, status, ${ms('ended_at')} AS "endedAt" FROM meetings ORDER BY created_at, id`;
  const journal = await tx<(JournalRow & { meetingId: string })[]>`
    SELECT meeting_id AS "meetingId", version, ${ms('at')} AS at, status, is_locked AS "isLocked",
      host_id AS "hostId", seats, coalesce(participants, '{}') AS participants, coalesce(kept, '{}') AS kept
    FROM meeting_journal ORDER BY no`;
  const events = await tx<(MeetingEventRow & { meetingId: string })[]>`
    SELECT payload ->> 'meetingId' AS "meetingId", seq::float8 AS seq, kind, ${ms('at')} AS at,
      (payload ->> 'version')::int AS version, payload ->> 'actorId' AS "actorId",
      substr(payload ->> 'participantId', length(payload ->> 'meetingId') + 2) AS about,
      payload -> 'hearers' AS recipients
    FROM stream_events WHERE stream LIKE 'meeting:%' ORDER BY stream, seq`;
  const here = await tx<(SeenRow & { meetingId: string })[]>`
    SELECT meeting_id AS "meetingId", user_id AS "userId", state, ${ms('seen_at')} AS "seenAt"
    FROM meeting_participants WHERE state IN ('WAITING', 'JOINED')`;
  const of = <Row extends { meetingId: string }>(rows: readonly Row[]) => {
    const groups = grouped(rows, ({ meetingId }) => meetingId);
    return (id: string) => groups.get(id) ?? [];
  };
  const [journalOf, eventsOf, hereIn] = [of(journal), of(events), of(here)];
  return meetings.map((row) => ({
    ...row,
    journal: journalOf(row.id),
    events: eventsOf(row.id),
    here: hereIn(row.id),
  }));
}

/** For each user and meeting, the number of the last event addressed to that user. */
export async function readLastEvents(sql: Sql): Promise<Map<string, number>> {
  const rows = await sql<{ id: string; seq: number }[]>`
    SELECT (payload ->> 'meetingId') || ' ' || recipient AS id, max(seq)::float8 AS seq
    FROM stream_events, jsonb_array_elements_text(payload -> 'hearers') AS recipient
    WHERE stream LIKE 'meeting:%' GROUP BY 1`;
  return new Map(rows.map(({ id, seq }) => [id, seq]));
}
