import { describe, expect, test } from 'vitest';
import { readLegacyUpdate } from '../../src/db/call/legacy-updates.js';
import { callEventPayload, readCallEvent, timelineValues } from '../../src/db/call/updates.js';
import type { Call, CallUpdateKind } from '../../src/lifecycle/call/state.js';
import { type CallUpdateContent, detailOf } from '../../src/lifecycle/call/update.js';

const MEASURED = { packetLoss: 0.25, jitter: null, roundTripTime: null, bitrate: 64_000 };

/** The texts that 0.4.1 stored, and their meaning. */
const STORED: readonly [kind: CallUpdateKind, detail: string | null, content: CallUpdateContent][] =
  [
    ['STARTED', null, { kind: 'STARTED', scheduled: false }],
    ['STARTED', 'SCHEDULED', { kind: 'STARTED', scheduled: true }],
    ['RINGING', null, { kind: 'RINGING' }],
    ['ACCEPTED', null, { kind: 'ACCEPTED', how: 'ANSWERED' }],
    ['ACCEPTED', 'CALLED_BACK', { kind: 'ACCEPTED', how: 'CALLED_BACK' }],
    ['ACCEPTED', 'SCHEDULED', { kind: 'ACCEPTED', how: 'SCHEDULED' }],
    ['REJECTED', 'DECLINED', { kind: 'REJECTED', reason: 'DECLINED' }],
    ['REJECTED', 'BUSY', { kind: 'REJECTED', reason: 'BUSY' }],
    ['REJECTED', 'NO_ANSWER', { kind: 'REJECTED', reason: 'NO_ANSWER' }],
    ['REJECTED', 'CALLEE_BUSY', { kind: 'REJECTED', reason: 'CALLEE_BUSY' }],
    ['CANCELLED', null, { kind: 'CANCELLED' }],
    ['TIMED_OUT', null, { kind: 'TIMED_OUT' }],
    ['INVITED', '["cid","dan"]', { kind: 'INVITED', calleeIds: ['cid', 'dan'], transfer: false }],
    ['INVITED', 'TRANSFER dan', { kind: 'INVITED', calleeIds: ['dan'], transfer: true }],
    ['TRANSFERRED', 'ann', { kind: 'TRANSFERRED', transferorId: 'ann' }],
    ['HELD', null, { kind: 'HELD' }],
    ['RESUMED', null, { kind: 'RESUMED' }],
    ['LEFT', null, { kind: 'LEFT', reason: 'HUNG_UP' }],
    ['ENDED', null, { kind: 'ENDED', reason: 'HUNG_UP' }],
    ['ENDED', 'CONNECTION_LOST', { kind: 'ENDED', reason: 'CONNECTION_LOST' }],
    ['LEFT', 'FAILED', { kind: 'LEFT', reason: 'ERROR', report: { report: 'FAILED', text: null } }],
    [
      'ENDED',
      'FAILED: no microphone',
      { kind: 'ENDED', reason: 'ERROR', report: { report: 'FAILED', text: 'no microphone' } },
    ],
    ['MEDIA_CHANGED', 'muted', { kind: 'MEDIA_CHANGED', stage: 'muted', networkQuality: null }],
    [
      'MEDIA_CHANGED',
      'joined: good',
      { kind: 'MEDIA_CHANGED', stage: 'joined', networkQuality: 'good' },
    ],
    ['REPORTED', 'ENDED', { kind: 'REPORTED', report: { report: 'ENDED', text: null } }],
    [
      'REPORTED',
      'STARTED: after: 2 s',
      { kind: 'REPORTED', report: { report: 'STARTED', text: 'after: 2 s' } },
    ],
    [
      'REPORTED',
      'QUALITY: {"packetLoss":0.25,"jitter":null,"roundTripTime":null,"bitrate":64000}',
      { kind: 'REPORTED', report: { report: 'QUALITY', quality: MEASURED } },
    ],
  ];

describe('an update of 0.4.1', () => {
  test.each(STORED)('%s with the text %s is read, and keeps its text', (kind, detail, content) => {
    const by = { actorId: 'bob', terminalId: 'bob-1' };
    expect(readLegacyUpdate({ kind, detail, ...by })).toEqual({ ...content, ...by });
    expect(detailOf(content)).toBe(detail);
  });
});

test('the text of a measurement does not depend on the order in which it was stored', () => {
  const { packetLoss, jitter, roundTripTime, bitrate } = MEASURED;
  const quality = { bitrate, jitter, packetLoss, roundTripTime };
  expect(detailOf({ kind: 'REPORTED', report: { report: 'QUALITY', quality } })).toBe(
    'QUALITY: {"packetLoss":0.25,"jitter":null,"roundTripTime":null,"bitrate":64000}',
  );
});

test.each(STORED)(
  'a new %s is stored in the old form too, for nodes of 0.4.1',
  (kind, detail, content) => {
    const by = { actorId: 'bob', terminalId: 'bob-1' };
    const update = { ...content, ...by };
    const payload = callEventPayload({ id: 'a call', version: 7 } as Call, update);
    expect(payload).toMatchObject({ callId: 'a call', version: 7, kind, detail, ...by });
    expect(timelineValues(update, new Date())).toMatchObject({ kind, detail, ...by });
    expect(readCallEvent(payload)).toEqual({ callId: 'a call', version: 7, update });
    const { update: _unknown, ...old } = payload;
    expect(readCallEvent(old)).toEqual({ callId: 'a call', version: 7, update });
  },
);
