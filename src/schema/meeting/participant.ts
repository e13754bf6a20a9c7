import type { MeetingSnapshot } from '../../db/meeting/store.js';
import { mayUnmute } from '../../lifecycle/meeting/media.js';
import { mayShareScreen } from '../../lifecycle/meeting/screen.js';
import type {
  MEETING_PARTICIPANT_STATES,
  MEETING_ROLES,
  MeetingParticipant,
  REMOTE_CONTROLS,
} from '../../lifecycle/meeting/state.js';
import { UserRef } from '../account/users.js';
import { builder } from '../builder.js';

/** Somebody's place in a meeting, and the meeting, on which hangs what they may. */
export interface ParticipantOfMeeting {
  meeting: MeetingSnapshot;
  participant: MeetingParticipant;
}

/** A place in the meeting as the API shows it. */
export const participantOfMeeting = (
  meeting: MeetingSnapshot,
  participant: MeetingParticipant,
): ParticipantOfMeeting => ({
  meeting,
  participant,
});

export const MeetingRoleEnum = builder.enumType('MeetingRole', {
  description: 'What somebody may, by the table in docs/MEETINGS.md.',
  values: {
    HOST: { description: 'Leads the meeting. There can be several.' },
    CO_HOST: { description: 'Admits, mutes and shows others.' },
    PARTICIPANT: { description: 'Speaks and shows.' },
    VIEWER: { description: 'Watches, listens, writes and reacts.' },
  } satisfies Record<(typeof MEETING_ROLES)[number], { description: string }>,
});

const MeetingParticipantStateEnum = builder.enumType('MeetingParticipantState', {
  values: {
    WAITING: { description: 'To be let in, or for a host to come.' },
    JOINED: { description: 'In the room.' },
    LEFT: { description: 'Went, or was not seen for 60 seconds.' },
    REMOVED: { description: 'A host put them out: they cannot come until a host lifts that.' },
  } satisfies Record<(typeof MEETING_PARTICIPANT_STATES)[number], { description: string }>,
});

const RemoteControlEnum = builder.enumType('RemoteControl', {
  values: {
    REQUESTED: { description: 'They have asked for it.' },
    GRANTED: { description: 'They may use the screen now.' },
  } satisfies Record<(typeof REMOTE_CONTROLS)[number], { description: string }>,
});

export const MeetingParticipantRef = builder
  .objectRef<ParticipantOfMeeting>('MeetingParticipant')
  .implement({
    description: "A user's place in a meeting: one, whatever device they come with.",
    fields: (t) => ({
      id: t.id({ resolve: ({ participant }) => participant.id }),
      user: t.field({
        type: UserRef,
        resolve: ({ participant }, _args, { loaders }) => loaders.user.load(participant.userId),
      }),
      role: t.field({ type: MeetingRoleEnum, resolve: ({ participant }) => participant.role }),
      state: t.field({
        type: MeetingParticipantStateEnum,
        resolve: ({ participant }) => participant.state,
      }),
      terminalId: t.id({
        nullable: true,
        description:
          'The device that takes part or waits; null when none does. Another one than the viewer’s own: it has taken over.',
        resolve: ({ participant }) => participant.terminalId,
      }),
      audio: t.boolean({
        description: 'Their microphone is on.',
        resolve: ({ participant }) => participant.audio,
      }),
      video: t.boolean({
        description: 'Their camera is on.',
        resolve: ({ participant }) => participant.video,
      }),
      screen: t.boolean({
        description: 'They share their screen.',
        resolve: ({ participant }) => participant.screen,
      }),
      mayShareScreen: t.boolean({
        description: 'Whether role, settings and hosts let them share their screen.',
        resolve: ({ meeting, participant }) => mayShareScreen(meeting, participant),
      }),
      mayUnmute: t.boolean({
        description: 'Whether they may turn their microphone on now.',
        resolve: ({ meeting, participant }) => mayUnmute(meeting, participant),
      }),
      unmuteRequested: t.boolean({
        description: 'A host asked them to speak.',
        resolve: ({ participant }) => participant.unmuteRequested,
      }),
      remoteControl: t.field({
        type: RemoteControlEnum,
        nullable: true,
        description: 'Of the screen that is shared now; null: they have not asked for it.',
        resolve: ({ participant }) => participant.remoteControl,
      }),
      handRaisedAt: t.field({
        type: 'DateTime',
        nullable: true,
        description: 'Since when their hand is up; no two have the same, so it orders them.',
        resolve: ({ participant }) => participant.handRaisedAt,
      }),
      waitingSince: t.field({
        type: 'DateTime',
        nullable: true,
        description: 'Since when they wait to be let in.',
        resolve: ({ participant }) => participant.waitingSince,
      }),
      joinedAt: t.field({
        type: 'DateTime',
        nullable: true,
        description: 'When they last came in.',
        resolve: ({ participant }) => participant.joinedAt,
      }),
      leftAt: t.field({
        type: 'DateTime',
        nullable: true,
        description: 'When they last went, were lost or were put out.',
        resolve: ({ participant }) => participant.leftAt,
      }),
    }),
  });
