// Mutants of hold and resume, of media stages, and of the reports of clients.

import {
  afterChange,
  afterChangeOfActor,
  asIf,
  asIfActor,
  type Mutants,
  type StepOf,
  withCommand,
} from './combinators.js';
import { editDraft, leaving, withCall, withUpdate } from './edits.js';
import { leavesAs } from './leave.js';
import { isOver, sees, takesPart } from './lifecycle.js';
export const MEDIA: Mutants = {
  'holds when asked to resume': withCommand('resume', ({ by }) => ({ kind: 'hold', by })),

  'records a repeated hold or resume': asIfActor(['hold', 'resume'], (_, { command }) => ({
    onHold: command.kind !== 'hold',
  })),

  'starts the clock anew': afterChange('reportMedia', (draft, { command, now }) =>
    withCall(draft, { startedAt: command.stage === 'joined' ? now : null }),
  ),

  'starts the clock at any media stage': afterChange('reportMedia', (draft, { call, now }) =>
    withCall(draft, { startedAt: call.startedAt ?? now }),
  ),

  'never starts the clock': afterChange('reportMedia', (draft, { call }) =>
    withCall(draft, { startedAt: call.startedAt }),
  ),

  'forgets the network quality': afterChangeOfActor('reportMedia', (_, { command }) => ({
    networkQuality: command.networkQuality,
  })),

  'records a repeated media stage': asIfActor('reportMedia', () => ({ mediaStage: null })),
};

/** Whether the device that reports is the one that answered. */
const isByAnswerer = ({ me, command }: StepOf<'report'>) =>
  me?.terminalId === command.by.terminalId;

export const REPORT: Mutants = {
  'takes reports from a callee whose ring was suppressed': asIfActor('report', (me, { call }) =>
    sees(call, me.userId) ? { silent: false } : null,
  ),

  'records a repeated report': asIfActor('report', ({ reports }) =>
    reports
      ? { reports: { ...reports, last: { ...reports.last, terminalId: 'another device' } } }
      : null,
  ),

  'keeps a participant in the call who reports a failure': asIf('report', (call) => ({
    ...call,
    connectedAt: null,
  })),

  'takes any report for a failure': withCommand('report', (command, step) =>
    isByAnswerer(step) && step.call.connectedAt
      ? { ...command, report: 'FAILED', quality: null }
      : command,
  ),

  'lets any device of a participant report a failure': asIfActor('report', (me, { command }) =>
    takesPart(me) ? { terminalId: command.by.terminalId } : null,
  ),

  'lets a participant of an unanswered call fail': afterChange('report', (draft, step) => {
    const { call, command, me, now } = step;
    const isEarly = !call.connectedAt && !isOver(call) && command.report === 'FAILED';
    const { update } = draft;
    if (!isEarly || !takesPart(me) || !isByAnswerer(step) || update.kind !== 'REPORTED')
      return draft;
    const failed = editDraft(draft, (p) =>
      p.userId === me?.userId ? leaving('ERROR', now) : null,
    );
    return withUpdate(failed, { kind: 'LEFT', reason: 'ERROR', report: update.report });
  }),

  'takes a failure for a hang-up': leavesAs('report', 'HUNG_UP'),

  'forgets earlier measurements': asIfActor('report', ({ reports }, { command }) =>
    reports && command.quality ? { reports: { ...reports, quality: {} } } : null,
  ),

  'keeps the best packet loss for the worst': afterChange('report', (draft, { command, me }) => {
    const value = command.quality?.packetLoss;
    if (value == null) return draft;
    const worst = Math.min(me?.reports?.quality.packetLoss?.worst ?? value, value);
    return editDraft(draft, ({ userId, reports }) => {
      const packetLoss = reports?.quality.packetLoss;
      if (userId !== me?.userId || !reports || !packetLoss) return null;
      const quality = { ...reports.quality, packetLoss: { ...packetLoss, worst } };
      return { reports: { ...reports, quality } };
    });
  }),

  'counts a missing measurement as zero': withCommand('report', (command) => {
    const { quality } = command;
    if (!quality) return command;
    const { packetLoss, jitter, roundTripTime, bitrate } = quality;
    return {
      ...command,
      quality: {
        packetLoss: packetLoss ?? 0,
        jitter: jitter ?? 0,
        roundTripTime: roundTripTime ?? 0,
        bitrate: bitrate ?? 0,
      },
    };
  }),
};
