import { REACTION_KINDS } from '../../meeting/reaction-kinds.js';
import type { Reaction } from '../../meeting/reactions.js';
import { useParticipation } from '../../meeting/use-participation.js';
import { useObservable } from '../../use-observable.js';

/** The reactions that float across the screen. */
export function FloatingReactions() {
  const { participation } = useParticipation();
  const shown = useObservable(participation.reactions.shown);
  return (
    <ul className="floating" aria-label="Reactions" aria-live="polite">
      {shown.map(({ key, ...reaction }) => (
        <FloatingReaction key={key} {...reaction} />
      ))}
    </ul>
  );
}

function FloatingReaction({ name, reaction }: Omit<Reaction, 'key'>) {
  const kind = REACTION_KINDS.find(({ emoji }) => emoji === reaction);
  return (
    <li data-testid="reaction">
      {kind ? (
        <kind.Icon aria-label={kind.label} style={{ color: kind.color }} />
      ) : (
        <span className="floating-emoji">{reaction}</span>
      )}
      <small>{name}</small>
    </li>
  );
}
