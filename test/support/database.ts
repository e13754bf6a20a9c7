import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../../src/db/client.js';
import { users } from '../../src/db/tables.js';

/** A database of its own for a test that looks below the API; `close` deletes it. */
export async function aDatabase() {
  const folder = await mkdtemp(join(tmpdir(), 'switchboard-database-'));
  const database = await openEmbedded(join(folder, 'database'));
  return {
    ...database,
    /** Somebody who can take part in calls. */
    async aUser(name: string): Promise<string> {
      const id = `${name}-${crypto.randomUUID()}`;
      await database.db.insert(users).values({ id, username: id, displayName: name });
      return id;
    },
    async close(): Promise<void> {
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
