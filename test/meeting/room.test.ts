import { describe, expect, test } from 'vitest';
import {
  AllowScreenShare,
  InviteToMeeting,
  MeetingInvitations,
  MuteParticipants,
  RaiseHand,
  ReadCall,
  RequestUnmute,
  SendSignal,
  SetMyMedia,
  type SetMyMediaInput,
  Signals,
  SpotlightParticipant,
  UpdateMeeting,
} from '../gql/graphql.js';
import type { Device } from '../support/device.js';
import {
  aRoom,
  change,
  changed,
  comes,
  join,
  listen,
  nextEvent,
  seen,
} from '../support/in-meeting.js';
import { aPerson } from '../support/people.js';
import { GENEROUS_LIMITS, useServer } from '../support/server.js';

const server = useServer({}, GENEROUS_LIMITS);

const media = (on: Device, input: SetMyMediaInput) => on.result(SetMyMedia, { input });

describe('setMyMedia, muteParticipants, requestUnmute', () => {
  test("[MEET14] a muted participant who may not unmute speaks once after a host's request", async () => {
    const settings = { selfUnmute: false };
    const { meeting, guests } = await aRoom(server, ['ann', 'bob', 'cid'], { settings });
    const [ann, bob, cid] = guests;
    const { id: meetingId } = meeting;
    // Without selfUnmute, everybody except hosts joins muted.
    const audio = { meetingId, audio: true };
    expect(await media(bob.on, audio)).toMatchObject({ code: 'NOT_ALLOWED' });
    const ask = { meetingId, participantId: bob.participantId };
    await change(ann.on, RequestUnmute, { input: ask });
    const asked = { unmuteRequested: true, mayUnmute: true, audio: false };
    expect((await seen(bob.on, meeting)).me).toMatchObject(asked);
    const me = { audio: true, unmuteRequested: false };
    expect(await media(bob.on, audio)).toMatchObject({ me });
    const muted = await change(ann.on, MuteParticipants, { input: { meetingId } });
    expect(muted.participants.map((p) => p.audio)).toEqual([true, false, false]);
    expect(await media(bob.on, audio)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await media(cid.on, audio)).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  test('makes all requested changes or none', async () => {
    const { meeting, guests } = await aRoom(server, ['ann', 'bob'], { type: 'AUDIO' });
    const [, bob] = guests;
    const { version } = await seen(bob.on, meeting);
    const both = { meetingId: meeting.id, audio: false, video: true };
    expect(await media(bob.on, both)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await seen(bob.on, meeting)).toMatchObject({ version, me: { audio: true } });
  });
});

describe('raiseHand', () => {
  test('[MEET15] hands raised at the same time get one order', async () => {
    const { meeting, guests } = await aRoom(server, ['ann', 'bob', 'cid', 'dan', 'eve']);
    const input = { meetingId: meeting.id, raised: true };
    await Promise.all(guests.map(({ on }) => on.do(RaiseHand, { input })));
    const { participants } = await seen(guests[0].on, meeting);
    const raised = participants.map(({ handRaisedAt }) => handRaisedAt);
    expect(raised).not.toContain(null);
    expect(new Set(raised).size).toBe(5);
  });
});

describe('screen sharing', () => {
  test('[MEET16] allows one screen at a time; hosts take it over and decide who may share', async () => {
    const { meeting, guests } = await aRoom(server, ['ann', 'bob', 'cid']);
    const [ann, bob, cid] = guests;
    const screen = { meetingId: meeting.id, screen: true };
    expect(await media(bob.on, screen)).toMatchObject({ screenNo: 1, me: { screen: true } });
    expect(await media(cid.on, screen)).toMatchObject({ code: 'SCREEN_SHARE_TAKEN' });
    expect(await media(ann.on, screen)).toMatchObject({ screenNo: 2 });
    const sharing = (await seen(cid.on, meeting)).participants.filter((p) => p.screen);
    expect(sharing.map(({ user }) => user.id)).toEqual([ann.id]);
    await media(ann.on, { ...screen, screen: false });
    const settings = { screenShareForAll: false };
    await change(ann.on, UpdateMeeting, { input: { meetingId: meeting.id, settings } });
    expect(await media(bob.on, screen)).toMatchObject({ code: 'NOT_ALLOWED' });
    const allow = { meetingId: meeting.id, participantId: bob.participantId, allowed: true };
    await change(ann.on, AllowScreenShare, { input: allow });
    const me = { mayShareScreen: true, screen: true };
    expect(await media(bob.on, screen)).toMatchObject({ me });
    await change(ann.on, AllowScreenShare, { input: { ...allow, allowed: false } });
    const after = { mayShareScreen: false, screen: false };
    expect((await seen(bob.on, meeting)).me).toMatchObject(after);
  });

  test('[MEET16] hosts set the spotlight and the layout', async () => {
    const { meeting, guests } = await aRoom(server, ['ann', 'bob', 'cid']);
    const [ann, bob, cid] = guests;
    const events = await listen(cid.on, meeting);
    await events.next();
    const input = { meetingId: meeting.id, participantId: bob.participantId };
    await change(ann.on, SpotlightParticipant, { input });
    expect(await nextEvent(events)).toMatchObject({
      __typename: 'MeetingChanged',
      meeting: { spotlight: { id: bob.participantId } },
    });
    const layout = { meetingId: meeting.id, layout: 'SPEAKER' as const };
    await change(ann.on, UpdateMeeting, { input: layout });
    expect(await nextEvent(events)).toMatchObject({ meeting: { layout: 'SPEAKER' } });
  });
});

describe('inviteToMeeting', () => {
  test('reaches all devices of the invited users and lets them open the meeting by its id', async () => {
    const { meeting, guests } = await aRoom(server, ['ann', 'bob']);
    const [ann, bob] = guests;
    const cid = await aPerson(server, 'cid');
    const devices = [cid.device(), cid.device()];
    const inboxes = [];
    for (const device of devices) inboxes.push(await device.subscribe(MeetingInvitations, {}));
    expect(await join(cid.device(), meeting)).toMatchObject({ code: 'NOT_FOUND' });
    const invite = (on: Device, userIds: string[]) =>
      on.result(InviteToMeeting, { input: { meetingId: meeting.id, userIds } });
    expect(await invite(bob.on, [cid.id])).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await invite(ann.on, [cid.id, 'nobody'])).toMatchObject({ code: 'NOT_FOUND' });
    changed(await invite(ann.on, [cid.id]));
    for (const inbox of inboxes) {
      const { meetingInvitations } = await inbox.next();
      expect(meetingInvitations).toMatchObject({
        from: { id: ann.id },
        meeting: { id: meeting.id, me: null, participants: [] },
      });
    }
    // [MEET1] A retry notifies nobody again.
    changed(await invite(ann.on, [cid.id]));
    const dan = await aPerson(server, 'dan');
    changed(await invite(ann.on, [cid.id, dan.id]));
    const after = (await devices[0]?.subscribe(MeetingInvitations, {
      after: inboxes[0]?.all[0]?.meetingInvitations.cursor ?? '',
    })) as (typeof inboxes)[0];
    await devices[0]?.settled();
    expect(after.all).toEqual([]);
    expect(inboxes.map(({ all }) => all.length)).toEqual([1, 1]);
    expect(await join(devices[0] as Device, meeting)).toMatchObject({ me: { state: 'JOINED' } });
  });
});

describe('sendSignal', () => {
  test('[MEET20] relays signals between devices in the room, and to no others', async () => {
    const { meeting, guests } = await aRoom(server, ['ann', 'bob']);
    const [ann, bob] = guests;
    const { id: meetingId } = meeting;
    const other = await aPerson(server, 'cid');
    const phone = other.device('phone');
    const send = (on: Device, toUserId: string, offer = 'v=0', toTerminalId?: string) =>
      on.result(SendSignal, {
        input: {
          in: { meetingId },
          toUserId,
          signal: { offer },
          ...(toTerminalId === undefined ? {} : { toTerminalId }),
        },
      });
    const tablet = bob.device('tablet');
    const [inbox, elsewhere] = [
      await bob.on.subscribe(Signals, { meetingId }),
      await tablet.subscribe(Signals, { meetingId }),
    ];
    expect(await send(phone, bob.id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await send(ann.on, other.id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await send(ann.on, bob.id, 'v=0', 'tablet')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await send(bob.device('laptop'), ann.id)).toMatchObject({
      __typename: 'MeetingStateError',
      code: 'ANSWERED_ELSEWHERE',
    });
    expect(await send(ann.on, bob.id, 'one')).toMatchObject({ __typename: 'SignalReceipt' });
    const one = { meetingId, callId: null, kind: 'OFFER', sdp: 'one', fromUserId: ann.id };
    expect((await inbox.next()).signals).toMatchObject(one);
    // A participant can receive signals right after joining, including those sent before they subscribed.
    await comes(phone, meeting);
    expect(await send(ann.on, other.id, 'two')).toMatchObject({ __typename: 'SignalReceipt' });
    const late = await phone.subscribe(Signals, { meetingId });
    expect((await late.next()).signals.sdp).toBe('two');
    // The device that takes over receives the signals from then on; the earlier signals do not reach it.
    await send(ann.on, bob.id, 'old');
    await inbox.next();
    await comes(tablet, meeting);
    await send(ann.on, bob.id, 'three');
    expect((await elsewhere.next()).signals.sdp).toBe('three');
    await bob.on.do(ReadCall, { id: 'none' });
    expect(inbox.unread).toEqual([]);
  });
});
