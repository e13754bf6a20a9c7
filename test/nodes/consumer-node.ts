// A node with an outbox consumer that notes each event in the table `handled`. It fails for subjects whose ID begins
// with "poisoned".

import postgres from 'postgres';
import { openApp } from '../../src/app.js';
import { describeProblems, readConfig } from '../../src/config/read.js';
import { OUTBOX_KINDS } from '../../src/lifecycle/outbox/event.js';
import { createServer } from '../../src/server.js';

const read = readConfig();
if (!('config' in read) || read.config.databaseUrl === null) {
  throw new Error('problems' in read ? describeProblems(read.problems) : 'no DATABASE_URL');
}
const { config } = read;
const sql = postgres(config.databaseUrl ?? '', { max: 4 });

/** Failing events are given up within the time of a test. */
const IMPATIENT = { OUTBOX_RETRY_S: 0.5, OUTBOX_ATTEMPTS: 5 };

const server = createServer(config, IMPATIENT, openApp, [
  {
    name: 'recorder',
    kinds: OUTBOX_KINDS,
    async handle({ id, subject, kind, payload }) {
      if (/^\w+:poisoned/.test(subject)) throw new Error('poisoned');
      await sql`INSERT INTO handled (outbox_id, subject, kind, version) VALUES (${id}, ${subject}, ${kind}, ${payload.version})`;
    },
  },
]);
await server.start();
