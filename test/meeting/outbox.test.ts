import { describe, expect, test } from 'vitest';
import type { MeetingCommand } from '../../src/lifecycle/meeting/command.js';
import type { Meeting } from '../../src/lifecycle/meeting/state.js';
import { meetingOutboxEvents, messageOutboxEvent } from '../../src/lifecycle/outbox/meeting.js';
import {
  cancel,
  end,
  join,
  leave,
  lose,
  MEETING_ID,
  mute,
  remove,
} from '../models/meeting/lifecycle/commands.js';
import { aMeeting, decideNext, playing } from '../models/meeting/lifecycle/story.js';

/** The events of a command that changes the meeting. */
function eventsOf(before: Meeting, command: MeetingCommand): string[] {
  const decision = decideNext(before, command);
  if (decision.outcome !== 'changed') throw new Error(JSON.stringify(decision));
  return meetingOutboxEvents(before, decision.meeting).map(({ kind, payload }) =>
    [kind, ...(payload.userId === undefined ? [] : [payload.userId])].join(' '),
  );
}

describe('[OUT2] the outbox events of a meeting', () => {
  const withBob = playing(aMeeting(), join('ann'), join('bob'));

  test('name the subject, the meeting, its version and the user', () => {
    const before = playing(aMeeting(), join('ann'));
    const after = playing(before, join('bob'));
    expect(meetingOutboxEvents(before, after)).toEqual([
      {
        kind: 'MEETING_PARTICIPANT_JOINED',
        subject: `meeting:${MEETING_ID}`,
        payload: { meetingId: MEETING_ID, version: after.version, userId: 'bob' },
      },
    ]);
  });

  test('are its start with the first host, and the users who enter the room', () => {
    const waiting = playing(aMeeting(), join('bob'));
    expect(eventsOf(aMeeting(), join('bob'))).toEqual([]);
    expect(eventsOf(waiting, join('ann')).sort()).toEqual([
      'MEETING_PARTICIPANT_JOINED ann',
      'MEETING_PARTICIPANT_JOINED bob',
      'MEETING_STARTED',
    ]);
  });

  test('are the users who leave, are removed or are lost', () => {
    expect(eventsOf(withBob, leave('bob'))).toEqual(['MEETING_PARTICIPANT_LEFT bob']);
    expect(eventsOf(withBob, remove('ann', 'bob'))).toEqual(['MEETING_PARTICIPANT_LEFT bob']);
    expect(eventsOf(withBob, lose('bob'))).toEqual(['MEETING_PARTICIPANT_LEFT bob']);
  });

  test('are no departure when a user changes the device, and nothing for other changes', () => {
    expect(eventsOf(withBob, join('bob-2'))).toEqual([]);
    expect(eventsOf(withBob, mute('ann', ['bob']))).toEqual([]);
  });

  test('are its end, after the departures', () => {
    expect(eventsOf(withBob, end('ann'))).toEqual([
      'MEETING_PARTICIPANT_LEFT ann',
      'MEETING_PARTICIPANT_LEFT bob',
      'MEETING_ENDED',
    ]);
    expect(eventsOf(aMeeting(), cancel('ann'))).toEqual(['MEETING_ENDED']);
  });

  test('name the receiver of a private message', () => {
    const meeting = { id: 'm', version: 3 };
    expect(messageOutboxEvent(meeting, { id: 'x', toUserId: 'bob' })).toEqual({
      kind: 'MEETING_MESSAGE_SENT',
      subject: 'meeting:m',
      payload: { meetingId: 'm', version: 3, messageId: 'x', userId: 'bob' },
    });
    expect(messageOutboxEvent(meeting, { id: 'x', toUserId: null }).payload).not.toHaveProperty(
      'userId',
    );
  });
});
