import { describe, expect, test } from 'vitest';
import {
  AcceptCall,
  CallUpdates,
  HangUpCall,
  IncomingCalls,
  ReadCall,
  RejectCall,
  TransferCall,
} from '../gql/graphql.js';
import type { Device } from '../support/device.js';
import { aConnectedCall, aPerson, aTalk, somePeople } from '../support/people.js';
import { useServer } from '../support/server.js';

const server = useServer({}, { REGISTRATIONS: 10_000, RING_TIMEOUT_S: 2, SWEEP_MS: 100 });

const transfer = async (by: Device, callId: string, to: { id: string }) =>
  (await by.do(TransferCall, { input: { callId, toUserId: to.id } })).transferCall;

const statesOf = async (by: Device, id: string) =>
  (await by.do(ReadCall, { id })).call?.participants.map(({ state }) => state);

describe('transferCall', () => {
  test('[CALL17] rings the target into the same call; the transferor leaves when they answer', async () => {
    const { ann, bob, laptop, phone, id } = await aTalk(server);
    const cid = await aPerson(server, 'cid');
    const mobile = cid.device();
    const incoming = await mobile.subscribe(IncomingCalls, {});
    const [hers, his] = [
      await laptop.subscribe(CallUpdates, { callId: id }),
      await phone.subscribe(CallUpdates, { callId: id }),
    ];
    expect(await transfer(laptop, id, cid)).toMatchObject({ __typename: 'Call' });
    expect((await incoming.next()).incomingCalls).toMatchObject({ kind: 'INVITED', call: { id } });
    expect(await statesOf(laptop, id)).toEqual(['JOINED', 'JOINED', 'INVITED']);
    await mobile.do(AcceptCall, { callId: id });
    expect(await statesOf(phone, id)).toEqual(['LEFT', 'JOINED', 'JOINED']);
    const last = await hers.until(({ callUpdates: { kind } }) => kind === 'TRANSFERRED');
    expect(last.callUpdates).toMatchObject({
      actor: { id: cid.id },
      call: { status: 'CONNECTED' },
    });
    await his.until(({ callUpdates: { kind } }) => kind === 'ACCEPTED');
    expect((await laptop.do(HangUpCall, { callId: id })).hangUpCall).toMatchObject({
      __typename: 'Call',
      status: 'CONNECTED',
    });
    await phone.do(HangUpCall, { callId: id });
    const { call } = await mobile.do(ReadCall, { id });
    expect(call).toMatchObject({ status: 'COMPLETED', endReason: 'HUNG_UP' });
    expect(call?.timeline.map(({ kind, actor }) => [kind, actor?.id])).toEqual([
      ['STARTED', ann.id],
      ['ACCEPTED', bob.id],
      ['INVITED', ann.id],
      ['TRANSFERRED', cid.id],
      ['ENDED', bob.id],
    ]);
  });

  test('[CALL17] changes nothing when the target declines or does not answer', async () => {
    const { laptop, phone, id } = await aTalk(server);
    const [cid, dan] = await somePeople(server, 'cid', 'dan');
    await transfer(laptop, id, cid);
    await cid.device().do(RejectCall, { input: { callId: id } });
    expect(await statesOf(laptop, id)).toEqual(['JOINED', 'JOINED', 'REJECTED']);
    await transfer(laptop, id, dan);
    const updates = await phone.subscribe(CallUpdates, { callId: id });
    await updates.until(({ callUpdates: { kind } }) => kind === 'TIMED_OUT', 10_000);
    expect((await phone.do(ReadCall, { id })).call).toMatchObject({
      status: 'CONNECTED',
      participants: [
        { state: 'JOINED' },
        { state: 'JOINED' },
        { state: 'REJECTED' },
        { state: 'MISSED' },
      ],
    });
  });

  test('[CALL17] refuses a busy target, and a call that the viewer is not in', async () => {
    const { ann, bob, laptop, phone, id } = await aTalk(server);
    const [cid, dan, eve] = await somePeople(server, 'cid', 'dan', 'eve');
    const other = await aConnectedCall(cid.device(), dan, dan.device());
    expect(await transfer(laptop, id, dan)).toMatchObject({
      __typename: 'UserBusyError',
      user: { id: dan.id },
    });
    expect(await transfer(laptop, other.id, eve)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await transfer(eve.device(), id, eve)).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await transfer(eve.device(), id, dan)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await transfer(laptop, id, bob)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await transfer(laptop, id, ann)).toMatchObject({
      fields: [{ path: ['input', 'toUserId'] }],
    });
    expect(await transfer(laptop, id, { id: 'nobody' })).toMatchObject({ code: 'NOT_FOUND' });
    await phone.do(HangUpCall, { callId: id });
    expect(await transfer(laptop, id, eve)).toMatchObject({ code: 'CALL_ENDED' });
  });
});
