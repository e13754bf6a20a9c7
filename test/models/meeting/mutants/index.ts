// The rules are tested themselves: each mutant makes the lifecycle of meetings wrong in one respect, and some rule
// has to notice.

import { ADMISSION } from './admission.js';
import { AUTHORITY } from './authority.js';
import { CHANGE } from './change.js';
import type { Mutant } from './combinators.js';
import { END } from './end.js';
import { ENTRY } from './entry.js';
import { EVENTS } from './events.js';
import { JOIN } from './join.js';
import { LEAVE } from './leave.js';
import { MEDIA } from './media.js';
import { PASSWORD } from './password.js';
import { PERMISSIONS } from './permissions.js';
import { READING } from './reading.js';
import { REMOTE_CONTROL } from './remote-control.js';
import { ROLES } from './roles.js';
import { SCREEN } from './screen.js';
import { SEATS } from './seats.js';

/** All mutants: each title, and the lifecycle that it is true of. */
export const MUTANTS: readonly (readonly [title: string, mutant: Mutant])[] = [
  CHANGE,
  READING,
  SEATS,
  ENTRY,
  JOIN,
  ADMISSION,
  LEAVE,
  ROLES,
  AUTHORITY,
  MEDIA,
  SCREEN,
  REMOTE_CONTROL,
  END,
  PASSWORD,
  EVENTS,
  PERMISSIONS,
].flatMap((mutants) => Object.entries(mutants));
