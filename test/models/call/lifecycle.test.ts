import { decideCall } from '../../../src/lifecycle/call/decide.js';
import { beginScheduledCall } from '../../../src/lifecycle/call/scheduled.js';
import { beginCall } from '../../../src/lifecycle/call/start.js';
import { testLifecycle } from '../lifecycle-model.js';
import { story } from './lifecycle/arbitraries.js';
import { REGRESSIONS } from './lifecycle/regressions.js';
import { RULES } from './lifecycle/rules.js';
import { play } from './lifecycle/story.js';
import { MUTANTS } from './mutants/index.js';

testLifecycle({
  name: 'call',
  lifecycle: { decide: decideCall, start: beginCall, startScheduled: beginScheduledCall },
  rules: RULES,
  story,
  runs: 20_000,
  play,
  regressions: REGRESSIONS,
  mutants: MUTANTS,
});
