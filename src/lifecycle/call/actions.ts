import { routeSignal } from '../signal.js';
import type { Callee } from './command.js';
import { type CallCommand, decideCall } from './decide.js';
import { type Call, type CallAction, type Device, isCallOver } from './state.js';

/** A stand-in callee who can be rung. */
const ANYBODY: Callee = { userId: '', disturbable: true, inCall: false };

/** Actions available to the device now. */
export function availableCallActions(call: Call, device: Device, now: Date): CallAction[] {
  if (isCallOver(call)) return [];
  const by = device;
  const commands: [CallAction, CallCommand][] = [
    ['ACKNOWLEDGE', { kind: 'acknowledge', by }],
    ['ACCEPT', { kind: 'accept', by }],
    ['REJECT', { kind: 'reject', by, reason: 'DECLINED' }],
    ['CANCEL', { kind: 'cancel', by }],
    ['HANG_UP', { kind: 'hangUp', by }],
    ['HOLD', { kind: 'hold', by }],
    ['RESUME', { kind: 'resume', by }],
    ['TRANSFER', { kind: 'transfer', by, to: ANYBODY, ringTimeoutS: 0 }],
    ['INVITE', { kind: 'invite', by, callees: [ANYBODY], ringTimeoutS: 0 }],
  ];
  const actions = commands
    .filter(([, command]) => decideCall(call, command, now).outcome === 'changed')
    .map(([action]) => action);
  const others = call.participants.filter((p) => p.userId !== device.userId);
  const canSignal = others.some(
    ({ userId }) => routeSignal(call, device, { userId, terminalId: null }).outcome === 'routed',
  );
  return canSignal ? [...actions, 'SIGNAL'] : actions;
}
