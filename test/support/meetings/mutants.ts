// The rules of the tests are tested themselves: each of these takes a guard away from the lifecycle of
// meetings or lets through what it should not, and some rule has to notice.

import { MEETING_PERMISSIONS } from '../../../src/lifecycle/meeting-permissions.js';
import { MEETING_ROLES } from '../../../src/lifecycle/meeting-state.js';
import type { Mutant } from './mutate.js';

/** By file of `src/lifecycle`: what is wrong then, what stands there, and what should not. */
const BROKEN: Record<string, Record<string, [from: string, to: string]>> = {
  'meeting.ts': {
    'counts a change that is none': ['if (draft === meeting) return UNCHANGED;', ''],
    'skips a version': ['version: meeting.version + 1', 'version: meeting.version + 2'],
    'does not look for a successor': ['withHost(draft, now)', 'draft'],
    'does not look for a leader': [
      'withLeader(letIn(withHost(draft, now), now))',
      'letIn(withHost(draft, now), now)',
    ],
    'lets nobody in who waits': ['letIn(withHost(draft, now), now)', 'withHost(draft, now)'],
    'takes no rights away': ['withinRights(before, hosted)', 'hosted'],
    'does not notice who is there': [
      'attended(withinRights(before, hosted), now)',
      'withinRights(before, hosted)',
    ],
  },
  'meeting-command.ts': {
    'does not read the kept places': ['p.placeKeptUntil || ', ''],
    'does not read who inherited': [' || p.inheritedFrom', ''],
    'does not read who waits': ['isHere(p) ||', "p.state === 'JOINED' ||"],
  },
  'meeting-seats.ts': {
    'has seats for all': ["seatsFor(meeting, p.userId, now) < 1 ? 'FULL' : null", 'null'],
    'has one seat too many': [
      'seatsFor(meeting, p.userId, now) < 1',
      'seatsFor(meeting, p.userId, now) < 0',
    ],
    'keeps no seat': ['awaited(meeting, now).filter((p) => p.userId !== userId).length', '0'],
    'keeps the seat of a host against that host': [
      '.filter((p) => p.userId !== userId).length',
      '.length',
    ],
    'keeps a place for ever': [' && placeKeptUntil.getTime() > now.getTime()', ''],
    'asks for no password': [
      "if (!knowsPassword && !mayPass('updateMeeting')) return 'PASSWORD';",
      '',
    ],
    'takes an old password': [
      'p.passwordVersion === meeting.passwordVersion',
      'p.passwordVersion !== null',
    ],
    'asks hosts for the password': [
      "!knowsPassword && !mayPass('updateMeeting')",
      '!knowsPassword',
    ],
    'does not lock': ["if (meeting.isLocked && !mayPass('lockMeeting')) return 'LOCK';", ''],
    'locks hosts out': ["meeting.isLocked && !mayPass('lockMeeting')", 'meeting.isLocked'],
    'begins without a host': ["p.role !== 'HOST' && hosts(meeting).length === 0", 'false'],
    'has no waiting room': ["waitingRoom && !mayPass('admitParticipants')", 'false'],
    'lets hosts wait': ["waitingRoom && !mayPass('admitParticipants')", 'waitingRoom'],
    'keeps out who was lost as a host': [
      'may(p.role, key) || isAwaited(p, now)',
      'may(p.role, key)',
    ],
  },
  'meeting-join.ts': {
    'lets in who was removed': ["me.state === 'REMOVED'", 'false'],
    'lets in when it is over': ['if (isOver(meeting)) return ended(meeting);', ''],
    'refuses another device': [
      'isDevice(me, by) ? meeting : takeOver(meeting, me, command)',
      'meeting',
    ],
    'unmutes on another device': ['audio: audio && me.audio', 'audio'],
    'shares the screen of another device': [
      'screen: false,\n    remoteControl: null',
      'remoteControl: null',
    ],
    'leaves control to another device': [
      'screen: false,\n    remoteControl: null',
      'screen: false',
    ],
    'lets wait whom the lock keeps out': ["hindrance === 'LOCK'", 'false'],
    'lets wait when it is full': ["hindrance === 'FULL'", 'false'],
    'admits through the lock': ['if (meeting.isLocked)', 'if (false)'],
    'admits more than fit': ['seatsFor(meeting, p.userId, now) > i', 'true'],
    'admits who does not wait': [
      'waiting(meeting).filter((p) => named?.includes(p) ?? true)',
      'named?.filter((p) => !!p) ?? waiting(meeting)',
    ],
    'admits whom nobody named': ['named?.includes(p) ?? true', 'true'],
    'lets in the last first': [
      'waiting(meeting).reduce(\n    (draft, p) => (ob',
      'waiting(meeting).reverse().reduce(\n    (draft, p) => (ob',
    ],
    'does not mute on entry': ['muteOnEntry || !selfUnmute', '!selfUnmute'],
    'lets come back unmuted': ['muteOnEntry || !selfUnmute', 'muteOnEntry'],
    'turns on all microphones': ['p.wantsAudio && !silent', '!silent'],
    'has cameras where there are none': [
      "p.wantsVideo && meeting.type === 'VIDEO'",
      'p.wantsVideo',
    ],
    'gives less to who comes back': [
      'patch(me, { passwordVersion })',
      "patch(me, { passwordVersion, role: 'PARTICIPANT' })",
    ],
    'gives more to who comes back': [
      'patch(me, { passwordVersion })',
      "patch(me, { passwordVersion, role: me.role === 'VIEWER' ? 'PARTICIPANT' : me.role })",
    ],
  },
  'meeting-leave.ts': {
    'leaves by any device': [
      'isDevice(me, by) ? change(meeting, me, left(now)) : elsewhere(me)',
      'change(meeting, me, left(now))',
    ],
    'loses any device': ['!me || !isDevice(me, device)', '!me'],
    'keeps the places of all': ["me.role === 'HOST' ? until", 'true ? until'],
    'keeps the place of no host': ["me.role === 'HOST' ? until", 'false ? until'],
    'removes a host who stays one': [
      "outranks(other.role, 'PARTICIPANT') ? 'PARTICIPANT' : other.role",
      'other.role',
    ],
    'removes nobody for good': ["state: 'REMOVED',", ''],
    'lets in whose ban is lifted': [
      "change(meeting, other, { state: 'LEFT' })",
      "change(meeting, other, { state: 'JOINED' })",
    ],
    'leaves microphones on': ['...SENDS_NOTHING,', ''],
  },
  'meeting-roles.ts': {
    'raises who is not there': ["outranks(role, other.role) && other.state !== 'JOINED'", 'false'],
    'lets the last host go': [
      "other === host && role !== 'HOST' && hosts(meeting).length === 1",
      'false',
    ],
    'refuses what was done': [
      "me?.id === participantId && me.state === 'JOINED' && me.role === role",
      'false',
    ],
    'keeps the place of one who is demoted': [
      'outranks(other.role, role) ? null : other.placeKeptUntil',
      'other.placeKeptUntil',
    ],
    'gives on what somebody gave': [
      '{ role, inheritedFrom: null, placeKeptUntil }',
      '{ role, placeKeptUntil }',
    ],
    'does not know who inherited': [
      "{ role: 'HOST', inheritedFrom: heir.role }",
      "{ role: 'HOST' }",
    ],
    'gives on while they are there': ["p.inheritedFrom && p.state !== 'JOINED'", 'p.inheritedFrom'],
    'gives nothing on': ["p.inheritedFrom && p.state !== 'JOINED'", 'false'],
    'prefers participants': [
      "[...longest(meeting, 'CO_HOST'), ...longest(meeting, 'PARTICIPANT')]",
      "[...longest(meeting, 'PARTICIPANT'), ...longest(meeting, 'CO_HOST')]",
    ],
    'makes a viewer a host': [
      "...longest(meeting, 'PARTICIPANT')]",
      "...longest(meeting, 'PARTICIPANT'), ...longest(meeting, 'VIEWER')]",
    ],
  },
  'meeting-state.ts': {
    'prefers who came last': [
      'time(a.joinedAt) - time(b.joinedAt)',
      'time(b.joinedAt) - time(a.joinedAt)',
    ],
  },
  'meeting-refusal.ts': {
    'tells strangers': ['if (!me && by.userId !== meeting.hostId) return noMeeting();', ''],
    'goes on after the end': ['if (isOver(meeting)) return ended(meeting);', ''],
    'obeys any device': ['if (me.terminalId !== by.terminalId) return elsewhere(me);', ''],
    'asks for no role': ["if (permission(role, operation) === 'NO') {", 'if (false) {'],
    'obeys hosts who are away': ["from === 'UNHOSTED' && me?.state !== 'JOINED'", 'false'],
  },
  'meeting-media.ts': {
    'lets all unmute themselves': ['meeting.settings.selfUnmute || p.unmuteRequested', 'true'],
    'allows to speak for ever': ['...(audio ? { unmuteRequested: false } : {}),', ''],
    'unmutes from afar': [
      '{ unmuteRequested: true, handRaisedAt: null }',
      '{ audio: true, handRaisedAt: null }',
    ],
    'leaves an answered hand up': [
      '{ unmuteRequested: true, handRaisedAt: null }',
      '{ unmuteRequested: true }',
    ],
    'asks viewers to speak': ["permission(other.role, 'unmute') === 'NO'", 'false'],
    'mutes and still allows': ['{ audio: false, unmuteRequested: false }', '{ audio: false }'],
    'mutes hosts with all': ["!may(p.role, 'muteParticipants')", 'true'],
    'mutes who stands above': ['p && outranks(p.role, me.role)', 'false'],
    'raises hands in the same moment': ['Math.max(now.getTime(), last + 1)', 'now.getTime()'],
    'raises a hand again': ['if (me.handRaisedAt) return meeting;', ''],
    'shows pictures where there are none': ["video && meeting.type === 'AUDIO'", 'false'],
  },
  'meeting-screen.ts': {
    'lets all share': ['!mayShareScreen(meeting, me)', 'false'],
    'does not hear what hosts allow': [
      'p.screenAllowed ?? meeting.settings.screenShareForAll',
      'meeting.settings.screenShareForAll',
    ],
    'lets all take the screen': ["other && !may(me.role, 'takeScreen')", 'false'],
    'shares two screens': [
      'other ? change(meeting, other, { screen: false }) : meeting',
      'meeting',
    ],
    'does not count screens': ['meeting.screenNo + 1', 'meeting.screenNo'],
    'lets a forbidden screen go on': ['rights.screen && !mayShareScreen(meeting, rights)', 'false'],
    'lets viewers send': [
      'maySend(p) ? p : patch(p, { ...SENDS_NOTHING, screenAllowed: null })',
      'p',
    ],
    'leaves control of another screen': [
      'before.screenNo === limited.screenNo && sharer(before)?.userId === sharer(limited)?.userId',
      'true',
    ],
    'lets one control their own screen': ['owner === me', 'false'],
    'lets anybody answer': [
      "sharer(meeting) !== me && (granted || !may(me.role, 'takeScreen'))",
      'false',
    ],
    'lets hosts grant what is not theirs': [
      "(granted || !may(me.role, 'takeScreen'))",
      "!may(me.role, 'takeScreen')",
    ],
    'grants what nobody asked': ['!other.remoteControl', 'false'],
    'lets two control': [
      "return p.remoteControl === 'GRANTED' ? patch(p, { remoteControl: null }) : p;",
      'return p;',
    ],
    'asks again when it was granted': ['me.remoteControl ? meeting : change', 'change'],
    'leaves the light on': ["lit && lit.state === 'JOINED' && maySend(lit)", 'lit'],
    'lights viewers': ['other && !maySend(other)', 'false'],
    'lets a viewer be allowed to share': [
      "permission(other.role, 'shareScreen') === 'NO'",
      'false',
    ],
  },
  'meeting-end.ts': {
    'ends it for anybody': [
      "const refusal = barred(meeting, by, 'endMeeting');",
      'const refusal = null;',
    ],
    'ends what has not begun': ["meeting.status === 'SCHEDULED'", 'false'],
    'cancels what has begun': ["if (meeting.status === 'ACTIVE')", 'if (false)'],
    'gives no grace': ['emptySince.getTime() + graceS * 1000', 'emptySince.getTime()'],
    'forgets that they came back': ['...begun, emptySince: null', '...begun'],
    'counts the grace anew': ['meeting.emptySince ?? now', 'now'],
    'leaves them in it': ['isHere(p) ? patch(p, left(now)) : p', 'p'],
    'refuses to end what is ended': ["if (meeting.status === 'ENDED' &&", 'if (false &&'],
  },
  'meeting-update.ts': {
    'has fewer seats than people': ['fields.maxParticipants < taken', 'false'],
    'takes away a seat that is kept': [
      'joined(meeting).length + awaited(meeting, now).length',
      'joined(meeting).length',
    ],
    'takes the same password for another': [
      'settings.passwordRequired && password.sameAs === passwordVersion',
      'false',
    ],
    'changes the password unseen': ['passwordVersion: version + 1,', ''],
  },
  'meeting-news.ts': {
    'tells the room to all': [
      'hearers(was, p, joined(after))',
      'hearers(was, p, after.participants)',
    ],
    'tells the meeting to all': [
      "ofMeeting('MeetingChanged', joined(after))",
      "ofMeeting('MeetingChanged', after.participants)",
    ],
    'tells the door to all': [
      "if (states.includes('WAITING')) return may(role, 'admitParticipants');",
      '',
    ],
    'does not tell who goes': ['goes ? [...concerned, p] : concerned', 'concerned'],
    'tells the end only to the room': ['before.participants.filter(isHere)', 'joined(before)'],
    'does not tell what the meeting is': ['isTold(before, after)', 'false'],
  },
};

const broken: Mutant[] = Object.entries(BROKEN).flatMap(([file, changes]) =>
  Object.entries(changes).map(([title, [from, to]]) => ({ file, title, from, to })),
);

/** Those parts of the matrix that `decide` asks, but for the cells that it never comes to. */
const NOT_ASKED = /(inviteToMeeting|sendAnnotation|sendRemoteInput|remoteInputs|clearAnnotations)$/;
/** No role but that of the host was given yet; a viewer has no screen to begin with. */
const NEVER_REACHED = [
  'lets a CO_HOST do cancelMeeting',
  'lets a VIEWER do cancelMeeting',
  'lets a VIEWER do answerRemoteControl',
  'lets a VIEWER do takeScreen',
];

/** Each NO of the matrix as a YES. */
const permitted: Mutant[] = Object.entries(MEETING_PERMISSIONS).flatMap(([operation, row]) => {
  const cells = MEETING_ROLES.map((role) => row[role]);
  const line = (of: string[]) =>
    `  ${operation}: row('${row.from}', ${of.map((cell) => `'${cell}'`).join(', ')}),`;
  return MEETING_ROLES.map((role, i) => ({
    title: `lets a ${role} do ${operation}`,
    file: 'meeting-permissions.ts',
    from: line(cells),
    to: line(cells.with(i, 'YES')),
  })).filter(
    ({ title }, i) => cells[i] === 'NO' && !NOT_ASKED.test(title) && !NEVER_REACHED.includes(title),
  );
});

export const MUTANTS: readonly Mutant[] = [...broken, ...permitted];
