import * as z from 'zod';
import type { SignedIn } from '../context.js';
import type { MeetingSnapshot } from '../db/meetings.js';
import { isStorable } from '../db/text.js';
import { NotFoundError } from '../errors.js';
import type { MeetingChanges } from '../lifecycle/meeting-command.js';
import { barred } from '../lifecycle/meeting-refusal.js';
import { type MeetingLayout, MOST_IN_MEETING } from '../lifecycle/meeting-state.js';
import type { Limits } from '../limits.js';
import { changeMeeting, refusal } from './change-meeting.js';
import { type MeetingSettingsInput, meetingChecks, named, seats } from './meeting-settings.js';
import { valid } from './valid.js';

interface UpdateMeetingInput {
  meetingId: string;
  title?: string | null | undefined;
  description?: string | null | undefined;
  startsAt?: Date | null | undefined;
  plannedDuration?: number | null | undefined;
  maxParticipants?: number | null | undefined;
  isPublic?: boolean | null | undefined;
  layout?: MeetingLayout | null | undefined;
  settings?: MeetingSettingsInput | null | undefined;
}

const order = (limits: Limits) => {
  const { title, ...checks } = meetingChecks(limits);
  return z.object({ ...checks, title: title.nullish() });
};

export async function updateMeeting(
  args: { input: UpdateMeetingInput },
  { app, viewer }: SignedIn,
): Promise<MeetingSnapshot> {
  const { meetingId } = args.input;
  valid(order(app.limits), args.input);
  const meeting = isStorable(meetingId)
    ? await app.meetings.read(meetingId, [viewer.userId])
    : null;
  if (!meeting) throw new NotFoundError('meeting');
  // Before passwords are compared, and before the type of the meeting tells how many fit.
  const refused = barred(meeting, viewer, 'updateMeeting');
  if (refused) throw refusal(refused);
  const input = {
    ...args.input,
    ...valid(
      z.object({ maxParticipants: seats(MOST_IN_MEETING[meeting.type], 'in this meeting') }),
      args.input,
    ),
  };
  const password = input.settings?.password;
  const secret = password ? await secretOf(meetingId, password, app) : null;
  const changes: MeetingChanges = {
    // Left out is left alone; what has to be there cannot be taken away.
    ...(input.title != null && { title: input.title.trim() }),
    ...(input.description !== undefined && { description: input.description || null }),
    ...(input.startsAt !== undefined && { startsAt: input.startsAt }),
    ...(input.plannedDuration !== undefined && { plannedDuration: input.plannedDuration }),
    ...(input.maxParticipants != null && { maxParticipants: input.maxParticipants }),
    ...(input.isPublic != null && { isPublic: input.isPublic }),
    ...(input.layout != null && { layout: input.layout }),
    settings: named(input.settings),
    ...(password === '' && { password: 'NONE' }),
    ...(secret && { password: { sameAs: secret.sameAs } }),
  };
  const command = { kind: 'updateMeeting', by: viewer, changes } as const;
  return changeMeeting(app, meetingId, command, secret?.hash ?? null);
}

/** The hash of a password, and which one of the meeting it is: the same one set again changes nothing. */
async function secretOf(
  meetingId: string,
  password: string,
  { meetings, passwords }: SignedIn['app'],
) {
  const present = await meetings.readPassword(meetingId);
  const same = present.hash !== null && (await passwords.verify(present.hash, password));
  return {
    sameAs: same ? present.version : null,
    hash: await passwords.hash(password),
  };
}
