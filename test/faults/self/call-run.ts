import type { DatabaseState, UpdateFacts } from '../database-state.js';
import type { CallSeen, Entry, Happening, Operation } from '../history.js';

/** A step of a call, and the call after it. Devices make steps; time makes a step by nobody. */
export type CallStep = readonly [
  at: number,
  kind: string,
  by: string | null,
  status: string,
  participants: string,
  update?: UpdateFacts,
];

/** A device that follows a call. The first device of each user takes part in it, the caller's first. */
export interface Follower {
  terminal: string;
  /** The number of steps before its user is called. */
  from?: number;
  /** The kinds of events that are others for this device, by version. */
  receives?: Readonly<Record<number, string>>;
}

interface CallRun
  extends Pick<DatabaseState, 'calls' | 'participants' | 'timeline' | 'events' | 'heads'> {
  entries: Entry[];
  /** The call at each version. */
  states: CallSeen[];
}

/** The commands that make the steps. */
const COMMANDS: Readonly<Record<string, Operation>> = {
  STARTED: 'startCall',
  RINGING: 'acknowledgeCall',
  ACCEPTED: 'acceptCall',
  ENDED: 'hangUpCall',
};

/** An entry of a device's history. */
export const entryOf = (at: number, terminal: string, happening: Happening): Entry => ({
  at,
  user: terminal.slice(0, 2),
  terminal,
  ...happening,
});

/** A sound call, as its devices recorded it and as the database has it. */
export function aCall(
  start: number,
  id: string,
  steps: readonly CallStep[],
  followers: readonly Follower[],
): CallRun {
  const states = steps.map(([, , , status, participants], i): CallSeen => {
    const endReason = status === 'COMPLETED' ? 'HUNG_UP' : null;
    return { id, status, endReason, version: i + 1, participants };
  });
  const stateAt = (version: number) => states[version - 1] as CallSeen;
  const timeline = steps.map(([at, kind, actorId, , , update = {}], i) => {
    const terminalId = actorId && `${actorId}.1`;
    return { callId: id, version: i + 1, kind, at: start + at, actorId, terminalId, update };
  });
  const asking = timeline.flatMap(({ version: n, kind, at, terminalId }) => {
    const op = COMMANDS[kind];
    if (!terminalId || !op) return [];
    const args = op === 'startCall' ? { ringTimeout: 30 } : {};
    const asked = { is: 'asked', n, command: n, node: 0, wire: 1, callId: id, op, args } as const;
    const answer = { ending: 'done', code: null, call: stateAt(n) } as const;
    return [
      entryOf(at - 1, terminalId, asked),
      entryOf(at + 10, terminalId, { is: 'answered', n, ...answer }),
    ];
  });
  const following = followers.flatMap(({ terminal, from = 0, receives = {} }, wire) => [
    entryOf(start + 1, terminal, { is: 'opened', node: 0, wire }),
    entryOf(start + 2, terminal, { is: 'read', seq: 0, calls: [] }),
    entryOf(start + 3, terminal, { is: 'following', what: 'calls', seq: 0 }),
    ...timeline.slice(from).map(({ version, kind: made, at }, i) => {
      const [kind, call] = [receives[version] ?? made, stateAt(version)];
      return entryOf(at + 5, terminal, { is: 'call event', seq: i + 1, kind, call });
    }),
    entryOf(start + 30_000, terminal, { is: 'left' }),
    entryOf(start + 30_001, terminal, { is: 'closed', node: 0, wire, code: 1000, reason: '' }),
  ]);
  const people = followers
    .filter(({ terminal }) => terminal.endsWith('.1'))
    .map(({ terminal, from = 0 }, i) => ({
      participant: {
        callId: id,
        userId: terminal.slice(0, 2),
        role: i === 0 ? ('CALLER' as const) : ('CALLEE' as const),
        terminalId: terminal,
        state: 'LEFT',
        ringsUntil: null,
        seenAt: start,
      },
      stream: `user:${terminal.slice(0, 2)}`,
      received: timeline.slice(from),
    }));
  const timeOf = (status: string) => timeline[states.findIndex((one) => one.status === status)]?.at;
  return {
    entries: [...following, ...asking],
    states,
    calls: [
      {
        ...stateAt(steps.length),
        callerId: people[0]?.participant.userId ?? '',
        createdAt: timeOf('CALLING') ?? 0,
        connectedAt: timeOf('CONNECTED') ?? null,
        endedAt: timeOf('COMPLETED') ?? null,
      },
    ],
    participants: people.map(({ participant }) => participant),
    timeline,
    events: people.flatMap(({ stream, received }) =>
      received.map((step, i) => ({ ...step, stream, seq: i + 1, payloadKind: step.kind })),
    ),
    heads: people.map(({ stream, received }) => ({ stream, head: received.length })),
  };
}
