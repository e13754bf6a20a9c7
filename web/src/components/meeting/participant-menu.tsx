import type { MeetingRole } from '../../gql/graphql.js';
import {
  inRoom,
  type Meeting,
  type MeetingParticipant,
  meetingAllows,
} from '../../meeting/meeting.js';
import {
  AllowScreenShare,
  MuteParticipants,
  RemoveParticipant,
  RequestUnmute,
  SetParticipantRole,
  SpotlightParticipant,
} from '../../meeting/operations.js';
import { useParticipation } from '../../meeting/use-participation.js';
import type { Person } from '../../session.js';
import { type Choice, ChoiceMenu } from '../choice-menu.js';

interface ParticipantMenuProps {
  participant: MeetingParticipant;
  startPrivateChat: (person: Person) => void;
}

const ROLE_CHOICES: readonly { readonly role: MeetingRole; readonly label: string }[] = [
  { role: 'HOST', label: 'Make host' },
  { role: 'CO_HOST', label: 'Make co-host' },
  { role: 'PARTICIPANT', label: 'Make participant' },
  { role: 'VIEWER', label: 'Make viewer' },
];

/** The viewer's actions for a participant. Empty if there are none. */
export function ParticipantMenu({ participant, startPrivateChat }: ParticipantMenuProps) {
  const { participation, meeting } = useParticipation();
  const { commands } = participation;
  const participantId = participant.id;

  const choices: Choice[] = [
    ...speakingChoices(meeting, participant).map(({ label, command }) => ({
      label,
      act: () =>
        void (command === 'MUTE'
          ? commands.run(MuteParticipants, { participantIds: [participantId] })
          : commands.run(RequestUnmute, { participantId })),
    })),
    ...onlyIf(isOther(meeting, participant) && meetingAllows(meeting, 'SEND_MESSAGE'), {
      label: 'Message privately',
      act: () => startPrivateChat(participant.user),
    }),
    ...onlyIf(meetingAllows(meeting, 'SPOTLIGHT') && participant.role !== 'VIEWER', {
      label: meeting.spotlight?.id === participantId ? 'Remove spotlight' : 'Spotlight',
      act: () =>
        void commands.run(SpotlightParticipant, {
          participantId: meeting.spotlight?.id === participantId ? null : participantId,
        }),
    }),
    ...onlyIf(meetingAllows(meeting, 'ALLOW_SCREEN_SHARE') && participant.role === 'PARTICIPANT', {
      label: participant.mayShareScreen ? 'Don’t allow screen sharing' : 'Allow screen sharing',
      act: () =>
        void commands.run(AllowScreenShare, {
          participantId,
          allowed: !participant.mayShareScreen,
        }),
    }),
    ...roleChoicesFor(meeting, participant).map(({ role, label }) => ({
      label,
      act: () => void commands.run(SetParticipantRole, { participantId, role }),
    })),
    ...onlyIf(isOther(meeting, participant) && meetingAllows(meeting, 'REMOVE'), {
      label: 'Remove from meeting',
      act: () => void commands.run(RemoveParticipant, { participantId }),
      bad: true,
    }),
  ];
  if (choices.length === 0) return <span className="choice-menu" />;
  return (
    <ChoiceMenu label={`More actions for ${participant.user.displayName}`} choices={choices} />
  );
}

function onlyIf(holds: boolean, choice: Choice): Choice[] {
  return holds ? [choice] : [];
}

function isOther(meeting: Meeting, { id }: MeetingParticipant): boolean {
  return id !== meeting.me?.id;
}

function speakingChoices(
  meeting: Meeting,
  participant: MeetingParticipant,
): { label: string; command: 'MUTE' | 'REQUEST_UNMUTE' }[] {
  if (!isOther(meeting, participant) || participant.role === 'VIEWER') return [];
  if (participant.audio)
    return meetingAllows(meeting, 'MUTE') ? [{ label: 'Mute', command: 'MUTE' }] : [];
  if (!meetingAllows(meeting, 'REQUEST_UNMUTE') || participant.unmuteRequested) return [];
  return [{ label: 'Ask to unmute', command: 'REQUEST_UNMUTE' }];
}

/** The viewer can only lower their own role, and only while another host could restore it. */
function roleChoicesFor(meeting: Meeting, participant: MeetingParticipant): typeof ROLE_CHOICES {
  if (!meetingAllows(meeting, 'SET_ROLE')) return [];
  const others = ROLE_CHOICES.filter(({ role }) => role !== participant.role);
  if (isOther(meeting, participant)) return others;
  const anotherHost = inRoom(meeting).some(
    ({ id, role }) => role === 'HOST' && id !== participant.id,
  );
  return anotherHost ? [{ role: 'PARTICIPANT', label: 'Step down as host' }] : [];
}
