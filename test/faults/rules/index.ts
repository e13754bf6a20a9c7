import { answerRules } from './answers.js';
import { callRules } from './calls.js';
import { meetingStreamRules } from './meeting-streams.js';
import { meetingRules } from './meetings.js';
import { processRules } from './processes.js';
import type { Rule } from './rule.js';
import { scheduledRules } from './scheduled.js';
import { signalRules } from './signals.js';
import { streamRules } from './streams.js';

/** Every rule, on every run. */
export const RULES: readonly Rule[] = [
  ...callRules,
  ...scheduledRules,
  ...answerRules,
  ...streamRules,
  ...signalRules,
  ...meetingRules,
  ...meetingStreamRules,
  ...processRules,
];
