import type { MeetingRole } from '../../gql/graphql.js';
import { can, inRoom, type Meeting, type Participant } from '../../meeting/meeting.js';
import {
  AllowScreenShare,
  MuteParticipants,
  RemoveParticipant,
  RequestUnmute,
  SetParticipantRole,
  SpotlightParticipant,
} from '../../meeting/operations.js';
import { useAttendance } from '../../meeting/use-attendance.js';
import type { Person } from '../../session.js';
import { type Choice, ChoiceMenu } from '../choice-menu.js';

interface PersonMenuProps {
  participant: Participant;
  writeTo: (person: Person) => void;
}

const ROLE_CHOICES: readonly { readonly role: MeetingRole; readonly label: string }[] = [
  { role: 'HOST', label: 'Make host' },
  { role: 'CO_HOST', label: 'Make co-host' },
  { role: 'PARTICIPANT', label: 'Make participant' },
  { role: 'VIEWER', label: 'Only let watch' },
];

/** What the viewer can do about somebody; nothing is shown where that is nothing. */
export function PersonMenu({ participant, writeTo }: PersonMenuProps) {
  const { attendance, meeting } = useAttendance();
  const { commands } = attendance;
  const participantId = participant.id;

  const choices: Choice[] = [
    ...aboutSpeaking(meeting, participant).map(({ label, command }) => ({
      label,
      act: () =>
        void (command === 'MUTE'
          ? commands.do(MuteParticipants, { participantIds: [participantId] })
          : commands.do(RequestUnmute, { participantId })),
    })),
    ...when(isOther(meeting, participant) && can(meeting, 'SEND_MESSAGE'), {
      label: 'Write to them only',
      act: () => writeTo(participant.user),
    }),
    ...when(can(meeting, 'SPOTLIGHT') && participant.role !== 'VIEWER', {
      label:
        meeting.spotlight?.id === participantId
          ? 'Take out of the spotlight'
          : 'Put in the spotlight',
      act: () =>
        void commands.do(SpotlightParticipant, {
          participantId: meeting.spotlight?.id === participantId ? null : participantId,
        }),
    }),
    ...when(can(meeting, 'ALLOW_SCREEN_SHARE') && participant.role === 'PARTICIPANT', {
      label: participant.mayShareScreen ? 'Forbid screen sharing' : 'Allow screen sharing',
      act: () =>
        void commands.do(AllowScreenShare, { participantId, allowed: !participant.mayShareScreen }),
    }),
    ...rolesFor(meeting, participant).map(({ role, label }) => ({
      label,
      act: () => void commands.do(SetParticipantRole, { participantId, role }),
    })),
    ...when(isOther(meeting, participant) && can(meeting, 'REMOVE'), {
      label: 'Remove from the meeting',
      act: () => void commands.do(RemoveParticipant, { participantId }),
      bad: true,
    }),
  ];
  if (choices.length === 0) return <span className="choice-menu" />;
  return (
    <ChoiceMenu label={`What to do about ${participant.user.displayName}`} choices={choices} />
  );
}

function when(holds: boolean, choice: Choice): Choice[] {
  return holds ? [choice] : [];
}

function isOther(meeting: Meeting, { id }: Participant): boolean {
  return id !== meeting.me?.id;
}

function aboutSpeaking(
  meeting: Meeting,
  participant: Participant,
): { label: string; command: 'MUTE' | 'REQUEST_UNMUTE' }[] {
  if (!isOther(meeting, participant) || participant.role === 'VIEWER') return [];
  if (participant.audio) return can(meeting, 'MUTE') ? [{ label: 'Mute', command: 'MUTE' }] : [];
  if (!can(meeting, 'REQUEST_UNMUTE') || participant.unmuteRequested) return [];
  return [{ label: 'Ask to speak', command: 'REQUEST_UNMUTE' }];
}

/** One's own role only downwards, and only while another host is there to undo it. */
function rolesFor(meeting: Meeting, participant: Participant): typeof ROLE_CHOICES {
  if (!can(meeting, 'SET_ROLE')) return [];
  const others = ROLE_CHOICES.filter(({ role }) => role !== participant.role);
  if (isOther(meeting, participant)) return others;
  const anotherHost = inRoom(meeting).some(
    ({ id, role }) => role === 'HOST' && id !== participant.id,
  );
  return anotherHost ? [{ role: 'PARTICIPANT', label: 'Stop being host' }] : [];
}
