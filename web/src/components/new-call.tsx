import { type FormEvent, useState } from 'react';
import { MOST_IN_CALL } from '../call.js';
import { textOf } from '../form-text.js';
import type { CallType } from '../gql/graphql.js';
import { useRoom } from '../room.js';
import { lastMoment, type PlanProblem, type ScheduledCall } from '../schedule.js';
import { fieldValueOf, momentOf, nextHour } from '../when.js';
import { FormField } from './form-field.js';
import { Modal } from './modal.js';
import { NOBODY, PeoplePicker } from './people-picker.js';
import { Radio } from './radio.js';

interface NewCallProps {
  /** What is to be changed; null: a new one. */
  planned: ScheduledCall | null;
  close: () => void;
}

/** Calls one or several people, now or at a time to come. */
export function NewCall({ planned, close }: NewCallProps) {
  const { phone, schedule } = useRoom();
  const [chosen, setChosen] = useState(
    planned ? new Map(planned.callees.map((person) => [person.id, person])) : NOBODY,
  );
  const [later, setLater] = useState(planned !== null);
  const [problem, setProblem] = useState<PlanProblem>(null);
  const [busy, setBusy] = useState(false);

  const call = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const people = [...chosen.values()];
    const type = textOf(fields, 'type') as CallType;
    const note = textOf(fields, 'note').trim() || null;
    const at = later ? new Date(textOf(fields, 'at')) : null;
    const wrong = tooMany(type, people.length) ?? wrongTime(at);
    setProblem(wrong);
    if (wrong) return;
    if (!at) {
      close();
      return void phone.dial(people, { type, note });
    }
    setBusy(true);
    const refused = await schedule.save(planned?.id ?? null, { people, at, type, note });
    setBusy(false);
    setProblem(refused);
    if (!refused) close();
  };

  const isVideo = planned?.type !== 'AUDIO';
  return (
    <Modal heading={planned ? 'Change the scheduled call' : 'New call'} close={close}>
      <form className="new-meeting" noValidate onSubmit={(event) => void call(event)}>
        <PeoplePicker chosen={chosen} choose={setChosen} purpose="call" />
        <fieldset className="choices">
          <legend>Kind</legend>
          <Radio name="type" value="VIDEO" label="Video" checked={isVideo} />
          <Radio name="type" value="AUDIO" label="Voices only" checked={!isVideo} />
        </fieldset>
        <FormField
          label="Message"
          hint="optional, shown while it rings"
          name="note"
          maxLength={2000}
          defaultValue={planned?.message ?? ''}
          problem={undefined}
        />
        {!planned && (
          <label className="switch">
            <input type="checkbox" checked={later} onChange={() => setLater(!later)} />
            Schedule for later
          </label>
        )}
        {later && (
          <FormField
            label="Begins"
            hint="your phone rings first, then theirs"
            name="at"
            type="datetime-local"
            required
            min={fieldValueOf(new Date())}
            max={fieldValueOf(lastMoment())}
            defaultValue={fieldValueOf(planned ? new Date(planned.at) : nextHour())}
            problem={problem?.field === 'at' ? problem.text : undefined}
          />
        )}
        <p className="form-problem" role="alert">
          {problem?.field === null && problem.text}
        </p>
        <button type="submit" className="button primary wide" disabled={chosen.size === 0 || busy}>
          {later
            ? planned
              ? 'Save'
              : 'Schedule'
            : chosen.size > 1
              ? `Call ${chosen.size} people`
              : 'Call'}
        </button>
        <button type="button" className="button quiet wide" onClick={close}>
          Cancel
        </button>
      </form>
    </Modal>
  );
}

function tooMany(type: CallType, people: number): PlanProblem {
  const most = MOST_IN_CALL[type] - 1;
  if (people <= most) return null;
  const text =
    type === 'VIDEO'
      ? `A video call holds ${most} others at most: choose fewer, or call with voices only.`
      : `A call holds ${most} others at most: choose fewer.`;
  return { field: null, text };
}

function wrongTime(at: Date | null): PlanProblem {
  if (!at) return null;
  const text = whyNot(at);
  return text === null ? null : { field: 'at', text };
}

function whyNot(at: Date): string | null {
  if (Number.isNaN(at.getTime())) return 'Choose a day and a time.';
  if (at <= new Date()) return 'This time has passed. Choose one that is to come.';
  const last = lastMoment();
  return at > last ? `That is more than a year ahead: choose ${momentOf(last)} or before.` : null;
}
