import { now } from '../clock.js';
import type { RemoteDevice, Rig } from '../rig.js';
import { hangUp, ringingCalls } from '../ringing.js';
import { LATE_MS } from '../rules/outage.js';
import { none, type Scenario, within } from '../scenario.js';

const CALLS = 200;
/** The number of scheduled calls, due from just before the node dies until a while later. */
const SCHEDULED = 40;
const AHEAD_MS = 1_500;
const EVERY_MS = 2_500 / SCHEDULED;
/** How long the scenario waits for scheduled calls. */
const PATIENCE_MS = 15_000;
/** The default of `startCall`, plus a margin. */
const RINGS_MS = 30_000;
const OVER_MS = 32_000;

const scenario: Scenario = {
  fault:
    "kill -9 of the callers' node while 200 calls ring and 40 calls scheduled through it are about to begin",
  holds:
    'half of the callees accept on other nodes; the other half stop ringing by 32 s; the scheduled calls begin within 2 s of their time',
  mostlyWaits: true,
  async run(rig) {
    const home = 0;
    const others = rig.nodes.map(({ index }) => index).filter((index) => index !== home);
    const calls = await ringingCalls(rig, rig.some(CALLS), () => ({ node: home }), others);
    const planned = await schedule(rig, home, others);
    const restart = await rig.killNode(home);
    const answered = answer(rig, planned);

    const half = Math.ceil(calls.length / 2);
    const [answering, missing] = [calls.slice(0, half), calls.slice(half)];
    const outcomes = await rig.do(
      answering.map(({ callId, devices }, i) => [
        devices[i % others.length] as RemoteDevice,
        { op: 'acceptCall', callId },
      ]),
    );
    const accepted = outcomes.filter(({ ending }) => ending === 'done');
    const slowest = Math.max(...outcomes.map(({ askedAt, answeredAt }) => answeredAt - askedAt));
    await Promise.all(
      missing.map(({ callId, caller, devices }) =>
        rig.receive([caller, ...devices], callId, ['MISSED'], RINGS_MS + OVER_MS),
      ),
    );
    await hangUp(rig, answering);
    await answered;
    await restart();

    const { entriesOf, callOf, facts } = await rig.settle();
    const begun = facts.database.scheduled.map(
      ({ at, callId }) => (callOf.get(callId)?.createdAt ?? Number.POSITIVE_INFINITY) - at,
    );
    let receivedMs = 0;
    let received = 0;
    for (const entries of entriesOf.values()) {
      for (const entry of entries) {
        if (entry.is !== 'call event' || entry.kind !== 'TIMED_OUT') continue;
        received += 1;
        receivedMs = Math.max(receivedMs, entry.at - (callOf.get(entry.call.id)?.createdAt ?? 0));
      }
    }
    return [
      none('failed accepts', half - accepted.length),
      { what: 'slowest accept', value: slowest, unit: 'ms' },
      {
        what: 'ring end received after',
        value: receivedMs / 1000,
        unit: 's',
        atMost: OVER_MS / 1000,
      },
      none('devices not notified', missing.length * (1 + others.length) - received),
      within('scheduled calls begun after', Math.max(...begun), LATE_MS),
    ];
  },
};
export default scenario;

interface Planned {
  taskId: string;
  caller: RemoteDevice;
  callee: RemoteDevice;
}

/** Lets callers schedule calls through a node that will not live to begin them. */
async function schedule(rig: Rig, node: number, others: readonly number[]): Promise<Planned[]> {
  const count = rig.some(SCHEDULED);
  const via = 'socket';
  const callers = await rig.open((await rig.people(count)).map((of) => ({ of, node, via })));
  const callees = await rig.open(
    (await rig.people(count)).map((of, i) => ({ of, node: others[i % others.length] ?? 0, via })),
  );
  const planned = callers.map((caller, i) => ({
    taskId: `task-${i}`,
    caller,
    callee: callees[i] as RemoteDevice,
  }));
  const first = Math.round(now() + AHEAD_MS);
  await rig.do(
    planned.map(({ taskId, caller, callee }, i) => {
      const at = first + Math.round((i * EVERY_MS * SCHEDULED) / count);
      return [caller, { op: 'scheduleCall', taskId, calleeIds: [callee.userId], at }];
    }),
  );
  return planned;
}

/** The callers answer, then the callees. Rules find the calls that do not begin. */
async function answer(rig: Rig, planned: readonly Planned[]): Promise<void> {
  await Promise.all(
    planned.map(async ({ taskId, caller, callee }) => {
      const [{ callId = '' } = {}] = await rig.sql<{ callId: string }[]>`
        SELECT call_id AS "callId" FROM scheduled_calls WHERE task_id = ${taskId}`;
      for (const device of [caller, callee]) {
        await rig.receive([device], callId, ['CALLING'], PATIENCE_MS);
        await rig.do([[device, { op: 'acceptCall', callId }]]);
      }
      await rig.do([[caller, { op: 'hangUpCall', callId }]]);
    }),
  );
}
