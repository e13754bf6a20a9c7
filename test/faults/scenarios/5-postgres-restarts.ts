import { now, pause } from '../clock.js';
import type { Evidence } from '../evidence.js';
import type { Rig } from '../rig.js';
import { type Scenario, someLoad, within } from '../scenario.js';

const RECOVERY_MS = 5_000;
const STORM_MS = 5_000;

const scenario: Scenario = {
  fault:
    'PostgreSQL restarted (fast, then immediate), then its backends terminated at random, under load',
  holds:
    'no statement is half-applied, and none is answered with the result of another; failed commands can be retried, and no socket is closed for good; commands succeed within 5 s of the return',
  async run(rig) {
    const stop = await someLoad(rig, 3);
    await pause(3_000);
    const returns: number[] = [];
    for (const mode of ['fast', 'immediate'] as const) {
      const { to } = await rig.fault('postgres', `restart (${mode})`, async () => {
        await rig.postgres.stop(mode);
        await pause(1_000);
        await rig.postgres.start();
      });
      returns.push(to);
      await pause(RECOVERY_MS + 1_000);
    }
    const storm = await rig.fault('postgres', 'backends terminated at random', () => aStorm(rig));
    returns.push(storm.to);
    await pause(3_000);
    const calls = await stop();

    const evidence = await rig.settle();
    return [
      { what: 'calls', value: calls, unit: '' },
      { what: 'backends terminated', value: storm.result, unit: '' },
      within(
        'last failure after return',
        Math.max(...returns.map((at) => lastFailure(evidence, at))),
        RECOVERY_MS,
      ),
      within(
        'first success of each node after return',
        Math.max(...returns.map((at) => firstSuccess(evidence, at, rig.nodes.length))),
        RECOVERY_MS,
      ),
    ];
  },
};
export default scenario;

async function aStorm({ postgres, chance }: Rig): Promise<number> {
  const until = now() + STORM_MS;
  let ended = 0;
  while (now() < until) {
    ended += await postgres.terminateBackends(0.2, chance.next);
    await pause(chance.whole(50, 400));
  }
  return ended;
}

const isCommand = ({ asked }: Evidence['attempts'][number]) => asked.op !== 'sendSignal';

/** The time of the last failure of a command sent after the return, relative to the return, within a while. */
function lastFailure({ attempts }: Evidence, at: number): number {
  const failures = attempts.filter(
    (attempt) =>
      isCommand(attempt) &&
      (attempt.answered?.ending === 'error' || attempt.answered?.ending === 'lost') &&
      attempt.answered.at > at &&
      attempt.answered.at < at + RECOVERY_MS + 1_000,
  );
  return Math.max(0, ...failures.map(({ answered }) => (answered?.at ?? 0) - at));
}

/** The time after the return at which the last of the nodes first ran a command. */
function firstSuccess({ attempts }: Evidence, at: number, nodes: number): number {
  return Math.max(
    ...Array.from({ length: nodes }, (_, node) => {
      const first = attempts.find(
        (attempt) =>
          isCommand(attempt) &&
          attempt.asked.node === node &&
          attempt.asked.at > at &&
          attempt.answered?.ending === 'done',
      );
      return (first?.answered?.at ?? Number.POSITIVE_INFINITY) - at;
    }),
  );
}
