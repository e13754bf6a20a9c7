import { testLifecycle } from '../lifecycle-model.js';
import { story } from './lifecycle/arbitraries.js';
import { REGRESSIONS } from './lifecycle/regressions.js';
import { RULES } from './lifecycle/rules.js';
import { LIFECYCLE, play } from './lifecycle/story.js';
import { MUTANTS } from './mutants/index.js';

testLifecycle({
  name: 'call',
  lifecycle: LIFECYCLE,
  rules: RULES,
  story,
  runs: 20_000,
  play,
  regressions: REGRESSIONS,
  mutants: MUTANTS,
});
