import { answerRules } from './answers.js';
import { callRules } from './calls.js';
import { processRules } from './processes.js';
import type { Rule } from './rule.js';
import { signalRules } from './signals.js';
import { streamRules } from './streams.js';

/** Every rule, on every run. */
export const RULES: readonly Rule[] = [
  ...callRules,
  ...answerRules,
  ...streamRules,
  ...signalRules,
  ...processRules,
];
