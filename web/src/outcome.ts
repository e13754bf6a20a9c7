import { type Call, clock, inviterOf, isLive, namesOf, othersIn, partOf } from './call.js';
import type { Person } from './session.js';

export interface Outcome {
  readonly text: string;
  /** Whether somebody was missed, declined or lost: what a list shows in red. */
  readonly unhappy: boolean;
}

/** How a call ended, as this user sees it; what it does where it has not ended. */
export function outcomeOf(call: Call, userId: string): Outcome {
  const outgoing = call.caller.id === userId;
  const part = partOf(call, userId);
  // Of a call of several one's own part is what counts.
  if (part?.state === 'MISSED') {
    return { text: outgoing ? 'You missed it' : 'Missed', unhappy: true };
  }
  if (part?.state === 'REJECTED' && part.rejectReason !== 'BUSY') {
    return { text: outgoing ? 'You declined it' : 'Declined', unhappy: false };
  }
  if (part?.state === 'LEFT' && part.joinedAt && part.leftAt && isLive(call)) {
    const seconds = (Date.parse(part.leftAt) - Date.parse(part.joinedAt)) / 1000;
    return { text: clock(seconds), unhappy: false };
  }
  switch (call.status) {
    case 'CALLING':
    case 'RINGING':
      return { text: 'Ringing', unhappy: false };
    case 'CONNECTED':
      return { text: 'In progress', unhappy: false };
    case 'COMPLETED':
      return { text: clock(call.duration), unhappy: false };
    case 'REJECTED':
      if (!outgoing && call.endReason === 'BUSY') {
        return { text: 'Missed, you were in a call', unhappy: true };
      }
      if (!outgoing) return { text: 'Declined', unhappy: false };
      return { text: call.endReason === 'BUSY' ? 'Busy' : 'Declined', unhappy: true };
    case 'MISSED':
      return { text: outgoing ? 'No answer' : 'Missed', unhappy: true };
    case 'CANCELLED':
      return { text: outgoing ? 'Cancelled' : 'Missed', unhappy: !outgoing };
    case 'FAILED':
      return {
        text: call.endReason === 'CONNECTION_LOST' ? 'Connection lost' : 'Failed',
        unhappy: true,
      };
  }
}

/**
 * The sentence that closes a call which this device took part in or rang for. `callees`: whom the user
 * had scheduled it with.
 */
export function farewell(call: Call, userId: string, callees: readonly Person[]): string {
  const outgoing = call.caller.id === userId;
  const others = othersIn(call, userId).map(({ user }) => user.displayName);
  const [name = 'The other side'] = others;
  const group = others.length > 1;
  // Somebody who was called into a call that went on without them.
  if (partOf(call, userId)?.state === 'MISSED') {
    const who = callees.length > 0 ? ` with ${namesOf(callees)}` : '';
    if (outgoing) return `You missed the call${who} that you had scheduled.`;
    return `You missed a call from ${inviterOf(call, userId).displayName}.`;
  }
  switch (call.status) {
    case 'COMPLETED':
      return `The call has ended after ${clock(call.duration)}.`;
    case 'REJECTED':
      if (!outgoing || others.length === 0) return 'You declined the call.';
      if (group) return 'Nobody wants to talk now: all have declined.';
      return call.endReason === 'BUSY'
        ? `${name} is busy with another call.`
        : `${name} declined the call.`;
    case 'MISSED':
      return outgoing
        ? group
          ? 'Nobody answered.'
          : `${name} did not answer.`
        : `You missed a call from ${call.caller.displayName}.`;
    case 'CANCELLED':
      return outgoing
        ? 'You cancelled the call.'
        : `You missed a call from ${call.caller.displayName}.`;
    case 'FAILED':
      return 'The call was lost.';
    case 'CALLING':
    case 'RINGING':
    case 'CONNECTED':
      return 'You left the call.';
  }
}
