import { type FormEvent, useState } from 'react';
import { useAppSession } from '../app-session.js';
import { MAX_PARTICIPANTS } from '../call.js';
import { formatDateTime, nextHour, toFieldValue } from '../date-format.js';
import { fieldText } from '../form-data.js';
import type { CallType } from '../gql/graphql.js';
import { latestStart, type ScheduledCall, type ScheduleProblem } from '../schedule.js';
import { FormField } from './form-field.js';
import { Modal } from './modal.js';
import { NO_SELECTION, PeoplePicker } from './people-picker.js';
import { Radio } from './radio.js';

interface NewCallDialogProps {
  /** The call to edit; null for a new one. */
  scheduled: ScheduledCall | null;
  close: () => void;
}

/** Calls one or several people, now or later. */
export function NewCallDialog({ scheduled, close }: NewCallDialogProps) {
  const { phone, schedule } = useAppSession();
  const [selected, setSelected] = useState(
    scheduled ? new Map(scheduled.callees.map((person) => [person.id, person])) : NO_SELECTION,
  );
  const [later, setLater] = useState(scheduled !== null);
  const [problem, setProblem] = useState<ScheduleProblem>(null);
  const [busy, setBusy] = useState(false);

  const call = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const people = [...selected.values()];
    const type = fieldText(fields, 'type') as CallType;
    const note = fieldText(fields, 'note').trim() || null;
    const at = later ? new Date(fieldText(fields, 'at')) : null;
    const invalid = tooMany(type, people.length) ?? timeProblem(at);
    setProblem(invalid);
    if (invalid) return;
    if (!at) {
      close();
      return void phone.dial(people, { type, note });
    }
    setBusy(true);
    const rejected = await schedule.save(scheduled?.id ?? null, { people, at, type, note });
    setBusy(false);
    setProblem(rejected);
    if (!rejected) close();
  };

  const isVideo = scheduled?.type !== 'AUDIO';
  return (
    <Modal heading={scheduled ? 'Edit scheduled call' : 'New call'} close={close}>
      <form className="new-meeting" noValidate onSubmit={(event) => void call(event)}>
        <PeoplePicker selected={selected} onSelect={setSelected} purpose="call" />
        <fieldset className="choices">
          <legend>Type</legend>
          <Radio name="type" value="VIDEO" label="Video" checked={isVideo} />
          <Radio name="type" value="AUDIO" label="Audio" checked={!isVideo} />
        </fieldset>
        <FormField
          label="Message"
          hint="optional, shown while ringing"
          name="note"
          maxLength={2000}
          defaultValue={scheduled?.message ?? ''}
          problem={undefined}
        />
        {!scheduled && (
          <label className="switch">
            <input type="checkbox" checked={later} onChange={() => setLater(!later)} />
            Schedule for later
          </label>
        )}
        {later && (
          <FormField
            label="Starts at"
            hint="we call you first, then them"
            name="at"
            type="datetime-local"
            required
            min={toFieldValue(new Date())}
            max={toFieldValue(latestStart())}
            defaultValue={toFieldValue(scheduled ? new Date(scheduled.at) : nextHour())}
            problem={problem?.field === 'at' ? problem.text : undefined}
          />
        )}
        <p className="form-problem" role="alert">
          {problem?.field === null && problem.text}
        </p>
        <button
          type="submit"
          className="button primary wide"
          disabled={selected.size === 0 || busy}
        >
          {later
            ? scheduled
              ? 'Save'
              : 'Schedule'
            : selected.size > 1
              ? `Call ${selected.size} people`
              : 'Call'}
        </button>
        <button type="button" className="button quiet wide" onClick={close}>
          Cancel
        </button>
      </form>
    </Modal>
  );
}

function tooMany(type: CallType, people: number): ScheduleProblem {
  const most = MAX_PARTICIPANTS[type] - 1;
  if (people <= most) return null;
  const text =
    type === 'VIDEO'
      ? `Video calls can have up to ${most} other people. Choose fewer, or switch to audio.`
      : `Calls can have up to ${most} other people. Choose fewer.`;
  return { field: null, text };
}

function timeProblem(at: Date | null): ScheduleProblem {
  if (!at) return null;
  const text = timeProblemText(at);
  return text === null ? null : { field: 'at', text };
}

function timeProblemText(at: Date): string | null {
  if (Number.isNaN(at.getTime())) return 'Choose a date and time.';
  if (at <= new Date()) return 'Choose a time in the future.';
  const last = latestStart();
  return at > last
    ? `That’s more than a year ahead. Choose ${formatDateTime(last)} or earlier.`
    : null;
}
