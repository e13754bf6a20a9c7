import * as z from 'zod';
import type { SignedIn } from '../../context.js';
import type { MeetingSnapshot } from '../../db/meeting/store.js';
import { isStorable } from '../../db/text.js';
import { NotFoundError } from '../../errors.js';
import type { MeetingChanges } from '../../lifecycle/meeting/command.js';
import { checkPermission } from '../../lifecycle/meeting/refusal.js';
import { MAX_IN_MEETING, type MeetingLayout } from '../../lifecycle/meeting/state.js';
import type { Limits } from '../../limits.js';
import { parseInput } from '../input.js';
import { changeMeeting, toMeetingError } from './change.js';
import { type MeetingSettingsArgs, meetingFields, seatCount, settingsIn } from './settings.js';

interface UpdateMeetingInput {
  meetingId: string;
  title?: string | null | undefined;
  description?: string | null | undefined;
  startsAt?: Date | null | undefined;
  plannedDuration?: number | null | undefined;
  maxParticipants?: number | null | undefined;
  isPublic?: boolean | null | undefined;
  layout?: MeetingLayout | null | undefined;
  settings?: MeetingSettingsArgs | null | undefined;
}

const updateMeetingInput = (limits: Limits) => {
  const { title, ...checks } = meetingFields(limits);
  return z.object({ ...checks, title: title.nullish() });
};

export async function updateMeeting(
  args: { input: UpdateMeetingInput },
  { app, viewer }: SignedIn,
): Promise<MeetingSnapshot> {
  const { meetingId } = args.input;
  parseInput(updateMeetingInput(app.limits), args.input);
  const meeting = isStorable(meetingId)
    ? await app.meetings.read(meetingId, [viewer.userId])
    : null;
  if (!meeting) throw new NotFoundError('meeting');
  // Before passwords are compared, and before the type of the meeting tells how many fit.
  const problem = checkPermission(meeting, viewer, 'updateMeeting');
  if (problem) throw toMeetingError(problem);
  const input = {
    ...args.input,
    ...parseInput(
      z.object({ maxParticipants: seatCount(MAX_IN_MEETING[meeting.type], 'in this meeting') }),
      args.input,
    ),
  };
  const password = input.settings?.password;
  const newPassword = password ? await hashPassword(meetingId, password, app) : null;
  const changes: MeetingChanges = {
    // Left out is left alone; what has to be there cannot be taken away.
    ...(input.title != null && { title: input.title.trim() }),
    ...(input.description !== undefined && { description: input.description || null }),
    ...(input.startsAt !== undefined && { startsAt: input.startsAt }),
    ...(input.plannedDuration !== undefined && { plannedDuration: input.plannedDuration }),
    ...(input.maxParticipants != null && { maxParticipants: input.maxParticipants }),
    ...(input.isPublic != null && { isPublic: input.isPublic }),
    ...(input.layout != null && { layout: input.layout }),
    settings: settingsIn(input.settings),
    ...(password === '' && { password: 'NONE' }),
    ...(newPassword && { password: { sameAs: newPassword.sameAs } }),
  };
  const command = { kind: 'updateMeeting', by: viewer, changes } as const;
  return changeMeeting(app, meetingId, command, newPassword?.hash ?? null);
}

/** The hash of a password, and which one of the meeting it is: the same one set again changes nothing. */
async function hashPassword(
  meetingId: string,
  password: string,
  { meetings, auth: { passwords } }: SignedIn['app'],
) {
  const currentPassword = await meetings.readPassword(meetingId);
  const same =
    currentPassword.hash !== null && (await passwords.verify(currentPassword.hash, password));
  return {
    sameAs: same ? currentPassword.version : null,
    hash: await passwords.hash(password),
  };
}
