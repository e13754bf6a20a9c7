import type { Context, SignedIn } from '../../context.js';
import { recordRings } from '../../db/call/rings.js';
import type { TimelineEntry } from '../../db/call/updates.js';
import { isStorable } from '../../db/text.js';
import { findCallParticipant, isRinging, type RejectReason } from '../../lifecycle/call/state.js';
import { changeCall } from './change.js';

/** What happened to a call until it was as it is shown: what it has become since may be kept from the viewer. */
export async function timelineOf(
  { id, version }: { id: string; version: number },
  { loaders }: Context,
): Promise<TimelineEntry[]> {
  const entries = await loaders.timeline.load(id);
  return entries.filter((entry) => entry.version <= version);
}

export async function acknowledgeCall({ callId }: { callId: string }, { app, viewer }: SignedIn) {
  const call = await changeCall(app, callId, { kind: 'acknowledge', by: viewer });
  const me = findCallParticipant(call, viewer.userId);
  // [CALL20] Of a device that answered before it said so, nothing is missing.
  if (me && isRinging(me)) {
    const { userId, terminalId } = viewer;
    await recordRings(app.db, [{ callId, userId, terminalId }], true);
  }
  return call;
}

export function acceptCall({ callId }: { callId: string }, { app, viewer }: SignedIn) {
  return changeCall(app, callId, { kind: 'accept', by: viewer });
}

export function rejectCall(
  { input }: { input: { callId: string; reason?: RejectReason | null | undefined } },
  { app, viewer }: SignedIn,
) {
  const { callId, reason } = input;
  return changeCall(app, callId, { kind: 'reject', by: viewer, reason: reason ?? 'DECLINED' });
}

export function cancelCall({ callId }: { callId: string }, { app, viewer }: SignedIn) {
  return changeCall(app, callId, { kind: 'cancel', by: viewer });
}

export function hangUpCall({ callId }: { callId: string }, { app, viewer }: SignedIn) {
  return changeCall(app, callId, { kind: 'hangUp', by: viewer });
}

export function holdCall({ callId }: { callId: string }, { app, viewer }: SignedIn) {
  return changeCall(app, callId, { kind: 'hold', by: viewer });
}

export function resumeCall({ callId }: { callId: string }, { app, viewer }: SignedIn) {
  return changeCall(app, callId, { kind: 'resume', by: viewer });
}

export async function callHeartbeat(
  { callId }: { callId: string },
  { app, viewer }: SignedIn,
): Promise<boolean> {
  return isStorable(callId) && app.calls.heartbeat(callId, viewer.userId, viewer.terminalId);
}
