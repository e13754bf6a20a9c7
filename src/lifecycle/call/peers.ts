import {
  type Call,
  type CallParticipant,
  type Device,
  findCallParticipant,
  isJoined,
} from './state.js';

/** A device to negotiate media with. */
export interface CallPeer extends Device {
  /** Whether the peer makes the offer, and is the impolite peer of perfect negotiation. */
  offers: boolean;
}

/** [CALL26] The peers of a device in the call. The earlier participant makes the offer. */
export function peersOf(call: Call, { userId, terminalId }: Device): CallPeer[] {
  const me = findCallParticipant(call, userId);
  if (!me || !isJoined(me) || me.terminalId !== terminalId || !call.connectedAt) return [];
  return call.participants.flatMap((p) =>
    p !== me && isJoined(p) && p.terminalId !== null
      ? [{ userId: p.userId, terminalId: p.terminalId, offers: joinedEarlier(p, me) }]
      : [],
  );
}

/** Within the same millisecond, the lower position counts as earlier. */
function joinedEarlier(a: CallParticipant, b: CallParticipant): boolean {
  const difference = (a.joinedAt?.getTime() ?? 0) - (b.joinedAt?.getTime() ?? 0);
  return difference < 0 || (difference === 0 && a.position < b.position);
}
