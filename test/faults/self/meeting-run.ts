import type { Entry, MeetingOperation, MeetingSeen } from '../history.js';
import type { JournalRow, MeetingEventRow, MeetingStory } from '../meeting-story.js';
import { entryOf } from './call-run.js';

/** One version of the meeting: the command, the participants after it, and its events with their recipients. */
type Version = readonly [
  by: string,
  op: MeetingOperation,
  participants: readonly string[],
  events: readonly (readonly [kind: string, about: string | null, recipients: string[]])[],
  args?: Record<string, unknown>,
];

const HOST = 'u3=JOINED:HOST@u3.1';
const GUEST = 'u4=JOINED:PARTICIPANT@u4.1';
const OTHER = 'u5=JOINED:PARTICIPANT@u5.1';
const PUT_OUT = 'u5=REMOVED:PARTICIPANT';
const SUCCESSOR = 'u4=JOINED:HOST@u4.1';
const ALL = ['u3', 'u4', 'u5'];

/**
 * u3 creates a meeting. u4 and u5 join, the meeting is locked, and u5 is removed. u4 succeeds u3 as host and ends it.
 */
const VERSIONS: readonly Version[] = [
  ['u3', 'createMeeting', [], []],
  ['u3', 'joinMeeting', [HOST], [['ParticipantJoined', 'u3', ['u3']]]],
  ['u4', 'joinMeeting', [HOST, GUEST], [['ParticipantJoined', 'u4', ['u3', 'u4']]]],
  ['u5', 'joinMeeting', [HOST, GUEST, OTHER], [['ParticipantJoined', 'u5', ALL]]],
  ['u3', 'lockMeeting', [HOST, GUEST, OTHER], [['MeetingChanged', null, ALL]], { locked: true }],
  [
    'u3',
    'removeParticipant',
    [HOST, GUEST, PUT_OUT],
    [['ParticipantLeft', 'u5', ALL]],
    { userId: 'u5' },
  ],
  [
    'u3',
    'leaveMeeting',
    [SUCCESSOR, PUT_OUT],
    [
      ['ParticipantLeft', 'u3', ['u3', 'u4']],
      ['ParticipantChanged', 'u4', ['u4']],
      ['MeetingChanged', null, ['u4']],
    ],
  ],
  ['u4', 'endMeeting', [PUT_OUT], [['MeetingEnded', null, ['u4']]]],
];
/** The index of the version from which on the meeting is locked. */
const LOCKED = 4;

/** A sound meeting, as its devices recorded it and as the database has it. */
export function aMeeting(start: number): { entries: Entry[]; story: MeetingStory } {
  const at = (version: number) => start + version * 1_000;
  const journal = VERSIONS.map(
    ([, , participants], i): JournalRow => ({
      version: i + 1,
      at: at(i + 1),
      status: i === 0 ? 'SCHEDULED' : i === VERSIONS.length - 1 ? 'ENDED' : 'ACTIVE',
      isLocked: i >= LOCKED,
      hostId: i >= 6 ? 'u4' : 'u3',
      seats: 3,
      participants: [...participants],
      kept: [],
    }),
  );
  const events = VERSIONS.flatMap(([by, , , ofVersion], i) =>
    ofVersion.map(([kind, about, recipients]) => ({
      version: i + 1,
      actorId: by,
      kind,
      about,
      recipients: [...recipients],
    })),
  ).map((event, i): MeetingEventRow => ({ seq: i + 1, at: at(event.version), ...event }));
  return {
    entries: [
      ...ALL.flatMap((user) => listening(user, journal, events)),
      ...VERSIONS.flatMap((_, i) => asking(journal[i] as JournalRow)),
    ],
    story: {
      id: 'm',
      version: journal.length,
      status: 'ENDED',
      endedAt: at(journal.length),
      journal,
      events,
      here: [],
    },
  };
}

/** A user's view of the meeting at a version. */
function seen(
  { version, status, isLocked, seats, participants }: JournalRow,
  user: string,
): MeetingSeen {
  const me = participants.find((participant) => participant.startsWith(`${user}=`)) ?? null;
  const joined = participants.filter((participant) => participant.includes('=JOINED:'));
  return {
    id: 'm',
    status,
    version,
    isLocked,
    seats,
    me,
    participants: me?.includes('=JOINED:') ? joined : [],
  };
}

/** The entries of a device for the command that made this version. */
function asking(row: JournalRow): Entry[] {
  const [by, op, , , args = {}] = VERSIONS[row.version - 1] as Version;
  const meetingId = op === 'createMeeting' ? '' : 'm';
  const about = { n: row.version, command: row.version, node: 0, wire: 1, meetingId };
  const answer = { ending: 'done', code: null, call: null, meeting: seen(row, by) } as const;
  return [
    entryOf(row.at - 5, `${by}.1`, { is: 'asked', op, args, ...about }),
    entryOf(row.at + 5, `${by}.1`, { is: 'answered', n: row.version, ...answer }),
  ];
}

/** The entries of a device that follows the meeting. */
function listening(
  user: string,
  journal: readonly JournalRow[],
  events: readonly MeetingEventRow[],
): Entry[] {
  const terminal = `${user}.1`;
  const mine = events.filter(({ recipients }) => recipients.includes(user));
  const [joined, last] = [mine[0] as MeetingEventRow, mine.at(-1) as MeetingEventRow];
  const about = { what: 'meeting', meetingId: 'm' } as const;
  // The subscription begins with the meeting as it is.
  const first = { ...joined, kind: 'MeetingChanged', about: null };
  return [
    entryOf(joined.at - 900, terminal, { is: 'opened', node: 0, wire: 1 }),
    entryOf(joined.at + 6, terminal, { is: 'following', ...about, seq: null }),
    ...[first, ...mine.slice(1)].map(({ seq, kind, about: whose, version, at }) =>
      entryOf(at + 10, terminal, {
        is: 'meeting event',
        seq,
        kind,
        meetingId: 'm',
        about: whose,
        meeting: seen(journal[version - 1] as JournalRow, user),
      }),
    ),
    entryOf(last.at + 11, terminal, { is: 'ended', ...about, code: 'COMPLETED' }),
  ];
}
