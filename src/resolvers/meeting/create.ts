import { randomInt } from 'node:crypto';
import * as z from 'zod';
import type { SignedIn } from '../../context.js';
import type { MeetingSnapshot } from '../../db/meeting/store.js';
import { invalid, unavailable } from '../../errors.js';
import { CALL_TYPES, type CallType } from '../../lifecycle/call/state.js';
import { generateMeetingCode } from '../../lifecycle/meeting/code.js';
import { DEFAULT_SETTINGS, newMeeting } from '../../lifecycle/meeting/start.js';
import { MAX_IN_MEETING } from '../../lifecycle/meeting/state.js';
import type { Limits } from '../../limits.js';
import { idList, madeOnce, parseInput, text } from '../input.js';
import { announceEvents } from './change.js';
import { readInvitees } from './invitations.js';
import { meetingFields, seatCount, settingsIn } from './settings.js';

/** Collisions of random codes are rare; this many in a row do not happen. */
const MAX_CODES_TRIED = 5;

const createMeetingInput = madeOnce((limits: Limits, type: CallType) =>
  z.object({
    ...meetingFields(limits),
    id: text(1, limits.MEETING_ID_CHARS).nullish(),
    type: z.enum(CALL_TYPES).nullish(),
    startsAt: z.date().nullish(),
    isPublic: z.boolean().nullish(),
    maxParticipants: seatCount(MAX_IN_MEETING[type], `in a meeting of type ${type}`),
    inviteUserIds: idList(0, limits.INVITED_AT_ONCE, 'users, each once').nullish(),
  }),
);

export async function createMeeting(
  args: { input: z.input<ReturnType<typeof createMeetingInput>> },
  { app, viewer }: SignedIn,
): Promise<MeetingSnapshot> {
  const type = args.input.type ?? 'VIDEO';
  const input = parseInput(createMeetingInput(app.limits, type), args.input);
  const invited = (input.inviteUserIds ?? []).filter((id) => id !== viewer.userId);
  const { now } = await readInvitees([viewer.userId, ...invited], { app, viewer });
  const password = input.settings?.password || null;
  const passwordHash = password && (await app.auth.passwords.hash(password));
  const id = input.id ?? crypto.randomUUID();
  for (let tries = 0; tries < MAX_CODES_TRIED; tries += 1) {
    const known = input.id ? await app.meetings.read(id, [viewer.userId]) : null;
    if (known) return existingMeeting(known, viewer.userId);
    const meeting = newMeeting(
      {
        id,
        code: generateMeetingCode((letters) => letters.charAt(randomInt(letters.length))),
        hostId: viewer.userId,
        title: input.title.trim(),
        description: input.description || null,
        type,
        startsAt: input.startsAt ?? null,
        plannedDuration: input.plannedDuration ?? null,
        maxParticipants: input.maxParticipants ?? MAX_IN_MEETING[type],
        isPublic: input.isPublic ?? false,
        settings: {
          ...DEFAULT_SETTINGS,
          ...settingsIn(input.settings),
          passwordRequired: password !== null,
        },
      },
      now,
    );
    const events = await app.meetings.insert(meeting, passwordHash, invited);
    if (!events) continue;
    await announceEvents(app, events);
    return { ...meeting, readAt: now };
  }
  throw unavailable();
}

function existingMeeting(meeting: MeetingSnapshot, hostId: string): MeetingSnapshot {
  if (meeting.hostId === hostId) return meeting;
  throw invalid('input.id', 'This ID is taken: leave it out, or use a random UUID.');
}
