// Mutants of calling users: an invitation into a call, and what a call shows to callees on Do Not Disturb.

import {
  afterChange,
  asIfEach,
  complete,
  type Mutant,
  type Mutants,
  onCommand,
  type StepOf,
  when,
} from './combinators.js';
import { onCalled } from './everywhere.js';
import {
  type Call,
  type CallParticipant,
  inCall,
  MAX_IN_CALL,
  refuse,
  rings,
  takesPart,
} from './lifecycle.js';

const INVITATIONS = ['invite', 'transfer'] as const;
type Invitation = StepOf<(typeof INVITATIONS)[number]>;

const isTarget = (p: CallParticipant, { command }: Invitation): boolean =>
  command.kind === 'transfer'
    ? p.userId === command.to.userId
    : command.callees.some(({ userId }) => userId === p.userId);

/** A transfer that the target has not declined or missed: requested again, it is a repetition. */
const isUnderWay = (p: CallParticipant, { command }: Invitation): boolean =>
  command.kind === 'transfer' &&
  p.transferredBy === command.by.userId &&
  (rings(p) || takesPart(p));

/** Also rings callees who are in the call already, in a state that forbids it. */
const ringsAgain = (forbids: (p: CallParticipant) => boolean): Mutant =>
  asIfEach(INVITATIONS, (p, step) =>
    isTarget(p, step) && p !== step.me && !isUnderWay(p, step) && forbids(p)
      ? { state: 'MISSED' }
      : null,
  );

const seated = (call: Call) => call.participants.filter((p) => rings(p) || takesPart(p));

/** Invites as if so many participants were not there. */
const withMoreRoom = (seats: number): Mutant =>
  asIfEach(INVITATIONS, (p, step) => {
    // One stays: a transfer leaves two who can talk.
    const others = inCall(step.call).filter((one) => one !== step.me && !isTarget(one, step));
    return others.slice(1, 1 + seats).includes(p) ? { state: 'LEFT' } : null;
  });

export const INVITE: Mutants = {
  'rings again a callee who has declined': ringsAgain((p) => p.state === 'REJECTED'),

  'rings again a participant who has left': ringsAgain((p) => p.state === 'LEFT'),

  'rings again a callee who rings': ringsAgain(rings),

  'rings anybody again': ringsAgain(() => true),

  'does not ring again a callee who missed the call': asIfEach(INVITATIONS, (p, step) =>
    isTarget(p, step) && p.state === 'MISSED' ? { state: 'REJECTED' } : null,
  ),

  'has room for any number of participants': withMoreRoom(Number.POSITIVE_INFINITY),

  'has room for one participant too many': withMoreRoom(1),

  'has room for one participant too few': afterChange(INVITATIONS, (draft) =>
    seated(draft.call).length >= MAX_IN_CALL[draft.call.type] ? refuse('NOT_ALLOWED') : draft,
  ),

  'does not count callees who ring': when(
    (call) => inCall(call).length <= MAX_IN_CALL[call.type],
    withMoreRoom(Number.POSITIVE_INFINITY),
  ),

  'rings a callee on Do Not Disturb': onCalled((_, { hasBlocked = false }) => ({
    silent: hasBlocked,
  })),

  'rings a callee who has blocked the caller': onCalled((_, { disturbable }) => ({
    silent: !disturbable,
  })),

  'shows a call to a callee who has blocked the caller': onCalled(() => ({ blocked: false })),

  'hides a call from a callee who has seen it': onCalled((_, { hasBlocked = false }) => ({
    blocked: hasBlocked,
  })),

  'shows a hidden call to a blocker who is called again': onCalled((p, _, was) => ({
    blocked: p.blocked && !was,
  })),

  'does not record who invited a callee': onCalled(() => ({ invitedBy: null })),

  'records an invitation of no users': onCommand('invite', (step, decide) => {
    const { call, command, now } = step;
    const decision = decide(call, command, now);
    if (decision.outcome !== 'unchanged') return decision;
    const { userId: actorId, terminalId } = command.by;
    return complete(step, {
      call,
      update: { kind: 'INVITED', calleeIds: [], transfer: false, actorId, terminalId },
    });
  }),
};
