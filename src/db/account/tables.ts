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
    /** Null if an outside issuer provides none. */
    email: text('email'),
    displayName: text('display_name').notNull(),
    avatarUrl: text('avatar_url'),
    /** Null for users of an outside issuer, who have no password here. */
    passwordHash: text('password_hash'),
    /** `<issuer> <subject>` for users of an outside issuer. */
    outsideSubject: text('outside_subject'),
    chosenPresence: chosenPresence('chosen_presence').notNull().default('ONLINE'),
    presenceText: text('presence_text'),
    /** The user's devices ring even during another call or ring. */
    callWaiting: boolean('call_waiting').notNull().default(false),
    /**
     * Rises when a ring starts that is refused to a busy user: a call to them alone, or a transfer. Of two such rings
     * at the same moment, one fails its check. The column keeps its name, because nodes of the version before write it
     * during a rolling deploy.
     */
    ringVersion: integer('line').notNull().default(0),
    /** The user has viewed their calls up to this time. Calls missed later are new to them. */
    callsSeenAt: instant('calls_seen_at').notNull().defaultNow(),
    /** The last time at which the user was visibly online; not moved while they are INVISIBLE. */
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

/** A column with a user's ID. The row is deleted with the user. */
export const userIdColumn = (name: string) =>
  text(name)
    .notNull()
    .references(() => usersTable.id, { onDelete: 'cascade' });

/** A user's blocks: they refuse calls and invitations from the blocked users. */
export const blocksTable = pgTable(
  'blocks',
  {
    userId: userIdColumn('user_id'),
    blockedId: userIdColumn('blocked_id'),
    createdAt: instant('created_at').notNull().defaultNow(),
    /** The time at which the blocked user last saw the blocker: for them, the blocker left then. */
    lastSeenAt: instant('last_seen_at'),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.blockedId] }),
    index('blocks_blocked').on(t.blockedId),
    index('blocks_newest').on(t.userId, t.createdAt, t.blockedId),
  ],
);

/** A session is the family of refresh tokens that one sign-in began. */
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
    /** SHA-256 of the token. The token itself is not stored. */
    hash: text('hash').primaryKey(),
    sessionId: text('session_id')
      .notNull()
      .references(() => sessionsTable.id, { onDelete: 'cascade' }),
    usedAt: instant('used_at'),
  },
  (t) => [index('refresh_tokens_session').on(t.sessionId)],
);
