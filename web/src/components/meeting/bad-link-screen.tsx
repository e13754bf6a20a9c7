import { CODE_HINT } from '../../meeting/meeting-code.js';
import { EntryCard } from './entry-card.js';
import { JoinByCode } from './join-by-code.js';

/** Somebody followed a link to a meeting, and there is no code in it. */
export function BadLinkScreen() {
  return (
    <EntryCard heading="This link is not right">
      <p role="status">
        It leads to no meeting: perhaps a part of it is missing. {CODE_HINT} Ask whoever invited you
        for it.
      </p>
      <JoinByCode />
    </EntryCard>
  );
}
