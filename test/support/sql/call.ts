import * as archive from '../../../src/db/call/archive.js';
import * as callees from '../../../src/db/call/callees.js';
import * as history from '../../../src/db/call/history.js';
import { prepareCallReads } from '../../../src/db/call/reads.js';
import * as rings from '../../../src/db/call/rings.js';
import * as scheduled from '../../../src/db/call/scheduled.js';
import { type CallStore, createCallStore } from '../../../src/db/call/store.js';
import type { Db } from '../../../src/db/client.js';
import { beginCall } from '../../../src/lifecycle/call/start.js';
import { callsOfModule, callsOfStore } from './samples.js';

const NOW = new Date('2030-01-01T12:00:00Z');
const CONTENT: scheduled.ScheduledCallContent = {
  calleeIds: ['bob'],
  type: 'AUDIO',
  message: 'Hello',
  at: NOW,
  taskId: 'task',
};
const SCHEDULED: scheduled.ScheduledCallRow = {
  ...CONTENT,
  id: 'scheduled',
  callerId: 'ann',
  callId: 'call',
  status: 'PENDING',
  version: 1,
};
const { call, update } = beginCall(
  {
    id: 'call',
    type: 'AUDIO',
    caller: { userId: 'ann', terminalId: 'laptop' },
    callees: [{ userId: 'bob', disturbable: true, inCall: false }],
    message: null,
    ringTimeoutS: 30,
  },
  NOW,
);

/** The same call with a suppressed ring, which has no event for the outbox. */
const SUPPRESSED = {
  ...call,
  participants: call.participants.map((p) => ({ ...p, silent: true })),
};
const IDLE_BOB = { userId: 'bob', ringVersion: 0 };

const PAGE = { after: null, before: null, limit: 20, fromOldest: false };
const ALL_FILTERS = {
  status: ['MISSED', 'CONNECTED'],
  type: 'AUDIO',
  withUserId: 'bob',
  role: 'CALLEE',
  from: NOW,
  to: NOW,
} satisfies history.CallFilter;
const SCHEDULED_PAGE = { after: null, before: null, limit: 20, fromEnd: false };

/** The functions that `src/db/call/store.ts` adds to those of `src/db/call/reads.ts`. */
const createCallWrites: (db: Db) => Omit<CallStore, keyof ReturnType<typeof prepareCallReads>> =
  createCallStore;

/** A call of each function that reads or writes calls. */
export const callCalls = [
  ...callsOfStore('call/reads', 'CallStore', prepareCallReads, {
    read: { args: ['call'] },
    readMany: { args: [['call', 'call-2']] },
    readStartedAs: { args: ['ann', 'start'] },
    timelines: { args: [['call', 'call-2']] },
  }),
  ...callsOfStore('call/store', 'CallStore', createCallWrites, {
    insert: {
      oneToOne: {
        args: [
          call,
          update,
          NOW,
          { glareKey: 'ann bob', expectedCallee: IDLE_BOB, callerRingVersion: 0 },
        ],
      },
      group: { args: [call, update, NOW] },
      oneToOneSuppressed: {
        args: [
          SUPPRESSED,
          update,
          NOW,
          { glareKey: 'ann bob', expectedCallee: IDLE_BOB, callerRingVersion: 0 },
        ],
      },
      groupSuppressed: { args: [SUPPRESSED, update, NOW] },
    },
    update: {
      accepted: { args: [call, call, update, NOW] },
      ended: { args: [call, { ...call, endedAt: NOW }, update, NOW] },
      transferred: {
        args: [{ ...call, participants: [] }, call, update, NOW, IDLE_BOB],
      },
      transferredSuppressed: {
        args: [{ ...call, participants: [] }, SUPPRESSED, update, NOW, IDLE_BOB],
      },
    },
    heartbeat: { args: ['call', 'ann', 'laptop'] },
  }),
  ...callsOfModule('call/archive', archive, { archiveCalls: { args: [10_000] } }),
  ...callsOfModule('call/callees', callees, { readCallees: { args: ['ann', ['bob', 'carl']] } }),
  ...callsOfModule('call/history', history, {
    readHistory: {
      all: { args: ['ann', {}, PAGE] },
      afterOldestFirst: {
        args: ['ann', {}, { ...PAGE, after: { at: NOW, id: 'call' }, fromOldest: true }],
      },
      filtered: {
        args: ['ann', ALL_FILTERS, { ...PAGE, before: { at: NOW, id: 'call' } }],
      },
    },
    countHistory: {
      all: { args: ['ann', {}, 1_000] },
      filtered: { args: ['ann', ALL_FILTERS, 1_000] },
    },
    countHistoryQuery: {
      all: { args: ['ann', {}, 1_000] },
      filtered: { args: ['ann', ALL_FILTERS, 1_000] },
    },
    countMissed: { args: ['ann', 1_000] },
    countMissedQuery: { args: ['ann', 1_000] },
    updateCallsSeenAt: { toNow: { args: ['ann', null] }, upTo: { args: ['ann', NOW] } },
    readActiveCallIds: { args: ['ann'] },
  }),
  ...callsOfModule('call/rings', rings, {
    recordRings: { args: [[{ callId: 'call', userId: 'bob', terminalId: 'phone' }], false] },
    readRings: { args: [[{ callId: 'call', userId: 'bob' }]] },
  }),
  ...callsOfModule('call/scheduled', scheduled, {
    insertScheduledCall: { args: ['ann', CONTENT, 100] },
    findSameScheduledCall: { args: ['ann', CONTENT] },
    readScheduledCall: { args: ['scheduled', 'ann'] },
    writeScheduledCall: {
      change: { args: [SCHEDULED, CONTENT] },
      cancel: { args: [SCHEDULED, { status: 'CANCELLED' }] },
    },
    listScheduledCalls: {
      all: { args: ['ann', SCHEDULED_PAGE] },
      after: { args: ['ann', { ...SCHEDULED_PAGE, after: { sortKey: 1, id: 'scheduled' } }] },
    },
    countScheduledCalls: { args: ['ann'] },
    claimDueCalls: { args: [50, 30] },
    msUntilNextDue: { args: [60_000] },
    finishScheduledCall: {
      started: { args: ['scheduled', 'STARTED'] },
      failed: { args: ['scheduled', 'FAILED'] },
    },
  }),
];
