import { useState } from 'react';
import { can, hands, inRoom, waiting } from '../../meeting/meeting.js';
import { AdmitParticipants, LiftBan, RemoveParticipant } from '../../meeting/operations.js';
import { useAttendance } from '../../meeting/use-attendance.js';
import type { Person } from '../../session.js';
import { Avatar } from '../avatar.js';
import { HostTools } from './host-tools.js';
import { InviteDialog } from './invite-dialog.js';
import { PersonEntry } from './person-entry.js';
import { SidePanel } from './side-panel.js';

interface PeoplePanelProps {
  writeTo: (person: Person) => void;
  close: () => void;
}

/** Who is here, who waits, who wants to speak; for hosts what they can do about it. */
export function PeoplePanel({ writeTo, close }: PeoplePanelProps) {
  const { meeting } = useAttendance();
  const [inviting, setInviting] = useState(false);
  const raised = hands(meeting);
  const others = inRoom(meeting).filter(({ handRaisedAt }) => !handRaisedAt);
  return (
    <SidePanel heading="People" close={close}>
      <div className="people-scroll">
        <HostTools />
        {can(meeting, 'INVITE') && (
          <button type="button" className="button quiet wide" onClick={() => setInviting(true)}>
            Invite people
          </button>
        )}
        <WaitingList />
        {raised.length > 0 && (
          <section aria-label="Raised hands">
            <h3>Raised hands, in their order</h3>
            <ul>
              {raised.map((participant) => (
                <PersonEntry key={participant.id} participant={participant} writeTo={writeTo} />
              ))}
            </ul>
          </section>
        )}
        <section aria-label="In the meeting">
          <h3>In the meeting</h3>
          <ul>
            {others.map((participant) => (
              <PersonEntry key={participant.id} participant={participant} writeTo={writeTo} />
            ))}
          </ul>
        </section>
        <RemovedList />
      </div>
      {inviting && <InviteDialog close={() => setInviting(false)} />}
    </SidePanel>
  );
}

/** Those at the door, for those who may open it. */
function WaitingList() {
  const { attendance, meeting } = useAttendance();
  const { commands } = attendance;
  const atTheDoor = waiting(meeting);
  if (atTheDoor.length === 0) return null;
  const admit = (participantIds: string[]) =>
    void commands.do(AdmitParticipants, { participantIds });
  return (
    <section aria-label="Waiting room">
      <h3>Waiting to be let in</h3>
      <ul>
        {atTheDoor.map(({ id, user }) => (
          <li key={id} className="person" data-testid={`waiting-${user.username}`}>
            <Avatar person={user} size="small" />
            <span className="person-name">{user.displayName}</span>
            {can(meeting, 'ADMIT') && (
              <button type="button" className="tool good" onClick={() => admit([id])}>
                Admit
              </button>
            )}
            {can(meeting, 'REMOVE') && (
              <button
                type="button"
                className="tool"
                onClick={() => void commands.do(RemoveParticipant, { participantId: id })}
              >
                Refuse
              </button>
            )}
          </li>
        ))}
      </ul>
      {can(meeting, 'ADMIT') && atTheDoor.length > 1 && (
        <button
          type="button"
          className="button primary wide"
          onClick={() => admit(atTheDoor.map(({ id }) => id))}
        >
          Admit all
        </button>
      )}
    </section>
  );
}

/** Those who were removed, for hosts. */
function RemovedList() {
  const { attendance, meeting } = useAttendance();
  if (meeting.removedParticipants.length === 0) return null;
  return (
    <section aria-label="Removed">
      <h3>Removed</h3>
      <ul>
        {meeting.removedParticipants.map(({ id, user }) => (
          <li key={id} className="person" data-testid={`removed-${user.username}`}>
            <Avatar person={user} size="small" />
            <span className="person-name">{user.displayName}</span>
            {can(meeting, 'LIFT_BAN') && (
              <button
                type="button"
                className="tool"
                onClick={() => void attendance.commands.do(LiftBan, { participantId: id })}
              >
                Let come again
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
