import { Lock, LockOpen, MicOff } from 'lucide-react';
import type { MeetingLayout, MeetingSettingsInput } from '../../gql/graphql.js';
import { can, type Meeting } from '../../meeting/meeting.js';
import { LockMeeting, MuteParticipants, UpdateMeeting } from '../../meeting/operations.js';
import { useAttendance } from '../../meeting/use-attendance.js';

const LAYOUTS: readonly { readonly value: MeetingLayout; readonly label: string }[] = [
  { value: 'GRID', label: 'All alike' },
  { value: 'SPEAKER', label: 'Speaker large' },
  { value: 'PICTURE_IN_PICTURE', label: 'Speaker fills the window' },
];

type Switch = 'waitingRoom' | 'muteOnEntry' | 'selfUnmute' | 'screenShareForAll' | 'chat';

export const SWITCHES: readonly { readonly name: Switch; readonly label: string }[] = [
  { name: 'waitingRoom', label: 'People wait until they are let in' },
  { name: 'muteOnEntry', label: 'People come in muted' },
  { name: 'selfUnmute', label: 'People may unmute themselves' },
  { name: 'screenShareForAll', label: 'Everybody may share a screen' },
  { name: 'chat', label: 'Chat' },
];

/** What holds for the whole meeting, for those who may change it. */
export function HostTools() {
  const { attendance, meeting } = useAttendance();
  const { commands } = attendance;
  const mayUpdate = can(meeting, 'UPDATE');
  const change = (settings: MeetingSettingsInput) => void commands.do(UpdateMeeting, { settings });
  return (
    <>
      <div className="host-tools">
        {can(meeting, 'MUTE') && (
          <button
            type="button"
            className="tool"
            onClick={() => void commands.do(MuteParticipants, {})}
          >
            <MicOff aria-hidden="true" />
            Mute all
          </button>
        )}
        {can(meeting, 'LOCK') && <LockButton meeting={meeting} />}
      </div>
      {mayUpdate && (
        <details className="host-settings">
          <summary>Settings for everybody</summary>
          <label className="field">
            Layout
            <select
              value={meeting.layout}
              onChange={(event) =>
                void commands.do(UpdateMeeting, { layout: event.target.value as MeetingLayout })
              }
            >
              {LAYOUTS.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          {SWITCHES.map(({ name, label }) => (
            <label key={name} className="switch">
              <input
                type="checkbox"
                checked={meeting.settings[name]}
                onChange={(event) => change({ [name]: event.target.checked })}
              />
              {label}
            </label>
          ))}
        </details>
      )}
    </>
  );
}

function LockButton({ meeting }: { meeting: Meeting }) {
  const { attendance } = useAttendance();
  return (
    <button
      type="button"
      className="tool"
      aria-pressed={meeting.isLocked}
      onClick={() => void attendance.commands.do(LockMeeting, { locked: !meeting.isLocked })}
    >
      {meeting.isLocked ? <Lock aria-hidden="true" /> : <LockOpen aria-hidden="true" />}
      {meeting.isLocked ? 'Unlock' : 'Lock'}
    </button>
  );
}
