import {
  CallStateError,
  InvalidInputError,
  MeetingStateError,
  NotAllowedError,
  NotFoundError,
} from '../errors.js';
import { type IceCandidate, SIGNAL_KINDS } from '../realtime/logs/signals.js';
import { type DeliveredSignal, sendSignal, signals } from '../resolvers/signal.js';
import { builder } from './builder.js';

const SignalKindEnum = builder.enumType('SignalKind', { values: SIGNAL_KINDS });

const candidateOf = 'An `RTCIceCandidateInit` (W3C WebRTC).';

const IceCandidateInput = builder.inputType('IceCandidateInput', {
  description: candidateOf,
  fields: (t) => ({
    candidate: t.string({
      required: true,
      description:
        'The candidate-attribute of RFC 8839 §5.1, at most 2 KiB. An empty string ends the trickle.',
    }),
    sdpMid: t.string(),
    sdpMLineIndex: t.int({ description: '0–65535.' }),
    usernameFragment: t.string(),
  }),
});

const IceCandidateRef = builder.objectRef<IceCandidate>('IceCandidate').implement({
  description: candidateOf,
  fields: (t) => ({
    candidate: t.exposeString('candidate'),
    sdpMid: t.exposeString('sdpMid', { nullable: true }),
    sdpMLineIndex: t.exposeInt('sdpMLineIndex', { nullable: true }),
    usernameFragment: t.exposeString('usernameFragment', { nullable: true }),
  }),
});

const SignalScopeInput = builder.inputType('SignalScopeInput', {
  description: 'The call or meeting of the two devices.',
  isOneOf: true,
  fields: (t) => ({ callId: t.id(), meetingId: t.id() }),
});

const SignalPayloadInput = builder.inputType('SignalPayloadInput', {
  isOneOf: true,
  fields: (t) => ({
    offer: t.string({ description: 'An SDP offer (RFC 8866, RFC 9429), at most 64 KiB.' }),
    answer: t.string({ description: 'An SDP answer, at most 64 KiB.' }),
    candidates: t.field({
      type: [IceCandidateInput],
      description:
        '1–64 trickled candidates (RFC 8838), 64 KiB in total. An empty `candidate` string ends the trickle.',
    }),
  }),
});

const SendSignalInput = builder.inputType('SendSignalInput', {
  fields: (t) => ({
    in: t.field({ type: SignalScopeInput, required: true }),
    toUserId: t.id({ required: true }),
    toTerminalId: t.id({
      description:
        'One device of the receiver. Default: the device that takes part, or all devices that ring.',
    }),
    signal: t.field({ type: SignalPayloadInput, required: true }),
  }),
});

const SignalRef = builder.objectRef<DeliveredSignal>('Signal').implement({
  description: 'One message of the negotiation between two devices.',
  fields: (t) => ({
    cursor: t.expose('cursor', { type: 'Cursor' }),
    kind: t.expose('kind', { type: SignalKindEnum }),
    callId: t.exposeID('callId', { nullable: true }),
    meetingId: t.exposeID('meetingId', { nullable: true }),
    fromUserId: t.exposeID('fromUserId'),
    fromTerminalId: t.exposeID('fromTerminalId', { nullable: true }),
    sdp: t.exposeString('sdp', { nullable: true, description: 'Set for OFFER and ANSWER.' }),
    candidates: t.expose('candidates', {
      type: [IceCandidateRef],
      nullable: true,
      description: 'Set for ICE_CANDIDATES.',
    }),
    sentAt: t.expose('sentAt', { type: 'DateTime' }),
  }),
});

const SignalReceiptRef = builder.objectRef<{ sentAt: Date }>('SignalReceipt').implement({
  description: 'Confirms that the server has logged the message and is delivering it.',
  fields: (t) => ({ sentAt: t.expose('sentAt', { type: 'DateTime' }) }),
});

/** The result of sending something that is not stored. */
export const SendInMeetingResult = builder.errorUnion('SendInMeetingResult', {
  description: 'A receipt, or the error that prevented sending.',
  types: [SignalReceiptRef, NotFoundError, NotAllowedError, MeetingStateError, InvalidInputError],
  resolveType: () => 'SignalReceipt',
});

builder.mutationField('sendSignal', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: SignalReceiptRef,
    description:
      'Relays an offer, an answer or candidates to another participant of a live call or meeting. The device that takes part may send; while the call rings, so may any device of the callee. Signals from one device to one receiver are delivered in the order in which they were sent.',
    args: { input: t.arg({ type: SendSignalInput, required: true }) },
    errors: {
      types: [NotFoundError, NotAllowedError, CallStateError, MeetingStateError, InvalidInputError],
      union: { name: 'SendSignalResult' },
    },
    resolve: (_root, args, ctx) => sendSignal(args, ctx),
  }),
);

builder.subscriptionField('signals', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: SignalRef,
    description:
      "Signals to the viewer's device, in the order in which each sender sent them. Without `after`, it begins with the signals of live calls and meetings that are still in the log (2 minutes, 512 signals), so a device that subscribes late misses none.",
    args: { callId: t.arg.id(), meetingId: t.arg.id(), after: t.arg({ type: 'Cursor' }) },
    subscribe: (_root, args, ctx) => signals(args, ctx),
    resolve: (signal) => signal,
  }),
);
