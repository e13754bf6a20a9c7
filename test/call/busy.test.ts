import { describe, expect, test } from 'vitest';
import {
  AcceptCall,
  ActiveCalls,
  CancelCall,
  HangUpCall,
  IncomingCalls,
  ScheduleCall,
  StartCall,
  TransferCall,
} from '../gql/graphql.js';
import type { Device } from '../support/device.js';
import { mode } from '../support/installation.js';
import { aConnectedCall, aPerson, type Person, somePeople } from '../support/people.js';
import { useServer } from '../support/server.js';

const ROUNDS = 15;

describe(`a callee of several callers at the same moment (${mode})`, () => {
  const server = useServer();
  const start = async (by: Device, to: Person) =>
    (await by.do(StartCall, { input: { calleeIds: [to.id], type: 'AUDIO' } })).startCall;
  const transfer = async (by: Device, callId: string, to: Person) =>
    (await by.do(TransferCall, { input: { callId, toUserId: to.id } })).transferCall;

  /** Exactly one call rings the callee. The others get UserBusyError. */
  async function mustBeOne(answers: readonly { __typename?: string }[], callee: Person) {
    const kinds = answers.map(({ __typename }) => __typename).sort();
    expect(kinds).toEqual(['Call', ...answers.slice(1).map(() => 'UserBusyError')]);
    const { activeCalls } = await callee.device().do(ActiveCalls);
    expect(activeCalls).toHaveLength(1);
  }

  test('[CALL11] is rung by exactly one of several startCall', async () => {
    const callee = await aPerson(server, 'callee');
    const callers = await somePeople(server, ...Array(8).fill('caller'));
    const devices = callers.map((one) => one.device());
    for (let round = 0; round < ROUNDS; round += 1) {
      // All callers, or two of them, whose requests are closer together.
      const now = round % 3 === 0 ? devices : devices.slice(round % 7, (round % 7) + 2);
      const answers = await Promise.all(now.map((by) => start(by, callee)));
      await mustBeOne(answers, callee);
      for (const [i, answer] of answers.entries()) {
        if (answer.__typename === 'Call') await now[i]?.do(CancelCall, { callId: answer.id });
      }
    }
  });

  test('[CALL11] [CALL17] is rung by exactly one of two transfers, or of a transfer and a startCall', async () => {
    const [callee, ann, eve] = await somePeople(server, 'callee', 'ann', 'eve');
    const [bob, cid, dan] = await somePeople(server, 'bob', 'cid', 'dan');
    const [a, b, c, d] = [ann.device(), bob.device(), cid.device(), dan.device()];
    const e = eve.device();
    for (let round = 0; round < ROUNDS; round += 1) {
      const one = await aConnectedCall(a, bob, b);
      const other = await aConnectedCall(c, dan, d);
      const second = round % 2 === 0 ? transfer(c, other.id, callee) : start(e, callee);
      const answers = await Promise.all([transfer(a, one.id, callee), second]);
      await mustBeOne(answers, callee);
      for (const by of [a, b]) await by.do(HangUpCall, { callId: one.id });
      for (const by of [c, d]) await by.do(HangUpCall, { callId: other.id });
      const [, started] = answers;
      if (round % 2 === 1 && started.__typename === 'Call') {
        await e.do(CancelCall, { callId: started.id });
      }
      expect((await callee.device().do(ActiveCalls)).activeCalls).toEqual([]);
    }
  });

  test('[SCHED5] is rung by exactly one of several scheduled calls whose callers accept', async () => {
    const [callee, ...callers] = await somePeople(server, 'callee', ...Array(6).fill('caller'));
    // A busy machine takes seconds to schedule all of them.
    const at = new Date(Date.now() + 6_000).toISOString();
    const rung = await Promise.all(
      callers.map(async (caller) => {
        const device = caller.device();
        const incoming = await device.subscribe(IncomingCalls, {});
        await device.do(ScheduleCall, { input: { calleeIds: [callee.id], at } });
        const { incomingCalls } = await incoming.next(30_000);
        return { device, callId: incomingCalls.call.id };
      }),
    );
    const calls = await Promise.all(
      rung.map(async ({ device, callId }) => (await device.do(AcceptCall, { callId })).acceptCall),
    );
    const became = calls.map((call) => (call.__typename === 'Call' ? call.status : call)).sort();
    expect(became).toEqual(['CALLING', ...rung.slice(1).map(() => 'REJECTED')]);
    expect((await callee.device().do(ActiveCalls)).activeCalls).toHaveLength(1);
  });
});
