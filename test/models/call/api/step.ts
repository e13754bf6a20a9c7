import type { App } from '../../../../src/app.js';
import type { CallStore } from '../../../../src/db/call/store.js';
import type { Call } from '../../../../src/lifecycle/call/state.js';
import type { CallUpdate } from '../../../../src/lifecycle/call/update.js';
import { changeCall } from '../../../../src/resolvers/call/change.js';
import { type Answer, command as run } from '../../interleaving/execute.js';
import { type ApiCommand, requestFor, requestToStart } from './command.js';
import type { CallView } from './view.js';

/** A stored change of a call, or a new call. */
export interface Written {
  call: Call;
  update: CallUpdate;
  now: Date;
}

/** One operation: the command, its time, and what came of it. */
export interface Step {
  readonly command: ApiCommand;
  /** The call that it concerns, or the one that it would begin. */
  readonly callId: string;
  /** The versions of that call between which it ran. */
  readonly from: number;
  to: number;
  answer: Answer<CallView> | null;
  written: Written | null;
  /** It began only after every node knew how the call had ended. */
  isLate?: boolean;
}

/** The device that acts; null for a periodic job. */
export const deviceOf = ({ command }: Pick<Step, 'command'>) => {
  const what = 'on' in command ? command.what : command;
  return 'by' in what ? what.by : null;
};

/** Runs it through the API, or as the periodic job does. */
export async function perform(app: App, step: Step): Promise<Answer<CallView>> {
  const { command, callId } = step;
  const watched = recording(app, step);
  if (
    'on' in command &&
    (command.what.kind === 'timeOut' || command.what.kind === 'loseConnection')
  ) {
    await changeCall(watched, callId, command.what).catch((error: { code?: string }) => {
      // There is no such call yet.
      if (error.code !== 'NOT_FOUND') throw error;
    });
    return { outcome: 'shown', shown: null };
  }
  const { document, variables } =
    'on' in command
      ? requestFor(callId, command.what as Parameters<typeof requestFor>[1])
      : requestToStart(callId, command);
  const by = deviceOf(step);
  if (!by) throw new Error('nobody does it');
  return run('Call', watched, by, document, variables);
}

/**
 * The app, which records what it stores for this operation. For a job that waits for a time, that time has
 * come.
 */
function recording(app: App, step: Step): App {
  const { command } = step;
  const isLate = 'on' in command && command.what.kind === 'timeOut';
  const read: CallStore['read'] = async (id) => {
    const call = await app.calls.read(id);
    return call && isLate ? { ...call, readAt: dueAt(call) ?? call.readAt } : call;
  };
  const update: CallStore['update'] = async (before, after, entry, at, ...checks) => {
    const events = await app.calls.update(before, after, entry, at, ...checks);
    if (events) step.written = { call: withoutReadTime(after), update: entry, now: at };
    return events;
  };
  const insert: CallStore['insert'] = async (call, entry, at, pair) => {
    const events = await app.calls.insert(call, entry, at, pair);
    if (events) step.written = { call: withoutReadTime(call), update: entry, now: at };
    return events;
  };
  return { ...app, calls: { ...app.calls, read, update, insert } };
}

/** The first instant at which a ring times out. */
export function dueAt(call: Call): Date | null {
  const ends = call.participants.flatMap(({ ringsUntil }) => ringsUntil?.getTime() ?? []);
  return ends.length > 0 ? new Date(Math.min(...ends)) : null;
}

/** The call without the time at which it was read. */
export function withoutReadTime(call: Call): Call {
  const { readAt: _, ...rest } = call as Call & { readAt?: Date };
  return rest;
}
