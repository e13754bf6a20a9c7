import {
  all,
  asIf,
  type Cells,
  except,
  fieldsOf,
  type Mutant,
  type Mutants,
  onDecision,
  onParticipant,
  permitting,
  restoring,
} from './combinators.js';
import { changed } from './decision.js';
import { enforcePermissions } from './lifecycle.js';
import { type Kind, participants } from './scene.js';

/** Permits a command with these cells, but what it changes has to stay within the real rights. */
const onlyPermitting = <K extends Kind>(kind: K, cells: Cells): Mutant =>
  all(
    permitting(kind, () => cells),
    onDecision(kind, ({ meeting }, scene) =>
      changed(scene, enforcePermissions(scene.before, meeting)),
    ),
  );

/** Faults in screen sharing and in the spotlight. */
export const SCREEN: Mutants = {
  'lets everybody try to share the screen': onlyPermitting('setMyMedia', {
    shareScreen: { PARTICIPANT: 'YES' },
  }),
  'ignores which participants hosts allow to share': asIf(
    'setMyMedia',
    participants(() => ({ screenAllowed: null })),
  ),
  'lets everybody take over the screen': permitting('setMyMedia', () => ({
    takeScreen: { PARTICIPANT: 'YES' },
  })),
  'shares two screens at once': onParticipant(
    'setMyMedia',
    (_, was, { me }) => was && was !== me && fieldsOf(was, ['screen']),
  ),
  'does not number screens': restoring('setMyMedia', 'screenNo'),
  'lets a forbidden screen stay shared': onParticipant(
    ['allowScreenShare', 'updateMeeting', 'setParticipantRole'],
    ({ role }, was) => role !== 'VIEWER' && was && fieldsOf(was, ['screen']),
  ),
  'lets viewers keep sending': onParticipant(
    'setParticipantRole',
    ({ role }, was) =>
      was &&
      role === 'VIEWER' &&
      fieldsOf(was, [
        'audio',
        'video',
        'screenAllowed',
        'unmuteRequested',
        'handRaisedAt',
        'remoteControl',
      ]),
  ),
  'keeps the spotlight on a participant who left': except(
    ['spotlightParticipant', 'endMeeting', 'endDeserted'],
    restoring('any', 'spotlightId'),
  ),
  'tries to spotlight viewers': onlyPermitting('spotlightParticipant', {
    setMyMedia: { VIEWER: 'YES' },
  }),
  'tries to allow viewers to share': permitting('allowScreenShare', () => ({
    shareScreen: { VIEWER: 'IF_ALLOWED' },
  })),
};
