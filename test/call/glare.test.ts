import { describe, expect, test } from 'vitest';
import { AcceptCall, ActiveCalls, GlareCalls, HangUpCall, StartCall } from '../gql/graphql.js';
import { Device } from '../support/device.js';
import { mode } from '../support/installation.js';
import { annAndBob, aPerson, aRingingCall } from '../support/people.js';
import { useServer } from '../support/server.js';

/**
 * `GLARES` sets how often two users call each other: by default more often where each uses a node of their
 * own.
 */
const GLARES = Number(process.env.GLARES ?? (mode === 'distributed' ? 500 : 100));
/** The number of pairs that do so at the same time, each again and again. */
const PAIRS = 10;
const WITHIN_MS = 1;
/** How often one device accepts while another one calls the caller. */
const ROUNDS = 15;

describe(`two users who call each other (${mode})`, () => {
  const server = useServer();

  /** Two users with a device each. Where there are several nodes, each device uses another one. */
  async function aPair(): Promise<[ann: Device, bob: Device]> {
    const [one = server, other = one] = server.nodes ?? [];
    const people = await Promise.all([aPerson(server, 'ann'), aPerson(server, 'bob')]);
    const [ann, bob] = people.map(({ id, accessToken }, i) => {
      const node = i === 0 ? one : other;
      return { id, device: new Device({ ...node, nodes: [node] }, accessToken, `of ${id}`) };
    });
    if (!ann || !bob) throw new Error('no pair');
    ids.set(ann.device, ann.id).set(bob.device, bob.id);
    return [ann.device, bob.device];
  }
  const ids = new Map<Device, string>();

  async function call(from: Device, to: Device) {
    const at = performance.now();
    const { startCall } = await from.do(StartCall, {
      input: { calleeIds: [ids.get(to) ?? ''], type: 'AUDIO' },
    });
    if (startCall.__typename !== 'Call') throw new Error(JSON.stringify(startCall));
    return { at, id: startCall.id };
  }

  /**
   * GlareCalls both ways once, and checks that both are in one call. Returns whether the calls were close enough
   * in time.
   */
  async function glare(ann: Device, bob: Device, no: number): Promise<boolean> {
    const [first, second] = no % 2 === 0 ? [ann, bob] : [bob, ann];
    const [one, other] = await Promise.all([call(first, second), call(second, first)]);
    expect(other.id).toBe(one.id);
    for (const device of [ann, bob]) {
      const { activeCalls, calls } = await device.do(GlareCalls);
      const [known, ...more] = activeCalls;
      expect(more).toEqual([]);
      expect(known).toMatchObject({ id: one.id, status: 'CONNECTED', version: 2 });
      const there = known?.participants.map((p) => [p.userId, p.state, p.terminalId]);
      expect(new Set(there)).toEqual(
        new Set([ann, bob].map((d) => [ids.get(d), 'JOINED', d.terminalId])),
      );
      // No trace of a second call is left.
      expect(calls.totalCount).toBe(no + 1);
      const kinds = calls.edges[0]?.node.timeline.map(({ kind }) => kind);
      expect(kinds).toEqual(['STARTED', 'ACCEPTED']);
    }
    const { hangUpCall } = await (no % 3 === 0 ? ann : bob).do(HangUpCall, { callId: one.id });
    expect(hangUpCall).toMatchObject({ id: one.id, status: 'COMPLETED' });
    return Math.abs(one.at - other.at) < WITHIN_MS;
  }

  test(`[CALL18] within ${WITHIN_MS} ms, ${GLARES} times, always end in one connected call`, {
    timeout: 30_000 + GLARES * 200,
  }, async () => {
    let done = 0;
    const pairs = Array.from({ length: PAIRS }, async () => {
      const [ann, bob] = await aPair();
      // On a busy machine some pairs call further apart. They must connect as well but do not count.
      for (let no = 0; done < GLARES; no += 1) {
        if (await glare(ann, bob, no)) done += 1;
      }
    });
    await Promise.all(pairs);
    expect(done).toBeGreaterThanOrEqual(GLARES);
  });

  test('[CALL18] have one call when a device of the callee accepts and another one calls the caller', async () => {
    const { ann, bob, laptop, phone } = await annAndBob(server);
    const desk = bob.device();
    for (let round = 0; round < ROUNDS; round += 1) {
      const { id } = await aRingingCall(laptop, [bob]);
      const [{ acceptCall }, { startCall }] = await Promise.all([
        phone.do(AcceptCall, { callId: id }),
        desk.do(StartCall, { input: { calleeIds: [ann.id], type: 'AUDIO' } }),
      ]);
      // Whichever came first, there is one call, and the later device gets an error.
      const kinds = [acceptCall.__typename, startCall.__typename];
      expect([
        ['Call', 'UserBusyError'],
        ['CallStateError', 'Call'],
      ]).toContainEqual(kinds);
      const { activeCalls } = await laptop.do(ActiveCalls);
      expect(activeCalls).toMatchObject([{ id, status: 'CONNECTED' }]);
      await laptop.do(HangUpCall, { callId: id });
    }
  });
});
