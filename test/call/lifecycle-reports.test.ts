import { describe, expect, test } from 'vitest';
import { qualityOf } from '../../src/lifecycle/call/quality.js';
import * as c from '../models/call/lifecycle/commands.js';
import { at } from '../models/call/lifecycle/story.js';
import { aPureCall, aPureTalk } from '../support/pure-call.js';

describe('reports', () => {
  test('[CALL21] set startedAt once, when they are about media', () => {
    const talk = aPureTalk();
    talk.apply(c.reportMedia('ann', 'connecting'));
    expect(talk.call.startedAt).toBeNull();
    talk.apply(c.reportMedia('bob', 'joined', 'good'), 7);
    talk.apply(c.reportMedia('ann'), 9);
    expect(talk.call.startedAt).toEqual(at(7));
    talk.apply(c.reportMedia('bob', 'joined', 'bad'));
    talk.apply(c.reportMedia('bob', 'paused'));
    expect(talk.of('bob')).toMatchObject({ mediaStage: 'paused', networkQuality: 'bad' });
  });

  test('[CALL21] are summarized and have no recipients, when they are about quality', () => {
    const talk = aPureTalk();
    const sent = { packetLoss: 0.5, jitter: 0.02, roundTripTime: 0.1, bitrate: 500_000 };
    expect(talk.apply(c.measure('bob', sent)).recipients).toEqual([]);
    expect(talk.decide(c.measure('bob', sent)).outcome).toBe('unchanged');
    talk.apply(c.measure('bob', { ...sent, packetLoss: 0, jitter: null, bitrate: 1_500_000 }));
    expect(qualityOf(talk.of('bob')?.reports ?? null)).toEqual({
      packetLoss: { mean: 0.25, worst: 0.5 },
      jitter: { mean: 0.02, worst: 0.02 },
      roundTripTime: { mean: 0.1, worst: 0.1 },
      bitrate: { mean: 1_000_000, worst: 500_000 },
    });
    expect(qualityOf(null).bitrate).toBeNull();
  });

  test('[CALL21] make the participant leave, when their device takes part and FAILED', () => {
    const talk = aPureTalk();
    expect(talk.apply(c.report('bob-2', 'FAILED')).update.kind).toBe('REPORTED');
    const { update } = talk.apply(c.report('bob', 'FAILED'));
    expect(update).toMatchObject({
      kind: 'ENDED',
      reason: 'ERROR',
      report: { report: 'FAILED', text: 'no microphone' },
    });
    expect(talk.call).toMatchObject({ status: 'FAILED', endReason: 'ERROR' });
    expect(talk.apply(c.report('ann', 'ENDED'))).toMatchObject({
      recipients: [],
      call: { status: 'FAILED' },
    });
  });

  test('[CALL21] are limited in number', () => {
    const talk = aPureTalk();
    for (let i = 0; i < 1_000; i += 1) talk.apply(c.report('ann', i % 2 ? 'STARTED' : 'ENDED'));
    expect(talk.decide(c.report('ann', 'STARTED')).outcome).toBe('unchanged');
    // A failure counts even when the timeline is full.
    talk.apply(c.report('ann', 'FAILED'));
    expect(talk.of('ann')).toMatchObject({ state: 'LEFT', leftReason: 'ERROR' });
  });

  test('[CALL21] end the call when FAILED comes after the answer, even if one came before it', () => {
    const ring = aPureCall(['bob']);
    ring.apply(c.report('ann', 'FAILED'));
    expect([ring.call.status, ring.of('ann')?.state]).toEqual(['CALLING', 'JOINED']);
    ring.apply(c.accept('bob'));
    ring.apply(c.report('ann', 'FAILED'));
    expect(ring.call.status).toBe('FAILED');
  });
});
