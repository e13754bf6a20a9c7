// What may happen to a meeting, by whom, in which state. Pure: a meeting and a command go in, the meeting as
// it is afterwards or a refusal comes out. The rules carry the ids of SPEC.md.

import { type Draft, isRefusal } from './meeting-change.js';
import { actorOf, type MeetingCommand } from './meeting-command.js';
import { attended, cancelMeeting, endDeserted, endMeeting } from './meeting-end.js';
import { admitParticipants, joinMeeting, letIn } from './meeting-join.js';
import { leaveMeeting, liftBan, loseConnection, removeParticipant } from './meeting-leave.js';
import { muteParticipants, raiseHand, requestUnmute, setMyMedia } from './meeting-media.js';
import { type MeetingNews, newsOf } from './meeting-news.js';
import type { MeetingRefusal } from './meeting-refusal.js';
import { setParticipantRole, withHost, withLeader } from './meeting-roles.js';
import {
  allowScreenShare,
  answerRemoteControl,
  requestRemoteControl,
  spotlightParticipant,
  withinRights,
} from './meeting-screen.js';
import { isOver, type Meeting, type MeetingParticipant } from './meeting-state.js';
import { lockMeeting, updateMeeting } from './meeting-update.js';

/** A change that was decided: the meeting as it is then, and what is told of it. */
export interface MeetingChange {
  outcome: 'changed';
  meeting: Meeting;
  /** Those of its participants who are new or not as they were. */
  changed: MeetingParticipant[];
  news: MeetingNews[];
}

/** What comes of a command. */
export type MeetingDecision = MeetingChange | { outcome: 'unchanged' } | MeetingRefusal;

const UNCHANGED = { outcome: 'unchanged' } as const;

/** Decides a command on the meeting as it is at `now`. */
export function decide(meeting: Meeting, command: MeetingCommand, now: Date): MeetingDecision {
  const draft = rule(meeting, command, now);
  if (isRefusal(draft)) return draft;
  // [MEET1] What changes nothing is no change, whatever time would make of the meeting meanwhile.
  if (draft === meeting) return UNCHANGED;
  const after = { ...settle(meeting, draft, now), version: meeting.version + 1 };
  return {
    outcome: 'changed',
    meeting: after,
    changed: after.participants.filter((p) => !meeting.participants.includes(p)),
    news: newsOf(meeting, after, actorOf(command)),
  };
}

function rule(meeting: Meeting, command: MeetingCommand, now: Date): Draft {
  switch (command.kind) {
    case 'joinMeeting':
      return joinMeeting(meeting, command, now);
    case 'leaveMeeting':
      return leaveMeeting(meeting, command, now);
    case 'updateMeeting':
      return updateMeeting(meeting, command, now);
    case 'cancelMeeting':
      return cancelMeeting(meeting, command, now);
    case 'endMeeting':
      return endMeeting(meeting, command, now);
    case 'lockMeeting':
      return lockMeeting(meeting, command);
    case 'admitParticipants':
      return admitParticipants(meeting, command, now);
    case 'setParticipantRole':
      return setParticipantRole(meeting, command);
    case 'muteParticipants':
      return muteParticipants(meeting, command);
    case 'requestUnmute':
      return requestUnmute(meeting, command);
    case 'removeParticipant':
      return removeParticipant(meeting, command, now);
    case 'liftBan':
      return liftBan(meeting, command);
    case 'raiseHand':
      return raiseHand(meeting, command, now);
    case 'setMyMedia':
      return setMyMedia(meeting, command);
    case 'allowScreenShare':
      return allowScreenShare(meeting, command);
    case 'spotlightParticipant':
      return spotlightParticipant(meeting, command);
    case 'requestRemoteControl':
      return requestRemoteControl(meeting, command);
    case 'answerRemoteControl':
      return answerRemoteControl(meeting, command);
    case 'loseConnection':
      return loseConnection(meeting, command, now);
    case 'endDeserted':
      return endDeserted(meeting, command, now);
    default:
      return command satisfies never;
  }
}

/** What follows from a change, in the same decision: who leads, who may come in, who has to stop. */
function settle(before: Meeting, draft: Meeting, now: Date): Meeting {
  if (isOver(draft)) return draft;
  const hosted = withLeader(letIn(withHost(draft, now), now));
  return attended(withinRights(before, hosted), now);
}
