import {
  type Call,
  formatDuration,
  formatNames,
  inviterOf,
  isLive,
  othersIn,
  participantOf,
} from './call.js';
import type { Person } from './session.js';

export interface CallResult {
  readonly text: string;
  /** A missed, declined or failed call. Lists show it in red. */
  readonly isNegative: boolean;
}

/** Describes how a call ended for this user, or its state while it is live. */
export function callResult(call: Call, userId: string): CallResult {
  const outgoing = call.caller.id === userId;
  const participant = participantOf(call, userId);
  // In a group call, the user's own participation decides.
  if (participant?.state === 'MISSED') {
    return { text: outgoing ? 'You didn’t answer' : 'Missed', isNegative: true };
  }
  if (participant?.state === 'REJECTED' && participant.rejectReason !== 'BUSY') {
    return { text: outgoing ? 'You declined' : 'Declined', isNegative: false };
  }
  if (participant?.state === 'LEFT' && participant.joinedAt && participant.leftAt && isLive(call)) {
    const seconds = (Date.parse(participant.leftAt) - Date.parse(participant.joinedAt)) / 1000;
    return { text: formatDuration(seconds), isNegative: false };
  }
  switch (call.status) {
    case 'CALLING':
    case 'RINGING':
      return { text: 'Ringing', isNegative: false };
    case 'CONNECTED':
      return { text: 'In progress', isNegative: false };
    case 'COMPLETED':
      return { text: formatDuration(call.duration), isNegative: false };
    case 'REJECTED':
      if (!outgoing && call.endReason === 'BUSY') {
        return { text: 'Missed while you were busy', isNegative: true };
      }
      if (!outgoing) return { text: 'Declined', isNegative: false };
      return { text: call.endReason === 'BUSY' ? 'Busy' : 'Declined', isNegative: true };
    case 'MISSED':
      return { text: outgoing ? 'No answer' : 'Missed', isNegative: true };
    case 'CANCELLED':
      return { text: outgoing ? 'Canceled' : 'Missed', isNegative: !outgoing };
    case 'FAILED':
      return {
        text: call.endReason === 'CONNECTION_LOST' ? 'Connection lost' : 'Failed',
        isNegative: true,
      };
  }
}

/**
 * The notice for the end of a call that this device was in or rang for. `callees` are the people of
 * the user's own scheduled call.
 */
export function callEndText(call: Call, userId: string, callees: readonly Person[]): string {
  const outgoing = call.caller.id === userId;
  const others = othersIn(call, userId).map(({ user }) => user.displayName);
  const [name = 'The other person'] = others;
  const group = others.length > 1;
  // The user missed an invitation into a call that continued without them.
  if (participantOf(call, userId)?.state === 'MISSED') {
    const withCallees = callees.length > 0 ? ` with ${formatNames(callees)}` : '';
    if (outgoing) return `You missed your scheduled call${withCallees}.`;
    return `You missed a call from ${inviterOf(call, userId).displayName}.`;
  }
  switch (call.status) {
    case 'COMPLETED':
      return `Call ended after ${formatDuration(call.duration)}.`;
    case 'REJECTED':
      if (!outgoing || others.length === 0) return 'You declined the call.';
      if (group) return 'Everyone declined.';
      return call.endReason === 'BUSY'
        ? `${name} is on another call.`
        : `${name} declined the call.`;
    case 'MISSED':
      return outgoing
        ? group
          ? 'No one answered.'
          : `${name} didn’t answer.`
        : `You missed a call from ${call.caller.displayName}.`;
    case 'CANCELLED':
      return outgoing
        ? 'You canceled the call.'
        : `You missed a call from ${call.caller.displayName}.`;
    case 'FAILED':
      return 'The connection was lost.';
    case 'CALLING':
    case 'RINGING':
    case 'CONNECTED':
      return 'You left the call.';
  }
}
