import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/config.js';
import type { Limits } from '../../src/limits.js';
import { createServer, type Server } from '../../src/server.js';

export interface Switchboard {
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
}

/** A server of its own on a free port and an empty database. It serves the phone from `dist/web`. */
export async function aSwitchboard(
  env: Record<string, string> = {},
  limits: Partial<Limits> = {},
): Promise<Switchboard> {
  const dataDir = await mkdtemp(join(tmpdir(), 'switchboard-e2e-'));
  const read = readConfig({ PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'error', ...env }, []);
  if (!('config' in read)) throw new Error(`not a configuration: ${JSON.stringify(read)}`);
  // In a moment there is nobody left to drain for.
  const server: Server = createServer(read.config, { DRAIN_MS: 500, ...limits });
  const { url, port } = await server.start();
  return {
    url,
    port,
    async stop() {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
