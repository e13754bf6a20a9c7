// A client process. It opens devices, runs the rig's commands on them, and writes their history.

import { chanceOf } from '../../support/chance.js';
import { createHistory } from '../history.js';
import type { Command, Outcome } from './command.js';
import { Device, type DeviceSpec } from './device.js';
import { type LoadPlan, startLoad } from './load.js';

/** The last events that a device has received, of its user's calls and of its meetings. */
export interface Position {
  userId: string;
  terminalId: string;
  position: number | null;
  meetings: { meetingId: string; position: number | null }[];
}

/** The requests that a client process answers. Devices are named by their terminal ID. */
export interface ClientRequests {
  open(specs: DeviceSpec[]): Promise<void>;
  do(work: { terminalId: string; command: Command }[]): Promise<Outcome[]>;
  /** Waits until the devices learn that a call is in one of these states. Returns how many did. */
  receive(terminalIds: string[], callId: string, statuses: string[], ms: number): Promise<number>;
  startLoad(circles: { caller: string; callees: string[][] }[], plan: LoadPlan): Promise<void>;
  /** Returns the number of calls. */
  stopLoad(): Promise<number>;
  /** The position of each device. */
  positions(): Promise<Position[]>;
  leave(terminalIds: string[] | null): Promise<void>;
  /** Resolves when the whole history is on disk. */
  flush(): Promise<void>;
}

const [file = '', name = '', seed = '0'] = process.argv.slice(2);
const history = createHistory(file);
const chance = chanceOf(Number(seed));
const devices = new Map<string, Device>();
let load: ReturnType<typeof startLoad> | null = null;

function device(terminalId: string): Device {
  const found = devices.get(terminalId);
  if (!found) throw new Error(`no device ${terminalId}`);
  return found;
}

const requests: ClientRequests = {
  async open(specs) {
    const opened = specs.map((spec) => new Device(spec, history, chance.of(spec.terminalId)));
    for (const one of opened) devices.set(one.spec.terminalId, one);
    // Opens them in groups, because two cores cannot connect a crowd at once.
    for (let i = 0; i < opened.length; i += 50) {
      await Promise.all(opened.slice(i, i + 50).map((one) => one.open()));
    }
  },
  do: (work) => Promise.all(work.map(({ terminalId, command }) => device(terminalId).do(command))),
  async receive(terminalIds, callId, statuses, ms) {
    const received = await Promise.all(
      terminalIds.map((id) =>
        device(id).receivesCall(callId, ({ status }) => statuses.includes(status), ms),
      ),
    );
    return received.filter(Boolean).length;
  },
  async startLoad(circles, plan) {
    load = startLoad(
      circles.map(({ caller, callees }) => ({
        caller: device(caller),
        callees: callees.map((ids) => ids.map(device)),
      })),
      plan,
      name,
      chance.of('load'),
    );
  },
  async stopLoad() {
    const calls = (await load?.stop()) ?? 0;
    load = null;
    return calls;
  },
  positions: async () =>
    [...devices.values()].map((one) => {
      const { userId, terminalId } = one.spec;
      return { userId, terminalId, position: one.position, meetings: one.inMeetings() };
    }),
  async leave(terminalIds) {
    const leaving = terminalIds ?? [...devices.keys()];
    await Promise.all(leaving.map((id) => device(id).leave()));
    for (const id of leaving) devices.delete(id);
  },
  flush: () => history.flush(),
};

process.on('message', ({ id, method, args }: { id: number; method: string; args: unknown[] }) => {
  const run = requests[method as keyof ClientRequests] as (...args: unknown[]) => Promise<unknown>;
  run(...args).then(
    (result) => process.send?.({ id, result }),
    (error) => process.send?.({ id, error: String(error?.stack ?? error) }),
  );
});
// The parent process is gone.
process.on('disconnect', () => process.exit(1));
process.send?.({ ready: true });
