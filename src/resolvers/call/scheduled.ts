import * as z from 'zod';
import type { Context, SignedIn } from '../../context.js';
import type { UserRow } from '../../db/account/users.js';
import { readCallees } from '../../db/call/callees.js';
import {
  countScheduledCalls,
  findSameScheduledCall,
  insertScheduledCall,
  listScheduledCalls,
  readScheduledCall,
  type ScheduledCallContent,
  type ScheduledCallKey,
  type ScheduledCallRow,
  writeScheduledCall,
} from '../../db/call/scheduled.js';
import type { CallSnapshot } from '../../db/call/store.js';
import { isStorable } from '../../db/storable.js';
import {
  type InvalidField,
  InvalidInputError,
  invalid,
  NotFoundError,
  unavailable,
} from '../../errors.js';
import { timeProblem, whyNotEditable } from '../../lifecycle/call/plan.js';
import { CALL_TYPES, type CallType, maySeeCall } from '../../lifecycle/call/state.js';
import type { Limits } from '../../limits.js';
import { idList, madeOnce, parseInput, text } from '../input.js';
import { keysetCursor, keysetOf, type Page, type PageArgs, pageBounds, pageOf } from '../paging.js';

const scheduledCallFields = madeOnce((limits: Limits, type: CallType) => ({
  calleeIds: idList(
    1,
    type === 'AUDIO' ? limits.CALLEES_AUDIO : limits.CALLEES_VIDEO,
    `callees of ${type === 'AUDIO' ? 'an AUDIO' : 'a VIDEO'} call`,
  ),
  message: text(0, limits.CALL_MESSAGE_CHARS).nullish(),
  taskId: text(0, limits.TASK_ID_CHARS).nullish(),
}));

const scheduleCallInput = madeOnce((limits: Limits, type: CallType) =>
  z.object({
    ...scheduledCallFields(limits, type),
    at: z.date(),
    type: z.enum(CALL_TYPES).nullish(),
  }),
);

const updateScheduledCallInput = madeOnce((limits: Limits) =>
  z.object({
    ...scheduledCallFields(limits, 'AUDIO'),
    id: z.string(),
    // The limit depends on the type of the stored call: checked after it is read.
    calleeIds: z.array(z.string()).nullish(),
    at: z.date().nullish(),
    type: z.enum(CALL_TYPES).nullish(),
  }),
);

const calleesOfType = madeOnce((limits: Limits, type: CallType) =>
  z.object({ calleeIds: scheduledCallFields(limits, type).calleeIds }),
);

export async function scheduleCall(
  { input }: { input: z.input<ReturnType<typeof scheduleCallInput>> },
  ctx: SignedIn,
): Promise<ScheduledCallRow> {
  const { app, viewer } = ctx;
  const type = input.type ?? 'VIDEO';
  const { calleeIds, message, taskId } = parseInput(scheduleCallInput(app.limits, type), input);
  const content: ScheduledCallContent = {
    calleeIds,
    type,
    message: message || null,
    at: input.at,
    taskId: taskId || null,
  };
  await requireSchedulable(content, ctx);
  return app.runExclusive(`scheduled calls of ${viewer.userId}`, async () => {
    // Clients choose no ID for scheduled calls: the same input is a retry.
    const find = () => findSameScheduledCall(app.db, viewer.userId, content);
    const max = app.limits.SCHEDULED_CALLS;
    const call =
      (await find()) ??
      (await insertScheduledCall(app.db, viewer.userId, content, max)) ??
      // Another node may have inserted the same one in the meantime.
      (await find());
    if (call) return call;
    throw invalid('input', `You have ${max} pending calls: cancel one, or wait until one is due.`);
  });
}

export function updateScheduledCall(
  { input }: { input: z.input<ReturnType<typeof updateScheduledCallInput>> },
  ctx: SignedIn,
): Promise<ScheduledCallRow> {
  const { app } = ctx;
  // Checks that do not depend on the stored call come before the lookup.
  parseInput(updateScheduledCallInput(app.limits), input);
  return changeScheduledCall(input.id, ctx, async (known, now) => {
    const problem = whyNotEditable(known, now);
    if (problem) throw invalid('input.id', problem);
    // Omitted fields stay as they are. Null does not remove required ones.
    const content: ScheduledCallContent = {
      calleeIds: input.calleeIds ?? known.calleeIds,
      type: input.type ?? known.type,
      at: input.at ?? known.at,
      message: input.message === undefined ? known.message : input.message || null,
      taskId: input.taskId === undefined ? known.taskId : input.taskId || null,
    };
    const callees = calleesOfType(app.limits, content.type);
    if (input.calleeIds) parseInput(callees, input);
    const calleesCheck = callees.shape.calleeIds.safeParse(content.calleeIds);
    if (!calleesCheck.success)
      throw invalid('input.type', calleesCheck.error.issues[0]?.message ?? '');
    await requireSchedulable({ calleeIds: input.calleeIds ?? [], at: input.at ?? null }, ctx);
    return isSame(known, content) ? null : content;
  });
}

export function cancelScheduledCall(
  { id }: { id: string },
  ctx: SignedIn,
): Promise<ScheduledCallRow> {
  return changeScheduledCall(id, ctx, async (known, now) => {
    if (known.status === 'CANCELLED') return null;
    const problem = whyNotEditable(known, now);
    if (problem) throw invalid('id', problem);
    return { status: 'CANCELLED' };
  });
}

/** Edits a scheduled call of the viewer, and again if another device was faster. `edit` returns null for no change. */
async function changeScheduledCall(
  id: string,
  { app, viewer }: SignedIn,
  edit: (
    known: ScheduledCallRow,
    now: Date,
  ) => Promise<Parameters<typeof writeScheduledCall>[2] | null>,
): Promise<ScheduledCallRow> {
  return app.runExclusive(`scheduled call ${id}`, async () => {
    for (let tries = 0; tries < app.limits.DECISIONS; tries += 1) {
      const known = isStorable(id) ? await readScheduledCall(app.db, id, viewer.userId) : null;
      if (!known) throw new NotFoundError('scheduled call', id);
      const { now, ...row } = known;
      const to = await edit(row, now);
      if (!to) return row;
      const changed = await writeScheduledCall(app.db, row, to);
      if (changed) return changed;
    }
    throw unavailable();
  });
}

/** [SCHED1] Refuses a time in the past, and callees who cannot be called. */
async function requireSchedulable(
  { calleeIds, at }: { calleeIds: string[]; at: Date | null },
  { app, viewer }: SignedIn,
): Promise<void> {
  const { users, now } = await readCallees(
    app.db,
    viewer.userId,
    [viewer.userId, ...calleeIds].filter(isStorable),
  );
  const invalidFields: InvalidField[] = [];
  const self = calleeIds.indexOf(viewer.userId);
  if (self >= 0) {
    invalidFields.push({
      path: ['input', 'calleeIds', String(self)],
      message: 'You cannot call yourself.',
    });
  }
  const problem = at ? timeProblem(at, now) : null;
  if (problem !== null) invalidFields.push({ path: ['input', 'at'], message: problem });
  if (invalidFields.length > 0) throw new InvalidInputError(invalidFields);
  const missing = calleeIds.find((userId) => !users.has(userId));
  if (missing !== undefined) throw new NotFoundError('user', missing);
}

const isSame = (known: ScheduledCallRow, to: ScheduledCallContent): boolean =>
  known.at.getTime() === to.at.getTime() &&
  known.type === to.type &&
  known.message === to.message &&
  known.taskId === to.taskId &&
  known.calleeIds.join('\n') === to.calleeIds.join('\n');

/** The callees who still have an account. */
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

/** The call that it started, if it is visible to the viewer. */
export async function callOf(
  { status, callId }: ScheduledCallRow,
  { loaders, viewer }: Context,
): Promise<CallSnapshot | null> {
  const call = status === 'STARTED' ? await loaders.call.load(callId) : null;
  return call && viewer && maySeeCall(call, viewer.userId) ? call : null;
}

/** The sort key is encoded like a time, which has the same range. */
function sortPositionOf(name: string, cursor: string | null | undefined): ScheduledCallKey | null {
  const key = keysetOf(name, cursor);
  return key && { sortKey: key.at.getTime(), id: key.id };
}

export async function scheduledCalls(
  args: PageArgs,
  { app, viewer }: SignedIn,
): Promise<Page<ScheduledCallRow>> {
  const page = pageBounds(args, app.limits);
  const found = await listScheduledCalls(app.db, viewer.userId, {
    after: sortPositionOf('after', args.after),
    before: sortPositionOf('before', args.before),
    limit: page.size + 1,
    fromEnd: page.fromOldest,
  });
  const rows = found.map(({ sortKey, ...node }) => ({
    node,
    cursor: keysetCursor({ at: new Date(sortKey), id: node.id }),
  }));
  return pageOf(rows, args, page, () => countScheduledCalls(app.db, viewer.userId));
}
