import type { Command, Outcome } from '../client/command.js';
import { now, pause } from '../clock.js';
import type { Person, RemoteDevice, Rig } from '../rig.js';
import { none, percentile, type Scenario, within } from '../scenario.js';

const MEETINGS = 20;
/** Users who join each meeting: more than it has seats. */
const COMING = 25;
/** The users that a host removes, and the users who leave and rejoin. */
const REMOVED = 4;
const RESTLESS = 2;
const SEATS = { VIDEO: 10, AUDIO: 20 } as const;
const RACE_MS = 1_000;
/** The time into the race. */
const KILL_MS = 500;
const DYING = 0;
/** Includes devices of the killed node, which wait for an answer, connect elsewhere and ask again. */
const ANSWERED_MS = 20_000;

/** The commands that a device runs one after the other, from some time of the race on. */
type Work = readonly [atMs: number, device: RemoteDevice, ...commands: Command[]];

interface Done {
  command: Command;
  outcome: Outcome;
}

const scenario: Scenario = {
  fault:
    '500 joins within a second into 20 meetings with too few seats, racing with lock, removal and role changes; kill -9 of a node meanwhile',
  holds: 'every join is answered, in time; all meetings obey the rules afterwards',
  async run(rig) {
    const meetings: Gathering[] = [];
    for (let i = 0; i < rig.some(MEETINGS); i += 1) meetings.push(await aMeeting(rig, i));
    const from = now();
    const work = meetings.flatMap((meeting) => plan(rig, meeting));
    const [done] = await Promise.all([race(rig, from, work), killed(rig, from)]);
    await rig.settle();
    const joins = done
      .filter(({ command }) => command.op === 'joinMeeting')
      .map(({ outcome }) => outcome);
    const took = joins.map(({ askedAt, answeredAt }) => answeredAt - askedAt);
    const count = (isSo: (outcome: Outcome) => boolean) => joins.filter(isSo).length;
    return [
      { what: 'joins', value: joins.length, unit: '' },
      { what: 'entered', value: count(({ ending }) => ending === 'done'), unit: '' },
      { what: 'full', value: count(({ code }) => code === 'MEETING_FULL'), unit: '' },
      { what: 'locked', value: count(({ code }) => code === 'MEETING_LOCKED'), unit: '' },
      { what: 'answered after, p50', value: percentile(took, 0.5), unit: 'ms' },
      within('answered after, at most', Math.max(...took), ANSWERED_MS),
      none(
        'not answered',
        done.filter(({ outcome: { ending } }) => ending !== 'done' && ending !== 'refused').length,
      ),
    ];
  },
};
export default scenario;

interface Gathering {
  id: string;
  hosts: RemoteDevice[];
  guests: RemoteDevice[];
  coming: RemoteDevice[];
}

/** A meeting that has begun, with two hosts, two guests, and many users about to join, on all nodes. */
async function aMeeting(rig: Rig, index: number): Promise<Gathering> {
  const people = await rig.people(4 + COMING);
  // A fifth of the users, and the host, are on the node that dies. Their devices reconnect at the same time.
  const on = (of: Person, i: number) => ({ of, node: i % 5 === 0 ? DYING : 1 + (i % 2) });
  const devices = await rig.open(people.map(on));
  const [host, other, ...rest] = devices as [RemoteDevice, RemoteDevice, ...RemoteDevice[]];
  const type = index % 5 === 4 ? 'AUDIO' : 'VIDEO';
  const meetingId = await rig.meeting(host, type, SEATS[type]);
  const guests = rest.slice(0, 2);
  for (const device of [host, other, ...guests]) {
    await rig.do([[device, { op: 'joinMeeting', meetingId }]]);
  }
  const { userId } = other;
  await rig.do([[host, { op: 'setParticipantRole', meetingId, userId, role: 'HOST' }]]);
  return { id: meetingId, hosts: [host, other], guests, coming: rest.slice(2) };
}

/** Random commands for a meeting in the second of the race. */
function plan({ chance }: Rig, { id: meetingId, hosts, guests, coming }: Gathering): Work[] {
  const sometime = () => chance.whole(0, RACE_MS);
  const [host, other] = hosts as [RemoteDevice, RemoteDevice];
  const role = (by: RemoteDevice, { userId }: RemoteDevice, to: string): Work => [
    sometime(),
    by,
    { op: 'setParticipantRole', meetingId, userId, role: to },
  ];
  const locks = [350, 450, 900].map(
    (at, i): Work => [
      at + chance.whole(0, 50),
      chance.pick(hosts),
      { op: 'lockMeeting', meetingId, locked: i % 2 === 0 },
    ],
  );
  return [
    ...coming.map((device, i): Work => {
      const join = { op: 'joinMeeting', meetingId } as const;
      // Some leave at once and rejoin.
      const restless = i >= REMOVED && i < REMOVED + RESTLESS;
      const commands = restless ? [join, { op: 'leaveMeeting', meetingId } as const, join] : [join];
      return [sometime(), device, ...commands];
    }),
    ...locks.slice(0, chance.pick([0, 2, 3])),
    ...guests.map((guest, i) =>
      role(hosts[i] as RemoteDevice, guest, chance.pick(['CO_HOST', 'HOST', 'VIEWER'])),
    ),
    // Each demotes the other; one host is left.
    role(host, other, 'CO_HOST'),
    role(other, host, 'CO_HOST'),
    ...coming.slice(0, REMOVED).map(({ userId }, i): Work => {
      const by = hosts[i % 2] as RemoteDevice;
      return [sometime(), by, { op: 'removeParticipant', meetingId, userId }];
    }),
  ];
}

/** Runs the plan, each command at its time. */
async function race(rig: Rig, from: number, work: readonly Work[]): Promise<Done[]> {
  const done: Done[] = [];
  await Promise.all(
    work.map(async ([at, device, ...commands]) => {
      await pause(Math.max(0, from + at - now()));
      for (const command of commands) {
        const [outcome] = await rig.do([[device, command]]);
        if (outcome) done.push({ command, outcome });
      }
    }),
  );
  return done;
}

/** Kills a node during the race, and starts it again. */
async function killed(rig: Rig, from: number): Promise<void> {
  await pause(from + KILL_MS - now());
  const restart = await rig.killNode(DYING);
  await pause(2_000);
  await restart();
}
