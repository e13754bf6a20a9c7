import {
  type Call,
  type CallParticipant,
  type Device,
  findCallParticipant,
  isJoined,
} from './state.js';

/** Somebody to negotiate a connection with. */
export interface CallPeer extends Device {
  /** Whether the other one makes the offer, and is the impolite peer of perfect negotiation. */
  offers: boolean;
}

/** [CALL26] With whom a device that takes part negotiates: whoever was there first offers. */
export function peersOf(call: Call, { userId, terminalId }: Device): CallPeer[] {
  const me = findCallParticipant(call, userId);
  if (!me || !isJoined(me) || me.terminalId !== terminalId || !call.connectedAt) return [];
  return call.participants.flatMap((p) =>
    p !== me && isJoined(p) && p.terminalId !== null
      ? [{ userId: p.userId, terminalId: p.terminalId, offers: joinedEarlier(p, me) }]
      : [],
  );
}

/** Two may have come in the same millisecond: then the order counts in which they were called. */
function joinedEarlier(a: CallParticipant, b: CallParticipant): boolean {
  const difference = (a.joinedAt?.getTime() ?? 0) - (b.joinedAt?.getTime() ?? 0);
  return difference < 0 || (difference === 0 && a.position < b.position);
}
