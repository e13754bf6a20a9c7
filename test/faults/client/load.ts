import type { Chance } from '../../support/chance.js';
import { now, pause } from '../clock.js';
import type { CallSeen } from '../history.js';
import type { Device } from './device.js';

/** Users who call only each other. */
export interface Circle {
  caller: Device;
  /** The devices of each callee. */
  callees: Device[][];
}

/** The size of the load. */
export interface LoadPlan {
  /** Calls that begin each second over all circles. A circle has one call at a time. */
  callsPerS: number;
  /** Signals that each side sends in a call. */
  signalsPerCall: number;
}

/** How long a device waits for others; longer than any promised delay. */
const WAIT_MS = 12_000;
/** The time between the last signal and hanging up. A check recovers lost signals within it. */
const LINGER_MS = 7_500;

/** The ring time of a scheduled call. */
const SCHEDULED_RINGS_MS = 30_000;

const rings = ({ status }: CallSeen) => status === 'CALLING' || status === 'RINGING';
const isOver = (call: CallSeen) => !rings(call) && call.status !== 'CONNECTED';

/** The course of a call, and its weight. */
const STORIES: readonly Story[] = [
  { weight: 40, play: everybodyAccepts },
  { weight: 25, play: oneAccepts },
  { weight: 10, play: everybodyDeclines },
  { weight: 10, play: theCallerCancels },
  { weight: 7, play: oneAcceptsAndOneDeclines },
  { weight: 8, play: nobodyAnswers },
  { weight: 10, play: theCallerHolds },
  // Nearly half of the calls with two callees.
  { weight: 40, play: oneIsInvited, callsOne: true },
  { weight: 40, play: theCallerTransfers, callsOne: true },
  // One call in eight together with the next.
  { weight: 17, play: theCallerIsThere, scheduled: true },
  { weight: 4, play: theCallerIsNot, scheduled: true },
];

interface Story {
  weight: number;
  play: (scene: Scene) => Promise<void>;
  /** Whether it begins with one of the callees and needs a second. */
  callsOne?: boolean;
  /** Whether the call is scheduled and begins by itself. */
  scheduled?: boolean;
}

interface Scene {
  caller: Device;
  callees: Device[][];
  callId: string;
  plan: LoadPlan;
  chance: Chance;
}

/** Lets circles call until stopped. `stop` resolves when the last call is over. */
export function startLoad(
  circles: readonly Circle[],
  plan: LoadPlan,
  name: string,
  chance: Chance,
) {
  let stopped = false;
  let calls = 0;
  const quiet = new Set<() => void>();
  const everyMs = (1000 * circles.length) / plan.callsPerS;

  /** Waits, but not beyond the end of the load. */
  const rest = (ms: number) =>
    new Promise<void>((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        quiet.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, ms);
      quiet.add(wake);
    });

  const running = circles.map(async ({ caller, callees }, index) => {
    const mine = chance.of(index);
    let due = performance.now() + mine.next() * everyMs;
    while (!stopped) {
      await rest(Math.max(0, due - performance.now()));
      if (stopped) return;
      // The load does not catch up: more concurrent calls would not help a slow service.
      due = Math.max(due + everyMs, performance.now());
      calls += 1;
      const callId = `${name}-${calls}`;
      await aCall({ caller, callees, callId, plan, chance: mine });
    }
  });

  return {
    async stop(): Promise<number> {
      stopped = true;
      for (const wake of [...quiet]) wake();
      await Promise.all(running);
      return calls;
    },
  };
}

async function aCall(scene: Scene): Promise<void> {
  const { caller, callees, callId, chance } = scene;
  const possible = STORIES.filter(({ callsOne }) => !callsOne || callees.length > 1);
  const total = possible.reduce((sum, { weight }) => sum + weight, 0);
  let drawn = chance.next() * total;
  const story = possible.find(({ weight }) => {
    drawn -= weight;
    return drawn < 0;
  });
  if (!story) return;
  const called = story.callsOne ? callees.slice(0, 1) : callees;
  const calleeIds = called.map(idOf);
  const begun = story.scheduled
    ? await scheduled(scene, calleeIds)
    : await started(scene, calleeIds, story.play === nobodyAnswers ? 5 : 30);
  if (begun !== null) await story.play({ ...scene, callId: begun });
  for (const device of [caller, ...callees.flat()]) device.forget(begun ?? callId);
}

/** Starts the call. Returns its id, or null on failure. */
async function started(
  { caller, callId }: Scene,
  calleeIds: string[],
  ringTimeout: number,
): Promise<string | null> {
  const { ending } = await caller.do({ op: 'startCall', callId, calleeIds, ringTimeout });
  return ending === 'done' ? callId : null;
}

/** Schedules the call a little ahead. Returns its id once it rings for its caller, or null on failure. */
async function scheduled(
  { caller, callId: taskId, chance }: Scene,
  calleeIds: string[],
): Promise<string | null> {
  const at = Math.round(now()) + chance.whole(1_000, 3_000);
  // A request repeated after the time is refused, but the call rings if the first request came through.
  await caller.do({ op: 'scheduleCall', taskId, calleeIds, at });
  return caller.finds(taskId, Math.max(0, at - now()) + WAIT_MS);
}

const idOf = ([first]: Device[]): string => (first as Device).spec.userId;

/** A device acts once it rings. It may acknowledge the ring first. */
async function whenRung(device: Device, { callId, chance }: Scene): Promise<boolean> {
  const rung = await device.receivesCall(callId, () => true, WAIT_MS);
  if (rung && chance.is(0.3)) await device.do({ op: 'acknowledgeCall', callId });
  return rung;
}

async function answerIfRung(device: Device, scene: Scene): Promise<void> {
  if (await whenRung(device, scene)) await device.do({ op: 'acceptCall', callId: scene.callId });
}

async function everybodyAccepts(scene: Scene): Promise<void> {
  await Promise.all(scene.callees.flat().map((device) => answerIfRung(device, scene)));
  await talk(scene);
}

/** Lets a random device of each callee act when it is rung. */
async function oneOfEach(scene: Scene, act: (device: Device) => Promise<unknown>): Promise<void> {
  await Promise.all(
    scene.callees.map(async (devices) => {
      const device = scene.chance.pick(devices);
      if (await whenRung(device, scene)) await act(device);
    }),
  );
}

async function oneAccepts(scene: Scene): Promise<void> {
  const { callId, chance } = scene;
  await oneOfEach(scene, async (device) => {
    await pause(chance.whole(0, 500));
    await device.do({ op: 'acceptCall', callId });
  });
  await talk(scene);
}

async function everybodyDeclines(scene: Scene): Promise<void> {
  const { callId } = scene;
  await oneOfEach(scene, (device) => device.do({ op: 'rejectCall', callId }));
}

/** Often in the very moment in which a callee answers. */
async function theCallerCancels(scene: Scene): Promise<void> {
  const { caller, callId, callees, chance } = scene;
  const device = chance.pick(callees.flat());
  const answered = chance.is(0.5);
  await Promise.all([
    pause(chance.whole(0, 60)).then(() => caller.do({ op: 'cancelCall', callId })),
    answered && answerIfRung(device, scene),
  ]);
  await caller.receivesCall(callId, (call) => !rings(call), WAIT_MS);
  await hangUp(scene);
}

/** A device that declines late never ends a call that another has answered. */
async function oneAcceptsAndOneDeclines(scene: Scene): Promise<void> {
  const { callId, callees } = scene;
  await Promise.all(
    callees.flatMap((devices) =>
      devices.slice(0, 2).map(async (device, index) => {
        if (!(await whenRung(device, scene))) return;
        await device.do({ op: index === 0 ? 'acceptCall' : 'rejectCall', callId });
      }),
    ),
  );
  await talk(scene);
}

/** Each side holds for itself, at the same time. */
async function theCallerHolds(scene: Scene): Promise<void> {
  const { caller, callId, callees, chance } = scene;
  const device = chance.pick(callees[0] ?? []);
  await answerIfRung(device, scene);
  await caller.receivesCall(callId, (call) => !rings(call), WAIT_MS);
  await Promise.all(
    [caller, device].map(async (side) => {
      await side.do({ op: 'holdCall', callId });
      await pause(chance.whole(0, 200));
      await side.do({ op: 'resumeCall', callId });
    }),
  );
  await talk(scene);
}

/** The first callee is in the call. All devices of the second try to answer. */
async function oneIsInvited(scene: Scene): Promise<void> {
  const { caller, callId, callees } = scene;
  const [first = [], second = []] = callees;
  await joins(scene, first);
  await caller.do({ op: 'inviteToCall', callId, userIds: [idOf(second)] });
  await joins(scene, second);
  await talk(scene);
}

async function theCallerTransfers(scene: Scene): Promise<void> {
  const { caller, callId, callees } = scene;
  const [first = [], second = []] = callees;
  await joins(scene, first);
  await caller.do({ op: 'transferCall', callId, toUserId: idOf(second) });
  await joins(scene, second);
  const gone = `${caller.spec.userId}=LEFT@`;
  await caller.receivesCall(callId, ({ participants }) => participants.includes(gone), WAIT_MS);
  await talk(scene);
}

/** All devices of one callee answer at once, and all other participants learn that one did. */
async function joins(scene: Scene, devices: Device[]): Promise<void> {
  const { caller, callId } = scene;
  await Promise.all(devices.map((device) => answerIfRung(device, scene)));
  const here = `${idOf(devices)}=JOINED@`;
  await caller.receivesCall(
    callId,
    (call) => isOver(call) || call.participants.includes(here),
    WAIT_MS,
  );
}

/** The caller answers first; only then do the callees ring. */
async function theCallerIsThere(scene: Scene): Promise<void> {
  await answerIfRung(scene.caller, scene);
  await (scene.chance.is(0.5) ? everybodyAccepts(scene) : oneAccepts(scene));
}

/** The callees never learn of the call. */
async function theCallerIsNot(scene: Scene): Promise<void> {
  const { caller, callId, chance } = scene;
  const op = chance.pick(['rejectCall', 'cancelCall', null] as const);
  if (op && (await whenRung(caller, scene))) await caller.do({ op, callId });
  await caller.receivesCall(callId, isOver, SCHEDULED_RINGS_MS + WAIT_MS);
}

async function nobodyAnswers({ caller, callId }: Scene): Promise<void> {
  await caller.receivesCall(callId, isOver, 5_000 + WAIT_MS);
}

/** The participants send each other signals, all at once and some in bursts. Then the call ends. */
async function talk(scene: Scene): Promise<void> {
  const { caller, callId, plan, chance } = scene;
  await caller.receivesCall(callId, (call) => !rings(call), WAIT_MS);
  const call = caller.call(callId);
  if (call?.status !== 'CONNECTED') return;
  const inIt = devicesIn(call, scene);
  await Promise.all(
    inIt.flatMap((from) =>
      inIt
        .filter((to) => to !== from)
        .map(async (to) => {
          // The device that answered knows earlier than the others.
          await from.receivesCall(callId, (call) => !rings(call), WAIT_MS);
          const sent: string[] = [];
          for (let n = 1; n <= plan.signalsPerCall; ) {
            const burst = Math.min(chance.whole(1, 4), plan.signalsPerCall - n + 1);
            await Promise.all(
              Array.from({ length: burst }, async () => {
                const id = `${callId}/${from.spec.terminalId}>${to.spec.terminalId}/${n++}`;
                const toUserId = to.spec.userId;
                const { ending } = await from.do({ op: 'sendSignal', callId, toUserId, id });
                if (ending === 'done') sent.push(id);
              }),
            );
            await pause(chance.whole(0, 100));
          }
          await to.receivesSignals(callId, sent, LINGER_MS);
        }),
    ),
  );
  await hangUp(scene);
}

/** The devices that take part in a call. */
const devicesIn = ({ participants }: CallSeen, { caller, callees }: Scene): Device[] =>
  [caller, ...callees.flat()].filter(({ spec }) =>
    participants.split(' ').includes(`${spec.userId}=JOINED@${spec.terminalId}`),
  );

async function hangUp(scene: Scene): Promise<void> {
  const { caller, callId, chance } = scene;
  const call = caller.call(callId);
  if (!call || isOver(call)) return;
  const inIt = devicesIn(call, scene);
  // One hang-up ends a call of two. Two concurrent ones must do no harm.
  const leaving = inIt.length > 2 || chance.is(0.2) ? inIt : [chance.pick(inIt)];
  await Promise.all(leaving.map((device) => device.do({ op: 'hangUpCall', callId })));
}
