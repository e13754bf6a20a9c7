import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { App } from '../../src/app.js';
import { readConfig } from '../../src/config/read.js';
import { type JobContext, startJob } from '../../src/jobs/job.js';
import { createLog } from '../../src/log.js';
import { createServer } from '../../src/server.js';
import { aGate } from '../support/gate.js';

const log = createLog('silent');

/** A started job that runs every 5 ms. */
function aJob(run: () => Promise<void>, more: { stop?(): void } = {}) {
  const stopping = new AbortController();
  const pending: Promise<unknown>[] = [];
  const context: JobContext = {
    app: {} as App,
    signal: stopping.signal,
    track(work) {
      pending.push(work);
      return work;
    },
  };
  const job = startJob({ name: 'a job', intervalMs: 5, run, ...more }, context, log);
  return { job, stopping, pending };
}

const until = (condition: () => boolean) => expect.poll(condition, { timeout: 30_000 }).toBe(true);

describe('a job', () => {
  test('runs again and again, and reports when it last ran', async () => {
    let runs = 0;
    const { job } = aJob(async () => {
      runs += 1;
    });
    await until(() => runs >= 3 && !job.status.running);
    job.stop();
    const facts = { name: 'a job', intervalMs: 5, failures: 0, lastError: null };
    expect(job.status).toMatchObject(facts);
    expect(job.status.runs).toBeGreaterThanOrEqual(3);
    expect(job.status.lastStartedAt).toBeInstanceOf(Date);
    expect(job.status.lastDurationMs).toBeGreaterThanOrEqual(0);
  });

  test('never overlaps with itself, and reports how late it is', async () => {
    let running = 0;
    let most = 0;
    const gates = [aGate(), aGate()];
    let runs = 0;
    const { job } = aJob(async () => {
      running += 1;
      most = Math.max(most, running);
      runs += 1;
      await gates[runs - 1]?.opened;
      running -= 1;
    });
    await until(() => running === 1);
    const from = performance.now();
    await until(() => performance.now() - from > 100);
    expect(runs).toBe(1);
    gates[0]?.open();
    await until(() => runs === 2);
    expect(job.status.latenessMs).toBeGreaterThanOrEqual(80);
    job.stop();
    gates[1]?.open();
    expect(most).toBe(1);
  });

  test('goes on after a failure, and counts it', async () => {
    let runs = 0;
    const gate = aGate();
    const { job } = aJob(async () => {
      runs += 1;
      if (runs <= 2) throw new Error(`failure ${runs}`);
      await gate.opened;
    });
    await until(() => runs === 3);
    expect(job.status).toMatchObject({ consecutiveFailures: 2, lastError: 'failure 2' });
    gate.open();
    await until(() => job.status.consecutiveFailures === 0);
    job.stop();
    expect(job.status.failures).toBe(2);
  });

  test('starts no run after a stop', async () => {
    let runs = 0;
    let released = false;
    const stop = () => {
      released = true;
    };
    const { job, stopping, pending } = aJob(
      async () => {
        runs += 1;
      },
      { stop },
    );
    await until(() => runs >= 1);
    stopping.abort();
    job.stop();
    await Promise.all(pending);
    const before = runs;
    const from = performance.now();
    await until(() => performance.now() - from > 50);
    expect(runs).toBe(before);
    expect(released).toBe(true);
  });
});

describe('a server', () => {
  test('reports the state of each of its jobs', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'switchboard-'));
    try {
      const read = readConfig({ PORT: '0', LOG_LEVEL: 'silent', DATA_DIR: folder }, []);
      if (!('config' in read)) throw new Error(JSON.stringify(read));
      const server = createServer(read.config, { limits: { SWEEP_MS: 50 } });
      expect(server.jobs()).toEqual([]);
      await server.start();
      const timeouts = () => server.jobs().find(({ name }) => name === 'ring timeouts');
      await until(() => (timeouts()?.runs ?? 0) >= 2);
      expect(new Set(server.jobs().map(({ name }) => name)).size).toBe(server.jobs().length);
      expect(server.jobs().filter(({ failures }) => failures > 0)).toEqual([]);
      await server.stop();
      expect(server.jobs()).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
