import { type FormEvent, useState } from 'react';
import { textOf } from '../../form-text.js';
import type { CallType, MeetingSettingsInput } from '../../gql/graphql.js';
import { newId } from '../../id.js';
import { NO_PROBLEMS, problemOf } from '../../meeting/form-problems.js';
import { useRoom } from '../../room.js';
import { FormField } from '../form-field.js';
import { Modal } from '../modal.js';
import { NOBODY, PeoplePicker } from '../people-picker.js';
import { Radio } from '../radio.js';
import { SWITCHES } from './host-tools.js';

/** How a meeting is where nobody says otherwise. */
const ON_AT_FIRST = new Set(['selfUnmute', 'screenShareForAll', 'chat']);

/** A form for a new meeting, now or later. */
export function NewMeeting({ close }: { close: () => void }) {
  const { meetings, user } = useRoom();
  // However often it is sent, one form makes one meeting.
  const [id] = useState(newId);
  const [later, setLater] = useState(false);
  const [invited, setInvited] = useState(NOBODY);
  const [problems, setProblems] = useState(NO_PROBLEMS);
  const [busy, setBusy] = useState(false);

  const create = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const startsAt = later ? new Date(textOf(fields, 'startsAt')) : null;
    if (startsAt && startsAt <= new Date()) {
      setProblems(problemOf('startsAt', 'this time has passed. Choose one that is to come.'));
      return;
    }
    setBusy(true);
    const minutes = Number(textOf(fields, 'plannedDuration'));
    setProblems(
      await meetings.create({
        id,
        title: textOf(fields, 'title').trim(),
        description: textOf(fields, 'description') || null,
        type: textOf(fields, 'type') as CallType,
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
            <FormField
              label="Begins"
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
          hint="optional, 4 characters or more"
          name="password"
          minLength={4}
          maxLength={64}
          problem={problems.fields.password}
        />
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
          <PeoplePicker chosen={invited} choose={setInvited} purpose="invite" />
        </details>
        <p className="form-problem" role="alert">
          {problems.whole}
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
  for (const { name } of SWITCHES) settings[name] = fields.has(name);
  const password = textOf(fields, 'password');
  return password ? { ...settings, password } : settings;
}
