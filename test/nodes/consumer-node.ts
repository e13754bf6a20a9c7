// A node with an outbox consumer that notes each event in the table `handled`. It fails for subjects whose ID begins
// with "poisoned".

import { sql } from 'drizzle-orm';
import { describeProblems, readConfig } from '../../src/config/read.js';
import { OUTBOX_KINDS } from '../../src/lifecycle/outbox/event.js';
import type { OutboxConsumer } from '../../src/realtime/outbox.js';
import { createServer } from '../../src/server.js';

const read = readConfig();
if (!('config' in read) || read.config.databaseUrl === null) {
  throw new Error('problems' in read ? describeProblems(read.problems) : 'no DATABASE_URL');
}
const { config } = read;
/** Failing events are given up within the time of a test. */
const IMPATIENT = { OUTBOX_RETRY_S: 0.5, OUTBOX_ATTEMPTS: 5 };

const recorder: OutboxConsumer = {
  name: 'recorder',
  kinds: OUTBOX_KINDS,
  async handle({ id, subject, kind, payload: { version } }, { db }) {
    if (/^\w+:poisoned/.test(subject)) throw new Error('poisoned');
    await db.execute(
      sql`INSERT INTO handled (outbox_id, subject, kind, version) VALUES (${id}, ${subject}, ${kind}, ${version})`,
    );
  },
};

const server = createServer(config, { limits: IMPATIENT, consumers: [recorder] });
await server.start();
