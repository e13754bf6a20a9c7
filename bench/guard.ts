// Fails if relaying a signal costs much more than the raw floor. It needs no libraries but Switchboard's own.
import { RAW, SWITCHBOARD } from './candidates.js';
import { MACHINE, moveToLoadCore } from './machine.js';
import { withPairs } from './pair.js';
import { measureRelay } from './phases/relay.js';
import { tableOf } from './result.js';
import { GUARD } from './settings.js';
import { ratio } from './statistics.js';

/** Above the target of 1.0, so that a busy machine does not fail a good version. */
const MOST = 1.3;

moveToLoadCore();
const result = await withPairs([SWITCHBOARD, RAW], GUARD.pairs, 1, (contestants) =>
  measureRelay(GUARD, contestants),
);
console.log(`${MACHINE}\n\n${tableOf(result)}`);
const [ours, floor] = result.rows;
const times = ratio(ours?.samples ?? [], floor?.samples ?? []);
console.log(`\nRelay costs ${times.toFixed(2)} times the raw floor; the limit is ${MOST}.`);
process.exit(times <= MOST ? 0 : 1);
