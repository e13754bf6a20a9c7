// A call planned for a later time. Once it begins, it is a call like any other: see `scheduled.ts`.

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
  /** The ID of the call that it becomes, known in advance so that it starts only once. */
  callId: string;
}

/** The latest time for which a call can be planned: the same day of the next year. */
export function latestTime(now: Date): Date {
  const then = new Date(now);
  then.setUTCFullYear(then.getUTCFullYear() + 1);
  return then;
}

/** [SCHED1] The problem with a planned time, or null. */
export function timeProblem(at: Date, now: Date): string | null {
  if (at <= now) {
    return `The time is not in the future: choose one after ${now.toISOString()}, at most a year ahead.`;
  }
  const last = latestTime(now);
  return at > last
    ? `The time is more than a year ahead: choose ${last.toISOString()} at the latest.`
    : null;
}

/** [SCHED2] The reason why the scheduled call cannot be changed or cancelled, or null. */
export function whyNotEditable({ status, at }: ScheduledCall, now: Date): string | null {
  switch (status) {
    case 'STARTED':
      return 'The call has started: read `call` of the scheduled call.';
    case 'CANCELLED':
      return 'The scheduled call was cancelled: schedule another one.';
    case 'FAILED':
      return 'The scheduled call could not be started: schedule another one.';
    case 'PENDING':
      return at <= now ? 'The scheduled call is due and just starting: read its `call`.' : null;
    default:
      return status satisfies never;
  }
}

/** [SCHED4] The action for a call that is due. It may start at most `maxDelayS` late. */
export const dueAction = (
  at: Date,
  callees: number,
  now: Date,
  maxDelayS: number,
): 'START' | 'FAIL' =>
  callees > 0 && now.getTime() - at.getTime() <= maxDelayS * 1000 ? 'START' : 'FAIL';
