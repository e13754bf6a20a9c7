import type { MeetingSnapshot } from '../../db/meeting/store.js';
import { mayUnmute } from '../../lifecycle/meeting/media.js';
import { mayShareScreen } from '../../lifecycle/meeting/screen.js';
import type {
  MEETING_PARTICIPANT_STATES,
  MEETING_ROLES,
  MeetingParticipant,
  REMOTE_CONTROLS,
} from '../../lifecycle/meeting/state.js';
import { existingUser, UserRef } from '../account/users.js';
import { builder, forEveryViewer } from '../builder.js';

/** A participant, with the meeting that their permissions depend on. */
export interface ParticipantOfMeeting {
  meeting: MeetingSnapshot;
  participant: MeetingParticipant;
}

export const participantOfMeeting = (
  meeting: MeetingSnapshot,
  participant: MeetingParticipant,
): ParticipantOfMeeting => ({
  meeting,
  participant,
});

export const MeetingRoleEnum = builder.enumType('MeetingRole', {
  description: 'The role of a participant. docs/MEETINGS.md lists the permissions of each.',
  values: {
    HOST: { description: 'Leads the meeting. A meeting can have several.' },
    CO_HOST: { description: 'Admits, mutes and spotlights others.' },
    PARTICIPANT: { description: 'Speaks and shares their screen.' },
    VIEWER: { description: 'Watches, listens, sends messages and reacts.' },
  } satisfies Record<(typeof MEETING_ROLES)[number], { description: string }>,
});

const MeetingParticipantStateEnum = builder.enumType('MeetingParticipantState', {
  values: {
    WAITING: { description: 'Waits to be admitted, or for a host.' },
    JOINED: { description: 'Is in the room.' },
    LEFT: { description: 'Left, or had no heartbeat for 60 seconds.' },
    REMOVED: { description: 'A host removed them. They cannot join until a host lifts the ban.' },
  } satisfies Record<(typeof MEETING_PARTICIPANT_STATES)[number], { description: string }>,
});

const RemoteControlEnum = builder.enumType('RemoteControl', {
  values: {
    REQUESTED: { description: 'The participant has requested remote control.' },
    GRANTED: { description: 'The participant may control the screen now.' },
  } satisfies Record<(typeof REMOTE_CONTROLS)[number], { description: string }>,
});

export const MeetingParticipantRef = builder
  .objectRef<ParticipantOfMeeting>('MeetingParticipant')
  .implement({
    description: "A user's participation in a meeting: one for each user, on any device.",
    fields: (t) => ({
      id: t.id({ resolve: ({ participant }) => participant.id }),
      user: t.field({
        type: UserRef,
        ...forEveryViewer,
        resolve: ({ participant }, _args, ctx, info) => existingUser(participant.userId, ctx, info),
      }),
      role: t.field({ type: MeetingRoleEnum, resolve: ({ participant }) => participant.role }),
      state: t.field({
        type: MeetingParticipantStateEnum,
        resolve: ({ participant }) => participant.state,
      }),
      terminalId: t.id({
        nullable: true,
        description:
          'The device that takes part or waits; null if none does. If it is not the viewer’s current device, another one has taken over.',
        resolve: ({ participant }) => participant.terminalId,
      }),
      audio: t.boolean({
        description: 'Whether their microphone is on.',
        resolve: ({ participant }) => participant.audio,
      }),
      video: t.boolean({
        description: 'Whether their camera is on.',
        resolve: ({ participant }) => participant.video,
      }),
      screen: t.boolean({
        description: 'Whether they share their screen.',
        resolve: ({ participant }) => participant.screen,
      }),
      mayShareScreen: t.boolean({
        description: 'Whether their role, the settings and the hosts let them share their screen.',
        resolve: ({ meeting, participant }) => mayShareScreen(meeting, participant),
      }),
      mayUnmute: t.boolean({
        description: 'Whether they may turn their microphone on now.',
        resolve: ({ meeting, participant }) => mayUnmute(meeting, participant),
      }),
      unmuteRequested: t.boolean({
        description: 'Whether a host or co-host asked them to unmute.',
        resolve: ({ participant }) => participant.unmuteRequested,
      }),
      remoteControl: t.field({
        type: RemoteControlEnum,
        nullable: true,
        description:
          'Their control of the currently shared screen; null if they have not requested it.',
        resolve: ({ participant }) => participant.remoteControl,
      }),
      handRaisedAt: t.field({
        type: 'DateTime',
        nullable: true,
        description: 'When they raised their hand. Unique, so it orders raised hands.',
        resolve: ({ participant }) => participant.handRaisedAt,
      }),
      waitingSince: t.field({
        type: 'DateTime',
        nullable: true,
        description: 'When they began to wait to be admitted.',
        resolve: ({ participant }) => participant.waitingSince,
      }),
      joinedAt: t.field({
        type: 'DateTime',
        nullable: true,
        description: 'When they last joined the room.',
        resolve: ({ participant }) => participant.joinedAt,
      }),
      leftAt: t.field({
        type: 'DateTime',
        nullable: true,
        description: 'When they last left, lost their connection or were removed.',
        resolve: ({ participant }) => participant.leftAt,
      }),
    }),
  });
