import { CallStateError, InvalidInputError, NotAllowedError, NotFoundError } from '../../errors.js';
import { CALL_REPORT_KINDS } from '../../lifecycle/call/state.js';
import { reportCall, reportMediaState } from '../../resolvers/call/reports.js';
import { builder } from '../builder.js';
import { CallRef } from './call.js';

const ReportMediaStateInput = builder.inputType('ReportMediaStateInput', {
  fields: (t) => ({
    callId: t.id({ required: true }),
    stage: t.string({
      required: true,
      description: 'Up to 32 characters; `joined` starts the clock.',
    }),
    networkQuality: t.string({
      description: 'Up to 20 characters, e.g. `good`; left out: as it was.',
    }),
  }),
});

const CallReportKindEnum = builder.enumType('CallReportKind', { values: CALL_REPORT_KINDS });

const CallQualityInput = builder.inputType('CallQualityInput', {
  description:
    'One measurement, in the units of WebRTC’s `getStats()` (W3C webrtc-stats); what cannot be measured is left out.',
  fields: (t) => ({
    packetLoss: t.float({
      description: 'Lost packets, as a part of all: 0 to 1.',
    }),
    jitter: t.float({ description: 'Seconds, up to 60.' }),
    roundTripTime: t.float({ description: 'Seconds, up to 60.' }),
    bitrate: t.float({ description: 'Bits per second, up to 10,000,000,000.' }),
  }),
});

const ReportCallInput = builder.inputType('ReportCallInput', {
  fields: (t) => ({
    callId: t.id({ required: true }),
    kind: t.field({ type: CallReportKindEnum, required: true }),
    detail: t.string({
      description: 'In the words of the client, up to 2,000 characters. Not with the kind QUALITY.',
    }),
    quality: t.field({
      type: CallQualityInput,
      description: 'With the kind QUALITY, and only with it.',
    }),
  }),
});

builder.mutationField('reportMediaState', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: CallRef,
    description:
      'How far the media of the viewer’s device have come, and how good its network is, for the others to see.',
    args: { input: t.arg({ type: ReportMediaStateInput, required: true }) },
    errors: {
      types: [NotFoundError, NotAllowedError, CallStateError, InvalidInputError],
      union: { name: 'ReportMediaStateResult' },
    },
    resolve: (_root, args, ctx) => reportMediaState(args, ctx),
  }),
);

builder.mutationField('reportCall', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: CallRef,
    description:
      'A client’s own account of a call, during it or after: written to the timeline, up to 1,000 of each participant. FAILED from the device that takes part in the connected call: its user leaves (ERROR). Everything else changes nothing but the timeline and `Call.quality`. What is the same as the device’s last report is a repetition of it, and counts once.',
    args: { input: t.arg({ type: ReportCallInput, required: true }) },
    errors: {
      types: [NotFoundError, NotAllowedError, InvalidInputError],
      union: { name: 'ReportCallResult' },
    },
    resolve: (_root, args, ctx) => reportCall(args, ctx),
  }),
);
