import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CHOSEN_PRESENCES,
  derivePresence,
  offlinePresence,
  PRESENCE_STATUSES,
  type PresenceFacts,
  samePresence,
} from '../src/lifecycle/presence.js';

const SEEN_AT = new Date('2026-07-05T10:05:30.000Z');

const there: PresenceFacts = {
  userId: 'ann',
  connected: true,
  inCall: false,
  chosen: 'ONLINE',
  text: 'Lunch',
  lastSeenAt: SEEN_AT,
};

const facts: fc.Arbitrary<PresenceFacts> = fc.record({
  userId: fc.constant('ann'),
  connected: fc.boolean(),
  inCall: fc.boolean(),
  chosen: fc.constantFrom(...CHOSEN_PRESENCES),
  text: fc.option(fc.string()),
  lastSeenAt: fc.option(fc.date({ noInvalidDate: true })),
});

describe('seenAs', () => {
  test.each<[Partial<PresenceFacts>, string]>([
    [{}, 'ONLINE'],
    [{ chosen: 'AWAY' }, 'AWAY'],
    [{ chosen: 'DO_NOT_DISTURB' }, 'DO_NOT_DISTURB'],
    [{ chosen: 'INVISIBLE' }, 'OFFLINE'],
    [{ inCall: true }, 'IN_CALL'],
    [{ inCall: true, chosen: 'AWAY' }, 'IN_CALL'],
    [{ inCall: true, chosen: 'DO_NOT_DISTURB' }, 'DO_NOT_DISTURB'],
    [{ inCall: true, chosen: 'INVISIBLE' }, 'OFFLINE'],
    [{ connected: false }, 'OFFLINE'],
    [{ connected: false, inCall: true }, 'OFFLINE'],
    [{ connected: false, chosen: 'AWAY' }, 'OFFLINE'],
  ])('[PRES2] maps %j to %s', (known, status) => {
    expect(derivePresence({ ...there, ...known }).status).toBe(status);
  });

  test('includes the text of a connected user, and lastSeenAt of a disconnected one', () => {
    expect(derivePresence(there)).toEqual({
      userId: 'ann',
      status: 'ONLINE',
      text: 'Lunch',
      lastSeenAt: null,
    });
    expect(derivePresence({ ...there, connected: false })).toEqual({
      userId: 'ann',
      status: 'OFFLINE',
      text: null,
      lastSeenAt: SEEN_AT,
    });
  });

  test('[PRES3] ignores everything that an invisible user does', () => {
    fc.assert(
      fc.property(facts, facts, (one, other) => {
        const invisible = { ...one, chosen: 'INVISIBLE' as const };
        const gone = { ...other, connected: false, lastSeenAt: one.lastSeenAt };
        expect(derivePresence(invisible)).toEqual(derivePresence(gone));
      }),
    );
  });

  test('is one of the statuses, with a text or an instant but never both', () => {
    fc.assert(
      fc.property(facts, (known) => {
        const { status, text, lastSeenAt } = derivePresence(known);
        expect(PRESENCE_STATUSES).toContain(status);
        expect(status === 'OFFLINE' ? text : lastSeenAt).toBeNull();
      }),
    );
  });
});

describe('nobody', () => {
  test('looks like a user who was never connected', () => {
    expect(offlinePresence('ann')).toEqual(
      derivePresence({ ...there, connected: false, lastSeenAt: null }),
    );
  });
});

describe('samePresence', () => {
  test('is true exactly for presences that look the same to a client', () => {
    const presence = derivePresence(there);
    expect(samePresence(presence, { ...presence })).toBe(true);
    expect(samePresence(presence, { ...presence, status: 'AWAY' })).toBe(false);
    expect(samePresence(presence, { ...presence, text: null })).toBe(false);
    const gone = derivePresence({ ...there, connected: false });
    expect(samePresence(gone, { ...gone, lastSeenAt: new Date(SEEN_AT) })).toBe(true);
    expect(samePresence(gone, { ...gone, lastSeenAt: new Date(0) })).toBe(true);
    expect(samePresence(gone, { ...gone, lastSeenAt: null })).toBe(false);
    expect(samePresence(offlinePresence('ann'), offlinePresence('ann'))).toBe(true);
  });
});
