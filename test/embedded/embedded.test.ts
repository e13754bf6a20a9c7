import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { VARIABLE_NAMES } from '../../src/config/variables.js';
import {
  ActiveCalls,
  CallUpdates,
  CountCalls,
  FindUsers,
  Login,
  StartCall,
} from '../gql/graphql.js';
import { Device } from '../support/device.js';
import { aMeeting } from '../support/in-meeting.js';
import { endPrograms, ROOT, runProgram, type StartedProgram, started } from '../support/program.js';
import type { TestServer } from '../support/server.js';

/**
 * The most by which one start may exceed another start of the same test that waits for nothing. Waiting for a
 * lock would take 15 s.
 */
const AT_ONCE_MS = 10_000;

interface Switchboard extends StartedProgram {
  readonly startMs: number;
}

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'switchboard-'));
});

afterEach(async () => {
  await endPrograms();
  await rm(folder, { recursive: true, force: true });
});

const dataDir = () => join(folder, 'data');

const run = (env: Record<string, string> = {}, args: string[] = []) =>
  runProgram(env, { args, cwd: folder });

/** Starts Switchboard in the data folder. Resolves when it reports that it is ready. */
async function aSwitchboard(env: Record<string, string> = {}): Promise<Switchboard> {
  const begun = performance.now();
  const program = run({ PORT: '0', DATA_DIR: dataDir(), ...env });
  const switchboard = await started(program, /Switchboard is ready.*http:\/\/localhost:(\d+)\//s);
  return { ...switchboard, startMs: performance.now() - begun };
}

async function logIn(on: TestServer, username: string, password = 'switchboard') {
  const { login } = await new Device(on, null, null).do(Login, { input: { username, password } });
  if (login.__typename !== 'AuthSession') throw new Error(login.code);
  return login;
}

const idOf = async (device: Device, search: string) =>
  (await device.do(FindUsers, { search })).users[0]?.id ?? '';

/** An open socket that has sent nothing. */
async function aSocket(on: TestServer): Promise<WebSocket> {
  const socket = new WebSocket(on.ws, 'graphql-transport-ws');
  await once(socket, 'open');
  return socket;
}

const modeOf = async (...path: string[]) =>
  ((await stat(join(dataDir(), ...path))).mode & 0o777).toString(8);

describe('node dist/main.js', () => {
  test('prints what to do next and who the demo users are', async () => {
    const first = await aSwitchboard();
    expect(first.output()).toMatch(/alice, bob, carol/);
    expect(first.output()).toMatch(/password: switchboard/);
    expect(first.output()).toMatch(/GraphiQL +http:\/\/localhost:\d+\/graphql/);
    for (const name of ['alice', 'bob', 'carol']) {
      expect((await logIn(first, name)).user.username).toBe(name);
    }
    first.process.kill('SIGTERM');
    expect(await first.exited).toBe(0);
  });

  test('answers health checks and serves its pages', async () => {
    const { url } = await aSwitchboard();
    for (const path of ['/health/live', '/health/ready']) {
      const response = await fetch(url + path);
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual({ status: 'ok' });
    }
    for (const path of ['/', '/graphql']) {
      const response = await fetch(url + path, { headers: { accept: 'text/html' } });
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    }
    expect((await fetch(`${url}/nothing`)).status).toBe(404);
  });

  test('begins join links with the address that it listens on', async () => {
    const switchboard = await aSwitchboard();
    const { accessToken } = await logIn(switchboard, 'alice');
    const alice = new Device(switchboard, accessToken, 'phone');
    const meeting = await aMeeting(alice);
    const { port } = new URL(switchboard.url);
    expect(meeting.joinUrl).toBe(`http://localhost:${port}/?meeting=${meeting.joinCode}`);
  });

  test('--help lists every variable and opens nothing', async () => {
    for (const argument of ['--help', '-h']) {
      const { exited, output } = run({ DATA_DIR: dataDir(), PORT: 'wrong' }, [argument]);
      expect(await exited).toBe(0);
      for (const name of VARIABLE_NAMES) expect(output()).toContain(`  ${name} `);
    }
    expect(existsSync(dataDir())).toBe(false);
  });

  test('--version prints the version of the package', async () => {
    const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
    const { exited, output } = run({}, ['--version']);
    expect(await exited).toBe(0);
    expect(output()).toBe(`${version}\n`);
  });

  test('[CONF1] reports all problems of the configuration together, before anything opens', async () => {
    const wrong = { PORT: 'http', JWT_SECRET: 'short', TURN_TTL: '5', LOG_LEVEL: 'loud' };
    const { exited, output, errors } = run({ ...wrong, DATA_DIR: dataDir() }, ['--port']);
    expect(await exited).toBe(1);
    expect(output()).toBe('');
    for (const name of [...Object.keys(wrong), '--port']) {
      expect(errors()).toMatch(new RegExp(`^  ${name} \\S`, 'm'));
    }
    expect(errors()).not.toContain('short');
    expect(existsSync(dataDir())).toBe(false);
  });

  test('survives a client that resets an upgrade request to a wrong path', async () => {
    const { url } = await aSwitchboard();
    const { port } = new URL(url);
    for (let i = 0; i < 20; i += 1) {
      const socket = connect(Number(port), '127.0.0.1');
      await once(socket, 'connect');
      socket.write(
        `GET /nope HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${'a'.repeat(22)}==\r\n\r\n`,
      );
      socket.resetAndDestroy();
    }
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
  });

  test('[EMB4] does not wait for connections without a request', async () => {
    const switchboard = await aSwitchboard();
    const idle = connect(Number(new URL(switchboard.url).port), '127.0.0.1');
    await once(idle, 'connect');
    idle.write('GET /half HTTP/1.1\r\nHost');
    idle.on('error', () => {});
    const start = performance.now();
    switchboard.process.kill('SIGTERM');
    expect(await switchboard.exited).toBe(0);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  test('reports that its port is taken and releases the folder', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    const begun = performance.now();
    const { exited, errors } = run({ PORT: String(port), DATA_DIR: dataDir() });
    expect(await exited).toBe(1);
    const refusedMs = performance.now() - begun;
    expect(errors()).toMatch(/^Switchboard cannot start: port \d+ is in use: .*another PORT/);
    taken.close();
    const { startMs } = await aSwitchboard();
    expect(startMs).toBeLessThan(refusedMs + AT_ONCE_MS);
  });
});

describe('the data folder', () => {
  test('[EMB1] admits one process and names it to a second one', async () => {
    const first = await aSwitchboard();
    const second = run({ PORT: '0', DATA_DIR: dataDir() });
    expect(await second.exited).toBe(1);
    expect(second.errors()).toContain(dataDir());
    expect(second.errors()).toContain(`process ${first.pid}`);
    expect(second.errors().trim().split('\n')).toHaveLength(1);
    expect(second.output()).toBe('');
    expect((await logIn(first, 'alice')).user.username).toBe('alice');
  });

  test('[EMB3] is readable by its owner only and keeps its secrets', async () => {
    const first = await aSwitchboard();
    expect(await modeOf('.')).toBe('700');
    expect(await modeOf('secrets.json')).toBe('600');
    expect(await modeOf('database')).toBe('700');
    const secrets = await readFile(join(dataDir(), 'secrets.json'), 'utf8');
    const { accessToken, refreshToken } = await logIn(first, 'alice');
    first.process.kill('SIGTERM');
    await first.exited;
    const next = await aSwitchboard();
    expect(await readFile(join(dataDir(), 'secrets.json'), 'utf8')).toBe(secrets);
    const device = new Device(next, accessToken, null);
    expect((await device.do(CountCalls)).calls.totalCount).toBe(0);
    // The output contains no secret.
    const { jwtSecret } = JSON.parse(secrets) as { jwtSecret: string };
    for (const secret of [jwtSecret, accessToken, refreshToken]) {
      expect(first.output() + next.output()).not.toContain(secret);
    }
  });

  test('[EMB3] is readable by its owner only, even inside an existing folder that is open to all', async () => {
    await mkdir(dataDir());
    await chmod(dataDir(), 0o777);
    await aSwitchboard();
    expect(await modeOf('secrets.json')).toBe('600');
    expect(await modeOf('database')).toBe('700');
  });

  test('[EMB2] contains everything acknowledged before kill -9 and opens at once', async () => {
    const first = await aSwitchboard();
    const { accessToken } = await logIn(first, 'alice');
    const alice = (on: TestServer) => new Device(on, accessToken, 'phone');
    const bob = await idOf(alice(first), 'bob');
    const { eventCursor: before } = await alice(first).do(ActiveCalls);
    const acknowledged = new Set<string>();
    const ids = Array.from({ length: 200 }, (_, i) => `call-${i}`);
    const caller = async () => {
      for (let id = ids.shift(); id; id = ids.shift()) {
        const answer = await alice(first)
          .do(StartCall, { input: { id, calleeIds: [bob] } })
          .catch(() => null);
        if (answer?.startCall.__typename === 'Call') acknowledged.add(id);
        if (acknowledged.size === 120) first.process.kill('SIGKILL');
      }
    };
    await Promise.all(Array.from({ length: 8 }, caller));
    expect(await first.exited).toBe('SIGKILL');
    expect(acknowledged.size).toBeGreaterThanOrEqual(120);
    expect(acknowledged.size).toBeLessThan(200);

    const next = await aSwitchboard();
    expect(next.startMs).toBeLessThan(first.startMs + AT_ONCE_MS);
    const { calls } = await alice(next).do(CountCalls);
    expect(calls.totalCount).toBeGreaterThanOrEqual(acknowledged.size);
    // The stream has one event for each of them.
    const phone = alice(next);
    const updates = await phone.subscribe(CallUpdates, { after: before });
    const started = new Map<string, number>();
    while (started.size < calls.totalCount) {
      const { call, kind } = (await updates.next()).callUpdates;
      if (kind === 'STARTED') started.set(call.id, (started.get(call.id) ?? 0) + 1);
    }
    expect([...acknowledged].filter((id) => !started.has(id))).toEqual([]);
    expect([...started.values()].every((times) => times === 1)).toBe(true);
  });

  test.each(['SIGTERM', 'SIGINT'] as const)(
    '[EMB4] is closed by %s within 5 seconds, after the sockets with 1012',
    async (signal) => {
      const first = await aSwitchboard();
      const { accessToken } = await logIn(first, 'alice');
      const device = new Device(first, accessToken, 'phone');
      const bob = await idOf(device, 'bob');
      const updates = await device.subscribe(CallUpdates, {});
      await device.do(StartCall, { input: { id: 'the-call', calleeIds: [bob] } });
      // One client that never reads the close frame, and one that never sent connection_init.
      const [rude, silent] = [await aSocket(first), await aSocket(first)];
      rude.pause();
      const silentClosed = once(silent, 'close');
      const start = performance.now();
      first.process.kill(signal);
      expect(await updates.error()).toMatchObject({ code: 1012 });
      expect((await silentClosed)[0]).toBe(1012);
      expect(await first.exited).toBe(0);
      expect(performance.now() - start).toBeLessThan(5_000);
      rude.terminate();

      const next = await aSwitchboard();
      const { activeCalls } = await new Device(next, accessToken, 'phone').do(ActiveCalls);
      expect(activeCalls.map(({ id }) => id)).toEqual(['the-call']);
    },
  );

  test('[EMB4] is usable after a second signal, which ends the process at once', async () => {
    const first = await aSwitchboard();
    const { accessToken } = await logIn(first, 'alice');
    const rude = await aSocket(first);
    rude.pause();
    first.process.kill('SIGTERM');
    first.process.kill('SIGTERM');
    expect([0, 1]).toContain(await first.exited);
    rude.terminate();
    const next = await aSwitchboard();
    const { activeCalls } = await new Device(next, accessToken, 'phone').do(ActiveCalls);
    expect(activeCalls).toEqual([]);
  });
});
