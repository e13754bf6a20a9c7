import type { DatabaseState } from '../database-state.js';
import { aCall, type CallStep, entryOf } from './call-run.js';

const STEPS: readonly CallStep[] = [
  [1_010, 'STARTED', null, 'CALLING', 'u6=INVITED', { scheduled: true }],
  [1_100, 'RINGING', 'u6', 'CALLING', 'u6=RINGING'],
  [1_200, 'ACCEPTED', 'u6', 'CALLING', 'u6=JOINED@u6.1 u7=INVITED', { how: 'SCHEDULED' }],
  [1_500, 'ACCEPTED', 'u7', 'CONNECTED', 'u6=JOINED@u6.1 u7=JOINED@u7.1'],
  [5_000, 'ENDED', 'u6', 'COMPLETED', 'u6=LEFT@u6.1 u7=LEFT@u7.1'],
];

/** u6 schedules a call to u7 for a second later, answers when it rings, talks to u7, and hangs up. */
export function aScheduledCall(start: number) {
  const call = aCall(start, 'd', STEPS, [
    { terminal: 'u6.1' },
    // For the callee, the call begins with the caller's acceptance.
    { terminal: 'u7.1', from: 2, receives: { 3: 'STARTED' } },
  ]);
  const at = start + 1_000;
  const asked = { n: 9, command: 9, node: 0, wire: 1, args: { calleeIds: ['u7'], at } };
  const shown = { id: 'o', taskId: 't', at, status: 'PENDING' };
  const answer = { ending: 'done', code: null, call: null, scheduled: shown } as const;
  call.entries.push(
    entryOf(start + 100, 'u6.1', { is: 'asked', op: 'scheduleCall', taskId: 't', ...asked }),
    entryOf(start + 110, 'u6.1', { is: 'answered', n: 9, ...answer }),
  );
  const scheduled: DatabaseState['scheduled'][number] = {
    ...shown,
    callerId: 'u6',
    calleeIds: ['u7'],
    status: 'STARTED',
    callId: 'd',
  };
  return { ...call, scheduled };
}
