import { type FormEvent, useState } from 'react';
import { MOST_IN_CALL } from '../call.js';
import { textOf } from '../form-text.js';
import type { CallType } from '../gql/graphql.js';
import { useRoom } from '../room.js';
import { FormField } from './form-field.js';
import { Modal } from './modal.js';
import { NOBODY, PeoplePicker } from './people-picker.js';
import { Radio } from './radio.js';

/** Calls several people at once. */
export function GroupCall({ close }: { close: () => void }) {
  const { phone } = useRoom();
  const [chosen, setChosen] = useState(NOBODY);
  const [problem, setProblem] = useState<string | null>(null);
  const call = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const type = textOf(fields, 'type') as CallType;
    const most = MOST_IN_CALL[type] - 1;
    if (chosen.size > most) {
      setProblem(
        type === 'VIDEO'
          ? `A video call holds ${most} others at most: choose fewer, or call with voices only.`
          : `A call holds ${most} others at most: choose fewer.`,
      );
      return;
    }
    close();
    const note = textOf(fields, 'note').trim() || null;
    void phone.dial([...chosen.values()], { type, note });
  };
  return (
    <Modal heading="Call several people" close={close}>
      <form className="new-meeting" onSubmit={call}>
        <PeoplePicker chosen={chosen} choose={setChosen} purpose="call" />
        <fieldset className="choices">
          <legend>Kind</legend>
          <Radio name="type" value="VIDEO" label="Video" checked />
          <Radio name="type" value="AUDIO" label="Voices only" />
        </fieldset>
        <FormField
          label="Message"
          hint="optional, shown while it rings"
          name="note"
          maxLength={2000}
          problem={undefined}
        />
        <p className="form-problem" role="alert">
          {problem}
        </p>
        <button type="submit" className="button primary wide" disabled={chosen.size === 0}>
          {chosen.size > 1 ? `Call ${chosen.size} people` : 'Call'}
        </button>
        <button type="button" className="button quiet wide" onClick={close}>
          Cancel
        </button>
      </form>
    </Modal>
  );
}
