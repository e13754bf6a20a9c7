import type { Callee } from '../../../../src/lifecycle/call/command.js';
import type { Call, CallParticipant } from '../../../../src/lifecycle/call/state.js';
import { rings, takesPart } from './state.js';

/** Whether a one-to-one ring to the callee would be refused. */
export const isBusy = ({
  disturbable,
  hasBlocked,
  inCall: talks,
  ringing: called,
  callWaiting,
}: Callee) => disturbable && !hasBlocked && !callWaiting && (talks || called === true);

/** Whether the user may be rung: they are new, or missed the call. */
export const isCallable = (p: CallParticipant | undefined) => !p || p.state === 'MISSED';
/** The number of participants and ringing callees. */
export const liveIn = ({ participants }: Call) =>
  participants.filter((p) => rings(p) || takesPart(p)).length;
export const capacityOf = ({ type }: Call) => ({ AUDIO: 50, VIDEO: 16 })[type];

/** Whether a callee has just begun to ring. `was` is the participant before, if there was one. */
export const isRung = (
  p: CallParticipant | undefined,
  was: CallParticipant | undefined,
  callee: Callee,
  by: string,
  now: Date,
) =>
  p?.state === 'INVITED' &&
  p.invitedBy === by &&
  p.silent === (!callee.disturbable || callee.hasBlocked === true) &&
  p.blocked === (callee.hasBlocked === true && (!was || was.blocked)) &&
  (p.ringsUntil?.getTime() ?? 0) > now.getTime() &&
  p.ringEnd === null;
