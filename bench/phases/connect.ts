import { setTimeout as wait } from 'node:timers/promises';
import pLimit from 'p-limit';
import type { Candidate } from '../candidates.js';
import type { Contestant } from '../contestant.js';
import type { Memory } from '../machine.js';
import type { Person } from '../protocols.js';
import type { Result, Row, Target } from '../result.js';
import type { Settings } from '../settings.js';
import { LoadSocket } from '../socket.js';
import { inTurns, median } from '../statistics.js';

const AT_ONCE = 50;
/** The devices of each user whose sockets are idle. */
const DEVICES = 10;
/** A server is quiet if it uses less than this part of its core. */
const QUIET = 0.03;
const QUIET_MS = 100;
const SETTLE_MS = 30_000;

/** The CPU of a socket that connects, authenticates and subscribes, and the memory of an idle one. */
export async function measureConnect(
  { rounds, connects, idle }: Settings,
  all: readonly Contestant<Candidate>[],
): Promise<Result[]> {
  const people = new Map<Contestant, Person[]>();
  for (const each of all) {
    const made = await each.program.people?.(each.ports[0], idle / DEVICES, DEVICES);
    if (made) people.set(each, made);
  }
  const contestants = all.filter((each) => people.has(each));
  const of = (each: Contestant, count: number, step: number) =>
    (people.get(each) ?? []).filter((_, i) => i % step === 0).slice(0, count);

  const connected = await inTurns(contestants, rounds, async (each) => {
    const before = each.cpu();
    const sockets = await connectAll(each, of(each, connects, DEVICES));
    await quiet(each);
    const cpu = (each.cpu() - before) / 1e6 / sockets.length;
    for (const socket of sockets) socket.close();
    await quiet(each);
    return cpu;
  });
  const rowsOf = (make: (i: number) => Omit<Row, 'candidate'>): Row[] =>
    contestants.map(({ program }, i) => ({ candidate: program.name, ...make(i) }));

  const memory: Memory[] = [];
  for (const each of contestants) {
    const everybody = of(each, idle, 1);
    const half = everybody.splice(idle / 2);
    // The second half finds all code compiled and all pools filled.
    const sockets = await connectAll(each, half);
    await quiet(each);
    const before = await each.memory();
    sockets.push(...(await connectAll(each, everybody)));
    await quiet(each);
    const after = await each.memory();
    for (const socket of sockets) socket.close();
    memory.push({
      heap: (after.heap - before.heap) / 1024 / everybody.length,
      rss: (after.rss - before.rss) / 1024 / everybody.length,
    });
  }
  return [
    {
      what: 'connect, authenticate and subscribe: per second and core',
      unit: '/s',
      better: 'higher',
      targets: { switchboard: [2_000, 3_000] } satisfies Record<string, Target>,
      rows: rowsOf((i) => ({
        samples: connected[i]?.map((ms) => 1000 / ms) ?? [],
        also: { 'CPU of each': `${median(connected[i] ?? []).toFixed(2)} ms` },
      })),
    },
    {
      what: `memory of each of ${idle} idle sockets: heap and buffers`,
      unit: 'KiB',
      better: 'lower',
      targets: { switchboard: [12, 8] } satisfies Record<string, Target>,
      rows: rowsOf((i) => ({
        samples: [memory[i]?.heap ?? Number.NaN],
        // With fewer sockets, chance decides.
        also: idle < 5_000 ? {} : { 'whole process': `${memory[i]?.rss.toFixed(1)} KiB` },
      })),
    },
  ];
}

/** Connects people, a few at once. Each must be authenticated, and may get nothing unexpected. */
export async function connectAll(
  { program, ports }: Contestant<Candidate>,
  people: readonly Person[],
): Promise<LoadSocket[]> {
  const { protocol, name } = program;
  const limit = pLimit(AT_ONCE);
  return Promise.all(
    people.map((person) =>
      limit(async () => {
        const socket = new LoadSocket(ports[0], protocol.path, protocol.subprotocol);
        await protocol.greet(socket, person);
        socket.onText = (text) => {
          if (protocol.acknowledged(text, socket) === null) return;
          throw new Error(`${name}: unexpected text ${text}`);
        };
        return socket;
      }),
    ),
  );
}

/** Waits until a server has nothing more to do. */
async function quiet(contestant: Contestant): Promise<void> {
  for (const deadline = performance.now() + SETTLE_MS; performance.now() < deadline; ) {
    const [from, before] = [performance.now(), contestant.cpu()];
    await wait(QUIET_MS);
    const used = (contestant.cpu() - before) / 1e6 / (performance.now() - from);
    if (used < QUIET) return;
  }
}
