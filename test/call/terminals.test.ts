import { describe, expect, test } from 'vitest';
import {
  AcceptCall,
  AcknowledgeCall,
  CallUpdates,
  IncomingCalls,
  InviteToCall,
  ReadTerminals,
} from '../gql/graphql.js';
import type { Device } from '../support/device.js';
import { annAndBob, aPerson, aRingingCall } from '../support/people.js';
import { useServer } from '../support/server.js';

const server = useServer({}, { RING_TIMEOUT_MIN_S: 1, SWEEP_MS: 100 });

/**
 * The viewer's own devices that rang, once at least so many are recorded: the record is written a moment
 * later.
 */
async function terminals(by: Device, id: string, userId: string, atLeast = 0) {
  for (let tries = 0; ; tries += 1) {
    const { call } = await by.do(ReadTerminals, { id });
    const participant = call?.participants.find((p) => p.userId === userId);
    const known = [...(participant?.terminals ?? [])];
    if (known.length >= atLeast || tries === 100) {
      return known.sort((a, b) => (a.terminalId < b.terminalId ? -1 : 1));
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('CallParticipant.terminals', () => {
  test('[CALL20] shows only the user when each of their devices received the ring, rang and stopped, and why', async () => {
    const { ann, bob, laptop } = await annAndBob(server);
    const [one, two, three] = [bob.device('1'), bob.device('2'), bob.device('3')] as const;
    await one.subscribe(IncomingCalls, {});
    await two.subscribe(CallUpdates, {});
    const { id } = await aRingingCall(laptop, [bob]);
    await two.do(AcknowledgeCall, { callId: id });
    // A device that woke up for another reason did not wait for the event.
    await three.do(AcknowledgeCall, { callId: id });
    const rings = { stoppedAt: null, stopReason: null };
    expect(await terminals(one, id, bob.id, 3)).toEqual([
      { terminalId: '1', toldAt: expect.any(String), acknowledgedAt: null, ...rings },
      { terminalId: '2', toldAt: expect.any(String), acknowledgedAt: expect.any(String), ...rings },
      { terminalId: '3', toldAt: expect.any(String), acknowledgedAt: expect.any(String), ...rings },
    ]);
    await two.do(AcceptCall, { callId: id });
    const stopped = await terminals(three, id, bob.id);
    expect(stopped.map(({ stopReason }) => stopReason)).toEqual([
      'ANSWERED_ELSEWHERE',
      'ANSWERED_HERE',
      'ANSWERED_ELSEWHERE',
    ]);
    expect(new Set(stopped.map(({ stoppedAt }) => stoppedAt)).size).toBe(1);
    const { call } = await laptop.do(ReadTerminals, { id });
    expect(call?.participants).toEqual([
      { userId: ann.id, terminals: [] },
      { userId: bob.id, terminals: null },
    ]);
  });

  test('[CALL20] records that the ring timed out', async () => {
    const { bob, laptop, phone } = await annAndBob(server);
    const updates = await phone.subscribe(CallUpdates, {});
    const { id } = await aRingingCall(laptop, [bob], { ringTimeout: 1 });
    await phone.do(AcknowledgeCall, { callId: id });
    await updates.until(({ callUpdates: { kind } }) => kind === 'TIMED_OUT');
    const known = await terminals(phone, id, bob.id, 1);
    expect(known.map(({ stopReason }) => stopReason)).toEqual(['TIMED_OUT']);
  });

  test('[CALL16] [CALL20] starts over when the user is rung again', async () => {
    const { bob, laptop, phone } = await annAndBob(server);
    const cid = await aPerson(server, 'cid');
    const [old, now] = [cid.device('old'), cid.device('now')];
    await old.subscribe(IncomingCalls, {});
    const { id } = await aRingingCall(laptop, [bob, cid], { ringTimeout: 1 });
    await phone.do(AcceptCall, { callId: id });
    expect((await terminals(old, id, cid.id, 1)).map((t) => t.terminalId)).toEqual(['old']);
    const updates = await laptop.subscribe(CallUpdates, { callId: id });
    await updates.until(({ callUpdates: { kind } }) => kind === 'TIMED_OUT');
    await old.disconnect();
    await now.subscribe(IncomingCalls, {});
    await laptop.do(InviteToCall, { input: { callId: id, userIds: [cid.id] } });
    const again = await terminals(now, id, cid.id, 1);
    expect(again.map(({ terminalId, stopReason }) => [terminalId, stopReason])).toEqual([
      ['now', null],
    ]);
  });
});
