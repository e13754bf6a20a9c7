// A call that is planned for later, until it begins. From then on it is a call as any other: call-scheduled.ts.

import type { CallType } from './state.js';

export const SCHEDULED_CALL_STATUSES = ['PENDING', 'STARTED', 'CANCELLED', 'FAILED'] as const;
export type ScheduledCallStatus = (typeof SCHEDULED_CALL_STATUSES)[number];

export interface ScheduledCall {
  id: string;
  callerId: string;
  calleeIds: string[];
  type: CallType;
  message: string | null;
  at: Date;
  taskId: string | null;
  status: ScheduledCallStatus;
  /** The id of the call that it becomes: whoever starts it, and however often, starts that one. */
  callId: string;
}

/** The last instant for which a call can be planned: the same day of the next year. */
export function latestTime(now: Date): Date {
  const then = new Date(now);
  then.setUTCFullYear(then.getUTCFullYear() + 1);
  return then;
}

/** [SCHED1] What is wrong with the time; null: nothing. */
export function timeProblem(at: Date, now: Date): string | null {
  const agoS = Math.ceil((now.getTime() - at.getTime()) / 1000);
  if (at <= now) {
    return `That is ${agoS} s ago: a time after ${now.toISOString()}, at most a year ahead.`;
  }
  const last = latestTime(now);
  return at > last ? `More than a year ahead: until ${last.toISOString()} at the latest.` : null;
}

/** [SCHED2] Why it cannot be changed or cancelled; null: it can. */
export function whyNotEditable({ status, at }: ScheduledCall, now: Date): string | null {
  switch (status) {
    case 'STARTED':
      return 'The call has started: read `call` of the scheduled call.';
    case 'CANCELLED':
      return 'It is cancelled: schedule another one.';
    case 'FAILED':
      return 'It could not be started: schedule another one.';
    case 'PENDING':
      return at <= now ? 'Its time has come: the call is just starting.' : null;
    default:
      return status satisfies never;
  }
}

/** [SCHED4] What becomes of one whose time has come, so many seconds late at most. */
export const dueAction = (
  at: Date,
  callees: number,
  now: Date,
  maxDelayS: number,
): 'START' | 'FAIL' =>
  callees > 0 && now.getTime() - at.getTime() <= maxDelayS * 1000 ? 'START' : 'FAIL';
