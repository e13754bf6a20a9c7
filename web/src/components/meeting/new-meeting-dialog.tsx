import { type FormEvent, useState } from 'react';
import { useAppSession } from '../../app-session.js';
import { fieldText } from '../../form-data.js';
import type { CallType, MeetingSettingsInput } from '../../gql/graphql.js';
import { newId } from '../../id.js';
import { fieldProblem, NO_PROBLEMS } from '../../meeting/form-problems.js';
import { FormField } from '../form-field.js';
import { Modal } from '../modal.js';
import { NO_SELECTION, PeoplePicker } from '../people-picker.js';
import { Radio } from '../radio.js';
import { SETTING_SWITCHES } from './host-tools.js';

/** The server's defaults. */
const ON_AT_FIRST = new Set(['selfUnmute', 'screenShareForAll', 'chat']);

/** A form for a new meeting, now or later. */
export function NewMeetingDialog({ close }: { close: () => void }) {
  const { meetings, user } = useAppSession();
  // One form creates one meeting, even if it is submitted again.
  const [id] = useState(newId);
  const [later, setLater] = useState(false);
  const [invited, setInvited] = useState(NO_SELECTION);
  const [problems, setProblems] = useState(NO_PROBLEMS);
  const [busy, setBusy] = useState(false);

  const create = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const startsAt = later ? new Date(fieldText(fields, 'startsAt')) : null;
    if (startsAt && startsAt <= new Date()) {
      setProblems(fieldProblem('startsAt', 'choose a time in the future.'));
      return;
    }
    setBusy(true);
    const minutes = Number(fieldText(fields, 'plannedDuration'));
    setProblems(
      await meetings.create({
        id,
        title: fieldText(fields, 'title').trim(),
        description: fieldText(fields, 'description') || null,
        type: fieldText(fields, 'type') as CallType,
        startsAt: startsAt?.toISOString() ?? null,
        plannedDuration: later && minutes > 0 ? minutes : null,
        isPublic: fields.has('isPublic'),
        settings: settingsOf(fields),
        inviteUserIds: [...invited.keys()],
      }),
    );
    setBusy(false);
  };

  return (
    <Modal heading="New meeting" close={close}>
      <form className="new-meeting" onSubmit={(event) => void create(event)}>
        <FormField
          label="Title"
          name="title"
          required
          maxLength={200}
          defaultValue={`${user.displayName}’s meeting`}
          problem={problems.fields.title}
        />
        <FormField
          label="Description"
          hint="optional"
          name="description"
          problem={problems.fields.description}
        />
        <fieldset className="choices">
          <legend>Type</legend>
          <Radio name="type" value="VIDEO" label="Video" checked />
          <Radio name="type" value="AUDIO" label="Audio" />
        </fieldset>
        <label className="switch">
          <input type="checkbox" checked={later} onChange={() => setLater(!later)} />
          Schedule for later
        </label>
        {later && (
          <div className="side-by-side">
            <FormField
              label="Starts at"
              name="startsAt"
              type="datetime-local"
              required
              problem={problems.fields.startsAt}
            />
            <FormField
              label="Minutes"
              name="plannedDuration"
              type="number"
              min={1}
              max={1440}
              defaultValue={45}
              problem={problems.fields.plannedDuration}
            />
          </div>
        )}
        <FormField
          label="Password"
          hint="optional, at least 4 characters"
          name="password"
          minLength={4}
          maxLength={64}
          problem={problems.fields.password}
        />
        <details className="host-settings">
          <summary>More settings</summary>
          <label className="switch">
            <input type="checkbox" name="isPublic" />
            Listed publicly
          </label>
          {SETTING_SWITCHES.map(({ name, label }) => (
            <label key={name} className="switch">
              <input type="checkbox" name={name} defaultChecked={ON_AT_FIRST.has(name)} />
              {label}
            </label>
          ))}
        </details>
        <details className="host-settings">
          <summary>Invite people{invited.size > 0 && ` (${invited.size})`}</summary>
          <PeoplePicker selected={invited} onSelect={setInvited} purpose="invite" />
        </details>
        <p className="form-problem" role="alert">
          {problems.form}
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

function settingsOf(fields: FormData): MeetingSettingsInput {
  const settings: MeetingSettingsInput = {};
  for (const { name } of SETTING_SWITCHES) settings[name] = fields.has(name);
  const password = fieldText(fields, 'password');
  return password ? { ...settings, password } : settings;
}
