import type { DeviceOptions, RemoteDevice, Rig } from './rig.js';

/** A call, its caller, and the devices of its callee. */
export interface RingingCall {
  callId: string;
  caller: RemoteDevice;
  devices: RemoteDevice[];
}

/** Starts calls, each between other users. Each callee has a device on each of these nodes. All of them ring. */
export async function ringingCalls(
  rig: Rig,
  count: number,
  callerOf: (i: number) => DeviceOptions,
  nodes: readonly number[],
): Promise<RingingCall[]> {
  const callers = await rig.open(
    (await rig.people(count)).map((of, i) => ({ of, ...callerOf(i) })),
  );
  const callees = await rig.people(count);
  const devices = await rig.open(
    callees.flatMap((of) => nodes.map((node) => ({ of, node, via: 'socket' as const }))),
  );
  const calls = callers.map((caller, i) => ({
    callId: rig.callId(),
    caller,
    devices: devices.slice(i * nodes.length, (i + 1) * nodes.length),
  }));
  await rig.do(
    calls.map(({ callId, caller }, i) => {
      const calleeIds = [callees[i]?.userId ?? ''];
      return [caller, { op: 'startCall', callId, calleeIds }];
    }),
  );
  await Promise.all(
    calls.map(({ callId, devices: ringing }) => rig.receive(ringing, callId, ['CALLING'])),
  );
  return calls;
}

/** Lets the callers end their calls. */
export const hangUp = (rig: Rig, calls: readonly RingingCall[]) =>
  rig.do(calls.map(({ callId, caller }) => [caller, { op: 'hangUpCall', callId }]));
