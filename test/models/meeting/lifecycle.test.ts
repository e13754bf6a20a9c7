import { withNeededParticipants } from '../../../src/lifecycle/meeting/command.js';
import { decideMeeting } from '../../../src/lifecycle/meeting/decide.js';
import { testLifecycle } from '../lifecycle-model.js';
import { story } from './lifecycle/arbitraries.js';
import { REGRESSIONS } from './lifecycle/regressions.js';
import { RULES } from './lifecycle/rules.js';
import { play } from './lifecycle/story.js';
import { MUTANTS } from './mutants/index.js';

testLifecycle({
  name: 'meeting',
  lifecycle: { decide: decideMeeting, concerning: withNeededParticipants },
  rules: RULES,
  story,
  runs: 6_000,
  play: (one, { decide }, onOutcome) => play(one, decide, onOutcome),
  regressions: REGRESSIONS,
  mutants: MUTANTS,
});
