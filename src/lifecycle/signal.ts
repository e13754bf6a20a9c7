import {
  answeredElsewhere,
  type CallRefusal,
  callEnded,
  callRefusal,
  noLongerInCall,
} from './call/refusal.js';
import {
  type Call,
  type CallParticipant,
  type Device,
  findCallParticipant,
  isCallOver,
  isJoined,
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

/** A participant to negotiate a peer connection with. */
export interface CallPeer extends Device {
  /** Whether the peer makes the offer and is the impolite peer of perfect negotiation. */
  offers: boolean;
}

/** [CALL26] The peers of a device that takes part. The participant who joined first makes the offer. */
export function peersOf(call: Call, { userId, terminalId }: Device): CallPeer[] {
  const me = findCallParticipant(call, userId);
  if (!me || !isJoined(me) || me.terminalId !== terminalId || !call.connectedAt) return [];
  return call.participants.flatMap((p) =>
    p !== me && isJoined(p) && p.terminalId !== null
      ? [{ userId: p.userId, terminalId: p.terminalId, offers: joinedEarlier(p, me) }]
      : [],
  );
}

/** Two may have joined in the same millisecond: then the one who was called first is earlier. */
function joinedEarlier(a: CallParticipant, b: CallParticipant): boolean {
  const difference = (a.joinedAt?.getTime() ?? 0) - (b.joinedAt?.getTime() ?? 0);
  return difference < 0 || (difference === 0 && a.position < b.position);
}
