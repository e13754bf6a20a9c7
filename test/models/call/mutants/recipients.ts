// Mutants of visibility: the recipients of a change, and the users who may see a call.

import { all, asIf, type Mutant, type Mutants } from './combinators.js';
import { editEach } from './edits.js';
import { sending } from './everywhere.js';
import {
  type Call,
  type CallParticipant,
  isOver,
  type Kind,
  recipientsOf,
  rings,
} from './lifecycle.js';

/** The commands that a participant may give who sees the call. */
const OF_PARTICIPANTS = [
  'acknowledge',
  'accept',
  'reject',
  'cancel',
  'hangUp',
  'hold',
  'resume',
  'invite',
  'transfer',
  'reportMedia',
] as const satisfies Kind[];

/** Shows a hidden call to such participants. */
const reveal = (call: Call, which: (p: CallParticipant) => boolean): Call =>
  editEach(call, (p) => (p.silent && which(p) ? { silent: false } : null));

/** Lets such participants act in a hidden call. */
const actable = (which: (p: CallParticipant) => boolean): Mutant =>
  asIf(OF_PARTICIPANTS, (call) => reveal(call, which));

/** Lets such participants act in a hidden call, and receive its changes. */
const visible = (which: (p: CallParticipant) => boolean): Mutant =>
  all(
    actable(which),
    sending((_, { call, update }) => recipientsOf({ call: reveal(call, which), update })),
  );

export const RECIPIENTS: Mutants = {
  'lets participants act in a hidden call': actable(() => true),

  'sends a change to the recipients of the call before it': sending(
    (recipients, { update }, before) =>
      before ? recipientsOf({ call: before, update }) : recipients,
  ),

  'sends the changes of a hidden call to participants who do not see it': sending(
    (recipients, { call, update }) =>
      update.kind === 'REPORTED' && recipients.length === 0
        ? []
        : call.participants.map(({ userId }) => userId),
  ),

  'sends reports after the end': sending((recipients, { call, update }) =>
    isOver(call) && update.kind === 'REPORTED'
      ? recipientsOf({ call: { ...call, endedAt: null }, update })
      : recipients,
  ),

  'shows a call whose ring is suppressed': visible((p) => rings(p) && !p.blocked),

  'shows a missed call to a blocker': visible((p) => !rings(p) && p.blocked),
};
