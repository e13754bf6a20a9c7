import { describe, expect, test } from 'vitest';
import {
  AnswerRemoteControl,
  type RemoteInputEventInput,
  RemoteInputs,
  RequestRemoteControl,
  SendRemoteInput,
  SetMyMedia,
} from '../gql/graphql.js';
import type { Device } from '../support/device.js';
import { aRoom, change, changed, seen } from '../support/in-meeting.js';
import { GENEROUS_LIMITS, useServer } from '../support/server.js';

const server = useServer({}, { ...GENEROUS_LIMITS, REMOTE_INPUTS_PER_S: 10_000 });

const click = (x: number): RemoteInputEventInput => ({ pointer: { action: 'DOWN', x, y: 0 } });

/** A room in which the first participant lets the second control their screen. */
async function aControlledScreen() {
  const { meeting, guests } = await aRoom(server, ['ann', 'bob', 'cid']);
  const [ann, bob] = guests;
  const of = { meetingId: meeting.id };
  await change(ann.on, SetMyMedia, { input: { ...of, screen: true } });
  const answer = (granted: boolean) => {
    const input = { ...of, participantId: bob.participantId, granted };
    return ann.on.result(AnswerRemoteControl, { input });
  };
  expect(await answer(true)).toMatchObject({ code: 'NOT_ALLOWED' });
  await change(bob.on, RequestRemoteControl, { input: of });
  const controlled = changed(await answer(true));
  const act = (on: Device, events: RemoteInputEventInput[], screenNo = controlled.screenNo) =>
    on.result(SendRemoteInput, { input: { ...of, screenNo, events } });
  return { meeting: controlled, guests, answer, act };
}

describe('sendRemoteInput', () => {
  test('[MEET17] reaches only the device that shares the screen, in order and unchanged', async () => {
    const { meeting, guests, act } = await aControlledScreen();
    const [ann, bob, cid] = guests;
    const of = { meetingId: meeting.id };
    const [inbox, other] = [
      await ann.on.subscribe(RemoteInputs, of),
      await cid.on.subscribe(RemoteInputs, of),
    ];
    expect(await seen(bob.on, meeting)).toMatchObject({
      me: { remoteControl: 'GRANTED' },
      availableActions: expect.arrayContaining(['SEND_REMOTE_INPUT']),
    });
    const sent = await act(bob.on, [
      { pointer: { action: 'MOVE', x: 0, y: 1, button: 2 } },
      { wheel: { x: 0.5, y: 0.5, deltaX: -3, deltaY: 0.25 } },
      { key: { action: 'DOWN', key: 'é', code: 'KeyE', shiftKey: true } },
    ]);
    expect(sent).toMatchObject({ __typename: 'SignalReceipt' });
    expect((await inbox.next()).remoteInputs).toMatchObject({
      fromUserId: bob.id,
      screenNo: meeting.screenNo,
      events: [
        { __typename: 'PointerEvent', pointer: 'MOVE', x: 0, y: 1, button: 2 },
        { __typename: 'WheelEvent', x: 0.5, y: 0.5, deltaX: -3, deltaY: 0.25 },
        { __typename: 'KeyEvent', stroke: 'DOWN', key: 'é', code: 'KeyE', shiftKey: true },
      ],
    });
    await Promise.all(Array.from({ length: 20 }, (_, i) => act(bob.on, [click(i / 20)])));
    for (let i = 0; i < 20; i += 1) await inbox.next();
    expect(await act(cid.on, [click(0)])).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await act(ann.on, [click(0)])).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await act(bob.on, [click(0)], meeting.screenNo + 1)).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    expect(await act(bob.on, [click(2)])).toMatchObject({ __typename: 'InvalidInputError' });
    expect(other.all).toEqual([]);
  });

  test('[MEET17] ends at once when either side ends the control', async () => {
    const { meeting, guests, answer, act } = await aControlledScreen();
    const [ann, bob] = guests;
    const inbox = await ann.on.subscribe(RemoteInputs, { meetingId: meeting.id });
    await act(bob.on, [click(0)]);
    const { cursor } = (await inbox.next()).remoteInputs;
    await act(bob.on, [click(0.5)]);
    await inbox.next();
    changed(await answer(false));
    expect(await act(bob.on, [click(0)])).toMatchObject({ code: 'NOT_ALLOWED' });
    // Input accepted earlier is no longer delivered, and a subscription without a cursor replays none.
    const resumed = await ann.on.subscribe(RemoteInputs, { meetingId: meeting.id, after: cursor });
    const anew = await ann.on.subscribe(RemoteInputs, { meetingId: meeting.id });
    await ann.on.settled();
    expect([...resumed.all, ...anew.all]).toEqual([]);
    const of = { meetingId: meeting.id };
    await change(bob.on, RequestRemoteControl, { input: of });
    changed(await answer(true));
    expect(await act(bob.on, [click(0.25)])).toMatchObject({ __typename: 'SignalReceipt' });
    expect((await anew.next()).remoteInputs.events).toMatchObject([{ x: 0.25 }]);
    const back = { ...of, requested: false };
    await change(bob.on, RequestRemoteControl, { input: back });
    expect(await act(bob.on, [click(0)])).toMatchObject({ code: 'NOT_ALLOWED' });
  });
});
