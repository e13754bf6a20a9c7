import { describe, expect, test } from 'vitest';
import { aMeeting, aRoom, comes, listen, nextEvent, seen } from './support/in-meeting.js';
import { aPerson } from './support/people.js';
import { useServer } from './support/server.js';

const limits = {
  REGISTRATIONS: 10_000,
  SOCKETS_PER_USER: 200,
  MESSAGES_PER_S: 10_000,
  MESSAGES_BURST: 10_000,
};
const server = useServer({ PUBLIC_URL: 'https://calls.example.com' }, limits);

describe('createMeeting', () => {
  test('makes a meeting that begins when its host joins', async () => {
    const ann = await aPerson(server, 'ann');
    const laptop = ann.device('laptop');
    const made = await aMeeting(laptop, { title: ' Monday ', type: 'AUDIO' });
    expect(made).toMatchObject({
      title: 'Monday',
      type: 'AUDIO',
      status: 'SCHEDULED',
      host: { id: ann.id },
      maxParticipants: 50,
      participantCount: 0,
      me: null,
      version: 1,
      joinCode: expect.stringMatching(/^[A-Z]{3}-[A-Z]{3}-[A-Z]{3}$/),
      joinUrl: `https://calls.example.com/?meeting=${made.joinCode}`,
    });
    const begun = await comes(laptop, made);
    expect(begun).toMatchObject({
      status: 'ACTIVE',
      version: 2,
      me: { state: 'JOINED', role: 'HOST', terminalId: 'laptop' },
      participantCount: 1,
    });
    expect(await seen(laptop, made)).toEqual(begun);
  });
});

describe('meetingEvents', () => {
  test('begins with everybody, then tells who comes', async () => {
    const { meeting, guests } = await aRoom(server, ['ann', 'bob']);
    const [ann, bob] = guests;
    const heard = await listen(ann.on, meeting);
    expect(await nextEvent(heard)).toMatchObject({
      __typename: 'MeetingChanged',
      actor: null,
      meeting: { participants: [{ user: { id: ann.id } }, { user: { id: bob?.id } }] },
    });
    const cid = await aPerson(server, 'cid');
    await comes(cid.device('phone'), meeting);
    expect(await nextEvent(heard)).toMatchObject({
      __typename: 'ParticipantJoined',
      actor: { id: cid.id },
      participant: { user: { id: cid.id }, terminalId: 'phone', state: 'JOINED' },
      meeting: { participantCount: 3 },
    });
  });
});
