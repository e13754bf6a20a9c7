import {
  answeredElsewhere,
  type CallRefusal,
  callEnded,
  callRefusal,
  noLongerInCall,
} from './call/refusal.js';
import {
  type Call,
  type Device,
  findCallParticipant,
  isCallOver,
  isRinging,
  maySeeCall,
} from './call/state.js';

/** The target of a signal: one device, or null for all ringing devices of the user. */
export type SignalRoute = { outcome: 'routed'; toTerminalId: string | null } | CallRefusal;

/** Decides whether a device may signal a user in this call, and which device receives the signal. */
export function routeSignal(
  call: Call,
  from: Device,
  to: { userId: string; terminalId: string | null },
): SignalRoute {
  const me = findCallParticipant(call, from.userId);
  if (!me || !maySeeCall(call, from.userId))
    return callRefusal('NOT_FOUND', 'There is no such call.');
  if (isCallOver(call)) return callEnded(call);
  if (me.state === 'JOINED' && me.terminalId !== from.terminalId) return answeredElsewhere(me);
  if (me.state !== 'JOINED' && !isRinging(me)) return noLongerInCall();
  const other = findCallParticipant(call, to.userId);
  if (!other || other.userId === me.userId) {
    return callRefusal('NOT_FOUND', 'The receiver is not in this call.');
  }
  if (other.state === 'JOINED') {
    if (to.terminalId !== null && to.terminalId !== other.terminalId) {
      return callRefusal('NOT_FOUND', 'That device does not take part in this call.');
    }
    return { outcome: 'routed', toTerminalId: other.terminalId };
  }
  if (isRinging(other)) return { outcome: 'routed', toTerminalId: to.terminalId };
  return callRefusal('NOT_PARTICIPANT', 'The receiver no longer takes part in this call.');
}
