import type { CSSProperties } from 'react';
import { inRoom, type Meeting, type Participant, sharer } from '../../meeting/meeting.js';
import { useAttendance } from '../../meeting/use-attendance.js';
import { useStore } from '../../use-store.js';
import { ParticipantTile } from './participant-tile.js';
import { SharedScreen } from './shared-screen.js';

/** The pictures: all alike, or one large and the others beside it. */
export function Stage() {
  const { attendance, meeting } = useAttendance();
  const remotes = useStore(attendance.media.remotes);
  const { userIds, floor } = useStore(attendance.speakers.state);
  const people = inRoom(meeting).filter(({ role }) => role !== 'VIEWER');
  const screenOf = sharer(meeting);
  const featured = screenOf ? null : featuredOf(meeting, people, floor);
  const style = {
    '--columns': Math.ceil(Math.sqrt(people.length)),
    '--people': people.length,
  } as CSSProperties;
  return (
    <div
      className="meeting-stage"
      data-layout={screenOf && meeting.layout === 'GRID' ? 'SPEAKER' : layoutOf(meeting, featured)}
      style={style}
    >
      {screenOf && (
        <SharedScreen
          key={meeting.screenNo}
          owner={screenOf}
          remote={remotes.find(({ userId }) => userId === screenOf.user.id)}
        />
      )}
      {people.map((participant) => (
        <ParticipantTile
          key={participant.id}
          participant={participant}
          remote={remotes.find(({ userId }) => userId === participant.user.id)}
          featured={participant.id === featured?.id}
          speaking={userIds.includes(participant.user.id)}
        />
      ))}
      {people.length === 1 && !screenOf && (
        <p className="meeting-alone">
          Nobody else is here yet. Copy the link for them, or invite them from the list of people.
        </p>
      )}
    </div>
  );
}

function layoutOf({ layout, spotlight }: Meeting, featured: Participant | null): string {
  if (!featured) return 'GRID';
  return layout === 'GRID' && spotlight ? 'SPEAKER' : layout;
}

/** Who is shown large: whom a host put there, else whoever speaks, else the first of the others. */
function featuredOf(
  meeting: Meeting,
  people: readonly Participant[],
  floor: string | null,
): Participant | null {
  const spotlit = people.find(({ id }) => id === meeting.spotlight?.id);
  if (spotlit) return spotlit;
  if (meeting.layout === 'GRID') return null;
  const speaker = people.find(({ user }) => user.id === floor);
  return speaker ?? people.find(({ id }) => id !== meeting.me?.id) ?? people[0] ?? null;
}
