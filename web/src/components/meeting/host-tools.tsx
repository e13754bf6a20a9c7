import { Lock, LockOpen, MicOff } from 'lucide-react';
import type { MeetingLayout, MeetingSettingsInput } from '../../gql/graphql.js';
import { type Meeting, meetingAllows } from '../../meeting/meeting.js';
import { LockMeeting, MuteParticipants, UpdateMeeting } from '../../meeting/operations.js';
import { useParticipation } from '../../meeting/use-participation.js';

const LAYOUTS: readonly { readonly value: MeetingLayout; readonly label: string }[] = [
  { value: 'GRID', label: 'Grid' },
  { value: 'SPEAKER', label: 'Speaker' },
  { value: 'PICTURE_IN_PICTURE', label: 'Picture-in-picture' },
];

type SettingName = 'waitingRoom' | 'muteOnEntry' | 'selfUnmute' | 'screenShareForAll' | 'chat';

export const SETTING_SWITCHES: readonly { readonly name: SettingName; readonly label: string }[] = [
  { name: 'waitingRoom', label: 'Waiting room' },
  { name: 'muteOnEntry', label: 'Mute on entry' },
  { name: 'selfUnmute', label: 'Let people unmute themselves' },
  { name: 'screenShareForAll', label: 'Let everyone share their screen' },
  { name: 'chat', label: 'Chat' },
];

/** The controls for the whole meeting, for leaders. */
export function HostTools() {
  const { participation, meeting } = useParticipation();
  const { commands } = participation;
  const mayUpdate = meetingAllows(meeting, 'UPDATE');
  const change = (settings: MeetingSettingsInput) => void commands.run(UpdateMeeting, { settings });
  return (
    <>
      <div className="host-tools">
        {meetingAllows(meeting, 'MUTE') && (
          <button
            type="button"
            className="tool"
            onClick={() => void commands.run(MuteParticipants, {})}
          >
            <MicOff aria-hidden="true" />
            Mute all
          </button>
        )}
        {meetingAllows(meeting, 'LOCK') && <LockButton meeting={meeting} />}
      </div>
      {mayUpdate && (
        <details className="host-settings">
          <summary>Meeting settings</summary>
          <label className="field">
            Layout
            <select
              value={meeting.layout}
              onChange={(event) =>
                void commands.run(UpdateMeeting, { layout: event.target.value as MeetingLayout })
              }
            >
              {LAYOUTS.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          {SETTING_SWITCHES.map(({ name, label }) => (
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
  const { participation } = useParticipation();
  return (
    <button
      type="button"
      className="tool"
      aria-pressed={meeting.isLocked}
      onClick={() => void participation.commands.run(LockMeeting, { locked: !meeting.isLocked })}
    >
      {meeting.isLocked ? <Lock aria-hidden="true" /> : <LockOpen aria-hidden="true" />}
      {meeting.isLocked ? 'Unlock' : 'Lock'}
    </button>
  );
}
