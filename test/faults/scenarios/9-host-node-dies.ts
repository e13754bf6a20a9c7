import { now, pause, until } from '../clock.js';
import type { Evidence } from '../evidence.js';
import type { JournalRow } from '../meeting-story.js';
import type { Person, RemoteDevice, Rig } from '../rig.js';
import { UNSEEN_MS } from '../rules/outage.js';
import { none, type Scenario } from '../scenario.js';

const MEETINGS = 4;
const DYING = 0;
/** A participant unseen for 60 s counts as gone. Their node sent its last heartbeat for them at most 20 s ago. */
const BACK_IN_TIME_MS = 30_000;

const scenario: Scenario = {
  fault:
    "kill -9 of the hosts' node; some hosts continue on another node, some return after 30 s, some do not return; in some meetings only viewers are left",
  holds:
    'a host who returns in time is still the host; any other host is succeeded once, after the lease, and later returns past the lock into a full meeting; viewers wait until then',
  mostlyWaits: true,
  async run(rig) {
    const each = <T>(make: () => Promise<T>) =>
      Promise.all(Array.from({ length: rig.some(MEETINGS) }, make));
    const [elsewhere, late, never, watched] = await Promise.all([
      each(() => aMeeting(rig, { stays: false, guests: ['CO_HOST', 'PARTICIPANT'] })),
      each(() => aMeeting(rig, { stays: true, guests: ['CO_HOST', 'PARTICIPANT'] })),
      each(() => aMeeting(rig, { stays: true, guests: ['PARTICIPANT', 'CO_HOST'] })),
      each(() => aMeeting(rig, { stays: true, guests: ['VIEWER'] })),
    ]);
    const gone = [...never, ...watched];
    const restart = await rig.killNode(DYING);
    const killedAt = now();
    await rig.leave(gone.map(({ host }) => host));
    await pause(BACK_IN_TIME_MS);
    await restart();
    await followed(rig, gone, killedAt);
    const strangers = await come(rig, await rig.people(never.length), never);
    await rig.do(
      never.map(({ id: meetingId, guests }) => {
        // The co-host succeeds, although the participant joined first.
        return [guests[1] as RemoteDevice, { op: 'lockMeeting', meetingId, locked: true }];
      }),
    );
    const returned = await come(
      rig,
      gone.map(({ person }) => person),
      gone,
    );

    const evidence = await rig.settle();
    const after = never.map(({ id }) => (handovers(evidence, id)[0]?.at ?? 0) - killedAt);
    return [
      none(
        'hosts replaced although back in time',
        [...elsewhere, ...late].filter(({ id }) => handovers(evidence, id).length > 0).length,
      ),
      none(
        'hosts not succeeded by the co-host, once',
        never.filter(({ id, guests }) => {
          const [successor, ...others] = handovers(evidence, id);
          return successor?.hostId !== guests[1]?.userId || others.length > 0;
        }).length,
      ),
      { what: 'succeeded after, at least', value: Math.min(...after) / 1000, unit: 's' },
      {
        what: 'succeeded after, at most',
        value: Math.max(...after) / 1000,
        unit: 's',
        atMost: UNSEEN_MS / 1000,
      },
      none('kept seats taken', strangers.filter(Boolean).length),
      none('hosts not readmitted', returned.filter((isIn) => !isIn).length),
      none(
        'viewers not waiting, or still waiting',
        watched.filter(({ id }) => !hasWaited(evidence, id)).length,
      ),
    ];
  },
};
export default scenario;

interface Gathering {
  id: string;
  person: Person;
  host: RemoteDevice;
  guests: RemoteDevice[];
}

/** A meeting without a free seat. Its host is on the node that dies, and the others are elsewhere. */
async function aMeeting(
  rig: Rig,
  { stays, guests: roles }: { stays: boolean; guests: string[] },
): Promise<Gathering> {
  const [person, ...people] = (await rig.people(1 + roles.length)) as [Person, ...Person[]];
  const [host, ...guests] = (await rig.open([
    { of: person, node: DYING, stays },
    ...people.map((of, i) => ({ of, node: 1 + (i % 2) })),
  ])) as [RemoteDevice, ...RemoteDevice[]];
  const meetingId = await rig.meeting(host, 'AUDIO', 1 + roles.length);
  for (const device of [host, ...guests]) {
    await rig.do([[device, { op: 'joinMeeting', meetingId }]]);
  }
  await rig.do(
    guests.map(({ userId }, i) => [
      host,
      { op: 'setParticipantRole', meetingId, userId, role: roles[i] as string },
    ]),
  );
  return { id: meetingId, person, host, guests };
}

/** Waits until every participant who lost their connection has left the room. */
async function followed(rig: Rig, gone: readonly Gathering[], killedAt: number): Promise<void> {
  const users = gone.map(({ person }) => person.userId);
  const left = killedAt + UNSEEN_MS + 5_000 - now();
  await until('the hosts who are away have left', left, async () => {
    const rows = await rig.sql`
      SELECT FROM meeting_participants WHERE user_id = ANY(${users}) AND state = 'JOINED'`;
    return rows.length === 0;
  }).catch(() => {});
}

/** Lets users join meetings, each one. Returns those who got in. */
async function come(
  rig: Rig,
  people: readonly Person[],
  meetings: readonly Gathering[],
): Promise<boolean[]> {
  const devices = await rig.open(people.map((of) => ({ of, node: 1 })));
  const outcomes = await rig.do(
    devices.map((device, i) => [
      device,
      { op: 'joinMeeting', meetingId: (meetings[i] as Gathering).id },
    ]),
  );
  return outcomes.map(({ meeting }) => meeting?.me?.includes('=JOINED:') ?? false);
}

/** The versions at which the lead of a meeting changed. */
const handovers = ({ meetingOf }: Evidence, id: string): JournalRow[] =>
  (meetingOf.get(id)?.journal ?? []).filter(
    ({ hostId }, i, all) => i > 0 && hostId !== all[i - 1]?.hostId,
  );

/** Whether the viewer was sent to wait, and is back. */
function hasWaited({ meetingOf }: Evidence, id: string): boolean {
  const viewers = (meetingOf.get(id)?.journal ?? []).map(
    ({ participants }) => participants.find((participant) => participant.includes(':VIEWER')) ?? '',
  );
  return (
    viewers.some((participant) => participant.includes('=WAITING')) &&
    viewers.at(-1)?.includes('=JOINED') === true
  );
}
