import type { Meeting, MeetingParticipant } from '../../lifecycle/meeting/state.js';
import { columnsHolding } from '../record.js';
import { meetingParticipantsTable, meetingsTable } from './tables.js';

/** The columns that hold the lifecycle's `Meeting`. */
export const meetingColumns = columnsHolding<Meeting>()(meetingsTable, [
  'listedAt',
  'passwordHash',
  'changeId',
  'claimedUntil',
]);

/** The columns that hold the lifecycle's `MeetingParticipant`. */
export const meetingParticipantColumns = columnsHolding<MeetingParticipant>()(
  meetingParticipantsTable,
  ['meetingId', 'seenAt', 'claimedUntil'],
);

const {
  id: _id,
  code: _code,
  type: _type,
  createdAt: _created,
  ...changingOfMeeting
} = meetingColumns;

/** The columns of `meetingColumns`, without those whose values never change. */
export const changingMeetingColumns = changingOfMeeting;

const { userId: _user, position: _position, ...changingOfParticipant } = meetingParticipantColumns;

/** The columns of `meetingParticipantColumns`, without those whose values never change. */
export const changingMeetingParticipantColumns = changingOfParticipant;
