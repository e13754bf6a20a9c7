import { usersTable } from '../../src/db/account/tables.js';
import { anInstallation } from './installation.js';

/** A fresh database for a test below the API. `close` deletes it. */
export async function aDatabase() {
  const installation = await anInstallation();
  const database = await installation.openDatabase();
  return {
    ...database,
    /** A user who can take part in calls. */
    async aUser(name: string): Promise<string> {
      const id = `${name}-${crypto.randomUUID()}`;
      await database.db.insert(usersTable).values({ id, username: id, displayName: name });
      return id;
    },
    async close(): Promise<void> {
      await database.close();
      await installation.delete();
    },
  };
}
