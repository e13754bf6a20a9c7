import { until } from '../clock.js';
import type { RemoteDevice, Rig } from '../rig.js';
import { hangUp, ringingCalls } from '../ringing.js';
import { none, type Scenario, within } from '../scenario.js';

const CALLS = 20;
/** Nodes check every 5 s for events that the bus did not bring; reading them takes a moment. */
const RECEIVED_MS = 5_000 + 1_000;

const scenario: Scenario = {
  fault: 'kill -9 of a node between the commit of a change and its publication, each node in turn',
  holds: 'all other recipients receive the change within 5 s plus jitter of its commit',
  mostlyWaits: true,
  async run(rig) {
    let worst = 0;
    let missed = 0;
    for (const { index } of rig.nodes.slice(0, rig.some(rig.nodes.length))) {
      const round = await aRound(rig, index);
      worst = Math.max(worst, round.worst);
      missed += round.missed;
    }
    if (missed === 0) await rig.settle();
    return [within('received after', worst, RECEIVED_MS), none('devices not notified', missed)];
  },
};
export default scenario;

/** Calls are accepted through a node that can write but not publish, and that then dies. */
async function aRound(rig: Rig, dying: number): Promise<{ worst: number; missed: number }> {
  const others = rig.nodes.map(({ index }) => index).filter((index) => index !== dying);
  // The first device of each callee answers, on the node that dies. The others listen.
  const calls = await ringingCalls(
    rig,
    rig.some(CALLS),
    (i) => ({ node: others[i % others.length] as number, via: 'socket' }),
    [dying, ...others],
  );

  // From now on, nothing that this node sends reaches Redis.
  rig.nodes[dying]?.redis.swallow();
  const accepted = rig.do(
    calls.map(({ callId, devices: [first] }) => [
      first as RemoteDevice,
      { op: 'acceptCall', callId },
    ]),
  );
  const committedAt = await commits(
    rig,
    calls.map(({ callId }) => callId),
  );
  const restart = await rig.killNode(dying);
  rig.nodes[dying]?.redis.restore();

  const listening = calls.map(({ caller, devices }) => [caller, ...devices.slice(1)]);
  const received = await Promise.all(
    calls.map(({ callId }, i) =>
      rig.receive(listening[i] as RemoteDevice[], callId, ['CONNECTED'], RECEIVED_MS + 4_000),
    ),
  );
  await accepted;
  await hangUp(rig, calls);
  await restart();

  const { entriesOf } = await rig.evidence();
  const late = listening
    .flat()
    .flatMap(({ terminalId }) =>
      (entriesOf.get(terminalId) ?? []).flatMap((entry) =>
        entry.is === 'call event' && entry.call.status === 'CONNECTED'
          ? [entry.at - (committedAt.get(entry.call.id) ?? Number.POSITIVE_INFINITY)]
          : [],
      ),
    );
  await rig.leave(calls.flatMap(({ caller, devices }) => [caller, ...devices]));
  return {
    worst: Math.max(0, ...late),
    missed: listening.flat().length - received.reduce((sum, count) => sum + count, 0),
  };
}

/** Watches the database until all calls are connected there. Returns when each was first seen connected. */
async function commits(rig: Rig, callIds: readonly string[]): Promise<Map<string, number>> {
  const seen = new Map<string, number>();
  await until(
    'the accepts are committed',
    5_000,
    async () => {
      const at = Date.now();
      const rows = await rig.sql<{ id: string }[]>`
        SELECT id FROM calls WHERE status = 'CONNECTED' AND id = ANY(${[...callIds]})`;
      for (const { id } of rows) if (!seen.has(id)) seen.set(id, at);
      return seen.size === callIds.length;
    },
    2,
  );
  return seen;
}
