import { describe, expect, test } from 'vitest';
import { aPerson, aRingingCall } from './support/people.js';
import { AcceptCall, CallUpdates, IncomingCalls } from './support/operations.js';
import { useServer } from './support/server.js';

const server = useServer();

describe('acceptCall', () => {
  test('connects the call for everybody', async () => {
    const [ann, bob] = [await aPerson(server, 'ann'), await aPerson(server, 'bob')];
    const [phone, laptop] = [bob.device(), ann.device()];
    const incoming = await phone.subscribe(IncomingCalls, {});
    const updates = await laptop.subscribe(CallUpdates, {});
    const call = await aRingingCall(laptop, [bob]);
    const { incomingCalls } = await incoming.next();
    expect(incomingCalls.call.id).toBe(call.id);
    const { acceptCall } = await phone.do(AcceptCall, { callId: call.id });
    expect(acceptCall).toMatchObject({ __typename: 'Call', status: 'CONNECTED', version: 2 });
    const heard = await updates.until(({ callUpdates }) => callUpdates.kind === 'ACCEPTED');
    expect(heard.callUpdates.call.status).toBe('CONNECTED');
    await phone.disconnect();
    await laptop.disconnect();
  });
});
