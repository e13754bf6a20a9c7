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
      description: 'Up to 32 characters. `joined` sets `Call.startedAt`.',
    }),
    networkQuality: t.string({
      description: 'Up to 20 characters, such as `good`. Default: unchanged.',
    }),
  }),
});

const CallReportKindEnum = builder.enumType('CallReportKind', { values: CALL_REPORT_KINDS });

const CallQualityInput = builder.inputType('CallQualityInput', {
  description:
    'One measurement, in the units of WebRTC `getStats()` (W3C webrtc-stats). Omit what cannot be measured.',
  fields: (t) => ({
    packetLoss: t.float({
      description: 'Fraction of packets lost, 0 to 1.',
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
      description: 'Free text from the client, up to 2,000 characters. Not with the kind QUALITY.',
    }),
    quality: t.field({
      type: CallQualityInput,
      description: 'Required with the kind QUALITY, and only allowed with it.',
    }),
  }),
});

builder.mutationField('reportMediaState', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: CallRef,
    description:
      'Reports the media stage and network quality of the viewer’s device to the other participants.',
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
      'Adds a client’s report to the timeline, during the call or after it: up to 1,000 from each participant. FAILED from the device that takes part in the connected call makes its user leave (ERROR). All other reports change only the timeline and `Call.quality`. A report equal to the device’s last one is a retry and counts once.',
    args: { input: t.arg({ type: ReportCallInput, required: true }) },
    errors: {
      types: [NotFoundError, NotAllowedError, InvalidInputError],
      union: { name: 'ReportCallResult' },
    },
    resolve: (_root, args, ctx) => reportCall(args, ctx),
  }),
);
