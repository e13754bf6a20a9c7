import type { RemoteDevice } from '../rig.js';
import type { Scenario } from '../scenario.js';

const CALLS = 200;
/** The default of `startCall`, and a little. */
const RINGS_MS = 30_000;
const OVER_MS = 32_000;

const scenario: Scenario = {
  fault: "kill -9 of the callers' node while 200 calls ring",
  holds: 'half of the callees accept on other nodes; the other half stop ringing by 32 s',
  mostlyWaits: true,
  async run(rig) {
    const calls = rig.some(CALLS);
    const home = 0;
    const others = rig.nodes.map(({ index }) => index).filter((index) => index !== home);
    const callers = await rig.open((await rig.people(calls)).map((of) => ({ of, node: home })));
    const callees = await rig.people(calls);
    const devices = await rig.open(
      callees.flatMap((of) => others.map((node) => ({ of, node, via: 'socket' as const }))),
    );
    const devicesOf = (i: number) => devices.slice(i * others.length, (i + 1) * others.length);

    const callIds = callers.map(() => rig.callId());
    await rig.do(
      callers.map((caller, i) => {
        const calleeIds = [devicesOf(i)[0]?.userId as string];
        return [caller, { op: 'startCall', callId: callIds[i] as string, calleeIds }];
      }),
    );
    await Promise.all(callIds.map((callId, i) => rig.hear(devicesOf(i), callId, ['CALLING'])));
    const restart = await rig.killNode(home);

    const half = Math.ceil(calls / 2);
    const outcomes = await rig.do(
      callIds
        .slice(0, half)
        .map((callId, i) => [
          devicesOf(i)[i % others.length] as RemoteDevice,
          { op: 'acceptCall', callId },
        ]),
    );
    const accepted = outcomes.filter(({ ending }) => ending === 'done');
    const slowest = Math.max(...outcomes.map(({ askedAt, answeredAt }) => answeredAt - askedAt));
    await Promise.all(
      callIds.slice(half).map((callId, i) => {
        const everybody = [callers[half + i] as RemoteDevice, ...devicesOf(half + i)];
        return rig.hear(everybody, callId, ['MISSED'], RINGS_MS + OVER_MS);
      }),
    );
    await rig.do(
      callIds
        .slice(0, half)
        .map((callId, i) => [callers[i] as RemoteDevice, { op: 'hangUpCall', callId }]),
    );
    await restart();

    const { entriesOf, callOf } = await rig.settle();
    let heardMs = 0;
    let heard = 0;
    for (const entries of entriesOf.values()) {
      for (const entry of entries) {
        if (entry.is !== 'heard' || entry.kind !== 'TIMED_OUT') continue;
        heard += 1;
        heardMs = Math.max(heardMs, entry.at - (callOf.get(entry.call.id)?.createdAt ?? 0));
      }
    }
    return [
      { what: 'accepts that failed', value: half - accepted.length, unit: '', atMost: 0 },
      { what: 'slowest accept', value: slowest, unit: 'ms' },
      {
        what: 'heard of the end of ringing after',
        value: heardMs / 1000,
        unit: 's',
        atMost: OVER_MS / 1000,
      },
      {
        what: 'devices not told',
        value: (calls - half) * (1 + others.length) - heard,
        unit: '',
        atMost: 0,
      },
    ];
  },
};
export default scenario;
