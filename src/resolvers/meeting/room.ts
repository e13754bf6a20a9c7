import * as z from 'zod';
import type { SignedIn } from '../../context.js';
import type { MeetingRole } from '../../lifecycle/meeting/state.js';
import { MAX_WAITING } from '../../lifecycle/meeting/state.js';
import { idList, parseInput } from '../input.js';
import { changeMeeting } from './change.js';

interface ParticipantArgs {
  meetingId: string;
  participantId: string;
}

const participantsInput = z.object({
  meetingId: z.string(),
  participantIds: idList(1, MAX_WAITING, 'participants, each once').nullish(),
});

export function admitParticipants(
  { input }: { input: z.input<typeof participantsInput> },
  { app, viewer }: SignedIn,
) {
  const { meetingId, participantIds } = parseInput(participantsInput, input);
  return changeMeeting(app, meetingId, {
    kind: 'admitParticipants',
    by: viewer,
    participantIds: participantIds ?? null,
  });
}

export function setParticipantRole(
  { input }: { input: ParticipantArgs & { role: MeetingRole } },
  { app, viewer }: SignedIn,
) {
  const { meetingId, participantId, role } = input;
  return changeMeeting(app, meetingId, {
    kind: 'setParticipantRole',
    by: viewer,
    participantId,
    role,
  });
}

export function muteParticipants(
  { input }: { input: z.input<typeof participantsInput> },
  { app, viewer }: SignedIn,
) {
  const { meetingId, participantIds } = parseInput(participantsInput, input);
  return changeMeeting(app, meetingId, {
    kind: 'muteParticipants',
    by: viewer,
    participantIds: participantIds ?? null,
  });
}

export function requestUnmute({ input }: { input: ParticipantArgs }, { app, viewer }: SignedIn) {
  const { meetingId, participantId } = input;
  return changeMeeting(app, meetingId, { kind: 'requestUnmute', by: viewer, participantId });
}

export function removeParticipant(
  { input }: { input: ParticipantArgs },
  { app, viewer }: SignedIn,
) {
  const { meetingId, participantId } = input;
  return changeMeeting(app, meetingId, { kind: 'removeParticipant', by: viewer, participantId });
}

export function liftBan({ input }: { input: ParticipantArgs }, { app, viewer }: SignedIn) {
  const { meetingId, participantId } = input;
  return changeMeeting(app, meetingId, { kind: 'liftBan', by: viewer, participantId });
}

export function raiseHand(
  { input }: { input: { meetingId: string; raised: boolean } },
  { app, viewer }: SignedIn,
) {
  const { meetingId, raised } = input;
  return changeMeeting(app, meetingId, { kind: 'raiseHand', by: viewer, raised });
}

export function setMyMedia(
  {
    input,
  }: {
    input: {
      meetingId: string;
      audio?: boolean | null | undefined;
      video?: boolean | null | undefined;
      screen?: boolean | null | undefined;
    };
  },
  { app, viewer }: SignedIn,
) {
  const { meetingId, audio, video, screen } = input;
  return changeMeeting(app, meetingId, {
    kind: 'setMyMedia',
    by: viewer,
    ...(audio != null && { audio }),
    ...(video != null && { video }),
    ...(screen != null && { screen }),
  });
}

export function allowScreenShare(
  { input }: { input: ParticipantArgs & { allowed: boolean } },
  { app, viewer }: SignedIn,
) {
  const { meetingId, participantId, allowed } = input;
  return changeMeeting(app, meetingId, {
    kind: 'allowScreenShare',
    by: viewer,
    participantId,
    allowed,
  });
}

export function spotlightParticipant(
  { input }: { input: { meetingId: string; participantId?: string | null | undefined } },
  { app, viewer }: SignedIn,
) {
  const { meetingId, participantId } = input;
  return changeMeeting(app, meetingId, {
    kind: 'spotlightParticipant',
    by: viewer,
    participantId: participantId ?? null,
  });
}

export function requestRemoteControl(
  { input }: { input: { meetingId: string; requested?: boolean | null | undefined } },
  { app, viewer }: SignedIn,
) {
  const { meetingId, requested } = input;
  return changeMeeting(app, meetingId, {
    kind: 'requestRemoteControl',
    by: viewer,
    requested: requested ?? true,
  });
}

export function answerRemoteControl(
  { input }: { input: ParticipantArgs & { granted: boolean } },
  { app, viewer }: SignedIn,
) {
  const { meetingId, participantId, granted } = input;
  return changeMeeting(app, meetingId, {
    kind: 'answerRemoteControl',
    by: viewer,
    participantId,
    granted,
  });
}
