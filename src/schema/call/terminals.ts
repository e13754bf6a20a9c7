import { ringStopOf } from '../../lifecycle/call/ring-ends.js';
import { RING_STOPS } from '../../lifecycle/call/state.js';
import { type CallTerminal, terminalsOf } from '../../resolvers/call/terminals.js';
import { builder } from '../builder.js';
import { CallParticipantRef } from './call.js';

const RingStopEnum = builder.enumType('RingStop', { values: RING_STOPS });

const CallTerminalRef = builder.objectRef<CallTerminal>('CallTerminal').implement({
  description: 'One device of a user that a call has rung, and how that went.',
  fields: (t) => ({
    terminalId: t.exposeID('terminalId'),
    toldAt: t.expose('toldAt', {
      type: 'DateTime',
      description: 'When it was told, by `incomingCalls` or `callUpdates`, or said that it rings.',
    }),
    acknowledgedAt: t.expose('acknowledgedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it said that it rings (acknowledgeCall).',
    }),
    stoppedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was to stop; null while it rings.',
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
      'The devices that were told to ring, the last time that the user was called, in that order. Null for other users than the viewer.',
    resolve: (place, _args, ctx) => terminalsOf(place, ctx),
  }),
);
