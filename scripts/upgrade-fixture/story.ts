// The story that the older version acts before the snapshot. It has each kind of update of a call and of event of a
// meeting.

import type { Device } from '../../test/support/device.js';
import {
  ask,
  attempt,
  change,
  eventually,
  type FixtureUser,
  inMeeting,
  onCall,
  onCallWith,
  type Variables,
} from './client.js';
import type { Features } from './documents.js';

const HOUR_MS = 3_600_000;

/** The users of the story. */
export const NAMES = ['ann', 'bob', 'cid', 'dan', 'eve', 'fay', 'gil', 'hal', 'ida'] as const;
export type Cast = Record<(typeof NAMES)[number], FixtureUser>;

const startCall = (by: Device, id: string, to: FixtureUser[], input: object = {}) =>
  onCallWith(by, 'startCall', { id, calleeIds: to.map((user) => user.id), ...input });

const statusOf = async (by: Device, id: string): Promise<string> =>
  (await ask(by, 'query($id: ID!) { call(id: $id) { status } }', { id })).call.status;

const isOver = (by: Device, id: string) => async () =>
  !['CALLING', 'RINGING', 'CONNECTED'].includes(await statusOf(by, id));

const setPresence = (by: Device, status: string, text?: string) =>
  change(by, 'setPresence', 'Presence { status }', {
    input: ['SetPresenceInput!', { status, text }],
  });

/** Signals in a call, which stay in Redis for two minutes. */
const signal = (by: Device, scope: object, to: FixtureUser, payload: object) =>
  change(by, 'sendSignal', 'SignalReceipt { sentAt }', {
    input: ['SendSignalInput!', { in: scope, toUserId: to.id, signal: payload }],
  });

/** Everything that is over at the snapshot. It takes more than a minute, until a lost connection is noticed. */
export async function actPast(cast: Cast, { wholeCalls, meetings }: Features): Promise<void> {
  const { ann, bob, cid, dan, eve, gil, hal, ida } = cast;

  // No device of these two is connected: after a minute both are lost.
  await startCall(hal.laptop, 'lost', [ida]);
  await onCall(ida.phone, 'acceptCall', 'lost');

  await setPresence(gil.laptop, 'DO_NOT_DISTURB', 'deep work');
  await startCall(ann.laptop, 'not disturbed', [gil], { ringTimeout: 5 });
  await startCall(dan.laptop, 'missed', [eve], { ringTimeout: 5, message: 'Are you there?' });
  await eventually('a ring times out', isOver(dan.laptop, 'missed'));

  await startCall(ann.laptop, 'answered', [bob], { type: 'VIDEO', message: 'About Monday: 9:00' });
  await onCall(bob.phone, 'acknowledgeCall', 'answered');
  await onCall(bob.laptop, 'acceptCall', 'answered');
  const busy = await attempt(cid.laptop, 'startCall', 'Call { id }', {
    input: ['StartCallInput!', { id: 'busy', calleeIds: [bob.id] }],
  });
  if (busy.code !== 'USER_BUSY') throw new Error(JSON.stringify(busy));
  await onCall(ann.laptop, 'hangUpCall', 'answered');

  for (const reason of ['DECLINED', 'BUSY', 'NO_ANSWER']) {
    const id = `rejected ${reason}`;
    await startCall(ann.laptop, id, [bob], { type: 'AUDIO' });
    await onCallWith(bob.phone, 'rejectCall', { callId: id, reason });
  }
  await startCall(bob.laptop, 'cancelled', [ann, cid]);
  await onCall(cid.laptop, 'acknowledgeCall', 'cancelled');
  await onCall(bob.laptop, 'cancelCall', 'cancelled');

  await startCall(ann.laptop, 'several', [bob, cid, dan], { type: 'AUDIO' });
  await onCall(bob.laptop, 'acceptCall', 'several');
  await onCall(cid.phone, 'acceptCall', 'several');
  await onCallWith(dan.laptop, 'rejectCall', { callId: 'several' });
  await onCall(bob.laptop, 'hangUpCall', 'several');
  await onCall(cid.phone, 'hangUpCall', 'several');

  if (wholeCalls) await actWholeCalls(cast);
  if (meetings) await actPastMeetings(cast);
  await eventually('lost participants leave', isOver(hal.laptop, 'lost'), 120);
  await eventually('a suppressed ring times out', isOver(ann.laptop, 'not disturbed'));
}

/** The operations on calls that 0.4 added. */
async function actWholeCalls({ ann, bob, cid, dan, eve, fay, gil }: Cast): Promise<void> {
  await startCall(fay.laptop, 'group', [bob, cid]);
  await onCall(bob.laptop, 'acceptCall', 'group');
  await onCall(cid.laptop, 'acceptCall', 'group');
  const callId = 'group';
  await onCallWith(fay.laptop, 'reportMediaState', { callId, stage: 'joined' });
  await onCallWith(bob.laptop, 'reportMediaState', {
    callId,
    stage: 'joined',
    networkQuality: 'good',
  });
  await onCallWith(cid.laptop, 'reportMediaState', {
    callId,
    stage: 'muted: by hand',
    networkQuality: 'so: so',
  });
  await onCall(bob.laptop, 'holdCall', callId);
  await onCall(bob.laptop, 'resumeCall', callId);
  // Eve does not answer: in half a minute she misses the call.
  await onCallWith(fay.laptop, 'inviteToCall', { callId, userIds: [dan.id, eve.id] });
  await onCallWith(bob.laptop, 'transferCall', { callId, toUserId: ann.id });
  await onCall(dan.phone, 'acknowledgeCall', callId);
  await onCall(dan.phone, 'acceptCall', callId);
  await onCallWith(ann.phone, 'rejectCall', { callId });
  await onCallWith(cid.laptop, 'transferCall', { callId, toUserId: gil.id });
  await eventually(
    'invitations time out',
    async () => {
      const { call } = await ask(
        fay.laptop,
        'query($id: ID!) { call(id: $id) { participants { state } } }',
        { id: callId },
      );
      const states = call.participants.map(({ state }: { state: string }) => state);
      return states.filter((state: string) => state === 'MISSED').length === 2;
    },
    60,
  );
  // Gil, on Do Not Disturb, did not ring.
  await onCallWith(cid.laptop, 'transferCall', { callId, toUserId: eve.id });
  await onCall(eve.phone, 'acceptCall', callId);
  const quality = { bitrate: 64_000.5, packetLoss: 0.25, jitter: null };
  await onCallWith(bob.laptop, 'reportCall', { callId, kind: 'QUALITY', quality });
  await onCallWith(bob.laptop, 'reportCall', {
    callId,
    kind: 'QUALITY',
    quality: { roundTripTime: 0.08, jitter: 0.002, packetLoss: 0, bitrate: 96_000 },
  });
  await onCallWith(dan.laptop, 'reportCall', {
    callId,
    kind: 'STARTED',
    detail: 'after: 2 s\n“late”',
  });
  await onCall(dan.phone, 'hangUpCall', callId);
  await onCallWith(eve.phone, 'reportCall', {
    callId,
    kind: 'FAILED',
    detail: 'no microphone: again',
  });
  await onCallWith(fay.laptop, 'reportCall', { callId, kind: 'FAILED' });
  for (const kind of [
    'ENDED',
    'CANCELLED_BY_CALLER',
    'NO_ANSWER',
    'REJECTED_BY_CALLEE',
    'FAILED',
  ]) {
    await onCallWith(bob.phone, 'reportCall', { callId, kind });
  }

  await startCall(bob.phone, 'glare', [ann]);
  await onCallWith(ann.phone, 'startCall', { id: 'glare, called back', calleeIds: [bob.id] });
  await onCallWith(ann.phone, 'reportCall', {
    callId: 'glare',
    kind: 'FAILED',
    detail: 'no camera',
  });

  await change(eve.laptop, 'blockUser', 'User { id }', { userId: ['ID!', dan.id] });
  await change(eve.laptop, 'blockUser', 'User { id }', { userId: ['ID!', gil.id] });
  await change(eve.laptop, 'unblockUser', 'User { id }', { userId: ['ID!', gil.id] });
  await startCall(dan.laptop, 'blocked', [eve], { ringTimeout: 5 });
  await change(fay.laptop, 'updateProfile', 'User { id }', {
    input: ['UpdateProfileInput!', { callWaiting: true, avatarUrl: 'https://example.com/fay.png' }],
  });

  const schedule = async (by: Device, inMs: number, to: FixtureUser[], input: object = {}) => {
    const at = new Date(Date.now() + inMs).toISOString();
    const plan = { at, calleeIds: to.map((user) => user.id), ...input };
    return change(by, 'scheduleCall', 'ScheduledCall { id }', {
      input: ['ScheduleCallInput!', plan],
    });
  };
  /** The call that a plan has become. */
  const begun = async (by: Device, id: string): Promise<string> => {
    let callId: string | undefined;
    await eventually('a scheduled call begins', async () => {
      const document = '{ scheduledCalls(first: 100) { edges { node { id call { id } } } } }';
      const { scheduledCalls } = await ask(by, document);
      type Edge = { node: { id: string; call: { id: string } | null } };
      callId = scheduledCalls.edges.find(({ node }: Edge) => node.id === id)?.node.call?.id;
      return callId !== undefined;
    });
    return callId as string;
  };
  const answered = await begun(
    ann.laptop,
    (await schedule(ann.laptop, 1000, [cid, dan], { message: 'Stand-up', taskId: 'task 1' })).id,
  );
  await onCall(ann.phone, 'acceptCall', answered);
  await onCall(cid.laptop, 'acceptCall', answered);
  const toBusy = await begun(bob.laptop, (await schedule(bob.laptop, 1000, [cid])).id);
  await onCall(bob.laptop, 'acceptCall', toBusy);
  await onCall(cid.laptop, 'hangUpCall', answered);
  if (!(await isOver(ann.laptop, answered)())) await onCall(ann.phone, 'hangUpCall', answered);
  await schedule(ann.laptop, 2 * HOUR_MS, [bob, eve], { message: 'Review', type: 'AUDIO' });
  const cancelled = await schedule(ann.laptop, HOUR_MS, [bob]);
  await change(ann.laptop, 'cancelScheduledCall', 'ScheduledCall { id }', {
    id: ['ID!', cancelled.id],
  });
}

/** A meeting that is over, one that was cancelled, and one to come. */
async function actPastMeetings({ ann, bob, cid, dan, hal }: Cast): Promise<void> {
  const over = await inMeeting(hal.laptop, 'createMeeting', {
    id: 'over',
    title: 'Retrospective',
    inviteUserIds: [dan.id],
  });
  await inMeeting(hal.laptop, 'joinMeeting', { meeting: { id: over.id } });
  await inMeeting(dan.laptop, 'joinMeeting', { meeting: { id: over.id }, video: false });
  await say(dan.laptop, over.id, 'Goodbye: until tomorrow');
  await change(dan.laptop, 'leaveMeeting', 'Meeting { id }', { meetingId: ['ID!', over.id] });
  await change(hal.laptop, 'endMeeting', 'Meeting { id }', { meetingId: ['ID!', over.id] });

  const startsAt = new Date(Date.now() + 24 * HOUR_MS).toISOString();
  await inMeeting(ann.laptop, 'createMeeting', {
    id: 'to come',
    title: 'Planning',
    description: 'The next quarter',
    startsAt,
    plannedDuration: 45,
    settings: { password: 'open sesame' },
    inviteUserIds: [bob.id, cid.id],
  });
  await inMeeting(ann.laptop, 'createMeeting', { id: 'cancelled', title: 'Off', startsAt });
  await change(ann.laptop, 'cancelMeeting', 'Meeting { id }', { meetingId: ['ID!', 'cancelled'] });
}

/** Subscribes by a document of the fixture, and records what it delivers. */
type Recording = (by: Device, document: string, variables?: Variables) => Promise<void>;

/** Everything that goes on at the snapshot. A ring is among it, so the snapshot must follow soon. */
export async function actPresent(
  cast: Cast,
  { wholeCalls, meetings }: Features,
  record: Recording,
): Promise<void> {
  const { ann, bob, cid, dan, eve, fay, gil, hal, ida } = cast;
  if (meetings) await actPresentMeeting(cast, record);
  await setPresence(hal.laptop, 'AWAY');
  await setPresence(ida.laptop, 'INVISIBLE', 'Not here');

  await startCall(fay.laptop, 'ringing', [hal], { ringTimeout: 120, message: 'Lunch?' });
  await onCall(hal.phone, 'acknowledgeCall', 'ringing');
  await startCall(ida.phone, 'suppressed', [gil], { ringTimeout: 120 });

  await startCall(ann.laptop, 'live', [bob, cid], { ringTimeout: 120, type: 'AUDIO' });
  await onCall(bob.phone, 'acceptCall', 'live');
  await onCall(cid.laptop, 'acceptCall', 'live');
  const scope = { callId: 'live' };
  await record(bob.phone, 'Signals');
  await signal(ann.laptop, scope, bob, { offer: 'v=0\r\na=an offer' });
  await signal(bob.phone, scope, ann, { answer: 'v=0\r\na=an answer' });
  const candidate = { candidate: 'candidate:1 1 udp 1 192.0.2.1 9 typ host', sdpMLineIndex: 0 };
  await signal(ann.laptop, scope, bob, { candidates: [candidate, { candidate: '' }] });
  await signal(cid.laptop, scope, bob, { offer: 'v=0\r\na=another offer' });
  if (!wholeCalls) return;
  const callId = 'live';
  await onCallWith(bob.phone, 'reportMediaState', {
    callId,
    stage: 'joined',
    networkQuality: 'good',
  });
  await onCall(bob.phone, 'holdCall', callId);
  await onCallWith(bob.phone, 'reportCall', {
    callId,
    kind: 'QUALITY',
    quality: { bitrate: 48_000, packetLoss: 0.01, jitter: 0.004, roundTripTime: 0.12 },
  });
  await onCallWith(ann.laptop, 'inviteToCall', { callId, userIds: [dan.id] });
  await onCallWith(cid.laptop, 'transferCall', { callId, toUserId: eve.id });
  await onCall(eve.phone, 'acknowledgeCall', callId);
}

async function actPresentMeeting(
  { ann, bob, dan, eve, fay, gil, hal, ida }: Cast,
  record: Recording,
): Promise<void> {
  const meetingId = 'room';
  const participantIdOf = ({ id }: FixtureUser) => `${meetingId}:${id}`;
  await inMeeting(hal.laptop, 'createMeeting', {
    id: meetingId,
    title: 'Stand-up',
    inviteUserIds: [ida.id, eve.id],
    settings: { waitingRoom: true },
  });
  const join = (user: FixtureUser, input: object = {}) =>
    inMeeting(user.laptop, 'joinMeeting', { meeting: { id: meetingId }, ...input });
  const { joinCode: code } = await join(hal);
  const meeting = { code };
  for (const user of [ida, gil, fay, dan]) await join(user, { meeting });
  await inMeeting(hal.laptop, 'admitParticipants', {
    meetingId,
    participantIds: [ida, gil, fay].map(participantIdOf),
  });
  for (const user of [hal, ida, gil, fay, dan])
    await record(user.laptop, 'MeetingEvents', { meetingId });
  await inMeeting(hal.laptop, 'setParticipantRole', {
    meetingId,
    participantId: participantIdOf(ida),
    role: 'CO_HOST',
  });
  await say(ida.laptop, meetingId, 'Good morning');
  await say(hal.laptop, meetingId, 'Only for you', gil);
  await inMeeting(gil.laptop, 'raiseHand', { meetingId, raised: true });
  await change(gil.laptop, 'reactInMeeting', 'SignalReceipt { sentAt }', {
    input: ['ReactInMeetingInput!', { meetingId, reaction: '👍' }],
  });
  await inMeeting(hal.laptop, 'removeParticipant', {
    meetingId,
    participantId: participantIdOf(fay),
  });
  await inMeeting(hal.laptop, 'inviteToMeeting', { meetingId, userIds: [ann.id, bob.id] });
  await inMeeting(hal.laptop, 'spotlightParticipant', {
    meetingId,
    participantId: participantIdOf(ida),
  });
  await inMeeting(hal.laptop, 'muteParticipants', {
    meetingId,
    participantIds: [participantIdOf(gil)],
  });
  await inMeeting(ida.laptop, 'setMyMedia', { meetingId, screen: true });
  const { screenNo } = (
    await ask(hal.laptop, 'query($id: ID!) { meeting(by: { id: $id }) { screenNo } }', {
      id: meetingId,
    })
  ).meeting;
  await inMeeting(gil.laptop, 'requestRemoteControl', { meetingId });
  await inMeeting(ida.laptop, 'answerRemoteControl', {
    meetingId,
    participantId: participantIdOf(gil),
    granted: true,
  });
  await record(ida.laptop, 'RemoteInputs', { meetingId });
  await record(ida.laptop, 'Annotations', { meetingId });
  const send = (field: string, by: Device, input: object) =>
    change(by, field, 'SignalReceipt { sentAt }', {
      input: [
        `${field[0]?.toUpperCase()}${field.slice(1)}Input!`,
        { meetingId, screenNo, ...input },
      ],
    });
  const stroke = { id: 'stroke', color: '#ff0000', width: 0.01, points: [{ x: 0.1, y: 0.2 }] };
  await send('sendAnnotation', hal.laptop, { annotation: { stroke } });
  await send('sendAnnotation', gil.laptop, { annotation: { stroke: { ...stroke, id: 'wrong' } } });
  await send('sendAnnotation', gil.laptop, { annotation: { undo: 'wrong' } });
  await send('sendRemoteInput', gil.laptop, {
    events: [
      { pointer: { action: 'MOVE', x: 0.5, y: 0.25 } },
      { key: { action: 'DOWN', key: 'a', code: 'KeyA', shiftKey: true } },
    ],
  });
  await send('sendRemoteInput', gil.laptop, {
    events: [{ wheel: { x: 0.5, y: 0.25, deltaX: 0, deltaY: 120 } }],
  });
  await signal(hal.laptop, { meetingId }, ida, { offer: 'v=0\r\na=in a meeting' });
}

const say = (by: Device, meetingId: string, text: string, to?: FixtureUser) =>
  change(by, 'sendMeetingMessage', 'MeetingMessage { id }', {
    input: ['SendMeetingMessageInput!', { meetingId, text, ...(to && { toUserId: to.id }) }],
  });
