import { setTimeout as wait } from 'node:timers/promises';
import { PREBUILT_FRAMES, SWITCHBOARD } from '../candidates.js';
import { type Contestant, withContestants } from '../contestant.js';
import { authenticate, expect, graphql, operation, type Person } from '../protocols.js';
import type { Result, Target } from '../result.js';
import type { Settings } from '../settings.js';
import { digitsOf, LoadSocket, NUMBER } from '../socket.js';
import { inTurns } from '../statistics.js';
import { ask, register } from '../switchboard-api.js';

/** The default limit of the sockets of one user (`SOCKETS_PER_USER`). */
const DEVICES = 10;
const IN_MEETING = 50;
const REPLY_MS = 30_000;

/** A socket that causes events, and those that receive each of them. */
interface Audience {
  readonly contestant: Contestant;
  readonly commander: LoadSocket;
  readonly watchers: readonly LoadSocket[];
  /** The texts that cause event after event, in turns, with `NUMBER` in them. */
  readonly commands: readonly string[];
  /** Whether a watcher received the event of this number. */
  isEvent(text: string, number: number): boolean;
  events: number;
}

/** One event for many watchers: the CPU of the server, with that of the command. */
export function measureFanOut({ rounds, watchers, events }: Settings): Promise<Result[]> {
  return withContestants([SWITCHBOARD, PREBUILT_FRAMES], 1, async ([switchboard, floor]) => {
    if (!switchboard || !floor) throw new Error('A contestant is missing.');
    const compare = async (what: string, [must, aim]: Target, ours: Audience): Promise<Result> => {
      const audiences = [ours, await floorAudience(floor, ours.watchers.length)];
      const samples = await inTurns(audiences, rounds, (each) => cpuPerEvent(each, events));
      for (const socket of audiences.flatMap((each) => [each.commander, ...each.watchers])) {
        socket.close();
      }
      return {
        what,
        unit: 'ms',
        better: 'lower',
        targets: { [PREBUILT_FRAMES.name]: [must, aim] },
        rows: audiences.map(({ contestant }, i) => {
          return { candidate: contestant.program.name, samples: samples[i] ?? [] };
        }),
      };
    };
    const presence = await presenceAudience(switchboard, watchers);
    const what = `presence change to ${watchers} watchers: CPU`;
    const results = [await compare(what, [1.5, 1.1], presence)];
    const meeting = await meetingAudience(switchboard);
    const raised = `raised hand to ${IN_MEETING} in a meeting: CPU`;
    results.push(await compare(raised, [3, 2], meeting));
    return results;
  });
}

async function cpuPerEvent(audience: Audience, events: number): Promise<number> {
  const { contestant, commander, watchers, commands } = audience;
  const before = contestant.cpu();
  for (let i = 0; i < events; i += 1) {
    audience.events += 1;
    const number = audience.events;
    const waiting = new Set(watchers);
    for (const watcher of watchers) {
      watcher.onText = (text) => {
        if (!audience.isEvent(text, number) || !waiting.delete(watcher)) {
          throw new Error(`${contestant.program.name}: unexpected event ${text}`);
        }
      };
    }
    let isAnswered = false;
    commander.onText = (text) => {
      if (text.includes('"complete"')) return;
      isAnswered = text.includes(digitsOf(number)) && !text.includes('error');
      if (!isAnswered) throw new Error(`${contestant.program.name}: unexpected reply ${text}`);
    };
    const command = commands[number % commands.length] ?? '';
    commander.send(command.replaceAll(NUMBER, digitsOf(number)));
    for (const deadline = performance.now() + REPLY_MS; waiting.size > 0 || !isAnswered; ) {
      if (performance.now() > deadline) {
        throw new Error(`${contestant.program.name}: ${waiting.size} watchers wait for an event`);
      }
      await wait(1);
    }
  }
  return (contestant.cpu() - before) / 1e6 / events;
}

async function floorAudience(contestant: Contestant, count: number): Promise<Audience> {
  const [port] = contestant.ports;
  const watchers = Array.from({ length: count }, () => new LoadSocket(port, '/'));
  for (const watcher of watchers) await watcher.opened();
  const event = { userId: crypto.randomUUID(), status: 'ONLINE', text: NUMBER, lastSeenAt: null };
  return {
    contestant,
    commander: new LoadSocket(port, '/'),
    watchers,
    commands: [JSON.stringify({ id: NUMBER, event })],
    isEvent: (text, number) => text.includes(`"text":"${digitsOf(number)}"`),
    events: 0,
  };
}

async function signIn(port: number, person: Person): Promise<LoadSocket> {
  const socket = new LoadSocket(port, graphql.path, graphql.subprotocol);
  await authenticate(socket, person);
  return socket;
}

async function presenceAudience(contestant: Contestant, count: number): Promise<Audience> {
  const [port] = contestant.ports;
  const [person] = await register(port, 1);
  if (!person) throw new Error('The user is missing.');
  const commander = await signIn(port, person);
  const watchers: LoadSocket[] = [];
  for (const watcher of await register(port, count / DEVICES, DEVICES)) {
    const socket = await signIn(port, watcher);
    const subscription =
      'subscription ($ids: [ID!]!) { presenceChanges(userIds: $ids) { userId status text lastSeenAt } }';
    socket.send(operation('presence', subscription, { ids: [person.id] }));
    await expect(socket, '"status":"ONLINE"');
    watchers.push(socket);
  }
  const mutation =
    'mutation ($input: SetPresenceInput!) { setPresence(input: $input) { ... on Presence { text } } }';
  return {
    contestant,
    commander,
    watchers,
    commands: [operation(NUMBER, mutation, { input: { status: 'ONLINE', text: NUMBER } })],
    isEvent: (text, number) =>
      text.includes(`"text":"${digitsOf(number)}"`) && text.includes(person.id),
    events: 0,
  };
}

async function meetingAudience(contestant: Contestant): Promise<Audience> {
  const [port] = contestant.ports;
  const people = await register(port, IN_MEETING);
  const [host] = people;
  if (!host) throw new Error('The host is missing.');
  const { createMeeting } = await ask<{ createMeeting: { id: string } }>(
    port,
    'mutation { createMeeting(input: { title: "Bench", isPublic: true, type: AUDIO, settings: { waitingRoom: false } }) { ... on Meeting { id } } }',
    {},
    host,
  );
  const meetingId = createMeeting.id;
  const watchers: LoadSocket[] = [];
  for (const person of people) {
    const joined = await ask<{ joinMeeting: { me: { state: string } } }>(
      port,
      'mutation ($id: ID!) { joinMeeting(input: { meeting: { id: $id } }) { ... on Meeting { me { state } } } }',
      { id: meetingId },
      person,
    );
    if (joined.joinMeeting.me.state !== 'JOINED') throw new Error('A participant did not join.');
    watchers.push(await signIn(port, person));
  }
  const subscription = `subscription ($id: ID!) {
    meetingEvents(meetingId: $id) {
      __typename cursor at meeting { id version }
      ... on ParticipantChanged { participant { user { id } handRaisedAt } }
    }
  }`;
  for (const watcher of watchers) {
    watcher.send(operation('events', subscription, { id: meetingId }));
    await expect(watcher, '"MeetingChanged"');
  }
  const mutation =
    'mutation ($input: RaiseHandInput!) { raiseHand(input: $input) { ... on Meeting { version } } }';
  return {
    contestant,
    commander: await signIn(port, host),
    watchers,
    commands: [false, true].map((raised) =>
      operation(NUMBER, mutation, { input: { meetingId, raised } }),
    ),
    isEvent: (text, number) =>
      text.includes('"ParticipantChanged"') &&
      text.includes(host.id) &&
      text.includes(number % 2 === 0 ? '"handRaisedAt":null' : '"handRaisedAt":"20'),
    events: 0,
  };
}
