// All that the mutants import from src/lifecycle, in one place.

export { meetingEventsOf } from '../../../../src/lifecycle/meeting/events.js';
export {
  MEETING_PERMISSIONS,
  type MeetingOperation,
  type PermissionRow,
} from '../../../../src/lifecycle/meeting/permissions.js';
export { withHost, withLeader } from '../../../../src/lifecycle/meeting/roles.js';
export { enforcePermissions } from '../../../../src/lifecycle/meeting/screen.js';
export { MEETING_ROLES } from '../../../../src/lifecycle/meeting/state.js';

import type {
  MeetingCommandOf as CommandOf,
  MeetingCommand,
} from '../../../../src/lifecycle/meeting/command.js';
import type { MeetingChange, MeetingDecision } from '../../../../src/lifecycle/meeting/decide.js';
import type { MeetingEvent } from '../../../../src/lifecycle/meeting/events.js';
import type { MeetingRefusal } from '../../../../src/lifecycle/meeting/refusal.js';
import type {
  Meeting,
  MeetingParticipant,
  MeetingRole,
} from '../../../../src/lifecycle/meeting/state.js';

export type Command = MeetingCommand;
export type Decision = MeetingDecision;
export type Event = MeetingEvent;
export type Participant = MeetingParticipant;
export type Refusal = MeetingRefusal;
export type Role = MeetingRole;
export type { CommandOf, Meeting, MeetingChange };
