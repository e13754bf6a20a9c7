import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { readConfig } from '../../src/config.js';
import type { Limits } from '../../src/limits.js';
import { createServer } from '../../src/server.js';

/** A running server of a test. */
export interface TestServer {
  /** `http://127.0.0.1:port` */
  readonly url: string;
  readonly graphql: string;
  readonly ws: string;
}

/**
 * Starts a server in this process, with a database of its own, which `stop` deletes. On a given
 * `DATA_DIR` it starts with what is there, and leaves it.
 */
export async function startServer(
  env: Record<string, string> = {},
  limits: Partial<Limits> = {},
): Promise<TestServer & { stop(): Promise<void> }> {
  const given = env.DATA_DIR;
  const dataDir = given ?? (await mkdtemp(join(tmpdir(), 'switchboard-')));
  const read = readConfig({ PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent', ...env }, []);
  if (!('config' in read)) throw new Error(`bad configuration: ${JSON.stringify(read)}`);
  const server = createServer(read.config, limits);
  const { port } = await server.start();
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    graphql: `${url}/graphql`,
    ws: `ws://127.0.0.1:${port}/graphql`,
    async stop() {
      await server.stop();
      if (given === undefined) await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** A server for all tests of a file: started before them, stopped after them. */
export function useServer(
  env: Record<string, string> = {},
  limits: Partial<Limits> = {},
): TestServer {
  let running: Awaited<ReturnType<typeof startServer>> | null = null;
  beforeAll(async () => {
    running = await startServer(env, limits);
  });
  afterAll(() => running?.stop());
  const started = () => {
    if (!running) throw new Error('The server runs only during tests.');
    return running;
  };
  return {
    get url() {
      return started().url;
    },
    get graphql() {
      return started().graphql;
    },
    get ws() {
      return started().ws;
    },
  };
}
