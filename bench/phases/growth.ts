import { setTimeout as wait } from 'node:timers/promises';
import { SWITCHBOARD } from '../candidates.js';
import { withContestants } from '../contestant.js';
import { utilization } from '../machine.js';
import { connectPairs, type RelayContestant } from '../pair.js';
import { comparedToFirst, type Result } from '../result.js';
import type { Settings } from '../settings.js';
import { inTurns, median } from '../statistics.js';
import { createPeople } from '../switchboard-api.js';
import { CALL_UPDATES } from './call.js';
import { connectAll } from './connect.js';
import { relay, rowOf, warmUp } from './relay.js';

const NODES = [1, 2, 4];
/** The load of a node is the same in each installation. */
const PAIRS_OF_A_NODE = 12;
/** How many signals each pair sends before the rounds: 10,000 on each node compile its code. */
const WARM_UP_SIGNALS = 850;
/** Jobs renew leases every 15 seconds. */
const IDLE_MS = 15_000;

/** The pairs of one row. */
interface Relay {
  readonly name: string;
  readonly contestant: RelayContestant;
}

/** Beside idle sockets, each of a user of its own and subscribed to signals and calls: the CPU of a signal. */
export function measureGrowth(settings: Settings): Promise<Result> {
  const counts = [100, 1_000, 10_000].filter((count) => count <= settings.sockets);
  const programs = counts.map(() => SWITCHBOARD);
  return withContestants(programs, 1, async (installations) => {
    const relays: Relay[] = [];
    for (const [i, installation] of installations.entries()) {
      const count = counts[i] ?? 0;
      const people = await createPeople(installation, count - 2 * PAIRS_OF_A_NODE);
      for (const socket of await connectAll(installation, people)) socket.send(CALL_UPDATES);
      const contestant = await connectPairs(installation, PAIRS_OF_A_NODE, 0);
      relays.push({ name: `${count.toLocaleString('en')} sockets`, contestant });
    }
    return compare('relay beside idle sockets: CPU per signal', settings, relays);
  });
}

/** On several nodes: the CPU of a signal. The two of a pair are on the same node, or on neighboring ones. */
export function measureNodeGrowth(settings: Settings): Promise<Result> {
  const programs = NODES.map(() => SWITCHBOARD);
  return withContestants(programs, NODES, async (installations) => {
    const relays: Relay[] = [];
    for (const apart of [0, 1] as const) {
      for (const installation of installations) {
        const { length: nodes } = installation.ports;
        if (nodes <= apart) continue;
        const name = `${nodes} ${nodes === 1 ? 'node' : 'nodes'}, pairs ${apart ? 'across' : 'within'} nodes`;
        const contestant = await connectPairs(installation, PAIRS_OF_A_NODE * nodes, apart);
        relays.push({ name, contestant });
      }
    }
    return compare('relay on several nodes: CPU of all per signal', settings, relays);
  });
}

async function compare(
  what: string,
  { rounds, roundMs }: Settings,
  relays: readonly Relay[],
): Promise<Result> {
  for (const { contestant } of relays) await warmUp(contestant, WARM_UP_SIGNALS);
  const idle: string[] = [];
  for (const { contestant } of relays) idle.push(await measureIdle(contestant));
  const samples = await inTurns(relays, rounds, ({ contestant }) => relay(contestant, roundMs));
  const rows = samples.map((of, i) => {
    const { name = '' } = relays[i] ?? {};
    const row = rowOf(name, of);
    const figure = (value: (sample: (typeof of)[number]) => number) => median(of.map(value));
    return {
      ...row,
      also: {
        ...row.also,
        "Redis's CPU per signal": `${figure((s) => (s.redis * 1e6) / s.perSecond).toFixed(1)} µs`,
        'Redis scripts per signal': figure(({ scripts }) => scripts).toFixed(2),
        'Redis commands per signal': figure(({ commands }) => commands).toFixed(2),
        'CPU without signals: nodes, PostgreSQL, Redis': idle[i] ?? '',
      },
    };
  });
  return { what, unit: 'µs', better: 'lower', targets: {}, rows: comparedToFirst(rows) };
}

/** The parts of a core that an installation uses while its sockets are idle. */
async function measureIdle(contestant: RelayContestant): Promise<string> {
  const used = utilization([contestant.redisPid]);
  const [nodes, database] = [contestant.cpu(), contestant.databaseCpu()];
  await wait(IDLE_MS);
  const parts = [
    (contestant.cpu() - nodes) / IDLE_MS / 1e6,
    (contestant.databaseCpu() - database) / IDLE_MS / 1e6,
    used()[0] ?? 0,
  ];
  return parts.map((part) => `${(part * 100).toFixed(1)} %`).join(', ');
}
