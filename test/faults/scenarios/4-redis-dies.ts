import { now, pause } from '../clock.js';
import { lateness } from '../lateness.js';
import { none, type Scenario, someLoad, within } from '../scenario.js';

const AWAY_MS = 5_000;
const BACK_MS = 6_000;
/** The time until nodes notice that Redis is down: they wait a second for an answer. */
const NOTICED_MS = 1_500;

const scenario: Scenario = {
  fault: 'Redis killed for 5 s, and later flushed, under load',
  holds:
    'nothing durable is lost; the events of that time are delivered within 6 s of the return of Redis; meanwhile signals are refused with UNAVAILABLE',
  async run(rig) {
    const stop = await someLoad(rig, 6);
    await pause(4_000);
    const away = await rig.fault('redis', 'kill -9 of Redis for 5 s', async () => {
      await rig.redis.kill();
      const killedAt = now();
      await pause(AWAY_MS);
      // From here on, a signal may be accepted.
      const startingAt = now();
      await rig.redis.start();
      return { killedAt, startingAt };
    });
    await pause(8_000);
    await rig.fault('redis', 'FLUSHALL', () => rig.redis.flush());
    await pause(5_000);
    await stop();

    const evidence = await rig.settle();
    const { killedAt, startingAt } = away.result;
    const meanwhile = evidence.attempts.filter(
      ({ asked, answered }) =>
        asked.op === 'sendSignal' && asked.at > killedAt && answered && answered.at < startingAt,
    );
    const taken = meanwhile.filter(({ answered }) => answered?.ending === 'done');
    const refused = meanwhile.filter(({ answered }) => answered?.code === 'UNAVAILABLE');
    const late = lateness(evidence, { from: away.from - 100, to: away.to, after: away.to });
    return [
      within('late events received after', Math.max(0, ...late), BACK_MS),
      none('signals accepted meanwhile', taken.length),
      { what: 'signals refused', value: refused.length, unit: '' },
      within(
        'refused after',
        Math.max(0, ...refused.map(({ asked, answered }) => (answered?.at ?? 0) - asked.at)),
        NOTICED_MS,
      ),
    ];
  },
};
export default scenario;
