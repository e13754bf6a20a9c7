import { now } from '../clock.js';
import type { Person, RemoteDevice, Rig } from '../rig.js';
import { none, percentile, type Scenario, within } from '../scenario.js';

const CALLS = 500;
const DEVICES = 20;
/** Concurrent calls: as many as two cores carry without becoming the thing that is measured. */
const LANES = 3;
/** Calls of each lane that are not counted, because nodes that have just started are slow. */
const WARM_UP = 4;

const scenario: Scenario = {
  fault: '20 devices of one callee, on 3 nodes, accept at once; 500 calls',
  holds:
    "one device wins, and the other 19 get its name; the other 19 are notified that ringing stops, and the caller, who has just connected, is notified of the answer, each with a p99 under 300 ms after the winner's answer",
  async run(rig) {
    const calls = rig.some(CALLS);
    const callees = await rig.people(LANES);
    const lanes = await Promise.all(callees.map((callee) => twentyDevices(rig, callee)));
    const raceAll = async (callers: Person[]): Promise<void> => {
      const race = async (devices: RemoteDevice[]): Promise<void> => {
        for (let next = callers.pop(); next; next = callers.pop()) await aRace(rig, next, devices);
      };
      await Promise.all(lanes.map(race));
    };
    await raceAll(await rig.people(LANES * WARM_UP));
    const from = now();
    await raceAll(await rig.people(calls));

    const { timelineOf, attempts, entriesOf } = await rig.settle();
    const wonAt = new Map<string, number>();
    for (const { asked, answered } of attempts) {
      if (asked.at > from && asked.op === 'acceptCall' && answered?.ending === 'done') {
        wonAt.set(asked.callId, answered.at);
      }
    }
    const stopped: number[] = [];
    const received: number[] = [];
    for (const entries of entriesOf.values()) {
      for (const entry of entries) {
        const won = entry.is === 'call event' ? wonAt.get(entry.call.id) : undefined;
        if (entry.is !== 'call event' || won === undefined) continue;
        const late = Math.max(0, entry.at - won);
        if (entry.kind === 'ANSWERED_ELSEWHERE') stopped.push(late);
        const caller = timelineOf.get(entry.call.id)?.[0]?.actorId;
        if (entry.kind === 'ACCEPTED' && entry.user === caller) received.push(late);
      }
    }
    return [
      within('stop ringing, p99', percentile(stopped, 0.99), 300),
      within('caller notified, p99', percentile(received, 0.99), 300),
      none('devices not notified', calls * (DEVICES - 1) - stopped.length),
      none('callers not notified', calls - received.length),
    ];
  },
};
export default scenario;

function twentyDevices(rig: Rig, of: Person): Promise<RemoteDevice[]> {
  return rig.open(
    Array.from({ length: DEVICES }, (_, i) => ({ of, node: i % rig.nodes.length, via: 'socket' })),
  );
}

/** A call from a user whose client has just connected, for which all the devices race. */
async function aRace(rig: Rig, person: Person, devices: RemoteDevice[]): Promise<void> {
  const [caller] = (await rig.open([{ of: person, via: 'socket' }])) as [RemoteDevice];
  const callId = rig.callId();
  const calleeIds = [(devices[0] as RemoteDevice).userId];
  await rig.do([[caller, { op: 'startCall', callId, calleeIds }]]);
  await rig.receive(devices, callId, ['CALLING']);
  await rig.do(devices.map((device) => [device, { op: 'acceptCall', callId }]));
  await rig.receive([caller, ...devices], callId, ['CONNECTED']);
  await rig.do([[caller, { op: 'hangUpCall', callId }]]);
  await rig.receive([caller, ...devices], callId, ['COMPLETED']);
  await rig.leave([caller]);
}
