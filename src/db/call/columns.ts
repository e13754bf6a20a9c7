import { getTableColumns } from 'drizzle-orm';
import type { Call, CallParticipant } from '../../lifecycle/call/state.js';
import { columnsHolding } from '../record.js';
import { callParticipantsTable, callsTable, callTimelineTable } from './tables.js';

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

const {
  id: _id,
  type: _type,
  callerId: _caller,
  message: _message,
  scheduled: _scheduled,
  createdAt: _created,
  version: _version,
  ...changingOfCall
} = callColumns;

/** The columns of `callColumns`, without those whose values never change, and without the version. */
export const changingCallColumns = changingOfCall;

/** The columns that the insert of a call writes. */
export const insertedCallColumns = { ...callColumns, glareKey: callsTable.glareKey };

const {
  userId: _user,
  position: _position,
  role: _role,
  ...changingOfParticipant
} = callParticipantColumns;

/** The columns of `callParticipantColumns`, without those whose values never change. */
export const changingCallParticipantColumns = changingOfParticipant;

const { callId: _call, version: _callVersion, ...ofUpdate } = getTableColumns(callTimelineTable);

/** The columns of the timeline that hold an update. The others come from the call. */
export const timelineColumns = ofUpdate;
