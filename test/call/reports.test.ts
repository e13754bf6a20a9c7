import { describe, expect, test } from 'vitest';
import {
  CallUpdates,
  HangUpCall,
  ReadCall,
  ReadMedia,
  ReportCall,
  type ReportCallInput,
  ReportMediaState,
} from '../gql/graphql.js';
import type { Device } from '../support/device.js';
import { aPerson, aTalk } from '../support/people.js';
import { useServer } from '../support/server.js';

const server = useServer();

const media = async (by: Device, callId: string, stage: string, networkQuality?: string) =>
  (await by.do(ReportMediaState, { input: { callId, stage, networkQuality } })).reportMediaState;

const report = async (by: Device, input: ReportCallInput) =>
  (await by.do(ReportCall, { input })).reportCall;

describe('reportMediaState', () => {
  test('[CALL21] sets startedAt with the first `joined`, and informs the other participant', async () => {
    const { ann, bob, laptop, phone, id } = await aTalk(server);
    const updates = await phone.subscribe(CallUpdates, { callId: id });
    await media(laptop, id, 'connecting');
    expect((await phone.do(ReadMedia, { id })).call?.startedAt).toBeNull();
    await media(phone, id, 'joined', 'good');
    const { call } = await laptop.do(ReadMedia, { id });
    expect(call?.startedAt).toMatch(/^20/);
    expect(call?.participants).toEqual([
      { userId: ann.id, mediaStage: 'connecting', networkQuality: null },
      { userId: bob.id, mediaStage: 'joined', networkQuality: 'good' },
    ]);
    await media(laptop, id, 'joined');
    await media(phone, id, 'joined');
    const after = (await laptop.do(ReadMedia, { id })).call;
    expect(after?.startedAt).toBe(call?.startedAt);
    expect(after?.participants[1]).toMatchObject({ networkQuality: 'good' });
    expect(after?.version).toBe((call?.version ?? 0) + 1);
    await updates.until(({ callUpdates: { call: c } }) => c.version === after?.version);
    expect(updates.all.map(({ callUpdates: { kind } }) => kind)).toEqual([
      'MEDIA_CHANGED',
      'MEDIA_CHANGED',
      'MEDIA_CHANGED',
    ]);
  });

  test('names the invalid field and is for the device that takes part', async () => {
    const { bob, laptop, id } = await aTalk(server);
    for (const [stage, quality, field] of [
      ['', 'good', 'stage'],
      ['x'.repeat(33), 'good', 'stage'],
      ['joined', 'x'.repeat(21), 'networkQuality'],
    ] as const) {
      expect(await media(laptop, id, stage, quality)).toMatchObject({
        __typename: 'InvalidInputError',
        fields: [{ path: ['input', field] }],
      });
    }
    expect(await media(bob.device(), id, 'joined')).toMatchObject({ code: 'ANSWERED_ELSEWHERE' });
    const eve = (await aPerson(server, 'eve')).device();
    expect(await media(eve, id, 'joined')).toMatchObject({ code: 'NOT_FOUND' });
    await laptop.do(HangUpCall, { callId: id });
    expect(await media(laptop, id, 'joined')).toMatchObject({ code: 'CALL_ENDED' });
  });
});

describe('reportCall', () => {
  test('[CALL8] [CALL21] adds to the timeline and changes nothing else, also after the call', async () => {
    const { laptop, phone, id } = await aTalk(server);
    await report(laptop, { callId: id, kind: 'STARTED', detail: 'after 2 s' });
    await phone.do(HangUpCall, { callId: id });
    const updates = await phone.subscribe(CallUpdates, { callId: id });
    await report(laptop, { callId: id, kind: 'ENDED', detail: 'the other hung up' });
    const { call } = await phone.do(ReadCall, { id });
    expect(call).toMatchObject({ status: 'COMPLETED', endReason: 'HUNG_UP' });
    expect(call?.timeline.slice(2).map(({ kind, detail }) => [kind, detail])).toEqual([
      ['REPORTED', 'STARTED: after 2 s'],
      ['ENDED', null],
      ['REPORTED', 'ENDED: the other hung up'],
    ]);
    await phone.do(ReadCall, { id });
    expect(updates.all).toEqual([]);
  });

  test('[CALL21] summarizes the measurements of each participant', async () => {
    const { bob, laptop, phone, id } = await aTalk(server);
    expect((await laptop.do(ReadMedia, { id })).call?.quality).toEqual([]);
    for (const quality of [
      { packetLoss: 0.25, jitter: 0.01, roundTripTime: 0.05, bitrate: 500_000 },
      { packetLoss: 0.75, roundTripTime: 0.15, bitrate: 1_500_000 },
    ]) {
      expect(await report(phone, { callId: id, kind: 'QUALITY', quality })).toMatchObject({
        __typename: 'Call',
      });
    }
    const { call } = await laptop.do(ReadMedia, { id });
    expect(call?.quality).toEqual([
      {
        userId: bob.id,
        user: { id: bob.id },
        packetLoss: { mean: 0.5, worst: 0.75 },
        jitter: { mean: 0.01, worst: 0.01 },
        roundTripTime: { mean: expect.closeTo(0.1, 6), worst: 0.15 },
        bitrate: { mean: 1_000_000, worst: 500_000 },
      },
    ]);
  });

  test("[CALL21] ends the call as an error when a participant's device reports FAILED", async () => {
    const { laptop, phone, id } = await aTalk(server);
    expect(await report(laptop, { callId: id, kind: 'FAILED', detail: 'no camera' })).toMatchObject(
      {
        __typename: 'Call',
        status: 'FAILED',
        endReason: 'ERROR',
      },
    );
    const { call } = await phone.do(ReadCall, { id });
    expect(call?.timeline.at(-1)).toMatchObject({ kind: 'ENDED', detail: 'FAILED: no camera' });
  });

  test('names the invalid field and is for users who may see the call', async () => {
    const { laptop, id } = await aTalk(server);
    const wrong: [Omit<ReportCallInput, 'callId'>, string[]][] = [
      [{ kind: 'QUALITY' }, ['quality']],
      [{ kind: 'QUALITY', quality: {} }, ['quality']],
      [{ kind: 'QUALITY', quality: { packetLoss: 1.5 } }, ['quality', 'packetLoss']],
      [{ kind: 'QUALITY', quality: { jitter: -1 } }, ['quality', 'jitter']],
      [{ kind: 'QUALITY', detail: 'fine', quality: { jitter: 1 } }, ['detail']],
      [{ kind: 'ENDED', quality: { jitter: 1 } }, ['quality']],
      [{ kind: 'ENDED', detail: 'x'.repeat(2_001) }, ['detail']],
    ];
    for (const [input, path] of wrong) {
      expect(await report(laptop, { callId: id, ...input })).toMatchObject({
        __typename: 'InvalidInputError',
        fields: [{ path: ['input', ...path] }],
      });
    }
    // A numeric literal may exceed the range of a double.
    for (const [field, bounds] of [
      ['packetLoss', '0 to 1, a part of all packets.'],
      ['jitter', '0 to 60 seconds.'],
      ['roundTripTime', '0 to 60 seconds.'],
      ['bitrate', '0 to 10000000000 bits per second.'],
    ]) {
      const { data } = await laptop.ask(`mutation {
        reportCall(input: { callId: "${id}", kind: QUALITY, quality: { ${field}: 1e999 } }) {
          ... on InvalidInputError { fields { path message } }
        }
      }`);
      expect(data).toEqual({
        reportCall: { fields: [{ path: ['input', 'quality', field], message: bounds }] },
      });
    }
    const eve = (await aPerson(server, 'eve')).device();
    expect(await report(eve, { callId: id, kind: 'ENDED' })).toMatchObject({ code: 'NOT_FOUND' });
    expect((await laptop.do(ReadCall, { id })).call?.timeline).toHaveLength(2);
  });
});
