import { ringStopOf } from '../../lifecycle/call/ring-ends.js';
import { RING_STOPS } from '../../lifecycle/call/state.js';
import { type CallTerminal, terminalsOf } from '../../resolvers/call/call.js';
import { builder } from '../builder.js';
import { CallParticipantRef } from './call.js';

const RingStopEnum = builder.enumType('RingStop', { values: RING_STOPS });

const CallTerminalRef = builder.objectRef<CallTerminal>('CallTerminal').implement({
  description: 'One device of a user that a call has rung, and the outcome.',
  fields: (t) => ({
    terminalId: t.exposeID('terminalId'),
    toldAt: t.expose('toldAt', {
      type: 'DateTime',
      description:
        'When the device was notified by `incomingCalls` or `callUpdates`, or acknowledged the call.',
    }),
    acknowledgedAt: t.expose('acknowledgedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the device acknowledged the call (acknowledgeCall).',
    }),
    stoppedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the ring ended; null while it rings.',
      resolve: ({ participant }) => participant.ringEndedAt,
    }),
    stopReason: t.field({
      type: RingStopEnum,
      nullable: true,
      resolve: ({ participant, terminalId }) => ringStopOf(participant, terminalId),
    }),
  }),
});

builder.objectField(CallParticipantRef, 'terminals', (t) =>
  t.field({
    type: [CallTerminalRef],
    nullable: true,
    description:
      'The devices that the last ring of this user reached, the first one first. Null for users other than the viewer.',
    resolve: (place, _args, ctx) => terminalsOf(place, ctx),
  }),
);
