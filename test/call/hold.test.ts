import { describe, expect, test } from 'vitest';
import {
  AcceptCall,
  CallUpdates,
  HangUpCall,
  HoldCall,
  ReadHolds,
  ResumeCall,
} from '../gql/graphql.js';
import type { Device } from '../support/device.js';
import { aPerson, aRing, aTalk } from '../support/people.js';
import { useServer } from '../support/server.js';

const server = useServer();

const hold = async (by: Device, callId: string) => (await by.do(HoldCall, { callId })).holdCall;

/** Whether each participant holds, in the order of the participants. */
async function holds(by: Device, id: string) {
  const { call } = await by.do(ReadHolds, { id });
  return call?.participants.map(({ onHold }) => onHold);
}

describe('holdCall', () => {
  test('[CALL1] [CALL15] holds one side, informs both once, and lasts until resumeCall', async () => {
    const { ann, bob, laptop, phone, id } = await aTalk(server);
    const [hers, his] = [
      await laptop.subscribe(CallUpdates, { callId: id }),
      await phone.subscribe(CallUpdates, { callId: id }),
    ];
    const held = await hold(laptop, id);
    expect(held).toMatchObject({ __typename: 'Call', status: 'CONNECTED' });
    expect(await holds(phone, id)).toEqual([true, false]);
    if (held.__typename !== 'Call') return;
    expect(held.availableActions).toContain('RESUME');
    expect(held.availableActions).not.toContain('HOLD');
    for (const _ of ['once', 'again']) await hold(phone, id);
    await laptop.do(ResumeCall, { callId: id });
    const again = (await laptop.do(ResumeCall, { callId: id })).resumeCall;
    expect(again).toMatchObject({ __typename: 'Call', version: 5 });
    expect(await holds(laptop, id)).toEqual([false, true]);
    for (const updates of [hers, his]) {
      await updates.until(({ callUpdates: { kind } }) => kind === 'RESUMED');
      expect(updates.all.map(({ callUpdates: { kind, actor } }) => [kind, actor?.id])).toEqual([
        ['HELD', ann.id],
        ['HELD', bob.id],
        ['RESUMED', ann.id],
      ]);
    }
  });

  test('[CALL6] [CALL12] [CALL15] is for the device that takes part in a connected call', async () => {
    const { bob, laptop, phone, id } = await aRing(server);
    expect(await hold(laptop, id)).toMatchObject({ code: 'CALL_NOT_CONNECTED' });
    expect(await hold(phone, id)).toMatchObject({ code: 'CALL_NOT_CONNECTED' });
    await phone.do(AcceptCall, { callId: id });
    expect(await hold(bob.device(), id)).toMatchObject({
      __typename: 'CallStateError',
      code: 'ANSWERED_ELSEWHERE',
    });
    const eve = (await aPerson(server, 'eve')).device();
    expect((await eve.do(ResumeCall, { callId: id })).resumeCall).toMatchObject({
      code: 'NOT_FOUND',
    });
    await phone.do(HangUpCall, { callId: id });
    expect(await hold(laptop, id)).toMatchObject({
      code: 'CALL_ENDED',
      call: { status: 'COMPLETED' },
    });
  });
});
