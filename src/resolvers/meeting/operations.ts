import type { SignedIn } from '../../context.js';
import { isStorable } from '../../db/storable.js';
import { changeMeeting } from './change.js';

interface MeetingArgs {
  meetingId: string;
}

export function cancelMeeting({ meetingId }: MeetingArgs, { app, viewer }: SignedIn) {
  return changeMeeting(app, meetingId, { kind: 'cancelMeeting', by: viewer });
}

export function leaveMeeting({ meetingId }: MeetingArgs, { app, viewer }: SignedIn) {
  return changeMeeting(app, meetingId, { kind: 'leaveMeeting', by: viewer });
}

export function endMeeting({ meetingId }: MeetingArgs, { app, viewer }: SignedIn) {
  return changeMeeting(app, meetingId, { kind: 'endMeeting', by: viewer });
}

export function lockMeeting(
  { input }: { input: MeetingArgs & { locked: boolean } },
  { app, viewer }: SignedIn,
) {
  const { meetingId, locked } = input;
  return changeMeeting(app, meetingId, { kind: 'lockMeeting', by: viewer, locked });
}

export async function meetingHeartbeat(
  { meetingId }: MeetingArgs,
  { app, viewer }: SignedIn,
): Promise<boolean> {
  return isStorable(meetingId) && app.meetings.heartbeat(meetingId, viewer);
}
