import type { CSSProperties } from 'react';
import {
  inRoom,
  type Meeting,
  type MeetingParticipant,
  screenSharer,
} from '../../meeting/meeting.js';
import { useParticipation } from '../../meeting/use-participation.js';
import { useObservable } from '../../use-observable.js';
import { ParticipantTile } from './participant-tile.js';
import { SharedScreen } from './shared-screen.js';

/** The tiles: all of equal size, or one large with the others beside it. */
export function Stage() {
  const { participation, meeting } = useParticipation();
  const remotes = useObservable(participation.media.remotes);
  const { speakingIds, activeSpeakerId } = useObservable(participation.speakers.state);
  const people = inRoom(meeting).filter(({ role }) => role !== 'VIEWER');
  const screenOwner = screenSharer(meeting);
  const featured = screenOwner ? null : featuredOf(meeting, people, activeSpeakerId);
  const style = {
    '--columns': Math.ceil(Math.sqrt(people.length)),
    '--people': people.length,
  } as CSSProperties;
  return (
    <div
      className="meeting-stage"
      data-layout={
        screenOwner && meeting.layout === 'GRID' ? 'SPEAKER' : layoutOf(meeting, featured)
      }
      style={style}
    >
      {screenOwner && (
        <SharedScreen
          key={meeting.screenNo}
          owner={screenOwner}
          remote={remotes.find(({ userId }) => userId === screenOwner.user.id)}
        />
      )}
      {people.map((participant) => (
        <ParticipantTile
          key={participant.id}
          participant={participant}
          remote={remotes.find(({ userId }) => userId === participant.user.id)}
          featured={participant.id === featured?.id}
          speaking={speakingIds.includes(participant.user.id)}
        />
      ))}
      {people.length === 1 && !screenOwner && (
        <p className="meeting-alone">
          You’re the only one here. Copy the link or invite people to join.
        </p>
      )}
    </div>
  );
}

function layoutOf({ layout, spotlight }: Meeting, featured: MeetingParticipant | null): string {
  if (!featured) return 'GRID';
  return layout === 'GRID' && spotlight ? 'SPEAKER' : layout;
}

/**
 * The participant to show large: the spotlight, else the active speaker, else the first of the
 * others.
 */
function featuredOf(
  meeting: Meeting,
  people: readonly MeetingParticipant[],
  activeSpeakerId: string | null,
): MeetingParticipant | null {
  const spotlit = people.find(({ id }) => id === meeting.spotlight?.id);
  if (spotlit) return spotlit;
  if (meeting.layout === 'GRID') return null;
  const speaker = people.find(({ user }) => user.id === activeSpeakerId);
  return speaker ?? people.find(({ id }) => id !== meeting.me?.id) ?? people[0] ?? null;
}
