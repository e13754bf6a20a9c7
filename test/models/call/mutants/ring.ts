// Mutants of ringing: acknowledge, accept, reject, and the end of the ring time.

import {
  afterChange,
  afterChangeOfActor,
  asIfActor,
  asIfEach,
  ignoring,
  type Mutants,
  refusingRepeated,
  withCommand,
} from './combinators.js';
import { withCall } from './edits.js';
import { reopen } from './ending.js';
import { rings } from './lifecycle.js';

const ANSWERS = ['accept', 'answerGlare'] as const;

export const RING: Mutants = {
  'records the acknowledgement of each device': asIfActor('acknowledge', (me) =>
    me.state === 'RINGING' ? { state: 'INVITED' } : null,
  ),

  'returns a connected call to RINGING when a device acknowledges': afterChange(
    'acknowledge',
    (draft) => withCall(draft, { status: 'RINGING' }),
  ),

  'never becomes RINGING': afterChange('acknowledge', (draft, { call }) =>
    withCall(draft, { status: call.status }),
  ),

  'becomes RINGING when the caller acknowledges a scheduled call': afterChange(
    'acknowledge',
    (draft, { call }) =>
      call.status === 'CALLING' ? withCall(draft, { status: 'RINGING' }) : draft,
  ),

  'connects a scheduled call when its caller answers': asIfActor('accept', (me) =>
    me.role === 'CALLER' && rings(me) ? { role: 'CALLEE' } : null,
  ),

  'refuses a repeated accept from the device that answered': refusingRepeated(
    'accept',
    'NOT_PARTICIPANT',
  ),

  'does not record which device answered': afterChangeOfActor(ANSWERS, () => ({
    terminalId: null,
  })),

  'keeps the ring time of a participant who answered': afterChangeOfActor(ANSWERS, (_, { me }) => ({
    ringsUntil: me?.ringsUntil ?? null,
  })),

  'sets the time of connection anew with each answer': afterChange(ANSWERS, (draft, { now }) =>
    draft.call.connectedAt ? withCall(draft, { connectedAt: now }) : draft,
  ),

  'refuses a repeated reject': refusingRepeated('reject', 'NOT_PARTICIPANT'),

  'records DECLINED for every reject reason': withCommand('reject', (command) => ({
    ...command,
    reason: 'DECLINED',
  })),

  'goes on when all callees have declined': afterChange('reject', reopen),

  'times out before the ring time has passed': asIfEach('timeOut', (p, { now }) =>
    rings(p) && p.ringsUntil ? { ringsUntil: now } : null,
  ),

  'never times out': ignoring('timeOut'),

  'goes on when all callees have missed the call': afterChange('timeOut', reopen),
};
