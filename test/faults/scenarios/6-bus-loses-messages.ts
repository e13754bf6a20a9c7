import { pause } from '../clock.js';
import { lateness } from '../lateness.js';
import { percentile, type Scenario, someLoad, within } from '../scenario.js';

const LOAD_MS = 20_000;
const DELAY_MS = 3_000;
/** Nodes check for lost messages every 5 s; then all of them read what they missed at the same time. */
const LATE_MS = 10_000;

const scenario: Scenario = {
  fault: 'bus messages dropped (20 %), doubled (30 %) and delayed up to 3 s, under load',
  holds: 'no subscriber sees a gap or a duplicate; no event is later than 10 s',
  mostlyWaits: true,
  async run(rig) {
    for (const node of rig.nodes) {
      const chance = rig.chance.of(`bus of node ${node.index}`);
      const delay = () => (chance.is(0.5) ? 0 : chance.whole(0, DELAY_MS));
      node.redis.mangle(() => {
        if (chance.is(0.2)) return [];
        return chance.is(0.3) ? [delay(), delay()] : [delay()];
      });
    }
    const { result: calls } = await rig.fault(
      'bus',
      'messages lost, doubled, delayed',
      async () => {
        const stop = await someLoad(rig, 6);
        await pause(LOAD_MS);
        return stop();
      },
    );
    const evidence = await rig.settle();
    for (const { redis } of rig.nodes) redis.mangle(null);
    const late = lateness(evidence);
    return [
      { what: 'calls', value: calls, unit: '' },
      { what: 'events received', value: late.length, unit: '' },
      { what: 'late, p50', value: percentile(late, 0.5), unit: 'ms' },
      within('latest', Math.max(0, ...late), LATE_MS),
    ];
  },
};
export default scenario;
