import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ActiveCalls, CallUpdates } from '../gql/graphql.js';
import { NodeProcess } from '../support/node-process.js';
import { aPerson, aRingingCall } from '../support/people.js';
import { type PostgresServer, postgresInstalled, startPostgres } from '../support/postgres.js';

/** One check of the heads, and time for a busy machine. */
const NOTICED_MS = 15_000;

describe.skipIf(!postgresInstalled)('a PostgreSQL standby that is promoted', () => {
  let postgres: PostgresServer;
  let node: NodeProcess;
  beforeAll(async () => {
    postgres = await startPostgres();
    node = await NodeProcess.start({
      DATABASE_URL: await postgres.createDatabase('switchboard'),
      JWT_SECRET: crypto.randomUUID(),
    });
  });
  afterAll(async () => {
    await node?.close();
    await postgres?.close();
  });

  test('[NODE9] ends all cursors with CURSOR_EXPIRED and keeps what was committed', async () => {
    const [ann, bob] = [await aPerson(node, 'ann'), await aPerson(node, 'bob')];
    const [laptop, phone] = [ann.device('laptop'), bob.device('phone')];
    const { id } = await aRingingCall(laptop, [bob], { ringTimeout: 120 });
    const { eventCursor } = await phone.do(ActiveCalls);
    const following = await phone.subscribe(CallUpdates);

    await postgres.failOver();
    expect(await following.error(NOTICED_MS)).toMatchObject([
      { extensions: { code: 'CURSOR_EXPIRED' } },
    ]);
    const resumed = await phone.subscribe(CallUpdates, { after: eventCursor });
    expect(await resumed.error()).toMatchObject([{ extensions: { code: 'CURSOR_EXPIRED' } }]);

    const present = await phone.do(ActiveCalls);
    expect(present.activeCalls).toMatchObject([{ id }]);
    const anew = await phone.subscribe(CallUpdates, { after: present.eventCursor });
    const other = await aRingingCall(laptop, [bob]);
    expect(await anew.next()).toMatchObject({ callUpdates: { call: { id: other.id } } });
  });
});
