import * as invitations from '../../../src/db/meeting/invitations.js';
import * as list from '../../../src/db/meeting/list.js';
import * as messages from '../../../src/db/meeting/messages.js';
import { createMeetingStore } from '../../../src/db/meeting/store.js';
import { DEFAULT_SETTINGS, newMeeting } from '../../../src/lifecycle/meeting/start.js';
import { callsOfModule, callsOfStore } from './samples.js';

const NOW = new Date('2030-01-01T12:00:00Z');
const meeting = newMeeting(
  {
    id: 'meeting',
    code: 'abcdefghi',
    hostId: 'ann',
    title: 'Planning',
    description: null,
    type: 'VIDEO',
    startsAt: null,
    plannedDuration: null,
    maxParticipants: 10,
    isPublic: false,
    settings: DEFAULT_SETTINGS,
  },
  NOW,
);
const snapshot = { ...meeting, readAt: NOW };
const EVENT = { kind: 'ParticipantReacted', payload: {} };
const ALL_FILTERS = {
  status: ['SCHEDULED', 'ACTIVE'],
  mine: false,
  from: NOW,
  to: NOW,
} satisfies list.MeetingFilter;
const PAGE = { after: null, before: null, limit: 20, fromEarliest: false };
const MESSAGE_PAGE = { after: null, before: null, limit: 20, fromNewest: false };

/** A call of each function that reads or writes meetings. */
export const meetingCalls = [
  ...callsOfStore('meeting/store', 'MeetingStore', createMeetingStore, {
    readMany: { args: [['meeting', 'meeting-2'], ['ann']] },
    read: { args: ['meeting', ['ann']] },
    idOf: { args: ['abcdefghi'] },
    readPassword: { args: ['meeting'] },
    update: {
      args: [snapshot, { outcome: 'changed', meeting, changed: [], events: [] }, null],
    },
    insert: { args: [meeting, null, ['bob']] },
    heartbeat: { args: ['meeting', { userId: 'ann', terminalId: 'laptop' }] },
  }),
  ...callsOfModule('meeting/invitations', invitations, {
    isInvited: { args: ['meeting', 'bob'] },
    insertInvitations: { args: [snapshot, { from: 'ann', to: ['bob'], repeatAfterS: 60 }] },
  }),
  ...callsOfModule('meeting/list', list, {
    listMeetings: {
      mine: { args: ['ann', {}, PAGE] },
      filtered: {
        args: [
          'ann',
          ALL_FILTERS,
          { ...PAGE, after: { at: NOW, id: 'meeting' }, fromEarliest: true },
        ],
      },
    },
    countMeetings: {
      mine: { args: ['ann', {}] },
      filtered: { args: ['ann', ALL_FILTERS] },
    },
  }),
  ...callsOfModule('meeting/messages', messages, {
    appendMeetingEvent: { args: [snapshot, EVENT] },
    insertMessage: {
      args: [snapshot, { id: 'message', senderId: 'ann', toUserId: null, text: 'Hello' }, EVENT],
    },
    readMessage: { args: ['message'] },
    readMessages: {
      all: { args: ['meeting', 'ann', MESSAGE_PAGE] },
      between: {
        args: ['meeting', 'ann', { ...MESSAGE_PAGE, after: 1, before: 9, fromNewest: true }],
      },
    },
    countMessages: { args: ['meeting', 'ann'] },
  }),
];
