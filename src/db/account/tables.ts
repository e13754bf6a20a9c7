import { sql } from 'drizzle-orm';
import {
  boolean,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { CHOSEN_PRESENCES } from '../../lifecycle/presence.js';
import { instant, newIdDefault } from '../columns.js';

export const chosenPresence = pgEnum('chosen_presence', CHOSEN_PRESENCES);

export const usersTable = pgTable(
  'users',
  {
    id: text('id').primaryKey().default(newIdDefault),
    username: text('username').notNull(),
    /** Null where an outside issuer tells none. */
    email: text('email'),
    displayName: text('display_name').notNull(),
    avatarUrl: text('avatar_url'),
    /** Null for users of an outside issuer: they have no password here. */
    passwordHash: text('password_hash'),
    /** `<issuer> <subject>` of a user of an outside issuer. */
    outsideSubject: text('outside_subject'),
    chosenPresence: chosenPresence('chosen_presence').notNull().default('ONLINE'),
    presenceText: text('presence_text'),
    /** Rings also while they are in another call, or one rings. */
    callWaiting: boolean('call_waiting').notNull().default(false),
    /**
     * Rises when a one-to-one ring to the user starts: of two at the same moment, one fails its check. The column keeps
     * its name, because nodes of the version before write it during a rolling deploy.
     */
    ringVersion: integer('line').notNull().default(0),
    /** They have looked at their calls up to then: what they missed later is new to them. */
    callsSeenAt: instant('calls_seen_at').notNull().defaultNow(),
    /** When the user last was visibly online; not moved while they are INVISIBLE. */
    lastSeenAt: instant('last_seen_at'),
    createdAt: instant('created_at').notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex('users_username').on(sql`lower(${t.username}) text_pattern_ops`),
    uniqueIndex('users_email').on(sql`lower(${t.email})`),
    uniqueIndex('users_outside_subject').on(t.outsideSubject),
    index('users_display_name').on(sql`lower(${t.displayName}) text_pattern_ops`),
  ],
);

/** A column with the id of a user; the row goes when the user does. */
export const userIdColumn = (name: string) =>
  text(name)
    .notNull()
    .references(() => usersTable.id, { onDelete: 'cascade' });

/** Whom a user does not want to hear from. */
export const blocksTable = pgTable(
  'blocks',
  {
    userId: userIdColumn('user_id'),
    blockedId: userIdColumn('blocked_id'),
    createdAt: instant('created_at').notNull().defaultNow(),
    /** When the blocked user saw them last: it looks as if they had left then. */
    lastSeenAt: instant('last_seen_at'),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.blockedId] }),
    index('blocks_blocked').on(t.blockedId),
    index('blocks_newest').on(t.userId, t.createdAt, t.blockedId),
  ],
);

/** A session is the family of refresh tokens that one login began. */
export const sessionsTable = pgTable(
  'sessions',
  {
    id: text('id').primaryKey().default(newIdDefault),
    userId: userIdColumn('user_id'),
    createdAt: instant('created_at').notNull().defaultNow(),
    /** Moves with each refresh. */
    expiresAt: instant('expires_at').notNull(),
    endedAt: instant('ended_at'),
  },
  (t) => [index('sessions_user').on(t.userId), index('sessions_expiry').on(t.expiresAt)],
);

export const refreshTokensTable = pgTable(
  'refresh_tokens',
  {
    /** SHA-256 of the token, which is nowhere stored itself. */
    hash: text('hash').primaryKey(),
    sessionId: text('session_id')
      .notNull()
      .references(() => sessionsTable.id, { onDelete: 'cascade' }),
    usedAt: instant('used_at'),
  },
  (t) => [index('refresh_tokens_session').on(t.sessionId)],
);
