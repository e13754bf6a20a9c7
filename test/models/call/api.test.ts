import { testApi } from '../api-model.js';
import { APP_MUTANTS } from './api/mutants.js';
import { play } from './api/play.js';
import { REGRESSIONS } from './api/regressions.js';
import { HISTORY_RULES } from './api/rules.js';
import { concurrentStory } from './api/story.js';
import { USERS } from './api/world.js';

testApi({
  name: 'calls',
  users: USERS,
  // Decisions contend more here than anywhere.
  limits: { DECISIONS: 1_000 },
  story: concurrentStory(14),
  play,
  rules: HISTORY_RULES,
  regressions: REGRESSIONS,
  mutants: APP_MUTANTS,
  batches: 6,
});
