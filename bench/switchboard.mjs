// Switchboard as it ships, except for the rates that would slow the load down, and for tokens that last for a whole run.
import { readConfig } from '../dist/config/read.js';
import { createServer } from '../dist/server.js';

const limits = {
  MESSAGES_PER_S: 1_000_000,
  MESSAGES_BURST: 1_000_000,
  REGISTRATIONS: 1_000_000,
  ACCESS_TOKEN_TTL_S: 24 * 3600,
};
const read = readConfig();
if (!('config' in read)) throw new Error(JSON.stringify(read));
await createServer(read.config, { limits }).start();
