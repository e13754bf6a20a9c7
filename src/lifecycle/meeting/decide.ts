// The state machine of meetings. Pure: it takes a meeting and a command, and returns the new meeting or a refusal.
// The rules carry the IDs of SPEC.md.

import { isMeetingRefusal, type MeetingDraft } from './change.js';
import { actorOf, type MeetingCommand } from './command.js';
import { applyCancelMeeting, applyEndDeserted, applyEndMeeting, withOccupancy } from './end.js';
import { type MeetingEvent, meetingEventsOf } from './events.js';
import { admitWaiting, applyAdmitParticipants, applyJoinMeeting } from './join.js';
import {
  applyLeaveMeeting,
  applyLiftBan,
  applyLoseConnection,
  applyRemoveParticipant,
} from './leave.js';
import {
  applyMuteParticipants,
  applyRaiseHand,
  applyRequestUnmute,
  applySetMyMedia,
} from './media.js';
import type { MeetingRefusal } from './refusal.js';
import { applySetParticipantRole, withHost, withLeader } from './roles.js';
import {
  applyAllowScreenShare,
  applyAnswerRemoteControl,
  applyRequestRemoteControl,
  applySpotlightParticipant,
  enforcePermissions,
} from './screen.js';
import { isMeetingOver, type Meeting, type MeetingParticipant } from './state.js';
import { applyLockMeeting, applyUpdateMeeting } from './update.js';

/** A decided change: the new meeting and the events that describe it. */
export interface MeetingChange {
  outcome: 'changed';
  meeting: Meeting;
  /** The participants who are new or changed. */
  changed: MeetingParticipant[];
  events: MeetingEvent[];
}

/** The result of a command. */
export type MeetingDecision = MeetingChange | { outcome: 'unchanged' } | MeetingRefusal;

const UNCHANGED = { outcome: 'unchanged' } as const;

/** Decides a command on the meeting as it is at `now`. */
export function decideMeeting(
  meeting: Meeting,
  command: MeetingCommand,
  now: Date,
): MeetingDecision {
  const draft = applyCommand(meeting, command, now);
  if (isMeetingRefusal(draft)) return draft;
  // [MEET1] A command without effect is no change, even if a change would have consequences because time has passed.
  if (draft === meeting) return UNCHANGED;
  const after = { ...applyConsequences(meeting, draft, now), version: meeting.version + 1 };
  return {
    outcome: 'changed',
    meeting: after,
    changed: after.participants.filter((p) => !meeting.participants.includes(p)),
    events: meetingEventsOf(meeting, after, actorOf(command)),
  };
}

function applyCommand(meeting: Meeting, command: MeetingCommand, now: Date): MeetingDraft {
  switch (command.kind) {
    case 'joinMeeting':
      return applyJoinMeeting(meeting, command, now);
    case 'leaveMeeting':
      return applyLeaveMeeting(meeting, command, now);
    case 'updateMeeting':
      return applyUpdateMeeting(meeting, command, now);
    case 'cancelMeeting':
      return applyCancelMeeting(meeting, command, now);
    case 'endMeeting':
      return applyEndMeeting(meeting, command, now);
    case 'lockMeeting':
      return applyLockMeeting(meeting, command);
    case 'admitParticipants':
      return applyAdmitParticipants(meeting, command, now);
    case 'setParticipantRole':
      return applySetParticipantRole(meeting, command);
    case 'muteParticipants':
      return applyMuteParticipants(meeting, command);
    case 'requestUnmute':
      return applyRequestUnmute(meeting, command);
    case 'removeParticipant':
      return applyRemoveParticipant(meeting, command, now);
    case 'liftBan':
      return applyLiftBan(meeting, command);
    case 'raiseHand':
      return applyRaiseHand(meeting, command, now);
    case 'setMyMedia':
      return applySetMyMedia(meeting, command);
    case 'allowScreenShare':
      return applyAllowScreenShare(meeting, command);
    case 'spotlightParticipant':
      return applySpotlightParticipant(meeting, command);
    case 'requestRemoteControl':
      return applyRequestRemoteControl(meeting, command);
    case 'answerRemoteControl':
      return applyAnswerRemoteControl(meeting, command);
    case 'loseConnection':
      return applyLoseConnection(meeting, command, now);
    case 'endDeserted':
      return applyEndDeserted(meeting, command, now);
    default:
      return command satisfies never;
  }
}

/** Applies the consequences of a change in the same decision: succession, admission, lost permissions. */
function applyConsequences(before: Meeting, draft: Meeting, now: Date): Meeting {
  if (isMeetingOver(draft)) return draft;
  const led = withLeader(admitWaiting(withHost(draft, now), now));
  return withOccupancy(enforcePermissions(before, led), now);
}
