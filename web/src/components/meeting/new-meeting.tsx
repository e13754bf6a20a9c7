import { type FormEvent, useState } from 'react';
import { textOf } from '../../form-text.js';
import type { CallType, MeetingSettingsInput } from '../../gql/graphql.js';
import { useRoom } from '../../room.js';
import { SWITCHES } from './host-tools.js';
import { Modal } from './modal.js';
import { PeoplePicker } from './people-picker.js';

/** How a meeting is where nobody says otherwise. */
const ON_AT_FIRST = new Set(['selfUnmute', 'screenShareForAll', 'chat']);

/** A form for a new meeting, now or later. */
export function NewMeeting({ close }: { close: () => void }) {
  const { meetings, user } = useRoom();
  const [later, setLater] = useState(false);
  const [invited, setInvited] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const create = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    setBusy(true);
    const minutes = Number(textOf(fields, 'plannedDuration'));
    setProblem(
      await meetings.create({
        title: textOf(fields, 'title').trim(),
        description: textOf(fields, 'description') || null,
        type: textOf(fields, 'type') as CallType,
        startsAt: later ? new Date(textOf(fields, 'startsAt')).toISOString() : null,
        plannedDuration: later && minutes > 0 ? minutes : null,
        isPublic: fields.has('isPublic'),
        settings: settingsOf(fields),
        inviteUserIds: [...invited],
      }),
    );
    setBusy(false);
  };

  return (
    <Modal heading="New meeting" close={close}>
      <form className="new-meeting" onSubmit={(event) => void create(event)}>
        <label className="field">
          Title
          <input
            name="title"
            required
            maxLength={200}
            autoComplete="off"
            defaultValue={`${user.displayName}’s meeting`}
          />
        </label>
        <label className="field">
          <span>
            Description <span className="hint">(optional)</span>
          </span>
          <input name="description" autoComplete="off" />
        </label>
        <fieldset className="choices">
          <legend>Kind</legend>
          <Radio name="type" value="VIDEO" label="Video" checked />
          <Radio name="type" value="AUDIO" label="Voices only" />
        </fieldset>
        <label className="switch">
          <input type="checkbox" checked={later} onChange={() => setLater(!later)} />
          Schedule for later
        </label>
        {later && (
          <div className="side-by-side">
            <label className="field">
              Begins
              <input name="startsAt" type="datetime-local" required />
            </label>
            <label className="field">
              Minutes
              <input name="plannedDuration" type="number" min={1} max={1440} defaultValue={45} />
            </label>
          </div>
        )}
        <label className="field">
          <span>
            Password <span className="hint">(optional, 4 characters or more)</span>
          </span>
          <input name="password" minLength={4} maxLength={64} autoComplete="off" />
        </label>
        <details className="host-settings">
          <summary>More settings</summary>
          <label className="switch">
            <input type="checkbox" name="isPublic" />
            Everybody with an account finds it
          </label>
          {SWITCHES.map(({ name, label }) => (
            <label key={name} className="switch">
              <input type="checkbox" name={name} defaultChecked={ON_AT_FIRST.has(name)} />
              {label}
            </label>
          ))}
        </details>
        <details className="host-settings">
          <summary>Invite people{invited.size > 0 && ` (${invited.size})`}</summary>
          <PeoplePicker chosen={invited} choose={setInvited} />
        </details>
        <p className="form-problem" role="alert">
          {problem}
        </p>
        <button type="submit" className="button primary wide" disabled={busy}>
          {later ? 'Schedule' : 'Create'}
        </button>
        <button type="button" className="button quiet wide" onClick={close}>
          Cancel
        </button>
      </form>
    </Modal>
  );
}

interface RadioProps {
  name: string;
  value: string;
  label: string;
  checked?: boolean;
}

function Radio({ label, checked = false, ...input }: RadioProps) {
  return (
    <label className="switch">
      <input type="radio" defaultChecked={checked} {...input} />
      {label}
    </label>
  );
}

function settingsOf(fields: FormData): MeetingSettingsInput {
  const settings: MeetingSettingsInput = {};
  for (const { name } of SWITCHES) settings[name] = fields.has(name);
  const password = textOf(fields, 'password');
  return password ? { ...settings, password } : settings;
}
