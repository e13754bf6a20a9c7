import type { Rules } from './outcome.js';
import { ADMISSION } from './rules-admission.js';
import { EVENTS } from './rules-events.js';
import { LIFE } from './rules-life.js';
import { ROLES } from './rules-roles.js';
import { ROOM } from './rules-room.js';

/** All rules of SPEC.md that hold for every sequence of commands on a meeting. */
export const RULES: Rules = { ...LIFE, ...ADMISSION, ...ROLES, ...ROOM, ...EVENTS };
