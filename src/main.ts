import { readFileSync } from 'node:fs';
import { describeProblems, readConfig, skipDevelopmentChecks } from './config/read.js';
import { LIMITS } from './limits.js';

skipDevelopmentChecks();
const read = readConfig();
if ('help' in read) {
  process.stdout.write(read.help);
} else if ('version' in read) {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  console.log((JSON.parse(manifest) as { version: string }).version);
} else if ('problems' in read) {
  console.error(describeProblems(read.problems));
  process.exitCode = 1;
} else {
  await run(read.config);
}

async function run(config: Extract<typeof read, { config: unknown }>['config']): Promise<void> {
  // It takes a second to load, and `--help` or an invalid configuration need not wait for it.
  const { createServer } = await import('./server.js');
  const server = createServer(config);
  let stopping = false;
  const stop = (reason: string, exitCode = 0) => {
    // A second signal means: exit now.
    if (stopping) process.exit(1);
    stopping = true;
    server.log.info({ reason }, 'stopping');
    // Exit even if something hangs, before a process manager kills us.
    setTimeout(() => {
      server.log.error('could not stop in time');
      process.exit(1);
    }, LIMITS.DRAIN_MS).unref();
    void server.stop().then(() => process.exit(exitCode));
  };
  process.on('SIGTERM', () => stop('SIGTERM'));
  process.on('SIGINT', () => stop('SIGINT'));
  try {
    const { url, lost } = await server.start();
    lost.addEventListener('abort', () => stop('the data folder was lost', 1));
    if (stopping) return;
    server.log.info({ url, mode: config.mode }, 'ready');
    if (config.mode === 'embedded') console.log(await welcome(url));
  } catch (error) {
    console.error(`Switchboard cannot start: ${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
}

async function welcome(url: string): Promise<string> {
  const { DEMO_PASSWORD, DEMO_USERS } = await import('./demo-users.js');
  return `
  Switchboard is ready.

    Demo phone   ${url}/
    GraphiQL     ${url}/graphql

  Open the phone in two browser windows and sign in as two of
  ${DEMO_USERS.join(', ')} (password: ${DEMO_PASSWORD}).
`;
}
