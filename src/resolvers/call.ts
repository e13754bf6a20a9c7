import type { SignedIn } from '../context.js';
import { isStorable } from '../db/text.js';
import type { RejectReason } from '../lifecycle/call-state.js';
import { changeCall } from './change-call.js';

export function acknowledgeCall({ callId }: { callId: string }, { app, viewer }: SignedIn) {
  return changeCall(app, callId, { kind: 'acknowledge', by: viewer });
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

export async function callHeartbeat(
  { callId }: { callId: string },
  { app, viewer }: SignedIn,
): Promise<boolean> {
  return isStorable(callId) && app.calls.heartbeat(callId, viewer.userId, viewer.terminalId);
}
