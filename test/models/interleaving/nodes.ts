import { type App, createApp } from '../../../src/app.js';
import type { PasswordHasher } from '../../../src/auth/passwords.js';
import { usersTable } from '../../../src/db/account/tables.js';
import type { Limits } from '../../../src/limits.js';
import { anInstallation } from '../../support/installation.js';
import { takingTurns } from './backends.js';
import { stopClock } from './clock.js';
import type { Turns } from './turns.js';

/** Two nodes without servers, whose every step takes turns, and the users. */
export interface Nodes {
  readonly apps: readonly App[];
  close(): Promise<void>;
}

/** Opens the nodes, with users of these names. */
export async function openNodes(
  turns: Turns,
  names: readonly string[],
  limits: Partial<Limits>,
): Promise<Nodes> {
  const installation = await anInstallation();
  const opened = await installation.openApps(takingTurns(turns), {}, limits);
  // The embedded mode has one node. A second one on the same database shows that its statements guard their writes,
  // as on a server.
  const [one] = opened;
  const both = one && opened.length === 1 ? [one, createApp(one)] : opened;
  const apps = both.map((app) => ({
    ...app,
    auth: { ...app.auth, passwords: cheap(turns) },
  }));
  await one?.db
    .insert(usersTable)
    .values(names.map((id) => ({ id, username: id, displayName: id })));
  const startClock = stopClock(turns);
  return {
    apps,
    async close() {
      startClock();
      await Promise.all(opened.map(({ backends }) => backends.close()));
      await installation.delete();
    },
  };
}

/** Password hashing without the work. */
const cheap = (turns: Turns): PasswordHasher => ({
  hash: (password) => turns.around('hash', async () => password),
  verify: (hash, password) => turns.around('verify', async () => hash === password),
});
