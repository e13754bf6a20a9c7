import { afterAll, beforeAll } from 'vitest';
import type { Limits } from '../../src/limits.js';
import { anInstallation, type RunningServer, type TestServer } from './installation.js';

export type { TestNode, TestServer } from './installation.js';

/** Limits that no test reaches. */
export const GENEROUS_LIMITS = {
  REGISTRATIONS: 10_000,
  SOCKETS_PER_USER: 200,
  MESSAGES_PER_S: 10_000,
  MESSAGES_BURST: 10_000,
};

/** Starts a server in this process, on an installation of its own that `stop` deletes. */
export async function startServer(
  env: Record<string, string> = {},
  limits: Partial<Limits> = {},
): Promise<RunningServer> {
  const installation = await anInstallation();
  try {
    const server = await installation.start(env, limits);
    return {
      ...server,
      async stop() {
        await server.stop();
        await installation.delete();
      },
    };
  } catch (error) {
    await installation.delete();
    throw error;
  }
}

/** A server for all tests of a file. It starts before them and stops after them. */
export function useServer(
  env: Record<string, string> = {},
  limits: Partial<Limits> = {},
): TestServer {
  let running: RunningServer | null = null;
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
    get nodes() {
      return started().nodes ?? [started()];
    },
  };
}
