import type { Rules } from './outcome.js';
import { LIFE } from './rules-life.js';
import { PERMISSION } from './rules-permission.js';
import { STORY } from './rules-story.js';
import { UPDATES } from './rules-updates.js';

/** All rules of SPEC.md that hold for any story of a call. */
export const RULES: Rules = { ...LIFE, ...PERMISSION, ...UPDATES, ...STORY };
