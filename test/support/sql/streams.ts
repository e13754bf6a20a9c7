import * as claims from '../../../src/db/claims.js';
import { type Db, firstEpoch } from '../../../src/db/client.js';
import { prepareHeartbeats } from '../../../src/db/heartbeats.js';
import * as outbox from '../../../src/db/outbox.js';
import * as streams from '../../../src/db/streams.js';
import type { Device } from '../../../src/lifecycle/call/state.js';
import { callsOfModule } from './samples.js';

/** A call of each function that reads or writes streams and heartbeats, or claims rows for a job. */
export const streamCalls = [
  ...callsOfModule(
    'client',
    { firstEpoch },
    { firstEpoch: { args: [], answers: [[], [{ epoch: 'e' }]] } },
  ),
  ...callsOfModule(
    'heartbeats',
    {
      prepareHeartbeats: (db: Db, devices: readonly Device[]) => prepareHeartbeats(db)(devices),
    },
    { prepareHeartbeats: { args: [[{ userId: 'ann', terminalId: 'laptop' }]] } },
  ),
  ...callsOfModule('outbox', outbox, {
    registerConsumer: { args: ['webhooks', ['CALL_ENDED']] },
    claimOutboxRows: { args: ['webhooks', ['CALL_ENDED'], 20, 15] },
    releaseOutboxRow: { args: [{ id: 1, attempts: 1 }] },
    finishOutboxRow: { args: [{ id: 1, attempts: 1 }] },
    failOutboxRow: { args: [{ id: 1, attempts: 1 }, 'unreachable', 30] },
    readOutboxStatus: { args: [] },
    giveUpOldOutboxRows: { args: [172_800] },
    deleteOldOutboxRows: { args: [86_400] },
  }),
  ...callsOfModule('streams', streams, {
    readHeads: { args: [['user:ann', 'meeting:meeting']] },
    readEvents: { args: ['user:ann', 41, 100] },
    deleteOldEvents: { args: [86_400] },
    readRinging: { args: ['ann', ['STARTED', 'INVITED'], 120] },
  }),
  ...callsOfModule('claims', claims, {
    claimTimedOutRings: { args: [30] },
    claimLostParticipants: { args: [60, 30] },
    claimLostMeetingParticipants: { args: [60, 30] },
    claimDesertedMeetings: { args: [300, 30] },
  }),
];
