import type { Context, SignedIn } from '../../context.js';
import { type CallRing, recordRings } from '../../db/call/rings.js';
import type { TimelineEntry } from '../../db/call/updates.js';
import { isStorable } from '../../db/storable.js';
import {
  type CallParticipant,
  findCallParticipant,
  isRinging,
  type RejectReason,
} from '../../lifecycle/call/state.js';
import { changeCall } from './change.js';

/** A device that was rung, and the participant that it was rung for. */
export interface CallTerminal extends CallRing {
  participant: CallParticipant;
}

/** The timeline up to the version of the call that is shown. Later entries may be hidden from the viewer. */
export async function timelineOf(
  { id, version }: { id: string; version: number },
  { loaders }: Context,
): Promise<TimelineEntry[]> {
  const entries = await loaders.timeline.load(id);
  return entries.filter((entry) => entry.version <= version);
}

/** The rings of the viewer's own devices; null for other participants. */
export async function terminalsOf(
  participant: CallParticipant & { callId: string },
  { viewer, loaders }: Context,
): Promise<CallTerminal[] | null> {
  if (viewer?.userId !== participant.userId) return null;
  const { calledAt } = participant;
  const rings = await loaders.rings.load(participant);
  // Records of an earlier ring of the same call do not count.
  return rings
    .filter(({ toldAt }) => !calledAt || toldAt >= calledAt)
    .map((ring) => ({ ...ring, participant }));
}

export async function acknowledgeCall({ callId }: { callId: string }, { app, viewer }: SignedIn) {
  const call = await changeCall(app, callId, { kind: 'acknowledge', by: viewer });
  const me = findCallParticipant(call, viewer.userId);
  // [CALL20] A device that has already answered needs no record of its ring.
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
