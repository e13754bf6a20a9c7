import { lte, sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { streamEventsTable } from '../../src/db/stream-tables.js';
import { meetingStream } from '../../src/db/streams.js';
import {
  AdmitParticipants,
  CallUpdates,
  InviteToMeeting,
  LeaveMeeting,
  RaiseHand,
  RemoveParticipant,
  SendMeetingMessage,
  SetParticipantRole,
} from '../gql/graphql.js';
import { Device } from '../support/device.js';
import {
  aRoom,
  change,
  comes,
  type EventInbox,
  kindsReceived,
  listen,
  nextEvent,
} from '../support/in-meeting.js';
import { anInstallation } from '../support/installation.js';
import { aPerson, aRingingCall } from '../support/people.js';
import { GENEROUS_LIMITS, useServer } from '../support/server.js';

const server = useServer({}, GENEROUS_LIMITS);

const cursorsOf = (events: EventInbox) => events.all.map(({ meetingEvents: e }) => e.cursor);

describe('meetingEvents', () => {
  test('begins with all participants, then reports each who joins', async () => {
    const { meeting, guests } = await aRoom(server, ['ann', 'bob']);
    const [ann, bob] = guests;
    const events = await listen(ann.on, meeting);
    expect(await nextEvent(events)).toMatchObject({
      __typename: 'MeetingChanged',
      actor: null,
      meeting: { participants: [{ user: { id: ann.id } }, { user: { id: bob.id } }] },
    });
    const cid = await aPerson(server, 'cid');
    await comes(cid.device('phone'), meeting);
    expect(await nextEvent(events)).toMatchObject({
      __typename: 'ParticipantJoined',
      actor: { id: cid.id },
      participant: { user: { id: cid.id }, terminalId: 'phone', state: 'JOINED' },
      meeting: { participantCount: 3 },
    });
  });

  test('[MEET18] is refused to users outside the meeting and to a participant who has left', async () => {
    const { meeting, guests } = await aRoom(server, ['ann', 'bob']);
    const [, bob] = guests;
    const stranger = (await aPerson(server, 'eve')).device();
    const refused = (code: string) => [{ extensions: { code } }];
    for (const { id } of [meeting, { id: 'a\0b' }]) {
      expect(await (await listen(stranger, { id })).error()).toMatchObject(refused('NOT_FOUND'));
    }
    await bob.on.do(LeaveMeeting, { meetingId: meeting.id });
    const late = await listen(bob.on, meeting);
    expect(await late.error()).toMatchObject(refused('NOT_PARTICIPANT'));
  });

  test('[STREAM1] [MEET19] resumes from a cursor with every later event, once and in order', async () => {
    const { meeting, guests } = await aRoom(server, ['ann', 'bob']);
    const [ann, bob] = guests;
    const whole = await listen(ann.on, meeting);
    const cut = await listen(bob.on, meeting);
    const hand = (raised: boolean) =>
      ann.on.do(RaiseHand, { input: { meetingId: meeting.id, raised } });
    for (let i = 0; i < 10; i += 1) await hand(i % 2 === 0);
    await cut.until(() => cut.all.length > 4);
    bob.on.cut();
    const last = cut.all.at(-1)?.meetingEvents.cursor ?? '';
    for (let i = 0; i < 300; i += 1) await hand(i % 2 === 0);
    const resumed = await listen(bob.on, meeting, last);
    for (let i = 0; i < 5; i += 1) await hand(i % 2 === 0);
    await ann.on.do(SendMeetingMessage, { input: { meetingId: meeting.id, text: 'end' } });
    const isEnd = ({ meetingEvents: e }: EventInbox['all'][0]) =>
      e.__typename === 'MeetingMessageSent';
    await Promise.all([whole.until(isEnd, 20_000), resumed.until(isEnd, 20_000)]);
    expect([...cursorsOf(cut), ...cursorsOf(resumed)]).toEqual(cursorsOf(whole));
    expect(new Set(cursorsOf(whole)).size).toBe(whole.all.length);
    const versions = resumed.all.map(({ meetingEvents: e }) => e.meeting.version);
    expect(versions).toEqual([...versions].sort((a, b) => a - b));
  });

  test('[MEET9] a participant removed while offline receives the removal on resuming, and nothing after it', async () => {
    const { meeting, guests } = await aRoom(server, ['ann', 'bob', 'cid']);
    const [ann, bob] = guests;
    const events = await listen(bob.on, meeting);
    const { cursor } = await nextEvent(events);
    await bob.on.disconnect();
    const input = { meetingId: meeting.id, participantId: bob.participantId };
    await change(ann.on, RemoveParticipant, { input });
    await ann.on.do(RaiseHand, { input: { meetingId: meeting.id, raised: true } });
    const late = await listen(bob.on, meeting, cursor);
    expect(await late.error()).toBeUndefined();
    expect(kindsReceived(late)).toEqual(['ParticipantLeft']);
    expect(late.all[0]?.meetingEvents).toMatchObject({
      participant: { state: 'REMOVED' },
      meeting: { participants: [] },
    });
  });

  test('a role change affects the very next event of open subscriptions', async () => {
    const settings = { waitingRoom: true };
    const { meeting, guests } = await aRoom(server, ['ann'], { settings });
    const [ann] = guests;
    const bob = await aPerson(server, 'bob');
    const phone = bob.device();
    await comes(phone, meeting);
    await change(ann.on, AdmitParticipants, { input: { meetingId: meeting.id } });
    const inbox = await listen(phone, meeting);
    await inbox.next();
    const become = (role: 'CO_HOST' | 'PARTICIPANT') => {
      const input = { meetingId: meeting.id, participantId: `${meeting.id}:${bob.id}`, role };
      return change(ann.on, SetParticipantRole, { input });
    };
    await become('CO_HOST');
    const cid = await aPerson(server, 'cid');
    await comes(cid.device(), meeting);
    await become('PARTICIPANT');
    await comes((await aPerson(server, 'dan')).device(), meeting);
    await ann.on.do(RaiseHand, { input: { meetingId: meeting.id, raised: true } });
    const events = [];
    for (let i = 0; i < 4; i += 1) events.push(await nextEvent(inbox));
    expect(
      events.map(({ meeting: m, ...e }) => [
        'participant' in e && e.participant.user.id,
        m.participants.length,
      ]),
    ).toEqual([
      [bob.id, 2],
      [cid.id, 3],
      [bob.id, 2],
      [ann.id, 2],
    ]);
  });

  test('[STREAM2] a cursor that is too old, or from another meeting, ends with CURSOR_EXPIRED', async () => {
    const installation = await anInstallation();
    let running = await installation.start({}, GENEROUS_LIMITS);
    try {
      const { meeting, guests } = await aRoom(running, ['ann', 'bob']);
      const [ann, bob] = guests;
      const other = await aRoom(running, ['cid']);
      const { cursor } = await nextEvent(await listen(ann.on, meeting));
      const foreign = await listen(other.guests[0].on, other.meeting, cursor);
      const expired = [{ extensions: { code: 'CURSOR_EXPIRED' } }];
      expect(await foreign.error()).toMatchObject(expired);
      for (const raised of [true, false]) {
        await bob.on.do(RaiseHand, { input: { meetingId: meeting.id, raised } });
      }
      await running.stop();
      const database = await installation.openDatabase();
      await database.db
        .delete(streamEventsTable)
        .where(
          sql`${streamEventsTable.stream} = ${meetingStream(meeting.id)} AND ${lte(streamEventsTable.at, sql`now()`)}`,
        );
      await database.close();
      running = await installation.start({}, GENEROUS_LIMITS);
      const again = new Device(running, ann.accessToken, ann.on.terminalId);
      expect(await (await listen(again, meeting, cursor)).error()).toMatchObject(expired);
      expect((await nextEvent(await listen(again, meeting))).meeting.participantCount).toBe(2);
      await again.disconnect();
    } finally {
      await running.stop();
      await installation.delete();
    }
  });
});

describe('callUpdates', () => {
  test('does not report a meeting invitation as a call', async () => {
    const { meeting, guests } = await aRoom(server, ['ann']);
    const [ann] = guests;
    const bob = await aPerson(server, 'bob');
    const updates = await bob.device().subscribe(CallUpdates, {});
    const input = { meetingId: meeting.id, userIds: [bob.id] };
    await change(ann.on, InviteToMeeting, { input });
    const { id } = await aRingingCall(ann.on, [bob]);
    expect((await updates.next()).callUpdates.call.id).toBe(id);
  });
});
