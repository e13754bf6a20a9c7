import { type CallCommand, decide } from './call.js';
import type { Call, CallAction, Device } from './call-state.js';
import { routeSignal } from './signal.js';

/** What the device may do with the call now. */
export function availableActions(call: Call, device: Device, now: Date): CallAction[] {
  const commands: [CallAction, CallCommand][] = [
    ['ACKNOWLEDGE', { kind: 'acknowledge', by: device }],
    ['ACCEPT', { kind: 'accept', by: device }],
    ['REJECT', { kind: 'reject', by: device, reason: 'DECLINED' }],
    ['CANCEL', { kind: 'cancel', by: device }],
    ['HANG_UP', { kind: 'hangUp', by: device }],
  ];
  const actions = commands
    .filter(([, command]) => decide(call, command, now).outcome === 'changed')
    .map(([action]) => action);
  const others = call.participants.filter((p) => p.userId !== device.userId);
  const canSignal = others.some(
    ({ userId }) => routeSignal(call, device, { userId, terminalId: null }).outcome === 'routed',
  );
  return canSignal ? [...actions, 'SIGNAL'] : actions;
}
