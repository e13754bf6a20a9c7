import type { App } from './app.js';
import { findLogin, insertUser } from './db/account/users.js';

/** The users that an embedded installation begins with, so that a newcomer can call somebody. */
export const DEMO_USERS = ['alice', 'bob', 'carol'] as const;
/** Their password, which is no secret. */
export const DEMO_PASSWORD = 'switchboard';

/** Makes the demo users that are not there. */
export async function seedDemoUsers({ db, auth: { passwords } }: App): Promise<void> {
  const known = await Promise.all(DEMO_USERS.map((name) => findLogin(db, name)));
  const missing = DEMO_USERS.filter((_, i) => known[i] === null);
  if (missing.length === 0) return;
  const passwordHash = await passwords.hash(DEMO_PASSWORD);
  for (const username of missing) {
    const displayName = `${username.charAt(0).toUpperCase()}${username.slice(1)}`;
    await insertUser(db, { username, displayName, email: `${username}@example.com`, passwordHash });
  }
}
