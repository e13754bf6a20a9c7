import {
  type Call,
  type CallParticipant,
  findCallParticipant,
  isCallOver,
  isHiddenFrom,
  isRinging,
} from '../call/state.js';
import type { OutboxEvent, OutboxKind } from './event.js';

/** [OUT2] The events that a change of a call makes. `before` is null for a call that was just started. */
export function callOutboxEvents(before: Call | null, after: Call): OutboxEvent[] {
  const subject = `call:${after.id}`;
  const { id: callId, version } = after;
  const event = (kind: OutboxKind, userId?: string): OutboxEvent => ({
    kind,
    subject,
    payload: { callId, version, ...(userId !== undefined && { userId }) },
  });
  const previous = ({ userId }: CallParticipant) => before && findCallParticipant(before, userId);
  const userIdsWhere = (holds: (p: CallParticipant) => boolean) =>
    after.participants
      .filter((p) => {
        const earlier = previous(p);
        return holds(p) && !(earlier && holds(earlier));
      })
      .map(({ userId }) => userId);
  const ended = isCallOver(after) && !(before && isCallOver(before));
  return [
    ...userIdsWhere(ringsAudibly).map((userId) => event('CALL_RINGING', userId)),
    ...userIdsWhere(hasMissed).map((userId) => event('CALL_MISSED', userId)),
    ...(ended ? [event('CALL_ENDED')] : []),
  ];
}

/** [CALL13] [CALL19] A suppressed ring must wake no device. */
const ringsAudibly = (p: CallParticipant): boolean => isRinging(p) && !p.silent;

/**
 * The same calls as in the count of missed calls: rings that ended unanswered, including rings that the caller
 * cancelled. [CALL13] A callee on Do Not Disturb has missed the call. [BLOCK3] A callee who has blocked the ringer
 * never sees it.
 */
const hasMissed = (p: CallParticipant): boolean =>
  p.role === 'CALLEE' && (p.state === 'MISSED' || p.state === 'CANCELLED') && !isHiddenFrom(p);
