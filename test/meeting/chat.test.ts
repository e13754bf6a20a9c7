import { describe, expect, test } from 'vitest';
import {
  EndMeeting,
  LeaveMeeting,
  ReactInMeeting,
  ReadMessages,
  SendMeetingMessage,
  type SendMeetingMessageInput,
  UpdateMeeting,
} from '../gql/graphql.js';
import type { Device } from '../support/device.js';
import { aRoom, change, comes, type EventInbox, listen, nextEvent } from '../support/in-meeting.js';
import { aPerson } from '../support/people.js';
import { GENEROUS_LIMITS, useServer } from '../support/server.js';

const server = useServer({}, { ...GENEROUS_LIMITS, CHAT_PER_10_S: 1_000 });
const strict = useServer({}, { ...GENEROUS_LIMITS, CHAT_PER_10_S: 3, REACTIONS_PER_10_S: 3 });

const say = (on: Device, input: SendMeetingMessageInput) =>
  on.result(SendMeetingMessage, { input });

const history = async (on: Device, meetingId: string, page: object = { last: 50 }) => {
  const { meeting } = await on.do(ReadMessages, { by: { id: meetingId }, ...page } as never);
  if (!meeting) throw new Error('no meeting');
  return meeting.messages;
};
const textsOf = ({ edges }: Awaited<ReturnType<typeof history>>) =>
  edges.map(({ node }) => node.text);

/** The text of the message that an event reports. */
const textOf = ({ meetingEvents: e }: EventInbox['all'][0]) =>
  e.__typename === 'MeetingMessageSent' ? e.message.text : undefined;
const isEnd = (event: EventInbox['all'][0]) => textOf(event) === 'end';

describe('sendMeetingMessage', () => {
  test('[MEET20] reaches everybody in the room, or one of them, live and in the history', async () => {
    const { meeting, guests } = await aRoom(server, ['ann', 'bob', 'cid']);
    const [ann, bob, cid] = guests;
    const { id: meetingId } = meeting;
    const inboxes = [];
    for (const { on } of guests) inboxes.push(await listen(on, meeting));
    for (const inbox of inboxes) await inbox.next();
    await say(ann.on, { meetingId, text: 'all' });
    await say(bob.on, { meetingId, text: 'secret', toUserId: ann.id });
    await say(cid.on, { meetingId, text: 'end' });
    for (const inbox of inboxes) await inbox.until(isEnd);
    const events = inboxes.map(({ all }) => all.flatMap((event) => textOf(event) ?? []));
    expect(events).toEqual([
      ['all', 'secret', 'end'],
      ['all', 'secret', 'end'],
      ['all', 'end'],
    ]);
    for (const [i, { on }] of guests.entries()) {
      expect(textsOf(await history(on, meetingId))).toEqual(events[i]);
    }
    const { edges } = await history(ann.on, meetingId);
    expect(edges[1]?.node).toMatchObject({ sender: { id: bob.id }, to: { id: ann.id } });
    // Latecomers read the messages to all. Users outside the room read nothing.
    const dan = (await aPerson(server, 'dan')).device();
    await comes(dan, meeting);
    expect(textsOf(await history(dan, meetingId))).toEqual(['all', 'end']);
    await dan.do(LeaveMeeting, { meetingId });
    expect(await history(dan, meetingId)).toMatchObject({ edges: [], totalCount: 0 });
    expect(await say(dan, { meetingId, text: 'x' })).toMatchObject({ code: 'NOT_PARTICIPANT' });
    expect(await say(ann.on, { meetingId, text: 'x', toUserId: 'nobody' })).toMatchObject({
      code: 'NOT_FOUND',
    });
    // After the end, everybody who was in the meeting can still read them.
    await change(ann.on, EndMeeting, { meetingId });
    expect(textsOf(await history(dan, meetingId))).toEqual(['all', 'end']);
  });

  test('[MEET1] sends a message once, however often and however concurrently it is retried with the same id', async () => {
    const { meeting, guests } = await aRoom(server, ['ann', 'bob']);
    const [ann, bob] = guests;
    const input = { id: crypto.randomUUID(), meetingId: meeting.id, text: 'once' };
    const events = await listen(bob.on, meeting);
    const answers = await Promise.all(Array.from({ length: 8 }, () => say(ann.device(), input)));
    // Her other devices are not in the room.
    expect(new Set(answers.map((a) => 'code' in a && a.code))).toEqual(
      new Set(['ANSWERED_ELSEWHERE']),
    );
    const mine = await Promise.all(Array.from({ length: 8 }, () => say(ann.on, input)));
    expect(new Set(mine.map((m) => JSON.stringify(m))).size).toBe(1);
    expect(await say(bob.on, { ...input, text: 'stolen' })).toMatchObject({
      __typename: 'InvalidInputError',
    });
    await say(ann.on, { meetingId: meeting.id, text: 'end' });
    await events.until(isEnd);
    expect(events.all.map(textOf)).toEqual([undefined, 'once', 'end']);
    expect(textsOf(await history(bob.on, meeting.id))).toEqual(['once', 'end']);
    await ann.on.do(LeaveMeeting, { meetingId: meeting.id });
    expect(await say(ann.on, input)).toEqual(mine[0]);
  });

  test('pages the history from either end, with each message once', async () => {
    const { meeting, guests } = await aRoom(server, ['ann']);
    const [ann] = guests;
    const texts = Array.from({ length: 25 }, (_, i) => `message ${i}`);
    for (const text of texts) await say(ann.on, { meetingId: meeting.id, text });
    const newest = await history(ann.on, meeting.id, { last: 10 });
    expect(textsOf(newest)).toEqual(texts.slice(15));
    expect(newest).toMatchObject({ totalCount: 25, pageInfo: { hasPreviousPage: true } });
    const before = await history(ann.on, meeting.id, {
      last: 20,
      before: newest.pageInfo.startCursor,
    });
    expect(textsOf(before)).toEqual(texts.slice(0, 15));
    expect(before.pageInfo.hasPreviousPage).toBe(false);
    const first = await history(ann.on, meeting.id, { first: 10 });
    const next = await history(ann.on, meeting.id, { first: 10, after: first.pageInfo.endCursor });
    expect([...textsOf(first), ...textsOf(next)]).toEqual(texts.slice(0, 20));
  });

  test('is refused while the chat is off, and for a user who writes too fast', async () => {
    const { meeting, guests } = await aRoom(strict, ['ann']);
    const [ann] = guests;
    const { id: meetingId } = meeting;
    const off = { meetingId, settings: { chat: false } };
    await change(ann.on, UpdateMeeting, { input: off });
    expect(await say(ann.on, { meetingId, text: 'x' })).toMatchObject({ code: 'NOT_ALLOWED' });
    await change(ann.on, UpdateMeeting, { input: { ...off, settings: { chat: true } } });
    for (const text of ['1', '2', '3']) await say(ann.on, { meetingId, text });
    const { errors } = await ann.on.ask(SendMeetingMessage, { input: { meetingId, text: '4' } });
    expect(errors[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED' });
  });
});

describe('reactInMeeting', () => {
  test('[MEET19] shows the others one emoji', async () => {
    const { meeting, guests } = await aRoom(strict, ['ann', 'bob']);
    const [ann, bob] = guests;
    const react = (reaction: string) =>
      ann.on.result(ReactInMeeting, { input: { meetingId: meeting.id, reaction } });
    const [own, events] = [await listen(ann.on, meeting), await listen(bob.on, meeting)];
    await Promise.all([own.next(), events.next()]);
    for (const wrong of ['', 'ab', '👍👍', 'a', '👍'.repeat(9)]) {
      expect(await react(wrong), wrong).toMatchObject({ __typename: 'InvalidInputError' });
    }
    expect(await react('👩‍👩‍👧')).toMatchObject({ __typename: 'SignalReceipt' });
    expect(await nextEvent(events)).toMatchObject({
      __typename: 'ParticipantReacted',
      reaction: '👩‍👩‍👧',
      participant: { id: ann.participantId },
      meeting: { version: meeting.version },
    });
    await react('👍');
    await react('🇩🇪');
    const { errors } = await ann.on.ask(ReactInMeeting, {
      input: { meetingId: meeting.id, reaction: '👍' },
    });
    expect(errors[0]?.extensions?.code).toBe('RATE_LIMITED');
    expect(own.unread).toEqual([]);
  });
});
