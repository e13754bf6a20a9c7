import * as z from 'zod';
import type { Context, SignedIn } from '../context.js';
import { readCallees } from '../db/callees.js';
import type { CallSnapshot } from '../db/calls.js';
import {
  findSameScheduledCall,
  insertScheduledCall,
  readScheduledCall,
  type ScheduledCallContent,
  type ScheduledCallRow,
  writeScheduledCall,
} from '../db/scheduled-calls.js';
import { isStorable } from '../db/text.js';
import type { UserRow } from '../db/users.js';
import {
  type InvalidField,
  InvalidInputError,
  invalid,
  NotFoundError,
  unavailable,
} from '../errors.js';
import { type CallType, maySee } from '../lifecycle/call-state.js';
import { closedBecause, wrongTime } from '../lifecycle/scheduled-call.js';
import type { Limits } from '../limits.js';
import { ids, text, valid } from './valid.js';

interface ScheduleCallInput {
  calleeIds: string[];
  at: Date;
  type?: CallType | null | undefined;
  message?: string | null | undefined;
  taskId?: string | null | undefined;
}

type UpdateScheduledCallInput = Partial<Omit<ScheduleCallInput, 'calleeIds' | 'at'>> & {
  id: string;
  calleeIds?: string[] | null | undefined;
  at?: Date | null | undefined;
};

const checks = (limits: Limits, type: CallType) => ({
  calleeIds: ids(
    1,
    type === 'AUDIO' ? limits.CALLEES_AUDIO : limits.CALLEES_VIDEO,
    `callees of ${type === 'AUDIO' ? 'an AUDIO' : 'a VIDEO'} call`,
  ),
  message: text(0, limits.CALL_MESSAGE_CHARS).nullish(),
  taskId: text(0, limits.TASK_ID_CHARS).nullish(),
});

export async function scheduleCall(
  { input }: { input: ScheduleCallInput },
  ctx: SignedIn,
): Promise<ScheduledCallRow> {
  const { app, viewer } = ctx;
  const type = input.type ?? 'VIDEO';
  const { calleeIds, message, taskId } = valid(z.object(checks(app.limits, type)), input);
  const content: ScheduledCallContent = {
    calleeIds,
    type,
    message: message || null,
    at: input.at,
    taskId: taskId || null,
  };
  await mustBePossible(content, ctx);
  return app.inOrder(`scheduled calls of ${viewer.userId}`, async () => {
    // The call has no id of the client's: whoever asks twice for the same at the same time asks again.
    const find = () => findSameScheduledCall(app.db, viewer.userId, content);
    const most = app.limits.SCHEDULED_CALLS;
    const call =
      (await find()) ??
      (await insertScheduledCall(app.db, viewer.userId, content, most)) ??
      // Meanwhile by way of another node.
      (await find());
    if (call) return call;
    throw invalid('input', `You have ${most} calls to come: cancel one, or wait for the next.`);
  });
}

export function updateScheduledCall(
  { input }: { input: UpdateScheduledCallInput },
  ctx: SignedIn,
): Promise<ScheduledCallRow> {
  const { app } = ctx;
  // Before one looks for it, as far as that is known.
  const { calleeIds: _, ...texts } = checks(app.limits, 'AUDIO');
  valid(z.object(texts), input);
  return change(input.id, ctx, async (known, now) => {
    const refused = closedBecause(known, now);
    if (refused) throw invalid('input.id', refused);
    // Left out is left alone; what has to be there cannot be taken away.
    const content: ScheduledCallContent = {
      calleeIds: input.calleeIds ?? known.calleeIds,
      type: input.type ?? known.type,
      at: input.at ?? known.at,
      message: input.message === undefined ? known.message : input.message || null,
      taskId: input.taskId === undefined ? known.taskId : input.taskId || null,
    };
    const { calleeIds } = checks(app.limits, content.type);
    if (input.calleeIds) valid(z.object({ calleeIds }), input);
    const fit = calleeIds.safeParse(content.calleeIds);
    if (!fit.success) throw invalid('input.type', fit.error.issues[0]?.message ?? '');
    await mustBePossible({ calleeIds: input.calleeIds ?? [], at: input.at ?? null }, ctx);
    return isSame(known, content) ? null : content;
  });
}

export function cancelScheduledCall(
  { id }: { id: string },
  ctx: SignedIn,
): Promise<ScheduledCallRow> {
  return change(id, ctx, async (known, now) => {
    if (known.status === 'CANCELLED') return null;
    const refused = closedBecause(known, now);
    if (refused) throw invalid('id', refused);
    return { status: 'CANCELLED' };
  });
}

/** Changes one of the viewer's, and decides again if another device of theirs was faster; null: it stays as it is. */
async function change(
  id: string,
  { app, viewer }: SignedIn,
  decide: (
    known: ScheduledCallRow,
    now: Date,
  ) => Promise<Parameters<typeof writeScheduledCall>[2] | null>,
): Promise<ScheduledCallRow> {
  return app.inOrder(`scheduled call ${id}`, async () => {
    for (let tries = 0; tries < app.limits.DECISIONS; tries += 1) {
      const known = isStorable(id) ? await readScheduledCall(app.db, id, viewer.userId) : null;
      if (!known) throw new NotFoundError('scheduled call', id);
      const { now, ...row } = known;
      const to = await decide(row, now);
      if (!to) return row;
      const changed = await writeScheduledCall(app.db, row, to);
      if (changed) return changed;
    }
    throw unavailable();
  });
}

/** [SCHED1] Refuses a time that is not to come, and callees who cannot be called. */
async function mustBePossible(
  { calleeIds, at }: { calleeIds: string[]; at: Date | null },
  { app, viewer }: SignedIn,
): Promise<void> {
  const { users, now } = await readCallees(
    app.db,
    viewer.userId,
    [viewer.userId, ...calleeIds].filter(isStorable),
  );
  const wrong: InvalidField[] = [];
  const self = calleeIds.indexOf(viewer.userId);
  if (self >= 0) {
    wrong.push({
      path: ['input', 'calleeIds', String(self)],
      message: 'You cannot call yourself.',
    });
  }
  const time = at ? wrongTime(at, now) : null;
  if (time !== null) wrong.push({ path: ['input', 'at'], message: time });
  if (wrong.length > 0) throw new InvalidInputError(wrong);
  const nobody = calleeIds.find((userId) => !users.has(userId));
  if (nobody !== undefined) throw new NotFoundError('user', nobody);
}

const isSame = (known: ScheduledCallRow, to: ScheduledCallContent): boolean =>
  known.at.getTime() === to.at.getTime() &&
  known.type === to.type &&
  known.message === to.message &&
  known.taskId === to.taskId &&
  known.calleeIds.join('\n') === to.calleeIds.join('\n');

/** Those of the callees who have an account. */
export async function calleesOf(
  { calleeIds }: ScheduledCallRow,
  { loaders }: Context,
): Promise<UserRow[]> {
  const found = await loaders.user.loadMany(calleeIds);
  return found.flatMap((user) => {
    if (!(user instanceof Error)) return [user];
    if (user instanceof NotFoundError) return [];
    throw user;
  });
}

/** The call that it became, if the viewer may know of it by now. */
export async function callOf(
  { status, callId }: ScheduledCallRow,
  { loaders, viewer }: Context,
): Promise<CallSnapshot | null> {
  const call = status === 'STARTED' ? await loaders.call.load(callId) : null;
  return call && viewer && maySee(call, viewer.userId) ? call : null;
}
