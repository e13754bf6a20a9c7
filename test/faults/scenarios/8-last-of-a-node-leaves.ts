import { lateInMeetings } from '../lateness.js';
import type { Person, RemoteDevice, Rig } from '../rig.js';
import { none, percentile, type Scenario } from '../scenario.js';

const MEETINGS = 24;
const LEAVING = 0;
const ELSEWHERE = [1, 2] as const;
/** How the last participant on the node leaves. */
const WAYS = ['leaves', 'hangs up', 'is removed', 'leaves as the host'] as const;
type Way = (typeof WAYS)[number];

const scenario: Scenario = {
  fault:
    'the last participant on one node leaves, loses the socket, is removed, or leaves as the host, while others continue on other nodes; 24 meetings',
  holds:
    'no meeting ends; the participants on other nodes are notified and continue; a user who joins through that node later receives everything',
  mostlyWaits: true,
  async run(rig) {
    const ways = Array.from({ length: rig.some(MEETINGS) }, (_, i) => WAYS[i % WAYS.length] as Way);
    const meetings = await Promise.all(ways.map((way) => aMeeting(rig, way)));
    const evidence = await rig.settle();
    const over = meetings.filter((id) => evidence.meetingOf.get(id)?.status !== 'ACTIVE');
    const late = lateInMeetings(evidence);
    return [
      none('meetings that ended', over.length),
      { what: 'events received', value: late.length, unit: '' },
      { what: 'received after, p99', value: percentile(late, 0.99), unit: 'ms' },
    ];
  },
};
export default scenario;

/** One participant goes, two stay, and a new one joins on the first one's node. Returns the meeting's id. */
async function aMeeting(rig: Rig, way: Way): Promise<string> {
  const people = (await rig.people(4)) as [Person, Person, Person, Person];
  const [gone, , , fourth] = people;
  const [leaving, first, second] = (await rig.open([
    { of: gone, node: LEAVING },
    { of: people[1], node: ELSEWHERE[0] },
    { of: people[2], node: ELSEWHERE[1] },
  ])) as [RemoteDevice, RemoteDevice, RemoteDevice];
  const isHost = way === 'leaves as the host';
  const host = isHost ? leaving : first;
  const meetingId = await rig.meeting(host, 'VIDEO', 4);
  for (const device of [host, leaving, first, second]) {
    await rig.do([[device, { op: 'joinMeeting', meetingId }]]);
  }
  await go(rig, way, { meetingId, leaving, host });

  // Shows who leads now: the host who left is succeeded by the longest-present participant.
  await rig.do([[first, { op: 'lockMeeting', meetingId, locked: true }]]);
  await rig.do([[first, { op: 'lockMeeting', meetingId, locked: false }]]);
  const back = way === 'hangs up' ? gone : fourth;
  const [newcomer] = (await rig.open([{ of: back, node: LEAVING }])) as [RemoteDevice];
  await rig.do([[newcomer, { op: 'joinMeeting', meetingId }]]);
  await rig.do([[second, { op: 'leaveMeeting', meetingId }]]);
  const { userId } = newcomer;
  await rig.do([[first, { op: 'setParticipantRole', meetingId, userId, role: 'CO_HOST' }]]);
  return meetingId;
}

async function go(
  rig: Rig,
  way: Way,
  { meetingId, leaving, host }: { meetingId: string; leaving: RemoteDevice; host: RemoteDevice },
): Promise<void> {
  if (way === 'hangs up') return rig.leave([leaving]);
  const { userId } = leaving;
  await rig.do([
    way === 'is removed'
      ? [host, { op: 'removeParticipant', meetingId, userId }]
      : [leaving, { op: 'leaveMeeting', meetingId }],
  ]);
}
