import { testApi } from '../api-model.js';
import { APP_MUTANTS } from './api/mutants.js';
import { play } from './api/play.js';
import { REGRESSIONS } from './api/regressions.js';
import { HISTORY_RULES } from './api/rules.js';
import { concurrentStory } from './api/story.js';
import { USERS } from './api/world.js';

testApi({
  name: 'a meeting',
  users: USERS,
  // The run plays many meetings, and finishes each with the quota that is left.
  limits: { MEETING_PASSWORD_FAILURES: 1_000_000, CHAT_PER_10_S: 1_000_000 },
  story: concurrentStory(20),
  play,
  rules: HISTORY_RULES,
  regressions: REGRESSIONS,
  mutants: APP_MUTANTS,
  batches: 4,
});
