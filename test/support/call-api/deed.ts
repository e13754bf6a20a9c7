import { execute } from 'graphql';
import type { App } from '../../../src/app.js';
import type { CallStore } from '../../../src/db/calls.js';
import type { Call, CallUpdate } from '../../../src/lifecycle/call-state.js';
import { changeCall } from '../../../src/resolvers/change-call.js';
import { schema } from '../../../src/schema/index.js';
import { contextOf } from '../in-turns/context.js';
import type { Sight } from './sight.js';
import { asked, askedToStart, type Wish } from './wish.js';

/** What came of a wish. */
export type Answer =
  | { outcome: 'shown'; call: Sight | null }
  | { outcome: 'refused'; code: string };

/** A change of a call that is stored, or a new one. */
export interface Written {
  call: Call;
  update: CallUpdate;
  now: Date;
}

/** Somebody does something: what they wanted, when, and what came of it. */
export interface Deed {
  readonly wish: Wish;
  /** The call that it is about, or the one that would begin. */
  readonly callId: string;
  /** The versions of that call between which it was done. */
  readonly from: number;
  to: number;
  answer: Answer | null;
  written: Written | null;
  /** Done when every node knows how it ended. */
  isLate?: boolean;
}

/** The device whose deed it is; null: it is time's. */
export const deviceOf = ({ wish }: Pick<Deed, 'wish'>) => {
  const what = 'on' in wish ? wish.what : wish;
  return 'by' in what ? what.by : null;
};

/** Does it by the API, and what is a matter of time as the sweeper does. */
export async function perform(app: App, deed: Deed): Promise<Answer> {
  const { wish, callId } = deed;
  const watched = noting(app, deed);
  if ('on' in wish && (wish.what.kind === 'timeOut' || wish.what.kind === 'loseConnection')) {
    await changeCall(watched, callId, wish.what).catch((error: { code?: string }) => {
      // There is no such call yet.
      if (error.code !== 'NOT_FOUND') throw error;
    });
    return { outcome: 'shown', call: null };
  }
  const { document, variables } =
    'on' in wish
      ? asked(callId, wish.what as Parameters<typeof asked>[1])
      : askedToStart(callId, wish);
  const by = deviceOf(deed);
  if (!by) throw new Error('nobody does it');
  const { data, errors } = await execute({
    schema,
    document,
    // As it comes in a request.
    variableValues: JSON.parse(JSON.stringify(variables)),
    contextValue: contextOf(watched, by),
  });
  if (errors?.[0]) throw errors[0];
  return answerIn(data?.answer);
}

function answerIn(answer: unknown): Answer {
  const { __typename, code, ...shown } = answer as { __typename: string; code?: string };
  if (code !== undefined) return { outcome: 'refused', code };
  return { outcome: 'shown', call: __typename === 'Call' ? plain(shown as Sight) : null };
}

/** As it is sent: what GraphQL makes has no prototype. */
export const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value));

/** The app, which notes what it stores for this deed; what comes by time finds that the time has come. */
function noting(app: App, deed: Deed): App {
  const { wish } = deed;
  const isLate = 'on' in wish && wish.what.kind === 'timeOut';
  const read: CallStore['read'] = async (id) => {
    const call = await app.calls.read(id);
    return call && isLate ? { ...call, readAt: dueAt(call) ?? call.readAt } : call;
  };
  const update: CallStore['update'] = async (before, after, told, at, free) => {
    const events = await app.calls.update(before, after, told, at, free);
    if (events) deed.written = { call: alone(after), update: told, now: at };
    return events;
  };
  const insert: CallStore['insert'] = async (call, told, at, pair) => {
    const events = await app.calls.insert(call, told, at, pair);
    if (events) deed.written = { call: alone(call), update: told, now: at };
    return events;
  };
  return { ...app, calls: { ...app.calls, read, update, insert } };
}

/** When the first who rings has rung for long enough. */
export function dueAt(call: Call): Date | null {
  const ends = call.participants.flatMap(({ ringsUntil }) => ringsUntil?.getTime() ?? []);
  return ends.length > 0 ? new Date(Math.min(...ends)) : null;
}

/** The call without when it was read. */
export function alone(call: Call): Call {
  const { readAt: _, ...rest } = call as Call & { readAt?: Date };
  return rest;
}
