import * as blocks from '../../../src/db/account/blocks.js';
import * as presence from '../../../src/db/account/presence.js';
import * as sessions from '../../../src/db/account/sessions.js';
import * as users from '../../../src/db/account/users.js';
import { callsOfModule } from './samples.js';

const EXPIRES = new Date('2030-01-01T12:00:00Z');
const IDENTITY = { subject: 'subject', username: 'ann', sessionId: 'session', expiresAt: EXPIRES };

/** A call of each function that reads or writes accounts. */
export const accountCalls = [
  ...callsOfModule('account/blocks', blocks, {
    insertBlock: { args: [{ userId: 'ann', blockedId: 'bob', connected: true }, 1_000] },
    deleteBlock: { args: ['ann', 'bob'] },
    readBlockedUsers: { args: ['ann'] },
    readBlockers: { args: [['ann', 'bob'], 'carl'] },
    readBlocksBy: { args: [['ann', 'bob']] },
  }),
  ...callsOfModule('account/presence', presence, {
    readPresenceFacts: { args: [['ann', 'bob']] },
    choosePresence: { args: [{ userId: 'ann', connected: true }, 'INVISIBLE', 'lunch'] },
    updateLastSeen: { args: [['ann', 'bob']] },
  }),
  ...callsOfModule('account/sessions', sessions, {
    startSession: { args: ['ann', 'hash', 3_600], answers: [[{ sessionId: 'session' }]] },
    rotateRefreshToken: {
      args: [
        { hash: 'hash', successorHash: 'successor' },
        { ttlS: 3_600, graceS: 10 },
      ],
    },
    endSession: { args: [{ sessionId: 'session', userId: 'ann', expiresAt: EXPIRES }] },
    isSessionEnded: { args: [{ sessionId: 'session', userId: 'ann' }] },
    readEndedSessions: { args: [['session', 'session-2']] },
    readLiveSessions: { args: [['session']] },
    deleteDeadSessions: { args: [3_600] },
  }),
  ...callsOfModule('account/users', users, {
    readUsers: { args: [['ann', 'bob']] },
    findLogin: { args: ['ann'] },
    searchUsers: { args: ['an', 20, 'bob'] },
    insertUser: {
      args: [{ username: 'ann', email: 'ann@example.com', displayName: 'Ann', passwordHash: 'x' }],
    },
    updateUser: { args: ['ann', { displayName: 'Ann', callWaiting: true }] },
    userOfIdentity: { args: ['issuer', IDENTITY], answers: [[], [{ id: 'ann' }]] },
  }),
];
