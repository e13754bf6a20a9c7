// All that the mutants import from src/lifecycle, in one place.

export { newsOf } from '../../../../src/lifecycle/meeting-news.js';
export {
  MEETING_PERMISSIONS,
  type MeetingOperation,
  type PermissionRow,
} from '../../../../src/lifecycle/meeting-permissions.js';
export { withHost, withLeader } from '../../../../src/lifecycle/meeting-roles.js';
export { withinRights } from '../../../../src/lifecycle/meeting-screen.js';
export { MEETING_ROLES } from '../../../../src/lifecycle/meeting-state.js';

import type { MeetingDecision } from '../../../../src/lifecycle/meeting.js';
import type { CommandOf, MeetingCommand } from '../../../../src/lifecycle/meeting-command.js';
import type { MeetingNews } from '../../../../src/lifecycle/meeting-news.js';
import type { MeetingRefusal } from '../../../../src/lifecycle/meeting-refusal.js';
import type {
  Meeting,
  MeetingParticipant,
  MeetingRole,
} from '../../../../src/lifecycle/meeting-state.js';

export type Command = MeetingCommand;
export type Decision = MeetingDecision;
export type Event = MeetingNews;
export type Participant = MeetingParticipant;
export type Refusal = MeetingRefusal;
export type Role = MeetingRole;
export type { CommandOf, Meeting };
