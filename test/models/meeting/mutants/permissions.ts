import { type Mutant, type Mutants, permitting } from './combinators.js';
import { MEETING_PERMISSIONS, MEETING_ROLES, type MeetingOperation } from './lifecycle.js';

/** `decide` never asks for these cells. */
const NOT_ASKED = /(inviteToMeeting|sendAnnotation|sendRemoteInput|remoteInputs|clearAnnotations)$/;
/** A meeting that can be canceled has no roles but the host's; a viewer has no screen to begin with. */
const NEVER_REACHED = [
  'lets a CO_HOST do cancelMeeting',
  'lets a VIEWER do cancelMeeting',
  'lets a VIEWER do answerRemoteControl',
  'lets a VIEWER do takeScreen',
];

/** Each NO of the permission matrix as a YES. */
export const PERMISSIONS: Mutants = Object.fromEntries(
  (Object.keys(MEETING_PERMISSIONS) as MeetingOperation[]).flatMap((operation) =>
    MEETING_ROLES.filter((role) => MEETING_PERMISSIONS[operation][role] === 'NO')
      .map((role): [string, Mutant] => [
        `lets a ${role} do ${operation}`,
        permitting('any', () => ({ [operation]: { [role]: 'YES' } })),
      ])
      .filter(([title]) => !NOT_ASKED.test(title) && !NEVER_REACHED.includes(title)),
  ),
);
