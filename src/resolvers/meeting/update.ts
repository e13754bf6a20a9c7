import * as z from 'zod';
import type { SignedIn } from '../../context.js';
import type { MeetingSnapshot } from '../../db/meeting/store.js';
import { isStorable } from '../../db/storable.js';
import { NotFoundError } from '../../errors.js';
import type { CallType } from '../../lifecycle/call/state.js';
import type { MeetingChanges } from '../../lifecycle/meeting/command.js';
import { checkPermission } from '../../lifecycle/meeting/refusal.js';
import { MAX_IN_MEETING, MEETING_LAYOUTS } from '../../lifecycle/meeting/state.js';
import type { Limits } from '../../limits.js';
import { madeOnce, parseInput } from '../input.js';
import { changeMeeting, toMeetingError } from './change.js';
import { meetingFields, seatCount, settingsIn } from './settings.js';

const updateMeetingInput = madeOnce((limits: Limits) => {
  const { title, ...checks } = meetingFields(limits);
  return z.object({
    ...checks,
    meetingId: z.string(),
    title: title.nullish(),
    startsAt: z.date().nullish(),
    // The limit depends on the type of the meeting: checked after it is read.
    maxParticipants: z.int().nullish(),
    isPublic: z.boolean().nullish(),
    layout: z.enum(MEETING_LAYOUTS).nullish(),
  });
});

const seatsOfMeeting = madeOnce((_: Limits, type: CallType) =>
  z.object({ maxParticipants: seatCount(MAX_IN_MEETING[type], 'in this meeting') }),
);

export async function updateMeeting(
  args: { input: z.input<ReturnType<typeof updateMeetingInput>> },
  { app, viewer }: SignedIn,
): Promise<MeetingSnapshot> {
  const { meetingId } = args.input;
  parseInput(updateMeetingInput(app.limits), args.input);
  const meeting = isStorable(meetingId)
    ? await app.meetings.read(meetingId, [viewer.userId])
    : null;
  if (!meeting) throw new NotFoundError('meeting');
  // Before the password comparison and the seat limit, both of which depend on the meeting.
  const problem = checkPermission(meeting, viewer, 'updateMeeting');
  if (problem) throw toMeetingError(problem);
  const input = {
    ...args.input,
    ...parseInput(seatsOfMeeting(app.limits, meeting.type), args.input),
  };
  const password = input.settings?.password;
  const newPassword = password ? await hashPassword(meetingId, password, app) : null;
  const changes: MeetingChanges = {
    // Omitted fields stay as they are. Null does not remove required ones.
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

/** Hashes a password. `sameAs` is the version of the current one if they are equal: setting it again changes nothing. */
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
