import type { SignedIn } from '../../context.js';
import type { CallSnapshot } from '../../db/call/store.js';
import { invalid, NotFoundError } from '../../errors.js';
import { idList, parseInput } from '../input.js';
import { findCallees } from './callees.js';
import { changeCall } from './change.js';
import { requireVisibleCall } from './updates.js';

export async function inviteToCall(
  { input: { callId, userIds } }: { input: { callId: string; userIds: string[] } },
  ctx: SignedIn,
): Promise<CallSnapshot> {
  const { app, viewer } = ctx;
  parseInput(idList(1, app.limits.CALLEES_AUDIO, 'users'), userIds, ['input', 'userIds']);
  const self = userIds.indexOf(viewer.userId);
  if (self >= 0) throw invalid(`input.userIds.${self}`, 'You are in this call.');
  await requireVisibleCall(callId, ctx);
  return changeCall(app, callId, async () => ({
    kind: 'invite',
    by: viewer,
    callees: (await findCallees(userIds, ctx)).callees,
    ringTimeoutS: app.limits.RING_TIMEOUT_S,
  }));
}

export async function transferCall(
  { input: { callId, toUserId } }: { input: { callId: string; toUserId: string } },
  ctx: SignedIn,
): Promise<CallSnapshot> {
  const { app, viewer } = ctx;
  if (toUserId === viewer.userId) {
    throw invalid('input.toUserId', 'You are in this call: name somebody else.');
  }
  await requireVisibleCall(callId, ctx);
  return changeCall(app, callId, async () => {
    const [to] = (await findCallees([toUserId], ctx)).callees;
    if (!to) throw new NotFoundError('user', toUserId);
    return { kind: 'transfer', by: viewer, to, ringTimeoutS: app.limits.RING_TIMEOUT_S };
  });
}
