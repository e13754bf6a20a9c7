import { and, asc, eq, ne, or, sql } from 'drizzle-orm';
import type { OutsideIdentity } from '../../auth/outside-issuer.js';
import { type Db, isAnyOf, prepared } from '../client.js';
import { usersTable } from './tables.js';

export type UserRow = typeof usersTable.$inferSelect;

/** The users with these IDs, in any order. */
export function readUsers(db: Db, ids: readonly string[]): Promise<UserRow[]> {
  const statement = prepared(db, 'read_users', () =>
    db.select().from(usersTable).where(isAnyOf(usersTable.id, 'ids')).prepare('read_users'),
  );
  return statement.execute({ ids: JSON.stringify(ids) });
}

/** The user with this username or email address, ignoring case. */
export async function findLogin(db: Db, name: string): Promise<UserRow | null> {
  const lower = sql`lower(${name})`;
  // A username cannot contain an @ and an address must, so at most one user matches.
  const [row] = await db
    .select()
    .from(usersTable)
    .where(
      or(eq(sql`lower(${usersTable.username})`, lower), eq(sql`lower(${usersTable.email})`, lower)),
    );
  return row ?? null;
}

/** Users other than `except` whose username or display name begins with the text, ignoring case. */
export function searchUsers(
  db: Db,
  search: string,
  limit: number,
  except: string,
): Promise<UserRow[]> {
  const prefix = sql`lower(${search.replace(/[\\%_]/g, '\\$&')}) || '%'`;
  return db
    .select()
    .from(usersTable)
    .where(
      and(
        ne(usersTable.id, except),
        or(
          sql`lower(${usersTable.username}) LIKE ${prefix}`,
          sql`lower(${usersTable.displayName}) LIKE ${prefix}`,
        ),
      ),
    )
    .orderBy(asc(sql`lower(${usersTable.displayName})`), asc(usersTable.id))
    .limit(limit);
}

/** Inserts a user, or returns which unique field is taken. */
export async function insertUser(
  db: Db,
  user: { username: string; email: string; displayName: string; passwordHash: string },
): Promise<UserRow | 'USERNAME_TAKEN' | 'EMAIL_TAKEN'> {
  const [row] = await db.insert(usersTable).values(user).onConflictDoNothing().returning();
  if (row) return row;
  const [existing] = await db
    .select({ id: usersTable.id })
    .from(usersTable)
    .where(eq(sql`lower(${usersTable.username})`, sql`lower(${user.username})`));
  return existing ? 'USERNAME_TAKEN' : 'EMAIL_TAKEN';
}

/** Updates the profile of a user; null: the account does not exist. */
export async function updateUser(
  db: Db,
  id: string,
  profile: Partial<Pick<UserRow, 'displayName' | 'avatarUrl' | 'callWaiting'>>,
): Promise<UserRow | null> {
  // An update without a column is a syntax error; `id` makes an empty profile valid.
  const [row] = await db
    .update(usersTable)
    .set({ ...profile, id })
    .where(eq(usersTable.id, id))
    .returning();
  return row ?? null;
}

/** The user of an outside identity, created on the first request. */
export async function userOfIdentity(
  db: Db,
  issuer: string,
  identity: OutsideIdentity,
): Promise<string> {
  const outsideSubject = `${issuer} ${identity.subject}`;
  const find = async () => {
    const [row] = await db
      .select({ id: usersTable.id })
      .from(usersTable)
      .where(eq(usersTable.outsideSubject, outsideSubject));
    return row?.id;
  };
  const known = await find();
  if (known) return known;
  const username = usernameFrom(identity.username ?? identity.subject);
  // Splits by code points, because half of a surrogate pair is not valid text.
  const displayName = [...(identity.displayName ?? '').trim()].slice(0, 100).join('');
  // Another user may have this username or address. The identity must not get access to that account.
  const attempts = [
    { username, email: identity.email ?? null },
    { username, email: null },
    { username: `${username.slice(0, 23)}-${crypto.randomUUID().slice(0, 8)}`, email: null },
  ];
  for (const attempt of attempts) {
    const [row] = await db
      .insert(usersTable)
      .values({
        ...attempt,
        displayName: displayName || attempt.username,
        avatarUrl: identity.avatarUrl ?? null,
        outsideSubject,
      })
      .onConflictDoNothing()
      .returning({ id: usersTable.id });
    const id = row?.id ?? (await find());
    if (id) return id;
  }
  throw new Error('No user could be created for an outside identity.');
}

function usernameFrom(name: string): string {
  const ascii = name
    .replace(/@.*$/, '')
    .replace(/[^A-Za-z0-9._-]/g, '')
    .slice(0, 32);
  return ascii.length >= 3 ? ascii : `user-${crypto.randomUUID().slice(0, 8)}`;
}
