import { describe, expect, test } from 'vitest';
import {
  type AnnotationInput,
  Annotations,
  LeaveMeeting,
  type MeetingFieldsFragment,
  RemoveParticipant,
  SendAnnotation,
  SendSignal,
  SetMyMedia,
  Signals,
} from '../gql/graphql.js';
import type { Device } from '../support/device.js';
import { aRoom, change, comes } from '../support/in-meeting.js';
import { aPerson } from '../support/people.js';
import { GENEROUS_LIMITS, useServer } from '../support/server.js';

const server = useServer({}, { ...GENEROUS_LIMITS, ANNOTATIONS_PER_S: 10_000 });
const strict = useServer({}, { ...GENEROUS_LIMITS, ANNOTATIONS_PER_S: 3 });

const stroke = (id: string, x = 0.5): AnnotationInput => ({
  stroke: { id, points: [{ x, y: 1 }], color: '#FF8800', width: 0.01 },
});

const draw = (
  on: Device,
  { id: meetingId, screenNo }: Pick<MeetingFieldsFragment, 'id' | 'screenNo'>,
  annotation: AnnotationInput,
) => on.result(SendAnnotation, { input: { meetingId, screenNo, annotation } });

/** A room in which the second participant shares their screen. */
async function aSharedScreen(on = server) {
  const { meeting, guests } = await aRoom(on, ['ann', 'bob', 'cid']);
  const input = { meetingId: meeting.id, screen: true };
  const shared = await change(guests[1].on, SetMyMedia, { input });
  return { meeting: shared, guests };
}

const follow = (on: Device, { id: meetingId }: { id: string }, after?: string) =>
  on.subscribe(Annotations, { meetingId, ...(after === undefined ? {} : { after }) });

describe('sendAnnotation', () => {
  test('[MEET20] delivers drawings to the others in the room in order, with undo and clear', async () => {
    const { meeting, guests } = await aSharedScreen();
    const [ann, bob, cid] = guests;
    const inboxes = [await follow(ann.on, meeting), await follow(bob.on, meeting)];
    const own = await follow(cid.on, meeting);
    const sent = await Promise.all(
      Array.from({ length: 20 }, (_, i) => draw(cid.on, meeting, stroke('one', i / 20))),
    );
    expect(new Set(sent.map(({ __typename }) => __typename))).toEqual(new Set(['SignalReceipt']));
    await draw(cid.on, meeting, { undo: 'one' });
    await draw(bob.on, meeting, { clear: true });
    expect(await draw(cid.on, meeting, { clear: true })).toMatchObject({ code: 'NOT_ALLOWED' });
    const [first] = inboxes;
    await first?.until(({ annotations: a }) => a.kind === 'CLEAR');
    expect(first?.all.map(({ annotations: a }) => a.kind)).toEqual([
      ...Array.from({ length: 20 }, () => 'STROKE'),
      'UNDO',
      'CLEAR',
    ]);
    expect(first?.all[0]?.annotations).toMatchObject({
      fromUserId: cid.id,
      screenNo: meeting.screenNo,
      strokeId: null,
      stroke: { ...stroke('one').stroke, points: [{ x: expect.any(Number), y: 1 }] },
    });
    expect((await own.next()).annotations).toMatchObject({ kind: 'CLEAR', fromUserId: bob.id });
  });

  test('[MEET20] refuses a drawing for an earlier screen share', async () => {
    const { meeting, guests } = await aSharedScreen();
    const [ann, bob, cid] = guests;
    await draw(ann.on, meeting, stroke('old'));
    for (const screen of [false, true]) {
      const input = { meetingId: meeting.id, screen };
      const now = await change(bob.on, SetMyMedia, { input });
      expect(await draw(ann.on, meeting, stroke('late'))).toMatchObject({ code: 'NOT_ALLOWED' });
      if (!screen) continue;
      await draw(ann.on, now, stroke('new'));
      const inbox = await follow(cid.on, meeting);
      expect((await inbox.next()).annotations).toMatchObject({
        stroke: { id: 'new' },
        screenNo: meeting.screenNo + 1,
      });
    }
  });

  test('shows a late joiner the existing drawings, resumes from a cursor, and ends on removal', async () => {
    const { meeting, guests } = await aSharedScreen();
    const [ann, bob, cid] = guests;
    for (const id of ['1', '2']) await draw(ann.on, meeting, stroke(id));
    const dan = await aPerson(server, 'dan');
    const phone = dan.device();
    await comes(phone, meeting);
    const inbox = await follow(phone, meeting);
    const { cursor } = (await inbox.next()).annotations;
    const resumed = await follow(phone, meeting, cursor);
    expect((await resumed.next()).annotations.stroke?.id).toBe('2');
    const input = { meetingId: meeting.id, participantId: `${meeting.id}:${dan.id}` };
    await change(ann.on, RemoveParticipant, { input });
    // The subscription ends without waiting for the next drawing.
    expect(await resumed.error()).toBeUndefined();
    await draw(cid.on, meeting, stroke('3'));
    expect(resumed.all).toHaveLength(1);
    const anew = await follow(phone, meeting);
    expect(await anew.error()).toMatchObject([{ extensions: { code: 'NOT_PARTICIPANT' } }]);
    await bob.on.do(LeaveMeeting, { meetingId: meeting.id });
    expect(await draw(cid.on, meeting, stroke('4'))).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  test('evicts no signals from their log and is rate-limited', async () => {
    const { meeting, guests } = await aSharedScreen();
    const [ann, bob] = guests;
    const signal = { offer: 'v=0' };
    const input = { in: { meetingId: meeting.id }, toUserId: bob.id, signal };
    await ann.on.do(SendSignal, { input });
    await Promise.all(
      Array.from({ length: 600 }, (_, i) => draw(ann.on, meeting, stroke(String(i)))),
    );
    const signals = await bob.on.subscribe(Signals, { meetingId: meeting.id });
    expect((await signals.next()).signals.sdp).toBe('v=0');
    const few = await aSharedScreen(strict);
    const one = { meetingId: few.meeting.id, screenNo: few.meeting.screenNo };
    const answers = await Promise.all(
      Array.from({ length: 12 }, () =>
        few.guests[0].on.ask(SendAnnotation, { input: { ...one, annotation: stroke('x') } }),
      ),
    );
    const codes = answers.map(({ errors }) => errors[0]?.extensions?.code);
    expect(codes).toContain('RATE_LIMITED');
  });
});
