import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { MeetingCommand } from '../../src/lifecycle/meeting/command.js';
import {
  MEETING_PERMISSIONS,
  type MeetingOperation,
  type PermittedFrom,
} from '../../src/lifecycle/meeting/permissions.js';
import {
  type Delivery,
  deliverAnnotation,
  deliverRemoteInput,
  routeAnnotation,
  routeInvitation,
  routeMeetingSignal,
  routeMessage,
  routeReaction,
  routeRemoteInput,
} from '../../src/lifecycle/meeting/route.js';
import {
  MEETING_ROLES,
  type Meeting,
  type MeetingParticipant,
  type MeetingRole,
} from '../../src/lifecycle/meeting/state.js';
import { maySubscribeToMeeting } from '../../src/lifecycle/meeting/visibility.js';
import {
  admit,
  allowScreen,
  answerControl,
  askControl,
  askToSpeak,
  cancel,
  device,
  end,
  join,
  leave,
  liftBan,
  lock,
  media,
  mute,
  raiseHand,
  remove,
  role,
  set,
  share,
  spotlight,
  update,
} from '../models/meeting/lifecycle/commands.js';
import { aMeeting, decideNext, frozen, playing } from '../models/meeting/lifecycle/story.js';

const WORDS: Record<string, string> = { YES: 'yes', NO: 'no', IF_ALLOWED: 'if allowed' };

const FROM: Record<string, PermittedFrom> = { '': 'ROOM', '*': 'ANYWHERE', '**': 'UNHOSTED' };

/** The table in SPEC.md: the operation, from where, and its cells. */
const table = [
  ...readFileSync(new URL('../../SPEC.md', import.meta.url), 'utf8').matchAll(
    /^\| `(\w+)`(?: (\*+))? \| (.+) \| (.+) \| (.+) \| (.+) \|$/gm,
  ),
].map(([, operation = '', mark = '', ...cells]) => ({ operation, from: FROM[mark], cells }));

/**
 * Meg has the role, Bob shares his screen, Cid is muted, Wim waits, Rob was removed. Everything that is "if
 * allowed" is not allowed: participants may neither share the screen nor unmute themselves.
 */
function aRoomWith(meg: MeetingRole, as: Partial<MeetingParticipant> = {}): Meeting {
  const room = playing(
    aMeeting(),
    join('ann'),
    join('bob'),
    join('cid'),
    join('rob'),
    join('meg', { audio: false, video: false }),
    share('bob'),
    media('cid', { audio: false }),
    remove('ann', 'rob'),
    update('ann', { settings: { waitingRoom: true, selfUnmute: false } }),
    allowScreen('ann', 'bob'),
    set('ann', { screenShareForAll: false }),
    join('wim'),
  );
  return frozen({
    ...room,
    participants: room.participants.map((p) =>
      p.userId === 'meg' ? { ...p, role: meg, ...as } : p,
    ),
  });
}

/** The same room, where Meg instead of Bob shares the screen, and Bob asks to control it. */
const withMegSharing = (room: Meeting): Meeting =>
  frozen({
    ...room,
    participants: room.participants.map((p) => {
      if (p.userId === 'meg') return { ...p, screen: true };
      return p.userId === 'bob' ? { ...p, screen: false, remoteControl: 'REQUESTED' } : p;
    }),
  });

const withoutScreen = (room: Meeting): Meeting => playing(room, share('bob', false));

type Attempt = (room: Meeting, by: string) => { outcome: string };
const saysIn =
  (command: (by: string) => MeetingCommand, prepare = (room: Meeting) => room): Attempt =>
  (room, by) =>
    decideNext(prepare(room), command(by));

/** Operations for all authenticated users, whatever their role. */
const NO_ROLE_NEEDED = [
  'createMeeting',
  'meeting',
  'meetings',
  'meetingInvitations',
  'meetingHeartbeat',
] as const;
type Tried = Exclude<MeetingOperation, (typeof NO_ROLE_NEEDED)[number]>;

const received = (delivery: Delivery) => ({ outcome: delivery === 'ENDED' ? 'refused' : delivery });

/** How to try each operation, and what allows it where it needs to be allowed. */
const TRIED: Record<Tried, { attempt: Attempt; allowed?: Partial<MeetingParticipant> | Attempt }> =
  {
    meetingEvents: {
      attempt: (room, by) => ({
        outcome: maySubscribeToMeeting(room, device(by).userId) ? 'listens' : 'refused',
      }),
    },
    joinMeeting: {
      attempt: (room, by) =>
        decideNext(playing(room, set('ann', { waitingRoom: false }), leave('meg')), join(by)),
    },
    leaveMeeting: { attempt: (room) => decideNext(room, leave('meg')) },
    updateMeeting: { attempt: saysIn((by) => update(by, { title: 'Tuesday' })) },
    cancelMeeting: {
      attempt: saysIn(cancel, (room) => frozen({ ...room, status: 'SCHEDULED', startedAt: null })),
    },
    endMeeting: { attempt: saysIn(end) },
    inviteToMeeting: { attempt: (room, by) => routeInvitation(room, device(by), ['eve']) },
    lockMeeting: { attempt: saysIn((by) => lock(by)) },
    liftBan: { attempt: saysIn((by) => liftBan(by, 'rob')) },
    setParticipantRole: { attempt: saysIn((by) => role(by, 'bob', 'CO_HOST')) },
    removeParticipant: { attempt: saysIn((by) => remove(by, 'bob')) },
    admitParticipants: { attempt: saysIn((by) => admit(by, ['wim'])) },
    muteParticipants: { attempt: saysIn((by) => mute(by, ['bob'])) },
    requestUnmute: { attempt: saysIn((by) => askToSpeak(by, 'cid')) },
    allowScreenShare: { attempt: saysIn((by) => allowScreen(by, 'cid')) },
    spotlightParticipant: { attempt: saysIn((by) => spotlight(by, 'bob')) },
    setMyMedia: { attempt: saysIn((by) => media(by, { video: true })) },
    raiseHand: { attempt: saysIn((by) => raiseHand(by)) },
    sendAnnotation: {
      attempt: (room, by) =>
        routeAnnotation(room, device(by), { kind: 'STROKE', screenNo: room.screenNo }),
    },
    requestRemoteControl: { attempt: saysIn((by) => askControl(by)) },
    answerRemoteControl: { attempt: saysIn((by) => answerControl(by, 'bob'), withMegSharing) },
    sendRemoteInput: {
      attempt: (room, by) => routeRemoteInput(room, device(by), room),
      allowed: { remoteControl: 'GRANTED' },
    },
    remoteInputs: {
      attempt: (room, by) => {
        const { screenNo } = room;
        const of = { from: device('bob'), screenNo };
        return received(deliverRemoteInput(withMegSharing(room), device(by), of));
      },
    },
    sendMeetingMessage: { attempt: (room, by) => routeMessage(room, device(by), null) },
    reactInMeeting: { attempt: (room, by) => routeReaction(room, device(by)) },
    sendSignal: {
      attempt: (room, by) =>
        routeMeetingSignal(room, device(by), { userId: 'bob', terminalId: null }),
    },
    signals: {
      attempt: (room, by) =>
        routeMeetingSignal(room, device('bob'), {
          userId: 'meg',
          terminalId: device(by).terminalId,
        }),
    },
    annotations: {
      attempt: (room, by) => {
        const of = { from: device('bob'), screenNo: room.screenNo };
        return received(deliverAnnotation(room, device(by), of));
      },
    },
    unmute: {
      attempt: saysIn((by) => media(by, { audio: true })),
      allowed: { unmuteRequested: true },
    },
    shareScreen: {
      attempt: saysIn((by) => share(by), withoutScreen),
      allowed: { screenAllowed: true },
    },
    takeScreen: { attempt: saysIn((by) => share(by)) },
    clearAnnotations: {
      attempt: (room, by) =>
        routeAnnotation(room, device(by), { kind: 'CLEAR', screenNo: room.screenNo }),
      allowed: (room, by) =>
        routeAnnotation(withMegSharing(room), device(by), {
          kind: 'CLEAR',
          screenNo: room.screenNo,
        }),
    },
  };

describe('the permission matrix', () => {
  test('[MEET12] matches the table in SPEC.md', () => {
    const rows = Object.entries(MEETING_PERMISSIONS).map(([operation, row]) => ({
      operation,
      from: row.from,
      cells: MEETING_ROLES.map((one) => WORDS[row[one]]),
    }));
    expect(table).toEqual(rows);
  });

  const tried = table.flatMap(({ operation, ...row }) =>
    operation in TRIED ? [{ operation: operation as Tried, ...row }] : [],
  );

  const cells = tried.flatMap(({ operation, cells: says }) =>
    MEETING_ROLES.map((one, i) => [one, operation, says[i] ?? ''] as const),
  );

  test.each(cells)('[MEET12] decides whether a %s may do %s: %s', (meg, operation, cell) => {
    const { attempt, allowed = {} } = TRIED[operation];
    const passes = attempt(aRoomWith(meg), 'meg').outcome !== 'refused';
    expect(passes).toBe(cell === 'yes');
    const passesIfAllowed =
      typeof allowed === 'function'
        ? allowed(aRoomWith(meg), 'meg')
        : attempt(aRoomWith(meg, allowed), 'meg');
    expect(passesIfAllowed.outcome !== 'refused').toBe(cell !== 'no');
  });

  const states = tried.map(({ operation, from }) => [operation, from] as const);

  test.each(states)('[MEET12] requires for %s to be in the right state: %s', (operation, from) => {
    const { attempt } = TRIED[operation];
    const passes = (then: Meeting, by: string) => attempt(then, by).outcome !== 'refused';
    const room = aRoomWith('HOST', { remoteControl: 'GRANTED', unmuteRequested: true });
    expect(passes(room, 'meg')).toBe(true);
    expect(passes(room, 'meg-2')).toBe(from !== 'ROOM');
    if (from === 'ANYWHERE') return;
    const away = playing(room, leave('meg'));
    expect(passes(away, 'meg')).toBe(false);
    const unhosted = frozen({
      ...away,
      participants: away.participants.filter((p) => p.userId !== 'ann'),
    });
    expect(passes(unhosted, 'meg')).toBe(from === 'UNHOSTED');
  });
});
