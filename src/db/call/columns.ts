import type { Call, CallParticipant } from '../../lifecycle/call/state.js';
import { columnsHolding } from '../record.js';
import { callParticipantsTable, callsTable } from './tables.js';

/** The columns that hold the lifecycle's `Call`. */
export const callColumns = columnsHolding<Call>()(callsTable, ['glareKey', 'archived']);

/** The columns that hold the lifecycle's `CallParticipant`. */
export const callParticipantColumns = columnsHolding<CallParticipant>()(callParticipantsTable, [
  'callId',
  'archived',
  'callCreatedAt',
  'seenAt',
  'claimedUntil',
]);

const { userId: _user, position: _position, role: _role, ...changing } = callParticipantColumns;

/** The columns of `callParticipantColumns`, without those whose values never change. */
export const changingCallParticipantColumns = changing;
