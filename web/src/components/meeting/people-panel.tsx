import { useState } from 'react';
import { inRoom, meetingAllows, raisedHands, waitingParticipants } from '../../meeting/meeting.js';
import { AdmitParticipants, LiftBan, RemoveParticipant } from '../../meeting/operations.js';
import { useParticipation } from '../../meeting/use-participation.js';
import type { Person } from '../../session.js';
import { Avatar } from '../avatar.js';
import { HostTools } from './host-tools.js';
import { InviteDialog } from './invite-dialog.js';
import { ParticipantEntry } from './participant-entry.js';
import { SidePanel } from './side-panel.js';

interface PeoplePanelProps {
  startPrivateChat: (person: Person) => void;
  close: () => void;
}

/** The list of participants, the waiting room and raised hands, with the leaders' controls. */
export function PeoplePanel({ startPrivateChat, close }: PeoplePanelProps) {
  const { meeting } = useParticipation();
  const [inviting, setInviting] = useState(false);
  const raised = raisedHands(meeting);
  const others = inRoom(meeting).filter(({ handRaisedAt }) => !handRaisedAt);
  return (
    <SidePanel heading="People" close={close}>
      <div className="people-scroll">
        <HostTools />
        {meetingAllows(meeting, 'INVITE') && (
          <button type="button" className="button quiet wide" onClick={() => setInviting(true)}>
            Invite people
          </button>
        )}
        <WaitingList />
        {raised.length > 0 && (
          <section aria-label="Raised hands">
            <h3>Raised hands</h3>
            <ul>
              {raised.map((participant) => (
                <ParticipantEntry
                  key={participant.id}
                  participant={participant}
                  startPrivateChat={startPrivateChat}
                />
              ))}
            </ul>
          </section>
        )}
        <section aria-label="In the meeting">
          <h3>In the meeting</h3>
          <ul>
            {others.map((participant) => (
              <ParticipantEntry
                key={participant.id}
                participant={participant}
                startPrivateChat={startPrivateChat}
              />
            ))}
          </ul>
        </section>
        <RemovedList />
      </div>
      {inviting && <InviteDialog close={() => setInviting(false)} />}
    </SidePanel>
  );
}

/** The waiting room, with the leaders' controls. */
function WaitingList() {
  const { participation, meeting } = useParticipation();
  const { commands } = participation;
  const waiting = waitingParticipants(meeting);
  if (waiting.length === 0) return null;
  const admit = (participantIds: string[]) =>
    void commands.run(AdmitParticipants, { participantIds });
  return (
    <section aria-label="Waiting room">
      <h3>Waiting to join</h3>
      <ul>
        {waiting.map(({ id, user }) => (
          <li key={id} className="person" data-testid={`waiting-${user.username}`}>
            <Avatar person={user} size="small" />
            <span className="person-name">{user.displayName}</span>
            {meetingAllows(meeting, 'ADMIT') && (
              <button type="button" className="tool good" onClick={() => admit([id])}>
                Admit
              </button>
            )}
            {meetingAllows(meeting, 'REMOVE') && (
              <button
                type="button"
                className="tool"
                onClick={() => void commands.run(RemoveParticipant, { participantId: id })}
              >
                Deny
              </button>
            )}
          </li>
        ))}
      </ul>
      {meetingAllows(meeting, 'ADMIT') && waiting.length > 1 && (
        <button
          type="button"
          className="button primary wide"
          onClick={() => admit(waiting.map(({ id }) => id))}
        >
          Admit all
        </button>
      )}
    </section>
  );
}

/** Removed participants, for hosts. */
function RemovedList() {
  const { participation, meeting } = useParticipation();
  if (meeting.removedParticipants.length === 0) return null;
  return (
    <section aria-label="Removed">
      <h3>Removed</h3>
      <ul>
        {meeting.removedParticipants.map(({ id, user }) => (
          <li key={id} className="person" data-testid={`removed-${user.username}`}>
            <Avatar person={user} size="small" />
            <span className="person-name">{user.displayName}</span>
            {meetingAllows(meeting, 'LIFT_BAN') && (
              <button
                type="button"
                className="tool"
                onClick={() => void participation.commands.run(LiftBan, { participantId: id })}
              >
                Allow back
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
