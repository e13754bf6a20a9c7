import { LEAST_SQL, SWITCHBOARD } from '../candidates.js';
import { type Contestant, withContestants } from '../contestant.js';
import { authenticate, graphql, operation, type Person } from '../protocols.js';
import type { Result } from '../result.js';
import type { Settings } from '../settings.js';
import { LoadSocket } from '../socket.js';
import { inTurns, median } from '../statistics.js';
import { register } from '../switchboard-api.js';

const PAIRS_AT_ONCE = 16;
const REPLY_MS = 30_000;

/** The milliseconds of starting, accepting and ending one call. */
type Times = readonly number[];

export interface Player {
  readonly contestant: Contestant;
  /** Plays calls between so many pairs at once. */
  play(calls: number, pairs: number): Promise<Times[]>;
}

interface Sample {
  cpu: number;
  databaseCpu: number;
  perSecond: number;
  start: number;
  accept: number;
  hangUp: number;
}

/**
 * Whole calls: start, accept and hang up, with both sides subscribed to their calls. The floor runs the least SQL for the
 * same steps.
 */
export function measureCalls({ rounds, calls }: Settings): Promise<Result[]> {
  return withContestants([SWITCHBOARD, LEAST_SQL], 1, async ([switchboard, floor]) => {
    if (!switchboard || !floor) throw new Error('A contestant is missing.');
    const callers = await connectCallers(switchboard);
    const players: Player[] = [
      playerOf(switchboard, callers),
      { contestant: floor, play: (calls, pairs) => playStatements(floor, calls, pairs) },
    ];
    const samples = await inTurns(players, rounds, (player) => measureWholeCalls(player, calls));

    const result = (
      what: string,
      of: (sample: Sample) => number,
      rest: Pick<Result, 'unit' | 'better' | 'targets'>,
    ): Result => ({
      what,
      ...rest,
      rows: players.map(({ contestant }, i) => {
        return { candidate: contestant.program.name, samples: samples[i]?.map(of) ?? [] };
      }),
    });
    const [ms, lower] = ['ms', 'lower'] as const;
    return [
      result('whole call: CPU', ({ cpu }) => cpu, {
        unit: ms,
        better: lower,
        targets: { switchboard: [1.2, 0.8] },
      }),
      result("whole call: PostgreSQL's CPU", ({ databaseCpu }) => databaseCpu, {
        unit: ms,
        better: lower,
        targets: { 'least-sql': [3, 2] },
      }),
      result('whole calls per second', ({ perSecond }) => perSecond, {
        unit: '/s',
        better: 'higher',
        targets: { 'least-sql': [0.25, 0.5] },
      }),
      result('startCall: p50, one at a time', ({ start }) => start, {
        unit: ms,
        better: lower,
        targets: { 'least-sql': [2, 1.4] },
      }),
      result('acceptCall: p50, one at a time', ({ accept }) => accept, {
        unit: ms,
        better: lower,
        targets: { 'least-sql': [2, 1.4] },
      }),
    ];
  });
}

export async function measureWholeCalls(
  { contestant, play }: Player,
  calls: number,
): Promise<Sample> {
  const alone = await play(Math.ceil(calls / PAIRS_AT_ONCE), 1);
  const before = { at: performance.now(), cpu: contestant.cpu(), db: contestant.databaseCpu() };
  await play(calls, PAIRS_AT_ONCE);
  return {
    cpu: (contestant.cpu() - before.cpu) / 1e6 / calls,
    databaseCpu: (contestant.databaseCpu() - before.db) / 1e6 / calls,
    perSecond: (calls * 1000) / (performance.now() - before.at),
    start: median(alone.map(([start = Number.NaN]) => start)),
    accept: median(alone.map(([, accept = Number.NaN]) => accept)),
    hangUp: median(alone.map(([, , hangUp = Number.NaN]) => hangUp)),
  };
}

async function playStatements({ ports }: Contestant, calls: number, pairs: number) {
  const response = await fetch(`http://127.0.0.1:${ports[0]}/?calls=${calls}&pairs=${pairs}`);
  return (await response.json()) as Times[];
}

interface Message {
  id: string;
  type: string;
  payload: { data: Record<string, unknown> };
}

interface CallState {
  id: string;
  status: string;
  version: number;
}

export const CALL_UPDATES = operation(
  'updates',
  'subscription { callUpdates { cursor kind call { id status version } } }',
);

/** A device that gives commands and follows its calls. */
class Caller {
  readonly #socket: LoadSocket;
  #operations = 0;
  readonly #answers = new Map<string, (data: Record<string, unknown>) => void>();
  /** The last state of each call that an update brought. */
  readonly #calls = new Map<string, CallState>();
  #onUpdate = () => {};

  private constructor(
    readonly person: Person,
    socket: LoadSocket,
  ) {
    this.#socket = socket;
    socket.onText = (text) => this.#receive(JSON.parse(text));
  }

  static async connect(port: number, person: Person): Promise<Caller> {
    const socket = new LoadSocket(port, graphql.path, graphql.subprotocol);
    await authenticate(socket, person);
    socket.send(CALL_UPDATES);
    return new Caller(person, socket);
  }

  /** Gives a command, which must bring the call into a state. Returns its milliseconds. */
  async command(mutation: string, variables: Record<string, unknown>, status: string) {
    const from = performance.now();
    this.#operations += 1;
    const id = String(this.#operations);
    const answer = new Promise<Record<string, unknown>>((resolve) =>
      this.#answers.set(id, resolve),
    );
    this.#socket.send(operation(id, mutation, variables));
    const [call] = Object.values(await answer) as CallState[];
    const ms = performance.now() - from;
    if (call?.status !== status) throw new Error(`unexpected answer: ${JSON.stringify(call)}`);
    return ms;
  }

  /** Waits for an update with this state of the call. */
  async follow(callId: string, status: string): Promise<void> {
    const timer = setTimeout(() => {
      throw new Error(`no update to ${status}`);
    }, REPLY_MS);
    while (this.#calls.get(callId)?.status !== status) {
      await new Promise<void>((resolve) => {
        this.#onUpdate = resolve;
      });
    }
    clearTimeout(timer);
  }

  #receive({ id, type, payload }: Message): void {
    if (type === 'complete') return;
    const data = payload?.data;
    if (type !== 'next' || !data) throw new Error(`unexpected ${type}: ${JSON.stringify(payload)}`);
    if (id !== 'updates') {
      this.#answers.get(id)?.(data);
      this.#answers.delete(id);
      return;
    }
    const { call } = data.callUpdates as { call: CallState };
    const known = this.#calls.get(call.id);
    if (known && known.version >= call.version) throw new Error('An update came twice.');
    this.#calls.set(call.id, call);
    this.#onUpdate();
  }
}

export interface CallerPair {
  readonly caller: Caller;
  readonly callee: Caller;
}

/** Plays calls between connected pairs. */
export const playerOf = (contestant: Contestant, callers: readonly CallerPair[]): Player => ({
  contestant,
  play: (calls, pairs) => playCalls(callers, calls, pairs),
});

export async function connectCallers({ ports: [port] }: Contestant): Promise<CallerPair[]> {
  const pairs: CallerPair[] = [];
  for (let i = 0; i < PAIRS_AT_ONCE; i += 1) {
    const [from, to] = await register(port, 2);
    if (!from || !to) throw new Error('A user is missing.');
    const [caller, callee] = [await Caller.connect(port, from), await Caller.connect(port, to)];
    pairs.push({ caller, callee });
  }
  return pairs;
}

async function playCalls(pairs: readonly CallerPair[], calls: number, atOnce: number) {
  let left = calls;
  const times: Times[] = [];
  await Promise.all(
    pairs.slice(0, atOnce).map(async (pair) => {
      for (; left > 0; ) {
        left -= 1;
        times.push(await playCall(pair));
      }
    }),
  );
  return times;
}

const resultOf = (mutation: string) => `{ ${mutation} { ... on Call { id status version } } }`;
const START = `mutation ($input: StartCallInput!) ${resultOf('startCall(input: $input)')}`;
const ACCEPT = `mutation ($id: ID!) ${resultOf('acceptCall(callId: $id)')}`;
const HANG_UP = `mutation ($id: ID!) ${resultOf('hangUpCall(callId: $id)')}`;

/** Plays a call. Each update must reach both sides before the next command. */
async function playCall({ caller, callee }: CallerPair): Promise<Times> {
  const id = crypto.randomUUID();
  const both = (status: string) =>
    Promise.all([caller.follow(id, status), callee.follow(id, status)]);
  const input = { id, calleeIds: [callee.person.id] };
  const times = [await caller.command(START, { input }, 'CALLING')];
  await both('CALLING');
  times.push(await callee.command(ACCEPT, { id }, 'CONNECTED'));
  await both('CONNECTED');
  times.push(await caller.command(HANG_UP, { id }, 'COMPLETED'));
  await both('COMPLETED');
  return times;
}
