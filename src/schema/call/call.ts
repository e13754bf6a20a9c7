import type { CallSnapshot } from '../../db/call/store.js';
import type { TimelineEntry } from '../../db/call/updates.js';
import { availableCallActions } from '../../lifecycle/call/actions.js';
import {
  type MeasuredQuality,
  type MeasurementSummary,
  qualityOf,
} from '../../lifecycle/call/quality.js';
import {
  CALL_ACTIONS,
  CALL_END_REASONS,
  CALL_PARTICIPANT_STATES,
  CALL_ROLES,
  type CALL_STATUSES,
  CALL_TYPES,
  CALL_UPDATE_KINDS,
  type CallParticipant,
  durationS,
  REJECT_REASONS,
  ringsUntil,
} from '../../lifecycle/call/state.js';
import { detailOf } from '../../lifecycle/call/update.js';
import { type CallPeer, peersOf } from '../../lifecycle/signal.js';
import { timelineOf } from '../../resolvers/call/call.js';
import { existingUser, UserRef } from '../account/users.js';
import { builder } from '../builder.js';

export const CallTypeEnum = builder.enumType('CallType', { values: CALL_TYPES });

export const CallStatusEnum = builder.enumType('CallStatus', {
  values: {
    CALLING: { description: 'No device of a callee has acknowledged the call yet.' },
    RINGING: { description: 'At least one device of a callee has acknowledged the call.' },
    CONNECTED: { description: 'A callee accepted.' },
    COMPLETED: { description: 'The call was connected and then ended.' },
    REJECTED: { description: 'Every callee declined or was busy.' },
    MISSED: { description: 'No callee answered before the ring timeout.' },
    CANCELLED: { description: 'The caller cancelled before an answer.' },
    FAILED: {
      description:
        'An error ended the call: a participant reported one, or the last connection was lost.',
    },
  } satisfies Record<(typeof CALL_STATUSES)[number], { description: string }>,
});

const CallEndReasonEnum = builder.enumType('CallEndReason', { values: CALL_END_REASONS });
export const RejectReasonEnum = builder.enumType('RejectReason', { values: REJECT_REASONS });
export const CallRoleEnum = builder.enumType('CallRole', { values: CALL_ROLES });
const CallParticipantStateEnum = builder.enumType('CallParticipantState', {
  values: CALL_PARTICIPANT_STATES,
});
const CallActionEnum = builder.enumType('CallAction', { values: CALL_ACTIONS });

export const CallUpdateKindEnum = builder.enumType('CallUpdateKind', {
  values: Object.fromEntries(
    CALL_UPDATE_KINDS.map((kind) => [
      kind,
      kind === 'ANSWERED_ELSEWHERE'
        ? { description: "For the callee's other devices: stop ringing." }
        : {},
    ]),
  ) as Record<(typeof CALL_UPDATE_KINDS)[number], { description?: string }>,
});

/** A participant, with the ID of the call. */
export type ParticipantOfCall = CallParticipant & { callId: string };

export const CallParticipantRef = builder
  .objectRef<ParticipantOfCall>('CallParticipant')
  .implement({
    description: "A user's participation in a call.",
    fields: (t) => ({
      user: t.field({
        type: UserRef,
        resolve: ({ userId }, _args, ctx, info) => existingUser(userId, ctx, info),
      }),
      userId: t.exposeID('userId'),
      invitedBy: t.field({
        type: UserRef,
        nullable: true,
        resolve: ({ invitedBy }, _args, ctx, info) =>
          invitedBy ? existingUser(invitedBy, ctx, info) : null,
      }),
      transferredBy: t.exposeID('transferredBy', {
        nullable: true,
        description:
          'The user who transferred the call to this participant, and leaves when they answer. Null: nobody did.',
      }),
      role: t.expose('role', { type: CallRoleEnum }),
      state: t.expose('state', { type: CallParticipantStateEnum }),
      terminalId: t.exposeID('terminalId', {
        nullable: true,
        description: 'The device that takes part; null before one does.',
      }),
      onHold: t.exposeBoolean('onHold'),
      joinedAt: t.expose('joinedAt', { type: 'DateTime', nullable: true }),
      leftAt: t.expose('leftAt', {
        type: 'DateTime',
        nullable: true,
        description: 'When they hung up or declined, or when the call ended for them.',
      }),
      rejectReason: t.expose('rejectReason', { type: RejectReasonEnum, nullable: true }),
      mediaStage: t.exposeString('mediaStage', {
        nullable: true,
        description: 'The media stage that their device last reported (reportMediaState).',
      }),
      networkQuality: t.exposeString('networkQuality', { nullable: true }),
    }),
  });

const SummaryRef = builder.objectRef<MeasurementSummary>('QualitySummary').implement({
  description: 'Mean and worst of all measurements of one metric.',
  fields: (t) => ({ mean: t.exposeFloat('mean'), worst: t.exposeFloat('worst') }),
});

const CallQualityRef = builder
  .objectRef<MeasuredQuality & { userId: string }>('CallQuality')
  .implement({
    description:
      'Measurements by the devices of one participant (reportCall, kind QUALITY), in the units of WebRTC `getStats()`. Null: not measured.',
    fields: (t) => ({
      user: t.field({
        type: UserRef,
        resolve: ({ userId }, _args, ctx, info) => existingUser(userId, ctx, info),
      }),
      userId: t.exposeID('userId'),
      packetLoss: t.expose('packetLoss', {
        type: SummaryRef,
        nullable: true,
        description: 'Fraction of packets lost, 0 to 1. The worst is the highest.',
      }),
      jitter: t.expose('jitter', {
        type: SummaryRef,
        nullable: true,
        description: 'Seconds. The worst is the longest.',
      }),
      roundTripTime: t.expose('roundTripTime', {
        type: SummaryRef,
        nullable: true,
        description: 'Seconds. The worst is the longest.',
      }),
      bitrate: t.expose('bitrate', {
        type: SummaryRef,
        nullable: true,
        description: 'Bits per second. The worst is the lowest.',
      }),
    }),
  });

const CallPeerRef = builder.objectRef<CallPeer>('CallPeer').implement({
  description: 'A participant to negotiate a peer connection with.',
  fields: (t) => ({
    user: t.field({
      type: UserRef,
      resolve: ({ userId }, _args, ctx, info) => existingUser(userId, ctx, info),
    }),
    userId: t.exposeID('userId'),
    terminalId: t.exposeID('terminalId', {
      description: 'The device of the peer that takes part.',
    }),
    offers: t.exposeBoolean('offers', {
      description:
        'Whether the peer makes the first offer and is the impolite peer of perfect negotiation (W3C webrtc-pc). If false, the viewer’s device does both. The participant who joined first offers; on the same millisecond, the one who was called first.',
    }),
  }),
});

const CallTimelineEntryRef = builder.objectRef<TimelineEntry>('CallTimelineEntry').implement({
  description: 'One event in the history of a call.',
  fields: (t) => ({
    kind: t.field({ type: CallUpdateKindEnum, resolve: ({ update }) => update.kind }),
    at: t.expose('at', { type: 'DateTime' }),
    actor: t.field({
      type: UserRef,
      nullable: true,
      description: 'Null if a timeout caused it.',
      resolve: ({ update: { actorId } }, _args, ctx, info) =>
        actorId ? existingUser(actorId, ctx, info) : null,
    }),
    terminalId: t.id({ nullable: true, resolve: ({ update }) => update.terminalId }),
    detail: t.string({
      nullable: true,
      description: `More about the entry, in a form that depends on its kind; null if there is no more.

- STARTED: SCHEDULED, for a scheduled call.
- ACCEPTED: SCHEDULED if the caller of a scheduled call answered, CALLED_BACK if two users called each other.
- REJECTED: the reason. CALLEE_BUSY: the caller of a scheduled call answered, and its only callee was busy.
- INVITED: the IDs of the invited users as JSON, or TRANSFER and the ID of the target.
- TRANSFERRED: the ID of the user who transferred the call.
- LEFT, ENDED: CONNECTION_LOST, or the report of a device that could not go on.
- MEDIA_CHANGED: the stage, and the network quality after a colon.
- REPORTED: the kind of the report, and its text or its measurements as JSON after a colon.

Clients need not parse it for what \`participants\` has in fields: reject reasons, invitations, transfers, and the latest media stage and network quality. The text of a report and CONNECTION_LOST of a participant are only here.`,
      resolve: ({ update }) => detailOf(update),
    }),
  }),
});

export const CallRef = builder.objectRef<CallSnapshot>('Call');
CallRef.implement({
  description: 'A call between two or more users. Only they can see it.',
  fields: (t) => ({
    id: t.exposeID('id'),
    type: t.expose('type', { type: CallTypeEnum }),
    status: t.expose('status', { type: CallStatusEnum }),
    endReason: t.expose('endReason', { type: CallEndReasonEnum, nullable: true }),
    caller: t.field({
      type: UserRef,
      resolve: ({ callerId }, _args, ctx, info) => existingUser(callerId, ctx, info),
    }),
    participants: t.field({
      type: [CallParticipantRef],
      description: 'The caller first, then the callees in the order in which they were called.',
      resolve: ({ id, participants }) => participants.map((p) => ({ ...p, callId: id })),
    }),
    peers: t.field({
      type: [CallPeerRef],
      description:
        'The participants that the viewer’s device negotiates with: all others in the connected call (a mesh). Empty on a device that does not take part.',
      resolve: (call, _args, { viewer }) => (viewer ? peersOf(call, viewer) : []),
    }),
    quality: t.field({
      type: [CallQualityRef],
      description: 'Measurements, one entry for each participant who reported any.',
      resolve: ({ participants }) =>
        participants.flatMap(({ userId, reports }) =>
          Object.keys(reports?.quality ?? {}).length > 0 ? [{ userId, ...qualityOf(reports) }] : [],
        ),
    }),
    message: t.exposeString('message', {
      nullable: true,
      description: 'The message from the caller to the callees, up to 2,000 characters.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    ringsUntil: t.field({
      type: 'DateTime',
      nullable: true,
      description:
        'When the ring times out. While the call rings for the viewer: their own deadline, also in a connected call. For other viewers: null once the call is answered or ended.',
      resolve: (call, _args, { viewer }) => (viewer ? ringsUntil(call, viewer.userId) : null),
    }),
    connectedAt: t.expose('connectedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the first callee accepted.',
    }),
    startedAt: t.expose('startedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When a participant first reported media stage `joined`.',
    }),
    endedAt: t.expose('endedAt', { type: 'DateTime', nullable: true }),
    duration: t.int({
      description: 'Seconds from `connectedAt` to the end (or to now); 0 if never connected.',
      resolve: (call) => durationS(call, call.readAt),
    }),
    version: t.exposeInt('version', {
      description:
        'Increases by one with every change. Of two copies of a call, the one with the higher version is newer.',
    }),
    timeline: t.field({
      type: [CallTimelineEntryRef],
      description: 'All events of the call, oldest first.',
      resolve: (call, _args, ctx) => timelineOf(call, ctx),
    }),
    availableActions: t.field({
      type: [CallActionEnum],
      description:
        "Actions available to the viewer's device now, for example to decide which buttons to show.",
      resolve: (call, _args, { viewer }) =>
        viewer ? availableCallActions(call, viewer, call.readAt) : [],
    }),
  }),
});
