// The rules of the model are tested themselves: some rule must notice each of these mutants. A mutant lacks a check,
// allows a transition that does not exist, or loses one that does.

import { BUSY } from './busy.js';
import type { Mutant } from './combinators.js';
import { DECISION } from './decision.js';
import { END } from './end.js';
import { GLARE } from './glare.js';
import { INVITE } from './invite.js';
import { LEAVE } from './leave.js';
import { MEDIA, REPORT } from './media.js';
import { RECIPIENTS } from './recipients.js';
import { RING } from './ring.js';
import { RING_END } from './ring-end.js';
import { SCHEDULED, START } from './start.js';
import { TABLE } from './table.js';
import { TRANSFER } from './transfer.js';

/** Mutants of the lifecycle of calls, with titles that complete 'the rules notice a lifecycle that …'. */
export const MUTANTS: readonly (readonly [title: string, mutant: Mutant])[] = [
  DECISION,
  RING,
  GLARE,
  END,
  LEAVE,
  INVITE,
  TRANSFER,
  BUSY,
  MEDIA,
  REPORT,
  RECIPIENTS,
  RING_END,
  START,
  SCHEDULED,
  TABLE,
].flatMap((mutants) => Object.entries(mutants));
