import type { DatabaseState } from '../database-state.js';
import type { CallSeen, Entry, Happening } from '../history.js';

const STEPS = [
  { kind: 'STARTED', actorId: null, terminalId: null, update: { scheduled: true }, at: 1_010 },
  { kind: 'RINGING', actorId: 'u6', terminalId: 'u6.1', update: {}, at: 1_100 },
  { kind: 'ACCEPTED', actorId: 'u6', terminalId: 'u6.1', update: { how: 'SCHEDULED' }, at: 1_200 },
  { kind: 'ACCEPTED', actorId: 'u7', terminalId: 'u7.1', update: {}, at: 1_500 },
  { kind: 'ENDED', actorId: 'u6', terminalId: 'u6.1', update: {}, at: 5_000 },
] as const;
/** The first step that the callee receives. */
const CALLED = 2;

const call = (
  version: number,
  status: string,
  participants: string,
  endReason: string | null = null,
) => ({
  id: 'd',
  status,
  endReason,
  version,
  participants,
});
const STATES: readonly CallSeen[] = [
  call(1, 'CALLING', 'u6=INVITED'),
  call(2, 'CALLING', 'u6=RINGING'),
  call(3, 'CALLING', 'u6=JOINED@u6.1 u7=INVITED'),
  call(4, 'CONNECTED', 'u6=JOINED@u6.1 u7=JOINED@u7.1'),
  call(5, 'COMPLETED', 'u6=LEFT@u6.1 u7=LEFT@u7.1', 'HUNG_UP'),
];

interface ScheduledRun
  extends Pick<DatabaseState, 'participants' | 'timeline' | 'events' | 'heads'> {
  entries: Entry[];
  scheduled: DatabaseState['scheduled'][number];
  call: DatabaseState['calls'][number];
}

/** u6 schedules a call to u7 for a second later, answers when it rings, talks to u7, and hangs up. */
export function aScheduledCall(start: number): ScheduledRun {
  const entries: Entry[] = [];
  const note = (at: number, terminal: string, happening: Happening) =>
    entries.push({ at: start + at, user: terminal.slice(0, 2), terminal, ...happening });
  for (const [i, [terminal, from]] of (
    [
      ['u6.1', 0],
      ['u7.1', CALLED],
    ] as const
  ).entries()) {
    const wire = 6 + i;
    note(1, terminal, { is: 'opened', node: 0, wire });
    note(2, terminal, { is: 'read', seq: 0, calls: [] });
    note(3, terminal, { is: 'following', what: 'calls', seq: 0 });
    for (const [n, { at, kind }] of STEPS.slice(from).entries()) {
      // For the callee, the call begins with the caller's acceptance.
      const kindReceived = terminal === 'u7.1' && n === 0 ? 'STARTED' : kind;
      const state = STATES[from + n] as CallSeen;
      note(at + 5, terminal, { is: 'call event', seq: n + 1, kind: kindReceived, call: state });
    }
    note(30_000, terminal, { is: 'left' });
    note(30_001, terminal, { is: 'closed', node: 0, wire, code: 1000, reason: '' });
  }
  const at = start + 1_000;
  const asked = { is: 'asked', node: 0, wire: 6, args: {} } as const;
  const answered = { is: 'answered', ending: 'done', code: null } as const;
  const args = { calleeIds: ['u7'], at };
  note(100, 'u6.1', { ...asked, n: 1, command: 1, op: 'scheduleCall', taskId: 't', args });
  const shown = { id: 'o', taskId: 't', at, status: 'PENDING' };
  note(110, 'u6.1', { ...answered, n: 1, call: null, scheduled: shown });
  for (const [terminal, version, op] of [
    ['u6.1', 2, 'acknowledgeCall'],
    ['u6.1', 3, 'acceptCall'],
    ['u7.1', 4, 'acceptCall'],
    ['u6.1', 5, 'hangUpCall'],
  ] as const) {
    const changedAt = STEPS[version - 1]?.at ?? 0;
    note(changedAt - 5, terminal, { ...asked, n: version, command: version, op, callId: 'd' });
    note(changedAt + 5, terminal, { ...answered, n: version, call: STATES[version - 1] ?? null });
  }

  const participant = { callId: 'd', state: 'LEFT', ringsUntil: null, seenAt: start };
  const steps = STEPS.map((step, i) => ({
    ...step,
    callId: 'd',
    version: i + 1,
    at: start + step.at,
  }));
  const streamOf = (user: string, from: number) =>
    steps.slice(from).map((step, i) => ({
      ...step,
      stream: `user:${user}`,
      seq: i + 1,
      payloadKind: step.kind,
    }));
  const events = [...streamOf('u6', 0), ...streamOf('u7', CALLED)];
  return {
    entries,
    scheduled: {
      id: 'o',
      callerId: 'u6',
      calleeIds: ['u7'],
      at,
      taskId: 't',
      status: 'STARTED',
      callId: 'd',
    },
    call: {
      ...(STATES[4] as CallSeen),
      callerId: 'u6',
      createdAt: start + 1_010,
      connectedAt: start + 1_500,
      endedAt: start + 5_000,
    },
    participants: [
      { ...participant, userId: 'u6', role: 'CALLER', terminalId: 'u6.1' },
      { ...participant, userId: 'u7', role: 'CALLEE', terminalId: 'u7.1' },
    ],
    timeline: steps,
    events,
    heads: [
      { stream: 'user:u6', head: STEPS.length },
      { stream: 'user:u7', head: STEPS.length - CALLED },
    ],
  };
}
