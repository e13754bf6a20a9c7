import { CODE_HINT } from '../../meeting/meeting-code.js';
import { EntryCard } from './entry-card.js';
import { JoinByCode } from './join-by-code.js';

/** Shown for a meeting link without a valid code. */
export function BadLinkScreen() {
  return (
    <EntryCard heading="This link doesn’t work">
      <p role="status">
        It may be incomplete. {CODE_HINT} Ask the person who invited you for a new link.
      </p>
      <JoinByCode />
    </EntryCard>
  );
}
