import { EllipsisVertical } from 'lucide-react';
import { useRef } from 'react';

export interface Choice {
  readonly label: string;
  readonly act: () => void;
  readonly bad?: boolean;
}

interface ChoiceMenuProps {
  /** The accessible name of the menu. */
  label: string;
  choices: readonly Choice[];
}

/** A three-dot menu. */
export function ChoiceMenu({ label, choices }: ChoiceMenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (menu.current) menu.current.open = false;
  };
  const closeAndReturn = () => {
    close();
    menu.current?.querySelector('summary')?.focus();
  };
  return (
    <details
      ref={menu}
      className="choice-menu"
      onToggle={({ currentTarget }) => {
        // At the end of the list, the menu would open below the edge.
        if (currentTarget.open)
          currentTarget.lastElementChild?.scrollIntoView({ block: 'nearest' });
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return;
        // Keep a surrounding dialog or panel open.
        event.preventDefault();
        closeAndReturn();
      }}
    >
      <summary aria-label={label}>
        <EllipsisVertical aria-hidden="true" />
      </summary>
      <div className="menu-choices">
        {choices.map((choice) => (
          <button
            key={choice.label}
            type="button"
            data-tone={choice.bad ? 'bad' : 'plain'}
            onClick={() => {
              // A dialog that opens now will return the focus here.
              closeAndReturn();
              choice.act();
            }}
          >
            {choice.label}
          </button>
        ))}
      </div>
    </details>
  );
}
